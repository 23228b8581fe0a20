"""Long polling: nothing is confirmed that dispatch has not taken, and nothing stops it for good."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import SecretStr

from bot.store import HouseTrouble
from bot.transport import ALLOWED_UPDATES, AnotherCopy, Health, Pace, Telegram, TokenRefused, poll
from tests.transport_server import (
    CUT,
    HANG,
    Clock,
    Server,
    error,
    free_port,
    http,
    ok,
    serving,
    updates,
)

TOKEN = SecretStr("123456789:CANARY-abcdefghijklmnopqrstuvwxyz")
SET = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot"


class Desk:
    """A dispatch that remembers what it was given, and stops the poll after so many batches."""

    def __init__(self, *, batches: int = 1) -> None:
        self.taken: list[Any] = []
        self.stop = asyncio.Event()
        self.left = batches
        self.health = Health()
        self.clock = Clock()
        self.trouble: list[Exception] = []
        self.takes = 0.0

    async def dispatch(self, batch: list[dict[str, Any]]) -> None:
        if self.trouble:
            raise self.trouble.pop(0)
        self.taken += batch
        self.clock.time += self.takes
        self.left -= 1
        if not self.left:
            self.stop.set()

    async def poll(self, url: str) -> None:
        pace = Pace(self._sleep, self.clock.now, lambda: 1.0)
        async with Telegram(url, TOKEN) as telegram:
            await poll(telegram, self.dispatch, self.health, stop=self.stop, pace=pace)

    async def _sleep(self, seconds: float) -> None:
        await self.clock.sleep(seconds)
        if len(self.clock.slept) >= 50:
            self.stop.set()


async def polled(*answers: bytes, batches: int = 1) -> tuple[Desk, Server]:
    desk = Desk(batches=batches)
    async with serving(*answers) as server:
        await desk.poll(server.url)
    return desk, server


def offsets(server: Server) -> list[int | None]:
    return [one.json.get("offset") for one in server.asked if one.method == "getUpdates"]


async def test_the_question_names_what_we_want() -> None:
    _, server = await polled(ok([]), updates(5))
    first, second = [asked.json for asked in server.asked]
    assert first == {"limit": 100, "timeout": 0, "allowed_updates": list(ALLOWED_UPDATES)}
    assert second["timeout"] == 50
    assert "callback_query" in ALLOWED_UPDATES
    assert "my_chat_member" in ALLOWED_UPDATES


async def test_the_offset_moves_past_what_was_taken() -> None:
    desk, server = await polled(updates(7, 9, 8), updates(10), ok([]), updates(12), batches=3)
    assert [update["update_id"] for update in desk.taken] == [7, 9, 8, 10, 12]
    assert offsets(server) == [None, 10, 11, 11]
    assert desk.health.updates == 5


async def test_nothing_is_confirmed_before_dispatch_returns() -> None:
    asked_meanwhile: list[list[str]] = []
    desk = Desk()

    async def dispatch(batch: list[dict[str, Any]]) -> None:
        for _ in range(20):
            await asyncio.sleep(0)
        asked_meanwhile.append(list(server.methods))
        desk.stop.set()

    async with serving(updates(1)) as server, Telegram(server.url, TOKEN) as telegram:
        await poll(telegram, dispatch, desk.health, stop=desk.stop)
    assert asked_meanwhile == [["getUpdates"]]


async def test_ids_may_begin_anew_lower() -> None:
    _, server = await polled(updates(900), updates(20), updates(21), batches=3)
    assert offsets(server) == [None, 901, 21]


async def test_a_house_in_trouble_confirms_nothing_and_asks_again() -> None:
    desk = Desk(batches=2)
    desk.trouble = [HouseTrouble("full"), HouseTrouble("full")]
    async with serving(updates(1), updates(1), updates(1), updates(2)) as server:
        await desk.poll(server.url)
    assert offsets(server) == [None, None, None, 2]
    assert desk.clock.slept == [1.0, 2.0]
    assert desk.health.trouble == ""


async def test_readyz_can_see_a_house_in_trouble() -> None:
    desk = Desk()
    desk.trouble = [HouseTrouble("full")] * 60
    async with serving(updates(1)) as server:
        await desk.poll(server.url)
    assert (desk.health.trouble, desk.health.failures) == ("house", 50)
    assert not desk.health.fresh(desk.clock.now())


async def test_an_error_that_dispatch_does_not_know_ends_the_poll() -> None:
    desk = Desk()
    desk.trouble = [ZeroDivisionError()]
    async with serving(updates(1)) as server:
        with pytest.raises(ZeroDivisionError):
            await desk.poll(server.url)


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (CUT, "no-answer"),
        (http(200, "<html>"), "no-answer"),
        (http(200, b"\xff\xff"), "no-answer"),
        (ok({"a": 1}), "malformed"),
        (ok(True), "malformed"),
        (http(200, '{"ok":true}'), "malformed"),
        (http(502, "<html>"), "server"),
        (http(404, "<html>not the Bot API"), "network"),
        (error(500, "Internal Server Error"), "server"),
        (error(400, "Bad Request: something new"), "bad-request"),
    ],
)
async def test_a_bad_answer_is_survived_with_patience(
    answer: bytes, trouble: str, caplog: pytest.LogCaptureFixture
) -> None:
    desk, server = await polled(answer, answer, answer, updates(1), updates(2), batches=2)
    assert desk.clock.slept == [1.0, 2.0, 4.0]
    assert offsets(server)[-2:] == [None, 2]
    assert len(caplog.records) == 3
    assert f"getUpdates: {trouble}" in caplog.text
    assert "CANARY" not in caplog.text


async def test_what_cannot_be_read_is_said_loudly(caplog: pytest.LogCaptureFixture) -> None:
    await polled(ok("no list"), updates(1))
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


async def test_the_wait_grows_to_thirty_seconds_with_jitter() -> None:
    desk = Desk()
    pace = Pace(desk._sleep, desk.clock.now, lambda: 0.0)
    async with Telegram(f"http://127.0.0.1:{await free_port()}", TOKEN) as telegram:
        await poll(telegram, desk.dispatch, desk.health, stop=desk.stop, pace=pace)
    assert desk.clock.slept[:7] == [0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 15.0]
    assert desk.health.trouble == "network"


async def test_a_flood_is_waited_out_to_the_second() -> None:
    flood = error(429, "Too Many Requests: retry after 17", retry_after=17)
    desk, _ = await polled(flood, updates(1))
    assert desk.clock.slept == [17.0]


async def test_a_wait_of_nothing_does_not_make_us_spin() -> None:
    desk, _ = await polled(error(429, "Too Many Requests", retry_after=0), updates(1))
    assert desk.clock.slept == [1.0]


async def test_success_makes_the_next_failure_a_first_one() -> None:
    bad = http(502, "")
    desk, _ = await polled(bad, bad, updates(1), bad, updates(2), batches=2)
    assert desk.clock.slept == [1.0, 2.0, 1.0]


# Malformed updates


@pytest.mark.parametrize("odd", [None, 7, "x", [], [1]])
async def test_what_is_no_object_is_wrapped_and_passed_by(odd: object) -> None:
    desk, server = await polled(ok([odd, {"update_id": 3}]), updates(4), batches=2)
    assert desk.taken[:2] == [{"malformed": odd}, {"update_id": 3}]
    assert offsets(server) == [None, 4]


@pytest.mark.parametrize("bad", ["5", None, True, 1.5, -4, 0, 2**31, 10**40])
async def test_an_id_that_is_none_does_not_move_the_offset(bad: object) -> None:
    desk, server = await polled(ok([{"update_id": bad}]), ok([{"update_id": bad}]), batches=2)
    assert desk.taken == [{"update_id": bad}] * 2
    assert offsets(server) == [None, None]
    assert desk.clock.slept == [1.0]


async def test_a_server_that_forgets_the_offset_does_not_make_us_spin() -> None:
    desk, server = await polled(updates(1), updates(1), updates(1), batches=3)
    assert offsets(server) == [None, 2, 2]
    assert desk.clock.slept == [1.0]


async def test_a_server_that_does_not_wait_does_not_make_us_spin() -> None:
    desk, _ = await polled(ok([]), ok([]), ok([]), updates(1))
    assert desk.clock.slept == [0.5, 0.5]


async def test_a_lone_surrogate_does_not_hold_up_the_batch() -> None:
    raw = b'{"ok":true,"result":[{"update_id":1,"t":"\\ud83d"},{"update_id":2,"t":"\xff"}]}'
    desk, server = await polled(http(200, raw), updates(3), batches=2)
    assert desk.taken[0] == {"update_id": 1, "t": "\ud83d"}
    assert desk.taken[1] == {"update_id": 2, "t": "\ufffd"}
    assert offsets(server) == [None, 3]


# Other copies and other tokens


async def test_a_webhook_left_behind_is_removed_once() -> None:
    desk, server = await polled(error(409, SET), ok(True), updates(1))
    assert server.methods == ["getUpdates", "deleteWebhook", "getUpdates"]
    assert server.asked[1].json == {}
    assert desk.clock.slept == []


async def test_no_webhook_is_removed_that_is_not_set() -> None:
    _, server = await polled(updates(1))
    assert server.methods == ["getUpdates"]


async def test_three_conflicts_in_fifteen_seconds_are_another_copy() -> None:
    desk = Desk()
    async with serving(error(409, OTHER)) as server:
        with pytest.raises(AnotherCopy):
            await desk.poll(server.url)
    assert len(server.asked) == 3
    assert desk.clock.now() - 1000.0 <= 15


async def test_a_conflict_now_and_then_is_survived() -> None:
    desk = Desk(batches=4)
    conflict = error(409, OTHER)
    desk.takes = 8.0
    answers = [answer for one in range(1, 5) for answer in (conflict, updates(one))]
    async with serving(*answers) as server:
        await desk.poll(server.url)
    assert len(desk.taken) == 4


@pytest.mark.parametrize("answer", [error(401, "Unauthorized"), error(404, "Not Found")])
async def test_a_token_that_telegram_does_not_know_ends_the_poll(answer: bytes) -> None:
    desk = Desk()
    async with serving(answer) as server:
        with pytest.raises(TokenRefused) as caught:
            await desk.poll(server.url)
    assert len(server.asked) == 1
    assert "CANARY" not in f"{caught.value!r}{caught.value.__context__!r}"


# Stopping


async def stopped_while(hang: Callable[[Server], Any]) -> Desk:
    desk = Desk()
    async with serving(ok([]), HANG) as server:
        task = asyncio.create_task(desk.poll(server.url))
        await hang(server)
        desk.stop.set()
        await asyncio.wait_for(task, 5)
    return desk


async def test_stopping_cuts_a_waiting_poll() -> None:
    desk = await stopped_while(lambda server: server.hanging.wait())
    assert desk.taken == []
    assert desk.health.trouble == ""


async def test_stopping_lets_a_dispatch_finish() -> None:
    desk = Desk()
    started, may_end = asyncio.Event(), asyncio.Event()
    done: list[Any] = []

    async def dispatch(batch: list[dict[str, Any]]) -> None:
        started.set()
        await may_end.wait()
        done.extend(batch)

    async with serving(updates(1), HANG) as server, Telegram(server.url, TOKEN) as telegram:
        polling = poll(telegram, dispatch, desk.health, stop=desk.stop)
        task = asyncio.create_task(polling)
        await started.wait()
        desk.stop.set()
        may_end.set()
        await asyncio.wait_for(task, 5)
    assert len(done) == 1
    assert len(server.asked) == 1


async def test_stopping_cuts_a_wait() -> None:
    desk = Desk()
    asleep = asyncio.Event()

    async def sleep(seconds: float) -> None:
        asleep.set()
        await asyncio.Event().wait()

    async with serving(http(502, "")) as server, Telegram(server.url, TOKEN) as telegram:
        polling = poll(telegram, desk.dispatch, desk.health, stop=desk.stop, pace=Pace(sleep))
        task = asyncio.create_task(polling)
        await asleep.wait()
        desk.stop.set()
        await asyncio.wait_for(task, 5)


async def test_cancelling_cancels() -> None:
    desk = Desk()
    async with serving(ok([]), HANG) as server:
        task = asyncio.create_task(desk.poll(server.url))
        await server.hanging.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


# Freshness


def test_fresh_means_a_poll_not_long_ago() -> None:
    health = Health()
    assert not health.fresh(0.0)
    health.well(10.0)
    assert health.fresh(100.0)
    assert not health.fresh(200.0)
    health.ill("network")
    assert health.fresh(100.0)
    assert not health.fresh(200.0)
    health.ill("house")
    assert not health.fresh(11.0)
