"""Drains the outbox by lane, at the pace that Telegram allows."""

from bot.sender.pace import Bucket, Pace
from bot.sender.queue import Queue
from bot.sender.sender import Deliver, File, Sender

__all__ = ["Bucket", "Deliver", "File", "Pace", "Queue", "Sender"]
