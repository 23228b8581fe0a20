"""A batch of updates, one transaction: find the dialog, let it speak, remember the state."""

from bot.dispatch.batch import Replayed
from bot.dispatch.dispatch import MIGRATIONS, Dispatch, prune
from bot.dispatch.letters import Letter
from bot.dispatch.letters import listed as dead_letters
from bot.dispatch.marker import Marker

__all__ = [
    "MIGRATIONS",
    "Dispatch",
    "Letter",
    "Marker",
    "Replayed",
    "dead_letters",
    "prune",
]
