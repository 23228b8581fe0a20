"""My own check-in: once, or every day; who does not answer is asked again, then somebody hears.

WAYS are for people (`/checkin mine <word>`); DUE is what the clock types.
"""

from collections.abc import Mapping, Sequence

from bot.dialog import Input, Start, State, Turn

MIGRATIONS: Sequence[str] = ()
STATES: Sequence[type[State]] = ()
WAYS: Mapping[str, Start] = {}
DUE: Mapping[str, Start] = {}


def hears(turn: Turn, said: Input, *, waits: bool) -> str | None:
    """The command for what answers a check-in of their own; None: it does not."""
    return None


def leave(turn: Turn) -> None:
    """What must happen before this person is forgotten."""


def hide(turn: Turn) -> None:
    """What is hidden when this person empties the chat."""
