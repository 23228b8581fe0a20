"""What people press, type or send while they are asked, and afterwards.

/checkin safe 7             my answer to roll-call 7; `later 7`, `away 7` too
/checkin need 7             I need help; `need 7 hurt`: what it is
/checkin with 7 cp          a child and somebody pregnant are with me; `-` nobody
/checkin many 7 cp n3       how many we are
/checkin where 7            where we are; `region 7` from the list
/checkin over 7             is it over; `withdraw 7`: it is
/checkin say safe           a word or a label: my answer to all that ask me; `say back`: no answer
/checkin heard              more than a word: an operator reads it, and it is asked back

An answer counts for what was asked when it was written. Old buttons work for a week: they say that
it is over, and whom to call.
"""

from collections.abc import Callable, Mapping
from typing import cast

from bot.dialog import Document, Input, Location, Photo, Text, Turn, Voice
from dialogs.checkin import answers, ladders, needs, rolls, screens, words
from dialogs.checkin.answers import Standing
from dialogs.checkin.rolls import Answer, Roll

Way = Callable[[Turn, str], None]
OPEN = frozenset({"", "said", "later"})  # whose longer words are for an operator
MANY = 2  # words behind a number
AGAIN = 600  # seconds after which who writes on is asked back again


def hears(turn: Turn, said: Input, *, waits: bool) -> str | None:
    """The command for what was sent; None: it is no answer, and not for us."""
    those = answers.standing(turn)
    if not those:
        return _unasked(turn, said)
    open_ones = any(one.answer in OPEN for _, one in those)
    if isinstance(said, Text) and not turn.forwarded:
        return _typed(turn, said.text, those, is_open=open_ones, waits=waits)
    if waits or not open_ones or not isinstance(said, Text | Voice | Photo | Document | Location):
        return None
    return "/checkin heard"


def _typed(turn: Turn, text: str, those: Standing, *, is_open: bool, waits: bool) -> str | None:
    """A number if the question stands lowest in the chat, a word anywhere; then the rest."""
    if words.is_number(text):
        answer = words.number(text)
        asks = [number for roll, _ in those for number in answers.broadcasts(roll)]
        return f"/checkin say {answer}" if answer and turn.is_newest(asks) else None
    meaning = words.meant(turn, text)
    if meaning == "help":
        meaning = "need" if is_open else None
    elif meaning in words.ANSWERS:
        return f"/checkin say {meaning}"
    if not is_open or (waits and meaning != "need"):
        return None
    return f"/checkin say {meaning}" if meaning else "/checkin heard"


def _unasked(turn: Turn, said: Input) -> str | None:
    """Labels of a keyboard that is still there; words where it runs around them."""
    if not isinstance(said, Text) or turn.forwarded:
        return None
    runs = rolls.running(turn)
    if not runs and not rolls.of_person(turn):
        return None
    meaning = words.meant(turn, said.text) if runs else words.label(turn, said.text)
    if meaning not in words.ANSWERS:
        return None
    near = any(screens.is_near(turn, roll) for roll in runs)
    return f"/checkin say {meaning}" if near or words.label(turn, said.text) else None


def say(turn: Turn, rest: str) -> None:
    """A word or a label, for all that asked them when they wrote it."""
    if rest == "back":
        screens.ask_back(turn)
        return
    if rest not in words.ANSWERS:
        screens.show_main(turn)
        return
    those = answers.standing(turn) or answers.joined(turn)
    if not those:
        _too_late(turn, rest, next((roll for roll, _ in rolls.of_person(turn)), None))
    elif rest == "away" and len(those) > 1:
        screens.ask_which(turn, those)
    else:
        take(turn, cast("Answer", rest), those)


def take(turn: Turn, answer: Answer, those: Standing) -> None:
    """The last answer counts, but a need is over only when they say so."""
    in_need = needs.needy(turn)
    if answer == "need":
        needs.begin(turn, those)
    elif in_need:
        needs.ask_still(turn, in_need[0][0])
    else:
        answers.settle(turn, answer, those)
        _own(turn)


