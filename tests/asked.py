"""People who are asked whether they are safe: a roll-call that runs, and what the hotline heard."""

import json
from dataclasses import dataclass, field
from functools import partial

import pytest

from bot import outbox, people
from bot.dialog import Command, House, Input, Turn
from bot.fakegram.phone import Cable, Chat
from bot.outbox import Audience, Lane
from bot.store import Db, Store, Value, Writer
from dialogs.checkin import questions, rolls
from tests.conftest import CAST, Enter
from tests.test_staff import number_of


@dataclass
class Asking:
    """Whoever asks; `typed` is what the hotline was told, `heard` what came with it."""

    cable: Cable
    store: Store
    house: House
    typed: list[str] = field(default_factory=list)
    heard: list[Input | None] = field(default_factory=list)

    @property
    def now(self) -> int:
        return int(self.cable.clock())

    async def begin(
        self, *chats: Chat, event: str = "mudflow", places: tuple[str, ...] = ("KZ-75",)
    ) -> int:
        """A roll-call among them runs; its question is on their phones, its line as well."""
        numbers = [await number_of(chat) for chat in chats]
        roll = await self.store.write(partial(self._begin, numbers, event, places))
        await self.cable.settle()
        await self.say(roll, "first")
        return roll

    def _begin(self, numbers: list[int], event: str, places: tuple[str, ...], db: Writer) -> int:
        row = db.one(
            """INSERT INTO checkin_rolls(phase, event, places, made_at, started_at, ends_at)
               VALUES ('running', :event, :places, :now, :now, :end) RETURNING id""",
            event=event,
            places=json.dumps(places),
            now=self.now,
            end=self.now + 24 * 3600,
        )
        assert row is not None
        for number in numbers:
            db.run(
                """INSERT INTO checkin_people(roll, person_id, place, language)
                   SELECT :roll, id, :place, COALESCE(language, '') FROM people WHERE id = :id""",
                roll=row["id"],
                place=places[0],
                id=number,
            )
            db.run(
                """INSERT INTO checkin_sums(roll, place, language, what, n)
                   SELECT :roll, :place, COALESCE(language, ''), 'asked', 1 FROM people
                   WHERE id = :id
                   ON CONFLICT (roll, place, language, what) DO UPDATE SET n = n + 1""",
                roll=row["id"],
                place=places[0],
                id=number,
            )
        return int(row["id"])

    async def say(self, roll: int, what: str) -> None:
        """The question (`first`), its buttons (`lines`), or that it is over (`over`)."""
        await self.store.write(partial(self._say, roll, what))
        await self.cable.settle()

    def _say(self, number: int, what: str, db: Writer) -> None:
        turn = self.turn(db)
        roll = rolls.find(turn, number)
        assert roll is not None
        said = {"first": questions.bodies, "lines": questions.lines, "over": questions.over}
        broadcast = outbox.start_broadcast(
            db,
            lane=Lane.REMINDER,
            audience=Audience("checkin", {"roll": number, "now_round": 0}),
            bodies={language: one.body() for language, one in said[what](turn, roll).items()},
            approval=None,
            expires=self.now + 3600,
            now=self.now,
        )
        if what != "over":
            db.run(f"UPDATE checkin_rolls SET {what} = {broadcast} WHERE id = {number}")

    def turn(self, db: Db) -> Turn:
        """A turn of the first person there is, for what needs one."""
        person = people.by_id(db, self.house.seal, 1)
        assert person is not None
        return Turn(self.house, db, person, Command("menu"), self.cable.clock.utc())

    async def end(self, roll: int, *, phase: str = "over") -> None:
        """It ends now."""
        sql = "UPDATE checkin_rolls SET phase = :phase, ended_at = :now WHERE id = :id"
        values: dict[str, Value] = {"phase": phase, "now": self.now, "id": roll}
        await self.store.write(lambda db: db.run(sql, **values))

    async def answers(self, roll: int = 1) -> dict[str, str]:
        """The last answer of everybody in it, by name."""
        rows = await self.cable.store.read(
            lambda db: db.all(
                """SELECT chat_id, answer, need FROM checkin_people
                   JOIN people ON people.id = person_id WHERE roll = :roll""",
                roll=roll,
            )
        )
        names = {number: name for name, (number, _) in CAST.items()}
        return {
            names[row["chat_id"]]: " ".join([row["answer"], row["need"]]).strip() for row in rows
        }

    async def sums(self, roll: int = 1) -> dict[tuple[str, str], int]:
        """What is counted of everybody, by place and what."""
        rows = await self.cable.store.read(
            lambda db: db.all(
                """SELECT place, what, SUM(n) AS n FROM checkin_sums WHERE roll = :roll
                   GROUP BY place, what""",
                roll=roll,
            )
        )
        return {(row["place"], row["what"]): row["n"] for row in rows if row["n"]}


def keyboard(chat: Chat) -> list[str]:
    """What stands below the chat."""
    markup = chat.world.keyboard(chat.person) or {}
    return [key["text"] for row in markup.get("keyboard", []) for key in row]


@pytest.fixture
def asking(cable: Cable, house: House, monkeypatch: pytest.MonkeyPatch) -> Asking:
    """The hotline writes down what other slices tell it, and says next to nothing."""
    found = Asking(cable, cable.store, house)

    def hotline(turn: Turn, args: str) -> None:
        if args == "said":  # dispatch asks whether words are for an operator: here they are not
            return
        found.typed.append(args)
        found.heard.append(turn.overheard)
        if not turn.said:  # nobody is left without an answer
            turn.say("bot-passed")

    monkeypatch.setitem(house.starts, "hotline", hotline)
    return found


@pytest.fixture
async def zamira(enter: Enter) -> Chat:
    """She reads English, and is in Almaty."""
    return await live_in(enter("Zamira"), "en", "KZ-75")


async def live_in(chat: Chat, language: str, region: str) -> Chat:
    """They have chosen their language and their region."""
    await chat.act(f"> /start\n> /language {language}")
    number = await number_of(chat)

    def settle(db: Writer) -> None:
        db.run(
            "UPDATE people SET zone = 'Asia/Almaty', country = :c WHERE id = :n",
            c=region[:2],
            n=number,
        )
        db.run(
            "INSERT INTO people_regions(person_id, region, place) VALUES (:n, :region, 0)",
            n=number,
            region=region,
        )

    await chat.cable.store.write(settle)
    return chat


__all__ = ["Asking", "asking", "keyboard", "live_in", "zamira"]
