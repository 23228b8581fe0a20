"""A training's own questions: what kind of answer, the words, and for a choice its answers.

What was asked of somebody stays answered; a new question is asked of who signs up from now on.
"""

import json
import re
from collections.abc import Sequence

from bot.dialog import Choice, Option, State, Text, Turn
from dialogs.trainings import courses, questions
from dialogs.trainings.courses import Course
from dialogs.trainings.questions import KINDS, Kind, Question
from dialogs.trainings.staff import amends, page, standing

ANSWERS, LETTERS = 5, 40
# Numbers of papers (passport, SNILS, INN, IIN) are asked nowhere, by whatever kind of question.
_PAPERS = re.compile(
    r"passport|pasport|\u043f\u0430\u0441\u043f\u043e\u0440\u0442|\u0441\u04"
    r"3d\u0438\u043b\u0441|snils|\b\u0438\u043d\u043d\b|\biin\b|\b\u0438\u0438\u043d\b|\b\u0436\u0441\u043d\b",
    re.IGNORECASE,
)


def begin(course: Course) -> State:
    """The first question about questions."""
    return Which(course=course.id)


class Which(State, prompt="trainings-desk-questions", draft=False):
    """What kind is the next one? Or none, or away with them."""

    course: int

    def ask(self, turn: Turn) -> str:
        """Those that there are."""
        found = _of(turn, self.course)
        lines = "\n".join(f"{n}. {one.label}" for n, one in enumerate(found, 1))
        return turn.text(self.prompt, lines=lines or "—", most=str(questions.MOST))

    def options(self, turn: Turn) -> Sequence[Option]:
        """The end, a kind, or a clean sheet."""
        found = _of(turn, self.course)
        made = [Option(turn.label(self.prompt, "done"), "done")]
        if len(found) < questions.MOST:
            made += [Option(turn.label("trainings-desk-kind", one), one) for one in KINDS]
        if found:
            made.append(Option(turn.label(self.prompt, "clear"), "clear"))
        return made

    def answer(self, turn: Turn) -> State | None:
        course = standing.found(turn, str(self.course))
        if course is None:
            return None
        match turn.input:
            case Choice("done"):
                page.show_page(turn, course)
                return None
            case Choice("clear"):
                return _keep(turn, course, []) or self
            case Choice(said) if kind := next((one for one in KINDS if one == said), None):
                return Words(course=self.course, kind=kind)
        turn.say("trainings-new-tap")
        return self


class Words(State, prompt="trainings-desk-label", takes=Text, draft=False):
    """What is asked?"""

    course: int
    kind: Kind

    def answer(self, turn: Turn) -> State | None:
        course = standing.found(turn, str(self.course))
        if course is None:
            return None
        said = questions.tidy(turn.input.text) if isinstance(turn.input, Text) else ""
        if not said or len(said) > questions.LABEL:
            turn.say("trainings-desk-wrong", why="long" if said else "empty")
            return self
        if _PAPERS.search(said):
            turn.say("trainings-desk-wrong", why="papers")
            return self
        if self.kind == "choice":
            return Answers(course=self.course, label=said)
        return _add(turn, course, Question(self.kind, said))


class Answers(State, prompt="trainings-desk-answers", takes=Text, draft=False):
    """Which answers are there? A line each."""

    course: int
    label: str

    def answer(self, turn: Turn) -> State | None:
        course = standing.found(turn, str(self.course))
        if course is None:
            return None
        typed = turn.input.text.splitlines() if isinstance(turn.input, Text) else []
        found = list(dict.fromkeys(said for line in typed if (said := questions.tidy(line))))
        fits = 2 <= len(found) <= ANSWERS and all(len(one) <= LETTERS for one in found)
        if not fits:
            turn.say("trainings-desk-wrong", why="answers")
            return self
        return _add(turn, course, Question("choice", self.label, tuple(found)))


def _of(turn: Turn, number: int) -> list[Question]:
    course = courses.find(turn, number)
    return questions.of(course) if course else []


def _add(turn: Turn, course: Course, made: Question) -> State | None:
    found = questions.of(course)
    if len(found) >= questions.MOST:
        return Which(course=course.id)
    return _keep(turn, course, [*found, made]) or Which(course=course.id)


def _keep(turn: Turn, course: Course, kept: Sequence[Question]) -> State | None:
    rows = [{"kind": one.kind, "label": one.label, "options": list(one.options)} for one in kept]
    if amends.change(turn, course, {"questions": json.dumps(rows, ensure_ascii=False)}) is None:
        turn.say("trainings-desk-wrong", why="meanwhile")
    else:
        turn.record("training changed", training=course.id, field="questions")
    return None


STATES: tuple[type[State], ...] = (Which, Words, Answers)
