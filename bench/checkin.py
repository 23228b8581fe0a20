"""A roll-call in real time: how long until everybody is asked, and what a minute of answers costs.

First the question to 5,000 people at the free pace, before a pretend Telegram that refuses what is
too fast. Then a minute in which 10,000 of 100,000 tap, two in a hundred of them in need, while two
of the staff look at the board; a call to Telegram takes 50 ms. `HAMROH_BENCH_CHECKIN` sets another
number than 5,000, `HAMROH_BENCH_TAPS` than 10,000.
"""

import asyncio
import gc
import json
import os
import sqlite3
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, closing, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import uvloop
from pydantic import SecretStr

from bench.figures import Figure
from bot import hearing, outbox, people, waiting
from bot.cli import assembly
from bot.dialog import Command, House, Turn
from bot.dispatch import Dispatch
from bot.outbox import Lane, Row
from bot.people import Arrival
from bot.seal import Seal
from bot.sender import Expander, File, Sender
from bot.store import Store, Writer
from bot.transport import Telegram
from dialogs import DIALOGS, checkin
from dialogs.alerts import NEVER, Subscriber, settle_in
from dialogs.checkin import Roll
from tests.end_to_end.processes import TOKEN
from tests.end_to_end.processes import Telegram as Pretended
from tests.updates import tap

ASKED = int(os.environ.get("HAMROH_BENCH_CHECKIN", "5000"))
TAPS = int(os.environ.get("HAMROH_BENCH_TAPS", "10000"))
CROWD = 100_000
FIRST = 10_000  # the first chat of the crowd
AUTHOR, APPROVER = 1001, 1002  # the chats of the staff
PLACES = ("KZ-75", "KZ-19", "KZ-79", "KZ-71")
LANGUAGES = ("tg", "uz", "ky", "kk", "ru", "en")
MINUTE = 60.0  # seconds in which the taps come
PARTS = 10  # times a second that Telegram brings some of them
NEED = 50  # of so many taps one asks for help
WIRE = 0.05  # seconds that a call to Telegram takes
CHUNK = 5000
HOLD = 50  # milliseconds (DESIGN)
LOOKED_AT = 20  # of so many acknowledgements one is held against the file
PHASES = 2  # seconds that the last board may take after the last tap

BY_CLOCK = ContextVar("BY_CLOCK", default=False)  # whether a transaction is the clock's

T = TypeVar("T")


