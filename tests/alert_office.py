"""An office of alerts for tests: who drafts, who approves, who reads, the way to a live send."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest

from bot import people
from bot.dialog import House
from bot.fakegram.phone import Cable, Chat
from bot.people import Role
from bot.store import Store, Value, Writer
from tests.conftest import Enter
from tests.test_people_factor import Phone
from tests.test_staff import number_of

Hire = Callable[..., Awaitable[Chat]]

DRAFT = """
    INSERT INTO alerts_bulletins(author_id, status, msg_type, hazard, urgency, severity, certainty,
      places, source, spot, hours, made_at)
    VALUES (:author, 'Actual', 'Alert', 'mudflow', 'Expected', :severity, 'Likely', :places,
      'kz-emergency', 'Медеу', 12, 1)"""


@dataclass
class Office:
    """Timur drafts for Kazakhstan, Dana and Olga approve; Zamira and Bakyt read of Almaty."""

    timur: Chat
    dana: Chat
    olga: Chat
    zamira: Chat
    bakyt: Chat
    phone: Phone  # Dana's second factor
    store: Store

    @property
    def cable(self) -> Cable:
        return self.timur.cable

    @property
    def now(self) -> int:
        return int(self.cable.clock())

    async def draft(self, severity: str = "Severe", places: tuple[str, ...] = ("KZ-75",)) -> None:
        author = await number_of(self.timur)
        values: dict[str, Value] = {
            "author": author,
            "severity": severity,
            "places": json.dumps(places),
        }
        await self.store.write(lambda db: db.run(DRAFT, **values))

    async def ask(self) -> list[str]:
        """The author asks; what they read."""
        await self.timur.act("> /alerts ask 1")
        return await self.timur.act(f"> [{label_of(self.timur, 'Ask for approval')}]")

    async def to_last(self, chat: Chat | None = None) -> list[str]:
        """The approver, up to the last button; what they read."""
        dana = chat or self.dana
        await dana.act("> /alerts open 1")
        count = (await dana.rows("SELECT count FROM approvals ORDER BY id DESC"))[0][0]
        await dana.act(f"> [Approve]\n> {count}")
        return await dana.act(f"> {self.phone.code(self.now)}")

    async def go_live(self) -> list[str]:
        await self.ask()
        await self.to_last()
        return await self.dana.act(f"> [{label_of(self.dana, 'people:')}]")

    async def phase(self, number: int = 1) -> str:
        sql = "SELECT phase FROM alerts_bulletins WHERE id = :id"
        return str((await self.timur.rows(sql, id=number))[0][0])

    async def got(self) -> list[str]:
        """Who has the alert."""
        sql = """SELECT people.chat_id FROM outbox JOIN people ON people.id = person_id
                 WHERE broadcast IS NOT NULL AND status = 'sent' AND method = 'sendMessage'"""
        found = {chat for (chat,) in await self.timur.rows(sql)}
        every = {"zamira": self.zamira, "bakyt": self.bakyt}
        return [name for name, chat in every.items() if chat.person in found]

    async def quiet(self, chat: Chat, window: str | None) -> None:
        number = await number_of(chat)
        sql = "UPDATE alerts_subscribers SET quiet = :quiet WHERE person_id = :id"
        await self.store.write(lambda db: db.run(sql, quiet=window, id=number))

    async def do(self, work: Callable[[Writer], Any]) -> Any:
        return await self.store.write(work)


def label_of(chat: Chat, part: str) -> str:
    """The newest button with these words on it."""
    found = [b for message in chat.shows() for b in chat.buttons(message) if part in b]
    assert found, chat.said()
    return found[-1]


@pytest.fixture
def hire(enter: Enter, store: Store) -> Hire:
    async def hire(name: str, *roles: Role, place: str = "KZ") -> Chat:
        chat = enter(name)
        await chat.act("> /start\n> /language en")
        number = await number_of(chat)
        for role in roles:
            await store.write(
                partial(people.grant, person_id=number, role=role, place=place, now=1)
            )
        return chat

    return hire


async def reader(hire: Hire, store: Store, name: str, language: str) -> Chat:
    chat = await hire(name)
    await chat.act(f"> /language {language}")
    number = await number_of(chat)

    def agree(db: Writer) -> None:
        db.run("UPDATE people SET zone = 'Asia/Almaty', country = 'KZ' WHERE id = :n", n=number)
        db.run("INSERT INTO alerts_subscribers(person_id, since) VALUES (:n, 1)", n=number)
        db.run("INSERT INTO alerts_regions(person_id, place, at) VALUES (:n, 'KZ-75', 1)", n=number)

    await store.write(agree)
    return chat


@pytest.fixture
async def office(hire: Hire, store: Store, house: House) -> Office:
    timur = await hire("Timur", "author")
    dana, olga = await hire("Dana", "approver"), await hire("Olga", "approver")
    zamira = await reader(hire, store, "Zamira", "tg")
    bakyt = await reader(hire, store, "Bakyt", "ky")
    number, now = await number_of(dana), int(dana.cable.clock())
    url = await store.write(lambda db: people.new_factor(db, house.seal, number, now=now))
    phone = Phone(store, house.seal, number, url)

    def usual(db: Writer) -> None:  # two readers are no crowd among a hundred
        for one in range(1000, 1098):
            db.run("INSERT INTO people(id, language) VALUES (:id, 'ru')", id=one)
            db.run("INSERT INTO alerts_subscribers(person_id, since) VALUES (:id, 1)", id=one)

    await store.write(usual)
    return Office(timur, dana, olga, zamira, bakyt, phone, store)


async def acts(office: Office) -> list[str]:
    """What stands in the audit log."""
    return [act for (act,) in await office.timur.rows("SELECT act FROM audit ORDER BY id")]
