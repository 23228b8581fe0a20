"""Whom an alert reaches: its audience, the count, and whether the count is out of the usual."""

from collections.abc import Mapping
from typing import Literal

from bot.dialog import Audience, Reach, Turn
from dialogs.alerts.bulletins import Bulletin

# "double": over twice the usual; "third": nearly a third of everybody who gets alerts (issue 4).
Guard = Literal["", "double", "third"]


def audience(turn: Turn, bulletin: Bulletin) -> Audience:
    """Whoever is to hear of it now."""
    raise NotImplementedError


def reach(turn: Turn, bulletin: Bulletin, then: str) -> Reach | None:
    """How many people that is; None while they are counted: the clock types `then` when it ends."""
    raise NotImplementedError


def by_place(turn: Turn, bulletin: Bulletin, then: str) -> Mapping[str, Reach]:
    """The same for each of its places alone; what is not counted yet is missing.

    Whoever chose two of them is counted in both.
    """
    raise NotImplementedError


def place_of(bulletin: Bulletin) -> str:
    """Where a role must be held for it: its region, its country, or "" for several countries."""
    raise NotImplementedError


def guard(turn: Turn, bulletin: Bulletin, reach: Reach) -> Guard:
    """Why that many people should be counted once more; "" when it is as usual."""
    raise NotImplementedError


def title(turn: Turn, bulletin: Bulletin) -> str:
    """What it is and where, on one line: "Mudflow · Almaty region"."""
    raise NotImplementedError
