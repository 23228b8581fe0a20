"""Kill the bot at random moments under load and count what became of every message."""

import random
import signal
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.end_to_end.processes import Bot, Telegram, until

PEOPLE = 40
BACKLOG = 400  # unconfirmed updates that the load keeps up
QUIET = 1.0  # seconds without a word after which nothing more is coming
LONGEST = 0.35  # seconds of work before a kill
WORDS = "an unforeseen question"
ANSWER = "no answer to that"  # what every such question is answered, in English


@dataclass(slots=True)
class Tally:
    """What the kills did; `repeated` may be the wire's width a kill, all else must be zero."""

    kills: int = 0
    messages: int = 0
    lost: int = 0
    handled_twice: int = 0
    unanswered: int = 0
    repeated: int = 0
    exits: int = 0
    database_good: bool = False
    unknown: int = 0  # answers that two kills met on the wire: the lane says them no third time
    on_the_wire: int = 0  # rows that were marked as leaving at the moments of the kills


def kills(count: int, seed: int, *, with_signal: signal.Signals = signal.SIGKILL) -> dict[str, Any]:
    """End the bot `count` times under load; the tally as a dict."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Telegram() as telegram,
        Bot(telegram.url, Path(folder)) as bot,
    ):
        return asdict(_Run(telegram, bot, random.Random(seed), with_signal).run(count))


class _Run:
    """One run: the load, the kills, the count."""

    def __init__(
        self, telegram: Telegram, bot: Bot, dice: random.Random, number: signal.Signals
    ) -> None:
        self.telegram = telegram
        self.bot = bot
        self.dice = dice
        self.number = number
        self.people = [2_000 + i for i in range(PEOPLE)]
        self.sent = dict.fromkeys(self.people, 0)
        self.tally = Tally()

    def run(self, count: int) -> Tally:
        self._settle_in()
        before = self._rows()
        for _ in range(count):
            self._kill_once()
        self._come_to_rest()
        self._count(before)
        return self.tally

    def _settle_in(self) -> None:
        """Everybody picks a language; the answers to that are not counted."""
        self.telegram.batch([{"act": "person", "id": person} for person in self.people])
        begin = [("start", {}), ("text", {"text": "/language en"})]
        for act, more in begin:
            self.telegram.batch([{"act": act, "person": p, **more} for p in self.people])
        self.bot.start()
        until("everybody was answered twice", lambda: self._heard("") >= 2 * PEOPLE, bot=self.bot)
        self.bot.end(signal.SIGTERM)

    def _kill_once(self) -> None:
        self._load()
        self.bot.start()
        before = self.telegram.act("pending")
        until("the bot works", lambda: self.telegram.act("pending") < before, bot=self.bot)
        self._load()
        end = time.monotonic() + self.dice.uniform(0, LONGEST)
        while time.monotonic() < end:
            self._load()
            time.sleep(0.001)
        code = self.bot.end(self.number)
        self.tally.exits += code == 0
        self.tally.kills += 1
        if self.number == signal.SIGKILL:
            self.tally.on_the_wire += self._leaving()

    def _load(self) -> None:
        missing = BACKLOG - self.telegram.act("pending")
        people = [self.dice.choice(self.people) for _ in range(max(0, missing))]
        for person in people:
            self.sent[person] += 1
        if people:
            acts = [{"act": "text", "person": person, "text": WORDS} for person in people]
            self.telegram.batch(acts)

    def _come_to_rest(self) -> None:
        self.bot.start()
        until("all is confirmed", lambda: self.telegram.act("pending") == 0, bot=self.bot)
        said = -1
        while said != (said := self._heard(ANSWER)):
            time.sleep(QUIET)
        self.tally.exits += self.bot.end(signal.SIGTERM) == 0

    def _heard(self, words: str) -> int:
        texts = self.telegram.act("counters")["texts"].values()
        return sum(n for chat in texts for text, n in chat.items() if words in text)

    def _count(self, before: dict[int, int]) -> None:
        after = self._rows()
        texts = self.telegram.act("counters")["texts"]
        for person, sent in self.sent.items():
            handled = after.get(person, 0) - before.get(person, 0)
            heard = sum(n for t, n in texts.get(str(person), {}).items() if ANSWER in t)
            self.tally.messages += sent
            self.tally.lost += max(0, sent - handled)
            self.tally.handled_twice += max(0, handled - sent)
            self.tally.unanswered += max(0, sent - heard)
            self.tally.repeated += max(0, heard - sent)
        unknown = "SELECT COUNT(*) FROM outbox WHERE status = 'unknown'"
        self.tally.unknown = int(self.bot.ask(unknown)[0][0])
        self.tally.database_good = self.bot.ask("PRAGMA integrity_check") == [("ok",)]

    def _rows(self) -> dict[int, int]:
        """How many answers the ledger has for each chat; settled rows know only their person."""
        found = self.bot.ask(
            """SELECT people.chat_id, COUNT(*) FROM outbox
               JOIN people ON people.id = outbox.person_id GROUP BY 1"""
        )
        return dict(found)

    def _leaving(self) -> int:
        return int(self.bot.ask("SELECT COUNT(*) FROM outbox WHERE status = 'sending'")[0][0])
