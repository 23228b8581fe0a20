"""The sender against a wire and a clock of the test: order, windows, ends."""

import pytest

from bot.outbox import Lane, NeverAgain, TryLater, Unknown
from bot.sender import Again, Ended, Otherwise, Sent, Unreachable, Verdict, settle
from tests.sender_wire import Rig

BLOCKED = NeverAgain("sendMessage", 403, "blocked")


# What is said


async def test_a_reply_leaves_at_once_and_is_settled(rig: Rig) -> None:
    [row] = await rig.say(1, "hello")
    [call] = rig.wire.calls
    assert (call.method, call.chat, call.text, call.at) == ("sendMessage", 1, "hello", 100.0)
    assert await rig.status(row) == "sending"
    call.sent(41)
    await rig.settle()
    assert await rig.status(row) == "sent"
    assert await rig.rows("SELECT chat_id, message_id, sent_at FROM messages") == [
        (1, 41, rig.now())
    ]
    await rig.ended()


async def test_what_came_back_is_settled_within_fifteen_milliseconds(rig: Rig) -> None:
    rows = [(await rig.say(chat, "x"))[0] for chat in range(10, 20)]
    rig.wire.calls[0].sent(1)
    await rig.rest()
    await rig.advance(0.005)
    for call in rig.wire.calls[1:]:
        call.sent(1)
    await rig.advance(0.0099)
    assert await rig.ledger() == {"sending": 10}
    await rig.advance(0.0002)
    assert [await rig.status(row) for row in rows] == ["sent"] * 10


async def test_most_of_a_wire_that_somebody_waits_for_is_settled_at_once(rig: Rig) -> None:
    for chat in range(10, 30):
        await rig.say(chat, "x")
    for call in rig.wire.calls[:11]:
        call.sent()
    await rig.rest()
    assert await rig.ledger() == {"sending": 16, "waiting": 4}
    rig.wire.calls[11].sent()
    await rig.rest()
    assert await rig.ledger() == {"sent": 12, "sending": 8}


async def test_what_came_back_is_settled_by_the_commit_that_lets_others_leave(rig: Rig) -> None:
    [row] = await rig.say(1, "x")
    rig.wire.calls[0].sent(1)
    await rig.rest()
    assert await rig.status(row) == "sending"
    await rig.say(2, "y")
    assert await rig.status(row) == "sent"


async def test_an_edit_is_not_learnt_as_a_new_message(rig: Rig) -> None:
    await rig.say(1, "x", method="editMessageText", message_id=5)
    rig.wire.calls[0].sent(5)
    await rig.settle()
    assert await rig.rows("SELECT * FROM messages") == []


async def test_nothing_is_learnt_of_a_chat_that_is_nobodys(rig: Rig) -> None:
    await rig.say(99, "x")
    rig.wire.calls[0].sent(5)
    await rig.settle()
    assert await rig.rows("SELECT * FROM messages") == []
    await rig.ended()


async def test_a_file_goes_along_and_is_wiped(rig: Rig) -> None:
    [row] = await rig.say(1, "x", method="sendDocument", file=b"\x00content")
    [call] = rig.wire.calls
    assert call.file is not None
    assert (call.file.field, call.file.name, call.file.content) == (
        "document",
        "a.txt",
        b"\x00content",
    )
    call.sent(7)
    await rig.settle()
    assert await rig.status(row) == "sent"
    await rig.ended()


async def test_a_row_whose_file_was_erased_is_cancelled(rig: Rig) -> None:
    row = await rig.put(1, "x", method="sendDocument", file=b"content")
    await rig.store.write(lambda db: db.run("DELETE FROM files"))
    rig.sender.hand_over([row])
    await rig.rest()
    assert rig.wire.calls == []
    assert await rig.status(row) == "cancelled"
    [after] = await rig.say(1, "next")
    assert rig.wire.texts() == ["next"]
    assert await rig.status(after) == "sending"


