"""An alert in real time, at Telegram's pace: how long it takes, and what goes on meanwhile.

The pretend Telegram refuses what is too fast. `HAMROH_BENCH_ALERTS` sets another number of people
than 10,000, which take seven minutes at 25 a second.
"""

import asyncio
import gc
import json
import os
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import uvloop
from pydantic import SecretStr

from bench.approved import LIFE, send_alert
from bench.figures import Figure
from bot import outbox
from bot.cli import assembly
from bot.dialog import House
from bot.dispatch import Dispatch
from bot.outbox import Audience, DeliveryFailed, Ledger
from bot.seal import Seal
from bot.sender import Expander, File, Sender
from bot.store import Store
from bot.transport import Telegram
from dialogs import DIALOGS
from tests.approved import AUTHOR
from tests.end_to_end.processes import TOKEN
from tests.end_to_end.processes import Telegram as Pretended
from tests.updates import text

PEOPLE = int(os.environ.get("HAMROH_BENCH_ALERTS", "10000"))
FIRST = 10_000
AUDIENCES = {"bench": "SELECT id FROM people WHERE language = :language"}
READERS = Audience("bench", {"language": "tg"})
ALERT, OVER = "Огоҳӣ! " * 36, "Ин хато буд."
KNOCK = 0.4  # seconds between two people who write meanwhile
RUNS, STOPPED, GOES_ON = 3.0, 6.0, 2.0  # seconds before Stop, before Resume, before the correction
LIMITS = {True: "paid", False: "real"}
PACE = {True: 1000, False: 25}
SLACK = {True: 1.2, False: 1.1}


@dataclass(slots=True)
class Found:
    """What was measured, in seconds; how many got it, and what Telegram refused."""

    whole: float = 0.0
    sent: int = 0
    first: float = 0.0
    stopped: float = 0.0
    corrected: float = 0.0
    refused: int = 0
    replies: list[float] = field(default_factory=list)

    @property
    def reply(self) -> float:
        """The 95th of a hundred replies."""
        return sorted(self.replies)[int(len(self.replies) * 0.95)]


class Wire:
    """The way out, and when what left by it."""

    def __init__(self, telegram: Telegram, found: Found) -> None:
        self._telegram = telegram
        self._found = found
        self.first: dict[str, float] = {}
        self.last = 0.0
        self.over = asyncio.Event()
        self.asked: dict[int, float] = {}

    async def __call__(self, method: str, body: bytes, file: File | None) -> int | None:
        now, said = time.perf_counter(), json.loads(body)
        words = said.get("text", "").strip()
        if words in {ALERT.strip(), OVER}:
            self.first.setdefault(words, now)
            self.last = now
            if words == OVER:
                self.over.set()
        elif said.get("chat_id") in self.asked:
            self._found.replies.append(now - self.asked.pop(said["chat_id"]))
        try:
            return await self._telegram.deliver(method, body)
        except DeliveryFailed as error:
            self._found.refused += error.code == 429
            raise


