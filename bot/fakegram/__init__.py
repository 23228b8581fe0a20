"""A Telegram of our own: a pure world, the Bot API over HTTP before it, and a chat page."""

from bot.fakegram.errors import AnswerLost, ApiError, Unreachable, WorldError
from bot.fakegram.faults import Fault
from bot.fakegram.records import File
from bot.fakegram.world import World

__all__ = ["AnswerLost", "ApiError", "Fault", "File", "Unreachable", "World", "WorldError"]
