"""Delivery of updates to the bot's webhook: one queue a chat, in order, again until it says 2xx."""

import asyncio
import json
import logging
import random
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any

from bot.fakegram.errors import AnswerLost, ApiError, Unreachable
from bot.fakegram.queue import Waiting
from bot.fakegram.records import Json
from bot.fakegram.world import World

log = logging.getLogger(__name__)

Reply = tuple[int, Mapping[str, str], bytes]  # status, headers (lower-case names), body
Post = Callable[[str, bytes, Mapping[str, str]], Awaitable[Reply]]
Sleep = Callable[[float], Awaitable[None]]

READ_TIMEOUT = 60  # seconds for one answer (Bot API server)
LONGEST = 60, 120  # seconds between tries at most: a random number of these
MAX_RETRY_AFTER = 3600
_NOT_BY_WEBHOOK = ("setwebhook", "deletewebhook", "close", "logout")


class Deliveries:
    """The task that empties the bot's queue into its webhook."""

    def __init__(self, world: World, post: Post, *, sleep: Sleep = asyncio.sleep, seed: int = 1):
        self._world = world
        self._post = post
        self._sleep = sleep
        self._random = random.Random(seed)
        self._lines: dict[str, deque[int]] = {}  # what waits, by queue; a line in work is not idle
        self._idle: dict[str, None] = {}
        self._known: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Event()
        self._running = False

    def wake(self, event: Json) -> None:
        """To be told of each event of the world."""
        if not self._running:
            return  # what happens before the task begins is found by it
        if event["type"] == "webhook":
            self._line_up_all()
        elif event["type"] == "update" and self._world.webhook:
            self._line_up(self._world.update(event["update_id"]))
        else:
            return
        self._changed.set()

    async def run(self) -> None:
        """Deliver until cancelled."""
        self._line_up_all()
        self._running = True
        try:
            while True:
                self._changed.clear()
                self._begin()
                await self._changed.wait()
        finally:
            for task in self._tasks:
                task.cancel()

    def _line_up_all(self) -> None:
        """What had waited before there was a webhook, or before this task."""
        if self._world.webhook:
            for update in self._world.waiting():
                self._line_up(update)

    def _line_up(self, update: Waiting | None) -> None:
        if update is None or update.id in self._known:
            return
        self._known.add(update.id)
        key = queue_of(update.body)
        if key not in self._lines:
            self._lines[key] = deque()
            self._idle[key] = None
        self._lines[key].append(update.id)

    def _begin(self) -> None:
        """Start a worker for each idle queue, up to max_connections."""
        hook = self._world.webhook
        if not hook:
            return
        while self._idle and len(self._tasks) < hook["max_connections"]:
            key = next(iter(self._idle))
            del self._idle[key]
            task = asyncio.create_task(self._empty(key))
            self._tasks.add(task)
            task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("The webhook's worker failed: %s", type(error).__name__)
        self._changed.set()

    async def _empty(self, key: str) -> None:
        line = self._lines[key]
        while line and self._world.webhook:
            update = self._world.update(line[0])
            if update is not None:
                await self._deliver(update)
            self._known.discard(line.popleft())
        del self._lines[key]
        if line:  # the webhook was taken away meanwhile: all is read anew when there is one again
            self._known.difference_update(line)

    async def _deliver(self, update: Waiting) -> None:
        """Until it is confirmed, or will have expired before the next try."""
        tries = 0
        if update.expires <= self._world.state.now():
            self._world.confirm([update.id])
            return
        while hook := self._world.webhook:
            wait = await self._try(hook, update, tries)
            if wait is None or self._world.state.now() + wait >= update.expires:
                self._world.confirm([update.id])
                return
            tries += 1
            await self._sleep(wait)

    async def _try(self, hook: Json, update: Waiting, tries: int) -> float | None:
        """None when the bot has it, else the seconds until the next try."""
        headers = {"Content-Type": "application/json"}
        if hook["secret_token"]:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook["secret_token"]
        body = json.dumps(update.body).encode()
        try:
            async with asyncio.timeout(READ_TIMEOUT):
                status, answered, content = await self._post(hook["url"], body, headers)
        except TimeoutError:
            self._world.webhook_failed("Read timeout expired")
            return self._backoff(tries)
        except OSError as error:
            self._world.webhook_failed(f"Connection failed: {type(error).__name__}")
            return self._backoff(tries)
        if 200 <= status < 300:
            self._do(content)
            return None
        self._world.webhook_failed(f"Wrong response from the webhook: {status} {_phrase(status)}")
        wished = answered.get("retry-after", "")
        return min(int(wished), MAX_RETRY_AFTER) if wished.isdigit() else self._backoff(tries)

    def _backoff(self, tries: int) -> float:
        """At once, then 2, 4, 8 ... seconds."""
        if tries == 0:
            return 0.0
        return min(2.0**tries, self._random.uniform(*LONGEST))

    def _do(self, content: bytes) -> None:
        """A method in the answer's body is called, and its result thrown away."""
        try:
            given: Any = json.loads(content) if content.strip() else None
        except ValueError:
            return
        if not isinstance(given, dict) or not isinstance(method := given.get("method"), str):
            return
        if method.lower().startswith("get") or method.lower() in _NOT_BY_WEBHOOK:
            return
        try:
            self._world.call(method, given)
        except (ApiError, AnswerLost, Unreachable) as error:
            log.warning("%s in the webhook's answer: %s", method, error)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def queue_of(update: Json) -> str:
    """Updates of one queue are delivered one after the other: a chat's messages, a user's taps."""
    for kind, content in update.items():
        if kind == "update_id" or not isinstance(content, dict):
            continue
        chat, user = content.get("chat"), content.get("from")
        if kind == "callback_query" and isinstance(user, dict):
            return f"tap/{user.get('id')}"
        if isinstance(chat, dict):
            group = "messages" if kind.endswith(("message", "post")) else kind
            return f"{group}/{chat.get('id')}"
        return f"{kind}/{user.get('id') if isinstance(user, dict) else ''}"
    return "other"
