"""A batch of updates, one transaction: find the dialog, let it speak, remember the state."""

from bot.dispatch.dispatch import MIGRATIONS, Dispatch, prune
from bot.dispatch.letters import Letter
from bot.dispatch.letters import listed as dead_letters
from bot.dispatch.letters import take as take_dead_letter
from bot.dispatch.marker import Marker

__all__ = [
    "MIGRATIONS",
    "Dispatch",
    "Letter",
    "Marker",
    "dead_letters",
    "prune",
    "take_dead_letter",
]
