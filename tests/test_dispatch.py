"""Batches: each update once, each in its savepoint, each confirmed only after the commit."""

import asyncio
from typing import Any

import pytest

from bot import dispatch
from bot.dialog import House
from bot.fakegram.cable import Clock
from bot.store import HouseTrouble, Store, Writer
from tests.desk import Desk
from tests.updates import BAKYT, CHAROS, ZAMIRA, message, place, tap, text

HELLO = "112: in danger call"


async def known(desk: Desk, *people: int) -> None:
    """Let these people choose English."""
    for person in people:
        await desk.take(text("/start", person), text("6", person))


async def test_the_same_update_a_hundred_times_is_answered_once(desk: Desk) -> None:
    await known(desk, ZAMIRA)
    once = text("/oven")
    assert len(await desk.take(*[once] * 50)) == 1
    for _ in range(50):
        assert await desk.take(once) == []


async def test_a_tap_that_comes_again_is_acknowledged_and_does_nothing(desk: Desk) -> None:
    await known(desk, ZAMIRA)
    once = tap("/toast", on=place(ZAMIRA, 1))
    assert await desk.take(once, once) == []
    assert [said for _, said in desk.taps] == ["Please tap a button."]
    await desk.take(once)
    assert [said for _, said in desk.taps] == [None]


async def test_updates_of_two_bots_have_numbers_of_their_own(
    desk: Desk, store: Store, bakehouse: House, clock: Clock
) -> None:
    other = Desk(store, bakehouse, clock)
    other.dispatch._bot = 2
    once = text("/start")
    assert len(await desk.take(once)) == len(await other.take(once)) == 1


async def test_a_batch_of_many_people_is_answered_in_its_order(desk: Desk) -> None:
    people = range(5000, 5100)
    said = await desk.take(*(text("/start", person) for person in people))
    assert [body["chat_id"] for body in said] == list(people)


async def test_more_than_a_hundred_are_more_than_one_transaction(desk: Desk) -> None:
    said = await desk.take(*(text("/start", person) for person in range(5000, 5350)))
    assert len(said) == 350


