"""A post: one message per name and person, edited in place, and the newest words win."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot import outbox
from bot.dialog import Button, Dialog, House, Turn
from bot.fakegram import World
from bot.fakegram.phone import Cable, Chat, Clock
from bot.outbox import NeverAgain, TryLater, Unknown
from bot.seal import Seal
from bot.store import Store, Writer
from tests.conftest import CAST, classify, quiet_labels
from tests.sender_wire import Call, Rig


class Poster:
    """Says things in the message of a name, as a turn does."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig

    async def post(self, text: str, *, chat: int = 1, name: str = "progress") -> None:
        def work(db: Writer) -> outbox.Row:
            found = db.one("SELECT id FROM people WHERE chat_id = :chat", chat=chat)
            assert found is not None
            body = {"chat_id": chat, "text": text, "parse_mode": "HTML"}
            return outbox.post(
                db, self.rig.seal, body, name=name, person_id=found["id"], now=self.rig.now()
            )

        row = await self.rig.store.write(work)
        self.rig.sender.hand_over([row])
        await self.rig.rest()

    def calls(self) -> list[tuple[Any, ...]]:
        """Method, text, and which message it edits, of each call so far."""
        return [(c.method, c.text, c.body.get("message_id")) for c in self.rig.wire.calls]

    def open(self) -> Call:
        [call] = self.rig.wire.open
        return call


@pytest.fixture
def poster(rig: Rig) -> Poster:
    return Poster(rig)


async def test_the_first_is_sent_and_the_others_edit_it(rig: Rig, poster: Poster) -> None:
    rig.wire.rule = lambda call: 70 + call.chat
    for text in ("10 %", "20 %", "30 %"):
        await poster.post(text)
        await rig.settle()
    await poster.post("10 %", chat=2)
    await poster.post("other", name="other")
    await rig.settle()
    assert poster.calls() == [
        ("sendMessage", "10 %", None),
        ("editMessageText", "20 %", 71),
        ("editMessageText", "30 %", 71),
        ("sendMessage", "10 %", None),
        ("sendMessage", "other", None),
    ]


async def test_what_comes_while_one_is_on_the_wire_waits_and_the_newest_wins(
    rig: Rig, poster: Poster
) -> None:
    for text in ("10 %", "20 %", "30 %"):
        await poster.post(text)
    assert poster.calls() == [("sendMessage", "10 %", None)]
    poster.open().sent(5)
    await rig.settle()
    assert poster.calls()[1:] == [("editMessageText", "30 %", 5)]
    assert await rig.rows("SELECT status FROM outbox ORDER BY id") == [
        ("sent",),
        ("cancelled",),
        ("sending",),
    ]


@pytest.mark.parametrize(
    "error",
    [NeverAgain("m", 400, "message-gone"), NeverAgain("m", 400, "bad-request")],
)
async def test_a_message_that_is_gone_is_sent_anew_once(
    rig: Rig, poster: Poster, error: Exception
) -> None:
    await poster.post("10 %")
    poster.open().sent(5)
    await rig.settle()
    await poster.post("20 %")
    await poster.post("30 %")
    poster.open().fails(error)
    await rig.settle()
    poster.open().sent(6)
    await rig.settle()
    poster.open().sent(6)
    await rig.settle()
    await poster.post("40 %")
    assert poster.calls()[1:] == [
        ("editMessageText", "20 %", 5),
        ("sendMessage", "20 %", None),
        ("editMessageText", "30 %", 6),
        ("editMessageText", "40 %", 6),
    ]


async def test_what_is_tried_again_is_replaced_by_what_is_newer(rig: Rig, poster: Poster) -> None:
    await poster.post("10 %")
    poster.open().fails(TryLater("m", 500, kind="server"))
    await rig.settle()
    await poster.post("20 %")
    await rig.advance(30)
    poster.open().sent(5)
    await rig.settle()
    assert poster.calls()[1:] == [("sendMessage", "20 %", None)]
    assert await rig.ledger() == {"cancelled": 1, "sent": 1}


