"""From one phone to another, by a bot in a process of its own before a pretend Telegram.

The register is full. An urgent case rings an operator; a line of who asked, and an answer.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench import register
from bench.figures import Figure
from bot.cli.opening import open_house
from bot.store import Writer
from tests.end_to_end.processes import Bot, Telegram, until
from tests.office import settings_at
from tests.updates import message

TIMES = 10
CALM = 2.5  # seconds between two, so that nothing else waits for that chat
PACE = {"HAMROH_SENDS_PER_SECOND": "30", "HAMROH_SENDS_PER_CHAT": "1"}
BUSY = 5  # rings in a minute; from the next on they ring together (bot/waiting/rows.py)
CHUNK = 5_000
OPERATOR = register.OPERATORS[0]
FRESH = range(2_000, 2_000 + TIMES)  # who asks now
TAKEN = range(3_000, 3_000 + TIMES)  # who has a case that the operator has
RING, NEWS = "question from a person", "№ {number}: something new"

Move = Callable[[], None]


async def furnish(folder: Path) -> None:
    """The register of a bot that is down, and who takes part."""
    opened = await open_house(settings_at(folder))
    store, now = opened.store, int(time.time())
    begin = now - register.YEAR - 1
    await store.write(partial(register.move_in, now=now))
    for first in range(1, register.CASES + 1, CHUNK):
        await store.write(
            partial(register.fill, seal=opened.seal, first=first, most=CHUNK, begin=begin)
        )
    await store.write(partial(_take_part, now=now))
    await store.close()


def _take_part(db: Writer, *, now: int) -> None:
    """Who asks now, and who has a case; of the full register nothing rings."""
    sql = """INSERT INTO people(id, chat_id, language, country, zone)
             VALUES (:id, :id, 'en', 'KZ', 'Asia/Almaty')"""
    db.many(sql, [{"id": n} for n in (*FRESH, *TAKEN)])
    db.many(
        """INSERT INTO hotline_cases(id, channel, phase, topic, urgency, country, region, language,
             assignee_id, person_id, opened_at, touched_at, taken_at)
           VALUES (:id, 'chat', 'taken', 'work', 3, 'KZ', 'KZ-75', 'en', :operator, :person,
             :now, :now, :now)""",
        [
            {"id": register.CASES + person, "operator": OPERATOR, "person": person, "now": now}
            for person in TAKEN
        ],
    )


class Wire:
    """What the phones do, and how long it takes until another phone shows something."""

    def __init__(self, telegram: Telegram, bot: Bot) -> None:
        self.telegram = telegram
        self.bot = bot

    def say(self, person: int, words: str) -> None:
        """Type something, and wait until the bot has answered."""
        before = sum(self.telegram.said(person).values())
        self.telegram.act("text", person=person, text=words)
        self._until(lambda: sum(self.telegram.said(person).values()) > before)
        time.sleep(CALM)

    def took(self, move: Move, reader: int, words: str) -> float:
        """Seconds from that move until the reader's phone shows those words once more."""
        before, begun = self._count(reader, words), time.perf_counter()
        move()
        self._until(lambda: self._count(reader, words) > before)
        return time.perf_counter() - begun

    def _until(self, happens: Callable[[], bool]) -> None:
        until("something leaves", happens, bot=self.bot)

    def _count(self, reader: int, words: str) -> int:
        said = self.telegram.said(reader)
        return sum(times for text, times in said.items() if words in text)

    def ring(self, person: int) -> float:
        """An urgent case, told by voice."""
        self.say(person, "/hotline urgent")
        self.telegram.act("tap", person=person, label="Hurt or very ill")
        time.sleep(CALM)
        voice = {"voice": {"file_id": f"voice{person}", "duration": 9, "file_size": 9_000}}
        update = message(voice, person, number=10**7 + person)
        return self.took(lambda: self._push(update), OPERATOR, RING)

    def _push(self, update: dict[str, object]) -> None:
        self.telegram.act("push", update={k: v for k, v in update.items() if k != "update_id"})

    def write(self, person: int) -> float:
        """A line of who asked, to the phone of the operator."""
        number = register.CASES + person
        self.say(person, f"/hotline mine {number}")
        words = NEWS.format(number=number)
        return self.took(lambda: self._type(person, "And my passport?"), OPERATOR, words)

    def answer(self, person: int) -> float:
        """An operator's words, to the phone of who asked."""
        self.say(OPERATOR, f"/hotline desk answer {register.CASES + person}")
        words = f"Go to the inspection, {person}"
        return self.took(lambda: self._type(OPERATOR, words), person, words)

    def _type(self, person: int, words: str) -> None:
        self.telegram.act("text", person=person, text=words)


def measure(folder: Path) -> tuple[list[float], list[float], list[float]]:
    """Seconds: rings, lines to an operator, answers to who asked."""
    asyncio.run(furnish(folder))
    with Telegram("--limits", "real") as telegram, Bot(telegram.url, folder, **PACE) as bot:
        telegram.act("settle_in", people=[*register.OPERATORS, register.HEAD, *FRESH, *TAKEN])
        bot.start()
        wire = Wire(telegram, bot)
        wire.say(OPERATOR, "/hotline desk")
        return (
            [wire.ring(person) for person in FRESH],
            [wire.write(person) for person in TAKEN],
            [wire.answer(person) for person in TAKEN],
        )


def figures() -> list[Figure]:
    """The figures; of the rings those that come one by one, and those that wait for each other."""
    with tempfile.TemporaryDirectory() as folder:
        rings, lines, replies = measure(Path(folder))
    found = []
    for name, took, goal in (
        ("an urgent case rings an operator", rings[:BUSY], 10),
        ("more than five in a minute, which ring together", rings[BUSY:], 10),
        ("a person's line reaches the operator", lines, 1),
        ("an answer reaches the person", replies, 1),
    ):
        middle = statistics.median(took)
        found.append(Figure.most(f"{name}, median of {len(took)}", middle, goal, " s"))
        found.append(Figure.most(f"{name}, the longest", max(took), goal, " s"))
    return found
