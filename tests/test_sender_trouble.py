"""The network goes, the disk is full, the process dies, the person leaves: nothing is lost."""

import shutil
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import pytest

from bot.outbox import Lane, NeverAgain, TryLater, Unknown
from bot.seal import Seal
from bot.store import Store
from tests.sender_wire import Ailing, Call, Rig

NO_NETWORK = TryLater("sendMessage", kind="network")
SERVER = TryLater("sendMessage", 502, kind="server")


@pytest.fixture
async def rig(store: Store, seal: Seal) -> AsyncIterator[Rig]:
    async with Rig(store, seal) as rig:
        await rig.people(1, 2, 3, *range(10, 60))
        yield rig


# The network is away


async def test_while_away_one_row_at_a_time_tries_and_ever_more_rarely(rig: Rig) -> None:
    rig.wire.rule = lambda call: NO_NETWORK
    for chat in range(10, 60):
        await rig.say(chat, "x")
    await rig.say(1, "alert", lane=Lane.ALERT)
    await rig.advance(3600)
    times = [call.at for call in rig.wire.calls]
    gaps = [b - a for a, b in pairwise(times[20:])]
    assert min(gaps) >= 5
    assert len(times) <= 16 + 3600 / 5 + 5
    assert rig.sender.health.away_since is not None
    assert await rig.rows("SELECT DISTINCT status, attempts FROM outbox") == [("waiting", 0)]


async def test_when_the_network_is_back_everything_goes_within_seconds(rig: Rig) -> None:
    rig.wire.rule = lambda call: NO_NETWORK
    for chat in range(10, 60):
        await rig.say(chat, "x")
    await rig.advance(6 * 3600)
    rig.wire.rule = lambda call: 1
    await rig.advance(30)
    assert await rig.ledger() == {"sent": 50}
    assert rig.sender.health.away_since is None


async def test_a_call_that_is_refused_once_costs_half_a_second(rig: Rig) -> None:
    await rig.say(1, "a")
    rig.wire.open[0].fails(NO_NETWORK)
    await rig.settle()
    await rig.say(2, "b")
    assert len(rig.wire.calls) == 1
    await rig.advance(0.5)
    assert rig.wire.texts() == ["a", "b"]


async def test_calls_that_fail_together_are_one_failure(rig: Rig) -> None:
    for chat in range(10, 26):
        await rig.say(chat, "x")
    for call in rig.wire.open:
        call.fails(NO_NETWORK)
    await rig.settle()
    await rig.say(1, "after")
    await rig.advance(0.6)
    assert len(rig.wire.calls) == 17


async def test_a_call_that_hangs_keeps_nobody_from_finding_out(rig: Rig) -> None:
    await rig.say(1, "a long upload")
    await rig.say(2, "b")
    rig.wire.open[1].fails(NO_NETWORK)
    await rig.rest()
    await rig.say(3, "c")
    await rig.say(10, "d")
    await rig.advance(0.6)
    assert rig.wire.texts() == ["a long upload", "b", "c"]
    await rig.advance(100)
    assert len(rig.wire.calls) == 3  # while "c" is on its way nobody else tries
    rig.wire.open[1].sent(1)
    await rig.settle()
    assert sorted(rig.wire.texts()[3:]) == ["b", "d"]


async def test_who_was_to_find_out_and_is_cancelled_leaves_it_to_another(rig: Rig) -> None:
    await rig.say(1, "a")
    rig.wire.open[0].fails(NO_NETWORK)
    await rig.rest()
    await rig.say(2, "b")
    await rig.say(3, "c")
    await rig.store.write(
        lambda db: db.run("UPDATE outbox SET status = 'cancelled' WHERE chat_id = 2")
    )
    await rig.advance(0.6)
    assert rig.wire.texts() == ["a", "c"]


async def test_a_server_that_answers_nobody_counts_no_attempts(rig: Rig) -> None:
    rig.wire.rule = lambda call: SERVER
    for chat in range(10, 40):
        await rig.say(chat, "x")
    await rig.advance(6 * 3600)
    times = [call.at for call in rig.wire.calls]
    gaps = [b - a for a, b in pairwise(times[40:])]
    assert min(gaps) >= 5
    rig.wire.rule = lambda call: 1
    await rig.advance(60)
    assert await rig.ledger() == {"sent": 30}


