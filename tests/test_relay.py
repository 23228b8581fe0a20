"""What somebody sent goes on to somebody else by its id, and who sent it hears if it was lost."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import outbox, people
from bot.dialog import Dialog, Document, House, Location, Photo, Relayed, State, Text, Turn, Voice
from bot.fakegram import World
from bot.fakegram.phone import Cable, Chat, Clock
from bot.i18n import I18n
from bot.seal import is_sealed
from bot.store import Db, Store
from dialogs import DIALOGS
from tests.conftest import CAST, LANGUAGES, ROOT, classify, quiet_labels

WORDS = """
relay-question = Say or send something.
relay-passed = They say: { $words }
    .answer = Answer
relay-done = Passed on.
relay-lost = It did not arrive.
"""
DAY = 24 * 3600


class Question(State, prompt="relay-question"):
    """Stands for a case: whatever comes goes on to the person of that number."""

    other: int
    long: bool = False

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case (Photo() | Voice() | Document() | Location()) as media:
                self.tell(turn, "x" * 1100 if self.long else "a < b", media)
            case Text(words):
                self.tell(turn, words, None)
        turn.say("relay-done")
        return self

    def tell(self, turn: Turn, words: str, media: Relayed | None) -> None:
        buttons = {"answer": "/relay 1"}
        turn.tell(
            [self.other],
            "relay-passed",
            buttons=buttons,
            media=media,
            lost="/relay lost",
            teller=int(words.rpartition(" ")[2]) if words.startswith("keep") else None,
            words=words,
        )
        if words == "bye" or words.startswith("keep and leave"):
            turn.forget("privacy-farewell")


def relay(turn: Turn, args: str) -> State | None:
    number, _, long = args.partition(" ")
    if number == "lost":
        turn.say("relay-lost", rings=True)
        return None
    return Question(other=int(number), long=bool(long))


@pytest.fixture
def cable(
    world: World, store: Store, house: House, clock: Clock, tmp_path: Path
) -> Iterator[Cable]:
    """The bot with that dialog."""
    folder = tmp_path / "locales"
    shutil.copytree(ROOT / "locales", folder)
    (folder / "en" / "relay.ftl").write_text(WORDS, encoding="utf-8")
    dialog = Dialog(name="relay", commands={"relay": relay}, states=(Question,))
    texts = I18n(folder, LANGUAGES)
    cable = Cable(
        world,
        store,
        replace(house, dialogs=(*DIALOGS, dialog), i18n=texts),
        clock,
        classify,
    )
    yield cable
    cable.close()
    cable.check()


async def enter_as(cable: Cable, name: str) -> Chat:
    chat = Chat(cable, CAST[name][0], quiet=quiet_labels(cable.house))
    await chat.act("> /start\n> [English]")
    return chat


@pytest.fixture
async def olga(cable: Cable) -> Chat:
    return await enter_as(cable, "Olga")


@pytest.fixture
async def zamira(cable: Cable, olga: Chat) -> Chat:
    """Who has the number 2, and whose words go to Olga, who has the number 1."""
    chat = await enter_as(cable, "Zamira")
    await chat.act("> /relay 1")
    olga._heard.clear()
    return chat


def keep_bodies(db: Db) -> None:
    """Every body as it stands in the table before it is wiped."""
    db.run("CREATE TABLE kept(body BLOB)")
    db.run(
        """CREATE TRIGGER keep AFTER INSERT ON outbox
           BEGIN INSERT INTO kept VALUES (new.body); END"""
    )


async def send(chat: Chat, kind: str) -> list[str]:
    getattr(chat.world, f"send_{kind}")(chat.person, b"\xff\xd8\xff of nothing")
    return await chat.listen()


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("voice", "(voice)"), ("photo", "(photo)"), ("document", "(file.bin)")],
)
async def test_a_file_goes_on_by_its_id_with_the_words_below(
    zamira: Chat, olga: Chat, kind: str, shown: str
) -> None:
    assert (await send(zamira, kind))[0] == "Passed on."
    assert olga.said() == ["They say: a < b", shown, "[Answer]"]
    [heard] = olga.heard()
    assert not heard.get("disable_notification")
    assert await zamira.rows("SELECT COUNT(*) FROM files") == [(0,)]


async def test_a_point_goes_on_as_it_is_and_is_kept_nowhere(zamira: Chat, olga: Chat) -> None:
    zamira.world.send_location(zamira.person, 43.238949, 76.889709)
    assert (await zamira.listen())[0] == "Passed on."
    point, words = olga.heard()
    assert point["location"] == {"latitude": 43.238949, "longitude": 76.889709}
    assert not point.get("disable_notification")
    assert "reply_markup" not in point
    assert words["text"] == "They say: a < b"
    tables = await zamira.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    found = repr([await zamira.rows(f"SELECT * FROM {name}") for (name,) in tables])
    assert "43.23" not in found
    assert await zamira.rows("SELECT * FROM outbox WHERE body IS NOT NULL") == []


async def test_a_point_on_its_way_is_sealed_and_told_when_it_is_lost(
    zamira: Chat, olga: Chat
) -> None:
    olga.world.block(olga.person)
    await zamira.cable.store.write(keep_bodies)
    zamira.world.send_location(zamira.person, 43.238949, 76.889709)
    await zamira.listen()
    sealed = await zamira.rows("SELECT body FROM kept WHERE body IS NOT NULL")
    assert sealed
    assert all(is_sealed(bytes(body)) for (body,) in sealed)
    assert b"43.23" not in b"".join(bytes(body) for (body,) in sealed)
    assert (await zamira.act("~ 1 second"))[0] == "It did not arrive."


async def test_words_too_long_for_a_caption_come_after_the_file(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /relay 1 long")
    await send(zamira, "voice")
    assert olga.said() == ["(voice)", f"They say: {'x' * 1100}", "[Answer]"]


async def test_a_file_that_does_not_load_any_more_is_told_to_who_sent_it(
    zamira: Chat, olga: Chat
) -> None:
    with zamira.cable.trouble() as troubles:
        zamira.world.send_voice(zamira.person, b"of nothing")
        zamira.world.state.files.clear()
        await zamira.listen()
        assert len(troubles) == 1
        assert "sendVoice" in troubles[0]
    assert olga.said() == []
    assert await zamira.act("~ 1 second") == ["It did not arrive."]
    assert await zamira.act("~ 1 day") == []  # once


async def test_who_has_blocked_the_bot_is_told_to_who_wrote(zamira: Chat, olga: Chat) -> None:
    olga.world.block(olga.person)
    await zamira.act("> hello")
    assert (await zamira.act("~ 1 second"))[0] == "It did not arrive."
    await zamira.act("> hello again")  # nothing leaves for who is known to be gone
    assert (await zamira.act("~ 1 second"))[0] == "It did not arrive."


async def test_what_arrives_is_told_to_nobody(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> hello")
    assert olga.said() == ["They say: hello", "[Answer]"]
    assert await zamira.act("~ 2 days") == []


async def test_what_expires_is_told(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> hello")
    [(row,)] = await zamira.rows("SELECT MAX(id) FROM outbox WHERE lost IS NOT NULL")
    await zamira.cable.store.write(
        lambda db: db.run(
            "UPDATE outbox SET settled_at = NULL, status = 'waiting' WHERE id = :id", id=row
        )
    )
    late = int(zamira.cable.clock.seconds) + DAY
    await zamira.cable.store.write(lambda db: outbox.prune_rows(db, now=late))
    assert (await zamira.act("~ 2 days"))[0] == "It did not arrive."


async def test_who_forgets_themselves_is_told_nothing(zamira: Chat, olga: Chat) -> None:
    olga.world.block(olga.person)
    said = await zamira.act("> bye")
    assert "Your data are deleted" in said[0]
    assert await zamira.act("~ 1 day") == []
    assert await zamira.rows("SELECT COUNT(*) FROM due") == [(0,)]


async def keeper(chat: Chat) -> int:
    """Somebody without a chat, on whom hangs what belongs to nobody."""
    seal = chat.cable.house.seal
    made = await chat.cable.store.write(lambda db: people.add(db, seal, None, now=1))
    return made.id


@pytest.mark.parametrize("words", ["keep", "keep and leave"])
async def test_a_loss_may_be_another_ones_also_when_the_teller_is_forgotten(
    zamira: Chat, olga: Chat, words: str
) -> None:
    number = await keeper(olga)
    olga.world.block(olga.person)
    await zamira.act(f"> {words} {number}")
    due = "SELECT person_id, command FROM due"
    assert await olga.rows(due) == [(number, "/relay lost")]
    assert await zamira.act("~ 1 second") == []
    assert await olga.rows(due) == []  # typed, for somebody who hears nothing


async def test_who_is_known_to_be_gone_is_told_to_the_other_at_once(
    zamira: Chat, olga: Chat
) -> None:
    number = await keeper(olga)
    await olga.cable.store.write(lambda db: db.run("UPDATE people SET reachable = 0 WHERE id = 1"))
    await zamira.act(f"> keep {number}")
    assert await olga.rows("SELECT person_id, command FROM due") == [(number, "/relay lost")]
