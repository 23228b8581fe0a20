"""What a roll-call says to those it asks: the question, the line with buttons, the end."""

from collections.abc import Mapping

from bot.dialog import Said, Turn
from dialogs.checkin.rolls import Roll


def bodies(turn: Turn, roll: Roll) -> Mapping[str, Said]:
    """The question, by language."""
    return dict.fromkeys(("", *turn.house.i18n.languages), Said("112?", keyboard=("112",)))


def lines(turn: Turn, roll: Roll) -> Mapping[str, Said]:
    """The line with buttons."""
    return dict.fromkeys(("", *turn.house.i18n.languages), Said("112:"))


def over(turn: Turn, roll: Roll) -> Mapping[str, Said]:
    """It is over."""
    return dict.fromkeys(("", *turn.house.i18n.languages), Said("112.", clears=True))


def cancelled(turn: Turn, roll: Roll) -> Mapping[str, Said]:
    """It was an error."""
    return dict.fromkeys(("", *turn.house.i18n.languages), Said("112!", clears=True))