async def test_a_row_that_the_server_chokes_on_fails_and_the_others_go_on(rig: Rig) -> None:
    rig.wire.rule = lambda call: SERVER if call.text == "poison" else 1
    row, _ = await rig.say(1, "poison", "behind it")
    for second in range(300):
        await rig.say(10 + second % 50, "other")
        await rig.advance(1)
    assert rig.wire.texts().count("poison") == 8
    assert await rig.status(row) == "failed"
    assert await rig.ledger() == {"failed": 1, "sent": 301}


async def test_while_nobody_is_answered_one_bad_row_does_not_keep_the_others_from_trying(
    rig: Rig,
) -> None:
    rig.wire.rule = lambda call: SERVER
    await rig.say(1, "poison", lane=Lane.ALERT)
    for chat in range(10, 20):
        await rig.say(chat, "x")
    await rig.advance(60)
    rig.wire.rule = lambda call: SERVER if call.text == "poison" else 1
    await rig.advance(30)
    assert await rig.ledger() == {"waiting": 1, "sent": 10}


async def test_timeouts_in_a_row_are_troubles_of_the_network_too(rig: Rig) -> None:
    rig.wire.rule = lambda call: Unknown("sendMessage")
    for chat in range(10, 60):
        await rig.say(chat, "x")
    await rig.advance(60)
    assert len(rig.wire.calls) < 50  # two tries each would have used up everybody's
    rig.wire.rule = lambda call: 1
    await rig.advance(60)
    assert await rig.ledger() == {"sent": 50}


# The house's own trouble


@pytest.fixture
async def ailing(migrated: Path, tmp_path: Path, seal: Seal) -> AsyncIterator[Rig]:
    path = tmp_path / "ailing.db"
    shutil.copyfile(migrated, path)
    store = Ailing(path, synchronous="OFF")
    await store.open()
    async with Rig(store, seal) as rig:
        await rig.people(1, 2, 3)
        yield rig
    store.ill = False
    await store.close()


def fall_ill(rig: Rig, ill: bool) -> None:
    assert isinstance(rig.store, Ailing)
    rig.store.ill = ill


@pytest.mark.parametrize(
    "outcome",
    [None, Unknown("sendMessage"), SERVER, NO_NETWORK, TryLater("m", 429, after=1, kind="flood")],
)
async def test_a_commit_that_fails_loses_nothing_and_repeats_nothing(
    ailing: Rig, outcome: Exception | None
) -> None:
    rows = await ailing.say(1, "a", "b")
    fall_ill(ailing, True)
    [call] = ailing.wire.open
    if outcome is None:
        call.sent(7)
    else:
        call.fails(outcome)
    await ailing.settle()
    await ailing.advance(60)
    assert ailing.wire.texts() == ["a"]  # nothing leaves that is not marked
    fall_ill(ailing, False)
    ailing.wire.rule = lambda call: 8
    await ailing.advance(120)
    assert ailing.wire.texts() == (["a", "b"] if outcome is None else ["a", "a", "b"])
    assert [await ailing.status(row) for row in rows] == ["sent", "sent"]
    assert ailing.sender.idle


async def test_rows_that_could_not_be_claimed_leave_when_the_disk_has_room(ailing: Rig) -> None:
    rows = [await ailing.put(chat, "x") for chat in (1, 2, 3)]
    fall_ill(ailing, True)
    ailing.sender.hand_over(rows)
    await ailing.rest()
    await ailing.advance(10)
    assert ailing.wire.calls == []
    fall_ill(ailing, False)
    await ailing.advance(1.1)
    assert sorted(call.chat for call in ailing.wire.calls) == [1, 2, 3]


async def test_what_waited_for_the_disk_does_not_leave_after_a_stop(ailing: Rig) -> None:
    row = await ailing.put(1, "x")
    fall_ill(ailing, True)
    ailing.sender.hand_over([row])
    await ailing.rest()
    ailing.sender.stop()
    await ailing.advance(5)
    fall_ill(ailing, False)
    await ailing.advance(2)
    assert ailing.task is not None
    assert ailing.task.done()
    assert (ailing.wire.calls, await ailing.status(row)) == ([], "waiting")


