"""An alert that was sent, for tests of what comes after it; and what the phones show then."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot import people
from bot.dialog import Command, Turn
from bot.fakegram.phone import Chat
from bot.store import Db
from tests.test_staff import number_of

Hire = Callable[..., Awaitable[Chat]]
Launch = Callable[..., Awaitable[int]]


async def subscribe(chat: Chat, place: str, topic: str = "") -> None:
    number = await number_of(chat)

    def keep(db: Db) -> None:
        db.run("INSERT INTO alerts_subscribers(person_id, since) VALUES (:p, 1)", p=number)
        db.run("INSERT INTO alerts_regions VALUES (:p, :place, 1)", p=number, place=place)
        if topic:
            db.run("INSERT INTO alerts_topics VALUES (:p, :topic)", p=number, topic=topic)

    await chat.cable.store.write(keep)


def desk_turn(chat: Chat, db: Db, number: int) -> Turn:
    house, clock = chat.cable.house, chat.cable.clock
    person = people.by_id(db, house.seal, number)
    assert person is not None
    return Turn(house, db, person, Command("alerts"), clock.utc())


async def phase(chat: Chat, number: int = 1) -> str:
    [(found,)] = await chat.rows("SELECT phase FROM alerts_bulletins WHERE id = :id", id=number)
    return str(found)


async def answered(chat: Chat) -> list[tuple[Any, ...]]:
    return await chat.rows(
        "SELECT place, answer, looked, needs_since IS NOT NULL FROM alerts_answers ORDER BY id"
    )


def newest(chat: Chat) -> str:
    return str(chat.shows()[-1]["text"])


def texts(chat: Chat) -> list[str]:
    return [str(message["text"]) for message in chat.shows()]


async def silent(chat: Chat) -> list[bool]:
    """Whether each alert that went out was silent."""
    bodies = await chat.rows(
        """SELECT bodies.body FROM broadcasts JOIN broadcasts_bodies
             ON broadcasts_bodies.broadcast = broadcasts.id AND language = 'en'
           JOIN bodies ON bodies.id = broadcasts_bodies.body
           WHERE lane = 1 ORDER BY broadcasts.id"""
    )
    return ["disable_notification" in str(body) for (body,) in bodies]
