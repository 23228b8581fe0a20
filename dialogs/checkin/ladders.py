"""My own check-in: once, or every day; who does not answer is asked again, then somebody hears.

WAYS are for people; DUE is what the clock types (`/checkin own 3`).

/checkin mine             my own check-in
/checkin mine once        when? `daily`: at which times
/checkin mine fine        my answer; `later`: in half an hour, `way`: in an hour
/checkin mine pause       for a day, or until `resume`; `stop` ends it
/checkin mine rehearse    what an exercise is; `exercise` begins it, and truly tells
"""

from collections.abc import Mapping, Sequence

from bot.dialog import Input, Start, State, Text, Turn
from dialogs.checkin import clocks, looks, promises, rungs, wishes, words
from dialogs.checkin.content import facts_of
from dialogs.checkin.promises import Promise

LATER, ON_MY_WAY = 30, 60  # minutes
LONGEST = 40  # characters of a label or a word
ANSWERS = ("fine", "later", "way")

MIGRATIONS: Sequence[str] = (promises.MIGRATION,)
STATES: Sequence[type[State]] = wishes.STATES


def hears(turn: Turn, said: Input, *, waits: bool) -> str | None:
    """The command for what answers a check-in of their own; None: it does not."""
    match said:
        case Text(text) if len(text) <= LONGEST and not turn.forwarded:
            if any(turn.wrote_at >= one.asked_at for one in promises.open_ones(turn)):
                answer = _meant(turn, text)
                return f"/checkin mine {answer}" if answer else None
    return None


def _meant(turn: Turn, text: str) -> str | None:
    """A label of the question in any language, or a word for "safe"; a question is no answer."""
    i18n, fold = turn.house.i18n, facts_of(turn).fold
    for answer in ANSWERS if "?" not in text else ():
        labels = (i18n.label(code, "checkin-own-ask", answer) for code in i18n.languages)
        if fold(text) in map(fold, labels):
            return answer
    return "fine" if words.meant(turn, text) == "safe" else None


def leave(turn: Turn) -> None:
    """What must happen before this person is forgotten."""


def hide(turn: Turn) -> None:
    """It goes on: its screens say no more of who is told than family's do."""


def _mine(turn: Turn, said: str) -> None:
    looks.show_mine(turn)


def _once(turn: Turn, said: str) -> State | None:
    return wishes.Once() if _has_clock(turn, "once") else None


def _daily(turn: Turn, said: str) -> State | None:
    return wishes.Daily() if _has_clock(turn, "daily") else None


def _has_clock(turn: Turn, word: str) -> bool:
    """Whether their hour is known; the country is asked once, for its clock."""
    if turn.person.zone is None:
        turn.go(f"/region country /checkin mine {word}")
    return turn.person.zone is not None


def answer(turn: Turn) -> list[Promise]:
    """They are there, whatever they answered: what this has answered of their own."""
    found = [one for one in promises.open_ones(turn) if rungs.answered(turn, one)]
    for one in found:
        _go_on(turn, one)
    return found


def _fine(turn: Turn, said: str) -> None:
    """One press answers all that was asked."""
    found = answer(turn)
    if found:
        looks.show_fine(turn, found[0])
    else:
        looks.show_mine(turn)


def _go_on(turn: Turn, one: Promise) -> None:
    """A daily one waits for its next time; the others have ended."""
    if one.times and not one.exercise:
        zone = clocks.zone_of(turn)
        promises.set_at(turn, one, clocks.next_at(one.times, zone, turn.seconds), zone=zone)
        rungs.sleep(turn, one)
    else:
        promises.stop(turn, one)
        rungs.forget_due(turn, one)


def _later(turn: Turn, said: str) -> None:
    _put_off(turn, LATER)


def _on_my_way(turn: Turn, said: str) -> None:
    _put_off(turn, ON_MY_WAY)


def _put_off(turn: Turn, minutes: int) -> None:
    found = [one for one in promises.open_ones(turn) if rungs.answered(turn, one)]
    for one in found:
        wishes.put_off(turn, one, minutes)
    if found:
        at = turn.seconds + minutes * 60
        looks.show_put_off(turn, at, at + rungs.window(found[0]))
    else:
        looks.show_mine(turn)


def _pause(turn: Turn, said: str) -> State | None:
    one = promises.mine(turn)
    if one is not None and one.times:
        return wishes.Pause()
    looks.show_mine(turn)
    return None


def _resume(turn: Turn, said: str) -> None:
    one = promises.mine(turn)
    if one is not None and one.phase == "paused":
        zone = clocks.zone_of(turn)
        promises.set_at(turn, one, clocks.next_at(one.times, zone, turn.seconds), zone=zone)
        rungs.sleep(turn, one)
    looks.show_mine(turn)


def _stop(turn: Turn, said: str) -> None:
    one = promises.mine(turn)
    if one is not None:
        rungs.answered(turn, one)
        promises.stop(turn, one)
        rungs.forget_due(turn, one)
    turn.show("checkin-own-stopped", buttons={"mine": "/checkin mine"})


def _rehearse(turn: Turn, said: str) -> None:
    looks.show_rehearse(turn)


def _exercise(turn: Turn, said: str) -> None:
    """The same ladder, quicker; what goes out says that it is an exercise."""
    running = promises.mine(turn, exercise=True)
    if running is not None and running.phase == "asked":
        rungs.repeat(turn, running)
        return
    at, zone = turn.seconds, clocks.zone_of(turn)
    rungs.ask(turn, promises.put(turn, at=at, times=(), zone=zone, exercise=True))


WAYS: Mapping[str, Start] = {
    "": _mine,
    "once": _once,
    "daily": _daily,
    "fine": _fine,
    "later": _later,
    "way": _on_my_way,
    "pause": _pause,
    "resume": _resume,
    "stop": _stop,
    "rehearse": _rehearse,
    "exercise": _exercise,
}


def _wake(turn: Turn, said: str) -> None:
    rungs.wake(turn, said)


DUE: Mapping[str, Start] = {"own": _wake}
