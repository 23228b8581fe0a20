"""Signing up: consent in one line, the seat, then a name and the organisers' questions if liked.

The seat comes with the tap, so that nobody loses it over a question; nothing else is ever needed.
What is typed goes into the seat at once, sealed, and stands in no question that waits.
"""

from collections.abc import Sequence

from bot.dialog import Choice, Option, State, Text, Turn
from dialogs.trainings import calls, clocks, courses, notices, offers, questions, screens, seats
from dialogs.trainings.courses import Course
from dialogs.trainings.screens import number_of
from dialogs.trainings.seats import Seat

LEAVING = frozenset({"seated", "offered", "waiting"})


def join(turn: Turn, rest: str) -> State | None:
    """What it means to sign up; `join 7 yes`: a seat, or a place in the queue."""
    number, _, said = rest.partition(" ")
    course, seat = courses.find(turn, number_of(number)), seats.mine(turn, number_of(number))
    if course is None or course.phase == "draft":
        screens.show_gone(turn)
    elif not _may_join(turn, course, seat):
        screens.show_course(turn, course)
    elif said != "yes":
        screens.show_consent(turn, course)
    else:
        return _join(turn, course)
    return None


def wait(turn: Turn, rest: str) -> State | None:
    """Again, at the end of the queue; who stands in it keeps their place."""
    return join(turn, f"{rest.partition(' ')[0]} yes")


def _may_join(turn: Turn, course: Course, seat: Seat | None) -> bool:
    """Again too, for who has left or let an offer pass."""
    free = seat is None or seat.standing not in LEAVING
    return free and course.phase == "open" and turn.seconds < course.starts_at


def _join(turn: Turn, course: Course) -> State | None:
    seat = offers.join(turn, course)
    screens.say_seat(turn, course, seat)
    if seats.named(turn, seat)[0]:
        return _next(turn, course, -1)
    return Name(course=course.id)


def leave(turn: Turn, rest: str) -> None:
    """Is it sure? `leave 7 yes`: the seat is free for others."""
    number, _, said = rest.partition(" ")
    course, seat = courses.find(turn, number_of(number)), seats.mine(turn, number_of(number))
    if course is None or seat is None or course.phase == "draft":
        screens.show_gone(turn)
    elif seat.standing not in LEAVING or not clocks.is_ahead(turn, course):
        screens.show_course(turn, course)
    elif said != "yes":
        screens.show_leaving(turn, course)
    else:
        _leave(turn, course, seat)


def decline(turn: Turn, rest: str) -> None:
    """An offer is not taken: the next one has it."""
    course, seat = courses.find(turn, number_of(rest)), seats.mine(turn, number_of(rest))
    if course is not None and seat is not None and seat.standing == "offered":
        _leave(turn, course, seat)
    elif course is not None and course.phase != "draft":
        screens.show_course(turn, course)
    else:
        screens.show_gone(turn)


def _leave(turn: Turn, course: Course, seat: Seat) -> None:
    if seats.leave(turn, seat):
        forget_calls(turn, seat)
        offers.settle(turn, course)
    screens.show_left(turn, course)


def forget_calls(turn: Turn, seat: Seat) -> None:
    """Nobody has to be called about a seat that is given up."""
    calls.drop(turn, seat, ("offer", "last", "reminder", "change"))


def take(turn: Turn, rest: str) -> None:
    """The seat that is offered to them, or one that is free for who comes first."""
    course, seat = courses.find(turn, number_of(rest)), seats.mine(turn, number_of(rest))
    if course is None or course.phase == "draft":
        screens.show_gone(turn)
    elif seat is None or not clocks.is_ahead(turn, course):
        screens.show_course(turn, course)
    elif seats.accept(turn, course, rush=offers.is_rush(turn, course)):
        taken = seats.mine(turn, course.id) or seat
        calls.drop(turn, taken, ("offer", "last"))
        notices.plan(turn, course, taken)
        screens.say_seat(turn, course, taken)
    elif seat.standing == "waiting":
        screens.show_taken(turn, course, seat)
    else:
        screens.show_course(turn, course)


