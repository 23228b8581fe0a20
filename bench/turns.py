"""How much of the database thread's CPU a turn costs: raw JSON in, /menu answered, one row out."""

import asyncio
import json
import statistics
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.cli import assembly
from bot.dispatch import Dispatch
from bot.outbox import Row
from bot.seal import Seal
from bot.store import Store, Writer
from dialogs import DIALOGS

PEOPLE = 1000
BATCH = 100
BATCHES = 60
LONE = 300


class Timed(Store):
    """A store that adds up what its thread works."""

    cpu = 0.0

    def _transact(self, work, after):  # type: ignore[no-untyped-def]
        begun = time.thread_time()
        try:
            return super()._transact(work, after)
        finally:
            self.cpu += time.thread_time() - begun


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


async def measure(folder: Path) -> dict[str, float]:
    """Turns a second of the thread's CPU in batches, and the median of a lone turn in ms."""
    path = folder / "bench.db"
    assembly.migrate_now(path, DIALOGS)
    store = Timed(path)
    await store.open()
    handed: asyncio.Queue[float] = asyncio.Queue()

    def hand_over(rows: Sequence[Row]) -> None:
        for _ in rows:
            handed.put_nowait(time.perf_counter())

    house = assembly.house(DIALOGS, Seal([bytes(32)]))
    dispatch = Dispatch(
        store,
        house,
        bot=1,
        now=lambda: datetime.now(UTC),
        hand_over=hand_over,
        acknowledge=lambda callback, text: None,
    )
    await store.write(known)
    numbers = iter(range(1, 10**9))

    def batch(size: int) -> list[bytes]:
        return [update(n, 10_000 + n % PEOPLE) for n in (next(numbers) for _ in range(size))]

    for _ in range(3):
        await dispatch([json.loads(raw) for raw in batch(BATCH)])
    raws = [batch(BATCH) for _ in range(BATCHES)]
    while not handed.empty():
        handed.get_nowait()
    store.cpu = 0.0
    for part in raws:
        await dispatch([json.loads(raw) for raw in part])
    rate = BATCH * BATCHES / store.cpu
    if handed.qsize() != BATCH * BATCHES:
        raise RuntimeError("not every update was answered")
    lone = await _lone(dispatch, handed, [batch(1)[0] for _ in range(LONE)])
    await store.close()
    return {"turns_per_cpu_second": rate, "lone_turn_ms": lone}


async def _lone(dispatch: Dispatch, handed: "asyncio.Queue[float]", raws: list[bytes]) -> float:
    while not handed.empty():
        handed.get_nowait()
    times = []
    for raw in raws:
        begun = time.perf_counter()
        await dispatch([json.loads(raw)])
        times.append((await handed.get() - begun) * 1000)
    return statistics.median(times)


def main() -> dict[str, float]:
    """The figures, measured in a folder of their own."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(measure(Path(folder)))


if __name__ == "__main__":
    print(json.dumps(main()))
