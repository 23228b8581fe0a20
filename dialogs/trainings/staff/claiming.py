"""Somebody who was registered by telephone has the seat in their own chat, by the code."""

from collections.abc import Mapping
from datetime import UTC, datetime

from bot import people
from bot.dialog import Start, State, Turn
from dialogs.trainings import calls, courses, lists, notices, offers, screens, seats
from dialogs.trainings.calls import What
from dialogs.trainings.courses import Course
from dialogs.trainings.screens import number_of
from dialogs.trainings.seats import Seat
from dialogs.trainings.staff import moves, registering

_BEST = ("seated", "offered", "waiting", "left", "lapsed")
_ALL: tuple[What, ...] = ("change", "cancelled", "reminder", "offer", "last", "lapsed")


def claimed(turn: Turn, rest: str) -> State | None:
    """`claimed 31`: only by a code; typed by hand it is nothing."""
    seat = seats.find(turn, number_of(rest))
    if turn.claimed != registering.claimed(number_of(rest)):
        lists.show_main(turn)
        return None
    caller = people.by_id(turn.db, turn.house.seal, seat.person_id) if seat else None
    course = courses.find(turn, seat.training_id) if seat else None
    if seat is None or caller is None or course is None or caller.chat_id is not None:
        turn.refuse_claim()
        return None
    _claim(turn, course, seat)
    people.erase(turn.db, turn.house.seal, caller, now=turn.seconds)
    offers.settle(turn, course)
    screens.show_course(turn, course)
    return None


def _claim(turn: Turn, course: Course, seat: Seat) -> None:
    """Of two seats at one training the better stays; the other is for who waits."""
    own = seats.mine(turn, course.id)
    if own is not None and _rank(own) <= _rank(seat):
        return
    if own is not None:
        moves.drop(turn, own)
    if not moves.give(turn, seat):
        return
    calls.drop(turn, seat, _ALL)  # from now on they are written to
    kept = seats.mine(turn, course.id)
    if kept is not None and kept.standing == "offered":
        end = datetime.fromtimestamp(kept.offer_until, UTC)
        turn.later(f"/trainings lapse {kept.id}", end)
    elif kept is not None:
        notices.plan(turn, course, kept)


def _rank(seat: Seat) -> tuple[int, int]:
    """The better the smaller."""
    return _BEST.index(seat.standing), seat.place


OPEN: Mapping[str, Start] = {"claimed": claimed}
