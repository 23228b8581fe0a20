"""The bot without HTTP: updates go straight to the dispatcher, rows straight to the world."""

import contextlib
import json
import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

from bot import due, outbox, waiting
from bot.dialog import House
from bot.dispatch import Dispatch, Marker
from bot.fakegram.errors import AnswerLost, ApiError, Unreachable
from bot.fakegram.records import File
from bot.fakegram.world import World
from bot.outbox import DeliveryFailed, Lane, Row, Step, TryLater, Unknown, Work
from bot.sender import Again, Ended, Otherwise, Sent, Verdict, judge, settle
from bot.store import Db, Store, Writer

Classify = Callable[[str, ApiError], DeliveryFailed | None]

ROUNDS = 50  # of delivery before a test is told that the bot talks to itself
ALARMS = 1000  # times that the clock may type while some time passes


class Mismatch(AssertionError):
    """The chat is not the one that was expected, or a rule was broken on the way."""


class Clock:
    """The time of the test, for the world and for the bot; it moves when it is told to."""

    def __init__(self, start: datetime) -> None:
        self.seconds = start.timestamp()

    def __call__(self) -> float:
        return self.seconds

    def utc(self) -> datetime:
        """The same as a time."""
        return datetime.fromtimestamp(self.seconds, UTC)


class Complaints(logging.Handler):
    """What was logged as an error: a test that does not expect any fails of it."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []
        self.expected = False

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the words of the record, and where and why if it says so."""
        reason = getattr(record, "reason", "")
        self.said.append(f"{record.getMessage()} ({reason})" if reason else record.getMessage())


class Cable:
    """Joins a world and a bot; everything is carried at once, and what goes wrong is noted."""

    def __init__(
        self, world: World, store: Store, house: House, clock: Clock, classify: Classify
    ) -> None:
        self.world = world
        self.store = store
        self.house = house
        self.clock = clock
        house.address.username = world.state.bot.username
        self.complaints = Complaints()
        self._classify = classify
        self._offset = 0
        self._rows: list[Row] = []
        self._taps: list[tuple[str, str | None]] = []
        self.dispatch = self.restart()
        logging.getLogger().addHandler(self.complaints)

    def close(self) -> None:
        """Listen to the log no more."""
        logging.getLogger().removeHandler(self.complaints)

    def restart(self, marker: Marker | None = None) -> Dispatch:
        """A dispatcher that remembers nothing but the database."""
        self.dispatch = Dispatch(
            self.store,
            self.house,
            bot=self.world.state.bot.id,
            now=self.clock.utc,
            hand_over=self._rows.extend,
            acknowledge=lambda callback, text: self._taps.append((callback, text)),
            marker=marker,
        )
        return self.dispatch

    @contextlib.contextmanager
    def trouble(self) -> Iterator[list[str]]:
        """In this block errors are what the test wants to see: the list of their words."""
        self.complaints.said.clear()
        self.complaints.expected = True
        try:
            yield self.complaints.said
        finally:
            self.complaints.said = []
            self.complaints.expected = False

    def check(self) -> None:
        """Raise Mismatch when something was logged as an error that the test does not expect."""
        if self.complaints.said and not self.complaints.expected:
            raise Mismatch("\n".join(["errors were logged:", *self.complaints.said]))

    async def settle(self) -> None:
        """Carry everything to and fro until both sides are quiet."""
        for _ in range(ROUNDS):
            updates = self.world.updates(self._offset)
            if updates:
                await self.dispatch(updates)
                self._offset = updates[-1]["update_id"] + 1
            await self.store.read(lambda db: None)  # let the hand-over after the commit arrive
            await self._expand()
            if not updates and not self._rows and not self._taps:
                return
            await self._deliver()
        raise Mismatch("the bot does not come to rest")

    async def wait(self, seconds: float) -> None:
        """Let time pass, and at its second do what is due."""
        until = self.clock.seconds + seconds
        for _ in range(ALARMS):
            at = await self.store.read(_next_at)
            if at is None or at > until:
                self.clock.seconds = until
                return
            self.clock.seconds = max(self.clock.seconds, at)
            await self.dispatch.due(int(self.clock()))
            await self.settle()
        raise Mismatch("the clock does not come to rest")

    async def _expand(self) -> None:
        """What is said to many becomes rows, all of it at once."""
        rested: set[Work] = set()
        while works := [w for w in await self.store.read(outbox.unfinished) if w not in rested]:
            if not (await self.store.write(partial(self._step, work=works[0]))).more:
                rested.add(works[0])
                await self.store.read(partial(self._load, lane=works[0].lane))

    def _step(self, db: Writer, work: Work) -> Step:
        now = int(self.clock())
        done = outbox.take_step(db, self.house.audiences, work, now=now)
        for person, command in done.typed:
            due.put(db, person, command, at=now)
        return done

    def _load(self, db: Db, lane: Lane) -> None:
        known = {row.id for row in self._rows}
        found = outbox.load(db, self.house.seal, lane, after=0, most=outbox.CHUNK)
        self._rows += [row for row in found if row.id not in known]

    async def _deliver(self) -> None:
        taps, self._taps[:] = list(self._taps), []
        for callback, text in taps:
            self._acknowledge(callback, text)
        rows, self._rows[:] = list(self._rows), []
        for row in rows:
            await self.store.write(partial(self._one, row=row))

    def _acknowledge(self, callback: str, text: str | None) -> None:
        words = {"text": text} if text else {}
        with contextlib.suppress(ApiError, Unreachable, AnswerLost):  # never retried
            self.world.call("answerCallbackQuery", {"callback_query_id": callback, **words})

    def _one(self, db: Writer, row: Row) -> None:
        now = int(self.clock())
        leaving = outbox.claim_all(db, [row], now=now)
        if not leaving:
            return
        [row] = leaving
        verdict = self._call(db, row)
        settled = settle(db, self.house.seal, row, verdict, now=now)
        self._rows.extend(settled.new)
        match verdict:
            case Otherwise("anew"):
                self._rows.append(outbox.make_anew(row))
            case Otherwise("plain"):
                self.complaints.said.append(f"Telegram refused the markup: {row.body}")
                self._rows.append(outbox.make_plain(row))
            case Ended():
                self.complaints.said.append(f"Telegram refused: {row.method} {row.body}")
            case Again():
                self._rows.append(row)

    def _call(self, db: Writer, row: Row) -> Verdict:
        body, files = json.loads(row.body), {}
        if row.file_id is not None:
            found = outbox.read_file(db, self.house.seal, row.file_id)
            if found is not None:
                files[found[0]] = File(found[1], found[2])
        try:
            result = self.world.call(row.method, body, files)
        except ApiError as error:
            failed = self._classify(row.method, error)
            return Sent() if failed is None else judge(row, failed)
        except AnswerLost:
            return judge(row, Unknown(row.method))
        except Unreachable:
            return judge(row, TryLater(row.method, kind="network"))
        return Sent(result["message_id"] if isinstance(result, dict) else None)


def _next_at(db: Db) -> int | None:
    """The second at which the clock has something to do."""
    times = (due.next_at(db), waiting.next_at(db), outbox.lost_at(db))
    return min((at for at in times if at is not None), default=None)
