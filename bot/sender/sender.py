"""The sender: one commit settles what came back and marks what leaves next."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from bot import metrics, outbox
from bot.outbox import DeliveryFailed, Lane, Row, Unknown
from bot.seal import Seal
from bot.sender.pace import Pace
from bot.sender.queue import Queue
from bot.sender.settling import Settling, settle
from bot.sender.verdict import Again, Otherwise, Refused, Sent, Verdict, judge
from bot.store import HouseTrouble, Store, Writer

log = logging.getLogger(__name__)

IN_MEMORY = 20_000  # rows; more wait in the table until there is room
LOADED = 5_000  # rows read from the table at a time
SETTLE_WITHIN = 0.010  # seconds; DESIGN: replies settle within 20 ms
SETTLE_AT = 8  # results that are worth a commit of their own: half of the replies' window
AWAY_LONGEST = 5.0  # seconds; reliability.md P19: at most one attempt in 5 s while away


@dataclass(frozen=True, slots=True)
class File:
    """A file that a row carries: the field of the method, its name, its bytes."""

    field: str
    name: str
    content: bytes


Deliver = Callable[[str, bytes, File | None], Awaitable[int | None]]


@dataclass(slots=True)
class Health:
    """What /readyz and doctor ask the sender."""

    refused: bool = False
    away_since: float | None = None


@dataclass(slots=True)
class _Left:
    """What one commit let go: the rows, and the files they carry."""

    rows: list[Row] = field(default_factory=list)
    files: dict[int, File] = field(default_factory=dict)
    settled: list[Settling] = field(default_factory=list)


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
    ) -> None:
        self._store = store
        self._seal = seal
        self._deliver = deliver
        self._now = now
        pace = Pace(per_second=per_second, per_chat=per_chat, paid=paid, now=time.monotonic())
        self._queue = Queue(pace)
        self._results: list[tuple[Row, Verdict]] = []
        self._first_result = 0.0
        self._behind: set[Lane] = set(Lane)
        self._last: dict[Lane, int] = dict.fromkeys(Lane, 0)
        self._woken = asyncio.Event()
        self._calls: set[asyncio.Task[None]] = set()
        self._stopping = False
        self._away = 0
        self.health = Health()

    def hand_over(self, rows: Sequence[Row]) -> None:
        """Rows of a transaction that was committed; what does not fit stays in the table."""
        now = time.monotonic()
        for row in rows:
            if row.lane in self._behind or len(self._queue) >= IN_MEMORY:
                self._behind.add(row.lane)
            else:
                self._last[row.lane] = max(self._last[row.lane], row.id)
                self._queue.add(row, now)
        self._woken.set()

    def more(self, lane: Lane) -> None:
        """There are new rows in the table, more than anybody hands over."""
        self._behind.add(lane)
        self._woken.set()

    def stop(self) -> None:
        """Let nothing more leave; `run` returns when what is on the wire has been settled."""
        self._stopping = True
        self._woken.set()

    async def run(self) -> None:
        """Send until stopped; an error that nobody foresaw ends it, and with it the process."""
        await self._store.write(lambda db: outbox.recover(db, now=self._now()))
        while not self._done():
            await self._load()
            now = time.monotonic()
            if not await self._step(now):
                await self._sleep(now)

    @property
    def idle(self) -> bool:
        """Whether nothing waits and nothing is on the wire."""
        quiet = not self._behind and not self._queue and not self._results
        return quiet and self._queue.flying == 0

    def _done(self) -> bool:
        return self._stopping and not self._queue.flying and not self._results

    async def _step(self, now: float) -> bool:
        """One commit, if there is reason for one."""
        results, self._results = (self._results, []) if self._settles(now) else ([], self._results)
        for row, verdict in results:
            self._return(row, verdict, now)
        picked = [] if self._stopping or self.health.refused else self._queue.pick(now)
        if not picked and not results:
            return False
        if picked and not results and self._results:
            # A commit is made anyway: what came back is settled along with it.
            results, self._results = self._results, []
            for row, verdict in results:
                self._return(row, verdict, now)
        await self._commit(picked, results)
        return True

    def _settles(self, now: float) -> bool:
        if not self._results:
            return False
        late = now - self._first_result >= SETTLE_WITHIN
        return late or len(self._results) >= SETTLE_AT or self._stopping

    def _return(self, row: Row, verdict: Verdict, now: float) -> None:
        """Give the row's place on the wire back, and keep it in line if it is tried again."""
        match verdict:
            case Again(wait, pauses="all"):
                self._queue.paused_until = now + min(AWAY_LONGEST, 0.5 * 2.0 ** min(self._away, 9))
                self._away += 1
                self._queue.retry(row, now)
            case Again(wait, pauses=pauses, maybe_arrived=maybe, counts=counts):
                if pauses == "lane":
                    metrics.RETRY_AFTER.inc(wait)
                    self._queue.hold(row.lane, row.chat_id, now + wait)
                again = replace(row, repeated=row.repeated or maybe, attempts=row.attempts + counts)
                self._queue.retry(again, now + wait)
            case Otherwise("anew"):
                self._queue.retry(outbox.make_anew(row), now)
            case Otherwise("plain"):
                log.error("Telegram refused our markup", extra={"row": row.id})
                self._queue.retry(outbox.make_plain(row), now)
            case Refused():
                self.health.refused = True
                log.critical("Telegram refuses the token: nothing is sent any more")
                self._queue.retry(row, now)
            case Sent():
                self._away = 0
        self._queue.back(row, now)

    async def _commit(self, picked: list[Row], results: list[tuple[Row, Verdict]]) -> None:
        now = self._now()
        try:
            left = await self._store.write(lambda db: self._write(db, picked, results, now))
        except HouseTrouble as trouble:
            log.error("the outbox cannot be written", extra={"reason": str(trouble)})
            self._undo(picked, results)
            return
        moment = time.monotonic()
        leaving = {row.id for row in left.rows}
        for row in picked:
            if row.id not in leaving:
                self._queue.back(row, moment)
        for settled in left.settled:
            metrics.SENDS.labels(settled.row.lane.name.lower(), settled.end).inc()
            for new in settled.new:
                self._queue.add(new, moment)
        for row in left.rows:
            call = asyncio.create_task(self._call(row, left.files.get(row.id)))
            self._calls.add(call)
            call.add_done_callback(self._calls.discard)

    def _write(
        self, db: Writer, picked: list[Row], results: list[tuple[Row, Verdict]], now: int
    ) -> _Left:
        left = _Left()
        for row, verdict in results:
            left.settled.append(settle(db, self._seal, row, verdict, now=now))
        for row in picked:
            if not outbox.claim(db, row, now=now):
                continue
            if row.file_id is not None:
                found = outbox.read_file(db, self._seal, row.file_id)
                if found is None:
                    left.settled.append(Settling(row, "cancelled"))
                    outbox.settle(db, row, "cancelled", now=now)
                    continue
                left.files[row.id] = File(*found)
            left.rows.append(row)
        return left

    def _undo(self, picked: list[Row], results: list[tuple[Row, Verdict]]) -> None:
        """Nothing was written: what came back is settled later, what was to leave waits."""
        later = time.monotonic() + 1.0
        for row in picked:
            self._queue.retry(row, later)
            self._queue.back(row, later - 1.0)
        self._results = results + self._results
        self._first_result = later
        for row, _ in results:
            self._queue.fly(row)
        self._queue.paused_until = later

    async def _call(self, row: Row, file: File | None) -> None:
        """Make the call; its verdict waits for the next commit."""
        verdict: Verdict
        try:
            verdict = Sent(await self._deliver(row.method, row.body.encode(), file))
            self.health.away_since = None
        except DeliveryFailed as error:
            verdict = judge(row, error)
            if isinstance(verdict, Again) and verdict.pauses == "all":
                self.health.away_since = self.health.away_since or time.monotonic()
            if not isinstance(verdict, Again):
                extra = {"row": row.id, "method": row.method, "code": error.code}
                log.warning("a row was refused", extra=extra)
        except asyncio.CancelledError:
            verdict = judge(row, Unknown(row.method))
        if not self._results:
            self._first_result = time.monotonic()
        self._results.append((row, verdict))
        self._woken.set()

    async def _load(self) -> None:
        """Read on from the table where memory ends."""
        for lane in sorted(self._behind):
            if len(self._queue) > IN_MEMORY - LOADED:
                return
            read = partial(outbox.load, seal=self._seal, lane=lane, after=self._last[lane])
            rows = await self._store.read(partial(read, most=LOADED))
            now, seconds = time.monotonic(), self._now()
            for row in rows:
                self._last[lane] = row.id
                self._queue.add(row, now, wait=max(0.0, row.not_before - seconds))
            if len(rows) < LOADED:
                self._behind.discard(lane)

    async def _sleep(self, now: float) -> None:
        """Until something comes back, is handed over, or may leave."""
        until = self._queue.next_time(now)
        if self._results:
            settles = self._first_result + SETTLE_WITHIN
            until = settles if until is None else min(until, settles)
        self._woken.clear()
        try:
            wait = None if until is None else max(0.0, until - time.monotonic())
            await asyncio.wait_for(self._woken.wait(), wait)
        except TimeoutError:
            return
