"""How many applications, by what reports ask for: nobody can be found in a small number.

Cases are counted by the month in which they came (UTC). A cell under five is hidden, and with it
as many others of its table as it takes that no sum gives it away: at least two, five cases
together; a guideline is hidden too where it would tell a topic that is. What a year and its months
tell together is not watched: whoever compares them may find a small number.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
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
Answer = Literal["minutes", "hour", "hours", "day", "later", "none"]

# Until so many seconds after the question, the first answer counts as that.
ANSWERS: Mapping[int, Answer] = {
    10 * 60: "minutes",
    3600: "hour",
    4 * 3600: "hours",
    24 * 3600: "day",
}

# In one of the places, which :places names between bars; || stands in it for everywhere.
_THERE = """(:places LIKE '%||%' OR :places LIKE '%|' || country || '|%' AND country <> ''
              OR :places LIKE '%|' || region || '|%' AND region <> '')"""

MIGRATION = """
    CREATE INDEX hotline_cases_opened ON hotline_cases(opened_at, topic, country, region, language,
        channel, urgency, phase, outcome, answered_at)
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

    `waited`: half of the first answers came within so many seconds.
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
    sums: dict[Table, Counter[str]] = {}
    both: Counter[tuple[str, str]] = Counter()  # cases of a topic under a guideline
    for month in period.months:
        for row in _month(turn, month, places):
            cells, cases = _cells(turn, row), int(row["cases"])
            cells["month"] = f"{month[0]}-{month[1]:02}"
            for table, cell in cells.items():
                sums.setdefault(table, Counter())[cell] += cases
            both[cells["topic"], cells["guideline"]] += cases
    total = sum(sums.get("month", Counter()).values())
    return Report(
        period,
        total if total >= FEW or not total else None,
        _waited(turn, period, places),
        _hide(sums, both),
    )


def _hide(
    sums: Mapping[Table, Mapping[str, int]], both: Mapping[tuple[str, str], int]
) -> dict[Table, dict[str, int | None]]:
    """Every table as it may be seen."""
    shown = {table: hide_small(cells) for table, cells in sums.items()}
    if "topic" in shown:
        hidden = {name for name, cases in shown["topic"].items() if cases is None}
        tell = {
            name
            for name in sums["guideline"]
            if _tells(
                [n for (topic, under), n in both.items() if under == name and topic in hidden]
            )
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


def _month(
    turn: Turn, month: tuple[int, int], places: Sequence[str]
) -> Iterator[Mapping[str, int | str]]:
    """The cases of a month, those that are alike in every table together."""
    first, last = _seconds(month), _seconds(_after(month))
    steps = " ".join(f"WHEN answered_at - opened_at <= {most} THEN {most}" for most in ANSWERS)
    rows = turn.db.all(
        f"""SELECT topic, country, region, language, channel, urgency, outcome,
              CASE WHEN answered_at = 0 THEN -1 {steps} ELSE 0 END AS answer, COUNT(*) AS cases
            FROM hotline_cases WHERE opened_at >= :first AND opened_at < :last AND {_THERE}
            GROUP BY topic, country, region, language, channel, urgency, outcome, answer""",  # noqa: S608 - numbers of this file
        first=first,
        last=last,
        **_said(places),
    )
    return (dict(row) for row in rows)


def _cells(turn: Turn, row: Mapping[str, int | str]) -> dict[Table, str]:
    """In which cell of each table such a case is."""
    topic = str(row["topic"])
    return {
        "topic": topic,
        "region": str(row["region"] or row["country"]),
        "language": str(row["language"]),
        "channel": str(row["channel"]),
        "urgency": str(row["urgency"]),
        "answer": ANSWERS.get(int(row["answer"]), "later" if row["answer"] == 0 else "none"),
        "outcome": str(row["outcome"] or "open"),
        "guideline": str(guideline_of(turn, topic)),
    }


def _said(places: Sequence[str]) -> dict[str, str]:
    return {"places": "".join(f"|{place}|" for place in places)}


def guideline_of(turn: Turn, topic: str) -> int:
    """The MICIC guideline that counts it; 0 for what none does."""
    found = facts_of(turn).topic(topic)
    return found.guideline if found else 0


def _waited(turn: Turn, period: Period, places: Sequence[str]) -> int | None:
    """Half of the first answers came within so many seconds; None: too few to say."""
    span: dict[str, int | str] = {
        "first": _seconds(period.months[0]),
        "last": _seconds(_after(period.months[-1])),
    }
    span |= _said(places)
    found = turn.db.one(
        f"""SELECT COUNT(*) AS n FROM hotline_cases
            WHERE opened_at >= :first AND opened_at < :last AND answered_at > 0
              AND {_THERE}""",  # noqa: S608 - a condition of this file
        **span,
    )
    if found is None or found["n"] < FEW:
        return None
    middle = turn.db.one(
        f"""SELECT answered_at - opened_at AS took FROM hotline_cases
            WHERE opened_at >= :first AND opened_at < :last AND answered_at > 0 AND {_THERE}
            ORDER BY took LIMIT 1 OFFSET :half""",  # noqa: S608 - a condition of this file
        half=found["n"] // 2,
        **span,
    )
    return int(middle["took"]) if middle else None


def _after(month: tuple[int, int]) -> tuple[int, int]:
    return (month[0] + 1, 1) if month[1] == 12 else (month[0], month[1] + 1)


def _seconds(month: tuple[int, int]) -> int:
    return int(datetime(*month, 1, tzinfo=UTC).timestamp())
