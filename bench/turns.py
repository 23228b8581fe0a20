"""How much of the database thread's CPU a turn costs: raw JSON in, /menu answered, one row out."""

import asyncio
import json
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from bench.figures import Figure
from bot.cli import assembly
from bot.dispatch import Dispatch
from bot.outbox import Row
from bot.seal import Seal
from bot.store import Store, Writer
from dialogs import DIALOGS

PEOPLE = 1000
BATCH = 100
BATCHES = 40
ROUNDS = 3
LONE = 300

T = TypeVar("T")


class Timed(Store):
    """A store that adds up what its thread works."""

    cpu = 0.0

    async def write(
        self, work: Callable[[Writer], T], *, after: Callable[[T], None] | None = None
    ) -> T:
        """The same, with the thread's clock read before, and after the commit."""
        begun = 0.0

        def begin(db: Writer) -> T:
            nonlocal begun
            begun = time.thread_time()
            return work(db)

        def end(result: T) -> None:
            self.cpu += time.thread_time() - begun
            if after is not None:
                after(result)

        return await super().write(begin, after=end)


def update(number: int, person: int) -> bytes:
    """A command as Telegram sends it; /menu and /privacy in turn, so that each changes the desk."""
    text = "/menu" if number // PEOPLE % 2 else "/privacy"
    return json.dumps(
        {
            "update_id": number,
            "message": {
                "message_id": number % 100_000,
                "from": {
                    "id": person,
                    "is_bot": False,
                    "first_name": "Zamira",
                    "username": "zamira",
                    "language_code": "tg",
                },
                "chat": {"id": person, "first_name": "Zamira", "type": "private"},
                "date": int(time.time()),
                "text": text,
                "entities": [{"offset": 0, "length": len(text), "type": "bot_command"}],
            },
        }
    ).encode()


def known(db: Writer) -> None:
    """People who have chosen a language."""
    db.many(
        "INSERT INTO people(chat_id, language) VALUES (:chat, 'tg')",
        [{"chat": 10_000 + number} for number in range(PEOPLE)],
    )


class Desk:
    """A dispatcher on a database of its own, fed with raw updates."""

    def __init__(self, store: Timed) -> None:
        self.store = store
        self._handed: asyncio.Queue[float] = asyncio.Queue()
        self._numbers = iter(range(1, 10**9))
        self._dispatch = Dispatch(
            store,
            assembly.house(DIALOGS, Seal([bytes(32)])),
            bot=1,
            now=lambda: datetime.now(UTC),
            hand_over=self._hand_over,
            acknowledge=lambda callback, text: None,
        )

    def _hand_over(self, rows: Sequence[Row]) -> None:
        for _ in rows:
            self._handed.put_nowait(time.perf_counter())

    def batch(self, size: int) -> list[bytes]:
        """So many updates, each from another person."""
        numbers = [next(self._numbers) for _ in range(size)]
        return [update(number, 10_000 + number % PEOPLE) for number in numbers]

    async def rate(self) -> float:
        """Turns a second of the database thread's CPU, in full batches."""
        raws = [self.batch(BATCH) for _ in range(BATCHES)]
        self._forget()
        self.store.cpu = 0.0
        for part in raws:
            await self._dispatch([json.loads(raw) for raw in part])
        if self._handed.qsize() != BATCH * BATCHES:
            raise RuntimeError("not every update was answered")
        return BATCH * BATCHES / self.store.cpu

    async def lone(self) -> float:
        """Milliseconds from one update's arrival to the hand-over of its answer, the median."""
        self._forget()
        times = []
        for raw in [self.batch(1)[0] for _ in range(LONE)]:
            begun = time.perf_counter()
            await self._dispatch([json.loads(raw)])
            times.append((await self._handed.get() - begun) * 1000)
        return statistics.median(times)

    def _forget(self) -> None:
        while not self._handed.empty():
            self._handed.get_nowait()


async def measure(folder: Path) -> tuple[float, float]:
    """Turns a second of the thread's CPU, and the median of a lone turn in milliseconds."""
    path = folder / "bench.db"
    assembly.migrate_now(path, DIALOGS)
    store = Timed(path)
    await store.open()
    desk = Desk(store)
    await store.write(known)
    await desk.rate()  # everything has been used once, as in a bot that runs
    rates = [await desk.rate() for _ in range(ROUNDS)]
    lone = await desk.lone()
    await store.close()
    return statistics.median(rates), lone


def figures() -> list[Figure]:
    """The figures, measured in a folder of their own."""
    with tempfile.TemporaryDirectory() as folder:
        rate, lone = asyncio.run(measure(Path(folder)))
    return [
        Figure.least("turns a second of the database thread's CPU", rate, 5000),
        Figure.least("the same, stretch", rate, 10_000),
        Figure.most("a lone turn, arrival to hand-over", lone, 5, " ms"),
    ]
