"""An answered /start, end to end over loopback HTTP: our bot and two libraries' own, one run.

Each bot is a process of its own before a pretend Telegram of its own. Its CPU is read from /proc
before and after, so neither its start nor the server counts. People are known, and the updates
wait in the queue, as after a rush. Ours keeps all it does: durable, sealed, its own window.
"""

import contextlib
import os
import signal
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bench.figures import Figure
from tests.end_to_end.processes import ROOT, TOKEN, Bot, Telegram, until

PEERS = ROOT / "bench" / ".venv" / "bin" / "python"
PEOPLE = 400
STARTS = 2000  # answered a round
ROUNDS = 3
FIRST = 20_000


@dataclass(slots=True)
class Contender:
    """A bot in a process of its own, and the pretend Telegram that it alone talks to."""

    name: str
    telegram: Telegram
    pid: int
    costs: list[float] = field(default_factory=list)

    def answer(self, starts: int, text: str = "/start") -> float:
        """Microseconds of the bot's CPU for each of those texts that it answers."""
        wanted = self._sent() + starts
        acts = [{"act": "text", "person": FIRST + n % PEOPLE, "text": text} for n in range(starts)]
        before = cpu(self.pid)
        self.telegram.batch(acts)
        until(f"{self.name} confirms", lambda: self.telegram.act("pending") == 0)
        until(f"{self.name} answers", lambda: self._sent() >= wanted)
        time.sleep(0.2)  # what settles after the last answer counts too
        return (cpu(self.pid) - before) / starts * 1e6

    def _sent(self) -> int:
        return int(self.telegram.act("counters")["calls"].get("sendMessage", 0))

    @property
    def cost(self) -> float:
        """The median of its rounds."""
        return statistics.median(self.costs)


def cpu(pid: int) -> float:
    """Seconds of CPU that a process has used; the kernel counts in hundredths."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def pretended(stack: ExitStack) -> Telegram:
    """A pretend Telegram with people who have opened the chat."""
    telegram = stack.enter_context(Telegram())
    telegram.batch([{"act": "person", "id": FIRST + n} for n in range(PEOPLE)])
    return telegram


def ours(stack: ExitStack) -> Contender:
    """`python -m bot run`, with the sender's own window and no pace."""
    telegram = pretended(stack)
    folder = stack.enter_context(tempfile.TemporaryDirectory())
    bot = stack.enter_context(Bot(telegram.url, Path(folder))).start()
    if bot.process is None:
        raise RuntimeError("the bot did not start")
    return Contender("hamroh", telegram, bot.process.pid)


def said(contender: Contender) -> tuple[str, list[str]]:
    """What our bot answers: its text and the labels of its buttons, for the peers to say too."""
    message = contender.telegram.act("history", chat=FIRST)[-1]
    rows = message["reply_markup"]["inline_keyboard"]
    return message["text"], [key["text"] for row in rows for key in row]


@contextmanager
def running(script: str, telegram: Telegram, words: list[str]) -> Iterator[int]:
    """A peer's bot as a process; its id."""
    command = [str(PEERS), str(ROOT / "bench" / "rivals" / script), telegram.url, TOKEN, *words]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(20)
        process.kill()
        process.wait()


def contenders(stack: ExitStack) -> list[Contender]:
    """All three, each having answered for a while."""
    first = ours(stack)
    first.answer(PEOPLE)
    first.answer(PEOPLE, "/language ru")
    first.answer(PEOPLE)
    text, labels = said(first)
    found = [first]
    for name, script in (("ptb", "ptb_bot.py"), ("aiogram", "aiogram_bot.py")):
        telegram = pretended(stack)
        pid = stack.enter_context(running(script, telegram, [text, *labels]))
        found.append(Contender(name, telegram, pid))
        found[-1].answer(PEOPLE)
    return found


def measure() -> dict[str, float]:
    """Microseconds of CPU for an answered /start, the median of each one's rounds."""
    with ExitStack() as stack:
        found = contenders(stack)
        for _ in range(ROUNDS):
            for contender in found:
                contender.costs.append(contender.answer(STARTS))
        return {contender.name: contender.cost for contender in found}


def figures() -> list[Figure]:
    """Ours as it is, and against each peer."""
    if not PEERS.exists():
        return [Figure("an answered /start against peers", "5x, 3.5x", "run `make peers`", None)]
    costs = measure()
    own, ptb, aiogram = costs["hamroh"], costs["ptb"], costs["aiogram"]
    return [
        Figure("CPU of an answered /start: hamroh", "", f"{own:,.0f} µs", None),
        Figure("the same: python-telegram-bot's Application", "", f"{ptb:,.0f} µs", None),
        Figure("the same: aiogram, MemoryStorage", "", f"{aiogram:,.0f} µs", None),
        Figure.least("less CPU than python-telegram-bot, times", ptb / own, 5),
        Figure.least("the same, stretch", ptb / own, 8),
        Figure.least("less CPU than aiogram, times", aiogram / own, 3.5),
        Figure.least("the same, stretch", aiogram / own, 5),
    ]
