"""Reports: how many applications, by month, and the same as a file without anybody in it."""

from collections.abc import Iterator, Mapping

from bot import people
from bot.dialog import Attachment, Start, State, Turn, as_csv, as_workbook
from dialogs.hotline import names
from dialogs.hotline.content import facts_of
from dialogs.hotline.staff import counts, hiding
from dialogs.hotline.staff.counts import Table
from dialogs.hotline.staff.hiding import Number, Report
from dialogs.hotline.staff.standing import at
from dialogs.hotline.waits import lasting

SHOWN: tuple[Table, ...] = ("channel", "answer", "outcome", "topic")
SHEETS: tuple[Table, ...] = (
    "month", "topic", "guideline", "region", "language", "channel", "urgency", "answer", "outcome",
)  # fmt: skip


def show_report(turn: Turn, args: str) -> State | None:
    """`reports 2026-11`, `reports 2026`: the numbers that matter most."""
    places = _places(turn)
    if not places:
        turn.toast("hotline-desk-not-yours")
        turn.go("/hotline desk")
        return None
    found = _found(turn, args, places, at("reports", args))
    if found is None:
        return None
    name, year = found.period.name, found.period.name[:4]
    buttons = {"csv": at("sheet", name, "csv"), "xlsx": at("sheet", name, "xlsx")}
    buttons["before"] = at("reports", found.period.before)
    buttons |= {"year": at("reports", year)} if name != year else {"month": at("reports")}
    turn.record("report seen", period=name)
    turn.show(
        "hotline-report",
        buttons=buttons,
        back="/hotline desk",
        period=name,
        total=_number(turn, found.total),
        waited=_waited(turn, found),
        lines="\n".join(_lines(turn, found)),
    )
    return None


def send_sheet(turn: Turn, args: str) -> State | None:
    """`sheet 2026-11 xlsx`: all tables of that period as a file."""
    said, _, kind = args.partition(" ")
    places = _places(turn)
    if not places or kind not in {"csv", "xlsx"}:
        return show_report(turn, said)
    found = _found(turn, said, places, at("sheet", args))
    if found is None:
        return None
    rows, name = list(_rows(turn, found)), found.period.name
    content = as_csv(rows) if kind == "csv" else as_workbook(rows, sheet=name)
    turn.record("report sent", period=name, kind=kind)
    turn.say(
        "hotline-report-file", attachment=Attachment(f"hotline-{name}.{kind}", content), period=name
    )
    return None


def _found(turn: Turn, said: str, places: tuple[str, ...], then: str) -> Report | None:
    """The report; None while its cases are counted: the clock asks again, and they are told."""
    period = counts.period_of(turn, said)
    sums = counts.sums_of(turn, period, places)
    if sums is None:
        turn.later(then, at=turn.now)
        if turn.opener == "person":
            turn.show("hotline-report-counting", back="/hotline desk", period=period.name)
        return None
    return hiding.report(period, sums, lambda topic: str(guideline_of(turn, topic)))


def guideline_of(turn: Turn, topic: str) -> int:
    """The MICIC guideline that counts it; 0 for what none does."""
    found = facts_of(turn).topic(topic)
    return found.guideline if found else 0


def _waited(turn: Turn, found: Report) -> str:
    if found.waited is None:
        return _number(turn, hiding.HIDDEN)
    return lasting(turn, found.waited * 60)


def _places(turn: Turn) -> tuple[str, ...]:
    """Of which places this person may see numbers: "" is everywhere; none: no report."""
    held = people.roles_of(turn.db, turn.person.id)
    places = {one.place for one in held if one.role in {"viewer", "administrator"}}
    return ("",) if "" in places else tuple(sorted(places))


def _lines(turn: Turn, found: Report) -> Iterator[str]:
    for table in SHOWN:
        if cells := found.tables.get(table):
            yield ""
            yield turn.label("hotline-report-table", table)
            for cell, cases in cells.items():
                name, number = name_of(turn, table, cell), _number(turn, cases)
                yield turn.label("hotline-report-line", name=name, cases=number)


def _rows(turn: Turn, found: Report) -> Iterator[tuple[str | int, ...]]:
    """What it is of, then every table below the other."""
    yield tuple(turn.label("hotline-report-head", name) for name in ("table", "cell", "cases"))
    yield turn.label("hotline-report-head", "period"), found.period.name, _cell(turn, found.total)
    waited = _cell(turn, hiding.HIDDEN) if found.waited is None else found.waited
    yield turn.label("hotline-report-head", "waited"), "", waited
    for table in SHEETS:
        title = turn.label("hotline-report-table", table)
        for cell, cases in found.tables.get(table, {}).items():
            yield title, name_of(turn, table, cell), _cell(turn, cases)


def _cell(turn: Turn, number: Number) -> str | int:
    if number.exact:
        return number.cases
    if number.hidden:
        return turn.label("hotline-report-cell", "hidden")
    return turn.label("hotline-report-least", cases=str(number.cases))


def _number(turn: Turn, number: Number) -> str:
    return str(_cell(turn, number))


def name_of(turn: Turn, table: Table, cell: str) -> str:
    """What a cell counts, as people read it."""
    if cell in {"", "0"}:
        return turn.label("hotline-report-cell", "none")
    match table:
        case "topic":
            return names.topic_name(turn, cell)
        case "region":
            kind = "region" if "-" in cell else "country"
            return turn.label(f"{kind}-{cell.lower()}")
        case "language":
            known = cell in turn.house.i18n.languages
            return turn.label("home-language", cell) if known else cell
        case "channel":
            return names.channel_name(turn, cell)
        case "urgency":
            return names.urgency_name(turn, int(cell))
        case "answer":
            return turn.label("hotline-report-answer", cell)
        case "outcome":
            open_still = cell == "open"
            return _open(turn) if open_still else names.outcome_name(turn, cell)
        case "guideline":
            return names.guideline_name(turn, int(cell))
    return cell


def _open(turn: Turn) -> str:
    return turn.label("hotline-report-cell", "open")


WAYS: Mapping[str, Start] = {"reports": show_report, "sheet": send_sheet}
DUE: Mapping[str, Start] = WAYS
