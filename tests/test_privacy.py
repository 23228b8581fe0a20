"""What is kept, emptying the chat, being forgotten: everywhere, and at once."""

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot import outbox
from bot.dialog import House, Lane
from bot.fakegram import World
from bot.fakegram.faults import Fault
from bot.fakegram.phone import Cable, Chat
from bot.store import Store
from tests.conftest import LANGUAGES, quiet_labels

CANARY = "kanarienvogel"
SOMEBODY = 5_876_543_210_987  # six bytes in SQLite: they occur nowhere by chance


@pytest.fixture
async def somebody(baked: Cable, world: World) -> Chat:
    """A person with a number that can be searched for, and things that are kept."""
    world.add_person(SOMEBODY, CANARY, username=CANARY, language_code="en")
    chat = Chat(baked, SOMEBODY, quiet=quiet_labels(baked.house))
    await chat.act("> /start\n> [English]\n> /region\n> russia\n> [Moscow (city)]")
    await chat.act(f"> /bakery\n> bread\n> old\n> {CANARY}\n> /oven\n> /news later")
    await baked.store.write(lambda db: db.run("INSERT INTO bakery_debts VALUES (1, 7)"))
    with baked.trouble():
        await chat.act(f"> /burn {CANARY}")
    return chat


def found(store: Store) -> list[bytes]:
    """Which traces of somebody stand in the database's files."""
    files = [path for path in (store.path, Path(f"{store.path}-wal")) if path.exists()]
    raw = b"".join(path.read_bytes() for path in files)
    return [word for word in TRACES if word in raw]


TRACES = [
    CANARY.encode(),
    CANARY.encode("utf-16-le"),
    SOMEBODY.to_bytes(6, "big"),
    SOMEBODY.to_bytes(8, "big"),
    str(SOMEBODY).encode(),
]


async def test_who_is_forgotten_is_nowhere_any_more(somebody: Chat, store: Store) -> None:
    assert SOMEBODY.to_bytes(6, "big") in found(store)
    assert (await somebody.act("> /delete\n> 2"))[0].startswith("Done.")
    await store.checkpoint("TRUNCATE")
    assert found(store) == []
    tables = await somebody.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    assert await somebody.rows("SELECT coins FROM bakery_losses") == [(7,)]
    kept = {name for (name,) in tables if await somebody.rows(f"SELECT 1 FROM {name} LIMIT 1")}
    assert kept == {"migrations", "seen", "outbox", "erased", "sqlite_sequence", "bakery_losses"}
    columns = "person_id, chat_id, body, body_id, file_id"
    assert set(await somebody.rows(f"SELECT {columns} FROM outbox")) == {(None,) * 5}


async def test_the_farewell_stands_alone_and_its_button_begins_again(somebody: Chat) -> None:
    await somebody.act("> /delete\n> [Yes, forget me]")
    [farewell] = somebody.world.history(SOMEBODY)
    assert farewell["text"].startswith("Done.")
    assert await somebody.act("> [Begin again]") != []
    assert somebody.buttons(somebody.heard()[-1])[0] == "Русский"
    assert await somebody.rows("SELECT id, language, country FROM people") == [(2, None, None)]
    await somebody.talk("""
        > [English]
        In danger call 112. It is free, even without money on the phone.
        What would you like to know?
        [⚖️ My rights] [🩺 Medical care] [🛟 Danger and safety] [🎓 Trainings] [💬 Ask a person] [⚙️ Settings and privacy]
    """)  # noqa: E501 - a line of the chat is as long as what is said


async def test_an_old_button_of_who_was_forgotten_gets_a_word(somebody: Chat) -> None:
    await somebody.act("> /oven")
    screen = somebody.shows()[-1]
    await somebody.act("> /delete\n> 2")
    somebody.world.push(
        {
            "callback_query": {
                "id": "9",
                "from": {"id": SOMEBODY},
                "data": "/oven",
                "message": screen,
            }
        }
    )
    assert await somebody.listen(typed=False) == []
    assert await somebody.rows("SELECT * FROM people") == []


