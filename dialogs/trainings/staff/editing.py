"""Changing a training field by field; who has signed up hears of another time or place.

Before anybody is told it is asked once more: a wrong digit would ring everybody.
"""

from collections.abc import Sequence
from typing import Any

from bot.dialog import Button, Choice, Option, Start, State, Text, Turn, page_of
from dialogs.trainings import clocks, courses, keepers, offers, screens, seats, spreads
from dialogs.trainings.courses import Course
from dialogs.trainings.staff import amends, asking, fields, making, page, standing
from dialogs.trainings.staff.fields import FIELDS, Field
from dialogs.trainings.staff.standing import at

EDITED = frozenset({"draft", "open", "closed"})


def edit(turn: Turn, rest: str) -> State | None:
    """`edit 7` and its pages `edit 7 p2`; `edit 7 when` asks for that."""
    course = standing.found(turn, rest)
    if course is None:
        return None
    word = rest.partition(" ")[2].strip()
    if course.phase not in EDITED:
        turn.toast("trainings-desk-cannot", why="phase")
        page.show_page(turn, course)
        return None
    field = next((one for name, one in FIELDS.items() if name == word), None)
    if field is None:
        show_fields(turn, course, word.removeprefix("p"))
        return None
    return _question(field, course)


def _question(field: Field, course: Course) -> State:
    if field.kind == "questions":
        return asking.begin(course)
    if field.kind == "languages":
        return Spoken(course=course.id)
    if field.kind == "region":
        return Land(course=course.id)
    if field.kind == "typed":
        return Typed(course=course.id, field=field.name)
    return Chosen(course=course.id, field=field.name)


def show_fields(turn: Turn, course: Course, said: str = "") -> None:
    """Each with what it is now."""
    shown = page_of(list(FIELDS), said)
    buttons = [
        Button(f"{turn.label('trainings-field', one)}: {value(turn, course, one)}"[:64],
               at("edit", course.id, one))
        for one in shown.shown
    ]  # fmt: skip
    if shown.more is not None:
        buttons.append(Button(turn.label("bot-more"), at("edit", course.id, f"p{shown.more}")))
    turn.show(
        "trainings-desk-fields",
        buttons=buttons,
        back=at("show", course.id),
        number=str(course.id),
        title=clocks.title(turn, course),
    )


def value(turn: Turn, course: Course, name: str) -> str:
    """What stands there now, short."""
    match name:
        case "when":
            return clocks.short(course)
        case "secret":
            return _or_dash(courses.secret(turn, course))
        case "languages":
            return _or_dash(screens.languages(turn, course))
        case "region":
            return turn.label(f"{'region' if course.region else 'country'}-{course.place.lower()}")
        case "ages":
            return f"{course.age_from or '…'}–{course.age_to or '…'}"
        case "series":
            return turn.label("trainings-series", fields.kind_of(course.series))
        case "questions":
            return str(len(course.questions))
    kept: Any = getattr(course, name)
    if isinstance(kept, bool):
        return turn.label("trainings-desk-chosen", "yes" if kept else "no")
    return _or_dash(str(kept))


def _or_dash(said: str) -> str:
    return said or "—"


def apply(turn: Turn, course: Course, name: str, said: str, *, sure: bool = False) -> State | None:
    """Write it down and tell whom it concerns; a question where that must be asked first."""
    if course.phase not in EDITED:
        turn.say("trainings-desk-wrong", why="phase")
        return None
    made = fields.read(turn, course, name, said)
    if isinstance(made, str):
        turn.say("trainings-desk-wrong", why=made)
        return _question(FIELDS[name], course)
    people = seats.held(turn, course.id) + seats.waiting(turn, course.id)
    told = FIELDS[name].told if course.phase != "draft" else ""
    if told and people and not sure:
        return Sure(course=course.id, field=name, said=said, people=people)
    if name == "region" and not standing.works_in(turn, str(made["region"] or made["country"])):
        turn.say("trainings-desk-wrong", why="place")
        return None
    address = made.get("secret")
    columns = {key: one for key, one in made.items() if key != "secret"}
    changed = amends.change(turn, course, columns)
    if changed is None:
        turn.say("trainings-desk-wrong", why="taken" if "seats" in columns else "meanwhile")
        return None
    if address is not None:
        courses.keep_secret(turn, changed, str(address))
    turn.record("training changed", training=course.id, field=name)
    _follow(turn, course, changed, told if people else "")
    return None


def _follow(turn: Turn, before: Course, changed: Course, told: Any) -> None:
    if told:
        amends.note_told(turn, changed)
        spreads.change(turn, changed, told)
    elif changed.phase != "draft":
        keepers.plan(turn, changed)
    if changed.seats > before.seats:
        offers.settle(turn, changed)


