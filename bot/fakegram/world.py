"""A pure state machine: people, chats, messages, files, and the bot's queue of updates.

Here is the bot's side, `call`; the people's side is bot/fakegram/crowd.py.
Everything is synchronous; time comes from the clock that is handed in. Nothing is read or
written, but whoever sets `sink` is given each change before the act returns, and can keep
the world in a file.
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

from bot.fakegram import hooks, looks, saving
from bot.fakegram.crowd import Crowd
from bot.fakegram.errors import AnswerLost, refuse
from bot.fakegram.faults import Faults
from bot.fakegram.limits import Pace
from bot.fakegram.methods import METHODS
from bot.fakegram.params import Params
from bot.fakegram.queue import Waiting
from bot.fakegram.records import File, Json
from bot.fakegram.state import Bot, State

log = logging.getLogger(__name__)


class World(Crowd):
    """The pretend Telegram, with one bot."""

    def __init__(
        self,
        now: Callable[[], float],
        *,
        seed: int = 1,
        token: str = "1000001:pretend-token",
        name: str = "Hamroh",
        username: str = "hamroh_bot",
        limits: Pace = "off",
        strict: bool = False,
    ) -> None:
        self.token = token
        bot = Bot(id=int(token.partition(":")[0]), first_name=name, username=username)
        super().__init__(State(now, seed, bot))
        self.state.limits.pace = limits
        self.state.strict = strict  # also refuse what Telegram is only said to refuse
        self.calls: Counter[str] = Counter()  # how often each method was called

    def call(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        files: Mapping[str, File] | None = None,
    ) -> Any:
        """The result of a method; raises ApiError, and Unreachable and AnswerLost by fault."""
        return self.answer(method, params, files)["result"]

    def answer(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        files: Mapping[str, File] | None = None,
    ) -> Json:
        """The same as the whole answer: ok, result, and sometimes a description."""
        given = Params(params or {}, files or {})
        name, run = METHODS.get(method.lower(), (method, None))
        self.calls[name] += 1
        if self.faults:
            self.faults.before(name, given.chat_id())
        if run is None:
            log.error("The bot calls %r, which the pretend Telegram does not have.", name)
            raise refuse("method not found", 404)
        result = self._done(run(self.state, given))
        if self.faults and self.faults.loses_answer(name, given.chat_id()):
            raise AnswerLost(name)
        if isinstance(result, hooks.Described):
            return {"ok": True, "result": True, "description": result.description}
        return {"ok": True, "result": result}

    def updates(self, offset: int = 0, limit: int = 100, allowed: Any = None) -> list[Json]:
        """getUpdates without waiting, webhook or not; an offset forgets what is older."""
        hooks.set_allowed(self.state, allowed)
        return self._done(hooks.read_updates(self.state, offset, limit))

    def waiting(self) -> list[Waiting]:
        """All updates that the bot has not confirmed, for a webhook."""
        return self.state.queue.all()

    def update(self, update_id: int) -> Waiting | None:
        """The update while it is unconfirmed."""
        return self.state.queue.get(update_id)

    def confirm(self, update_ids: Iterable[int]) -> None:
        """The bot has these updates (a webhook's 2xx)."""
        self.state.forget_updates(list(update_ids))
        self._settle()

    def webhook_failed(self, message: str) -> None:
        """Remember the last trouble of the webhook, for getWebhookInfo."""
        looks.webhook_failed(self.state, message)
        self._settle()

    @property
    def webhook(self) -> Json:
        """url, secret_token, max_connections; empty while there is none."""
        return self.state.bot.webhook

    @property
    def faults(self) -> Faults:
        """The troubles that are still to come."""
        return self.state.faults

    def dump(self) -> Json:
        """Everything, as JSON (shared with the world: write it at once)."""
        return saving.dump(self.state)

    @classmethod
    def load(cls, data: Json, now: Callable[[], float], **options: Any) -> Self:
        """The world of a dump; `options` as for World(...)."""
        world = cls(now, **options)
        saving.load(world.state, data)
        return world
