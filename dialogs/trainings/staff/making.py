"""A new training: kind, place, time, seats; for the rest the defaults stand until they are changed.

It is a draft, which nobody sees but staff, until it is opened.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, get_args

from bot.dialog import Choice, Option, Start, State, Text, Turn
from dialogs.trainings import courses, looks
from dialogs.trainings.content import TEMPLATES, Template, facts_of
from dialogs.trainings.courses import Course, Plan
from dialogs.trainings.staff import fields, page, standing

WHOLE = "whole"
WEEK = timedelta(days=7)


class Form(State):
    """What is known so far; every question hands it on."""

    template: Template = "rights"
    country: str = ""
    region: str = ""
    local: str = ""

    @property
    def place(self) -> str:
        """Where a role must be held."""
        return self.region or self.country

    def on(self, question: type["Form"], **said: object) -> "Form":
        """The next question, with what has just been said."""
        return question.model_validate({**self.model_dump(), **said})


class About(Form, prompt="trainings-new"):
    """What kind?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """The templates."""
        return [Option(turn.label(f"trainings-template-{one}"), one) for one in TEMPLATES]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said) if said in get_args(Template):
                return self.on(Land, template=said)
        turn.say("trainings-new-tap")
        return self


class Land(Form, prompt="trainings-new-country"):
    """In which country?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """Those in which this person works."""
        own = standing.places(turn)
        lands = {one.partition("-")[0] for one in own if one}
        return [
            Option(turn.label(f"country-{one.lower()}"), one)
            for one in turn.house.regions.countries
            if "" in own or one in lands
        ]

    def back(self) -> State:
        """The kind."""
        return self.on(About)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said):
                return self.on(There, country=said)
        turn.say("trainings-new-tap")
        return self


class There(Form, prompt="trainings-new-region"):
    """In which region?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """Where this person works; the country as a whole for what is online."""
        return places_in(turn, self.country)

    def back(self) -> State:
        """The country."""
        return self.on(Land)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said):
                return self.on(When, region="" if said == self.country else said)
        turn.say("trainings-new-tap")
        return self


class When(Form, prompt="trainings-new-when", takes=Text):
    """When does it begin, by the clock there?"""

    def back(self) -> State:
        """The region."""
        return self.on(There)

    def answer(self, turn: Turn) -> State | None:
        said = turn.input.text if isinstance(turn.input, Text) else ""
        local, wrong = fields.local_of(turn, said, _zone(turn, self))
        if wrong:
            turn.say("trainings-desk-wrong", why=wrong)
            return self
        return self.on(Room, local=local)


class Room(Form, prompt="trainings-new-seats", takes=Text):
    """How many seats?"""

    def back(self) -> State:
        """The time."""
        return self.on(When)

    def answer(self, turn: Turn) -> State | None:
        said = turn.input.text.strip() if isinstance(turn.input, Text) else ""
        if not (said.isascii() and said.isdecimal() and 0 < int(said[:6]) <= fields.SEATS):
            turn.say("trainings-desk-wrong", why="number")
            return self
        _make(turn, self, int(said))
        return None


def new(turn: Turn, rest: str) -> State | None:
    """`new`: for who works on trainings anywhere."""
    if standing.places(turn):
        return About()
    standing.refuse(turn)
    return None


def places_in(turn: Turn, country: str) -> list[Option]:
    """The regions of a country in which this person works, and the whole of it."""
    regions = turn.house.regions
    found = [one for one in regions.of(country) if standing.works_in(turn, one)]
    options = [Option(turn.label(f"region-{one.lower()}"), one) for one in found]
    if standing.works_in(turn, country):
        options.insert(0, Option(turn.label("trainings-new-region", "whole"), country))
    return options


def _zone(turn: Turn, said: Form) -> str:
    return turn.house.regions.zone(said.country, said.region or None) or "Europe/Moscow"


def _make(turn: Turn, said: Form, seats: int) -> None:
    """The draft, with the defaults of its kind."""
    kind = facts_of(turn).kind(said.template)
    if kind is None or not standing.works_in(turn, said.place):
        standing.refuse(turn)
        return
    plan = Plan(
        template=said.template,
        topic=kind.topic,
        country=said.country,
        region=said.region,
        local=said.local,
        zone=_zone(turn, said),
        minutes=kind.minutes,
        seats=seats,
        languages=(turn.language,) if turn.language else (),
    )
    _show_made(turn, courses.make(turn, plan, looks.new_code()))


def copy(turn: Turn, rest: str) -> State | None:
    """`copy 7`: a draft like it, at the same hour of the first such day of the week to come."""
    course = standing.found(turn, rest)
    if course is None:
        return None
    given: dict[str, Any] = {
        name: getattr(course, name) for name in Plan.__slots__ if name not in {"local", "secret"}
    }
    local = _next_local(turn, course)
    plan = Plan(**{**given, "series": ""}, local=local, secret=courses.secret(turn, course))
    _show_made(turn, courses.make(turn, plan, looks.new_code()))
    return None


def _next_local(turn: Turn, course: Course) -> str:
    at = datetime.fromisoformat(course.local) + WEEK
    tomorrow = (turn.now + timedelta(days=1)).replace(tzinfo=None)
    while at < tomorrow or courses.second_of(at.strftime("%Y-%m-%dT%H:%M"), course.zone) is None:
        at += WEEK
    return at.strftime("%Y-%m-%dT%H:%M")


def _show_made(turn: Turn, made: Course | None) -> None:
    if made is None:  # the rules of the zone have changed since it was asked
        turn.say("trainings-desk-wrong", why="hour")
        return
    turn.record("training made", training=made.id)
    page.show_page(turn, made)


WAYS: dict[str, Start] = {"new": new, "copy": copy}
STATES: tuple[type[State], ...] = (About, Land, There, When, Room)
