"""Being there: the code at the door, or the four digits that the trainer says aloud.

a-7-...                the link behind the QR code at the door
/trainings here 7      asks for the digits; without a number, for what takes place now
"""

from collections.abc import Mapping

from bot.dialog import Start, State, Text, Turn
from dialogs.trainings import courses, doors, screens, seats
from dialogs.trainings.courses import Course
from dialogs.trainings.screens import number_of
from dialogs.trainings.seats import Seat

DIGITS = 4


def door(turn: Turn, code: str) -> State | None:
    """Who has a seat is here, once."""
    course = doors.by_door(turn, code)
    seat = seats.mine(turn, course.id) if course else None
    if course is None:
        _say(turn, None, "old")
    elif not doors.is_open(turn, course):
        _say(turn, course, _why_closed(turn, course))
    elif seat is None or seat.standing != "seated":
        _say(turn, course, "seat")
    else:
        _mark(turn, course, seat, "door")
    return None


def here(turn: Turn, rest: str) -> State | None:
    """Ask for the digits, whether they have a seat or not: the answer does not tell."""
    course = courses.find(turn, number_of(rest)) if rest else _now(turn)
    if course is None or course.phase in {"draft", "cancelled"}:
        screens.show_gone(turn)
    elif not doors.is_open(turn, course):
        _say(turn, course, _why_closed(turn, course))
    elif not doors.may_try(turn):
        _say(turn, course, "stopped")
    else:
        return Here(course=course.id)
    return None


class Here(State, prompt="trainings-digits", takes=Text, draft=False):
    """Which four digits did the trainer say?"""

    course: int

    def answer(self, turn: Turn) -> State | None:
        course = courses.find(turn, self.course)
        if course is None or not doors.is_open(turn, course):
            _say(turn, course, _why_closed(turn, course) if course else "old")
            return None
        if not doors.may_try(turn):
            _say(turn, course, "stopped")
            return None
        seat, typed = seats.mine(turn, course.id), _digits(turn)
        # Looked at also without a seat: that takes as long.
        good = doors.is_digits(turn, course, typed)
        if good and seat is not None and seat.standing == "seated":
            _mark(turn, course, seat, "code")
            return None
        if len(typed) == DIGITS and doors.note_wrong(turn, course):
            _ring(turn, course)
        if not doors.may_try(turn):
            _say(turn, course, "stopped")
            return None
        _say(turn, course, "wrong")
        return self


def _digits(turn: Turn) -> str:
    """Latin digits, whatever keyboard they were typed on."""
    said = turn.input.text if isinstance(turn.input, Text) else ""
    return "".join(str(int(one)) for one in said[:40] if one.isdecimal())


def _mark(turn: Turn, course: Course, seat: Seat, by: seats.Came) -> None:
    marked = seats.come(turn, seat, by)
    _say(turn, course, "here" if marked else "already")


def _say(turn: Turn, course: Course | None, how: str) -> None:
    buttons = {"more": f"/trainings {course.id}"} if course else {}
    turn.say("trainings-here", buttons=buttons, how=how)


def _why_closed(turn: Turn, course: Course) -> str:
    if course.phase in {"draft", "cancelled"}:
        return "old"
    return "early" if doors.is_early(turn, course) else "late"


def _now(turn: Turn) -> Course | None:
    """The one at which this person has a seat now."""
    found = [courses.find(turn, seat.training_id) for seat in seats.of_person(turn)]
    return next((one for one in found if one is not None and doors.is_open(turn, one)), None)


def _ring(turn: Turn, course: Course) -> None:
    """Somebody guesses: there are new digits, and the trainer has to say them."""
    turn.notify_staff(
        "training",
        urgency=3,
        place=course.place,
        command=f"/trainings desk daycode {course.id}",
        role="trainer",
    )


OPEN: Mapping[str, Start] = {"door": door, "here": here}
STATES: tuple[type[State], ...] = (Here,)
