"""The desk: batches of updates, what is due, dead letters; each confirmed only after its commit."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from bot import claims, due, metrics, outbox, people, waiting
from bot.dialog import House
from bot.dispatch import letters
from bot.dispatch.batch import Batch, Replayed
from bot.dispatch.marker import Marker
from bot.dispatch.updates import update_id
from bot.due import Due
from bot.outbox import Row
from bot.store import HouseTrouble, Migrations, Store, Writer

log = logging.getLogger(__name__)

MOST = 100  # updates a transaction (getUpdates gives no more)
SEEN_KEPT = 3 * 24 * 3600  # seconds
PRUNED = 5000  # rows at a time, so that the writer is never held over 50 ms

MIGRATIONS = Migrations(
    "dispatch",
    (
        """
        CREATE TABLE seen(
            bot INTEGER NOT NULL,
            update_id INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (bot, update_id)) STRICT, WITHOUT ROWID;
        CREATE INDEX seen_old ON seen(at);
        """
        + letters.SCHEMA,
    ),
)

Acknowledge = Callable[[str, str | None], None]


class Dispatch:
    """The desk: `await dispatch(batch)` returns when the batch is committed."""

    def __init__(
        self,
        store: Store,
        house: House,
        *,
        bot: int,
        now: Callable[[], datetime],
        hand_over: Callable[[list[Row]], None],
        acknowledge: Acknowledge,
        marker: Marker | None = None,
    ) -> None:
        self._store = store
        self._house = house
        self._bot = bot
        self._now = now
        self._hand_over = hand_over
        self._acknowledge = acknowledge
        self._marker = marker
        self._waiting: list[tuple[Sequence[Any], asyncio.Future[None]]] = []
        self._working: asyncio.Task[None] | None = None

    async def __call__(self, batch: Sequence[Any]) -> None:
        """Handle raw updates; raises HouseTrouble when they are not confirmed.

        Calls that come while a transaction is open share the next one.
        """
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((batch, done))
        if self._working is None or self._working.done():
            self._working = asyncio.create_task(self._work())
        await done

    async def due(self, now: int) -> int:
        """Type what the clock finds due, and ring for what waits; how many that was.

        0 in the house's trouble.
        """
        try:
            if await self._store.read(outbox.lost_at) is not None:
                await self._store.write(partial(_type_lost, now=now))
            found, rings = await self._store.read(
                lambda db: (due.ready(db, now=now), waiting.to_ring(db, now=now))
            )
            await self._type_and_ring(found, rings)
        except HouseTrouble as trouble:
            log.error("what is due waits", extra={"reason": str(trouble)})
            return 0
        return len(found) + len(rings)

    async def urgent(self, now: int) -> int:
        """What does not wait for a clock that is not believed: cries for help, and all rings."""
        try:
            found, rings = await self._store.read(
                lambda db: (due.ready_always(db, now=now), waiting.to_ring(db, now=now))
            )
            await self._type_and_ring(found, rings)
        except HouseTrouble as trouble:
            log.error("what is urgent waits", extra={"reason": str(trouble)})
            return 0
        return len(found) + len(rings)

    async def _type_and_ring(self, found: list[Due], rings: list[int]) -> None:
        for part in self._parts(found):
            names = [f"due:{one.id}" for one in part]
            await self._transact(names, partial(_each, Batch.type_due, part))
        for part in self._parts(rings):
            names = [f"ring:{number}" for number in part]
            await self._transact(names, partial(_ring, part))

    async def replay(self, letter_id: int) -> Replayed:
        """Handle a dead letter again, in one transaction with taking it away."""
        ends: list[Replayed] = []
        name = f"letter:{letter_id}"
        await self._transact([name], lambda batch: ends.append(batch.replay(letter_id)))
        return ends[-1]

    async def _work(self) -> None:
        while self._waiting:
            shared, self._waiting = self._waiting, []
            error: BaseException | None = None
            try:
                await self._batches([raw for batch, _ in shared for raw in batch])
            except BaseException as raised:  # whoever waits for the batch raises it: a door
                error = raised
            for _, future in shared:
                if not future.done():  # else who waited was cancelled
                    _settle(future, error)
            if isinstance(error, asyncio.CancelledError):
                raise error

    async def _batches(self, raws: list[Any]) -> None:
        for part in self._parts(raws):
            names = [str(update_id(raw)) for raw in part]
            await self._transact(names, partial(_each, Batch.answer, part))

    def _parts(self, work: list[Any]) -> list[list[Any]]:
        most = 1 if self._marker is not None and self._marker.single else MOST
        return [work[start : start + most] for start in range(0, len(work), most)]

    async def _transact(self, names: list[str], work: Callable[[Batch], None]) -> None:
        loop, marker = asyncio.get_running_loop(), self._marker
        deadly = marker.deadly if marker is not None else None

        def begin(db: Writer) -> Batch:
            if marker is not None:
                marker.write(names)
            batch = Batch(db, self._house, bot=self._bot, now=self._now(), deadly=deadly)
            work(batch)
            return batch

        def after(batch: Batch) -> None:
            # From the database's thread: who awaited may be cancelled, the commit is not.
            if marker is not None:
                marker.clear(names)
            loop.call_soon_threadsafe(self._release, batch)

        try:
            await self._store.write(begin, after=after)
        except HouseTrouble:
            if marker is not None:
                marker.abandon()
            raise
        except Exception:
            if marker is not None:
                marker.blame()
            raise

    def _release(self, batch: Batch) -> None:
        self._hand_over(batch.rows)
        for callback, text in batch.taps.items():
            self._acknowledge(callback, text)
        for kind, times in batch.kinds.items():
            metrics.updates(kind).inc(times)


def _settle(future: asyncio.Future[None], error: BaseException | None) -> None:
    if error is None:
        future.set_result(None)
    elif isinstance(error, asyncio.CancelledError):
        future.cancel()
    else:
        future.set_exception(error)


def _each(do: Callable[[Batch, Any], None], works: Sequence[Any], batch: Batch) -> None:
    for work in works:
        do(batch, work)


def _ring(numbers: Sequence[int], batch: Batch) -> None:
    batch.ring(numbers)


def _type_lost(db: Writer, *, now: int) -> None:
    """What did not arrive becomes due for who said it."""
    for person, command in outbox.take_lost(db):
        due.put(db, person, command, at=now)


def prune(db: Writer, *, now: int) -> int:
    """Forget what has been kept long enough; how many rows that was."""
    gone = db.run(
        """DELETE FROM seen WHERE (bot, update_id) IN (
           SELECT bot, update_id FROM seen WHERE at < :old LIMIT :most)""",
        old=now - SEEN_KEPT,
        most=PRUNED,
    )
    gone += letters.prune(db, now=now) + claims.prune(db, now=now)
    gone += people.prune_drafts(db, now=now) + people.prune_erased(db, now=now)
    gone += outbox.prune_posts(db, now=now) + outbox.prune_kept(db, now=now)
    gone += outbox.prune_receivers(db, now=now)
    return gone + outbox.prune_messages(db, now=now) + outbox.prune_rows(db, now=now)
