"""Is it time to see a doctor about tuberculosis? Five questions, and nothing is kept.

> /tbcheck
Is it time to see a doctor?
Five short questions about tuberculosis (TB). Your answers are not kept. This is no diagnosis.
Have you been coughing for two weeks or longer?
[Yes] [No]
> [Yes]
Question 2 of 5
Have you seen blood in what you cough up?
[Yes] [No]
> [No]
Question 3 of 5
...
> [No]
Question 4 of 5
...
> [No]
Question 5 of 5
...
> [No]
Please see a doctor soon
What you answered can be a sign of TB. It can also be something else. Only a doctor can tell.
...
[🫁 TB: treatment in Russia] [🫁 TB: treatment in Kazakhstan] [🔄 Begin again]
"""

import re

from bot.dialog import Button, Dialog, Html, Turn, written
from dialogs.tbcheck.content import TbCheck

QUESTIONS = ("cough", "blood", "fever", "weight", "near")

# The answers so far stand in the command behind the button, so nothing has to remember them.
_ANSWERS = re.compile(f"[yn]{{0,{len(QUESTIONS)}}}")

ARTICLES = {"russia": "/medical tb", "kazakhstan": "/medical tb-kz"}
AT_HOME = {"RU": "russia", "KZ": "kazakhstan"}


def tbcheck(turn: Turn, args: str) -> None:
    """The next question, or what follows from the answers; `/tbcheck yn` has two of them."""
    answers = args if _ANSWERS.fullmatch(args) else ""
    if len(answers) < len(QUESTIONS):
        _ask(turn, answers)
    else:
        _tell(turn, answers)


def _ask(turn: Turn, answers: str) -> None:
    number = len(answers)
    buttons = [
        Button(turn.label("tbcheck-first", "yes"), f"/tbcheck {answers}y"),
        Button(turn.label("tbcheck-first", "no"), f"/tbcheck {answers}n"),
    ]
    turn.show(
        "tbcheck-next" if answers else "tbcheck-first",
        buttons=buttons,
        back=f"/tbcheck {answers[:-1]}".rstrip() if answers else None,
        number=str(number + 1),
        question=turn.label(f"tbcheck-{QUESTIONS[number]}"),
    )


def _tell(turn: Turn, answers: str) -> None:
    """No way back from here: it would carry the answers on."""
    facts = turn.content("tbcheck")
    assert isinstance(facts, TbCheck)  # the dialog says so
    turn.show(
        "tbcheck-result",
        buttons=_ways(turn),
        result=Html(turn.text(_result(answers), where=Html(turn.text("tbcheck-where")))),
        date=written(facts.checked),
    )


def _result(answers: str) -> str:
    """The phrase that these answers lead to, the most pressing first."""
    said = {name for name, answer in zip(QUESTIONS, answers, strict=True) if answer == "y"}
    if "blood" in said:
        return "tbcheck-now"
    if said - {"near"}:
        return "tbcheck-soon"
    return "tbcheck-ask" if said else "tbcheck-well"


def _ways(turn: Turn) -> list[Button]:
    """The article of the person's country; of both where none is known; and once more."""
    home = AT_HOME.get(turn.person.country or "")
    names = {"article": ARTICLES[home]} if home else ARTICLES
    names = {**names, "again": "/tbcheck"}
    return [Button(turn.label("tbcheck-result", name), to) for name, to in names.items()]


dialog = Dialog(name="tbcheck", commands={"tbcheck": tbcheck}, content=TbCheck)
