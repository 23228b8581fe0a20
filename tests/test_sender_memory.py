"""Memory is bounded, the rest is read from the table in order: nothing lost, nothing doubled."""

import shutil
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from bot import outbox
from bot.outbox import Lane, Row, TryLater
from bot.seal import Seal
from bot.sender import memory
from bot.store import Db, Store, Writer
from tests.sender_wire import Rig

T = TypeVar("T")


@pytest.fixture
async def rig(store: Store, seal: Seal) -> AsyncIterator[Rig]:
    async with Rig(store, seal) as rig:
        yield rig


def in_memory(rig: Rig) -> int:
    return len(rig.sender._queue.known)


async def fill(rig: Rig, chats: int, each: int = 1, *, lane: Lane = Lane.REPLY) -> list[Row]:
    """Rows in the table, chat after chat; nobody was told of them."""

    def put(db: Writer) -> list[Row]:
        return [
            outbox.put(
                db,
                rig.seal,
                {"chat_id": 10_000 + chat, "text": f"{number}"},
                method="sendMessage",
                lane=lane,
                now=rig.now(),
                person_id=None,
            )
            for number in range(each)
            for chat in range(chats)
        ]

    return await rig.store.write(put)


def said(rig: Rig) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for call in rig.wire.calls:
        found.setdefault(call.chat, []).append(call.text)
    return found


async def test_what_waits_in_the_table_at_the_start_is_said_in_order(rig: Rig) -> None:
    await rig.kill()
    await fill(rig, 300, 5)
    rig.wire.rule = lambda call: 1
    await rig.restart()
    await rig.settle()
    assert said(rig) == {10_000 + chat: list("01234") for chat in range(300)}
    await rig.ended()


async def test_twenty_thousand_rows_are_in_memory_and_no_more(rig: Rig) -> None:
    chats = range(1, 9_001)
    await rig.people(*chats)
    for lane in Lane:
        await rig.spread("tg", lane=lane)
    assert len(rig.wire.calls) == 2 * 100 + 3 * 16
    assert 18_000 < in_memory(rig) <= 20_000
    rig.wire.rule = lambda call: 1
    most = 0

    for call in rig.wire.open:
        call.sent(1)
    while not rig.sender.idle:
        await rig.settle()
        most = max(most, in_memory(rig))
    assert most <= 20_000
    assert await rig.ledger() == {"sent": 45_000}
    assert Counter(call.chat for call in rig.wire.calls) == dict.fromkeys(chats, 5)
    assert [call.chat for call in rig.wire.calls if call.text][:100] == list(range(1, 101))


async def test_a_full_lane_keeps_no_other_lane_out(store: Store, seal: Seal) -> None:
    async with Rig(store, seal, per_second=30) as rig:
        await rig.people(*range(1, 6_001))
        await rig.spread("tg", lane=Lane.NEWS)
        await rig.spread("tg", lane=Lane.ALERT)
        await rig.say(7_000, "reply")
        assert "reply" in rig.wire.texts()


async def test_rows_beyond_memory_that_are_handed_over_keep_their_order(rig: Rig) -> None:
    rows = await fill(rig, 1500, 5)
    for start in range(0, len(rows), 700):
        rig.sender.hand_over(rows[start : start + 700])
    await rig.rest()
    assert in_memory(rig) <= memory.LANE
    rig.wire.rule = lambda call: 1
    for call in rig.wire.open:
        call.sent(1)
    await rig.settle()
    assert said(rig) == {10_000 + chat: list("01234") for chat in range(1500)}


async def test_one_chat_does_not_fill_the_lane(store: Store, seal: Seal) -> None:
    async with Rig(store, seal, per_chat=1) as rig:
        rows = await fill(rig, 1, 6_000)
        rig.sender.hand_over(rows)
        await rig.rest()
        assert in_memory(rig) <= memory.CHAT
        rig.wire.rule = lambda call: 1
        rig.wire.open[0].sent(1)
        await rig.say(7, "somebody else")
        await rig.rest()
        assert "somebody else" in rig.wire.texts()
        await rig.advance(100)
        assert said(rig)[10_000] == [str(n) for n in range(104)]