def leave_all(turn: Turn) -> None:
    """Before a person is forgotten: what they had is for others."""
    for seat in seats.of_person(turn):
        course = courses.find(turn, seat.training_id)
        if seats.leave(turn, seat) and course is not None:
            offers.settle(turn, course)


class Name(State, prompt="trainings-name", choices=("without",), draft=False):
    """How they want to be called, if they like."""

    course: int

    def answer(self, turn: Turn) -> State | None:
        course, seat = courses.find(turn, self.course), seats.mine(turn, self.course)
        if course is None or seat is None:
            screens.show_gone(turn)
            return None
        match turn.input:
            case Text(text):
                name = questions.name(text)
                if not name:
                    turn.say("trainings-name-wrong", most=str(questions.NAME))
                    return self
                seats.keep_name(turn, seat, name)
            case Choice("without"):
                pass
            case _:
                turn.say("trainings-name-wrong", most=str(questions.NAME))
                return self
        return _next(turn, course, -1, thanks=True)


def _next(turn: Turn, course: Course, at: int, *, thanks: bool = False) -> State | None:
    """The question after that one; after the last the page of the training, with `thanks`."""
    found = questions.of(course)
    if at + 1 >= len(found):
        if thanks:
            turn.toast("trainings-kept")
            screens.show_course(turn, course)
        return None
    kind = Pick if found[at + 1].kind == "choice" else Own
    return kind(course=course.id, at=at + 1)


class Own(State, prompt="trainings-own", choices=("skip",), takes=Text, draft=False):
    """A question of the organisers that is answered by words or digits."""

    course: int
    at: int

    def ask(self, turn: Turn) -> str:
        """Their words, and what kind of answer they want."""
        asked, of = _asked(turn, self)
        return turn.text(
            self.prompt,
            number=str(self.at + 1),
            of=str(of),
            question=asked.label if asked else "",
            kind=asked.kind if asked else "text",
        )

    def answer(self, turn: Turn) -> State | None:
        asked, _ = _asked(turn, self)
        if isinstance(turn.input, Choice) or asked is None:
            return _go_on(turn, self)
        said = questions.read(asked, turn.input.text) if isinstance(turn.input, Text) else None
        if said is None:
            turn.say("trainings-own-wrong", kind=asked.kind)
            return self
        return _keep(turn, self, said)


class Pick(State, prompt="trainings-pick", draft=False):
    """A question of the organisers with answers to choose from."""

    course: int
    at: int

    def ask(self, turn: Turn) -> str:
        """Their words."""
        asked, of = _asked(turn, self)
        question = asked.label if asked else ""
        return turn.text(self.prompt, number=str(self.at + 1), of=str(of), question=question)

    def options(self, turn: Turn) -> Sequence[Option]:
        """Theirs, and none."""
        asked, _ = _asked(turn, self)
        found = [Option(label, str(n)) for n, label in enumerate(asked.options if asked else ())]
        return [*found, Option(turn.label("trainings-pick", "skip"), "skip")]

    def answer(self, turn: Turn) -> State | None:
        asked, _ = _asked(turn, self)
        match turn.input:
            case Choice(value) if asked and value.isdecimal() and int(value) < len(asked.options):
                return _keep(turn, self, asked.options[int(value)])
            case Choice():
                return _go_on(turn, self)
        turn.say("trainings-pick-please")
        return self


def _asked(turn: Turn, state: Own | Pick) -> tuple[questions.Question | None, int]:
    """The question, unless its organisers have taken it away; and how many there are."""
    course = courses.find(turn, state.course)
    found = questions.of(course) if course else []
    return (found[state.at] if 0 <= state.at < len(found) else None), len(found)


def _keep(turn: Turn, state: Own | Pick, said: str) -> State | None:
    seat, (asked, _) = seats.mine(turn, state.course), _asked(turn, state)
    if seat is not None and asked is not None:
        seats.keep_answers(turn, seat, {**seats.answers(turn, seat), asked.label: said})
    return _go_on(turn, state)


def _go_on(turn: Turn, state: Own | Pick) -> State | None:
    course = courses.find(turn, state.course)
    if course is None:
        screens.show_gone(turn)
        return None
    return _next(turn, course, state.at, thanks=True)


STATES: tuple[type[State], ...] = (Name, Own, Pick)
