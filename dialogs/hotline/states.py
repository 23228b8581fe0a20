"""The chat of who asks, from top to bottom. What stands behind a button is one of these commands:

/hotline                      whom to call first, whether somebody is there, the ways on
/hotline about rights wages   the same, with the topic filled in; `about work` too
/hotline ask rights wages     begin; without a topic it is asked for
/hotline centre               our number, the offices, the hours
/hotline read, unclear        what stands under an answer: dialogs/hotline/staff/reading.py

What staff do stands in dialogs/hotline/staff; for anybody else those words are none of these.
"""

from collections.abc import Callable, Mapping

from bot import people
from bot.dialog import State, Turn
from dialogs.hotline import screens
from dialogs.hotline.staff import DUE, WAYS, reading


def hotline(turn: Turn, args: str) -> State | None:
    """A topic's own name is an about too."""
    word, _, rest = args.strip().partition(" ")
    rest = rest.strip()
    if turn.opener == "clock":
        _due(turn, word, rest)
    elif word in WAYS and people.roles_of(turn.db, turn.person.id):
        return WAYS[word](turn, rest)
    elif word in _WAYS:
        return _WAYS[word](turn, rest)
    else:
        screens.show_main(turn, screens.about(turn, args))
    return None


def _due(turn: Turn, word: str, rest: str) -> None:
    """What the clock types."""
    if word in DUE:
        DUE[word](turn, rest)


def _about(turn: Turn, rest: str) -> None:
    screens.show_main(turn, screens.about(turn, rest))


def _centre(turn: Turn, rest: str) -> None:
    screens.show_centre(turn)


_WAYS: Mapping[str, Callable[[Turn, str], State | None]] = {
    "about": _about,
    "centre": _centre,
    **reading.WAYS,
}
