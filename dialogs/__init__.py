"""The conversations, in the order of the menu: the only registry."""

from bot.dialog import Dialog
from dialogs import (
    alerts,
    certificate,
    checkin,
    emergency,
    glossary,
    home,
    hotline,
    medical,
    pregnancy,
    privacy,
    reminders,
    rights,
    services,
    show,
    staff,
    tbcheck,
    trainings,
)

DIALOGS: tuple[Dialog, ...] = (
    home.dialog,
    rights.dialog,
    medical.dialog,
    emergency.dialog,
    alerts.dialog,
    checkin.dialog,
    show.dialog,
    services.dialog,
    reminders.dialog,
    pregnancy.dialog,
    tbcheck.dialog,
    glossary.dialog,
    trainings.dialog,
    certificate.dialog,
    hotline.dialog,
    privacy.dialog,
    staff.dialog,
)
