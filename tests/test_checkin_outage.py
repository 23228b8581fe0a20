"""The bot was down for two hours while people answered: what is kept counts, the rest is asked.

A tap lives 150 seconds at Telegram, a message a day: what is pressed on the keyboard or typed is
never lost, what is tapped on a button may be.
"""

from functools import partial

import pytest

from bot import hearing, people
from bot.dialog import Command, House, Turn
from bot.fakegram.phone import Cable
from bot.people import Arrival, Role
from bot.store import Writer
from dialogs import checkin
from dialogs.alerts import NEVER, Subscriber, settle_in
from dialogs.checkin.words import LABELS

AUTHOR, APPROVER, FIRST = 8001, 8002, 9001
TAPPED, PRESSED, TYPED, NEEDY, SILENT, EARLY = range(FIRST, FIRST + 6)
EVERYBODY = range(FIRST, FIRST + 6)
SAID = """SELECT people.chat_id AS chat, answer, at FROM checkin_people
          JOIN people ON people.id = person_id"""


@pytest.fixture
async def asked(cable: Cable) -> Cable:
    """A roll-call runs, everybody has its question and its buttons, one has answered."""
    for number in (AUTHOR, APPROVER, *EVERYBODY):
        cable.world.add_person(number, f"Somebody {number}", language_code="en")
        cable.world.start(number)
    await cable.store.write(partial(_move_in, house=cable.house, now=int(cable.clock())))
    await cable.settle()
    await cable.store.write(partial(_ask, cable=cable))
    await cable.settle()
    for _ in range(4):
        await hear(cable)
        await cable.wait(10)
    cable.world.tap(EARLY, label(cable, "safe"))
    await cable.settle()
    await hear(cable)
    return cable


def _move_in(db: Writer, *, house: House, now: int) -> None:
    chats = (AUTHOR, APPROVER, *EVERYBODY)
    known = [Arrival(chat, "en", "KZ", "KZ-75", "Asia/Almaty", reachable=True) for chat in chats]
    people.arrive(db, known, now=now)
    agreed = Subscriber(now, NEVER, None, ("KZ-75",), frozenset())
    settle_in(db.many, dict.fromkeys(EVERYBODY, agreed))
    held: dict[int, tuple[Role, ...]] = {AUTHOR: ("author",), APPROVER: ("approver", "operator")}
    for chat, roles in held.items():
        person = people.by_chat(db, house.seal, chat)
        assert person is not None
        for role in roles:
            people.grant(db, person.id, role, "KZ", now=1)


def _ask(db: Writer, *, cable: Cable) -> None:
    def turn(chat: int) -> Turn:
        person = people.by_chat(db, cable.house.seal, chat)
        assert person is not None
        return Turn(cable.house, db, person, Command("staff"), cable.clock.utc())

    found = checkin.samples.ask(turn(AUTHOR), "mudflow", "KZ-75", hours=12)
    assert found is not None
    assert checkin.samples.send(turn(APPROVER), found) is not None


def label(cable: Cable, answer: str) -> str:
    """A key of the keyboard."""
    return cable.house.i18n.label("en", LABELS, answer)


async def hear(cable: Cable) -> None:
    """The ear notes that all was heard until now, as it does once a second."""
    at = int(cable.clock())
    await cable.store.write(lambda db: hearing.note(db, at=at))


async def said(cable: Cable) -> dict[int, tuple[str, int]]:
    rows = await cable.store.read(lambda db: db.all(SAID))
    return {row["chat"]: (row["answer"], row["at"]) for row in rows}


def asks(cable: Cable, person: int) -> int:
    """How often that chat was asked; what was answered stays there."""
    words = "Are you safe?"
    texts = [m.get("text", "") for m in cable.world.history(person)]
    return sum(text.startswith(words) for text in texts)


async def test_nothing_pressed_or_typed_is_lost_and_the_rest_is_asked_again(asked: Cable) -> None:
    cable, world, clock = asked, asked.world, asked.clock
    before = {person: asks(cable, person) for person in EVERYBODY}
    assert min(before.values()) >= 1
    began = clock.seconds
    clock.seconds += 600
    assert world.keyboard(PRESSED) is not None
    world.send_text(PRESSED, label(cable, "safe"))  # as its key does
    tapped = next(m for m in reversed(world.history(TAPPED)) if "/checkin safe" in str(m))
    world.press(TAPPED, tapped["message_id"], "/checkin safe 1")
    clock.seconds += 600
    world.send_text(TYPED, "I am safe")
    world.send_text(NEEDY, "need help")
    clock.seconds += 6000

    cable.restart()
    await cable.dispatch.due(int(clock()))  # the clock may be first: it says nothing yet
    await cable.settle()
    found = await said(cable)
    assert found[PRESSED] == ("safe", began + 600)
    assert found[TYPED] == ("safe", began + 1200)
    assert found[NEEDY] == ("need", began + 1200)
    assert found[EARLY][0] == "safe"
    assert (found[TAPPED][0], found[SILENT][0]) == ("", "")

    for _ in range(30):
        await hear(cable)
        await cable.wait(10)
    again = {person for person in EVERYBODY if asks(cable, person) > before[person]}
    assert again == {TAPPED, SILENT}
    [row] = await cable.store.read(lambda db: db.all("SELECT * FROM checkin_rolls"))
    assert row["phase"] == "running"
    assert row["round"] == 0  # it is no reminder: three of those are still to come

    world.tap(TAPPED, label(cable, "safe"))
    await cable.settle()
    assert (await said(cable))[TAPPED][0] == "safe"


async def test_while_nobody_can_be_heard_nobody_is_asked_or_told_that_it_is_over(
    asked: Cable,
) -> None:
    before = {person: asks(asked, person) for person in EVERYBODY}
    await asked.wait(13 * 3600)  # the bot runs, but Telegram brings nothing
    assert {person: asks(asked, person) for person in EVERYBODY} == before
    [row] = await asked.store.read(lambda db: db.all("SELECT phase FROM checkin_rolls"))
    assert row["phase"] == "running"


async def test_who_needed_help_while_the_bot_was_down_rings_first(asked: Cable) -> None:
    cable = asked
    cable.clock.seconds += 7200
    cable.world.send_text(NEEDY, "need help")
    cable.restart()
    await cable.settle()
    sql = "SELECT urgency FROM waiting WHERE kind = 'case'"
    rows = await cable.store.read(lambda db: db.all(sql))
    assert [row["urgency"] for row in rows] == [1]
