"""Drains the outbox by lane, at the pace that Telegram allows."""

from bot.sender.alarm import Alarm, Bell
from bot.sender.away import Away
from bot.sender.commit import File
from bot.sender.expander import Expander
from bot.sender.memory import Memory
from bot.sender.pace import Bucket, Pace
from bot.sender.queue import Queue
from bot.sender.sender import Deliver, Sender
from bot.sender.settling import Settling, settle
from bot.sender.verdict import (
    Again,
    Ended,
    Otherwise,
    Refused,
    Sent,
    Unreachable,
    Verdict,
    judge,
)

__all__ = [
    "Again",
    "Alarm",
    "Away",
    "Bell",
    "Bucket",
    "Deliver",
    "Ended",
    "Expander",
    "File",
    "Memory",
    "Otherwise",
    "Pace",
    "Queue",
    "Refused",
    "Sender",
    "Sent",
    "Settling",
    "Unreachable",
    "Verdict",
    "judge",
    "settle",
]
