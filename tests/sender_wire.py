"""A sender on a wire and a clock of the tests: nothing moves but what a test moves."""

import asyncio
import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from bot import outbox, people
from bot.outbox import Lane, Row
from bot.seal import Seal
from bot.sender import File, Sender
from bot.store import HouseTrouble, Store, Writer

WALL = 1_800_000_000  # seconds since 1970 when the tests' monotonic clock shows 0
ENDS = {"sent", "blocked", "failed", "unknown", "cancelled", "expired"}


class Ticker:
    """An alarm whose time moves when the test says so."""

    def __init__(self) -> None:
        self.time = 100.0
        self.until: float | None = None
        self._rung = False
        self._spins = 0
        self._sleeper: asyncio.Future[None] | None = None
        self.parked = asyncio.Event()

    def now(self) -> float:
        return self.time

    def ring(self) -> None:
        self._spins = 0
        if self._sleeper is None or self._sleeper.done():
            self._rung = True
        else:
            self.parked.clear()
            self._sleeper.set_result(None)

    async def wait(self, until: float | None) -> None:
        if self._rung:
            self._rung = False
            return
        if until is not None and until <= self.time:
            self._spins += 1
            assert self._spins < 20, "the sender waits for a moment that has passed"
            return
        self.until = until
        self._sleeper = asyncio.get_running_loop().create_future()
        self.parked.set()
        try:
            await self._sleeper
        finally:
            self.parked.clear()
            self._sleeper = self.until = None


@dataclass(eq=False)
class Call:
    """One call on the wire, which the test answers."""

    method: str
    body: dict[str, Any]
    file: File | None
    at: float
    answer: "asyncio.Future[int | None]" = field(repr=False)

    @property
    def chat(self) -> int:
        return int(self.body["chat_id"])

    @property
    def text(self) -> str:
        return str(self.body.get("text", ""))

    @property
    def open(self) -> bool:
        return not self.answer.done()

    def sent(self, message_id: int | None = None) -> None:
        self.answer.set_result(message_id)

    def fails(self, error: Exception) -> None:
        self.answer.set_exception(error)


