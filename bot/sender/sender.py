"""The sender: one commit settles what came back and marks what leaves next."""

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import TypeVar

import prometheus_client

from bot import metrics, outbox
from bot.outbox import DeliveryFailed, Lane, Row, TryLater, Unknown
from bot.seal import Seal
from bot.sender.alarm import Alarm, Bell
from bot.sender.away import LONGEST, Away
from bot.sender.commit import Committed, File, commit
from bot.sender.memory import Gap, Memory
from bot.sender.pace import URGENT, Pace
from bot.sender.queue import Queue
from bot.sender.settling import Result, Settling
from bot.sender.verdict import Again, Otherwise, Refused, Sent, Unreachable, Verdict, judge
from bot.store import HouseTrouble, Store, Writer

log = logging.getLogger(__name__)

SETTLE_WITHIN = 0.015  # seconds; DESIGN: replies settle within 20 ms
TROUBLE = 1.0  # seconds until a commit that failed is tried again

T = TypeVar("T")
Deliver = Callable[[str, bytes, File | None], Awaitable[int | None]]


@dataclass(slots=True)
class Health:
    """What /readyz and doctor ask the sender; `away_since` is in monotonic seconds."""

    refused: bool = False
    away_since: float | None = None


class Sender:
    """Owns the wire: what is handed over leaves in the order of its lane, at Telegram's pace."""

    def __init__(
        self,
        store: Store,
        seal: Seal,
        deliver: Deliver,
        *,
        per_second: float,
        per_chat: float,
        paid: bool = False,
        now: Callable[[], int] = lambda: int(time.time()),
        alarm: Alarm | None = None,
    ) -> None:
        self._store = store
        self._seal = seal
        self._deliver = deliver
        self._now = now
        self._paid = paid
        self._alarm = alarm or Bell()
        begin = self._alarm.now()
        self._queue = Queue(Pace(per_second=per_second, per_chat=per_chat, paid=paid, now=begin))
        self._memory = Memory(self._queue)
        self._away = Away()
        self._results: list[Result] = []
        self._first_result = 0.0
        self._calling = 0
        self._probe = 0  # the row that finds out whether Telegram can be reached again
        self._writing = False
        self._stopping = False
        self.health = Health()
        for lane in Lane:
            waiting = partial(self._queue.waiting, lane)
            metrics.PENDING.labels(lane.name.lower()).set_function(waiting)

    def hand_over(self, rows: Sequence[Row]) -> None:
        """Rows of a transaction that was committed; what does not fit stays in the table."""
        self._memory.offer(rows, self._alarm.now())
        self._alarm.ring()

    def more(self, lane: Lane) -> None:
        """There are new rows in the table, more than anybody hands over."""
        self._memory.more(lane)
        self._alarm.ring()

    def again(self, lane: Lane) -> None:
        """There are rows in the table that were let go when their broadcast was stopped."""
        self._memory.again(lane)
        self._alarm.ring()

    def stop(self) -> None:
        """Let nothing more leave; `run` returns when what is on the wire has been settled."""
        self._stopping = True
        self._alarm.ring()

    async def run(self) -> None:
        """Send until stopped; an error that nobody foresaw ends it, and with it the process."""
        await self._written(lambda db: outbox.recover(db, now=self._now()))
        async with asyncio.TaskGroup() as calls:
            while not (self._stopping and not self._queue.flying):
                await self._read()
                if not await self._step(calls) and not self._gaps():
                    await self._alarm.wait(self._until())

    @property
    def idle(self) -> bool:
        """Whether nothing waits and nothing is on the wire."""
        waiting = any(self._queue.waiting(lane) for lane in Lane)
        quiet = not self._queue.flying and not self._writing
        return quiet and not waiting and self._memory.complete

    async def _read(self) -> None:
        """Read on from the table where memory ends."""
        for gap in self._gaps():
            now, seconds = self._alarm.now(), self._now()
            try:
                await self._memory.read(gap, self._store, self._seal, now, seconds)
            except HouseTrouble as trouble:
                await self._wait_for_house(trouble)

    def _gaps(self) -> list[Gap]:
        return [] if self._stopping else self._memory.gaps()

    async def _step(self, calls: asyncio.TaskGroup) -> bool:
        """One commit, if there is reason for one."""
        settles = self._settles()
        if not settles and not self._picks():
            return False
        results = self._land() if settles else []
        picked = self._pick()
        if not picked and not results:
            return False
        # A commit is made anyway: what has come back meanwhile is settled along with it.
        results += self._land()
        work = partial(self._commit, results=results, picked=picked)
        self._writing = True
        done = await self._written(work)
        self._writing = False
        for (_, verdict), settled in zip(results, done.settled, strict=True):
            self._settled(verdict, settled)
        _count(done.settled)
        self._leave(calls, picked, done)
        return True

    def _commit(self, db: Writer, results: list[Result], picked: list[Row]) -> Committed:
        leaving = [] if self._stopping else picked  # it may have waited for the house until now
        return commit(db, self._seal, results, leaving, now=self._now())

    def _settles(self) -> bool:
        """Whether what came back is worth a commit of its own.

        It is when it waits too long, or is most of what was on a wire that somebody waits for.
        """
        if not self._results:
            return False
        late = self._alarm.now() >= self._first_result + SETTLE_WITHIN
        most = len(self._results) >= 3 * self._calling
        return late or self._stopping or (most and self._queue.crowded)

    def _land(self) -> list[Result]:
        """Take what came back; its places on the wire are free for the same commit."""
        results, self._results = self._results, []
        for row, _ in results:
            self._queue.landed(row)
        return results

    def _pick(self) -> list[Row]:
        now = self._alarm.now()
        if self._stopping or self.health.refused:
            return []
        if not self._away:
            return self._queue.pick(now, self._now())
        if self._probe or now < self._away.until:
            return []
        picked = self._queue.pick(now, self._now(), most=1)
        self._probe = picked[0].id if picked else 0
        return picked

    def _picks(self) -> bool:
        """Whether what may leave is worth a commit of its own."""
        time = self._next_pick()
        return time is not None and time <= self._alarm.now()

    def _until(self) -> float | None:
        """When there is something to do if nothing comes back and nothing is handed over."""
        times = [self._first_result + SETTLE_WITHIN] if self._results else []
        picks = self._next_pick()
        if picks is not None:
            times.append(picks)
        return min(times, default=None)

    def _next_pick(self) -> float | None:
        if self._stopping or self.health.refused:
            return None
        until = self._queue.next_time(self._alarm.now())
        if until is None or not self._away:
            return until
        return None if self._probe else max(until, self._away.until)

    async def _written(self, work: Callable[[Writer], T]) -> T:
        """Commit, however often it takes: what came back and what leaves wait for the house."""
        while True:
            try:
                return await self._store.write(work)
            except HouseTrouble as trouble:
                await self._wait_for_house(trouble)

    async def _wait_for_house(self, trouble: HouseTrouble) -> None:
        log.error("the outbox cannot be read or written", extra={"reason": str(trouble)})
        until = self._alarm.now() + TROUBLE
        while self._alarm.now() < until:
            await self._alarm.wait(until)

    def _settled(self, verdict: Verdict, settled: Settling) -> None:
        """In memory, what the commit has written."""
        now, row = self._alarm.now(), settled.row
        if settled.again is not None:
            wait = verdict.wait if isinstance(verdict, Again) else 0.0
            self._queue.retry(settled.again, now + wait)
            return
        self._queue.finish(row)
        for new in settled.new:
            self._queue.add(new, now)
        self._memory.finished(row)

    def _leave(self, calls: asyncio.TaskGroup, picked: list[Row], done: Committed) -> None:
        """Start the calls; what could not be claimed gives its place and its pace back."""
        now = self._alarm.now()
        leaving = {row.id: row for row in done.leaving}
        for row in picked:
            if row.id in leaving:
                self._queue.left(row, now)
                self._calling += 1
                calls.create_task(self._call(leaving[row.id], done.files.get(row.id)))
            else:
                self._back(row)
                self._queue.dropped(row)
                self._memory.finished(row)

    async def _call(self, row: Row, file: File | None) -> None:
        """Make the call; its verdict waits for the next commit."""
        body = row.body
        if self._paid and row.lane in URGENT and row.is_message:
            body = '{"allow_paid_broadcast":true,' + body[1:]
        verdict: Verdict
        try:
            verdict = Sent(await self._deliver(row.method, body.encode(), file))
        except DeliveryFailed as error:
            verdict = self._failed(row, error)
        else:
            self._heard()
        self._back(row)
        self._calling -= 1
        if not self._results:
            self._first_result = self._alarm.now()
        self._results.append((row, verdict))
        if len(self._results) == 1 or self._settles():
            self._alarm.ring()

    def _back(self, row: Row) -> None:
        if row.id == self._probe:
            self._probe = 0

    def _failed(self, row: Row, error: DeliveryFailed) -> Verdict:
        """What becomes of the row; who has to wait waits from this moment on."""
        now, verdict = self._alarm.now(), judge(row, error)
        match error:
            case TryLater(kind="network"):
                self._unheard(now, network=True)
            case TryLater(kind="server"):
                self._unheard(now, network=False)
                if self._away:
                    # Not this row's trouble: it does not count, and others may try before it.
                    verdict = Again(2 * LONGEST)
            case Unknown():
                self._unheard(now, network=False)
            case _:
                self._heard()
        match verdict:
            case Again(wait, flood=True):
                metrics.RETRY_AFTER.inc(wait)
                self._queue.hold(row.lane, row.chat_id, now + wait)
            case Refused():
                self.health.refused = True
        _tell(row, error, verdict)
        return verdict

    def _heard(self) -> None:
        if self._away:
            log.warning("Telegram is reached again")
            self.health.away_since = None
        self._away.good()

    def _unheard(self, now: float, *, network: bool) -> None:
        before = bool(self._away)
        self._away.bad(now, network=network)
        if self._away and not before:
            log.warning("Telegram cannot be reached")
            self.health.away_since = now


def _tell(row: Row, error: DeliveryFailed, verdict: Verdict) -> None:
    extra = {"row": row.id, "method": row.method, "code": error.code}
    match verdict:
        case Refused():
            log.critical("Telegram refuses the token: nothing is sent any more", extra=extra)
        case Otherwise("plain"):
            log.error("Telegram refuses our markup", extra=extra)
        case Again() | Sent() | Unreachable():
            log.info("a row was not delivered", extra=extra)
        case _:
            log.warning("a row was refused", extra=extra)


def _count(settled: Sequence[Settling]) -> None:
    ended = Counter((one.row.lane, one.end) for one in settled if one.end is not None)
    for (lane, end), rows in ended.items():
        _ended(lane, end).inc(rows)


@cache
def _ended(lane: Lane, end: str) -> prometheus_client.Counter:
    """The counter of that end; finding it by its labels costs as much as a statement."""
    return metrics.SENDS.labels(lane.name.lower(), end)
