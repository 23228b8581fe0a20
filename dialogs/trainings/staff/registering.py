"""Somebody who calls gets a seat: language, name, number; and a code, told aloud, to claim it.

Who calls has no chat. What was said of them is kept sealed in their seat and in no draft; with the
code they can have the seat in their own Telegram, within a week.
"""

import re
from collections.abc import Sequence

from bot import people
from bot.dialog import Choice, Option, Start, State, Text, Turn
from dialogs.trainings import clocks, offers, questions, seats
from dialogs.trainings.courses import Course
from dialogs.trainings.screens import number_of
from dialogs.trainings.seats import Seat
from dialogs.trainings.staff import rolls, standing
from dialogs.trainings.staff.standing import at

_PHONE = re.compile(r"\+?\d{7,15}", re.ASCII)


def add(turn: Turn, rest: str) -> State | None:
    """`add 7`."""
    course = standing.found(turn, rest)
    if course is None:
        return None
    if not clocks.is_ahead(turn, course):
        turn.toast("trainings-desk-cannot", why="past")
        turn.go(at("show", course.id))
        return None
    return Speaks(course=course.id)


class Speaks(State, prompt="trainings-add-language", draft=False):
    """Which language do they speak?"""

    course: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """Ours."""
        return [Option(turn.label("home-language", one), one) for one in turn.house.i18n.languages]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said):
                return Called(course=self.course, language=said)
        turn.say("trainings-new-tap")
        return self


class Called(State, prompt="trainings-add-name", choices=("without",), takes=Text, draft=False):
    """What are they called? A first name is enough."""

    course: int
    language: str

    def back(self) -> State:
        """The language."""
        return Speaks(course=self.course)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice():
                return Phone(course=self.course, language=self.language)
            case Text(said) if name := questions.name(said):
                turn.take_back()  # a name must not stay in an operator's chat
                return Phone(course=self.course, language=self.language, name=name)
        turn.say("trainings-name-wrong", most=str(questions.NAME))
        return self


class Phone(State, prompt="trainings-add-phone", choices=("without",), takes=Text, draft=False):
    """At which number are they told of a change?"""

    course: int
    language: str
    name: str = ""

    def answer(self, turn: Turn) -> State | None:
        course = standing.found(turn, str(self.course))
        if course is None:
            return None
        match turn.input:
            case Choice():
                register(turn, course, self, "")
                return None
            case Text(said) if _PHONE.fullmatch(found := re.sub(r"[\s()-]", "", said)):
                turn.take_back()  # nor a number
                register(turn, course, self, found)
                return None
        turn.say("trainings-add-no-phone")
        return self


def register(turn: Turn, course: Course, said: Phone, phone: str) -> None:
    """A seat or a place in the queue, and the code."""
    if not clocks.is_ahead(turn, course):
        turn.say("trainings-desk-wrong", why="over")
        return
    if phone and phone in rolls.phones(turn.db, turn.house, course.id):
        turn.say("trainings-desk-wrong", why="twice")
        return
    seat = enter(turn, course, language=said.language)
    seats.keep_name(turn, seat, said.name, phone)
    turn.record("caller registered", training=course.id, seat=seat.id)
    _show_code(turn, course, seat)


def enter(turn: Turn, course: Course, *, language: str) -> Seat:
    """Somebody without a chat, who lives by the clock of the training."""
    caller = people.add(turn.db, turn.house.seal, None, now=turn.seconds)
    caller = people.choose_language(turn.db, caller, language)
    region, zone = course.region or None, course.zone
    people.choose_region(turn.db, caller, country=course.country, region=region, zone=zone)
    return offers.join(turn, course, caller.id)


def claimed(seat: int) -> str:
    """The command that a code stands for."""
    return f"/trainings claimed {seat}"


def code(turn: Turn, rest: str) -> State | None:
    """`code 31`: a new code; what was told before opens nothing any more."""
    seat = seats.find(turn, number_of(rest))
    course = standing.found(turn, str(seat.training_id)) if seat else None
    whose = people.by_id(turn.db, turn.house.seal, seat.person_id) if seat else None
    if seat is None or whose is None:
        standing.refuse(turn)
    elif course is not None and whose.chat_id is None:
        turn.record("code renewed", training=course.id, seat=seat.id)
        _show_code(turn, course, seat)
    elif course is not None:
        turn.toast("trainings-desk-cannot", why="chat")
        turn.go(at("seat", seat.id))
    return None


def _show_code(turn: Turn, course: Course, seat: Seat) -> None:
    turn.drop_claims(claimed(seat.id))
    told = turn.claim_code(claimed(seat.id), person=seat.person_id)
    turn.show(
        "trainings-add-done",
        buttons={"again": at("add", course.id), "seat": at("seat", seat.id)},
        back=at("show", course.id),
        title=clocks.title(turn, course),
        when=clocks.when(turn, course),
        standing=seat.standing,
        place=str(seats.ahead(turn, seat)) if seat.standing == "waiting" else "0",
        code=f"{told[:4]} {told[4:]}",
        link=turn.link(f"k-{told}"),
    )


WAYS: dict[str, Start] = {"add": add, "code": code}
STATES: tuple[type[State], ...] = (Speaks, Called, Phone)
