"""The conversations, in the order of the menu: the only registry."""

from bot.dialog import Dialog
from dialogs import (
    alerts,
    emergency,
    glossary,
    home,
    hotline,
    medical,
    pregnancy,
    privacy,
    quiz,
    reminders,
    rights,
    services,
    show,
    staff,
    tbcheck,
)

DIALOGS: tuple[Dialog, ...] = (
    home.dialog,
    rights.dialog,
    medical.dialog,
    emergency.dialog,
    alerts.dialog,
    show.dialog,
    quiz.dialog,
    services.dialog,
    reminders.dialog,
    pregnancy.dialog,
    tbcheck.dialog,
    glossary.dialog,
    hotline.dialog,
    privacy.dialog,
    staff.dialog,
)
