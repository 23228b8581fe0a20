"""What an alert says, as it leaves: in each language, with the buttons to answer it."""

from collections.abc import Mapping

from bot.dialog import Said, Turn
from dialogs.alerts.bulletins import Bulletin


def body(turn: Turn, bulletin: Bulletin, language: str) -> Said:
    """The message as it stands on the phone of somebody who reads that language."""
    raise NotImplementedError


def bodies(turn: Turn, bulletin: Bulletin) -> Mapping[str, Said]:
    """The message in every language; "" is for who reads none of them, in Russian."""
    raise NotImplementedError
