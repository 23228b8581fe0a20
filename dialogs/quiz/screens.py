"""What is shown: which quizzes there are, what was learnt, and a group's gain for its trainer."""

from collections.abc import Iterable, Iterator, Mapping

from bot.dialog import Button, Html, Turn, written
from dialogs.quiz import rounds, wording
from dialogs.quiz.content import NAMES, Name, host_of, quiz_of
from dialogs.quiz.rounds import Gain
from dialogs.quiz.wording import Way


def main(turn: Turn) -> None:
    """The quizzes."""
    turn.show("quiz-main", buttons={name: f"/quiz {name}" for name in NAMES})


def few(turn: Turn, name: Name) -> None:
    """Too many rules have to be looked at again: what there is to read meanwhile."""
    turn.show("quiz-few", buttons=_articles(turn, name), back="/quiz")


def end(turn: Turn, way: Way) -> None:
    """What came of the last answer, what was learnt, and where it stands in full."""
    name, quiz = way.name, quiz_of(turn, way.name)
    checked = min(quiz.questions[which].checked for which in way.done)
    learnt = "\n\n".join([turn.text(f"quiz-end-{name}"), *wording.law(turn, name, way.done)])
    flower = [wording.flower(turn, len(way.right))] if quiz.petals else []
    again = Button(turn.label("quiz-end", "again"), f"/quiz {name}")
    turn.show(
        "quiz-end",
        buttons=[*_articles(turn, name), again],
        back="/quiz",
        came=Html(wording.outcome(turn, way)),
        title=Html("\n".join([f"<b>{wording.title(turn, name)}</b>", *flower])),
        learnt=Html(learnt),
        date=written(checked),
    )


def gain(turn: Turn, name: Name, training: int) -> None:
    """The group's gain: sums of five people and more, never anybody's answers."""
    found, title = rounds.gains(turn, name, training), wording.title(turn, name)
    number = str(training)
    if lines := list(_lines(turn, name, found)):
        text = Html("\n".join(lines))
        turn.show("quiz-gain", back="/quiz", title=title, training=number, lines=text)
    else:
        turn.show("quiz-gain-few", back="/quiz", title=title, training=number)


def _lines(turn: Turn, name: Name, found: Mapping[str, Gain]) -> Iterator[str]:
    """All questions together, then each of them."""
    both = [gain for gain in found.values() if gain.before and gain.after]
    if both:
        yield _line(turn, turn.label("quiz-gain", "all"), _sum(both))
    for which in quiz_of(turn, name).questions:
        if which in found:
            yield _line(turn, turn.label(f"quiz-ask-{name}-{which}", "topic"), found[which])


def _sum(gains: Iterable[Gain]) -> Gain:
    """All questions together that were answered both before and after."""
    return Gain(*(sum(parts) for parts in zip(*map(_numbers, gains), strict=True)))


def _numbers(gain: Gain) -> tuple[int, int, int, int]:
    return gain.before, gain.good_before, gain.after, gain.good_after


def _line(turn: Turn, topic: str, gain: Gain) -> str:
    before, after = _share(gain.good_before, gain.before), _share(gain.good_after, gain.after)
    return turn.text("quiz-gain-line", topic=topic, before=before, after=after)


def _share(good: int, rounds: int) -> str:
    """Of a hundred; a dash where it is not shown."""
    return f"{round(100 * good / rounds)} %" if rounds else "–"


def _articles(turn: Turn, name: Name) -> list[Button]:
    """The articles of the person's country, by their titles."""
    found = []
    for where in quiz_of(turn, name).articles[host_of(turn)]:
        word, _, article = where.partition("/")
        found.append(Button(turn.label(f"{word}-{article}", "title"), f"/{word} {article}"))
    return found
