"""CPU of one answered /start, end to end over loopback HTTP, beside the peers in the same run.

Each bot is a process of its own against the same pretend Telegram (a process too). Its CPU is
read from /proc before and after, so neither its start nor the server counts. People are known
and the updates wait in the queue, as after a rush.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.end_to_end.processes import ROOT, TOKEN, Bot, Telegram

PEOPLE = 300
STARTS = 1500
ROUNDS = 3
PATIENCE = 120.0
RIVALS = Path(__file__).parent / "rivals"
TICK = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    """User and system seconds that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


@contextmanager
def ours(telegram: Telegram) -> Iterator[int]:
    """Hamroh itself: durable, sealed, without a limit on its pace."""
    with tempfile.TemporaryDirectory() as folder, Bot(telegram.url, Path(folder)) as bot:
        bot.start()
        yield bot.process.pid if bot.process else 0


@contextmanager
def rival(telegram: Telegram, script: str) -> Iterator[int]:
    """A peer from bench/.venv."""
    python = ROOT / "bench" / ".venv" / "bin" / "python"
    environment = {**os.environ, "HAMROH_API_URL": telegram.url, "HAMROH_TOKEN": TOKEN}
    process = subprocess.Popen(
        [python, RIVALS / script],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process.pid
    finally:
        process.kill()
        process.wait()


def measure(name: str) -> float:
    """CPU microseconds per answered /start of that bot."""
    with Telegram() as telegram:
        people = [5_000 + number for number in range(PEOPLE)]
        telegram.batch([{"act": "person", "id": p, "language_code": "ru"} for p in people])
        running = ours(telegram) if name == "hamroh" else rival(telegram, f"{name}_bot.py")
        with running as pid:
            _warm_up(telegram, people, languages=name == "hamroh")
            before, sent = cpu_seconds(pid), _sent(telegram)
            for first in range(0, STARTS, PEOPLE):
                part = people[: min(PEOPLE, STARTS - first)]
                telegram.batch([{"act": "text", "person": p, "text": "/start"} for p in part])
            _until(telegram, sent + STARTS)
            return (cpu_seconds(pid) - before) / STARTS * 1e6


def _warm_up(telegram: Telegram, people: list[int], *, languages: bool) -> None:
    """Everybody has been answered once, and ours knows their language."""
    for text in ("/start", "/language ru") if languages else ("/start",):
        sent = _sent(telegram)
        telegram.batch([{"act": "text", "person": p, "text": text} for p in people])
        _until(telegram, sent + len(people))


def _sent(telegram: Telegram) -> int:
    return int(telegram.act("counters")["calls"].get("sendMessage", 0))


def _until(telegram: Telegram, wanted: int) -> None:
    end = time.monotonic() + PATIENCE
    while _sent(telegram) < wanted:
        if time.monotonic() > end:
            raise RuntimeError("the bot does not answer")
        time.sleep(0.05)
    time.sleep(0.3)  # what settles after the last answer counts too


def main() -> dict[str, float]:
    """Medians of a few rounds, the bots in turn, and the ratios."""
    found: dict[str, list[float]] = {"hamroh": [], "ptb": [], "aiogram": []}
    for _ in range(ROUNDS):
        for name, values in found.items():
            values.append(measure(name))
    medians = {name: statistics.median(values) for name, values in found.items()}
    return {
        **{f"{name}_us": value for name, value in medians.items()},
        "times_less_than_ptb": medians["ptb"] / medians["hamroh"],
        "times_less_than_aiogram": medians["aiogram"] / medians["hamroh"],
    }


if __name__ == "__main__":
    sys.stdout.write(f"{main()}\n")
