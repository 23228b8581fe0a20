"""Trainings in a test: made without staff, and asked without a chat."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

from bot import people
from bot.dialog import Command, House, Turn
from bot.fakegram.phone import Chat, Clock
from bot.store import Store, Writer
from dialogs.trainings import courses, keepers, offers, spreads
from dialogs.trainings.courses import Course, Plan
from dialogs.trainings.spreads import Changed

Found = TypeVar("Found")
PLAN: dict[str, Any] = {
    "template": "tb",
    "topic": "tb",
    "country": "KZ",
    "region": "KZ-75",
    "city": "Almaty",
    "local": "2026-12-01T18:00",
    "zone": "Asia/Almaty",
    "minutes": 60,
    "seats": 2,
    "languages": ("uz", "en"),
    "secret": "Abay street 1",
    "office": "The centre",
}


class Hall:
    """Where trainings are made, and looked at, in a turn of the keeper."""

    def __init__(self, store: Store, house: House, clock: Clock) -> None:
        self.store = store
        self.house = house
        self.clock = clock

    async def do(self, what: Callable[[Turn], Found]) -> Found:
        """That, in one turn."""
        return await self.store.write(lambda db: what(self.turn(db)))

    def turn(self, db: Writer) -> Turn:
        """A turn of somebody without a chat."""
        first = db.one("SELECT MIN(id) AS id FROM people")
        person = people.by_id(db, self.house.seal, first["id"] or 0) if first else None
        if person is None:
            person = people.add(db, self.house.seal, None, now=0)
        now = self.clock.utc()
        return Turn(self.house, db, person, Command("menu"), now, opener="clock")

    async def open(self, **said: Any) -> Course:
        """An open training, like PLAN but for what is said."""
        plan = Plan(**{**PLAN, **said})

        def make(turn: Turn) -> Course:
            row = turn.db.one("SELECT COUNT(*) AS n FROM trainings_courses")
            made = courses.make(turn, plan, f"CODE{row['n'] if row else 0}")
            assert made is not None
            assert courses.move(turn, made, "open")
            opened = courses.find(turn, made.id)
            assert opened is not None
            keepers.plan(turn, opened)
            return opened

        return await self.do(make)

    async def change(self, number: int, what: Changed, **said: Any) -> None:
        """Staff change it, and all hear of it."""

        def change(turn: Turn) -> None:
            sets = ", ".join(f"{name} = :{name}" for name in said)
            turn.db.run(
                f"UPDATE trainings_courses SET {sets}, version = version + 1 WHERE id = :id",
                id=number,
                **said,
            )
            found = courses.find(turn, number)
            assert found is not None
            spreads.change(turn, found, what)

        await self.do(change)

    async def caller(self) -> int:
        """Somebody without a chat."""

        def add(turn: Turn) -> int:
            found = people.add(turn.db, self.house.seal, None, now=turn.seconds)
            people.choose_language(turn.db, found, "uz")
            return found.id

        return await self.do(add)

    async def seat(self, person: int, number: int = 1) -> None:
        """That person, or caller, signs up."""

        def join(turn: Turn) -> None:
            course = courses.find(turn, number)
            assert course is not None
            offers.join(turn, course, person)

        await self.do(join)

    async def standing(self, number: int) -> list[tuple[str, str]]:
        """Who stands how, by chat, in the order of the places."""
        rows = await self.store.read(
            lambda db: db.all(
                """SELECT people.chat_id AS chat, seat.standing AS standing
                   FROM trainings_seats AS seat JOIN people ON people.id = seat.person_id
                   WHERE seat.training_id = :id ORDER BY seat.place""",
                id=number,
            )
        )
        return [(str(row["chat"]), row["standing"]) for row in rows]


async def enrol(chat: Chat, number: int = 1) -> list[str]:
    """They sign up, without a name."""
    said = await chat.act(f"> /trainings join {number} yes")
    if any("Without a name" in line for line in said):
        await chat.act("> [Without a name]")
    return said


def second(text: str) -> int:
    """That moment, in UTC."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())
