"""Trainings under a rush: a thousand taps for 25 seats within a second, a long list, a long roster.

First the taps, before a pretend Telegram that refuses what is too fast: who has a seat, in which
order the others wait, when each of them reads it. Then the list with 5,000 trainings, as the work
of a whole turn, and the roster of 10,000 as both files, in a process of its own for its memory.
"""

import asyncio
import gc
import json
import multiprocessing
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import TypeVar

import uvloop
from pydantic import SecretStr

from bench.figures import Figure
from bot import people
from bot.cli import assembly
from bot.cli.jobs.trainings import trainings as job
from bot.cli.office import Office
from bot.dialog import Command, House, Turn
from bot.dispatch import Dispatch
from bot.outbox import Row
from bot.people import Arrival
from bot.seal import Seal
from bot.sender import File, Sender
from bot.settings import Settings
from bot.store import Store, Writer
from bot.transport import Telegram
from dialogs import DIALOGS, trainings
from dialogs.trainings import Course, Plan
from tests.end_to_end.processes import TOKEN
from tests.end_to_end.processes import Telegram as Pretended
from tests.updates import tap, text

SEATS, TAPS = 25, 1000
WITHIN = 1.0  # seconds in which they tap
PARTS = 20  # times that Telegram brings some of them meanwhile
PACE = 30  # messages a second (HAMROH_SENDS_PER_SECOND)
USABLE = PACE - 2  # as many the sender spends of them (bot/sender/pace.py)
SLACK = 5  # seconds that the last answer may be late by that pace
FIRST = 10_000  # the first chat
TEACHER = 1001  # the chat of who makes them
LISTED = 5000
ROSTER = 10_000
TURNS, WARM = 100, 6  # each language is used once before
LANGUAGES = ("tg", "uz", "ky", "kk", "ru", "en")
PLACES = ("KZ-75", "KZ-19", "KZ-79", "KZ-71")
CHUNK = 500
LISTS = {
    "of all": "/trainings list - - -",
    "of one place, language and topic": "/trainings list KZ-75 uz tb",
    "of what there is none": "/trainings list KZ-71 en hotline",
}

T = TypeVar("T")


