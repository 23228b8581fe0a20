"""The rare calls: who the bot is, how it presents itself, its webhook, the files sent to it.

They go through python-telegram-bot, which knows their shapes, over the session of all others. It
is given a made-up token, for it logs and prints what it has; the true one is put in by Telegram.
"""

import logging
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TypeVar

from pydantic import SecretStr
from telegram import Bot, BotCommandScopeChat
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from bot.outbox import DeliveryFailed, NeverAgain, Unknown
from bot.transport.errors import result_of
from bot.transport.telegram import Telegram
from bot.transport.updates import ALLOWED_UPDATES
from bot.transport.webhook import webhook_path, webhook_secret

log = logging.getLogger(__name__)
T = TypeVar("T")

# The Bot API lets a bot download 20 MB.
_LARGEST_DOWNLOAD = 20 * 1024 * 1024
_MADE_UP = "0:made-up"
_NOWHERE = "https://telegram.invalid"


@dataclass(frozen=True, slots=True)
class Me:
    """The bot as Telegram knows it."""

    id: int
    username: str
    name: str


@dataclass(frozen=True, slots=True)
class Profile:
    """How the bot presents itself in a language of two letters, "" for everybody else.

    Telegram's limits: name 64, description 512, short description 120, 100 commands.
    """

    language: str
    name: str
    description: str
    short_description: str
    commands: tuple[tuple[str, str], ...]


class Account:
    """The bot's account at Telegram; every method raises TryLater, NeverAgain or Unknown."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        door = _Door(telegram)
        self._bot = Bot(
            _MADE_UP, f"{_NOWHERE}/bot", f"{_NOWHERE}/file/bot", door, get_updates_request=door
        )

    def __repr__(self) -> str:
        return f"<Account of {self._telegram!r}>"

    async def me(self) -> Me:
        """Who the bot is; the first call of a start, for it tries the token."""
        user = await _call("getMe", self._bot.get_me())
        return Me(user.id, user.username or "", user.first_name)

    async def present(self, profile: Profile) -> int:
        """Set name, descriptions and commands where they differ; how many were set.

        What Telegram refuses is logged and left as it was: names may be changed a few times a day.
        """
        changed = 0
        for what in (self._name, self._description, self._short_description, self._commands):
            try:
                changed += await what(profile)
            except DeliveryFailed as error:
                log.warning("%s in %r failed (%d)", error.method, profile.language, error.code)
        return changed

    async def set_commands(
        self, commands: tuple[tuple[str, str], ...], *, language: str = "", chat_id: int
    ) -> None:
        """Show these commands in one chat only; none takes them away again."""
        bot, scope, code = self._bot, BotCommandScopeChat(chat_id), language or None
        if commands:
            await _call("setMyCommands", bot.set_my_commands(commands, scope, code))
        else:
            await _call("deleteMyCommands", bot.delete_my_commands(scope, code))

    async def open_webhook(
        self, public_url: str, token: SecretStr, *, max_connections: int = 40
    ) -> None:
        """Let Telegram post updates under `public_url`; the waiting ones are kept."""
        await _call(
            "setWebhook",
            self._bot.set_webhook(
                public_url.rstrip("/") + webhook_path(token),
                max_connections=max_connections,
                allowed_updates=ALLOWED_UPDATES,
                secret_token=webhook_secret(token),
            ),
        )

    async def close_webhook(self) -> None:
        """Stop the posts; the waiting updates are kept for polling."""
        await _call("deleteWebhook", self._bot.delete_webhook())

    async def download(self, file_id: str) -> bytes:
        """A file that somebody sent; NeverAgain if it is gone or larger than 20 MB."""
        found = await _call("getFile", self._bot.get_file(file_id))
        if (found.file_size or 0) > _LARGEST_DOWNLOAD:
            raise NeverAgain("getFile", 413, "too-long")
        path = (found.file_path or "").removeprefix(f"{_NOWHERE}/file/bot{_MADE_UP}/")
        return await self._telegram.download(path, limit=_LARGEST_DOWNLOAD)

    async def _name(self, profile: Profile) -> bool:
        code = profile.language or None
        now = await _call("getMyName", self._bot.get_my_name(code))
        if now.name == profile.name:
            return False
        return await _call("setMyName", self._bot.set_my_name(profile.name, code))

    async def _description(self, profile: Profile) -> bool:
        code = profile.language or None
        now = await _call("getMyDescription", self._bot.get_my_description(code))
        if now.description == profile.description:
            return False
        wish = self._bot.set_my_description(profile.description, code)
        return await _call("setMyDescription", wish)

    async def _short_description(self, profile: Profile) -> bool:
        code = profile.language or None
        now = await _call("getMyShortDescription", self._bot.get_my_short_description(code))
        if now.short_description == profile.short_description:
            return False
        wish = self._bot.set_my_short_description(profile.short_description, code)
        return await _call("setMyShortDescription", wish)

    async def _commands(self, profile: Profile) -> bool:
        code = profile.language or None
        now = await _call("getMyCommands", self._bot.get_my_commands(language_code=code))
        if tuple((entry.command, entry.description) for entry in now) == profile.commands:
            return False
        wish = self._bot.set_my_commands(profile.commands, language_code=code)
        return await _call("setMyCommands", wish)


class _Carried(TelegramError):
    """Our own failure on its way through the library, which lets its own errors pass."""

    def __init__(self, failure: DeliveryFailed) -> None:
        super().__init__("")
        self.failure = failure


class _Door(BaseRequest):
    """The library's way out: our session, our errors."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        """Nothing to do: the session opens by itself."""

    async def shutdown(self) -> None:
        """Nothing to do: the session belongs to Telegram."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_: object,
        **__: object,
    ) -> tuple[int, bytes]:
        """The status and body of a call that succeeded; carries TryLater and its like out."""
        if method != "POST":
            raise NotImplementedError("files are downloaded by Telegram, which has a limit")
        name = url.rpartition("/")[2]
        body = request_data.json_payload if request_data else b"{}"
        try:
            reply = await self._telegram.ask(name, body)
            result_of(name, reply)
        except DeliveryFailed as error:
            failure = error
        else:
            return 200, reply.raw
        raise _Carried(failure)


async def _call(method: str, call: Awaitable[T]) -> T:
    """The library's answer, with our errors for its own."""
    failure: DeliveryFailed
    try:
        return await call
    except _Carried as carried:
        failure = carried.failure
    except (TelegramError, LookupError, TypeError, ValueError, AttributeError):
        # It could not make sense of a result whose `ok` was true.
        failure = Unknown(method)
    raise failure
