"""A Telegram of our own: a pure world, the Bot API over HTTP before it, and a chat page."""

from bot.fakegram.entities import ParseError, parse_html
from bot.fakegram.errors import AnswerLost, ApiError, Unreachable, WorldError
from bot.fakegram.faults import Fault
from bot.fakegram.keep import Keep, open_world
from bot.fakegram.page import Code, Codes, Owner, Page, Role, open_page
from bot.fakegram.records import File, Person
from bot.fakegram.world import World

__all__ = [
    "AnswerLost",
    "ApiError",
    "Code",
    "Codes",
    "Fault",
    "File",
    "Keep",
    "Owner",
    "Page",
    "ParseError",
    "Person",
    "Role",
    "Unreachable",
    "World",
    "WorldError",
    "open_page",
    "open_world",
    "parse_html",
]
