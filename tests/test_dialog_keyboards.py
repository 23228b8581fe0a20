"""Keyboards below the chat, what a slice hears before the question that waits, and hiding."""

import contextlib
from collections.abc import Iterable, Iterator

import pytest

from bot import outbox
from bot.dialog import Lane
from bot.fakegram.cable import Clock
from bot.fakegram.phone import Chat
from bot.outbox import Row
from tests.desk import Desk
from tests.updates import message, tap


def keyboard(chat: Chat) -> list[list[str]]:
    markup = chat.world.keyboard(chat.person) or {}
    return [[key["text"] for key in row] for row in markup.get("keyboard", [])]


async def test_a_keyboard_stands_below_the_chat_until_it_is_answered(baker: Chat) -> None:
    await baker.act("> /hungry")
    assert keyboard(baker) == [["🍞 Yes"], ["No"]]
    await baker.act("> /oven")
    assert keyboard(baker) == [["🍞 Yes"], ["No"]]
    await baker.talk("""
        > 🍞 Yes
        Enjoy it. /menu
    """)
    assert keyboard(baker) == []


async def test_its_labels_are_heard_before_the_question_that_waits(baker: Chat) -> None:
    await baker.act("> /bakery\n> [A cake]\n> town 1\n> /hungry")
    said = await baker.act("> No")
    assert said[0] == "Enjoy it. /menu"
    assert said[1] == "What shall we write on it?"  # it still waits, and is asked again
    assert (await baker.act("> No flour"))[0] == "How many?"


async def test_what_is_not_for_it_answers_the_question(baker: Chat) -> None:
    await baker.act("> /bakery\n> [A cake]\n> town 1")
    assert (await baker.act("> crumbs"))[0] == "How many?"
    await baker.act("> 1\n> /menu")
    assert (await baker.act("> crumbs"))[0] == "Enjoy it. /menu"


@pytest.mark.parametrize("words", ["112", " 103! "])
async def test_who_types_an_emergency_number_is_never_overheard(baker: Chat, words: str) -> None:
    await baker.act("> /hungry")
    assert "112" in "\n".join(await baker.act(f"> {words}"))


async def test_what_can_wait_goes_behind_all_replies(baker: Chat) -> None:
    await baker.act("> /hungry\n> No")
    rows = await baker.rows("SELECT lane FROM outbox ORDER BY id DESC LIMIT 1")
    assert rows == [(int(Lane.REMINDER),)]


async def test_hiding_hides_what_a_slice_wants_hidden(baker: Chat) -> None:
    await baker.cable.store.write(
        lambda db: db.run("INSERT INTO bakery_debts SELECT id, 3 FROM people")
    )
    await baker.act("> /oven")
    assert await baker.rows("SELECT coins FROM bakery_debts") == [(3,)]
    await baker.act("> /vanish")
    assert await baker.rows("SELECT coins FROM bakery_debts") == []


async def test_what_waits_under_a_name_gives_way_to_newer_words(baker: Chat) -> None:
    await baker.act("> /hungry\n> No\n> /hungry")
    with keeping(baker):
        await baker.act("> No")
    assert await named(baker) == ["sent", "waiting"]
    await baker.act("> /hungry\n> 🍞 Yes")
    assert await named(baker) == ["sent", "cancelled", "sent"]


async def test_it_is_known_when_what_bears_a_name_was_sent(baker: Chat) -> None:
    seconds = int(baker.cable.clock())
    person = (await baker.rows("SELECT id FROM people"))[0][0]

    async def sent() -> int | None:
        return await baker.cable.store.read(lambda db: outbox.sent_at_of(db, person, "fed"))

    assert await sent() is None
    await baker.act("> /hungry\n> No")
    assert await sent() == seconds
    await baker.act("~ 1 hour\n> /hungry")
    with keeping(baker):
        await baker.act("> No")
    assert await sent() is None


@contextlib.contextmanager
def keeping(chat: Chat) -> Iterator[None]:
    """In this block nothing is carried from the outbox to Telegram."""
    cable = chat.cable
    with pytest.MonkeyPatch.context() as patch, cable.trouble():
        patch.setattr(cable, "_rows", Lost())
        cable.restart()
        yield
    cable.restart()


class Lost(list[Row]):
    """What is handed over is not taken."""

    def extend(self, rows: Iterable[Row]) -> None:
        """The rows stay in the database."""


async def named(chat: Chat) -> list[str]:
    return [row[0] for row in await chat.rows("SELECT status FROM outbox WHERE named = 'fed'")]


async def test_a_turn_knows_when_it_was_written_and_whether_by_somebody_else(
    desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, bool]] = []
    monkeypatch.setitem(
        desk.house.starts, "hide", lambda turn, _: seen.append((turn.wrote_at, turn.forwarded))
    )
    now = int(clock())
    await desk.take(message({"text": "/hide", "date": now - 3600}))
    await desk.take(
        message({"text": "/hide", "date": now + 60, "forward_origin": {"type": "user"}})
    )
    await desk.take(tap("/hide", on=message({"text": "x", "date": 5})["message"]))
    assert seen[-3:] == [(now - 3600, False), (now, True), (now, False)]
