"""The chat of a check-in. What stands behind a button is one of these commands:

/checkin                  what runs where I am, and my own check-in
/checkin safe 7           my answer to roll-call 7; `need 7 hurt`, `later 7`, `away 7` too
/checkin say safe         a label of the keyboard, or a word: my answer to all that asked me before
/checkin heard            dispatch: more than a word came while I was asked; turn.overheard has it
/checkin mine ...         my own check-in: dialogs/checkin/ladders.py
/checkin desk ...         staff: dialogs/checkin/staff
"""

from collections.abc import Sequence

from bot import people
from bot.dialog import Input, State, Turn
from dialogs.checkin import ladders, rolls, staff

STATES: Sequence[type[State]] = ()


def checkin(turn: Turn, args: str) -> State | None:
    """Each word in the file that answers it."""
    word, _, rest = args.strip().partition(" ")
    rest = rest.strip()
    if turn.opener == "clock":
        due = {**ladders.DUE, **staff.DUE}
        return due[word](turn, rest) if word in due else None
    if word == "desk" and people.roles_of(turn.db, turn.person.id):
        first, _, more = rest.partition(" ")
        if first in staff.WAYS:
            return staff.WAYS[first](turn, more)
    if word == "mine":
        first, _, more = rest.partition(" ")
        if first in ladders.WAYS:
            return ladders.WAYS[first](turn, more)
    turn.show("checkin-main")
    return None


def hears(turn: Turn, said: Input, *, waits: bool) -> str | None:
    """Words, labels and more, while something is asked of this person."""
    return ladders.hears(turn, said, waits=waits)


def leave(turn: Turn) -> None:
    """Who is forgotten is counted no more."""
    ladders.leave(turn)
    rolls.leave(turn)


def hide(turn: Turn) -> None:
    """A searched phone does not say that its owner is in need."""
    ladders.hide(turn)
