"""Who has a seat is reminded: a day before, with the address, and two hours before; never at night.

The moments are the training's; the person's zone, if it is known, says when it is night.
"""

from datetime import UTC, datetime, timedelta
from typing import Literal

from bot import people
from bot.dialog import Turn
from dialogs.trainings import calls, clocks, courses, nights, seats
from dialogs.trainings.courses import Course
from dialogs.trainings.seats import Seat

Notice = Literal["day", "hours"]
BEFORE: dict[Notice, timedelta] = {"day": timedelta(days=1), "hours": timedelta(hours=2)}
AFTERWARDS = timedelta(hours=2)


def plan(turn: Turn, course: Course, seat: Seat) -> None:
    """The clock knows of both, and of what is asked afterwards; again after every change."""
    if seat.standing != "seated":
        return
    person = people.by_id(turn.db, turn.house.seal, seat.person_id)
    zone = person.zone if person and person.zone else course.zone
    for notice in BEFORE:
        at = moment(course, notice, zone)
        if at > turn.now:
            turn.later(f"/trainings remind {course.id} {notice}", at, person=seat.person_id)
    end = datetime.fromtimestamp(course.ends_at, UTC)
    at = nights.dawn_after(end + AFTERWARDS, zone)
    turn.later(f"/trainings after {course.id} 0", at, person=seat.person_id)


def moment(course: Course, notice: Notice, zone: str) -> datetime:
    """When that is said to somebody of that zone."""
    start = datetime.fromtimestamp(course.starts_at, UTC)
    return nights.evening_before(start - BEFORE[notice], zone)


def remind(turn: Turn, number: int, said: str) -> None:
    """The clock: it is tomorrow, or soon."""
    course, seat = courses.find(turn, number), seats.mine(turn, number)
    notice: Notice = "hours" if said == "hours" else "day"
    if course is None or seat is None or seat.standing != "seated":
        return
    if not clocks.is_ahead(turn, course):
        return
    zone = turn.person.zone or course.zone
    dawn = nights.dawn_after(turn.now, zone)
    if turn.now < dawn < datetime.fromtimestamp(course.starts_at, UTC):  # an outage has ended
        turn.later(f"/trainings remind {number} {notice}", dawn)
    elif turn.person.chat_id is None:
        calls.put(turn, seat, "reminder", course.starts_at)
    else:
        _say(turn, course, notice, rings=dawn <= turn.now)


def _say(turn: Turn, course: Course, notice: Notice, *, rings: bool) -> None:
    turn.say(
        "trainings-remind",
        buttons={
            "more": f"/trainings {course.id}",
            "calendar": f"/trainings calendar {course.id}",
            "leave": f"/trainings leave {course.id}",
        },
        rings=rings,
        name=f"trainings:remind:{course.id}",
        what=clocks.plain(turn, course),
        when=clocks.when(turn, course),
        where=address(turn, course, notice),
    )


def address(turn: Turn, course: Course, notice: Notice | None = None) -> str:
    """Where to go, for who has a seat: the address or link once it is time to tell it."""
    ahead = course.told_ahead * nights.HOUR
    told = course.starts_at - turn.seconds <= ahead or notice == "hours"
    told = told or (notice == "day" and course.told_ahead >= 24)
    secret = courses.secret(turn, course)
    if secret and told:
        phrase = "trainings-link" if course.online else "trainings-address"
        return turn.label(phrase, where=secret)
    if secret:
        return turn.label("trainings-address-later", hours=str(course.told_ahead))
    return turn.label("trainings-online") if course.online else clocks.where(turn, course)
