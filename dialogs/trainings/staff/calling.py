"""The list of calls: whom to ring, what to say, and a tick for what came of it."""

from bot import people
from bot.dialog import Button, Start, State, Turn
from dialogs.trainings import calls, clocks, courses, notices, offers, seats, signups
from dialogs.trainings.calls import Call
from dialogs.trainings.courses import Course
from dialogs.trainings.screens import number_of
from dialogs.trainings.seats import Seat
from dialogs.trainings.staff import rings, standing
from dialogs.trainings.staff.rings import Outcome
from dialogs.trainings.staff.standing import at

LISTED = 5
ASKED = frozenset({"offer", "last"})  # there they have to say yes


def show_calls(turn: Turn, rest: str) -> State | None:
    """`calls`, and behind so many `calls 5`."""
    own = standing.places(turn)
    if not own:
        standing.refuse(turn)
        return None
    turn.settled(calls.LIST)  # somebody is at it
    behind = number_of(rest) if len(rest) < 6 else 0
    found = rings.waiting(turn, own, after=behind, most=LISTED + 1)
    buttons = [
        Button(
            turn.label(
                "trainings-desk-call-line",
                number=str(one.training),
                what=one.call.what,
                tried="yes" if one.call.outcome else "no",
            ),
            at("call", one.call.id),
        )
        for one in found[:LISTED]
    ]
    if len(found) > LISTED:
        buttons.append(Button(turn.label("bot-more"), at("calls", behind + LISTED)))
    turn.show(
        "trainings-desk-calls", buttons=buttons, back=at(), many=str(len(found)) if found else "no"
    )
    return None


def show_call(turn: Turn, rest: str) -> State | None:
    """`call 5`: the name and the number, opened and recorded, and what to say."""
    found = _found(turn, rest)
    if found is None:
        return None
    call, seat, course = found
    name, phone = seats.named(turn, seat)
    turn.record("call opened", training=course.id, seat=seat.id)
    words = ("takes", "not", "gone") if call.what in ASKED else ("reached", "not", "gone")
    buttons = [
        Button(turn.label("trainings-desk-called", one), at("called", call.id, one))
        for one in words
    ]
    whose = people.by_id(turn.db, turn.house.seal, seat.person_id)
    turn.show(
        "trainings-desk-call",
        buttons=buttons,
        back=at("calls"),
        what=call.what,
        who=name or "—",
        phone=phone or "—",
        language=turn.label("home-language", whose.language or "ru") if whose else "",
        title=clocks.title(turn, course),
        when=clocks.when(turn, course),
        where=courses.secret(turn, course) or clocks.where(turn, course),
        until=clocks.moment(turn, course, call.until),
    )
    return None


def called(turn: Turn, rest: str) -> State | None:
    """`called 5 reached`: what came of it."""
    found = _found(turn, rest)
    word = rest.partition(" ")[2].strip()
    outcomes: dict[str, Outcome] = {
        "reached": "reached", "not": "not", "gone": "gone", "takes": "takes",
    }  # fmt: skip
    if found is None or word not in outcomes:
        return None if found is None else show_call(turn, rest)
    call, seat, course = found
    if word == "takes" and not call.done_at and not _take(turn, course, seat):
        standing.cannot(turn, course, "full")
        return None
    if rings.note(turn, call, outcomes[word]):
        turn.record("call made", training=course.id, seat=seat.id, outcome=word)
        turn.toast("trainings-desk-done")
        _follow(turn, seat, course, outcomes[word])
    return show_calls(turn, "")


def _follow(turn: Turn, seat: Seat, course: Course, outcome: Outcome) -> None:
    if outcome == "gone" and seats.leave(turn, seat):
        signups.forget_calls(turn, seat)
        offers.settle(turn, course)
    elif outcome == "takes" and (taken := seats.find(turn, seat.id)):
        calls.drop(turn, taken, ("offer", "last"))
        notices.plan(turn, course, taken)
    elif outcome == "reached":
        seats.confirm(turn, seat, course.version)


def _take(turn: Turn, course: Course, seat: Seat) -> bool:
    """The seat is theirs; False when there is none for them any more."""
    rush = offers.is_rush(turn, course) and seats.held(turn, course.id) < course.seats
    return clocks.is_ahead(turn, course) and rings.take(turn, course, seat, free=rush)


def _found(turn: Turn, rest: str) -> tuple[Call, Seat, Course] | None:
    call = calls.find(turn, number_of(rest.partition(" ")[0]))
    seat = seats.find(turn, call.seat_id) if call else None
    course = standing.found(turn, str(seat.training_id)) if seat else None
    if call is None or seat is None:
        standing.refuse(turn)
        return None
    return (call, seat, course) if course else None


WAYS: dict[str, Start] = {"calls": show_calls, "call": show_call, "called": called}
