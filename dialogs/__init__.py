"""The conversations, in the order of the menu: the only registry."""

from bot.dialog import Dialog
from dialogs import emergency, home, medical, privacy, reminders, rights, services, show

DIALOGS: tuple[Dialog, ...] = (
    home.dialog,
    rights.dialog,
    medical.dialog,
    emergency.dialog,
    show.dialog,
    services.dialog,
    reminders.dialog,
    privacy.dialog,
)
