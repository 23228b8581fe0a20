"""The alarm clock: once a second it types what is due, once an hour it tidies up.

APScheduler only wakes us; what is due stands in the database. A job that it would call late is
still called (misfire_grace_time=None), late calls fall together (coalesce), and next times of
series are computed by its CronTrigger in the slices' own zones.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

log = logging.getLogger(__name__)

LEAP = 300.0  # seconds the wall clock may part from the monotonic one (DESIGN: five minutes)
CALM = 600.0  # seconds that a clock which leapt must run evenly before it is believed
TIDY_EVERY = 3600.0
CHECKPOINT_EVERY = 600.0


@dataclass(frozen=True, slots=True)
class Times:
    """What a bot takes the time from, in seconds: the wall's clock, and one that runs evenly."""

    wall: Callable[[], float] = time.time
    even: Callable[[], float] = time.monotonic


REAL = Times()


@dataclass(frozen=True, slots=True)
class Work:
    """What the clock does: type what is due, forget what is old, empty the write-ahead log.

    `hear` comes before what is due: it notes until when everybody was heard. `urgent` is done
    instead of it while the clock is not believed: a cry for help does not wait for a clock.
    """

    due: Callable[[int], Awaitable[int]]
    tidy: Callable[[int], Awaitable[None]]
    checkpoint: Callable[[], Awaitable[None]]
    hear: Callable[[int], Awaitable[None]] | None = None
    urgent: Callable[[int], Awaitable[int]] | None = None


class Watch:
    """Whether the wall clock can be believed: it is held against the monotonic one.

    Both in seconds; a leap holds what is due, since a warning at the wrong hour is worse than a
    late one, and every tidying, which would forget what is not old.
    """

    def __init__(self, wall: Callable[[], float], even: Callable[[], float]) -> None:
        self._wall = wall
        self._even = even
        self._offset = wall() - even()
        self._leapt_at: float | None = None

    @property
    def held(self) -> bool:
        """Whether everything waits because the clock has leapt."""
        return self._leapt_at is not None

    def look(self) -> int | None:
        """The seconds since 1970, or None while the clock is not believed."""
        wall, even = self._wall(), self._even()
        if abs(wall - even - self._offset) > LEAP:
            log.warning(
                "the wall clock has leapt", extra={"seconds": int(wall - even - self._offset)}
            )
            self._leapt_at = even
        elif self.held and even - (self._leapt_at or 0.0) > CALM:
            log.warning("the wall clock is believed again")
            self._leapt_at = None
        self._offset = wall - even
        return None if self.held else int(wall)


class Clock:
    """Calls its work until stopped; an error of it ends `run`, and with it the process."""

    def __init__(
        self,
        work: Work,
        *,
        wall: Callable[[], float] = time.time,
        even: Callable[[], float] = time.monotonic,
    ) -> None:
        self.watch = Watch(wall, even)
        self._work = work
        self._wall = wall
        self._even = even
        self._tidied = even()
        self._checkpointed = even()
        self._ended: asyncio.Future[None] | None = None

    async def run(self) -> None:
        """Tick once a second until `stop`."""
        self._ended = asyncio.get_running_loop().create_future()
        scheduler = AsyncIOScheduler(timezone="UTC")
        trigger = IntervalTrigger(seconds=1, timezone="UTC")
        scheduler.add_job(
            self.tick, trigger, coalesce=True, misfire_grace_time=None, max_instances=1
        )
        scheduler.add_listener(self._failed, EVENT_JOB_ERROR)
        scheduler.start()
        try:
            await self._ended
        finally:
            scheduler.shutdown(wait=False)

    def stop(self) -> None:
        """Tick no more."""
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(None)

    async def tick(self) -> None:
        """What a second brings."""
        now = self.watch.look()
        if now is None:
            if self._work.urgent is not None:
                await self._work.urgent(int(self._wall()))
            return
        if self._work.hear is not None:
            await self._work.hear(now)
        while await self._work.due(now):
            pass  # more than one transaction's worth was due
        if self._even() - self._tidied > TIDY_EVERY:
            self._tidied = self._even()
            await self._work.tidy(now)
        if self._even() - self._checkpointed > CHECKPOINT_EVERY:
            self._checkpointed = self._even()
            await self._work.checkpoint()

    def _failed(self, event: JobExecutionEvent) -> None:
        if self._ended is not None and not self._ended.done():
            self._ended.set_exception(event.exception or RuntimeError("the clock's work failed"))