async def test_an_edit_may_be_repeated_and_a_message_once(rig: Rig, poster: Poster) -> None:
    await poster.post("10 %")
    poster.open().fails(Unknown("m"))
    await rig.advance(5)
    poster.open().sent(5)
    await rig.settle()
    await poster.post("20 %")
    for _ in range(3):
        poster.open().fails(Unknown("m"))
        await rig.advance(5)
    poster.open().sent(5)
    await rig.settle()
    assert poster.calls()[2:] == [("editMessageText", "20 %", 5)] * 4
    await rig.ended()


@pytest.mark.parametrize("answered", [False, True])
async def test_a_kill_loses_neither_the_words_nor_the_message(
    rig: Rig, poster: Poster, answered: bool
) -> None:
    await poster.post("10 %")
    if answered:
        poster.open().sent(5)
        await rig.settle()
        await poster.post("20 %")
    await poster.post("30 %")
    await rig.restart()
    for _ in range(2):
        poster.open().sent(5)
        await rig.settle()
    assert poster.calls()[-1] == ("editMessageText", "30 %", 5)
    await rig.ended()


async def test_after_the_chat_was_emptied_it_is_a_new_message(rig: Rig, poster: Poster) -> None:
    rig.wire.rule = lambda call: 5
    await poster.post("10 %")
    await rig.settle()
    await poster.post("10 %", chat=2)
    await rig.settle()
    await rig.hide(1)
    await rig.settle()
    for chat in (1, 2):
        await poster.post("20 %", chat=chat)
        await rig.settle()
    assert [call[:1] for call in poster.calls()[3:]] == [("sendMessage",), ("editMessageText",)]


async def test_an_edit_costs_no_pace(store: Store, seal: Seal) -> None:
    async with Rig(store, seal, per_second=2, per_chat=1) as rig:
        await rig.people(1)
        poster = Poster(rig)
        rig.wire.rule = lambda call: 5
        for number in range(20):
            await poster.post(f"{number} %")
            await rig.settle()
        assert len(rig.wire.calls) == 20


async def test_it_goes_with_the_person_and_after_a_week(rig: Rig, poster: Poster) -> None:
    rig.wire.rule = lambda call: 5
    for chat in (1, 2):
        await poster.post("10 %", chat=chat)
        await rig.settle()
    await rig.erase(1)
    assert await rig.rows("SELECT person_id FROM outbox_posts") == [(2,)]
    week = rig.now() + 7 * 24 * 3600
    assert not await rig.store.write(lambda db: outbox.prune_posts(db, now=week))
    assert await rig.store.write(lambda db: outbox.prune_posts(db, now=week + 60))


def tick(turn: Turn, args: str) -> None:
    """Four steps: the person asks for the first, the clock types the others."""
    step = int(args)
    if step > 4:
        turn.say("bakery-oven")
    said = {"kind": "bread", "town": "t1", "wish": "hello", "pieces": args}
    turn.post("ticks", "bakery-done", buttons=[Button("Again", "/ticks 1")], **said)
    if step < 4:
        turn.later(f"/ticks {step + 1}", at=turn.now + timedelta(minutes=1))


async def test_a_turn_posts_and_the_clock_goes_on_with_it(
    world: World, store: Store, bakehouse: House, clock: Clock
) -> None:
    own = Dialog("ticks", {"ticks": tick})
    house = replace(bakehouse, dialogs=(*bakehouse.dialogs, own))
    cable = Cable(world, store, house, clock, classify)
    chat = Chat(cable, CAST["Zamira"][0], quiet=quiet_labels(house))
    await chat.act("> /start\n> [English]")
    before = len(chat.shows())
    await chat.talk("""
        > /ticks 1
        bread, t1, hello, 1: it is in the oven.
        [Again]
        ~ 1 minute
        bread, t1, hello, 2: it is in the oven.
        [Again]
        ~ 1 hour
        ...
        bread, t1, hello, 4: it is in the oven.
        [Again]
        > [Again]
        bread, t1, hello, 1: it is in the oven.
        [Again]
    """)
    assert len(chat.shows()) == before + 1
    await chat.act("> /hide")
    await chat.act("> /ticks 5")
    assert chat.shows()[-2]["text"] == "The oven is hot."
    assert chat.shows()[-1]["text"].startswith("bread")
    assert await chat.rows("SELECT name FROM outbox_posts") == [("ticks",)]
    cable.close()
    cable.check()
