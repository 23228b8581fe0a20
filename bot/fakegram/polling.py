"""getUpdates that waits: one poll at a time, answered as soon as there is something."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from bot.fakegram.errors import ApiError
from bot.fakegram.params import Params
from bot.fakegram.records import Json
from bot.fakegram.world import World

OTHER_POLL = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance "
    "is running"
)
BY_WEBHOOK = "Conflict: terminated by setWebhook request"
MAX_WAIT = 50  # seconds (Bot API server)
PATIENCE = 3.0  # seconds: conflicts and repeated offsets are answered no faster (Bot API server)
HASTE = 0.5  # seconds: the same offset again this soon gets one update only


class Polling:
    """The one poll that may wait, and the rules against two."""

    def __init__(self, world: World, sleep: Callable[[float], Awaitable[None]], *, throttle: bool):
        self._world = world
        self._sleep = sleep
        self._throttle = throttle
        self._waiter: asyncio.Future[ApiError | None] | None = None
        self._last: tuple[int, float] = (0, 0.0)  # offset and when
        self._last_conflict = 0.0

    def wake(self, event: Json) -> None:
        """To be told of each event of the world."""
        if event["type"] == "update":
            self._settle(None)

    def end(self, description: str | None = None) -> None:
        """End the waiting poll: with a conflict, or empty (at shutdown)."""
        self._settle(ApiError(409, description) if description else None)

    def _settle(self, outcome: ApiError | None) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(outcome)

    async def answer(self, params: Params) -> list[Json]:
        """What getUpdates answers; raises ApiError 409."""
        offset, limit = params.integer("offset"), params.integer("limit", 100)
        timeout = params.integer("timeout", low=0, high=MAX_WAIT)
        if self._throttle:
            timeout, limit = self._slower(offset, timeout, limit)
        try:
            return await self._read(params, offset, limit, timeout)
        except ApiError as error:
            if error.code == 409:
                await self._hold_back()
            raise

    async def _read(self, params: Params, offset: int, limit: int, wait: float) -> list[Json]:
        given: dict[str, Any] = {"offset": offset, "limit": limit}
        if params.has("allowed_updates"):
            given["allowed_updates"] = params.raw("allowed_updates")
        found: list[Json] = self._world.call("getUpdates", given)
        if found or not wait:
            return found
        await self._wait(wait)
        return self._world.updates(offset, limit)

    async def _wait(self, seconds: float) -> None:
        """Until there is an update; only a poll that has to wait ends the older one."""
        self.end(OTHER_POLL)
        loop = asyncio.get_running_loop()
        mine = self._waiter = loop.create_future()
        alarm = loop.call_later(seconds, self._settle_if, mine)
        try:
            outcome = await mine
        finally:
            alarm.cancel()
            if self._waiter is mine:
                self._waiter = None
        if outcome is not None:
            raise outcome

    @staticmethod
    def _settle_if(waiter: "asyncio.Future[ApiError | None]") -> None:
        if not waiter.done():
            waiter.set_result(None)

    def _slower(self, offset: int, timeout: int, limit: int) -> tuple[int, int]:
        now = asyncio.get_running_loop().time()
        before, when = self._last
        self._last = (offset, now)
        if offset != before or not when:
            return timeout, limit
        if now - when < HASTE:
            limit = 1
        return (max(timeout, int(PATIENCE)) if now - when < PATIENCE else timeout), limit

    async def _hold_back(self) -> None:
        """Conflicts come at most every three seconds."""
        now = asyncio.get_running_loop().time()
        if self._throttle and self._last_conflict and now - self._last_conflict < PATIENCE:
            await self._sleep(PATIENCE)
        self._last_conflict = now
