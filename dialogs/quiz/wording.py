"""The words of a step: what came of the last answer and why, the question, its options."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialog import Html, Option, Turn
from dialogs.quiz.content import DONE, Name, quiz_of

LABEL = 30  # characters that a phone shows on a button of its own
TICK = 2  # of which the tick and its space take two


@dataclass(frozen=True, slots=True)
class Way:
    """How far a round is: the questions answered, those of them rightly, and those to come."""

    name: Name
    done: tuple[str, ...]
    right: tuple[str, ...]
    left: tuple[str, ...] = ()
    counted: bool = False


def title(turn: Turn, name: Name) -> str:
    """The name of a quiz, as its button says it."""
    return turn.label("quiz-main", name)


def gone(turn: Turn, way: Way) -> bool:
    """Whether an older release asked something that there is no more."""
    return not {*way.done, *way.left} <= quiz_of(turn, way.name).questions.keys()


def step(turn: Turn, way: Way) -> str:
    """One screen of a round, as HTML."""
    if gone(turn, way):
        return turn.text("quiz-few")
    number, every = str(len(way.done) + 1), str(len(way.done) + len(way.left))
    head = turn.text("quiz-step", title=title(turn, way.name), number=number, every=every)
    first = turn.text("quiz-begin-counted" if way.counted else "quiz-begin")
    came = outcome(turn, way) if way.done else first
    return "\n\n".join([head, came, *_asked(turn, way.name, way.left[0])])


def outcome(turn: Turn, way: Way) -> str:
    """A petal, a yes, or "look again"; then why. Never "wrong"; failures are not counted."""
    last = way.done[-1]
    if last not in way.right:
        said = turn.text("quiz-look")
    elif quiz_of(turn, way.name).petals:
        said = turn.text("quiz-petal", flower=Html(flower(turn, len(way.right))))
    else:
        said = turn.text("quiz-yes")
    why = turn.text(f"quiz-why-{way.name}-{last}")
    return "\n\n".join([f"{said}\n{why}", *law(turn, way.name, [last])])


def flower(turn: Turn, petals: int) -> str:
    """The chamomile with that many petals."""
    return turn.text("quiz-flower", petals=turn.label("quiz-flower", "petal") * petals)


def law(turn: Turn, name: Name, done: Sequence[str]) -> list[str]:
    """What Russian law makes of it: whoever is sent to a doctor has to know it in time."""
    if turn.person.country == "KZ":
        return []
    questions = quiz_of(turn, name).questions
    rules = [rule for which in done if (rule := questions[which].law)]
    told = [turn.now.date() <= rule.review_by for rule in rules]
    return [turn.text(f"quiz-law-{name}" if all(told) else "quiz-stale")] if rules else []


def options(turn: Turn, way: Way, chosen: Sequence[str]) -> list[Option]:
    """Labels that a button holds; numbers of the list above where one of them is too long."""
    if gone(turn, way):
        return [Option(turn.label("bot-anew"), DONE)]
    name, which = way.name, way.left[0]
    question = quiz_of(turn, name).questions[which]
    labels = _labels(turn, name, which)
    shown = [str(n) for n in range(1, len(labels) + 1)] if _long(turn, name, which) else labels
    if not question.several:
        return [Option(*pair) for pair in zip(shown, question.options, strict=True)]
    ticks = [turn.label("quiz-step", "on" if o in chosen else "off") for o in question.options]
    ticked = [f"{tick} {label}" for tick, label in zip(ticks, shown, strict=True)]
    pairs = zip(ticked, question.options, strict=True)
    return [*(Option(*pair) for pair in pairs), Option(turn.label("quiz-step", "done"), DONE)]


def _asked(turn: Turn, name: Name, which: str) -> list[str]:
    """The question, its options where buttons cannot hold them, how to answer."""
    question = quiz_of(turn, name).questions[which]
    parts = [turn.text("quiz-question", question=turn.label(_phrase(name, which)))]
    if _long(turn, name, which):
        numbered = enumerate(_labels(turn, name, which), 1)
        lines = [turn.text("quiz-option", number=str(n), option=label) for n, label in numbered]
        parts.append("\n".join(lines))
    return [*parts, turn.text("quiz-several")] if question.several else parts


def _labels(turn: Turn, name: Name, which: str) -> list[str]:
    question = quiz_of(turn, name).questions[which]
    return [turn.label(_phrase(name, which), option) for option in question.options]


def _long(turn: Turn, name: Name, which: str) -> bool:
    room = LABEL - TICK if quiz_of(turn, name).questions[which].several else LABEL
    return any(len(label) > room for label in _labels(turn, name, which))


def _phrase(name: Name, which: str) -> str:
    return f"quiz-ask-{name}-{which}"