async def test_delete_asks_once_and_keep_stands_first(somebody: Chat) -> None:
    await somebody.talk("""
        > /delete
        Forget all that is kept about you, and empty this chat? It cannot be undone.
        [No, keep it] [Yes, forget me]
        > 1
        Nothing was deleted.
        > /delete
        Forget all that is kept about you, and empty this chat? It cannot be undone.
        [No, keep it] [Yes, forget me]
        > me
        Forget all that is kept about you, and empty this chat? It cannot be undone.
        [No, keep it] [Yes, forget me]
        > no
        Nothing was deleted.
    """)
    assert len(await somebody.rows("SELECT * FROM people")) == 1


async def test_yes_to_an_old_question_forgets_nobody(somebody: Chat) -> None:
    await somebody.act("> /delete\n> [No, keep it]\n> /delete\n> /oven")
    for back in range(len(somebody.shows())):
        labels = somebody.buttons(somebody.shows()[-1 - back])
        if "Yes, forget me" in labels:
            somebody.press(back, labels.index("Yes, forget me"))
            assert (await somebody.listen(typed=False))[0] == "That question has passed."
            return
    raise AssertionError("no such button")


async def test_hiding_empties_both_sides_and_leaves_the_menu(somebody: Chat) -> None:
    assert len(somebody.world.history(SOMEBODY)) > 15
    said = await somebody.act("> /hide")
    history = somebody.world.history(SOMEBODY)
    assert len(history) == 1
    assert history[0]["from"]["is_bot"]
    assert said[0].startswith("In danger call 112.")
    assert await somebody.rows("SELECT * FROM people_drafts") == []
    [(sealed,)] = await somebody.rows("SELECT desk FROM people")
    desk = somebody.cable.house.seal.open_json(sealed, "people.desk")
    assert desk[0] is None
    assert desk[4] == []


async def test_hiding_by_the_button_is_the_same(somebody: Chat) -> None:
    await somebody.act("> /privacy\n> [Empty this chat]")
    assert len(somebody.world.history(SOMEBODY)) == 1


async def test_hiding_twice_at_once_leaves_one_menu(somebody: Chat) -> None:
    somebody.world.send_text(SOMEBODY, "/hide")
    somebody.world.send_text(SOMEBODY, "/hide")
    await somebody.listen()
    assert len(somebody.world.history(SOMEBODY)) == 1


async def test_what_is_older_than_telegram_deletes_hinders_nothing(somebody: Chat) -> None:
    before = len(somebody.world.history(SOMEBODY))
    await somebody.act("~ 46 hours")
    await somebody.act("> /oven\n~ 3 hours\n> /hide")
    left = somebody.world.history(SOMEBODY)
    assert before <= len(left) <= before + 2  # the old ones, a reminder among them, and the menu
    assert left[-1]["text"].startswith("In danger call")


async def test_what_waits_for_the_chat_is_cancelled(somebody: Chat, store: Store) -> None:
    """An answer that could not be sent yet is never said after the chat was emptied."""
    sent: list[Any] = []
    somebody.cable.dispatch._hand_over = sent.extend
    somebody.world.send_text(SOMEBODY, "/oven")
    await somebody.cable.settle()
    assert await somebody.rows("SELECT COUNT(*) FROM outbox WHERE status = 'waiting'") == [(1,)]
    somebody.cable.dispatch._hand_over = somebody.cable._rows.extend
    await somebody.act("> /hide")
    somebody.cable._rows.extend(sent)
    await somebody.cable.settle()
    assert len(somebody.world.history(SOMEBODY)) == 1
    waiting = "SELECT * FROM outbox WHERE status IN ('waiting', 'sending')"
    assert await somebody.rows(waiting) == []


