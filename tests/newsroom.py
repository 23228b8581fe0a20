"""Staff who write alerts, in tests: hired, with a draft, and what is behind their chat."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot import people
from bot.dialog import Command, Turn
from bot.fakegram.phone import Chat
from bot.outbox import Reach
from bot.people import Role
from bot.store import Store, Writer
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.staff import reaching
from tests.conftest import Enter
from tests.test_staff import number_of

Hire = Callable[..., Awaitable[Chat]]
ALMATY, MOSCOW = "KZ-75", "RU-MOW"

STEPS = """
    > /alerts begin
    > [Mudflow]
    > [Almaty (city)]
    > [That is all]
    > [Danger to life]
    > [Emergency ministry, Kazakhstan]
    > Медеу, ул. Горная 5/2
    > [Now]
    > [12 h]
    > [Nothing]
"""


def hiring(enter: Enter, store: Store) -> Hire:
    """Gives somebody of the cast a role, as the command line would."""

    async def hire(name: str, role: Role | None, place: str = "", language: str = "en") -> Chat:
        chat = enter(name)
        await chat.act(f"> /start\n> /language {language}")
        number = await number_of(chat)
        if role is not None:
            await store.write(lambda db: people.grant(db, number, role, place, now=1))
        return chat

    return hire


async def subscribe(enter: Enter, name: str, language: str, *places: str) -> Chat:
    chat = enter(name)
    await chat.act(f"> /start\n> /language {language}")
    number = await number_of(chat)

    def write(db: Writer) -> None:
        db.run("INSERT INTO alerts_subscribers(person_id, since) VALUES (:id, 1)", id=number)
        for place in places:
            db.run("INSERT INTO alerts_regions VALUES (:id, :p, 1)", id=number, p=place)

    await chat.cable.store.write(write)
    return chat


async def field(chat: Chat, name: str, number: int = 1) -> Any:
    [(value,)] = await chat.rows(f"SELECT {name} FROM alerts_bulletins WHERE id = {number}")
    return value


async def with_turn(chat: Chat, do: Callable[[Turn], Any]) -> Any:
    """What that function makes of a turn of this person's."""
    cable = chat.cable

    def run(db: Writer) -> Any:
        person = people.by_chat(db, cable.house.seal, chat.person)
        assert person is not None
        return do(Turn(cable.house, db, person, Command("alerts"), cable.clock.utc()))

    return await cable.store.write(run)


def first(turn: Turn) -> Bulletin:
    found = bulletins.find(turn, 1)
    assert found is not None
    return found


def count(turn: Turn) -> Reach:
    found = reaching.reach(turn, first(turn), "/alerts draft 1")
    assert found is not None
    return found