async def test_a_sender_that_starts_on_a_full_disk_waits_for_it(ailing: Rig) -> None:
    await ailing.put(1, "x")
    await ailing.kill()
    fall_ill(ailing, True)
    await ailing.restart()
    await ailing.advance(30)
    fall_ill(ailing, False)
    await ailing.advance(1.1)
    assert ailing.wire.texts() == ["x"]


# The process dies


@pytest.mark.parametrize("lane", list(Lane))
async def test_what_was_on_the_wire_at_a_kill_follows_its_lane(rig: Rig, lane: Lane) -> None:
    [row] = await rig.say(1, "x", lane=lane)
    await rig.restart()
    repeats = lane <= Lane.REPLY
    assert rig.wire.texts() == (["x", "x"] if repeats else ["x"])
    await rig.restart()
    assert rig.wire.texts() == (["x", "x"] if repeats else ["x"])
    assert await rig.status(row) == "unknown"
    await rig.ended()


async def test_a_deletion_survives_any_number_of_kills(rig: Rig) -> None:
    [row] = await rig.say(1, "", method="deleteMessages", message_ids=[1, 2])
    for _ in range(5):
        await rig.restart()
    assert len(rig.wire.calls) == 6
    rig.wire.open[0].sent()
    await rig.settle()
    assert await rig.status(row) == "sent"


async def test_a_row_that_kills_the_process_is_given_up(rig: Rig) -> None:
    [row] = await rig.say(1, "x", method="editMessageText", message_id=3)
    for _ in range(20):
        await rig.restart()
    assert len(rig.wire.calls) <= 10
    assert await rig.status(row) == "unknown"


async def test_a_kill_never_repeats_a_settled_row(rig: Rig) -> None:
    await rig.say(1, "a", "b")
    rig.wire.open[0].sent(1)
    await rig.settle()
    await rig.restart()
    assert rig.wire.texts() == ["a", "b", "b"]


async def test_after_a_kill_the_order_is_the_same(rig: Rig) -> None:
    rig.wire.rule = None
    await rig.say(1, "a", "b", "c")
    await rig.restart()
    rig.wire.rule = lambda call: 1
    rig.wire.open[0].sent(1)
    await rig.settle()
    assert rig.wire.texts() == ["a", "a", "b", "c"]


async def test_a_file_of_a_row_whose_end_nobody_knows_is_wiped(rig: Rig) -> None:
    await rig.say(1, "x", lane=Lane.NEWS, method="sendDocument", file=b"content")
    await rig.restart()
    await rig.ended()


async def test_a_pause_outlives_a_kill(rig: Rig) -> None:
    await rig.say(1, "x")
    rig.wire.open[0].fails(TryLater("sendMessage", 429, after=100, kind="flood"))
    await rig.settle()
    await rig.restart()
    await rig.advance(99)
    assert len(rig.wire.calls) == 1
    await rig.advance(3)
    assert len(rig.wire.calls) == 2


# The person hides or leaves while rows are on the wire


def deletions(rig: Rig) -> list[tuple[int, list[int]]]:
    calls = [call for call in rig.wire.calls if call.method == "deleteMessages"]
    return [(call.chat, call.body["message_ids"]) for call in calls]


async def test_what_was_on_the_wire_at_hide_is_deleted_afterwards(rig: Rig) -> None:
    await rig.say(1, "a", "b")
    await rig.hide(1)
    rig.wire.open[0].sent(41)
    await rig.settle()
    assert rig.wire.texts() == ["a", ""]
    assert deletions(rig) == [(1, [41])]
    assert await rig.rows("SELECT * FROM messages") == []
    rig.wire.open[0].sent()
    await rig.settle()
    await rig.ended()


async def test_what_was_to_be_tried_again_at_hide_is_not(rig: Rig) -> None:
    [row] = await rig.say(1, "a")
    await rig.hide(1)
    rig.wire.open[0].fails(TryLater("sendMessage", 429, after=1, kind="flood"))
    await rig.settle()
    await rig.advance(10)
    assert (rig.wire.texts(), await rig.status(row)) == (["a"], "cancelled")
    await rig.ended()


async def test_nobody_knows_whether_what_was_hidden_arrived(rig: Rig) -> None:
    [row] = await rig.say(1, "a")
    await rig.hide(1)
    rig.wire.open[0].fails(Unknown("sendMessage"))
    await rig.settle()
    await rig.advance(10)
    assert (rig.wire.texts(), await rig.status(row)) == (["a"], "unknown")


