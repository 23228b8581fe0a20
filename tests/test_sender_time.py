"""The sender and time: expiry, floods, the end, many at once, paid broadcast."""

from bot import outbox
from bot.outbox import Lane, TryLater
from bot.seal import Seal
from bot.store import Store
from tests.sender_wire import Rig

FLOOD = TryLater("sendMessage", 429, after=7, kind="flood")


# Time


async def test_what_has_expired_is_not_said(rig: Rig) -> None:
    row = await rig.put(1, "x", method="sendDocument", file=b"content")
    await rig.advance(outbox.REPLY_LIFE)
    rig.sender.hand_over([row])
    await rig.rest()
    assert (rig.wire.calls, await rig.status(row)) == ([], "expired")
    await rig.ended()


async def test_a_row_may_expire_between_two_attempts(rig: Rig) -> None:
    await rig.people(*range(10, 12))
    await rig.spread("tg", life=5)
    rig.wire.open[0].fails(TryLater("sendMessage", 429, after=6, kind="flood"))
    await rig.settle()
    await rig.settle()
    for call in rig.wire.open:
        call.sent(1)
    await rig.settle()
    await rig.advance(7)
    assert (await rig.ledger())["expired"] == 1
    await rig.ended()


async def test_expired_rows_go_without_waiting_for_the_pace(store: Store, seal: Seal) -> None:
    async with Rig(store, seal, per_second=30) as rig:
        await rig.people(*range(1000, 2000))
        await rig.store.write(
            lambda db: outbox.spread(
                db,
                {"tg": outbox.put_body(db, {"text": "old"})},
                lane=Lane.NEWS,
                after=0,
                expires_at=rig.now(),
            )
        )
        rig.sender.more(Lane.NEWS)
        await rig.rest()
        assert await rig.ledger() == {"expired": 1000}
        assert rig.alarm.time == 100.0
        await rig.say(1000, "fresh")
        assert rig.wire.texts() == ["fresh"]


# 429


async def test_a_flood_stops_its_lane_and_its_chat_and_nothing_else(rig: Rig) -> None:
    await rig.say(1, "a", "b")
    rig.wire.open[0].fails(FLOOD)
    await rig.settle()
    await rig.say(2, "same lane")
    await rig.say(1, "same chat", lane=Lane.ALERT)
    await rig.say(1, "an edit too", lane=Lane.NEWS, method="editMessageText", message_id=1)
    await rig.say(3, "another lane", lane=Lane.ALERT)
    assert rig.wire.texts() == ["a", "another lane"]
    rig.wire.open[0].sent(1)
    await rig.advance(6.9)
    assert len(rig.wire.calls) == 2
    await rig.advance(0.2)
    assert sorted(rig.wire.texts()[2:]) == ["same chat", "same lane"]


async def test_a_flood_is_no_attempt(rig: Rig) -> None:
    [row] = await rig.say(1, "a")
    for _ in range(30):
        rig.wire.open[0].fails(FLOOD)
        await rig.settle()
        await rig.advance(7.1)
    assert await rig.rows("SELECT attempts, repeated FROM outbox") == [(0, 0)]
    rig.wire.open[0].sent(1)
    await rig.settle()
    assert await rig.status(row) == "sent"


async def test_after_a_flood_every_row_takes_a_new_paced_slot(store: Store, seal: Seal) -> None:
    async with Rig(store, seal, paid=True, per_second=30) as rig:
        await rig.people(*range(1000, 1200))
        await rig.spread("tg")
        await rig.advance(0.2)
        assert len(rig.wire.calls) == 100
        begin = rig.alarm.time
        for call in rig.wire.open:
            call.fails(TryLater("sendMessage", 429, after=3, kind="flood"))
        await rig.rest()
        rig.wire.rule = lambda call: 1
        await rig.advance(4)
        again = [call.at - begin for call in rig.wire.calls[100:]]
        assert len(again) == 200
        assert min(again) >= 3
        assert sum(at < min(again) + 0.1 for at in again) <= 130  # 97 and the burst, not 200
        assert await rig.ledger() == {"sent": 200}


# The end


async def test_stop_lets_nothing_leave_and_settles_what_is_on_the_wire(rig: Rig) -> None:
    await rig.say(1, "a", "b")
    await rig.say(2, "c")
    rig.sender.stop()
    await rig.rest()
    assert rig.task is not None
    assert not rig.task.done()
    rig.wire.calls[0].sent(1)
    await rig.settle()
    assert not rig.task.done()
    rig.wire.calls[1].fails(FLOOD)
    await rig.task
    assert rig.wire.texts() == ["a", "c"]
    assert await rig.ledger() == {"sent": 1, "waiting": 2}
    assert await rig.rows("SELECT COUNT(*) FROM outbox WHERE status = 'sending'") == [(0,)]


async def test_stop_ends_an_idle_sender(rig: Rig) -> None:
    rig.sender.stop()
    assert rig.task is not None
    await rig.task


async def test_rows_handed_over_while_stopping_are_sent_by_the_next(rig: Rig) -> None:
    await rig.say(1, "a")
    rig.sender.stop()
    await rig.rest()
    await rig.say(2, "b")
    rig.wire.open[0].sent(1)
    assert rig.task is not None
    await rig.task
    await rig.restart()
    assert rig.wire.texts() == ["a", "b"]


# Many at once


async def test_a_broadcast_keeps_nobody_waiting_for_an_answer(store: Store, seal: Seal) -> None:
    async with Rig(store, seal, per_second=30, per_chat=1) as rig:
        await rig.people(*range(1000, 3500))
        rig.wire.rule = lambda call: 1
        await rig.spread("tg", lane=Lane.NEWS)
        for second in range(20):
            asked = rig.alarm.time
            await rig.say(1000 + second, f"reply {second}")
            await rig.say(2000 + second, f"correction {second}", lane=Lane.CORRECTION)
            await rig.advance(1)
            late = {c.text: c.at - asked for c in rig.wire.calls if c.text.endswith(f" {second}")}
            assert late[f"reply {second}"] <= 0.25
            assert late[f"correction {second}"] <= 0.25
        begin = rig.alarm.time
        while not rig.sender.idle:
            await rig.advance(5)
        assert rig.alarm.time - begin <= 2500 / 25 * 1.1
        assert await rig.ledger() == {"sent": 2540}


# Paid broadcast


async def test_only_urgent_messages_are_paid_for(store: Store, seal: Seal) -> None:
    async with Rig(store, seal, paid=True, per_second=30) as rig:
        for lane in Lane:
            await rig.say(int(lane) + 1, lane.name, lane=lane)
            await rig.advance(1)
        await rig.say(9, "edit", lane=Lane.ALERT, method="editMessageText", message_id=1)
        paid = {c.text for c in rig.wire.calls if c.body.get("allow_paid_broadcast") is True}
        assert paid == {"CORRECTION", "ALERT"}
        assert len(rig.wire.calls) == 6
