"""An office of roll-calls for tests: who drafts, who approves, who is asked, the way to a send."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot import people
from bot.dialog import Command, Turn
from bot.fakegram.phone import Cable, Chat
from bot.store import Store, Value, Writer
from dialogs.checkin import rolls
from dialogs.checkin.rolls import Answer, Roll
from tests.alert_office import label_of
from tests.test_people_factor import Phone
from tests.test_staff import number_of

DRAFT = """
    INSERT INTO checkin_rolls(author_id, event, places, hours, made_at)
    VALUES (:author, 'mudflow', :places, :hours, 1)"""


@dataclass
class RollOffice:
    """Timur drafts for Kazakhstan, Dana and Olga approve; three people are warned in Almaty."""

    timur: Chat
    dana: Chat
    olga: Chat
    zamira: Chat
    bakyt: Chat
    charos: Chat
    phone: Phone  # Dana's second factor
    store: Store

    @property
    def cable(self) -> Cable:
        return self.timur.cable

    @property
    def now(self) -> int:
        return int(self.cable.clock())

    async def draft(self, *places: str, hours: int = 12) -> None:
        values: dict[str, Value] = {
            "author": await number_of(self.timur),
            "places": json.dumps(places or ("KZ-75",)),
            "hours": hours,
        }
        await self.store.write(lambda db: db.run(DRAFT, **values))

    async def ask(self) -> list[str]:
        """The author asks for approval; what they read."""
        await self.timur.act("> /checkin desk ask 1")
        return await self.timur.act(f"> [{label_of(self.timur, 'Ask for approval:')}]")

    async def to_last(self) -> list[str]:
        """The approver, up to the last button; what they read."""
        await self.dana.act("> /checkin desk open 1")
        count = (await self.dana.rows("SELECT count FROM approvals ORDER BY id DESC"))[0][0]
        await self.dana.act(f"> [Approve]\n> {count}")
        return await self.dana.act(f"> {self.phone.code(self.now)}")

    async def go_live(self) -> list[str]:
        await self.ask()
        await self.to_last()
        return await self.dana.act(f"> [{label_of(self.dana, '🔴')}]")

    async def begun(self, **more: Any) -> None:
        """A roll-call that has reached everybody."""
        await self.draft(**more)
        await self.go_live()

    async def wait(self, seconds: int) -> None:
        """Time passes, and what is due happens."""
        until = self.cable.clock.seconds + seconds
        while (left := until - self.cable.clock.seconds) > 0:
            await self.cable.wait(min(left, 600 if left < 86_400 else left))

    async def minutes(self, minutes: int) -> None:
        """As many, with what is due in them."""
        for _ in range(minutes):
            await self.wait(60)

    async def field(self, name: str, number: int = 1) -> Any:
        sql = f"SELECT {name} FROM checkin_rolls WHERE id = {number}"
        return (await self.timur.rows(sql))[0][0]

    async def says(self, chat: Chat, answer: Answer, need: str = "", roll: int = 1) -> None:
        """What somebody answers, as the other half of the slice would keep it."""

        def give(turn: Turn) -> None:
            found = rolls.find(turn, roll)
            assert found is not None
            rolls.give(turn, found, answer, need)

        await self.as_person(chat, give)

    async def as_person(self, chat: Chat, do: Callable[[Turn], Any]) -> Any:
        """What that function makes of a turn of this person's."""

        def run(db: Writer) -> Any:
            person = people.by_chat(db, self.cable.house.seal, chat.person)
            assert person is not None
            turn = Turn(self.cable.house, db, person, Command("checkin"), self.cable.clock.utc())
            return do(turn)

        return await self.store.write(run)

    async def roll(self, number: int = 1) -> Roll:
        found = await self.as_person(self.timur, lambda turn: rolls.find(turn, number))
        assert isinstance(found, Roll)
        return found

    async def said(self) -> list[tuple[str, list[int]]]:
        """Each broadcast of the roll-call: its kind, and who has it."""
        kinds = await self.timur.rows(
            "SELECT broadcast, kind FROM checkin_rounds WHERE roll = 1 ORDER BY broadcast"
        )
        return [(kind, await self.had(number)) for number, kind in kinds]

    async def had(self, broadcast: int) -> list[int]:
        rows = await self.timur.rows(
            """SELECT person_id FROM outbox WHERE broadcast = :b AND status = 'sent'
               ORDER BY person_id""",
            b=broadcast,
        )
        return [person for (person,) in rows]

    async def acts(self) -> list[str]:
        """What stands in the audit log."""
        return [act for (act,) in await self.timur.rows("SELECT act FROM audit ORDER BY id")]


async def warned(chat: Chat, language: str, *places: str) -> int:
    """Somebody who is warned in these places; their number."""
    await chat.act(f"> /language {language}")
    number = await number_of(chat)

    def agree(db: Writer) -> None:
        db.run("INSERT INTO alerts_subscribers(person_id, since) VALUES (:n, 1)", n=number)
        for place in places:
            db.run("INSERT INTO alerts_regions VALUES (:n, :place, 1)", n=number, place=place)

    await chat.cable.store.write(agree)
    return number