def _own(turn: Turn) -> None:
    """The same word answers a check-in of their own."""
    said = turn.overheard
    if said is not None and (line := ladders.hears(turn, said, waits=True)):
        turn.go(line)


def heard(turn: Turn, _: str) -> None:
    """Never "safe": kept, read by an operator, asked back in one tap with the number above it.

    Whoever writes on is not asked after every line, and rings nobody anew.
    """
    if turn.overheard is None:
        screens.show_main(turn)
        return
    for roll, one in answers.standing(turn):
        if one.answer in {"", "said"}:
            answers.note(turn, roll, "said")
    asked = turn.sent_at_of(screens.HEARD)
    if asked is None or turn.seconds - asked >= AGAIN:
        screens.ask_heard(turn)
        needs.call(turn, answers.standing(turn), needs.UNKNOWN)
    turn.go("/hotline words")


def forget(turn: Turn, rest: str) -> None:
    """The clock: a week after the end."""
    rolls.forget(turn, number_of(rest))


def number_of(said: str) -> int:
    """The number of a roll-call as a command says it; 0, which none has, for anything else."""
    said = said.strip()
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 16 else 0


def _answer(turn: Turn, answer: Answer, rest: str) -> None:
    """An inline button has its number: it answers that one only, but a need is one for all."""
    number, _, kind = rest.partition(" ")
    roll = rolls.find(turn, number_of(number))
    if roll is None:
        _strange(turn, answer)
        return
    if answer == "need" and kind in needs.KINDS and needs.needy(turn):
        needs.choose(turn, roll, kind)
        return
    those = _those(turn, roll)
    if any(one.id == roll.id for one, _ in those):
        mine = [pair for pair in those if pair[0].id == roll.id]
        take(turn, answer, those if answer == "need" else mine)
    elif any(one.id == roll.id for one, _ in rolls.of_person(turn)):
        _too_late(turn, answer, roll)
    else:
        _strange(turn, answer)


def _those(turn: Turn, roll: Roll) -> Standing:
    found = answers.standing(turn)
    return found if any(one.id == roll.id for one, _ in found) else answers.joined(turn)


def _strange(turn: Turn, answer: str) -> None:
    """A number that was never theirs: whoever needs help still reads whom to call."""
    if answer == "need" and "sos" in turn.menu:
        turn.go("/sos")
    else:
        screens.show_strange(turn)


def _too_late(turn: Turn, answer: str, roll: Roll | None) -> None:
    """It is over; a need is one all the same."""
    if roll is None or (answer == "need" and "sos" in turn.menu):
        _strange(turn, answer)
    else:
        screens.show_over(turn, roll)


def _way(answer: Answer) -> Way:
    return lambda turn, rest: _answer(turn, answer, rest)


def _step(do: Callable[[Turn, Roll, list[str]], None]) -> Way:
    """A step of who needs help; for anybody else it is the first screen."""

    def way(turn: Turn, rest: str) -> None:
        number, *more = rest.split()[: MANY + 1] or ["0"]
        found = [roll for roll, _ in needs.needy(turn) if roll.id == number_of(number)]
        if found:
            do(turn, found[0], more)
        else:
            screens.show_main(turn)

    return way


def _many(turn: Turn, roll: Roll, more: list[str]) -> None:
    flags, *many = more or ["-"]
    if many and many[0] in needs.COUNTS:
        needs.count(turn, roll, flags, many[0])
    else:
        needs.show_many(turn, roll, flags)


WAYS: Mapping[str, Way] = {
    **{answer: _way(cast("Answer", answer)) for answer in words.ANSWERS},
    "say": say,
    "heard": heard,
    "with": _step(lambda turn, roll, more: needs.switch(turn, roll, "".join(more[:1]))),
    "many": _step(_many),
    "where": _step(lambda turn, roll, more: needs.show_where(turn, roll)),
    "over": _step(lambda turn, roll, more: needs.ask_still(turn, roll)),
    "withdraw": _step(lambda turn, roll, more: needs.withdraw(turn, needs.needy(turn))),
}