@pytest.mark.parametrize(
    ("verdict", "end"),
    [
        (Sent(5), "sent"),
        (Ended(), "failed"),
        (Again(1.0), "cancelled"),
        (Again(1.0, maybe_arrived=True), "unknown"),
        (Otherwise("anew"), "cancelled"),
        (Otherwise("moved", -9), "cancelled"),
        (Unreachable(), "blocked"),
    ],
)
async def test_how_a_withdrawn_edit_ends_is_told_and_written(
    rig: Rig, verdict: Verdict, end: str
) -> None:
    [row] = await rig.say(1, "x", method="editMessageText", message_id=5)
    sql = "UPDATE outbox SET withdrawn = 1"
    await rig.store.write(lambda db: db.run(sql))
    settled = await rig.store.write(lambda db: settle(db, rig.seal, row, verdict, now=rig.now()))
    assert (settled.end, settled.again, await rig.status(row)) == (end, None, end)
    assert await rig.rows("SELECT * FROM messages") == []


async def test_one_edit_settled_by_itself_is_not_learnt_either(rig: Rig) -> None:
    [row] = await rig.say(1, "x", method="editMessageText", message_id=5)
    await rig.store.write(lambda db: settle(db, rig.seal, row, Sent(5), now=rig.now()))
    assert await rig.rows("SELECT * FROM messages") == []


# Order, and what is on the wire


async def test_one_call_a_chat_and_in_order(rig: Rig) -> None:
    await rig.say(1, "a", "b", "c")
    assert rig.wire.texts() == ["a"]
    rig.wire.calls[0].sent(1)
    await rig.settle()
    assert rig.wire.texts() == ["a", "b"]
    rig.wire.calls[1].fails(NeverAgain("sendMessage", 400, "bad-request"))
    await rig.settle()
    assert rig.wire.texts() == ["a", "b", "c"]


async def test_the_commit_that_settles_a_row_lets_the_next_of_its_chat_leave(rig: Rig) -> None:
    await rig.say(1, "a")
    await rig.say(1, "b", lane=Lane.ALERT)
    await rig.say(1, "c", lane=Lane.REMINDER)
    assert rig.wire.texts() == ["a"]
    rig.wire.open[0].sent(1)
    await rig.settle()
    rig.wire.open[0].sent(2)
    await rig.settle()
    assert rig.wire.texts() == ["a", "b", "c"]


async def test_sixteen_replies_are_on_the_wire_until_they_are_settled(rig: Rig) -> None:
    for chat in range(10, 50):
        await rig.say(chat, "x")
    assert len(rig.wire.calls) == 16
    for call in rig.wire.calls[:7]:
        call.sent()
    await rig.rest()
    assert len(rig.wire.calls) == 16  # seven have come back, but no commit says so yet
    await rig.settle()
    assert len(rig.wire.calls) == 23
    assert (await rig.ledger())["sending"] == 16


async def test_a_hundred_alerts_are_on_the_wire_and_replies_beside_them(rig: Rig) -> None:
    await rig.people(*range(1000, 1300))
    await rig.spread("tg")
    assert len(rig.wire.calls) == 100
    await rig.say(9, "reply")
    assert rig.wire.texts()[100:] == ["reply"]


async def test_a_retried_row_is_never_overtaken(rig: Rig) -> None:
    await rig.say(1, "a", "b")
    rig.wire.calls[0].fails(TryLater("sendMessage", 500, kind="server"))
    await rig.settle()
    await rig.advance(0.9)
    assert rig.wire.texts() == ["a"]
    await rig.advance(0.2)
    assert rig.wire.texts() == ["a", "a"]
    rig.wire.calls[1].sent(1)
    await rig.settle()
    assert rig.wire.texts() == ["a", "a", "b"]


async def test_a_row_that_comes_while_its_chat_waits_does_not_overtake(rig: Rig) -> None:
    await rig.say(1, "a")
    await rig.say(1, "b")  # after its line was empty, while "a" is on the wire
    rig.wire.calls[0].fails(TryLater("sendMessage", 500, kind="server"))
    await rig.settle()
    await rig.say(1, "c")
    await rig.advance(2)
    rig.wire.open[0].sent(1)
    await rig.settle()
    rig.wire.open[0].sent(1)
    await rig.settle()
    assert rig.wire.texts() == ["a", "a", "b", "c"]


