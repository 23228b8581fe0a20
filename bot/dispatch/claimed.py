"""A code that somebody was told aloud: `/start k-12345678`, or its digits alone."""

import re

from bot import claims
from bot.dialog import CLAIM, Command, Said, Turn
from bot.dispatch.updates import words

_WHAT = "claim"  # as the counts of guesses know it
_DIGITS = re.compile(r"(?:k-)?(\d{4})[ \u00a0-]?(\d{4})")


def digits(text: str) -> str:
    """The eight digits of words that are nothing but a code, with or without its `k-`; else "".

    As 0-9, in whatever script they were typed.
    """
    found = _DIGITS.fullmatch(text.strip())
    return "".join(str(int(one)) for one in found[1] + found[2]) if found else ""


def is_link(typed: Command) -> bool:
    """Whether that is `/start k-…`, with whatever behind it."""
    return typed.name == "start" and typed.args.startswith(f"{CLAIM}-")


def command(turn: Turn, code: str) -> Command | None:
    """What the code stands for, to be done now; None: that nothing is was said."""
    turn.take_back()
    if not turn.may_try(_WHAT):
        turn.say("bot-claim-later")
        return None
    line = claims.find(turn.db, turn.house.seal, code, now=turn.seconds)
    found = words(line) if line else None
    if not isinstance(found, Command) or found.name not in turn.menu:
        say_wrong(turn)
        return None
    turn.claimed = line
    return found


def settle(turn: Turn, line: str, before: list[Said]) -> bool:
    """The code is used up; False when the slice refused, and of what it said nothing is left."""
    kept, turn.claimed = bool(turn.claimed), ""
    if kept:
        claims.drop(turn.db, line)
        return True
    turn.said, turn.typed, turn.closes = before, [], False
    say_wrong(turn)
    return False


def say_wrong(turn: Turn) -> None:
    """The same for a code that nobody was told and for one that is not for this person."""
    turn.note_wrong(_WHAT)
    turn.say("bot-claim-wrong")
