"""An alert whose time comes, by the real clock; and who of the staff hears of it how soon.

First with nothing else to do, then while an alert to a great many goes out at 25 a second.
"""

import asyncio
import json
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import uvloop
from pydantic import SecretStr

from bench import alerts
from bench.approved import send_alert
from bench.figures import Figure
from bench.planned import plan_alert
from bot.cli import assembly
from bot.clock import Clock, Work
from bot.dialog import House
from bot.dispatch import Dispatch
from bot.people import staff
from bot.seal import Seal
from bot.sender import Expander, File, Sender
from bot.store import Store, Writer
from bot.transport import Telegram
from dialogs import DIALOGS
from dialogs.alerts import NEVER, Subscriber, settle_in
from tests.approved import APPROVER, AUTHOR
from tests.end_to_end.processes import TOKEN
from tests.end_to_end.processes import Telegram as Pretended

TIMES = 5
SOON, CALM = 3, 15  # seconds until a planned alert is due; staff hear that it will be
SENT = "is being sent"  # what staff read of it
STAFF = 20  # people, each with an alert's reply of their own
READERS = range(1_000, 1_200)  # of the planned alert; chats and numbers
BUSY = 3.0  # seconds that the great alert runs before
LONGEST = 60.0


@dataclass(slots=True)
class Found:
    """Seconds from the second at which it was due: to its first message, to each of the staff."""

    first: list[float] = field(default_factory=list)
    staff: list[float] = field(default_factory=list)


class Wire:
    """The way out; remembers at which second of the wall's clock whom a text first left for."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self.left: list[tuple[int, str, float]] = []

    async def __call__(self, method: str, body: bytes, file: File | None) -> int | None:
        said = json.loads(body)
        if method == "sendMessage":
            self.left.append((said["chat_id"], said["text"], time.time()))
        return await self._telegram.deliver(method, body)


class Office:
    """A desk, a clock, a sender and an expander before a pretend Telegram."""

    def __init__(self, store: Store, house: House, telegram: Telegram) -> None:
        self.store, self.house, self.wire = store, house, Wire(telegram)
        self.sender = Sender(store, house.seal, self.wire, per_second=30, per_chat=1)
        audiences = {**house.audiences, **alerts.AUDIENCES}
        self.expander = Expander(store, audiences, self.sender)
        dispatch = Dispatch(
            store,
            house,
            bot=1,
            now=lambda: datetime.now(UTC),
            hand_over=self.sender.hand_over,
            acknowledge=lambda callback, words: None,
        )
        self.clock = Clock(Work(dispatch.due, _nothing, partial(_nothing, 0)))

    async def measure(self) -> Found:
        """Some alerts in peace, one while the great one goes out."""
        rooms = (self.sender.run(), self.expander.run(), self.clock.run())
        running = [asyncio.create_task(room) for room in rooms]
        found = Found()
        for number in range(TIMES):
            found.first.append((await self._due(f"Medeu {number}"))[0])
            await asyncio.sleep(len(READERS) / alerts.PACE[False])
        now, bodies = int(time.time()), {"tg": {"text": alerts.ALERT}}
        many = alerts.PEOPLE
        await self.store.write(
            lambda db: send_alert(db, alerts.READERS, bodies, count=many, now=now)
        )
        await asyncio.sleep(BUSY)
        found.staff = (await self._due("", of_staff=True))[1:]
        for room in (self.clock, self.sender, self.expander):
            room.stop()
        await asyncio.gather(*running)
        return found

    async def _due(self, spot: str, *, of_staff: bool = False) -> list[float]:
        """One planned alert: when its first message left, and when staff heard, from its time."""
        at = int(time.time()) + (CALM if of_staff else SOON)
        plan = partial(plan_alert, house=self.house, author=AUTHOR, approver=APPROVER)
        await self.store.write(
            lambda db: plan(db, at=at, now=int(time.time()), spot=spot or "Alatau")
        )
        await asyncio.sleep(max(0.0, at - time.time() - 0.5))
        seen = 0 if spot else len(self.wire.left)
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            await asyncio.sleep(0.01)
            left = self.wire.left[seen:]
            if of_staff:
                heard = {chat: when for chat, text, when in left if SENT in text}
                if len(heard) == STAFF:
                    return [0.0, *(when - at for when in heard.values())]
            elif first := next((when for _, text, when in left if spot in text), None):
                return [first - at]
        raise RuntimeError("it did not go out")


async def _nothing(now: int) -> None:
    """No tidying meanwhile."""


def _move_in(db: Writer) -> None:
    """Staff, the readers of Almaty, and a great many others."""
    sql = """INSERT INTO people(id, chat_id, language, country, zone)
             VALUES (:id, :id, :language, 'KZ', 'Asia/Almaty')"""
    db.many(sql, [{"id": n, "language": "en"} for n in (*range(1, STAFF + 1), *READERS)])
    crowd = range(alerts.FIRST, alerts.FIRST + alerts.PEOPLE)
    db.many(sql, [{"id": n, "language": "tg"} for n in crowd])
    agreed = Subscriber(1, NEVER, None, ("KZ-75",), frozenset({"weather"}))
    settle_in(db.many, dict.fromkeys(READERS, agreed))
    for number in range(1, STAFF + 1):
        staff.grant(db, number, "viewer", "KZ", now=1)
    staff.grant(db, AUTHOR, "author", "KZ", now=1)
    staff.grant(db, APPROVER, "approver", "KZ", now=1)


@asynccontextmanager
async def office() -> AsyncIterator[Office]:
    """The office and everybody in its database."""
    with tempfile.TemporaryDirectory() as folder, Pretended("--limits", "real") as pretended:
        everybody = [*range(1, STAFF + 1), *READERS]
        everybody += range(alerts.FIRST, alerts.FIRST + alerts.PEOPLE)
        pretended.act("settle_in", people=everybody)
        path = Path(folder) / "bench.db"
        assembly.migrate_now(path, DIALOGS)
        store = Store(path)
        await store.open()
        await store.write(_move_in)
        house = assembly.house(DIALOGS, Seal([bytes(32)]))
        async with Telegram(pretended.url, SecretStr(TOKEN)) as telegram:
            yield Office(store, house, telegram)
        await store.close()


async def _measured() -> Found:
    async with office() as made:
        return await made.measure()


def figures() -> list[Figure]:
    """The figures, from the second at which an alert was due."""
    found = uvloop.run(_measured())
    many = f"while {alerts.PEOPLE:,} go out at 25 a second: "
    return [
        Figure.least("a planned alert, its first message, the earliest", min(found.first), 0, " s"),
        Figure.most("a planned alert, its first message, the latest", max(found.first), 2, " s"),
        Figure.most(f"{many}all {STAFF} of the staff hear", max(found.staff), 5, " s"),
    ]
