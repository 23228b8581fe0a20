"""A change is told at once to everybody who has a seat or waits for one, and confirmed by them.

Each is told in a turn of their own, which the clock opens in the next second: in their language,
with their reminders moved; who has no chat is put on the list of calls.
"""

from datetime import timedelta
from typing import Literal, get_args

from bot.dialog import Lane, Turn
from dialogs.trainings import calls, clocks, courses, keepers, nights, notices, seats
from dialogs.trainings.courses import Course
from dialogs.trainings.seats import Standing

Changed = Literal["time", "place", "both", "cancelled"]
CHANGES: tuple[Changed, ...] = get_args(Changed)
AT_ONCE = 200  # people in one turn
TOLD: tuple[Standing, ...] = ("seated", "offered", "waiting")
PRESSING = timedelta(hours=12)  # so shortly before the start it rings at night too


def change(turn: Turn, course: Course, what: Changed) -> None:
    """Tell them; `course` is as it stands after the change, with its new version."""
    keepers.plan(turn, course)
    spread(turn, course.id, what, after=0)


def spread(turn: Turn, number: int, what: str, *, after: int) -> None:
    """Some of them, behind that seat; the keeper goes on."""
    found = seats.roster(turn, number, TOLD, after=after, most=AT_ONCE)
    for seat in found:
        turn.later(f"/trainings changed {number} {what}", turn.now, person=seat.person_id)
    if len(found) == AT_ONCE:
        more = f"/trainings spread {number} {what} {found[-1].id}"
        turn.later(more, turn.now, person=keepers.keeper(turn))


def tell(turn: Turn, number: int, what: str) -> None:
    """The clock: this person hears of it, and their reminders move."""
    course, seat = courses.find(turn, number), seats.mine(turn, number)
    if course is None or seat is None or seat.standing not in TOLD or what not in CHANGES:
        return
    cancelled = course.phase == "cancelled"
    if not cancelled:
        notices.plan(turn, course, seat)
    if turn.person.chat_id is None:
        calls.put(turn, seat, "cancelled" if cancelled else "change", course.starts_at)
        return
    asleep = nights.is_night(turn.now, turn.person.zone or course.zone)
    rings = not asleep or course.starts_at - turn.seconds < PRESSING.total_seconds()
    if cancelled:
        _say_cancelled(turn, course, rings=rings)
    else:
        _say_changed(turn, course, what, seated=seat.standing == "seated", rings=rings)


def _say_cancelled(turn: Turn, course: Course, *, rings: bool) -> None:
    turn.say(
        "trainings-cancelled",
        buttons={
            "seen": f"/trainings seen {course.id} v{course.version}",
            "others": "/trainings list - - -",
            "calendar": f"/trainings calendar {course.id}",
        },
        rings=rings,
        lane=Lane.REPLY,
        name=f"trainings:change:{course.id}",
        what=clocks.plain(turn, course),
        when=clocks.when(turn, course),
    )


def _say_changed(turn: Turn, course: Course, what: str, *, seated: bool, rings: bool) -> None:
    buttons = {
        "seen": f"/trainings seen {course.id} v{course.version}",
        "more": f"/trainings {course.id}",
        "calendar": f"/trainings calendar {course.id}",
        "leave": f"/trainings leave {course.id}",
    }
    if not seated:
        del buttons["calendar"]
    turn.say(
        "trainings-changed",
        buttons=buttons,
        rings=rings,
        lane=Lane.REPLY,
        name=f"trainings:change:{course.id}",
        what=clocks.plain(turn, course),
        changed=what,
        when=clocks.when(turn, course),
        where=notices.address(turn, course) if seated else clocks.where(turn, course),
    )


def confirm(turn: Turn, number: int, said: str) -> bool:
    """They have read of that version; False: they stand in no such list."""
    seat, version = seats.mine(turn, number), said.removeprefix("v")
    course = courses.find(turn, number)
    if seat is None or course is None or not (version.isascii() and version.isdecimal()):
        return False
    seats.confirm(turn, seat, min(int(version[:9]), course.version))
    return True
