"""How long a start takes until the first poll, and how much memory a bot with many people needs."""

import contextlib
import signal
import sqlite3
import statistics
import tempfile
import time
from pathlib import Path

from bench.figures import Figure
from tests.end_to_end.processes import Bot, Telegram, until

PEOPLE = 100_000
ROUNDS = 3
FIRST = 1_000_000


def fill(database: Path) -> None:
    """Many people, as they are after a year: a language, a region, some of them talking."""
    with contextlib.closing(sqlite3.connect(database, isolation_level=None)) as db:
        db.execute("BEGIN")
        db.executemany(
            "INSERT INTO people(chat_id, language, country) VALUES (?, ?, 'ru')",
            ((FIRST + n, ("tg", "uz", "ky", "ru")[n % 4]) for n in range(PEOPLE)),
        )
        db.execute("COMMIT")


INDEXED = 15  # seconds in which every language is indexed for the search: that belongs to it


def memory(pid: int) -> float:
    """Megabytes that the process holds in memory at its height."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def polls(telegram: Telegram) -> int:
    """How often the bot has asked for updates."""
    return int(telegram.act("counters")["calls"].get("getUpdates", 0))


def start(bot: Bot, telegram: Telegram) -> float:
    """Seconds from the process to its first poll."""
    before, begun = polls(telegram), time.monotonic()
    bot.start()
    until("the bot polls", lambda: polls(telegram) > before, bot=bot)
    return time.monotonic() - begun


def measure() -> tuple[float, float]:
    """Seconds to the first poll, the median; megabytes at work."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Telegram() as telegram,
        Bot(telegram.url, Path(folder)) as bot,
    ):
        start(bot, telegram)
        bot.end(signal.SIGTERM)
        fill(bot.database)
        seconds = []
        for _ in range(ROUNDS):
            seconds.append(start(bot, telegram))
            bot.end(signal.SIGTERM)
        start(bot, telegram)
        work(telegram)
        if bot.process is None:
            raise RuntimeError("the bot did not start")
        time.sleep(INDEXED)
        held = memory(bot.process.pid)
        bot.end(signal.SIGTERM)
        return statistics.median(seconds), held


def work(telegram: Telegram) -> None:
    """Two thousand questions from some of them, answered."""
    people = [FIRST + n * 37 % PEOPLE for n in range(500)]
    telegram.batch([{"act": "person", "id": person} for person in people])
    acts = [
        {"act": "text", "person": p, "text": t}
        for t in ("/start", "/menu", "/privacy", "?")
        for p in people
    ]
    telegram.batch(acts)
    until(
        "all is answered",
        lambda: telegram.act("counters")["calls"].get("sendMessage", 0) >= len(acts),
    )


def figures() -> list[Figure]:
    """The figures."""
    seconds, held = measure()
    return [
        Figure.most("start to first poll, 100,000 people", seconds, 2, " s"),
        Figure.most("memory, 100,000 people", held, 120, " MB"),
    ]