async def test_a_chat_with_many_rows_gets_all_of_them_in_order(rig: Rig) -> None:
    rows = await fill(rig, 3, 70)
    for start in range(0, len(rows), 11):
        rig.sender.hand_over(rows[start : start + 11])
        await rig.rest()
        if rig.wire.open:
            rig.wire.open[0].sent(1)
    rig.wire.rule = lambda call: 1
    for call in rig.wire.open:
        call.sent(1)
    await rig.advance(2)
    assert said(rig) == {10_000 + chat: [str(n) for n in range(70)] for chat in range(3)}
    assert rig.sender.idle
    await rig.ended()


async def test_a_retry_while_its_chat_is_read_on_stays_first(rig: Rig) -> None:
    rig.sender.hand_over(await fill(rig, 1, 50))
    await rig.rest()
    for _ in range(20):
        rig.wire.open[0].fails(TryLater("m", 429, after=1, kind="flood"))
        await rig.advance(1.1)
        rig.wire.open[0].sent(1)
        await rig.settle()
    rig.wire.rule = lambda call: 1
    rig.wire.open[0].sent(1)
    await rig.advance(2)
    texts = said(rig)[10_000]
    assert texts == sorted(texts, key=int)
    assert sorted(set(texts), key=int) == [str(n) for n in range(50)]


class Slow(Store):
    """A store on which something happens between a read and its arrival."""

    meanwhile: Callable[[], Awaitable[None]] | None = None
    reads = 1  # until it happens

    async def read(self, work: Callable[[Db], T]) -> T:
        found = await super().read(work)
        self.reads -= 1
        if self.reads == 0 and self.meanwhile is not None:
            await self.meanwhile()
        return found


@pytest.fixture
async def slow(migrated: Path, tmp_path: Path) -> AsyncIterator[Slow]:
    path = tmp_path / "slow.db"
    shutil.copyfile(migrated, path)
    store = Slow(path, synchronous="OFF")
    await store.open()
    yield store
    await store.close()


async def test_a_row_handed_over_between_the_read_and_its_arrival_is_not_lost(
    slow: Slow, seal: Seal
) -> None:
    rig = Rig(slow, seal)
    early = await rig.put(1, "early")

    async def commit() -> None:
        rig.sender.hand_over([early])  # which the read has brought too
        rig.sender.hand_over([await rig.put(2, "late")])

    slow.meanwhile, slow.reads = commit, list(Lane).index(Lane.REPLY) + 1
    async with rig:
        assert sorted(rig.wire.texts()) == ["early", "late"]


async def test_rows_spread_while_their_lane_is_read_are_not_lost(slow: Slow, seal: Seal) -> None:
    rig = Rig(slow, seal)
    await rig.people(1, 2, 3)

    async def commit() -> None:
        await slow.write(
            lambda db: outbox.spread(
                db,
                {"tg": outbox.put_body(db, {"text": "x"})},
                lane=Lane.ALERT,
                after=0,
                expires_at=None,
            )
        )
        rig.sender.more(Lane.ALERT)

    slow.meanwhile, slow.reads = commit, list(Lane).index(Lane.ALERT) + 1
    async with rig:
        assert len(rig.wire.calls) == 3


async def test_a_row_for_a_busy_chat_that_comes_while_it_is_read_on_is_not_lost(
    slow: Slow, seal: Seal
) -> None:
    async with Rig(slow, seal) as rig:
        rig.sender.hand_over(await fill(rig, 1, 25))
        await rig.rest()
        rig.wire.rule = lambda call: 1

        async def commit() -> None:
            rig.sender.hand_over([await rig.put(10_000, "late")])

        slow.meanwhile, slow.reads = commit, 1
        rig.wire.open[0].sent(1)
        await rig.advance(1)
        assert said(rig)[10_000] == [*(str(n) for n in range(25)), "late"]
        assert rig.sender.idle


async def test_more_rows_than_anybody_handed_over_are_found_whatever_came_between(
    rig: Rig,
) -> None:
    hidden = await rig.put(1, "spread")  # in the table before the next, told of after it
    await rig.say(2, "handed over")
    rig.sender.more(Lane.REPLY)
    await rig.rest()
    assert rig.wire.texts() == ["handed over", "spread"]
    assert hidden.id == 1


async def test_a_row_that_is_handed_over_twice_is_said_once(rig: Rig) -> None:
    [row] = await rig.say(1, "a")
    rig.sender.hand_over([row, row])
    rig.wire.rule = lambda call: 1
    rig.wire.open[0].sent(1)
    await rig.rest()
    rig.sender.hand_over([row])
    await rig.settle()
    assert rig.wire.texts() == ["a"]