class Timed(Store):
    """A store that remembers how long each transaction worked: its thread's CPU, in ms."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.works: list[float] = []

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
            self.works.append((time.thread_time() - begun) * 1000)
            if after is not None:
                after(result)

        return await super().write(begin, after=end)


async def opened(folder: Path) -> tuple[Timed, House]:
    """A database with who makes trainings, and the house."""
    path = folder / "bench.db"
    assembly.migrate_now(path, DIALOGS)
    store = Timed(path)
    await store.open()
    house = assembly.house(DIALOGS, Seal([bytes(32)]))
    await store.write(partial(_appoint, house=house))
    return store, house


def _appoint(db: Writer, *, house: House) -> None:
    people.arrive(db, [_arrival(TEACHER)], now=int(time.time()))
    turn = turn_of(db, house, TEACHER)
    people.grant(db, turn.person.id, "trainer", "", now=turn.seconds)
    trainings.samples.begin(turn)


def _arrival(chat: int) -> Arrival:
    where = PLACES[chat // len(LANGUAGES) % len(PLACES)]
    return Arrival(chat, LANGUAGES[chat % 6], "KZ", where, "Asia/Almaty", reachable=True)


def turn_of(db: Writer, house: House, chat: int) -> Turn:
    """A moment of theirs."""
    person = people.by_chat(db, house.seal, chat)
    if person is None:
        raise RuntimeError("nobody has that chat")
    return Turn(house, db, person, Command("trainings"), datetime.now(UTC))


def hold(db: Writer, *, house: House, first: int, most: int, seats: int) -> Course:
    """So many trainings, an hour apart, in every place, language and kind."""
    turn, kinds = turn_of(db, house, TEACHER), list(trainings.TEMPLATES)
    course = None
    for number in range(first, first + most):
        start = (turn.now + timedelta(days=7, hours=number)).replace(tzinfo=None)
        kind = kinds[number % len(kinds)]
        plan = Plan(
            template=kind,
            topic=trainings.samples.topic(turn, kind),
            country="KZ",
            region=PLACES[number % len(PLACES)],
            local=start.strftime("%Y-%m-%dT%H:00"),
            zone="Asia/Almaty",
            minutes=90,
            seats=seats,
            languages=(LANGUAGES[number % 5], "ru"),
            secret="Abay 1",
        )
        course = trainings.samples.hold(turn, plan)
    if course is None:
        raise RuntimeError("it was not opened")
    return course


def move_in(db: Writer, *, after: int, most: int) -> None:
    """So many people."""
    chats = range(FIRST + after, FIRST + after + most)
    people.arrive(db, [_arrival(chat) for chat in chats], now=int(time.time()))


# -- a thousand taps -------------------------------------------------------------------------


@dataclass(slots=True)
class Rushed:
    """What became of the taps; `late` is how much later than by the pace each answer left."""

    seated: int = 0
    waiting: int = 0
    misplaced: int = 0
    acknowledged: int = 0
    told: dict[int, float] = field(default_factory=dict)
    late: list[float] = field(default_factory=list)


class Rush:
    """A desk and a sender before a pretend Telegram."""

    def __init__(self, store: Timed, house: House, telegram: Telegram, course: int) -> None:
        self.store, self.course, self.found = store, course, Rushed()
        self._telegram = telegram
        self._order: list[int] = []
        self._all = asyncio.Event()
        self._begun = 0.0
        self.sender = Sender(store, house.seal, self._deliver, per_second=PACE, per_chat=1)
        self.dispatch = _desk(store, house, self.sender.hand_over, self._acknowledge)

    async def measure(self) -> Rushed:
        """The second, and as long as its answers take."""
        sending = asyncio.create_task(self.sender.run())
        self._order = [FIRST + n for n in range(TAPS)]
        random.Random(7).shuffle(self._order)
        self._begun = time.perf_counter()
        await self._tap_all()
        end = self._begun + TAPS / PACE + 60
        with suppress(TimeoutError):
            await asyncio.wait_for(self._all.wait(), end - time.perf_counter())
        self.sender.stop()
        with suppress(TimeoutError):
            await asyncio.wait_for(sending, 90)
        self.found.late = [
            when - place / USABLE for place, when in enumerate(sorted(self.found.told.values()))
        ]
        await self._count()
        return self.found

    async def _tap_all(self) -> None:
        """As Telegram brings them: some at a time, the next while the last are handled."""
        size, bound = TAPS // PARTS, []
        for part in range(PARTS):
            chats = self._order[part * size : (part + 1) * size]
            taps = [tap(f"/trainings join {self.course} yes", chat) for chat in chats]
            bound.append(asyncio.create_task(self.dispatch(taps)))
            due = self._begun + (part + 1) * WITHIN / PARTS
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
        await asyncio.gather(*bound)

    def _acknowledge(self, callback: str, words: str | None) -> None:
        self.found.acknowledged += 1

    async def _deliver(self, method: str, body: bytes, _: File | None) -> int | None:
        sent = await self._telegram.deliver(method, body)
        chat = json.loads(body)["chat_id"]
        self.found.told.setdefault(chat, time.perf_counter() - self._begun)
        if len(self.found.told) == TAPS:
            self._all.set()
        return sent

    async def _count(self) -> None:
        """Who stands where: the first who tapped have the seats, the others their order."""
        sql = """SELECT chat_id, standing FROM trainings_seats AS seat
                 JOIN people ON people.id = seat.person_id
                 WHERE training_id = :id ORDER BY seat.place"""
        rows = await self.store.read(lambda db: db.all(sql, id=self.course))
        wanted = [(chat, _standing(n)) for n, chat in enumerate(self._order)]
        found = [(row["chat_id"], row["standing"]) for row in rows]
        self.found.seated = sum(row["standing"] == "seated" for row in rows)
        self.found.waiting = sum(row["standing"] == "waiting" for row in rows)
        pairs = zip(wanted, found, strict=False)
        self.found.misplaced = abs(len(wanted) - len(found)) + sum(a != b for a, b in pairs)


def _standing(place: int) -> str:
    return "seated" if place < SEATS else "waiting"


async def rush() -> tuple[Rushed, float]:
    """The taps, and the work of one of them, in milliseconds."""
    with tempfile.TemporaryDirectory() as folder, Pretended("--limits", "real") as pretended:
        pretended.act("settle_in", people=list(range(FIRST, FIRST + TAPS)))
        store, house = await opened(Path(folder))
        await store.write(partial(move_in, after=0, most=TAPS))
        held = partial(hold, house=house, first=0, most=1, seats=SEATS)
        course = await store.write(held)
        async with Telegram(pretended.url, SecretStr(TOKEN)) as telegram:
            await _warm(store, house, course)
            store.works.clear()
            found = await Rush(store, house, telegram, course.id).measure()
        await store.close()
        return found, sum(store.works) / TAPS


async def _warm(store: Store, house: House, course: Course) -> None:
    """Everything has been used once: the page of the training, by each of these."""
    dispatch = _desk(store, house, lambda rows: None)
    words = f"/trainings {course.id}"
    await dispatch([text(words, FIRST + n, number=n) for n in range(len(LANGUAGES))])


def _nothing(callback: str, words: str | None) -> None:
    """Nobody waits for it."""


def _desk(
    store: Store,
    house: House,
    hand_over: Callable[[Sequence[Row]], None],
    acknowledge: Callable[[str, str | None], None] = _nothing,
) -> Dispatch:
    return Dispatch(
        store,
        house,
        bot=1,
        now=lambda: datetime.now(UTC),
        hand_over=hand_over,
        acknowledge=acknowledge,
    )


# -- the list --------------------------------------------------------------------------------


async def lists() -> list[Figure]:
    """The work of one turn, from what was tapped to the row of its answer."""
    with tempfile.TemporaryDirectory() as folder:
        store, house = await opened(Path(folder))
        await store.write(partial(move_in, after=0, most=TURNS))
        for first in range(0, LISTED, CHUNK):
            await store.write(partial(hold, house=house, first=first, most=CHUNK, seats=SEATS))
        said, numbers, found = asyncio.Event(), count(1), []
        dispatch = _desk(store, house, lambda rows: said.set() if rows else None)
        for name, words in LISTS.items():
            for turn in range(-WARM, TURNS):
                if turn == 0:  # everything has been used once, as in a bot that runs
                    store.works.clear()
                said.clear()
                await dispatch([text(words, FIRST + turn % TURNS, number=next(numbers))])
                await said.wait()
            works = sorted(store.works)[:TURNS]
            found += [
                Figure.most(f"the list {name}, work", statistics.median(works), 10, " ms"),
                Figure.most("the same, the longest", max(store.works), 10, " ms"),
            ]
        await store.close()
        return found


# -- the roster ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Exported:
    """How long an export took, and by how many MB the process has grown."""

    seconds: float
    grown: float
    lines: Sequence[str]


async def _roster(folder: Path) -> None:
    """A training with so many on its list, each with a name."""
    store, house = await opened(folder)
    course = await store.write(partial(hold, house=house, first=0, most=1, seats=ROSTER))
    for after in range(0, ROSTER, CHUNK):
        await store.write(partial(move_in, after=after, most=CHUNK))
        await store.write(partial(_join, house=house, course=course, after=after))
    await store.close()


def _join(db: Writer, *, house: House, course: Course, after: int) -> None:
    for chat in range(FIRST + after, FIRST + after + CHUNK):
        trainings.samples.join(turn_of(db, house, chat), course, f"Ғуломҷон {chat}")


def _export(folder: Path, suffix: str, answers: "multiprocessing.Queue[Exported]") -> None:
    answers.put(asyncio.run(_exported(folder, suffix)))


async def _exported(folder: Path, suffix: str) -> Exported:
    """What `python -m bot trainings export` does in the running bot."""
    store = Store(folder / "bench.db")
    await store.open()
    house = assembly.house(DIALOGS, Seal([bytes(32)]))
    office = Office(
        Settings(), store, house, _desk(store, house, lambda rows: None), lambda: int(time.time())
    )
    _forget_peak()
    before, begun = _memory("VmRSS"), time.perf_counter()
    answer = await job(office, ["export", "1", str(folder / f"roster{suffix}")])
    took, most = time.perf_counter() - begun, _memory("VmHWM")
    await store.close()
    return Exported(took, most - before, answer.lines)


def _forget_peak() -> None:
    """From now on VmHWM is the most since now."""
    Path("/proc/self/clear_refs").write_text("5")


def _memory(name: str) -> float:
    """MB of this process; what getrusage says is that of its parent, too."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


