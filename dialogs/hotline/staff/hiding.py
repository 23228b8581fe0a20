"""What may be said of what was counted: nobody can be found in a small number.

Of a month a number under five is hidden, and with it as many others of its table as it takes that
the sum gives none away: each may then be anything from one to five or more. A month in which that
cannot be done is hidden whole. All else is made of what is shown: a year of its months, a guideline
of its topics; where something in it is hidden it says "at least". So nothing can be computed from a
year and its months together that the months did not tell. (Rounded numbers would say more of what
is seldom, but a year less its months then leaves now and then one possibility only.) How the same
month looked on another day is not watched.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from dialogs.hotline.staff.counts import CELLS, Period, Sums, Table

FEW = 5  # field/reliability.md P62: no cell 1-4


@dataclass(frozen=True, slots=True)
class Number:
    """So many cases, or at least so many."""

    cases: int
    exact: bool = True

    @property
    def hidden(self) -> bool:
        """Whether nothing is said but that there are some."""
        return not self.exact and self.cases < FEW


HIDDEN = Number(1, exact=False)
Tables: TypeAlias = dict[Table, dict[str, Number]]
Guide: TypeAlias = Callable[[str], str]  # the guideline of a topic


@dataclass(frozen=True, slots=True)
class Report:
    """What is said of a period.

    `waited`: half of the first answers came within so many minutes; None: too few to say.
    """

    period: Period
    total: Number
    waited: int | None
    tables: Tables


def report(period: Period, sums: Sums, guide: Guide) -> Report:
    """A month, or a year out of its months."""
    months = {name: month(sums[name]) for name in period.names if name in sums}
    totals = {name: total for name, (total, _) in months.items()}
    tables: Tables = {table: _sum([one[table] for _, one in months.values()]) for table in CELLS}
    tables["guideline"] = _sum([{guide(name): n} for name, n in tables["topic"].items()])
    if len(period.months) > 1:
        tables["month"] = _ordered(totals)
    return Report(period, together(totals.values()), _waited(sums), tables)


def month(sums: Mapping[str, Mapping[str, int]]) -> tuple[Number, Tables]:
    """How many came in a month, and its tables but for the guidelines."""
    tables: Tables = {table: hide_small(sums[table]) for table in CELLS}
    if any(_tells(_hidden(sums[table], tables[table])) for table in CELLS):
        return HIDDEN, {table: dict.fromkeys(sorted(sums[table]), HIDDEN) for table in CELLS}
    return Number(sum(sums["channel"].values())), tables


def _hidden(cells: Mapping[str, int], shown: Mapping[str, Number]) -> list[int]:
    return [cells[name] for name, number in shown.items() if not number.exact]


def hide_small(cells: Mapping[str, int]) -> dict[str, Number]:
    """The table as it may be seen, the biggest first, what is hidden by name."""
    ordered = sorted(cells.items(), key=lambda item: (-item[1], item[0]))
    hidden = {name: cases for name, cases in ordered if cases < FEW}
    for name, cases in reversed(ordered):
        if name not in hidden and _tells(hidden.values()):
            hidden[name] = cases
    return _ordered(
        {name: HIDDEN if name in hidden else Number(cases) for name, cases in cells.items()}
    )


def _tells(hidden: Iterable[int]) -> bool:
    """Whether the sum of these hidden numbers says too much of one of them."""
    found = list(hidden)
    return bool(found) and (len(found) < 2 or sum(found) < len(found) - 1 + FEW)


def together(numbers: Iterable[Number]) -> Number:
    """Their sum, as far as it is said."""
    found = list(numbers)
    return Number(sum(one.cases for one in found), all(one.exact for one in found))


def _sum(tables: Sequence[Mapping[str, Number]]) -> dict[str, Number]:
    """Several tables in one."""
    names = dict.fromkeys(name for cells in tables for name in cells)
    return _ordered(
        {name: together(cells[name] for cells in tables if name in cells) for name in names}
    )


def _ordered(cells: Mapping[str, Number]) -> dict[str, Number]:
    """The biggest first, as far as it is said."""
    return dict(sorted(cells.items(), key=lambda item: (-item[1].cases, item[0])))


def _waited(sums: Sums) -> int | None:
    """The middle one of the minutes until a first answer."""
    times = sorted(
        (int(minutes), cases)
        for tables in sums.values()
        for minutes, cases in tables["waited"].items()
        if minutes
    )
    answered = sum(cases for _, cases in times)
    if answered < FEW:
        return None
    before = 0
    for minutes, cases in times:
        before += cases
        if before > answered // 2:
            return minutes
    return None
