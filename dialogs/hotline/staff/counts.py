"""How many applications, by what reports ask for: nobody can be found in a small number.

Cases are counted by the month in which they came (UTC). A cell under five is hidden, and with it
as many others of its table as it takes that no sum gives it away: at least two, five cases
together; a guideline is hidden too where it would tell a topic that is. What a year and its months
tell together is not watched: whoever compares them may find a small number.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from bot.dialog import Turn
from dialogs.hotline.content import facts_of

FEW = 5  # field/reliability.md P62: no cell 1-4

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

# In one of the places, which :places names between bars.
_THERE = """(:places LIKE '%|' || country || '|%' AND country <> ''
              OR :places LIKE '%|' || region || '|%' AND region <> '')"""

MIGRATION = """
    CREATE INDEX hotline_cases_opened ON hotline_cases(opened_at, topic, country, region, language,
        channel, urgency, outcome, answered_at)
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


@dataclass(frozen=True, slots=True)
class Report:
    """What is counted of a period; None where a number is hidden.

    `waited`: half of the first answers in the chat came within so many seconds.
    """

    period: Period
    total: int | None
    waited: int | None
    tables: Mapping[Table, Mapping[str, int | None]]


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


def report(turn: Turn, period: Period, places: Sequence[str]) -> Report:
    """All tables of that period, of cases in those places; "" is everywhere."""
    span = _span(period.months[0], period.months[-1]) | _said(places)
    sums = {table: _sums(turn, cell, span) for table, cell in CELLS.items()}
    guidelines = {topic: str(guideline_of(turn, topic)) for topic in sums["topic"]}
    for topic, cases in sums["topic"].items():
        sums.setdefault("guideline", Counter())[guidelines[topic]] += cases
    if len(period.months) > 1:
        sums["month"] = _months(turn, period, places)
    total = sum(sums["topic"].values())
    return Report(
        period,
        total if total >= FEW or not total else None,
        _waited(turn, span),
        _hide(sums, guidelines),
    )


def _hide(
    sums: Mapping[Table, Mapping[str, int]], guidelines: Mapping[str, str]
) -> dict[Table, dict[str, int | None]]:
    """Every table as it may be seen."""
    shown = {table: hide_small(cells) for table, cells in sums.items()}
    if "guideline" in sums:
        hidden = {name for name, cases in shown["topic"].items() if cases is None}
        tell = {
            one
            for one in sums["guideline"]
            if _tells([sums["topic"][name] for name in hidden if guidelines[name] == one])
        }
        shown["guideline"] = hide_small(sums["guideline"], also=tell)
    return shown


def _tells(hidden: list[int]) -> bool:
    """Whether these hidden numbers can be found from their sum."""
    return bool(hidden) and (len(hidden) < 2 or sum(hidden) < FEW)


def hide_small(
    cells: Mapping[str, int], also: AbstractSet[str] = frozenset()
) -> dict[str, int | None]:
    """The table as it may be seen, the biggest first; None for what is hidden."""
    ordered = sorted(cells.items(), key=lambda item: (-item[1], item[0]))
    hidden = {name: cases for name, cases in ordered if cases < FEW or name in also}
    for name, cases in reversed(ordered):
        if name not in hidden and _tells([*hidden.values()]):
            hidden[name] = cases
    return {name: None if name in hidden else cases for name, cases in ordered}


def _sums(turn: Turn, cell: str, span: Mapping[str, int | str]) -> Counter[str]:
    """How many cases are in each cell of a table."""
    rows = turn.db.all(
        f"""SELECT {cell} AS cell, COUNT(*) AS cases FROM hotline_cases
            WHERE opened_at >= :first AND opened_at < :last AND {_there(span)} GROUP BY cell""",  # noqa: S608 - a table of this file
        **span,
    )
    return Counter({str(row["cell"]): int(row["cases"]) for row in rows})


def _months(turn: Turn, period: Period, places: Sequence[str]) -> Counter[str]:
    """How many cases came in each month."""
    counted = Counter[str]()
    for month in period.months:
        span = _span(month, month) | _said(places)
        cases = sum(_sums(turn, "channel", span).values())
        counted.update({f"{month[0]}-{month[1]:02}": cases} if cases else {})
    return counted


def _said(places: Sequence[str]) -> dict[str, int | str]:
    return {"places": "" if "" in places else "".join(f"|{place}|" for place in places)}


def _there(span: Mapping[str, int | str]) -> str:
    """The condition of the places; everywhere is none, for a year has many rows."""
    return _THERE if span["places"] else ":places = ''"


def guideline_of(turn: Turn, topic: str) -> int:
    """The MICIC guideline that counts it; 0 for what none does."""
    found = facts_of(turn).topic(topic)
    return found.guideline if found else 0


def _waited(turn: Turn, span: Mapping[str, int | str]) -> int | None:
    """Half of the first answers in the chat came within so many seconds; None: too few to say."""
    found = turn.db.one(
        f"""SELECT COUNT(*) AS n FROM hotline_cases
            WHERE opened_at >= :first AND opened_at < :last AND answered_at > 0
              AND channel = 'chat' AND {_there(span)}""",  # noqa: S608 - a condition of this file
        **span,
    )
    if found is None or found["n"] < FEW:
        return None
    middle = turn.db.one(
        f"""SELECT answered_at - opened_at AS took FROM hotline_cases
            WHERE opened_at >= :first AND opened_at < :last AND answered_at > 0
              AND channel = 'chat' AND {_there(span)}
            ORDER BY took LIMIT 1 OFFSET :half""",  # noqa: S608 - a condition of this file
        half=found["n"] // 2,
        **span,
    )
    return int(middle["took"]) if middle else None


def _span(first: tuple[int, int], last: tuple[int, int]) -> dict[str, int | str]:
    """From the first second of one month to the last of the other."""
    return {"first": _seconds(first), "last": _seconds(_after(last))}


def _after(month: tuple[int, int]) -> tuple[int, int]:
    return (month[0] + 1, 1) if month[1] == 12 else (month[0], month[1] + 1)


def _seconds(month: tuple[int, int]) -> int:
    return int(datetime(*month, 1, tzinfo=UTC).timestamp())