class Timed(Store):
    """A store that remembers how long each transaction of the clock worked: its thread's CPU."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.holds: list[float] = []

    async def write(
        self, work: Callable[[Writer], T], *, after: Callable[[T], None] | None = None
    ) -> T:
        """The same, with the clock read before, and after the commit."""
        watched, begun = BY_CLOCK.get(), 0.0

        def begin(db: Writer) -> T:
            nonlocal begun
            begun = time.thread_time()
            return work(db)

        def end(result: T) -> None:
            if watched:
                self.holds.append((time.thread_time() - begun) * 1000)
            if after is not None:
                after(result)

        return await super().write(begin, after=end)


@dataclass(slots=True)
class Found:
    """What was measured, in seconds; `early`: acknowledged before the commit."""

    acknowledged: list[float] = field(default_factory=list)
    helped: list[float] = field(default_factory=list)
    boards: list[float] = field(default_factory=list)
    early: int = 0
    recorded: int = 0
    cases: int = 0
    counted: int = 0


def late(times: Sequence[float]) -> float:
    """The 95th of a hundred; without any, for ever."""
    return sorted(times)[int(len(times) * 0.95)] if times else float("inf")


# -- the people ------------------------------------------------------------------------------


def move_in(db: Writer, *, after: int, until: int) -> None:
    """That part of the crowd, who want to be warned."""
    now, chats = int(time.time()), range(FIRST + after, FIRST + until)
    known = [
        Arrival(chat, LANGUAGES[chat % 6], "KZ", place_of(chat), "Asia/Almaty", reachable=True)
        for chat in chats
    ]
    people.arrive(db, known, now=now)
    agreed = {chat: Subscriber(now, NEVER, None, (place_of(chat),), frozenset()) for chat in chats}
    settle_in(db.many, agreed)


def place_of(chat: int) -> str:
    """Where they are."""
    return PLACES[chat // len(LANGUAGES) % len(PLACES)]


def appoint(db: Writer, house: House) -> None:
    """Two of the staff; one is an operator on duty."""
    now = int(time.time())
    staff = [
        Arrival(chat, "ru", "KZ", "KZ-75", "Asia/Almaty", reachable=True)
        for chat in (AUTHOR, APPROVER)
    ]
    people.arrive(db, staff, now=now)
    author, approver = turn_of(db, house, AUTHOR), turn_of(db, house, APPROVER)
    people.grant(db, author.person.id, "author", "KZ", now=now)
    people.grant(db, approver.person.id, "approver", "KZ", now=now)
    people.grant(db, approver.person.id, "operator", "KZ", now=now)
    waiting.go_on(db, approver.person.id, languages=list(LANGUAGES), now=now)


def turn_of(db: Writer, house: House, chat: int) -> Turn:
    """A moment of theirs."""
    person = people.by_chat(db, house.seal, chat)
    if person is None:
        raise RuntimeError("nobody has that chat")
    return Turn(house, db, person, Command("staff"), datetime.now(UTC))


def ask(db: Writer, house: House) -> Roll:
    """Everybody in those places is asked, as two people do it."""
    asked = checkin.samples.ask(turn_of(db, house, AUTHOR), "mudflow", "KZ", hours=6)
    sent = checkin.samples.send(turn_of(db, house, APPROVER), asked) if asked else None
    if sent is None:
        raise RuntimeError("it was not sent")
    hearing.note(db, at=int(time.time()))
    return sent


async def gathered(store: Store, house: House, many: int) -> None:
    """The staff and so many people."""
    await store.write(lambda db: appoint(db, house))
    for after in range(0, many, CHUNK):
        await store.write(partial(move_in, after=after, until=min(many, after + CHUNK)))


# -- the first message to everybody ----------------------------------------------------------


@dataclass(slots=True)
class Reach:
    """How long it took until everybody was asked, in seconds, and how many were."""

    whole: float
    sent: int


async def reach() -> Reach:
    """The question to everybody at the free pace, with the machine's own sender."""
    with tempfile.TemporaryDirectory() as folder, Pretended("--limits", "real") as pretended:
        pretended.act("settle_in", people=[*range(FIRST, FIRST + ASKED), AUTHOR, APPROVER])
        store, house = await opened(Path(folder))
        await gathered(store, house, ASKED)
        async with Telegram(pretended.url, SecretStr(TOKEN)) as telegram:

            async def deliver(method: str, body: bytes, _: File | None) -> int | None:
                return await telegram.deliver(method, body)

            sender = Sender(store, house.seal, deliver, per_second=30, per_chat=1)
            expander = Expander(store, house.audiences, sender)
            running = [asyncio.create_task(one) for one in (sender.run(), expander.run())]
            begun = time.perf_counter()
            roll = await store.write(partial(ask, house=house))
            sent = await _all_sent(store, roll.first)
            whole = time.perf_counter() - begun
            sender.stop()
            expander.stop()
            await asyncio.gather(*running)
        await store.close()
        return Reach(whole, sent)


async def _all_sent(store: Store, broadcast: int) -> int:
    while True:
        found = await store.read(lambda db: outbox.ledger(db, broadcast))
        if found is not None and found.over:
            return found.sent
        await asyncio.sleep(0.2)


async def opened(folder: Path) -> tuple[Timed, House]:
    """An empty database and the house."""
    path = folder / "bench.db"
    assembly.migrate_now(path, DIALOGS)
    store = Timed(path)
    await store.open()
    return store, assembly.house(DIALOGS, Seal([bytes(32)]))


