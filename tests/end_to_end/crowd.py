"""A crowd that gets alerts, on pretended phones and in the database of a bot that is down."""

import asyncio
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from bench.approved import send_alert
from bot import audit, outbox
from bot.cli.opening import open_house
from bot.dialog import House
from bot.outbox import Audience, Ledger
from bot.people import staff
from bot.store import Store, Writer
from dialogs.alerts import NEVER, Subscriber, settle_in
from dialogs.alerts.audiences import values
from dialogs.alerts.content import Alerts
from tests.end_to_end.processes import PATIENCE, ROOT, Bot, Telegram, until
from tests.office import settings_at

T = TypeVar("T")

AUTHOR, APPROVER = 1, 2
STAFF = {AUTHOR: 1_001, APPROVER: 1_002}  # their chats
FIRST = 10_000  # the crowd's chats
PLACE, ZONE = "KZ-75", "Asia/Almaty"
ALERT, WRONG = "Leave the valley now.", "That was wrong: stay where you are."
LIFE = 7200  # seconds
QUIET = 1.0  # seconds without a word after which nothing more is coming


class Crowd:
    """So many people, `apart` their numbers: a long table takes long to become rows."""

    def __init__(self, telegram: Telegram, bot: Bot, many: int, *, apart: int = 1) -> None:
        self.telegram = telegram
        self.bot = bot
        self.chats = {FIRST + place: 100 + place * apart for place in range(many)}
        self.telegram.act("settle_in", people=[*self.chats, *STAFF.values()])
        self.house = asyncio.run(_open(bot.folder))
        self.write(self._move_in)

    def write(self, work: Callable[[Writer, House], T]) -> T:
        """One transaction while the bot is down."""

        async def done() -> T:
            store = Store(self.bot.database)
            await store.open()
            try:
                return await store.write(lambda db: work(db, self.house))
            finally:
                await store.close()

        return asyncio.run(done())

    def _move_in(self, db: Writer, house: House) -> None:
        everybody = {**{chat: number for number, chat in STAFF.items()}, **self.chats}
        db.many(
            """INSERT INTO people(id, chat_id, language, country, zone)
               VALUES (:id, :chat, 'en', 'KZ', :zone)""",
            [{"id": number, "chat": chat, "zone": ZONE} for chat, number in everybody.items()],
        )
        agreed = Subscriber(int(time.time()), NEVER, None, (PLACE,), frozenset({"weather"}))
        settle_in(db.many, dict.fromkeys(self.chats, agreed))
        staff.grant(db, AUTHOR, "author", "KZ", now=1)
        staff.grant(db, APPROVER, "approver", "KZ", now=1)

    def send(self) -> int:
        """An approved alert for all of them; the broadcast's number."""

        def work(db: Writer, house: House) -> int:
            now, bodies = int(time.time()), {"": {"text": ALERT}}
            number = send_alert(db, _audience(house), bodies, count=len(self.chats), now=now)
            seal, said = house.seal, {"alert": number, "count": len(self.chats)}
            audit.record(db, seal, act="alert sent", actor=APPROVER, what=said, now=now)
            return number

        return self.write(work)

    def correct(self, alert: int) -> int:
        """Its author puts it right."""

        def work(db: Writer, house: House) -> int:
            now, bodies = int(time.time()), {"": {"text": WRONG}}
            audit.record(db, house.seal, act="alert corrected", actor=AUTHOR, what={}, now=now)
            return outbox.correct(
                db, alert, bodies=bodies, author=AUTHOR, expires=now + LIFE, now=now
            )

        return self.write(work)

    # -- what happens -------------------------------------------------------------------------

    @property
    def said(self) -> int:
        """How many messages Telegram has got, without asking for their words."""
        return int(self.telegram.act("calls").get("sendMessage", 0))

    def kill_after(self, messages: int, dice: random.Random, *, within: float = 0.05) -> set[int]:
        """Run until so many messages are out and a moment longer; whose row was on the wire."""
        self.bot.start()
        until(f"{messages} messages", lambda: self.said >= messages, bot=self.bot)
        time.sleep(dice.uniform(0, within))
        self.bot.end(signal.SIGKILL)
        rows = self.bot.ask("SELECT person_id FROM outbox WHERE status = 'sending'")
        return self.chats_of({number for (number,) in rows})

    def come_to_rest(self, *broadcasts: int) -> list[Ledger]:
        """Run until nothing of them waits any more; their ledgers."""
        end = time.monotonic() + PATIENCE
        while True:
            before = self.said
            self.bot.start()
            self._fall_silent(before)
            assert self.bot.end(signal.SIGTERM) == 0, self.bot.log.read_text()[-2000:]
            found = [self.ledger(one) for one in broadcasts]
            if all(one.over for one in found) or time.monotonic() > end:
                return found

    def _fall_silent(self, said: int) -> None:
        """Until something was said and then nothing for a while."""
        until("it says something", lambda: self.said > said, bot=self.bot)
        while said != (said := self.said):
            time.sleep(QUIET)

    # -- what has become of it ----------------------------------------------------------------

    def ledger(self, broadcast: int) -> Ledger:
        found = self.write(lambda db, house: outbox.ledger(db, broadcast))
        assert found is not None
        return found

    def chats_of(self, people: set[int]) -> set[int]:
        return {chat for chat, number in self.chats.items() if number in people}

    def heard(self, words: str) -> Counter[int]:
        """How often each chat of the crowd got a text with these words."""
        texts = self.telegram.act("counters")["texts"]
        return Counter(
            {
                chat: times
                for chat in self.chats
                if (times := sum(n for t, n in texts.get(str(chat), {}).items() if words in t))
            }
        )

    def check(self, *ledgers: Ledger) -> None:
        """The books: each person in one place, the file whole, the log of staff unbroken."""
        for one in ledgers:
            assert one.over, one
            assert one.sums, one
        assert self.bot.ask("PRAGMA integrity_check") == [("ok",)]
        command = [sys.executable, "-m", "bot", "audit", "verify"]
        told = subprocess.run(
            command, cwd=ROOT, env=self.bot.environment, capture_output=True, check=False
        )
        assert told.returncode == 0, told
        assert b"whole" in told.stdout, told


async def _open(folder: Path) -> House:
    """The house of a new bot: its key, its empty tables, its words."""
    opened = await open_house(settings_at(folder))
    await opened.store.close()
    return opened.house


def _audience(house: House) -> Audience:
    facts = house.content["alerts"]
    assert isinstance(facts, Alerts)
    asked = values(
        house.regions,
        facts,
        places=(PLACE,),
        topic="emergency",
        severity="Extreme",
        now=datetime.now(UTC),
    )
    return Audience("alerts", asked)