async def test_an_alert_that_waits_for_who_is_forgotten_is_cancelled(somebody: Chat) -> None:
    seal = somebody.cable.house.seal
    body = {"chat_id": SOMEBODY, "text": CANARY}
    alert = partial(
        outbox.put, seal=seal, body=body, method="sendMessage", lane=Lane.ALERT, now=0, person_id=1
    )
    await somebody.cable.store.write(alert)
    await somebody.act("> /delete\n> 2")
    columns = "person_id, chat_id, body, status"
    assert await somebody.rows(f"SELECT {columns} FROM outbox WHERE lane = 1") == [
        (None, None, None, "cancelled")
    ]


async def test_forgetting_when_telegram_is_away_is_forgetting_all_the_same(
    somebody: Chat,
) -> None:
    await somebody.act("> /delete")
    for method in ("sendMessage", "deleteMessages"):
        somebody.world.faults.add(Fault(method=method, kind="500", times=3))
    await somebody.act("> 2")
    assert await somebody.rows("SELECT * FROM people") == []
    assert len(somebody.world.history(SOMEBODY)) == 1
    assert somebody.world.history(SOMEBODY)[-1]["text"].startswith("Done.")


async def test_what_is_kept_is_told_in_words_and_numbers(somebody: Chat) -> None:
    said = await somebody.act("> /privacy\n> [What is kept about me]")
    assert said[:4] == [
        "Kept about you now",
        "Language: English",
        "Country: Russia",
        "Region: Moscow (city)",
    ]
    assert "Unfinished answers, locked: 1" in said
    assert "Planned messages: 1" in said
    assert "Messages kept after an error of ours, locked: 1" in said
    assert "Other entries: 1" in said  # of a table that privacy has never heard of
    assert any(line.startswith("Messages of this chat (numbers only, no words): ") for line in said)


async def test_the_file_holds_everything_opened_and_nothing_of_others(
    somebody: Chat,
) -> None:
    other = Chat(somebody.cable, 1002, quiet=somebody._quiet)
    await other.act("> /start\n> 6\n> /bakery\n> a cake\n> old\n> fremdwort\n> /oven")
    await somebody.act("> /privacy file")
    [sent] = somebody.heard()
    stored = somebody.world.state.files[sent["document"]["file_id"]]
    kept = json.loads(stored.content)
    assert {"people", "people_regions", "people_drafts", "due", "dead_letters", "messages"} <= set(
        kept
    )
    assert kept["bakery_debts"] == [{"person_id": 1, "coins": 7}]
    words = json.dumps(kept, ensure_ascii=False)
    assert CANARY in words
    assert str(SOMEBODY) in words
    assert "fremdwort" not in words
    assert "1002" not in words
    assert await somebody.rows("SELECT * FROM files") == []


async def test_the_file_of_who_is_forgotten_meanwhile_is_not_sent(somebody: Chat) -> None:
    somebody.world.send_text(SOMEBODY, "/privacy file")
    somebody.world.send_text(SOMEBODY, "/delete")
    somebody.world.send_text(SOMEBODY, "2")
    await somebody.listen()
    assert [m.get("text", "")[:5] for m in somebody.world.history(SOMEBODY)] == ["Done."]
    assert await somebody.rows("SELECT * FROM files") == []


@pytest.mark.parametrize("code", LANGUAGES)
async def test_everything_is_said_in_every_language(
    somebody: Chat, house: House, code: str
) -> None:
    await somebody.act(f"> /language {code}")
    for line in ("/privacy", "/privacy kept", "/privacy file", "/delete", "1", "/delete"):
        said = " ".join(await somebody.act(f"> {line}"))
        assert "privacy-" not in said
        assert "{" not in said
    farewell = house.i18n.text(code, "privacy-farewell").splitlines()[0]
    assert await somebody.act("> 2") != []
    assert somebody.said()[0] == farewell
