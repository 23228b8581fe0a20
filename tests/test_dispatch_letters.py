"""Dead letters: sealed, without what is stored nowhere, gone with the person, replayable."""

import json
from typing import Any

import pytest

from bot import dispatch
from bot.seal import Seal
from bot.store import Store
from dialogs import DIALOGS
from tests import bakery
from tests.desk import Desk
from tests.updates import ZAMIRA, message, tap, text, user

CANARY = "kanarienvogel"


async def opened(desk: Desk, seal: Seal) -> list[Any]:
    """What the dead letters hold."""
    rows = await desk.all("SELECT body FROM dead_letters ORDER BY id")
    return [seal.open_json(body, "dead_letters.body") for (body,) in rows]


async def test_what_breaks_is_kept_sealed_and_excused(desk: Desk, seal: Seal) -> None:
    await desk.take(text("/start"), text("6"))
    update = text(f"/burn {CANARY}")
    said = await desk.take(update, text("/oven"))
    assert [body["text"].partition("\n")[0] for body in said] == [
        "Something broke on our side, not on yours. We will look at it. Please try again.",
        "The oven is hot.",
    ]
    [(body, reason)] = await desk.all("SELECT body, reason FROM dead_letters")
    assert CANARY.encode() not in body
    assert CANARY not in reason
    assert reason.startswith("RuntimeError bakery.py:")
    [kept] = await opened(desk, seal)
    assert kept["message"]["text"] == f"/burn {CANARY}"


async def test_names_numbers_and_places_are_stored_nowhere(desk: Desk, seal: Seal) -> None:
    update = message(
        {
            "location": {"latitude": CANARY, "longitude": 2},
            "contact": {"phone_number": CANARY, "first_name": CANARY, "vcard": CANARY},
            "venue": {"title": CANARY, "address": CANARY, "location": {}},
            "forward_origin": {"sender_user_name": CANARY, "author_signature": CANARY},
            "document": {"file_id": 5, "file_name": CANARY},
            "reply_to_message": {"from": {**user(7), "username": CANARY}},
        }
    )
    await desk.take(update)
    [kept] = await opened(desk, seal)
    assert CANARY not in json.dumps(kept)
    assert not {"Zamira", "zamira_r", "Rahimova"} & set(json.dumps(kept).split('"'))
    assert kept["message"]["message_id"] == update["message"]["message_id"]


async def test_whoever_wrote_for_the_first_time_is_excused_too(desk: Desk) -> None:
    [sorry] = await desk.take(message({"text": 5}))
    assert sorry["chat_id"] == ZAMIRA
    assert sorry["text"].startswith("Something broke")
    [(person,)] = await desk.all("SELECT person_id FROM dead_letters")
    assert person is not None


async def test_a_tap_that_cannot_be_read_is_acknowledged(desk: Desk) -> None:
    await desk.take(text("/start"))
    update = tap({"not": "words"})
    await desk.take(update)
    assert desk.taps == [(update["callback_query"]["id"], None)]


async def test_dead_letters_go_with_the_person(desk: Desk) -> None:
    await desk.take(text("/start"), text("6"), text("/burn"), text("/delete"), text("2"))
    assert await desk.all("SELECT * FROM dead_letters") == []


async def test_the_message_that_broke_is_hidden_with_the_others(desk: Desk) -> None:
    await desk.take(text("/start"), text("6"))
    update = text("/burn")
    await desk.take(update)
    assert await desk.all(
        "SELECT 1 FROM messages WHERE message_id = :id", id=update["message"]["message_id"]
    ) == [(1,)]


async def test_a_dead_letter_is_listed_without_its_words(desk: Desk, store: Store) -> None:
    await desk.take(text("/start"), text("6"), text(f"/burn {CANARY}"))
    [letter] = await store.read(dispatch.dead_letters)
    assert CANARY not in repr(letter)


async def test_a_mended_release_replays_what_broke(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.take(text("/start"), text("6"), text(f"/burn {CANARY}"))
    [(letter, at)] = await desk.all("SELECT id, at FROM dead_letters")
    desk.rows.clear()
    assert await desk.dispatch.replay(letter) == "dead"
    assert await desk.said() == []
    assert await desk.all("SELECT id, at FROM dead_letters") == [(letter, at)]
    mended = desk.dispatch._house.starts
    monkeypatch.setitem(mended, "burn", bakery.oven)
    assert await desk.dispatch.replay(letter) == "handled"
    assert [body["text"] for body in await desk.said()] == ["The oven is hot."]
    assert await desk.dispatch.replay(letter) == "gone"


async def test_a_letter_that_no_key_opens_stays(desk: Desk, store: Store) -> None:
    await desk.take(text("/start"), text("/burn"), {"update_id": 77, "message": 5})
    await store.write(lambda db: db.run("UPDATE dead_letters SET body = x'00'"))
    [(letter,)] = await desk.all("SELECT id FROM dead_letters")
    assert await desk.dispatch.replay(letter) == "sealed"
    assert len(await desk.all("SELECT id FROM dead_letters")) == 1


async def test_a_due_command_that_breaks_is_replayed_by_the_clock(
    desk: Desk, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.take(text("/start"), text("6"))
    await store.write(
        lambda db: db.run("INSERT INTO due(person_id, command, at) VALUES (1, '/burn', 0)")
    )
    now = int(desk.dispatch._now().timestamp())
    desk.rows.clear()
    assert await desk.dispatch.due(now) == 1
    assert await desk.dispatch.due(now) == 0
    assert await desk.said() == []
    [(letter, person)] = await desk.all("SELECT id, person_id FROM dead_letters")
    assert person == 1
    monkeypatch.setitem(desk.dispatch._house.starts, "burn", bakery.oven)
    assert await desk.dispatch.replay(letter) == "handled"
    assert await desk.dispatch.due(now) == 1
    assert [body["text"] for body in await desk.said()] == ["The oven is hot."]


async def test_not_even_a_letter_that_cannot_be_written_stops_the_others(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*args: object, **how: object) -> None:
        raise RecursionError

    await desk.take(text("/start"), text("6"))
    monkeypatch.setattr("bot.dispatch.letters.keep", broken)
    assert await desk.texts(text("/burn"), text("/oven")) == ["The oven is hot."]


def test_the_tests_know_every_dialog_that_could_break() -> None:
    assert bakery.dialog.name not in [dialog.name for dialog in DIALOGS]
