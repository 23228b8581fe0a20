"""What is shown: what runs around me, what I answered, what is asked back, and what is over."""

from collections.abc import Iterator

from bot import cards
from bot.dialog import Button, Turn
from dialogs.checkin import answers, needs, places, questions, rolls
from dialogs.checkin.answers import Standing
from dialogs.checkin.rolls import Roll
from dialogs.checkin.words import ANSWERS, LABELS

HEARD = "checkin-heard"  # the name under which it is known when they were asked back


def show_main(turn: Turn) -> None:
    """What is asked where I am, my answers of a week, my own check-in."""
    near = [roll for roll in rolls.running(turn) if is_near(turn, roll)]
    turn.show(
        "checkin-main",
        buttons=[*(needs.ways(turn) or (_answers(turn) if near else [])), *_ways(turn)],
        numbers=needs.numbers(turn),
        lines=cards.block(_lines(turn)) or "none",
    )


def is_near(turn: Turn, roll: Roll) -> bool:
    """Whether it asks them, or would if it had known where they are."""
    return rolls.asked(turn, roll.id) is not None or places.inside(turn, roll) is not None


def ask_back(turn: Turn) -> None:
    """No answer: two taps, and the number to call."""
    turn.say("checkin-back", buttons=_two(turn))


def ask_heard(turn: Turn) -> None:
    """The same, and that somebody will read the words."""
    turn.say("checkin-heard", buttons=_two(turn), name=HEARD)


def ask_which(turn: Turn, those: Standing) -> None:
    """Two ask at once: where are they not?"""
    shown = [
        Button(_name(turn, roll), f"/checkin away {roll.id}") for roll, _ in those[: len(ANSWERS)]
    ]
    turn.say("checkin-which", buttons=shown)


def show_over(turn: Turn, roll: Roll) -> None:
    """It ended then; in danger call. The keyboard goes, unless another one needs it."""
    turn.toast("checkin-toast", answer="over")
    turn.say(
        "checkin-late",
        clears=not answers.is_asked(turn),
        time=places.moment(turn, answers.end_of(roll), roll),
        sos="yes" if "sos" in turn.menu else "no",
    )


def show_strange(turn: Turn) -> None:
    """Nobody asks them anything."""
    turn.show("checkin-strange", buttons=_ways(turn), numbers=needs.numbers(turn))


def _answers(turn: Turn) -> list[Button]:
    return [Button(turn.label(LABELS, answer), f"/checkin say {answer}") for answer in ANSWERS]


def _two(turn: Turn) -> list[Button]:
    return _answers(turn)[:2]


def _ways(turn: Turn) -> list[Button]:
    """My own check-in, and help at any time."""
    found = [Button(turn.label("checkin-main", "mine"), "/checkin mine")]
    if "sos" in turn.menu:
        found.append(Button(turn.label("checkin-main", "sos"), "/sos"))
    return found


def _lines(turn: Turn) -> Iterator[str]:
    """Each that runs around them or asked them in a week, and what they said last."""
    known = rolls.of_person(turn)
    yield from (_line(turn, roll, one.answer, one.at) for roll, one in known)
    numbers = {roll.id for roll, _ in known}
    for roll in rolls.running(turn):
        if roll.id not in numbers and places.inside(turn, roll) is not None:
            yield _line(turn, roll, "", 0)


def _line(turn: Turn, roll: Roll, answer: str, at: int) -> str:
    return turn.text(
        "checkin-entry",
        name=_name(turn, roll),
        state="runs" if roll.phase == "running" else "over",
        answer=answer or "none",
        time=places.moment(turn, at, roll) if answer else "",
    )


def _name(turn: Turn, roll: Roll) -> str:
    there = places.named(turn, turn.language, roll.places[:1])
    return turn.label("checkin-name", event=questions.event(turn, turn.language, roll), place=there)
