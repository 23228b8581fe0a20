"""Turns broadcasts into rows and counts audiences, in short transactions: turns go on between."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from bot import due, outbox
from bot.outbox import CHUNK, Lane, Step, Work
from bot.store import HouseTrouble, Store, Writer

log = logging.getLogger(__name__)

LOOK = 0.2  # seconds; a correction's first message leaves within a second, a due alert within two
TROUBLE = 1.0  # seconds until a chunk that the house could not write is tried again
FIRST = 1000  # people in the first chunk: nobody knows yet how fast this machine is
LEAST = 100
HOLD = 0.015  # seconds of the writer that a chunk aims at; 0.05 is what it never may take (issue 4)


class Tell(Protocol):
    """What the expander tells the sender."""

    def more(self, lane: Lane) -> None:
        """There are new rows in that lane."""

    def again(self, lane: Lane) -> None:
        """There may be old rows in that lane that wait again."""


class Expander:
    """Looks for broadcasts and expands the most urgent; all that it knows stands in the table."""

    def __init__(
        self,
        store: Store,
        audiences: Mapping[str, str],
        tell: Tell,
        *,
        now: Callable[[], int] = lambda: int(time.time()),
    ) -> None:
        self._store = store
        self._audiences = audiences
        self._tell = tell
        self._now = now
        self._size = FIRST
        self._began = 0.0
        self._seen: set[tuple[int, int]] = set()  # broadcasts whose waiting rows were read again
        self._resting: set[Work] = set()  # those that wait for what is on the wire
        self._ended = asyncio.Event()
        self.took = 0.0  # seconds that the last chunk held the writer, its commit included

    async def run(self) -> None:
        """Work until stopped; an error that nobody foresaw ends it, and with it the process."""
        while not self._ended.is_set():
            try:
                pause = max(0.005, self.took) if await self.step() else LOOK
            except HouseTrouble as trouble:
                log.error("a broadcast waits", extra={"reason": str(trouble)})
                pause = TROUBLE
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._ended.wait(), pause)

    def stop(self) -> None:
        """Begin no other chunk."""
        self._ended.set()

    async def step(self) -> bool:
        """One chunk of the most urgent broadcast; False when there is nothing to do at once."""
        found = await self._store.read(outbox.unfinished)
        self._greet(found)
        work = next((one for one in found if one not in self._resting), None)
        if work is None:
            self._resting.clear()
            return False
        done: Step = await self._store.write(partial(self._take, work=work), after=self._measure)
        if not done.more:
            self._resting.add(work)
        if done.rows and not work.over:
            self._tell.more(work.lane)
        return True

    def _greet(self, found: list[Work]) -> None:
        """Of what was stopped and goes on, the sender has forgotten the rows that waited."""
        running = {
            (work.id, work.resumed): work for work in found if not (work.over or work.counts)
        }
        for key, work in running.items():
            if work.resumed and key not in self._seen:
                self._tell.again(work.lane)
        self._seen = set(running)

    def _take(self, db: Writer, work: Work) -> Step:
        self._began = time.perf_counter()
        now = self._now()
        done = outbox.take_step(db, self._audiences, work, now=now, most=self._size)
        for person, command in done.typed:
            due.put(db, person, command, at=now)
        return done

    def _measure(self, done: Step) -> None:
        """As many people next time as take the time that a chunk may take."""
        self.took = time.perf_counter() - self._began
        factor = min(2.0, HOLD / max(self.took, 1e-6))
        self._size = max(LEAST, min(CHUNK, int(self._size * factor)))
