"""How a test plays a round of a quiz: rightly, or missing what it is told to miss."""

from collections.abc import Collection
from typing import Any

from bot.dialog import House
from dialogs.quiz.content import DONE, Name, Question, Quizzes
from tests import updates
from tests.desk import Desk
from tests.walking import buttons

Body = dict[str, Any]


def quizzes(house: House) -> Quizzes:
    """What config/quiz.toml holds."""
    facts = house.content["quiz"]
    assert isinstance(facts, Quizzes)
    return facts


def asked(house: House, name: Name, host: str) -> dict[str, Question]:
    """The questions of a round in that country, in their order."""
    found = quizzes(house).quizzes[name].questions
    return {which: one for which, one in found.items() if one.country in {None, host}}


def answers(question: Question, *, miss: bool) -> list[str]:
    """The taps: what is right, or one option that is not."""
    said = (
        [next(o for o in question.options if o not in question.right)] if miss else question.right
    )
    return [*said, DONE] if question.several else [*said]


async def play(
    desk: Desk,
    begins: str,
    questions: dict[str, Question],
    *,
    miss: Collection[str] = (),
    person: int = updates.ZAMIRA,
) -> list[Body]:
    """Every screen of a round: one message to each tap."""
    bodies = await desk.take(updates.text(begins, person))
    for which, question in questions.items():
        for said in answers(question, miss=which in miss):
            data = next(d for _, d in buttons(bodies[-1]) if d.endswith(f":{said}"))
            [body] = await desk.take(updates.tap(data, person))
            bodies.append(body)
    return bodies
