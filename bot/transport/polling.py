"""Fetching updates by long polling: confirmed only when dispatch has them in the database."""

import asyncio
import json
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

from bot.outbox import NeverAgain, TryLater, Unknown
from bot.store import HouseTrouble
from bot.transport.errors import result_of
from bot.transport.patience import Backoff, Pace
from bot.transport.refusals import AnotherCopy, TokenRefused
from bot.transport.session import Reply
from bot.transport.telegram import Telegram
from bot.transport.updates import ALLOWED_UPDATES, Dispatch, Health, as_batch

log = logging.getLogger(__name__)
T = TypeVar("T")

# The Bot API's own bounds: 100 updates at once, 50 s of waiting.
_LIMIT = 100
_LONG_POLL = 50
_GRACE = 15
# An update's id is at most 2,000,000,000 (the server's TQueue.cpp); a larger one, or a negative
# offset, would make the server forget updates that we have not seen.
_MAX_ID = 2**31
# The server delays the answers to conflicts that come within 3 s of each other.
_AFTER_CONFLICT = 3.1


async def poll(
    telegram: Telegram,
    dispatch: Dispatch,
    health: Health,
    *,
    stop: asyncio.Event | None = None,
    pace: Pace | None = None,
) -> None:
    """Hand updates to `dispatch` until `stop`, which cuts a waiting poll but not a dispatch.

    Raises AnotherCopy, TokenRefused, and whatever `dispatch` raises but HouseTrouble.
    """
    health.way = "polling"
    await _Poll(telegram, dispatch, health, stop or asyncio.Event(), pace or Pace()).run()


class _Poll:
    """One loop of getUpdates: the offset, and what went wrong lately."""

    def __init__(
        self,
        telegram: Telegram,
        dispatch: Dispatch,
        health: Health,
        stop: asyncio.Event,
        pace: Pace,
    ) -> None:
        self._telegram = telegram
        self._dispatch = dispatch
        self._health = health
        self._stop = stop
        self._pace = pace
        self._backoff = Backoff(pace)
        self._offset: int | None = None
        self._conflicts: list[float] = []

    async def run(self) -> None:
        while not self._stop.is_set():
            pause = await self._round()
            if pause and not self._stop.is_set():
                await _unless(self._stop, _sleep(self._pace, pause))

    async def _round(self) -> float:
        """One getUpdates and all that comes of it; the seconds to wait before the next."""
        try:
            return await self._attempt()
        except TryLater as error:
            return self._failed(error.kind, error.after)
        except Unknown:
            return self._failed("no-answer")
        except HouseTrouble:
            return self._failed("house")
        except NeverAgain as error:
            if error.kind == "refused-token":
                raise TokenRefused("Telegram does not know the token") from None
            return self._failed(error.kind)

    async def _attempt(self) -> float:
        asked = self._pace.now()
        # After a failure, and first of all, not to wait: /readyz should know at once.
        wait = 0 if self._health.trouble or self._health.last_poll_ok is None else _LONG_POLL
        reply = await _unless(self._stop, self._get_updates(wait))
        if reply is None:
            return 0
        if reply.status == 409:
            return await self._conflict(reply)
        batch = self._read(reply)
        if batch is None:
            return self._failed("malformed")
        if batch:
            return await self._hand_over(batch)
        self._succeeded()
        # A server that does not wait must not make us spin.
        return 0.5 if wait and self._pace.now() - asked < 0.5 else 0

    async def _get_updates(self, wait: int) -> Reply:
        question: dict[str, Any] = {
            "limit": _LIMIT,
            "timeout": wait,
            "allowed_updates": ALLOWED_UPDATES,
        }
        if self._offset is not None:
            question["offset"] = self._offset
        body = json.dumps(question).encode()
        return await self._telegram.ask("getUpdates", body, seconds=wait + _GRACE)

    def _read(self, reply: Reply) -> list[dict[str, Any]] | None:
        result = result_of("getUpdates", reply)
        return as_batch(result) if isinstance(result, list) else None

    async def _hand_over(self, batch: list[dict[str, Any]]) -> float:
        await self._dispatch(batch)
        self._health.updates += len(batch)
        ids = [update["update_id"] for update in batch if _is_id(update.get("update_id"))]
        offset = max(ids, default=-1) + 1
        if not ids or offset == self._offset:
            # The same batch would come again at once, and again.
            return self._failed("malformed")
        # Not the larger of both: after a quiet week ids begin anew at a random number.
        self._offset = offset
        self._succeeded(caught_up=len(batch) < _LIMIT)
        return 0

    async def _conflict(self, reply: Reply) -> float:
        now = self._pace.now()
        self._conflicts = [then for then in self._conflicts if now - then <= 15] + [now]
        if len(self._conflicts) >= 3:
            raise AnotherCopy("three conflicts within 15 seconds")
        self._health.ill("conflict")
        if b"webhook is active" not in reply.raw:
            log.warning("another copy fetches this bot's updates")
            return _AFTER_CONFLICT
        log.warning("a webhook was left behind; it is removed, its updates are kept")
        result_of("deleteWebhook", await self._telegram.ask("deleteWebhook"))
        return 0

    def _succeeded(self, *, caught_up: bool = True) -> None:
        self._health.well(self._pace.now(), caught_up=caught_up)
        self._backoff.reset()

    def _failed(self, trouble: str, after: float | None = None) -> float:
        self._health.ill(trouble)
        pause = self._backoff.seconds(after)
        loud = log.error if trouble in ("malformed", "house", "bad-request") else log.warning
        loud("getUpdates: %s, %d in a row, again in %.1f s", trouble, self._health.failures, pause)
        return pause


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < _MAX_ID


async def _sleep(pace: Pace, seconds: float) -> None:
    await pace.sleep(seconds)


async def _unless(stop: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """What `work` comes to, or None as soon as `stop` is set; `work` is cut off then."""
    task = asyncio.create_task(work)
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((task, stopping), return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        task.cancel()
        stopping.cancel()
        await asyncio.gather(task, stopping, return_exceptions=True)
