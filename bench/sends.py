"""What a message costs our process, from the row to its settled end, over plain loopback HTTP."""

import asyncio
import gc
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import uvloop
from pydantic import SecretStr

from bench.approved import send_alert
from bench.figures import Figure
from bot import outbox
from bot.cli import assembly
from bot.outbox import Audience, DeliveryFailed, Lane, Row
from bot.seal import Seal, to_json
from bot.sender import File, Sender
from bot.store import Store, Writer
from bot.transport import Telegram
from dialogs import DIALOGS
from tests.end_to_end.processes import TOKEN
from tests.end_to_end.processes import Telegram as Pretended

PEOPLE = 5000  # everybody gets one: five seconds at 970 a second
FIRST = 10_000
ROUNDS = 3
AUDIENCES = {"sends": "SELECT id FROM people WHERE language = :language"}
READERS = Audience("sends", {"language": "tg"})
SETTLED = "SELECT COUNT(*) AS n FROM outbox WHERE settled_at IS NULL"

# 250 Cyrillic letters and two buttons: what performance.md has measured.
BODY = {
    "text": "Салом! " * 36,
    "parse_mode": "HTML",
    "link_preview_options": {"is_disabled": True},
    "reply_markup": {
        "inline_keyboard": [
            [{"text": "Саволи дигар", "callback_data": "/menu"}],
            [{"text": "Ба хона", "callback_data": "/menu"}],
        ]
    },
}


@dataclass(slots=True)
class Spent:
    """What a load has cost."""

    messages: int
    cpu: float
    wall: float
    refused: int = 0

    @property
    def each(self) -> float:
        """Microseconds of CPU for one message."""
        return self.cpu / self.messages * 1e6


class House:
    """A sender on a database of its own, before a pretend Telegram in another process."""

    def __init__(self, store: Store, telegram: Telegram, *, paid: bool) -> None:
        self.store = store
        self.refused = 0
        self._telegram = telegram
        self._seal = Seal([bytes(32)])
        self.sender = Sender(
            store,
            self._seal,
            self._deliver,
            per_second=30 if paid else 0,
            per_chat=0,
            paid=paid,
        )

    async def _deliver(self, method: str, body: bytes, file: File | None) -> int | None:
        try:
            return await self._telegram.deliver(method, body)
        except DeliveryFailed as error:
            self.refused += error.code == 429
            raise

    async def post(self, messages: int) -> Spent:
        """Nothing but the calls, sixteen at a time: what all else is compared with."""
        numbers = iter(range(messages))
        begun = (time.process_time(), time.monotonic())
        async with asyncio.TaskGroup() as posting:
            for _ in range(16):
                posting.create_task(self._post(numbers))
        return await self._spent(messages, begun)

    async def _post(self, numbers: Iterator[int]) -> None:
        for number in numbers:
            body = to_json({"chat_id": FIRST + number % PEOPLE, **BODY}).encode()
            await self._deliver("sendMessage", body, None)

    async def converse(self, messages: int) -> Spent:
        """Rows as turns leave them: each sealed, handed over by the hundred."""
        begun = (time.process_time(), time.monotonic())
        for start in range(0, messages, 100):
            rows = await self.store.write(partial(self._say, start=start))
            self.sender.hand_over(rows)
        return await self._spent(messages, begun)

    def _say(self, db: Writer, start: int, count: int = 100) -> list[Row]:
        return [
            outbox.put(
                db,
                self._seal,
                {"chat_id": FIRST + number % PEOPLE, **BODY},
                method="sendMessage",
                lane=Lane.REPLY,
                now=int(time.time()),
                person_id=number % PEOPLE + 1,
            )
            for number in range(start, start + count)
        ]

    async def broadcast(self) -> Spent:
        """One alert to everybody, as it is approved and expanded."""
        begun = (time.process_time(), time.monotonic())
        await self.store.write(self._spread)
        self.sender.more(Lane.ALERT)
        return await self._spent(PEOPLE, begun)

    def _spread(self, db: Writer) -> None:
        now = int(time.time())
        send_alert(db, READERS, {"tg": BODY}, count=PEOPLE, now=now)
        [work] = outbox.unfinished(db)
        while outbox.take_step(db, AUDIENCES, work, now=now).more:
            pass

    async def _spent(self, messages: int, begun: tuple[float, float]) -> Spent:
        await self.rest()
        cpu, wall = time.process_time() - begun[0], time.monotonic() - begun[1]
        found = await self.store.read(lambda db: db.one(SETTLED))
        if found is None or found["n"]:
            raise RuntimeError("not every row was settled")
        return Spent(messages, cpu, wall, self.refused)

    async def rest(self) -> None:
        """Until everything has been settled; looking costs little."""
        while True:
            await asyncio.sleep(0.02)
            if self.sender.idle:
                return