async def test_a_servers_trouble_with_one_row_holds_up_only_its_own_lane(rig: Rig) -> None:
    await rig.say(1, "a")
    rig.wire.calls[0].fails(TryLater("sendMessage", 500, kind="server"))
    await rig.settle()
    await rig.say(1, "alert", lane=Lane.ALERT)
    await rig.say(2, "other")
    assert rig.wire.texts() == ["a", "alert", "other"]


# How a row ends


async def test_a_refused_row_fails(rig: Rig) -> None:
    [row] = await rig.say(1, "x")
    rig.wire.calls[0].fails(NeverAgain("sendMessage", 400, "bad-request"))
    await rig.settle()
    assert await rig.status(row) == "failed"
    await rig.ended()


async def test_a_block_ends_all_that_waits_for_that_person_and_nobody_else(rig: Rig) -> None:
    await rig.say(1, "a", "b")
    await rig.say(1, "news", lane=Lane.NEWS)
    await rig.say(2, "other")
    rig.wire.calls[0].fails(BLOCKED)
    await rig.settle()
    await rig.settle()
    assert rig.wire.texts() == ["a", "other"]
    assert await rig.ledger() == {"blocked": 3, "sending": 1}
    assert await rig.rows("SELECT reachable FROM people WHERE chat_id = 1") == [(0,)]
    assert await rig.rows("SELECT reachable FROM people WHERE chat_id = 2") == [(1,)]


async def test_a_block_ends_what_waits_where_nobody_looks(rig: Rig) -> None:
    row = await rig.put(1, "in the table only", lane=Lane.NEWS)
    await rig.say(1, "a")
    rig.wire.calls[0].fails(BLOCKED)
    await rig.settle()
    assert await rig.status(row) == "blocked"


async def test_nothing_leaves_for_somebody_who_cannot_be_reached_until_they_write(
    rig: Rig,
) -> None:
    await rig.store.write(lambda db: db.run("UPDATE people SET reachable = 0 WHERE chat_id = 1"))
    [row] = await rig.say(1, "reminder", lane=Lane.REMINDER)
    assert (rig.wire.calls, await rig.status(row)) == ([], "blocked")
    await rig.store.write(lambda db: db.run("UPDATE people SET reachable = 1 WHERE chat_id = 1"))
    await rig.say(1, "welcome back")
    assert rig.wire.texts() == ["welcome back"]


async def test_the_rows_of_the_block_leave_their_place_to_others(rig: Rig) -> None:
    for text in "abcdef":
        await rig.say(1, text)
    rig.wire.calls[0].fails(BLOCKED)
    await rig.settle()
    await rig.settle()
    assert rig.sender.idle
    await rig.ended()


@pytest.mark.parametrize("lane", [Lane.CORRECTION, Lane.ALERT, Lane.REPLY])
async def test_nobody_knows_so_it_is_said_once_more(rig: Rig, lane: Lane) -> None:
    [row] = await rig.say(1, "x", lane=lane)
    for _ in range(2):
        rig.wire.open[0].fails(Unknown("sendMessage"))
        await rig.settle()
        await rig.advance(100)
    assert (rig.wire.texts(), await rig.status(row)) == (["x", "x"], "unknown")


@pytest.mark.parametrize("lane", [Lane.REMINDER, Lane.NEWS])
async def test_nobody_knows_and_it_is_not_said_again(rig: Rig, lane: Lane) -> None:
    [row] = await rig.say(1, "x", lane=lane)
    rig.wire.open[0].fails(Unknown("sendMessage"))
    await rig.settle()
    await rig.advance(100)
    assert (rig.wire.texts(), await rig.status(row)) == (["x"], "unknown")


async def test_an_edit_may_be_repeated_as_often_as_it_takes(rig: Rig) -> None:
    [row] = await rig.say(1, "x", method="editMessageText", message_id=5)
    for _ in range(7):
        rig.wire.open[0].fails(Unknown("editMessageText"))
        await rig.settle()
        await rig.advance(20)
    rig.wire.open[0].sent(5)
    await rig.settle()
    assert await rig.status(row) == "sent"