def _finish(turn: Turn, number: int, following: State | None) -> State | None:
    """The next question, or the fields as they are now."""
    if following is None and not turn.said:
        course = courses.find(turn, number)
        if course is not None:
            turn.toast("trainings-desk-done")
            show_fields(turn, course)
    return following


class Typed(State, prompt="trainings-desk-typed", takes=Text, draft=False):
    """One field, in words or digits."""

    course: int
    field: str

    def ask(self, turn: Turn) -> str:
        """What is wanted, and what stands there."""
        course = courses.find(turn, self.course)
        now = value(turn, course, self.field) if course else ""
        return turn.text(self.prompt, field=self.field, now=now)

    def options(self, turn: Turn) -> Sequence[Option] | None:
        """Nothing, where the field may be left out."""
        if not FIELDS[self.field].empty:
            return None
        return [Option(turn.label(self.prompt, "empty"), "empty")]

    def answer(self, turn: Turn) -> State | None:
        course = standing.found(turn, str(self.course))
        if course is None:
            return None
        match turn.input:
            case Choice("empty"):
                said = ""
            case Text(typed) if typed.strip():
                said = typed
            case _:
                turn.say("trainings-desk-wrong", why="empty")
                return self
        return _finish(turn, self.course, apply(turn, course, self.field, said))


class Chosen(State, prompt="trainings-desk-chosen", draft=False):
    """One field of which there are only so many."""

    course: int
    field: str

    def ask(self, turn: Turn) -> str:
        """Which field it is."""
        return turn.text(self.prompt, field=turn.label("trainings-field", self.field))

    def options(self, turn: Turn) -> Sequence[Option]:
        """Yes and no; or how often."""
        if FIELDS[self.field].kind == "series":
            return [Option(turn.label("trainings-series", one), one) for one in fields.SERIES]
        return [Option(turn.label(self.prompt, one), one) for one in ("yes", "no")]

    def answer(self, turn: Turn) -> State | None:
        course = standing.found(turn, str(self.course))
        if course is None:
            return None
        match turn.input:
            case Choice(said):
                return _finish(turn, self.course, apply(turn, course, self.field, said))
        turn.say("trainings-new-tap")
        return self


class Spoken(State, prompt="trainings-desk-spoken", draft=False):
    """In which languages it is held."""

    course: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """Each with its tick, and the end."""
        course = courses.find(turn, self.course)
        own = course.languages if course else ()
        names = [
            Option(("✅ " if one in own else "") + turn.label("home-language", one), one)
            for one in turn.house.i18n.languages
        ]
        return [Option(turn.label(self.prompt, "done"), "done"), *names]

    def answer(self, turn: Turn) -> State | None:
        course = standing.found(turn, str(self.course))
        if course is None:
            return None
        match turn.input:
            case Choice("done"):
                return _finish(turn, self.course, None)
            case Choice(said):
                own = course.languages
                kept = [one for one in own if one != said]
                kept = kept if said in own else [*own, said]
                return apply(turn, course, "languages", " ".join(kept)) or self
        turn.say("trainings-new-tap")
        return self


class Land(State, prompt="trainings-desk-land", draft=False):
    """In which region; the country is another one only for who works in both."""

    course: int
    country: str = ""

    def options(self, turn: Turn) -> Sequence[Option]:
        """Countries, then regions."""
        if self.country:
            return making.places_in(turn, self.country)
        return making.Land().options(turn)

    def answer(self, turn: Turn) -> State | None:
        course = standing.found(turn, str(self.course))
        if course is None:
            return None
        match turn.input:
            case Choice(said) if self.country:
                return _finish(turn, self.course, apply(turn, course, "region", said))
            case Choice(said):
                return Land(course=self.course, country=said)
        turn.say("trainings-new-tap")
        return self


class Sure(State, prompt="trainings-desk-tell", choices=("no", "yes"), draft=False):
    """So many people hear of it."""

    course: int
    field: str
    said: str
    people: int

    def ask(self, turn: Turn) -> str:
        """What is changed, and for how many."""
        return turn.text(
            self.prompt,
            field=turn.label("trainings-field", self.field),
            said=self.said[:100],
            people=str(self.people),
        )

    def answer(self, turn: Turn) -> State | None:
        course = standing.found(turn, str(self.course))
        if course is None:
            return None
        match turn.input:
            case Choice("yes"):
                following = apply(turn, course, self.field, self.said, sure=True)
                return _finish(turn, self.course, following)
            case Choice():
                show_fields(turn, course)
                return None
        turn.say("trainings-new-tap")
        return self


WAYS: dict[str, Start] = {"edit": edit}
STATES: tuple[type[State], ...] = (Typed, Chosen, Spoken, Land, Sure)