def rosters() -> list[Figure]:
    """Each file in a process of its own."""
    found: list[Figure] = []
    apart = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(_roster(folder))
        for suffix in (".csv", ".xlsx"):
            answers = apart.Queue()
            process = apart.Process(target=_export, args=(folder, suffix, answers))
            process.start()
            got = answers.get(timeout=120)
            process.join()
            if not any(line.startswith(f"{ROSTER} people") for line in got.lines):
                raise RuntimeError(f"it was not exported: {got.lines}")
            found += [
                Figure.most(f"a roster of {ROSTER:,} as {suffix}", got.seconds, 5, " s"),
                Figure.most("the same: memory", got.grown, 100, " MB"),
            ]
    return found


def figures() -> list[Figure]:
    """The figures; the collector is spared as in the bot."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    found, each = uvloop.run(rush())
    name = f"{TAPS:,} taps for {SEATS} seats within a second: "
    return [
        Figure(f"{name}seats", f"= {SEATS}", str(found.seated), found.seated == SEATS),
        Figure.least("the same: wait", found.waiting, TAPS - SEATS),
        Figure.most("the same: not where they tapped", found.misplaced, 0),
        Figure.least("the same: acknowledged", found.acknowledged, TAPS),
        Figure.least("the same: answered", len(found.told), TAPS),
        Figure.most(f"the same: the last, at {PACE} a second", max(found.told.values()),
                    TAPS / USABLE + SLACK, " s"),
        Figure.most("the same: later than by that pace", max(found.late), SLACK, " s"),
        Figure.most("the same: the database's work for each, with its answer", each, 10, " ms"),
        *uvloop.run(lists()),
        *rosters(),
    ]  # fmt: skip