async def test_an_edit_whose_message_is_gone_is_sent_anew(rig: Rig) -> None:
    [row] = await rig.say(1, "x", method="editMessageText", message_id=5)
    rig.wire.open[0].fails(NeverAgain("editMessageText", 400, "message-gone"))
    await rig.settle()
    [_, call] = rig.wire.calls
    assert (call.method, call.body) == (
        "sendMessage",
        {"chat_id": 1, "text": "x", "parse_mode": "HTML"},
    )
    call.sent(6)
    await rig.settle()
    assert await rig.status(row) == "sent"
    assert await rig.rows("SELECT message_id FROM messages") == [(6,)]


async def test_markup_that_telegram_refuses_goes_as_plain_text_once(rig: Rig) -> None:
    text = '<b>Call</b> 112 &amp; <a href="https://a.example/?b=1&amp;c">read</a> 1 &lt; 2'
    [row] = await rig.say(1, text)
    error = NeverAgain("sendMessage", 400, "entities")
    rig.wire.open[0].fails(error)
    await rig.settle()
    [_, call] = rig.wire.calls
    plain = "Call 112 & read (https://a.example/?b=1&c) 1 < 2"
    assert call.body == {"chat_id": 1, "text": plain}
    call.fails(error)
    await rig.settle()
    assert await rig.status(row) == "failed"
    assert len(rig.wire.calls) == 2


async def test_a_migrated_group_is_written_to_under_its_new_number(rig: Rig) -> None:
    await rig.store.write(lambda db: db.run("INSERT INTO groups VALUES (-5, 1)"))
    [row] = await rig.say(-5, "x")
    rig.wire.open[0].fails(NeverAgain("sendMessage", 400, "migrated", chat_id=-1005))
    await rig.settle()
    assert rig.wire.open[0].chat == -1005
    rig.wire.open[0].sent(1)
    await rig.settle()
    assert await rig.status(row) == "sent"
    assert await rig.rows("SELECT chat_id FROM groups") == [(-1005,)]
    assert rig.sender.idle


async def test_a_refused_deletion_is_halved_down_to_the_one_that_cannot_be(rig: Rig) -> None:
    ids = list(range(1, 101))
    gone: list[int] = []

    def rule(call: object) -> int | Exception | None:
        wanted = rig.wire.calls[-1].body["message_ids"]
        if 77 in wanted:
            return NeverAgain("deleteMessages", 400, "bad-request")
        gone.extend(wanted)
        return None

    rig.wire.rule = rule
    await rig.say(1, "", method="deleteMessages", message_ids=ids)
    await rig.advance(1)
    assert sorted(gone) == [one for one in ids if one != 77]
    assert len(rig.wire.calls) <= 15
    ledger = await rig.ledger()
    assert set(ledger) == {"sent", "cancelled", "failed"}
    assert ledger["failed"] == 1
    assert rig.sender.idle


async def test_a_token_that_is_refused_stops_everything_and_loses_nothing(rig: Rig) -> None:
    [row] = await rig.say(1, "x")
    rig.wire.open[0].fails(NeverAgain("sendMessage", 401, "refused-token"))
    await rig.settle()
    [other] = await rig.say(2, "y")
    await rig.advance(1000)
    assert rig.sender.health.refused
    assert rig.wire.texts() == ["x"]
    assert await rig.status(row) == await rig.status(other) == "waiting"
    await rig.restart()  # with a token that works
    assert rig.wire.texts() == ["x", "x", "y"]


async def test_an_error_that_nobody_foresaw_ends_the_sender(rig: Rig) -> None:
    await rig.say(1, "x")
    rig.wire.open[0].fails(RuntimeError("a defect"))
    assert rig.task is not None
    with pytest.raises(ExceptionGroup) as caught:
        await rig.task
    assert isinstance(caught.value.exceptions[0], RuntimeError)
