"""Free seats are given out: an offer to who waits first, and at the last to all who wait at once.

An offer ends: so many hours of day after it was made, fixed when it is made. Three hours before the
start, or the evening before an early one, offers end: whoever waits is told, and the first has it.
"""

from datetime import UTC, datetime, timedelta

from bot import people
from bot.dialog import Lane, Turn
from bot.people import Person
from dialogs.trainings import calls, clocks, courses, keepers, nights, notices, seats
from dialogs.trainings.content import facts_of
from dialogs.trainings.courses import Course
from dialogs.trainings.seats import Seat

AT_ONCE = 100  # offers in one turn, so that the writer is never held over 50 ms
CALLED = 200  # people told in one turn
AGAIN = 3600  # seconds in which nobody is told twice that a seat is free


def join(turn: Turn, course: Course, person: int | None = None) -> Seat:
    """This person, or a caller, has a seat and will be reminded, or waits."""
    seat = seats.join(turn, course, person, rush=is_rush(turn, course))
    notices.plan(turn, course, seat)
    return seat


def is_rush(turn: Turn, course: Course) -> bool:
    """Whether a free seat is for who comes first."""
    return turn.now >= keepers.last_call_at(course)


def settle(turn: Turn, course: Course, *, again: bool = True) -> None:
    """Give free seats to who waits, in their order, and tell them; called after every change.

    `again`: who was told an hour ago that one is free may be told once more.
    """
    fresh = courses.find(turn, course.id)
    if fresh is None or not clocks.is_ahead(turn, fresh):
        return
    if is_rush(turn, fresh):
        _call(turn, fresh, again=again)
        return
    _skip_lost(turn, fresh)
    for _ in range(AT_ONCE):
        seat = seats.offer(turn, fresh)
        if seat is None:
            return
        _hold(turn, fresh, seat)
    turn.later(f"/trainings settle {fresh.id}", turn.now, person=keepers.keeper(turn))


def _hold(turn: Turn, course: Course, seat: Seat) -> None:
    """The end is fixed now; whoever has blocked the bot cannot be asked and is passed over."""
    person = people.by_id(turn.db, turn.house.seal, seat.person_id)
    if person is None or not person.reachable:
        seats.leave(turn, seat, "lapsed")
        return
    _keep(turn, course, seat, _end(turn, course, person, turn.now))


def _end(turn: Turn, course: Course, person: Person, since: datetime) -> datetime:
    """So many hours of their day later; at the last call at the latest."""
    facts = facts_of(turn)
    hours = facts.offer_hours if person.chat_id is not None else facts.offer_hours_by_phone
    zone = person.zone or course.zone
    return min(nights.waking_end(since, hours * nights.HOUR, zone), keepers.last_call_at(course))


def _keep(turn: Turn, course: Course, seat: Seat, end: datetime) -> None:
    """Nobody else has it until then; they are told, in the morning if it is night."""
    person = people.by_id(turn.db, turn.house.seal, seat.person_id)
    zone = person.zone if person and person.zone else course.zone
    seats.hold(turn, seat, int(end.timestamp()))
    dawn = nights.dawn_after(turn.now, zone)
    turn.later(f"/trainings offered {seat.id}", dawn, person=seat.person_id)
    turn.later(f"/trainings lapse {seat.id}", end, person=seat.person_id)


def _skip_lost(turn: Turn, course: Course) -> None:
    """What is held for who has blocked the bot meanwhile is held no more."""
    for seat in seats.roster(turn, course.id, ("offered",)):
        person = people.by_id(turn.db, turn.house.seal, seat.person_id)
        if person is None or not person.reachable:
            seats.leave(turn, seat, "lapsed")


def _call(turn: Turn, course: Course, *, again: bool) -> None:
    """Everybody who waits is told once that there is a seat; at night nobody is."""
    seats.release(turn, course.id)
    if seats.held(turn, course.id) >= course.seats or not seats.waiting(turn, course.id):
        return
    dawn = nights.dawn_after(turn.now, course.zone)
    if dawn > turn.now:
        if dawn.timestamp() < course.starts_at:
            turn.later(f"/trainings last {course.id}", dawn, person=keepers.keeper(turn))
        return
    before = turn.seconds - AGAIN if again else 0
    found = seats.call(turn, course.id, before=before, most=CALLED)
    for seat in found:
        turn.later(f"/trainings called {seat.id}", turn.now, person=seat.person_id)
    if len(found) == CALLED:
        turn.later(f"/trainings last {course.id}", turn.now, person=keepers.keeper(turn))


