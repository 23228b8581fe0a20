"""What it takes to say one thing to a million people while the bot goes on answering.

`HAMROH_BENCH_CROWD` sets another number of people, for a machine that has no minute to spare.
"""

import asyncio
import gc
import os
import resource
import tempfile
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import uvloop

from bench.approved import send_alert
from bench.figures import Figure
from bot import outbox
from bot.cli import assembly
from bot.outbox import Asker, Audience
from bot.seal import Seal
from bot.sender import Expander, File, Sender
from bot.store import Store, Writer
from dialogs import DIALOGS

CROWD = int(os.environ.get("HAMROH_BENCH_CROWD", "1000000"))
LANGUAGES = ("tg", "uz", "ky", "ru", "kk", "en")
AUDIENCES = {
    "crowds": """SELECT people.id FROM people
                 JOIN people_regions ON people_regions.person_id = people.id
                 WHERE region IN (:regions)"""
}
EVERYWHERE = Audience("crowds", {"regions": ("KZ-ALM", "KZ-AST")})
BODIES = {language: {"text": "Огоҳӣ! " * 36, "parse_mode": "HTML"} for language in LANGUAGES}


@dataclass(slots=True)
class Crowd:
    """What was measured: seconds, but for the rows and the megabytes."""

    rows: int = 0
    first: float = 0.0
    whole: float = 0.0
    held: float = 0.0
    usual: float = 0.0
    work: float = 0.0
    waited: float = 0.0
    late: float = 0.0
    count: float = 0.0
    counted: float = 0.0
    ledger: float = 0.0
    memory: float = 0.0


class Timed(Expander):
    """An expander that remembers how long each chunk held the writer."""

    def __init__(self, store: Store, tell: Sender) -> None:
        super().__init__(store, AUDIENCES, tell)
        self.chunks: list[float] = []
        self.works: list[float] = []

    def _take(self, db: Writer, work: outbox.Work) -> outbox.Step:
        begun = time.thread_time()
        try:
            return super()._take(db, work)
        finally:
            self.works.append(time.thread_time() - begun)

    def _measure(self, done: outbox.Step) -> None:
        super()._measure(done)
        self.chunks.append(self.took)


class Wire:
    """Takes every message at the pace of the paid broadcast, and notes when the first came."""

    def __init__(self) -> None:
        self.first = 0.0

    async def __call__(self, method: str, body: bytes, file: File | None) -> int | None:
        self.first = self.first or time.perf_counter()
        await asyncio.sleep(0.05)
        return 1


def _fill(db: Writer, begin: int, end: int) -> None:
    numbers = range(begin, end)
    db.many(
        "INSERT INTO people(id, chat_id, language) VALUES (:id, :id, :language)",
        [{"id": n, "language": LANGUAGES[n % len(LANGUAGES)]} for n in numbers],
    )
    db.many(
        "INSERT INTO people_regions VALUES (:id, :region, 0)",
        [{"id": n, "region": "KZ-ALM" if n % 3 else "KZ-AST"} for n in numbers],
    )


async def _knock(store: Store, found: Crowd) -> None:
    """How long somebody who only wants to look waits for the writer, again and again."""
    waits: list[float] = []
    try:
        while True:
            begun = time.perf_counter()
            await store.read(lambda db: None)
            waits.append(time.perf_counter() - begun)
            await asyncio.sleep(0.002)
    finally:
        waits.sort()
        found.waited, found.late = waits[-1], waits[int(len(waits) * 0.95)]


async def _count(store: Store, expander: Timed, found: Crowd) -> None:
    """Everybody is counted in pieces, for somebody who asks."""
    sql, asker, begun = AUDIENCES["crowds"], Asker(1, "/menu"), time.perf_counter()
    await store.write(lambda db: outbox.count(db, sql, EVERYWHERE, asker, now=int(time.time())))
    while await expander.step():
        pass
    found.count, found.counted = time.perf_counter() - begun, max(expander.chunks)


async def _expand(store: Store, found: Crowd) -> None:
    wire, seal = Wire(), Seal([bytes(32)])
    sender = Sender(store, seal, wire, per_second=30, per_chat=1, paid=True)
    await _count(store, Timed(store, sender), found)
    expander = Timed(store, sender)
    running = [asyncio.create_task(sender.run()), asyncio.create_task(expander.run())]
    await asyncio.sleep(0.5)
    knocking = asyncio.create_task(_knock(store, found))
    before = _megabytes()
    begun = time.perf_counter()
    now = int(time.time())
    broadcast = await store.write(
        lambda db: send_alert(db, EVERYWHERE, BODIES, count=CROWD, now=now)
    )
    state = "running"
    while state == "running":
        await asyncio.sleep(0.05)
        found.memory = max(found.memory, _megabytes() - before)
        row = await store.read(
            lambda db: db.one("SELECT state, made FROM broadcasts WHERE id = :id", id=broadcast)
        )
        state, found.rows = (row["state"], row["made"]) if row else ("", 0)
    found.whole = time.perf_counter() - begun
    found.first = wire.first - begun
    chunks = sorted(expander.chunks)
    found.work = max(expander.works)
    found.held, found.usual = chunks[-1], chunks[int(len(chunks) * 0.95)]
    knocking.cancel()
    await asyncio.gather(knocking, return_exceptions=True)
    begun = time.perf_counter()
    await store.read(lambda db: outbox.ledger(db, broadcast))
    found.ledger = time.perf_counter() - begun
    sender.stop()
    expander.stop()
    await asyncio.gather(*running)


def _megabytes() -> float:
    """What the process holds now; /proc where there is one, else the most it ever held."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * resource.getpagesize() / (1 << 20)


async def measure() -> Crowd:
    """Fill a database, count everybody, say one thing to them."""
    found = Crowd()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        assembly.migrate_now(path, DIALOGS)
        store = Store(path)
        await store.open()
        for begin in range(1, CROWD + 1, 20_000):
            end = min(begin + 20_000, CROWD + 1)
            await store.write(partial(_fill, begin=begin, end=end))
        await store.checkpoint("TRUNCATE")
        await _expand(store, found)
        await store.close()
    return found


def figures() -> list[Figure]:
    """The figures; the collector is spared as in the bot."""
    gc.collect()
    gc.freeze()
    found = uvloop.run(measure())
    crowd = f"{CROWD:,} people"
    return [
        Figure(
            "rows made of an alert, and how fast",
            "",
            f"{found.rows:,} in {found.whole:.1f} s",
            found.rows == CROWD,
        ),
        Figure.most(f"{crowd}: first message after", found.first, 2, " s"),
        Figure.most("a chunk holds the writer, p95", found.usual * 1000, 50, " ms"),
        Figure.most("its own CPU time, the longest", found.work * 1000, 50, " ms"),
        Figure.most("a chunk holds the writer, the longest", found.held * 1000, 50, " ms"),
        Figure.most("somebody waits for the writer, p95", found.late * 1000, 50, " ms"),
        Figure(
            "the longest wait, sender and checkpoints too",
            "",
            f"{found.waited * 1000:.0f} ms",
            None,
        ),
        Figure.most("memory it adds", found.memory, 50, " MB"),
        Figure.most("one look at the ledger of all", found.ledger * 1000, 5, " ms"),
        Figure.most("a count of the audience is ready after", found.count, 10, " s"),
        Figure.most(
            "one piece of it holds the writer, the longest", found.counted * 1000, 50, " ms"
        ),
    ]
