"""Lists of participants that come and go as files, for the command line: all of them, or nobody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot import people
from bot.dialog import Column, Command, Db, Fault, House, Sheet, Turn, as_csv, as_workbook, read_csv
from dialogs.trainings import clocks, courses, questions, seats
from dialogs.trainings.courses import Course
from dialogs.trainings.staff import registering, rolls
from dialogs.trainings.staff.rolls import AT_ONCE, Entry

MOST = 1000  # people in one import: so many are written in a third of a second


@dataclass(frozen=True, slots=True)
class Entered:
    """What became of an import: a sentence for each line, or why nothing was written."""

    done: bool
    lines: list[str]


def read(house: House, raw: bytes) -> Sheet | list[str]:
    """The sheet, or what is wrong with it, line by line; nothing of what stands in it is told."""
    sheet = read_csv(raw, _columns(house), most=MOST)
    if isinstance(sheet, list):
        return [fault.sentence() for fault in sheet]
    return _strange(house, sheet) or sheet


def _columns(house: House) -> list[Column]:
    """What the export writes, in whichever language; what became of somebody is not read."""
    heads = {
        name: tuple({house.i18n.label(code, "trainings-head", name) for code in _codes(house)})
        for name in rolls.HEADS
    }
    return [
        Column("name", heads["name"], needed=True, most=questions.NAME),
        Column("phone", heads["phone"], kind="phone", once=True, most=16),
        Column("language", heads["language"], most=8),
        *(Column(one, heads[one], kind="ignored") for one in ("number", "standing", "came")),
    ]


def _codes(house: House) -> Sequence[str]:
    return house.i18n.languages


def _strange(house: House, sheet: Sheet) -> list[str]:
    """Languages that nobody here speaks, and names in which nothing can be read."""
    known = {*_codes(house), ""}
    wrong = []
    for one in sheet.records:
        if one.cells["language"].casefold() not in known:
            said = ", ".join(_codes(house))
            wrong.append(f"line {one.line}: the language is none of {said}")
        if not questions.name(one.cells["name"]):
            wrong.append(Fault(one.line, "needed", "name").sentence())
    return wrong


def enter(house: House, db: Db, number: int, sheet: Sheet, *, now: int, wait: bool) -> Entered:
    """Put them all on the list; whatever is wrong is found before the first is written."""
    turn = _turn(house, db, now)
    course = courses.find(turn, number) if turn else None
    if turn is None or course is None:
        return Entered(done=False, lines=["There is no such training that was ever opened."])
    if why := _refusal(turn, course, sheet, wait=wait):
        return Entered(done=False, lines=why)
    return Entered(done=True, lines=[_add(turn, course, one.line, one.cells) for one in sheet.records])


def _turn(house: House, db: Db, now: int) -> Turn | None:
    """A turn of the keeper, for nobody at a phone does this; none where nothing was ever opened."""
    row = db.one("SELECT person_id FROM trainings_keeper WHERE id = 1")
    keeper = people.by_id(db, house.seal, row["person_id"]) if row else None
    if keeper is None:
        return None
    at = datetime.fromtimestamp(now, UTC)
    return Turn(house, db, keeper, Command("trainings"), at, opener="staff")


def _refusal(turn: Turn, course: Course, sheet: Sheet, *, wait: bool) -> list[str]:
    if course.phase not in {"open", "closed"} or not clocks.is_ahead(turn, course):
        return ["Nobody can be registered for it: it is a draft, cancelled, or has begun."]
    known = rolls.phones(turn.db, turn.house, course.id)
    twice = [one.line for one in sheet.records if one.cells["phone"] in known]
    if twice:
        return [f"line {line}: somebody with this number is on the list already" for line in twice]
    queue = seats.waiting(turn, course.id)
    free = 0 if queue else max(0, course.seats - seats.held(turn, course.id))
    many = len(sheet.records)
    if many > free and not wait:
        return [f"There are {free} free seats for {many} people: say --wait, and the rest queue."]
    return []


def _add(turn: Turn, course: Course, line: int, cells: Mapping[str, str]) -> str:
    language = cells["language"].casefold() or next(iter(course.languages), "ru")
    seat = registering.enter(turn, course, language=language)
    seats.keep_name(turn, seat, questions.name(cells["name"]) or "", cells["phone"])
    if seat.standing == "seated":
        return f"line {line}: has a seat, number {seat.id}"
    return f"line {line}: waits in place {seats.ahead(turn, seat)}, number {seat.id}"


def roster(house: House, db: Db, number: int, *, after: int) -> list[Entry]:
    """At most AT_ONCE of those on the list, behind that number."""
    return rolls.entries(db, house, number, after=after)


def file_of(found: Sequence[Entry], *, workbook: bool, title: str) -> bytes:
    """The whole list as a workbook or as CSV; an import reads the latter back."""
    rows = rolls.table(found, rolls.HEADS)
    return as_workbook(rows, sheet=title) if workbook else as_csv(rows)


__all__ = ["AT_ONCE", "MOST", "Entered", "Entry", "enter", "file_of", "read", "roster"]
