"""The operators' desk with a hundred thousand applications: what one turn takes.

What leaves by the wire, and when, is in relays.py.
"""

import asyncio
import gc
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import TypeVar

from bench import register, relays
from bench.figures import Figure
from bot.cli import assembly
from bot.dispatch import Dispatch
from bot.outbox import Row
from bot.seal import Seal
from bot.store import Store, Writer
from dialogs import DIALOGS
from tests.updates import text

TURNS = 50
YEAR = 2026
BEGIN = int(datetime(YEAR, 1, 1, tzinfo=UTC).timestamp())
CHUNK = 5_000
PIECES = 120  # seconds in which a report must have come

SCREENS = {
    "the queue": "/hotline desk waiting",
    "a filter": "/hotline desk find work, moscow, closed",
    "a filter by tag": "/hotline desk find #court, almaty",
    "overdue": "/hotline desk find overdue",
    "words": "/hotline desk find foreman has my passport",
    "words that nobody said": "/hotline desk find helicopter",
}

T = TypeVar("T")


class Held(Store):
    """A store that remembers how long each transaction held it, and its CPU time, in seconds."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.holds: list[float] = []
        self.works: list[float] = []

    async def write(
        self, work: Callable[[Writer], T], *, after: Callable[[T], None] | None = None
    ) -> T:
        """The same, with the clock read before, and after the commit."""
        begun = worked = 0.0

        def begin(db: Writer) -> T:
            nonlocal begun, worked
            begun, worked = time.perf_counter(), time.thread_time()
            return work(db)

        def end(result: T) -> None:
            self.works.append(time.thread_time() - worked)
            self.holds.append(time.perf_counter() - begun)
            if after is not None:
                after(result)

        return await super().write(begin, after=end)


class Office:
    """A dispatcher before a full register; its clock stands still unless it is moved."""

    def __init__(self, store: Held, seal: Seal) -> None:
        self.store = store
        self.now = BEGIN + register.YEAR
        self._numbers = count(1)
        self._said = asyncio.Event()
        self._dispatch = Dispatch(
            store,
            assembly.house(DIALOGS, seal),
            bot=1,
            now=lambda: datetime.fromtimestamp(self.now, UTC),
            hand_over=self._hand_over,
            acknowledge=lambda callback, words: None,
        )

    def _hand_over(self, rows: Sequence[Row]) -> None:
        if rows:
            self._said.set()

    async def turn(self, words: str, person: int) -> float:
        """Milliseconds from what somebody typed to the hand-over of the answer."""
        self._said.clear()
        begun = time.perf_counter()
        await self._dispatch([text(words, person, number=next(self._numbers))])
        await self._said.wait()
        return (time.perf_counter() - begun) * 1000

    async def report(self) -> int:
        """A year's report; after how many seconds it came, for the clock types once a second."""
        self.store.holds.clear()
        self.store.works.clear()
        await self.turn(f"/hotline desk reports {YEAR}", register.HEAD)
        self._said.clear()
        for second in range(1, PIECES):
            self.now += 1
            await self._dispatch.due(self.now)
            await asyncio.sleep(0)
            if self._said.is_set():
                return second
        raise RuntimeError("the report did not come")


async def measure(folder: Path) -> list[Figure]:
    """Fill a register, look at it, count it."""
    path, seal = folder / "bench.db", Seal([bytes(32)])
    assembly.migrate_now(path, DIALOGS)
    store = Held(path)
    await store.open()
    await store.write(partial(register.move_in, now=BEGIN))
    for first in range(1, register.CASES + 1, CHUNK):
        await store.write(partial(register.fill, seal=seal, first=first, most=CHUNK, begin=BEGIN))
    await store.checkpoint("TRUNCATE")
    office, found = Office(store, seal), []
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    for name, words in SCREENS.items():
        await office.turn(words, register.OPERATORS[0])  # everything has been used once
        took = [await office.turn(words, register.OPERATORS[0]) for _ in range(TURNS)]
        found.append(Figure.most(f"{name}, median of {TURNS}", statistics.median(took), 100, " ms"))
        found.append(Figure.most(f"{name}, the longest", max(took), 100, " ms"))
    came = await office.report()
    holds = sorted(store.holds)
    await store.close()
    return [
        *found,
        Figure.most("a piece of a year's report holds the writer, p95", _p95(holds), 50, " ms"),
        Figure.most("its own CPU time, the longest", max(store.works) * 1000, 50, " ms"),
        Figure.most("it holds the writer, the longest", holds[-1] * 1000, 50, " ms"),
        Figure.most("a year's report comes after", came, 60, " s"),
    ]


def _p95(seconds: Sequence[float]) -> float:
    return seconds[int(len(seconds) * 0.95)] * 1000


def figures() -> list[Figure]:
    """The figures: first the desk, then the wire; the collector is spared as in the bot."""
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(measure(Path(folder)))
    return [*found, *relays.figures()]