@asynccontextmanager
async def house(*, paid: bool = False) -> AsyncIterator[House]:
    """The house, warm: connections open, statements prepared."""
    options = ("--limits", "paid") if paid else ()
    with tempfile.TemporaryDirectory() as folder, Pretended(*options) as pretended:
        everybody = range(FIRST, FIRST + PEOPLE)
        pretended.batch([{"act": "person", "id": person} for person in everybody])
        pretended.batch([{"act": "start", "person": person} for person in everybody])
        path = Path(folder) / "bench.db"
        assembly.migrate_now(path, DIALOGS)
        store = Store(path)
        await store.open()
        await store.write(
            lambda db: db.many(
                "INSERT INTO people(chat_id, language) VALUES (:chat, 'tg')",
                [{"chat": person} for person in everybody],
            )
        )
        async with Telegram(pretended.url, SecretStr(TOKEN)) as telegram:
            made = House(store, telegram, paid=paid)
            running = asyncio.create_task(made.sender.run())
            if not paid:
                await made.converse(100)
            yield made
            made.sender.stop()
            await running
        await store.close()


async def unpaced() -> tuple[Spent, ...]:
    """Bare calls, a conversation, a broadcast, as fast as they go: medians of several rounds."""
    async with house() as made:
        rounds = [await _round(made) for _ in range(ROUNDS)]
    return tuple(_median([one[place] for one in rounds]) for place in range(3))


async def _round(made: House) -> tuple[Spent, Spent, Spent]:
    return await made.post(2000), await made.converse(2000), await made.broadcast()


def _median(rounds: list[Spent]) -> Spent:
    return sorted(rounds, key=lambda spent: spent.each)[len(rounds) // 2]


async def paced() -> Spent:
    """A paid broadcast at its pace, against a server that allows 1,000 a second."""
    async with house(paid=True) as made:
        return await made.broadcast()


async def lone() -> float:
    """Milliseconds from the hand-over of one reply to its call, the median."""
    times: list[float] = []
    async with house() as made:
        call = made.sender._deliver

        async def timed(method: str, body: bytes, file: File | None) -> int | None:
            times.append(time.perf_counter())
            return await call(method, body, file)

        made.sender._deliver = timed
        waits = []
        for number in range(100):
            rows = await made.store.write(partial(made._say, start=number, count=1))
            begun = time.perf_counter()
            made.sender.hand_over(rows)
            await made.rest()
            waits.append((times[-1] - begun) * 1000)
    return statistics.median(waits)


def figures() -> list[Figure]:
    """The figures; the collector is spared as in the bot."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    bare, said, spread = uvloop.run(unpaced())
    held = uvloop.run(paced())
    return [
        Figure("CPU of a bare call, for comparison", "", f"{bare.each:,.0f} µs", None),
        Figure.most("CPU of a conversation's message", said.each, 250, " µs"),
        Figure.most("CPU of a prepared message", spread.each, 150, " µs"),
        Figure.most("a lone reply, hand-over to wire", uvloop.run(lone()), 5, " ms"),
        Figure.least("paid broadcast, messages a second", held.messages / held.wall, 931),
        Figure.most("its share of a core", held.cpu / held.wall, 0.25),
        Figure.most("its messages refused with 429", held.refused, 0),
    ]
