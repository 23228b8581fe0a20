"""The roster: who has a seat or waits, masked; a name is opened one by one, and recorded."""

from bot import people
from bot.dialog import Button, Html, Start, State, Turn, stamp
from dialogs.trainings import clocks, offers, seats, signups
from dialogs.trainings.courses import Course
from dialogs.trainings.screens import number_of
from dialogs.trainings.seats import Seat, Standing
from dialogs.trainings.staff import rolls, standing
from dialogs.trainings.staff.standing import at

LISTED = 5
ON: tuple[Standing, ...] = ("seated", "offered", "waiting")


def show_roster(turn: Turn, rest: str) -> State | None:
    """`roster 7 31`: behind that number."""
    course = standing.found(turn, rest)
    if course is None:
        return None
    after = number_of(rest.partition(" ")[2].strip())
    found = seats.roster(turn, course.id, ON, after=after, most=LISTED + 1)
    buttons = [Button(_masked(turn, one), at("seat", one.id)) for one in found[:LISTED]]
    if len(found) > LISTED:
        more = at("roster", course.id, found[LISTED - 1].id)
        buttons.append(Button(turn.label("bot-more"), more))
    turn.record("roster seen", training=course.id)
    told = rolls.sums(turn.db, course.id)
    turn.show(
        "trainings-desk-roster",
        buttons=buttons,
        back=at("show", course.id),
        number=str(course.id),
        title=clocks.title(turn, course),
        held=str(told.held),
        waiting=str(told.waiting),
    )
    return None


def _masked(turn: Turn, seat: Seat) -> str:
    whose = people.by_id(turn.db, turn.house.seal, seat.person_id)
    return turn.label(
        "trainings-desk-seat-line",
        number=str(seat.id),
        standing=seat.standing,
        language=(whose.language or "—") if whose else "—",
        by="phone" if whose and whose.chat_id is None else "chat",
        came="yes" if seat.came_at else "no",
    )


def show_seat(turn: Turn, rest: str) -> State | None:
    """`seat 31`, masked; `seat 31 open`: name, number and answers, recorded."""
    found = _found(turn, rest)
    if found is None:
        return None
    seat, course, phoned = found
    opened = rest.partition(" ")[2].strip() == "open"
    ways = {} if opened else {"open": at("seat", seat.id, "open")}
    if phoned:
        ways["code"] = at("code", seat.id)
        if seat.standing in signups.LEAVING and clocks.is_ahead(turn, course):
            ways["off"] = at("off", seat.id)
    if opened:
        turn.record("name opened", training=course.id, seat=seat.id)
    turn.show(
        "trainings-desk-seat",
        buttons=ways,
        back=at("roster", course.id),
        line=_masked(turn, seat),
        title=clocks.title(turn, course),
        lines=Html("\n".join(_opened(turn, seat))) if opened else "",
    )
    return None


def _opened(turn: Turn, seat: Seat) -> list[str]:
    name, phone = seats.named(turn, seat)
    asked = [("name", name), ("phone", phone)]
    lines = [
        turn.text("trainings-desk-known", what=turn.label("trainings-head", what), said=said)
        for what, said in asked
        if said
    ]
    answers = seats.answers(turn, seat).items()
    lines += [turn.text("trainings-desk-known", what=what, said=said) for what, said in answers]
    return lines or [turn.text("trainings-desk-nameless")]


def take_off(turn: Turn, rest: str) -> State | None:
    """`off 31`: who was registered by telephone does not come; others say so themselves."""
    found = _found(turn, rest)
    if found is None:
        return None
    seat, course, phoned = found
    if not phoned or seat.standing not in signups.LEAVING or not clocks.is_ahead(turn, course):
        return show_seat(turn, str(seat.id))
    if standing.pressed(turn) != seat.at:
        turn.show(
            "trainings-desk-off",
            buttons=[
                Button(turn.label("trainings-desk-off", "no"), at("seat", seat.id)),
                Button(
                    turn.label("trainings-desk-off", "yes"),
                    stamp(turn, at("off", seat.id), seat.at),
                ),
            ],
            line=_masked(turn, seat),
        )
        return None
    if seats.leave(turn, seat):
        signups.forget_calls(turn, seat)
        turn.record("seat given up", training=course.id, seat=seat.id)
        offers.settle(turn, course)
    turn.toast("trainings-desk-done")
    return show_roster(turn, str(course.id))


def _found(turn: Turn, rest: str) -> tuple[Seat, Course, bool] | None:
    """The seat, its training, and whether it is that of somebody who called."""
    seat = seats.find(turn, number_of(rest.partition(" ")[0]))
    whose = people.by_id(turn.db, turn.house.seal, seat.person_id) if seat else None
    if seat is None or whose is None:
        standing.refuse(turn)
        return None
    course = standing.found(turn, str(seat.training_id))
    return (seat, course, whose.chat_id is None) if course else None


WAYS: dict[str, Start] = {"roster": show_roster, "seat": show_seat, "off": take_off}
