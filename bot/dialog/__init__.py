"""The vocabulary of the conversations: what a person can send, and what a slice can say."""

from bot.dialog.house import Dialog, House, WrongDialogs
from bot.dialog.inputs import (
    Choice,
    Command,
    Contact,
    Document,
    Input,
    Location,
    Photo,
    Text,
    Voice,
)
from bot.dialog.state import Option, State
from bot.dialog.turn import Attachment, Button, Opener, Said, Turn
from bot.i18n import Html
from bot.outbox import Audience, Lane, NeverAgain, Reach, TryLater, Unknown

__all__ = [
    "Attachment",
    "Audience",
    "Button",
    "Choice",
    "Command",
    "Contact",
    "Dialog",
    "Document",
    "House",
    "Html",
    "Input",
    "Lane",
    "Location",
    "NeverAgain",
    "Opener",
    "Option",
    "Photo",
    "Reach",
    "Said",
    "State",
    "Text",
    "TryLater",
    "Turn",
    "Unknown",
    "Voice",
    "WrongDialogs",
]