async def test_what_was_on_the_wire_at_hide_and_then_at_a_kill_is_not_said_again(rig: Rig) -> None:
    [row] = await rig.say(1, "a")
    await rig.hide(1)
    await rig.restart()
    assert (rig.wire.texts(), await rig.status(row)) == (["a"], "unknown")
    await rig.ended()


async def test_a_second_hide_cancels_no_deletion_of_the_first(rig: Rig) -> None:
    await rig.say(1, "on the wire")
    await rig.store.write(
        lambda db: db.run("INSERT INTO messages VALUES (1, 5, :at)", at=rig.now())
    )
    await rig.hide(1)
    await rig.hide(1)
    rig.wire.rule = lambda call: None
    rig.wire.open[0].sent(6)
    await rig.settle()
    assert sorted(deletions(rig)) == [(1, [5]), (1, [6])]
    await rig.ended()


async def test_an_edit_that_was_hidden_is_not_sent_anew(rig: Rig) -> None:
    [row] = await rig.say(1, "a", method="editMessageText", message_id=5)
    await rig.hide(1)
    rig.wire.open[0].fails(NeverAgain("editMessageText", 400, "message-gone"))
    await rig.settle()
    await rig.advance(10)
    assert (rig.wire.texts(), await rig.status(row)) == (["a"], "cancelled")
    assert rig.sender.idle


async def test_hide_leaves_alerts_alone(rig: Rig) -> None:
    await rig.say(1, "alert", "second", lane=Lane.ALERT)
    await rig.hide(1)
    rig.wire.rule = lambda call: 6
    rig.wire.open[0].sent(5)
    await rig.settle()
    assert rig.wire.texts() == ["alert", "second"]
    assert deletions(rig) == []


async def test_nothing_is_recorded_of_somebody_who_is_gone(rig: Rig) -> None:
    await rig.say(1, "a", "b")
    await rig.erase(1)
    rig.wire.open[0].sent(41)
    await rig.settle()
    assert deletions(rig) == [(1, [41])]
    rig.wire.open[0].sent()
    await rig.settle()
    assert await rig.rows("SELECT * FROM messages") == []
    assert await rig.rows("SELECT person_id FROM outbox WHERE person_id IS NOT NULL") == []
    assert await rig.ledger() == {"sent": 2, "cancelled": 1}
    await rig.ended()


async def test_a_block_by_somebody_who_is_gone_harms_nobody(rig: Rig) -> None:
    await rig.say(1, "a")
    await rig.erase(1)
    await rig.people(1)  # and is here again, as somebody new
    rig.wire.open[0].fails(NeverAgain("sendMessage", 403, "blocked"))
    await rig.settle()
    assert await rig.rows("SELECT reachable FROM people WHERE chat_id = 1") == [(1,)]
    await rig.ended()


async def test_files_of_hidden_and_erased_and_blocked_rows_are_wiped(rig: Rig) -> None:
    for chat in (1, 2, 3):
        await rig.say(chat, "a")
        await rig.put(chat, "b", method="sendDocument", file=b"content")
    assert await rig.rows("SELECT COUNT(*) FROM files") == [(3,)]
    await rig.hide(1)
    await rig.erase(2)
    rig.wire.open[2].fails(NeverAgain("sendMessage", 403, "blocked"))
    await rig.settle()
    assert await rig.rows("SELECT * FROM files") == []


async def test_hide_deletes_by_hundreds_and_only_what_telegram_lets_go(rig: Rig) -> None:
    old, young = rig.now() - 48 * 3600, rig.now() - 60
    await rig.store.write(
        lambda db: db.many(
            "INSERT INTO messages VALUES (1, :id, :at)",
            [{"id": n, "at": old if n <= 30 else young} for n in range(1, 281)],
        )
    )
    calls: list[Call] = []
    rig.wire.rule = calls.append
    await rig.hide(1)
    await rig.settle()
    assert [len(call.body["message_ids"]) for call in calls] == [100, 100, 50]
    assert {n for call in calls for n in call.body["message_ids"]} == set(range(31, 281))
    assert await rig.rows("SELECT * FROM messages") == []