class Machine:
    """A desk, a sender and an expander of their own, before a pretend Telegram."""

    def __init__(self, store: Store, house: House, telegram: Telegram, *, paid: bool) -> None:
        self.store = store
        self.found = Found()
        self.wire = Wire(telegram, self.found)
        self.sender = Sender(store, house.seal, self.wire, per_second=30, per_chat=1, paid=paid)
        self.expander = Expander(store, AUDIENCES, self.sender)
        self.dispatch = Dispatch(
            store,
            house,
            bot=1,
            now=lambda: datetime.now(UTC),
            hand_over=self.sender.hand_over,
            acknowledge=lambda callback, words: None,
        )

    async def measure(self) -> Found:
        """One alert to its end, another that is stopped, resumed and corrected; people write."""
        running = [asyncio.create_task(one) for one in (self.sender.run(), self.expander.run())]
        knocking = asyncio.create_task(self._knock())
        await self._whole()
        await self._turn_back()
        knocking.cancel()
        with suppress(asyncio.CancelledError):
            await knocking
        self.sender.stop()
        self.expander.stop()
        await asyncio.gather(*running)
        return self.found

    async def _alert(self) -> tuple[int, float]:
        self.wire.first.clear()
        begun, now = time.perf_counter(), int(time.time())
        bodies = {"tg": {"text": ALERT, "parse_mode": "HTML"}}
        number = await self.store.write(
            lambda db: send_alert(db, READERS, bodies, count=PEOPLE, now=now)
        )
        return number, begun

    async def _whole(self) -> None:
        number, begun = await self._alert()
        done = await self._ledger(number)
        while not done.over:
            await asyncio.sleep(0.1)
            done = await self._ledger(number)
        self.found.whole, self.found.sent = self.wire.last - begun, done.sent
        self.found.first = self.wire.first[ALERT.strip()] - begun

    async def _turn_back(self) -> None:
        number, _ = await self._alert()
        await asyncio.sleep(RUNS)
        begun = time.perf_counter()
        await self.store.write(lambda db: outbox.stop(db, number))
        await asyncio.sleep(STOPPED)
        self.found.stopped = max(0.0, self.wire.last - begun)
        now = int(time.time())
        await self.store.write(lambda db: outbox.resume(db, number, now=now))
        await asyncio.sleep(GOES_ON)
        begun = time.perf_counter()
        bodies = {"": {"text": OVER}}
        await self.store.write(
            lambda db: outbox.correct(
                db, number, bodies=bodies, author=AUTHOR, expires=now + LIFE, now=now
            )
        )
        await self.wire.over.wait()
        self.found.corrected = self.wire.first[OVER] - begun

    async def _ledger(self, number: int) -> Ledger:
        found = await self.store.read(lambda db: outbox.ledger(db, number))
        if found is None:
            raise RuntimeError("the alert was not started")
        return found

    async def _knock(self) -> None:
        """Somebody writes, and somebody else, and each is answered."""
        for number in count():
            person = FIRST + number * 37 % PEOPLE
            self.wire.asked[person] = time.perf_counter()
            await self.dispatch([text("/menu", person, number=10**6 + number)])
            await asyncio.sleep(KNOCK)


@asynccontextmanager
async def machine(*, paid: bool) -> AsyncIterator[Machine]:
    """The machine and everybody in its database; each has pressed Start."""
    with tempfile.TemporaryDirectory() as folder, Pretended("--limits", LIMITS[paid]) as pretended:
        everybody = range(FIRST, FIRST + PEOPLE)
        pretended.batch([{"act": "person", "id": person} for person in everybody])
        pretended.batch([{"act": "start", "person": person} for person in everybody])
        path = Path(folder) / "bench.db"
        assembly.migrate_now(path, DIALOGS)
        store = Store(path)
        await store.open()
        people = [{"chat": person} for person in everybody]
        sql = "INSERT INTO people(chat_id, language) VALUES (:chat, 'tg')"
        await store.write(lambda db: db.many(sql, people))
        house = assembly.house(DIALOGS, Seal([bytes(32)]))
        async with Telegram(pretended.url, SecretStr(TOKEN)) as telegram:
            yield Machine(store, house, telegram, paid=paid)
        await store.close()


async def _measured(*, paid: bool) -> Found:
    async with machine(paid=paid) as made:
        return await made.measure()


def _figures(found: Found, *, paid: bool) -> list[Figure]:
    pace = PACE[paid]
    name = f"{PEOPLE:,} at {pace:,} a second: "
    return [
        Figure.most(f"{name}all have it after", found.whole, SLACK[paid] * PEOPLE / pace, " s"),
        Figure.least(f"{name}sent", found.sent, PEOPLE),
        Figure.most(f"{name}first message after", found.first, 1, " s"),
        Figure.most(f"{name}a reply leaves, p95", found.reply, 2, " s"),
        Figure.most(f"{name}the last message after Stop", found.stopped, 5, " s"),
        Figure.most(f"{name}a correction's first message", found.corrected, 1, " s"),
        Figure.most(f"{name}refused with 429", found.refused, 0),
    ]


def figures() -> list[Figure]:
    """The figures; the collector is spared as in the bot."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    found: list[Figure] = []
    for paid in (True, False):
        found += _figures(uvloop.run(_measured(paid=paid)), paid=paid)
    return found
