"""The vocabulary of the conversations: what a person can send, and what a slice can say."""

from bot.content import Checked, Part
from bot.dialog.house import CLAIM, Address, Dialog, House, Start, WrongDialogs
from bot.dialog.inputs import (
    Choice,
    Command,
    Contact,
    Document,
    Input,
    Location,
    Media,
    Photo,
    Text,
    Voice,
)
from bot.dialog.pages import Page, page_of
from bot.dialog.said import URGENCIES, Attachment, Button, Said, Told, ringing
from bot.dialog.series import cron_words, next_time
from bot.dialog.stamps import pressed, stamp, stamped, unstamped
from bot.dialog.state import Option, State
from bot.dialog.turn import SHOWN, Opener, Turn
from bot.i18n import Html, written
from bot.outbox import Audience, Lane, Ledger, NeverAgain, Reach, TryLater, Unknown
from bot.sheets import Column, Fault, Sheet, as_csv, as_workbook, read_csv
from bot.store import Db

__all__ = [
    "CLAIM",
    "SHOWN",
    "URGENCIES",
    "Address",
    "Attachment",
    "Audience",
    "Button",
    "Checked",
    "Choice",
    "Column",
    "Command",
    "Contact",
    "Db",
    "Dialog",
    "Document",
    "Fault",
    "House",
    "Html",
    "Input",
    "Lane",
    "Ledger",
    "Location",
    "Media",
    "NeverAgain",
    "Opener",
    "Option",
    "Page",
    "Part",
    "Photo",
    "Reach",
    "Said",
    "Sheet",
    "Start",
    "State",
    "Text",
    "Told",
    "TryLater",
    "Turn",
    "Unknown",
    "Voice",
    "WrongDialogs",
    "as_csv",
    "as_workbook",
    "cron_words",
    "next_time",
    "page_of",
    "pressed",
    "read_csv",
    "ringing",
    "stamp",
    "stamped",
    "unstamped",
    "written",
]
