"""Drains the outbox by lane, at the pace that Telegram allows."""

from bot.sender.pace import Bucket, Pace
from bot.sender.queue import Queue
from bot.sender.sender import Deliver, File, Sender
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
    "Bucket",
    "Deliver",
    "Ended",
    "File",
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