async def test_calls_that_come_together_share_a_transaction(
    desk: Desk, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes = []
    write = store.write

    async def count(work: Any, *, after: Any) -> Any:
        writes.append(1)
        return await write(work, after=after)

    monkeypatch.setattr(store, "write", count)
    updates = [text("/start", person) for person in range(5000, 5020)]
    await asyncio.gather(*(desk.dispatch([update]) for update in updates))
    assert len(await desk.said()) == 20
    assert len(writes) <= 2


async def test_who_gives_up_waiting_changes_nothing(desk: Desk) -> None:
    waiting = asyncio.ensure_future(desk.dispatch([text("/start")]))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await desk.take(text("/start", BAKYT))
    assert {row.chat_id for row in desk.rows} >= {BAKYT}
    assert await desk.all("SELECT COUNT(*) FROM people") == [(2,)]


async def test_what_nobody_foresaw_reaches_whoever_waits(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(names: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("bot.dispatch.dispatch.Batch.answer", broken)
    for _ in range(2):
        with pytest.raises(TypeError):
            await desk.dispatch([text("/start")])
    monkeypatch.undo()
    assert len(await desk.take(text("/start"))) == 1


async def test_a_closed_database_is_the_houses_trouble(desk: Desk, store: Store) -> None:
    await store.close()
    with pytest.raises(HouseTrouble):
        await desk.dispatch([text("/start")])


async def test_two_people_at_once_see_nothing_of_each_other(desk: Desk) -> None:
    await known(desk, ZAMIRA, BAKYT, CHAROS)
    said = await desk.take(
        text("/bakery", ZAMIRA),
        text("/bakery", BAKYT),
        text("bread", ZAMIRA),
        text("a cake", BAKYT),
        text("old", BAKYT),
        text("town 1", ZAMIRA),
        text("/delete", CHAROS),
        text("for Zamira", ZAMIRA),
        text("for Bakyt", BAKYT),
        text("2", CHAROS),
        text("1", ZAMIRA),
        text("one", BAKYT),
    )
    of = {person: [b["text"] for b in said if b["chat_id"] == person] for person in (ZAMIRA, BAKYT)}
    assert of[ZAMIRA][-1] == "bread, t1, for Zamira, 1: it is in the oven."
    assert of[BAKYT][-1] == "cake, old, for Bakyt, one: it is in the oven."
    assert await desk.all("SELECT chat_id FROM people") == [(ZAMIRA,), (BAKYT,)]


async def test_a_question_is_answered_by_its_own_person_only(desk: Desk) -> None:
    await known(desk, ZAMIRA, BAKYT)
    [question] = await desk.take(text("/bakery", ZAMIRA))
    data = question["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    assert (await desk.texts(tap(data, BAKYT)))[0] == "That question has passed."
    # A button of her message, pressed by him: no such thing in a private chat, so nothing happens.
    assert await desk.take(tap("/oven", BAKYT, on=place(ZAMIRA, 5))) == []
    assert [said for _, said in desk.taps] == [None]


async def test_the_other_side_of_blocking_is_remembered(desk: Desk) -> None:
    await known(desk, ZAMIRA)

    def member(status: str) -> dict[str, Any]:
        update = message({})
        changed = {"new_chat_member": {"status": status}, **update.pop("message")}
        return {**update, "my_chat_member": changed}

    reachable = "SELECT reachable FROM people"
    assert await desk.take(member("kicked")) == []
    assert await desk.all(reachable) == [(0,)]
    assert await desk.take(member("member")) == []
    assert await desk.all(reachable) == [(1,)]
    await desk.take(member("kicked"))
    await desk.take(text("/oven"))
    assert await desk.all(reachable) == [(1,)]


async def test_of_whom_nothing_is_known_a_tap_begins_nothing_but_start(desk: Desk) -> None:
    assert await desk.take(tap("/menu"), tap("1:forget")) == []
    says = (
        "I have nothing about this chat any more. To begin again, write /start. In danger call 112."
    )
    assert [said for _, said in desk.taps] == [says, says]
    assert await desk.all("SELECT * FROM people") == []
    assert (await desk.texts(tap("/start")))[0].startswith(HELLO)
    assert len(await desk.all("SELECT * FROM people")) == 1


async def test_messages_are_as_old_as_telegram_says(desk: Desk, clock: Clock) -> None:
    now = int(clock())
    await desk.take(text("/start", number=1))
    update = text("hello")
    update["message"].update(message_id=70_000, date=now - 3600)
    ahead = text("hello")
    ahead["message"].update(message_id=70_001, date=now + 3600)
    await desk.take(update, ahead, tap("/menu", on=place(ZAMIRA, 70_002, date=now - 50 * 3600)))
    learnt = await desk.all(
        "SELECT message_id, sent_at FROM messages WHERE message_id >= 70000 ORDER BY 1"
    )
    assert learnt == [
        (70_000, now - 3600),
        (70_001, now),
        (70_002, now - 50 * 3600),
    ]


async def test_a_tap_on_what_telegram_no_longer_shows_is_answered_below(desk: Desk) -> None:
    await known(desk, ZAMIRA)
    [edit] = await desk.take(tap("/oven", on=place(ZAMIRA, 5)))
    assert edit["message_id"] == 5
    [anew] = await desk.take(tap("/oven", on=place(ZAMIRA, 5, date=0)))
    assert "message_id" not in anew


async def test_what_was_kept_long_enough_is_forgotten(
    desk: Desk, store: Store, clock: Clock
) -> None:
    await known(desk, ZAMIRA)
    await desk.take(text("/bakery"), text("bread"), text("/oven"), {"update_id": 9_000})
    await desk.take(text("/burn"))
    old = int(clock())

    def prune(now: int) -> Any:
        def work(db: Writer) -> int:
            return dispatch.prune(db, now=now)

        return work

    await store.write(prune(old + 23 * 3600))
    assert len(await desk.all("SELECT * FROM people_drafts")) == 1
    await store.write(prune(old + 25 * 3600))
    assert await desk.all("SELECT * FROM people_drafts") == []
    assert len(await desk.all("SELECT * FROM dead_letters")) == 1
    await store.write(prune(old + 73 * 3600))
    assert await desk.all("SELECT * FROM dead_letters") == []
    assert await desk.all("SELECT * FROM seen") == []


async def test_pruning_holds_the_writer_for_a_part_only(desk: Desk, store: Store) -> None:
    await store.write(
        lambda db: db.many(
            "INSERT INTO seen VALUES (1, :id, 0)", [{"id": number} for number in range(12_000)]
        )
    )
    found = [await store.write(lambda db: dispatch.prune(db, now=10**9)) for _ in range(4)]
    assert found == [5000, 5000, 2000, 0]
