"""How many applications, by what reports ask for: counted in pieces, so that nobody waits for it.

Cases are counted by the month in which they came (UTC). One piece is counted at once, as nearly
every month is; what has more is counted by the clock, piece by piece, and turns go on between.
"""

import json
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, Literal, TypeAlias

from bot.dialog import Turn

PIECE = 3000  # cases: 10 ms
KEPT = 600  # seconds that a count is good for: screen and file say the same

Table = Literal[
    "month", "topic", "region", "language", "channel", "urgency", "answer", "outcome", "guideline"
]
# Which cell of its table a case is in; months and guidelines are not asked of the database. Who
# called or walked in was spoken to at once: a cell of its own, so that all tables have one sum.
CELLS: Mapping[Table, str] = {
    "topic": "topic",
    "region": "CASE region WHEN '' THEN country ELSE region END",
    "language": "language",
    "channel": "channel",
    "urgency": "urgency",
    "answer": """CASE WHEN channel <> 'chat' THEN 'aloud' WHEN answered_at = 0 THEN 'none'
        WHEN answered_at - opened_at <= 600 THEN 'minutes'
        WHEN answered_at - opened_at <= 3600 THEN 'hour'
        WHEN answered_at - opened_at <= 14400 THEN 'hours'
        WHEN answered_at - opened_at <= 86400 THEN 'day' ELSE 'later' END""",
    "outcome": "CASE outcome WHEN '' THEN 'open' ELSE outcome END",
}
# Minutes until the first answer, whole hours after two; '' where there is none.
WAITED = """CASE WHEN answered_at = 0 OR channel <> 'chat' THEN ''
    WHEN answered_at - opened_at < 7200 THEN (answered_at - opened_at) / 60
    ELSE (answered_at - opened_at) / 3600 * 60 END"""

# Of each month: of each table, and of "waited", how many cases are in each cell.
Sums: TypeAlias = dict[str, dict[str, dict[str, int]]]

MIGRATION = """
    CREATE INDEX hotline_cases_opened ON hotline_cases(opened_at, topic, country, region, language,
        channel, urgency, outcome, answered_at)
    """
# Nobody's: what stands in it has small numbers, and /privacy gives everybody what is theirs.
COUNTING = """
    CREATE TABLE hotline_counts(
        period TEXT NOT NULL,
        places TEXT NOT NULL,
        opened_at INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        sums TEXT NOT NULL,
        counted INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (period, places)) STRICT
    """


@dataclass(frozen=True, slots=True)
class Period:
    """A month or a whole year, as "2026-11" or "2026"."""

    name: str
    months: tuple[tuple[int, int], ...]  # year and month

    @property
    def before(self) -> str:
        """The period before it."""
        year, month = self.months[0]
        if len(self.months) > 1:
            return str(year - 1)
        return f"{year - 1}-12" if month == 1 else f"{year}-{month - 1:02}"

    @property
    def names(self) -> list[str]:
        """Its months, as "2026-11"."""
        return [f"{year}-{month:02}" for year, month in self.months]

    @property
    def begins(self) -> list[int]:
        """The first second of each month, and the first after the last."""
        return [_seconds(one) for one in (*self.months, _after(self.months[-1]))]


def period_of(turn: Turn, said: str) -> Period:
    """The period that was said, else this month; nothing before 2020, nothing after this year."""
    year, _, month = said.partition("-")
    now = (turn.now.year, turn.now.month)
    if not (_is_number(year, 4) and 2020 <= int(year) <= turn.now.year):
        return Period(f"{now[0]}-{now[1]:02}", (now,))
    if _is_number(month, 2) and 1 <= int(month) <= 12:
        return Period(f"{year}-{month}", ((int(year), int(month)),))
    return Period(year, tuple((int(year), one) for one in range(1, 13)))


def _is_number(said: str, length: int) -> bool:
    return len(said) == length and said.isascii() and said.isdecimal()


@dataclass(slots=True)
class Tally:
    """What has been counted so far, up to that case of that second."""

    opened_at: int
    case_id: int
    sums: Sums
    over: bool = False

    def count(self, turn: Turn, period: Period, places: Sequence[str]) -> None:
        """A piece more; "" is everywhere."""
        begins = period.begins
        rows = turn.db.all(_SQL, at=self.opened_at, case=self.case_id, last=begins[-1], most=PIECE)
        self.over = len(rows) < PIECE
        if rows:
            self.opened_at, self.case_id = rows[-1]["opened_at"], rows[-1]["id"]
        if "" not in places:
            rows = [row for row in rows if row["country"] in places or row["region"] in places]
        times = [row["opened_at"] for row in rows]
        ends = [bisect_left(times, second) for second in begins]
        for month, (first, last) in zip(period.names, pairwise(ends), strict=True):
            if first < last:
                self._add(self.sums.setdefault(month, {}), rows[first:last])

    def _add(self, tables: dict[str, dict[str, int]], rows: Sequence[Any]) -> None:
        """Column by column: a row at a time would take three times as long."""
        for name, column in zip(COLUMNS, list(zip(*rows, strict=True))[_FIRST:], strict=True):
            cells = Counter(tables.get(name, {}))
            for cell, cases in Counter(column).items():
                cells[str(cell)] += cases
            tables[name] = dict(cells)


# The columns that are counted; before them stands what a piece is made by.
COLUMNS = (*CELLS, "waited")
_FIRST = 4
_SQL = f"""SELECT id, opened_at, country, region, {", ".join(CELLS.values())}, {WAITED}
    FROM hotline_cases
    WHERE opened_at >= :at AND (opened_at > :at OR id > :case) AND opened_at < :last
    ORDER BY opened_at, id LIMIT :most"""  # noqa: S608 - the tables of this file


def sums_of(turn: Turn, period: Period, places: Sequence[str]) -> Sums | None:
    """What there is in each month; None: there is more to count, ask again in the next turn."""
    mark = json.dumps(list(places))
    turn.db.run("DELETE FROM hotline_counts WHERE at <= :old", old=turn.seconds - KEPT)
    row = turn.db.one(
        "SELECT * FROM hotline_counts WHERE period = :period AND places = :places",
        period=period.name,
        places=mark,
    )
    tally = Tally(period.begins[0], 0, {})
    if row is not None:
        tally = Tally(
            row["opened_at"], row["case_id"], json.loads(row["sums"]), over=bool(row["counted"])
        )
    if not tally.over:
        tally.count(turn, period, places)
        if row is not None or not tally.over:
            _keep(turn, period, mark, tally)
    return tally.sums if tally.over else None


def _keep(turn: Turn, period: Period, places: str, tally: Tally) -> None:
    """What one piece is enough for is not kept: it is counted anew each time."""
    turn.db.run(
        """INSERT INTO hotline_counts(period, places, opened_at, case_id, sums, counted, at)
           VALUES (:period, :places, :opened, :case, :sums, :over, :now)
           ON CONFLICT (period, places) DO UPDATE SET opened_at = excluded.opened_at,
             case_id = excluded.case_id, sums = excluded.sums, counted = excluded.counted,
             at = excluded.at""",
        period=period.name,
        places=places,
        opened=tally.opened_at,
        case=tally.case_id,
        sums=json.dumps(tally.sums),
        over=int(tally.over),
        now=turn.seconds,
    )


def _after(month: tuple[int, int]) -> tuple[int, int]:
    return (month[0] + 1, 1) if month[1] == 12 else (month[0], month[1] + 1)


def _seconds(month: tuple[int, int]) -> int:
    return int(datetime(*month, 1, tzinfo=UTC).timestamp())
