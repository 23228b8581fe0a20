"""The door to Telegram: polling, webhook, delivery; the only room that knows aiohttp."""

from bot.transport.patience import Pace, persist
from bot.transport.polling import poll
from bot.transport.rare import Account, Me, Profile
from bot.transport.redact import RedactToken, quiet_libraries
from bot.transport.refusals import AnotherCopy, TokenRefused
from bot.transport.telegram import Telegram, Upload
from bot.transport.updates import ALLOWED_UPDATES, Dispatch, Health
from bot.transport.webhook import webhook_path, webhook_route, webhook_secret

__all__ = [
    "ALLOWED_UPDATES",
    "Account",
    "AnotherCopy",
    "Dispatch",
    "Health",
    "Me",
    "Pace",
    "Profile",
    "RedactToken",
    "Telegram",
    "TokenRefused",
    "Upload",
    "persist",
    "poll",
    "quiet_libraries",
    "webhook_path",
    "webhook_route",
    "webhook_secret",
]
