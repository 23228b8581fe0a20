"""The conversations, in the order of the menu: the only registry."""

from bot.dialog import Dialog
from dialogs import home, privacy

DIALOGS: tuple[Dialog, ...] = (
    home.dialog,
    privacy.dialog,
)