# -- a minute of answers ---------------------------------------------------------------------


class Rush:
    """A desk, a sender and the clock while a crowd taps."""

    def __init__(self, store: Timed, house: House, roll: Roll) -> None:
        self.store = store
        self.house = house
        self.roll = roll
        self.found = Found()
        self._tapped: dict[str, float] = {}
        self._chats: dict[str, int] = {}
        self._needy: dict[int, float] = {}
        self._over = False
        self._sent = 0
        self.sender = Sender(store, house.seal, self._deliver, per_second=30, per_chat=1)
        self.dispatch = Dispatch(
            store,
            house,
            bot=1,
            now=lambda: datetime.now(UTC),
            hand_over=self.sender.hand_over,
            acknowledge=self._acknowledge,
        )

    async def measure(self) -> Found:
        """The minute, and the seconds after it until the board has counted everybody."""
        sending = asyncio.create_task(self.sender.run())
        await self.dispatch(
            [tap(f"/checkin desk board {self.roll.id}", chat) for chat in (AUTHOR, APPROVER)]
        )
        ticking = asyncio.create_task(self._tick())
        await self._tap_all()
        await asyncio.sleep(2 * PHASES)
        self._over = True
        await ticking
        await self._count()
        self.sender.stop()
        with suppress(TimeoutError):
            await asyncio.wait_for(sending, 30)
        return self.found

    async def _tap_all(self) -> None:
        """As Telegram brings them: some at a time, the next while the last are handled."""
        begun, parts = time.perf_counter(), int(MINUTE * PARTS)
        bound: list[asyncio.Task[None]] = []
        for part in range(parts):
            chats = range(FIRST + part * TAPS // parts, FIRST + (part + 1) * TAPS // parts)
            bound.append(asyncio.create_task(self._tap_some(chats)))
            await asyncio.sleep(max(0.0, begun + (part + 1) / PARTS - time.perf_counter()))
        await asyncio.gather(*bound)

    async def _tap_some(self, chats: range) -> None:
        updates, now = [], time.perf_counter()
        for chat in chats:
            needs = chat % NEED == 0
            update = tap(f"/checkin {'need' if needs else 'safe'} {self.roll.id}", chat)
            update["callback_query"]["message"] = _line(chat)
            callback = update["callback_query"]["id"]
            self._tapped[callback], self._chats[callback] = now, chat
            if needs:
                self._needy[chat] = now
            updates.append(update)
        await self.dispatch(updates)

    async def _tick(self) -> None:
        """The clock, once a second."""
        BY_CLOCK.set(True)
        begun, ticks = time.perf_counter(), 0
        while not self._over:
            now = int(time.time())
            await self.store.write(partial(hearing.note, at=now))
            while await self.dispatch.due(now):
                pass
            ticks += 1
            await asyncio.sleep(max(0.0, begun + ticks - time.perf_counter()))

    def _acknowledge(self, callback: str, text: str | None) -> None:
        now = time.perf_counter()
        if callback not in self._tapped:
            return
        self.found.acknowledged.append(now - self._tapped[callback])
        if len(self.found.acknowledged) % LOOKED_AT == 0:
            self.found.early += not self._is_recorded(self._chats[callback])

    def _is_recorded(self, chat: int) -> bool:
        """Whether somebody who opens the file now finds the answer: what is committed."""
        with closing(sqlite3.connect(f"file:{self.store.path}?mode=ro", uri=True)) as db:
            sql = """SELECT answer FROM checkin_people JOIN people ON people.id = person_id
                     WHERE chat_id = ? AND answer <> ''"""
            return db.execute(sql, (chat,)).fetchone() is not None

    async def _deliver(self, method: str, body: bytes, file: File | None) -> int | None:
        now, said = time.perf_counter(), json.loads(body)
        chat = said["chat_id"]
        if chat in self._needy and said.get("disable_notification") is None:
            self.found.helped.append(now - self._needy[chat])
        if chat == AUTHOR and "message_id" in said:
            self.found.boards.append(now)
        await asyncio.sleep(WIRE)
        self._sent += 1
        return None if method.startswith("edit") else 10**6 + self._sent

    async def _count(self) -> None:
        """What stands in the database, and what the sums say."""

        def count(sql: str) -> Callable[[Any], int]:
            return lambda db: int(db.one(sql, roll=self.roll.id)["n"])

        said = "SELECT COUNT(*) AS n FROM checkin_people WHERE roll = :roll AND answer <> ''"
        sums = """SELECT SUM(n) AS n FROM checkin_sums
                  WHERE roll = :roll AND what IN ('safe', 'need')"""
        cases = "SELECT COUNT(*) AS n FROM hotline_cases WHERE origin = 'roll' AND :roll > 0"
        self.found.recorded = await self.store.read(count(said))
        self.found.counted = await self.store.read(count(sums))
        self.found.cases = await self.store.read(count(cases))


def _line(chat: int) -> dict[str, Any]:
    """The message with the buttons."""
    private = {"id": chat, "type": "private"}
    return {"message_id": 5, "date": int(time.time()), "chat": private, "text": "?"}


@asynccontextmanager
async def rush() -> AsyncIterator[Rush]:
    """100,000 people who have the question."""
    with tempfile.TemporaryDirectory() as folder:
        store, house = await opened(Path(folder))
        await gathered(store, house, CROWD)
        roll = await store.write(partial(ask, house=house))
        await _arrive(store, house, roll)
        yield Rush(store, house, roll)
        await store.close()


async def _arrive(store: Store, house: House, roll: Roll) -> None:
    """Every row of the question was sent."""
    now = int(time.time())
    work = outbox.Work(roll.first, Lane.ALERT, resumed=0, over=False)
    step = partial(outbox.take_step, audiences=house.audiences, work=work, now=now)
    while (await store.write(step)).more:
        pass
    load = partial(outbox.load, seal=house.seal, lane=Lane.ALERT, after=0, most=CHUNK)
    while rows := await store.read(load):
        await store.write(partial(_settle, rows=rows, now=now))


def _settle(db: Writer, *, rows: list[Row], now: int) -> None:
    outbox.settle_sent(db, outbox.claim_all(db, rows, now=now), now=now)


async def rushed() -> tuple[Found, list[float]]:
    """The minute, and how long each transaction of the clock took."""
    async with rush() as made:
        found = await made.measure()
        return found, made.store.holds


def _gaps(times: Sequence[float]) -> list[float]:
    return [after - before for before, after in pairwise(times)]


def figures() -> list[Figure]:
    """The figures; the collector is spared as in the bot."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    found, holds = uvloop.run(rushed())
    asked = uvloop.run(reach())
    needs, name = TAPS // NEED, f"{TAPS:,} taps in a minute: "
    return [
        Figure.most(f"{ASKED:,} at 25 a second: all are asked after", asked.whole, 240, " s"),
        Figure.least("the same: sent", asked.sent, ASKED),
        Figure.least(f"{name}recorded", found.recorded, TAPS),
        Figure.least("the same: acknowledged", len(found.acknowledged), TAPS),
        Figure.most("the same: acknowledged after, p95", late(found.acknowledged), 3, " s"),
        Figure.most("the same: before the commit", found.early, 0),
        Figure.least(f"in need, {needs}: cases of the hotline", found.cases, needs),
        Figure.least("the same: messages to them", len(found.helped), 3 * needs),
        Figure.most("the same: a message leaves after, p95", late(found.helped), 2, " s"),
        Figure.least(f"the sums of {CROWD:,} count", found.counted, TAPS),
        Figure.most("the board changes every, p95", late(_gaps(found.boards)), 2, " s"),
        Figure.most("a transaction of the clock works, at most", max(holds), HOLD, " ms"),
    ]