# What the clock types.


def tell_offer(turn: Turn, number: int) -> None:
    """A seat is held for this person; who has no chat is called."""
    seat = _own(turn, number)
    course = courses.find(turn, seat.training_id) if seat else None
    if seat is None or course is None or seat.standing != "offered":
        return
    if seat.offer_until <= turn.seconds:  # it was to be told while the bot was down
        return
    if turn.person.chat_id is None:
        calls.put(turn, seat, "offer", seat.offer_until)
        return
    turn.say(
        "trainings-offer",
        buttons={
            "take": f"/trainings take {course.id}",
            "decline": f"/trainings decline {course.id}",
            "more": f"/trainings {course.id}",
        },
        rings=not nights.is_night(turn.now, turn.person.zone or course.zone),
        lane=Lane.REPLY,
        name=f"trainings:offer:{course.id}",
        what=clocks.plain(turn, course),
        when=clocks.when(turn, course),
        until=clocks.moment(turn, course, seat.offer_until),
    )
    # Whoever has blocked the bot is known by then; the next one need not wait for the end.
    soon = turn.now + timedelta(minutes=10)
    turn.later(f"/trainings settle {course.id}", soon, person=keepers.keeper(turn))


def lapse(turn: Turn, number: int) -> None:
    """The time to decide is over: off the list, or back among all who wait when all are told."""
    seat = _own(turn, number)
    course = courses.find(turn, seat.training_id) if seat else None
    if seat is None or course is None or seat.standing != "offered":
        return
    if seat.offer_until > turn.seconds or _was_deaf(turn, course, seat):
        return
    if not is_rush(turn, course) and seats.leave(turn, seat, "lapsed"):
        calls.drop(turn, seat, ("offer",))
        if turn.person.chat_id is None:
            calls.put(turn, seat, "lapsed", course.starts_at)
        else:
            _say_lapsed(turn, course)
    settle(turn, course)


def _was_deaf(turn: Turn, course: Course, seat: Seat) -> bool:
    """Whether the bot was down meanwhile, so that the time begins anew where it was back."""
    heard = turn.deaf_since(seat.at)
    if heard is None or is_rush(turn, course):
        return False
    end = _end(turn, course, turn.person, datetime.fromtimestamp(heard, UTC))
    if end <= turn.now:
        return False
    _keep(turn, course, seat, end)
    return True


def _say_lapsed(turn: Turn, course: Course) -> None:
    turn.say(
        "trainings-lapsed",
        buttons={"wait": f"/trainings wait {course.id}", "more": f"/trainings {course.id}"},
        name=f"trainings:offer:{course.id}",
        what=clocks.plain(turn, course),
    )


def tell_last(turn: Turn, number: int) -> None:
    """There is a seat for the first who takes it."""
    seat = _own(turn, number)
    course = courses.find(turn, seat.training_id) if seat else None
    if seat is None or course is None or seat.standing != "waiting":
        return
    if not clocks.is_ahead(turn, course) or seats.held(turn, course.id) >= course.seats:
        return
    if turn.person.chat_id is None:
        calls.put(turn, seat, "last", course.starts_at)
        return
    turn.say(
        "trainings-last-call",
        buttons={"take": f"/trainings take {course.id}", "leave": f"/trainings leave {course.id}"},
        rings=not nights.is_night(turn.now, turn.person.zone or course.zone),
        lane=Lane.REPLY,
        name=f"trainings:offer:{course.id}",
        what=clocks.plain(turn, course),
        when=clocks.when(turn, course),
    )


def _own(turn: Turn, number: int) -> Seat | None:
    seat = seats.find(turn, number)
    return seat if seat and seat.person_id == turn.person.id else None
