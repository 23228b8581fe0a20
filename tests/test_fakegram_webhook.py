import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.fakegram.__main__ import post
from bot.fakegram.webhook import Deliveries, Reply, queue_of
from tests.botapi_spec import CheckedWorld, Clock, served

ZAMIRA, BAKYT = 1001, 1002
URL = "http://127.0.0.1:9/telegram/secret-path"


class Hook:
    """A bot at the other end: what it got, and what it says next."""

    def __init__(self, clock: Clock) -> None:
        self.got: list[tuple[dict[str, Any], Mapping[str, str]]] = []
        self.replies: list[Reply | Exception] = []
        self.pauses: list[float] = []
        self.busy = 0
        self.most = 0
        self._clock = clock

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        assert url == URL
        self.busy += 1
        self.most = max(self.most, self.busy)
        self.got.append((json.loads(body), headers))
        reply = self.replies.pop(0) if self.replies else (200, {}, b"")
        await asyncio.sleep(0)
        self.busy -= 1
        if isinstance(reply, Exception):
            raise reply
        return reply

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self._clock.at += seconds
        await asyncio.sleep(0)

    def texts(self) -> list[str]:
        return [update["message"]["text"] for update, _ in self.got]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> CheckedWorld:
    world = CheckedWorld(clock)
    for person in (ZAMIRA, BAKYT):
        world.add_person(person, "Person")
        world.start(person)
    world.call("setWebhook", {"url": URL, "secret_token": "s3", "drop_pending_updates": True})
    return world


@pytest.fixture
def hook(clock: Clock) -> Hook:
    return Hook(clock)


@asynccontextmanager
async def delivering(world: CheckedWorld, hook: Hook) -> AsyncIterator[None]:
    """Deliveries while the block stands, and until all is delivered at its end."""
    deliveries = Deliveries(world, hook.post, sleep=hook.sleep)
    end = world.subscribe(deliveries.wake)
    task = asyncio.create_task(deliveries.run())
    empty = asyncio.Event()
    world.called = lambda: None if world.waiting() else empty.set()
    try:
        yield
        if world.waiting():
            await asyncio.wait_for(empty.wait(), 10)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        end()


async def test_an_update_is_confirmed_by_2xx_and_carries_the_secret(
    world: CheckedWorld, hook: Hook
) -> None:
    world.send_text(ZAMIRA, "before")
    async with delivering(world, hook):
        world.send_text(ZAMIRA, "after")
    assert hook.texts() == ["before", "after"]
    assert hook.got[0][1]["X-Telegram-Bot-Api-Secret-Token"] == "s3"
    assert world.call("getWebhookInfo")["pending_update_count"] == 0


async def test_one_chat_keeps_its_order_while_another_goes_on(
    world: CheckedWorld, hook: Hook
) -> None:
    hook.replies = [(500, {}, b"")] * 3
    async with delivering(world, hook):
        for text in "abc":
            world.send_text(ZAMIRA, text)
    assert hook.texts() == ["a", "a", "a", "a", "b", "c"]
    assert hook.pauses == [0.0, 2.0, 4.0]
    assert hook.most == 1
    info = world.call("getWebhookInfo")
    assert info["last_error_message"] == (
        "Wrong response from the webhook: 500 Internal Server Error"
    )
    async with delivering(world, hook):
        world.send_text(ZAMIRA, "d")
        world.send_text(BAKYT, "e")
    assert hook.most == 2


async def test_at_most_so_many_connections_are_open_as_were_asked_for(
    world: CheckedWorld, hook: Hook
) -> None:
    world.call("setWebhook", {"url": URL, "max_connections": 1})
    async with delivering(world, hook):
        world.send_text(ZAMIRA, "a")
        world.send_text(BAKYT, "b")
    assert hook.most == 1
    assert hook.texts() == ["a", "b"]


async def test_retry_after_is_respected_and_pauses_grow_to_a_minute_or_two(
    world: CheckedWorld, hook: Hook
) -> None:
    hook.replies = [(503, {"retry-after": "17"}, b""), ConnectionRefusedError()]
    hook.replies += [(500, {}, b"")] * 10
    async with delivering(world, hook):
        world.send_text(ZAMIRA, "a")
    assert hook.pauses[:3] == [17, 2.0, 4.0]
    assert all(60 <= pause <= 120 for pause in hook.pauses[-3:])


async def test_an_update_that_would_be_too_old_is_given_up(world: CheckedWorld, hook: Hook) -> None:
    hook.replies = [(500, {}, b"")] * 1000
    message = world.call("sendMessage", {"chat_id": ZAMIRA, "text": "x", "reply_markup": {
        "inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}})  # fmt: skip
    async with delivering(world, hook):
        world.press(ZAMIRA, message["message_id"], "a")
    assert 0 < sum(hook.pauses) < 150


async def test_a_method_in_the_answer_is_called_but_not_every_one(
    world: CheckedWorld, hook: Hook
) -> None:
    reply = {"method": "sendMessage", "chat_id": ZAMIRA, "text": "by answer"}
    hook.replies = [(200, {}, json.dumps(reply).encode())]
    hook.replies += [(200, {}, json.dumps({"method": "deleteWebhook"}).encode())]
    hook.replies += [(200, {}, b"not JSON"), (200, {}, b'{"method": "sendMessage"}')]
    async with delivering(world, hook):
        for text in "abcd":
            world.send_text(ZAMIRA, text)
    assert "by answer" in [m["text"] for m in world.history(ZAMIRA)]
    assert world.webhook


async def test_what_waits_when_the_webhook_goes_comes_when_it_returns(
    world: CheckedWorld, hook: Hook
) -> None:
    world.call("deleteWebhook")
    world.send_text(ZAMIRA, "a")
    async with delivering(world, hook):
        world.call("setWebhook", {"url": URL})
    world.call("deleteWebhook")
    world.send_text(ZAMIRA, "b")
    assert [u["message"]["text"] for u in world.updates()] == ["b"]
    assert hook.texts() == ["a"]


def test_taps_have_a_queue_of_their_own() -> None:
    chat, user = {"chat": {"id": 5}}, {"from": {"id": 7}}
    assert queue_of({"update_id": 1, "message": chat}) == "messages/5"
    assert queue_of({"update_id": 1, "edited_message": chat}) == "messages/5"
    assert queue_of({"update_id": 1, "callback_query": {**user, "message": chat}}) == "tap/7"
    assert queue_of({"update_id": 1, "my_chat_member": {**chat, **user}}) == "my_chat_member/5"
    assert queue_of({"update_id": 1, "odd": 3}) == "other"


async def test_the_runner_posts_to_a_real_server() -> None:
    async def take(request: Request) -> Response:
        body = await request.body()
        return Response(b"heard " + body, 201, {"X-Heard": request.headers["X-Secret"]})

    async with served(Starlette(routes=[Route("/hook", take, methods=["POST"])])) as url:
        status, headers, body = await post(f"{url}/hook?a=1", b"it", {"X-Secret": "s"})
        assert (status, headers["x-heard"], body) == (201, "s", b"heard it")
    with pytest.raises(OSError, match="refused"):
        await post(f"{url}/hook", b"it", {})