class Wire:
    """What `deliver` is in the tests."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.calls: list[Call] = []
        self.rule: Callable[[Call], int | Exception | None] | None = None

    async def __call__(self, method: str, body: bytes, file: File | None) -> int | None:
        answer: asyncio.Future[int | None] = asyncio.get_running_loop().create_future()
        call = Call(method, json.loads(body), file, self._now(), answer)
        self.calls.append(call)
        if self.rule is not None:
            outcome = self.rule(call)
            if isinstance(outcome, Exception):
                call.fails(outcome)
            else:
                call.sent(outcome)
        return await answer

    @property
    def open(self) -> list[Call]:
        return [call for call in self.calls if call.open]

    def texts(self) -> list[str]:
        return [call.text for call in self.calls]


class Ailing(Store):
    """A store whose disk can be full."""

    ill = False

    def _transact(self, work: Any, after: Any) -> Any:
        if self.ill:
            raise HouseTrouble("SQLITE_FULL")
        return super()._transact(work, after)


class Rig:
    """A sender with its store, its wire and its clock."""

    def __init__(self, store: Store, seal: Seal, **options: Any) -> None:
        self.store = store
        self.seal = seal
        self.alarm = Ticker()
        self.wire = Wire(self.alarm.now)
        self.options = {"per_second": 0, "per_chat": 0, **options}
        self.sender = self._sender()
        self.task: asyncio.Task[None] | None = None

    def _sender(self) -> Sender:
        return Sender(
            self.store, self.seal, self.wire, now=self.now, alarm=self.alarm, **self.options
        )

    def now(self) -> int:
        return int(WALL + self.alarm.time)

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *_: object) -> None:
        await self.kill()

    async def start(self) -> Self:
        self.task = asyncio.create_task(self.sender.run())
        self.task.add_done_callback(lambda _: self.alarm.parked.set())
        await self.rest()
        return self

    async def rest(self) -> None:
        """Until the sender has nothing to do but to wait, or has ended."""
        for _ in range(2):
            await self.alarm.parked.wait()
            await asyncio.sleep(0)
        while not self.alarm.parked.is_set():
            await self.alarm.parked.wait()
            await asyncio.sleep(0)
        if self.task is not None and self.task.done() and not self.task.cancelled():
            self.task.result()

    async def kill(self) -> None:
        """What a kill does: nothing more is said, settled or written."""
        if self.task is not None and not self.task.done():
            self.task.cancel()
            with suppress(asyncio.CancelledError):
                await self.task
        for call in self.wire.open:
            call.answer.cancel()
        await self.store.read(lambda db: None)  # a commit that was under way is through

    async def restart(self) -> None:
        """A new process on the same database."""
        await self.kill()
        before, self.alarm = self.alarm, Ticker()
        self.alarm.time = before.time
        self.wire._now = self.alarm.now
        self.sender = self._sender()
        await self.start()

    async def advance(self, seconds: float) -> None:
        """Let time pass; the sender wakes whenever it asked to."""
        await self.rest()
        end = self.alarm.time + seconds
        while self._wakes(end):
            self.alarm.ring()
            await self.rest()
        self.alarm.time = end

    def _wakes(self, end: float) -> bool:
        """Whether the sender asked to be woken before the end; time has moved there if so."""
        until, done = self.alarm.until, self.task is None or self.task.done()
        if done or until is None or until > end:
            return False
        self.alarm.time = max(self.alarm.time, until)
        return True

    async def settle(self) -> None:
        """What has come back is written."""
        await self.advance(0.02)

    async def people(self, *chats: int, language: str = "tg") -> None:
        def add(db: Writer) -> None:
            db.many(
                "INSERT INTO people(chat_id, language) VALUES (:chat, :language)",
                [{"chat": chat, "language": language} for chat in chats],
            )

        await self.store.write(add)

    async def put(
        self,
        chat: int,
        text: str = "",
        *,
        lane: Lane = Lane.REPLY,
        method: str = "sendMessage",
        file: bytes | None = None,
        **body: Any,
    ) -> Row:
        """One row in the table, as a turn would leave it; nobody was told of it."""

        def put(db: Writer) -> Row:
            found = db.one("SELECT id FROM people WHERE chat_id = :chat", chat=chat)
            person = found["id"] if found else None
            number = self._keep(db, person, file) if file is not None else None
            return outbox.put(
                db,
                self.seal,
                {"chat_id": chat, "text": text, "parse_mode": "HTML", **body},
                method=method,
                lane=lane,
                now=self.now(),
                person_id=person,
                file_id=number,
            )

        return await self.store.write(put)

    def _keep(self, db: Writer, person: int | None, content: bytes) -> int:
        return outbox.put_file(
            db, self.seal, person_id=person, field="document", name="a.txt", content=content
        )

    async def say(self, chat: int, *texts: str, **how: Any) -> list[Row]:
        """Rows as a turn leaves them, handed over."""
        rows = [await self.put(chat, text, **how) for text in texts]
        self.sender.hand_over(rows)
        await self.rest()
        return rows

    async def spread(
        self, *languages: str, lane: Lane = Lane.ALERT, life: int | None = None
    ) -> int:
        """One body for all who read these languages; how many rows that made."""

        def put(db: Writer) -> int:
            bodies = {name: outbox.put_body(db, {"text": f"to {name}"}) for name in languages}
            made, after = 0, 0
            expires = None if life is None else self.now() + life
            while True:
                more, until = outbox.spread(db, bodies, lane=lane, after=after, expires_at=expires)
                made += more
                if until is None:
                    return made
                after = until

        made = await self.store.write(put)
        self.sender.more(lane)
        await self.rest()
        return made

    async def hide(self, chat: int) -> None:
        rows = await self.store.write(lambda db: outbox.hide(db, self.seal, chat, now=self.now()))
        self.sender.hand_over(rows)
        await self.rest()

    async def erase(self, chat: int) -> None:
        """What /delete leaves of a person."""

        def erase(db: Writer) -> list[Row]:
            person = people.by_chat(db, self.seal, chat)
            assert person is not None
            rows = outbox.hide(db, self.seal, chat, now=self.now())
            outbox.forget(db, person.id, now=self.now())
            db.run("DELETE FROM people WHERE id = :id", id=person.id)
            return rows

        rows = await self.store.write(erase)
        self.sender.hand_over(rows)
        await self.rest()

    async def rows(self, sql: str, **values: Any) -> list[tuple[Any, ...]]:
        return await self.store.read(lambda db: [tuple(row) for row in db.all(sql, **values)])

    async def status(self, row: Row) -> str:
        [(status,)] = await self.rows("SELECT status FROM outbox WHERE id = :id", id=row.id)
        return str(status)

    async def ledger(self) -> dict[str, int]:
        """How many rows stand at each status."""
        return Counter(status for (status,) in await self.rows("SELECT status FROM outbox"))

    async def ended(self) -> None:
        """Nothing is open, every row that was put has one end, and says nothing any more."""
        ledger = await self.ledger()
        assert set(ledger) <= ENDS
        assert [(sum(ledger.values()),)] == await self.rows(
            "SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = 'outbox'"
        )
        left = "SELECT id FROM outbox WHERE body IS NOT NULL OR chat_id IS NOT NULL"
        assert await self.rows(left) == []
        assert await self.rows("SELECT id FROM files") == []


def copied(migrated: Path, folder: Path) -> Iterator[Path]:
    """Copies of a migrated database, one for each that asks."""
    number = 0
    while True:
        path = folder / f"{number}.db"
        shutil.copyfile(migrated, path)
        yield path
        number += 1
