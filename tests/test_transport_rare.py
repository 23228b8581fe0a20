"""The rare calls through python-telegram-bot: the same session, our errors, no token in sight."""

import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from pydantic import SecretStr

from bot.outbox import DeliveryFailed, NeverAgain, TryLater, Unknown
from bot.transport import (
    ALLOWED_UPDATES,
    Account,
    Me,
    Pace,
    Profile,
    Telegram,
    TokenRefused,
    persist,
    webhook_path,
    webhook_secret,
)
from tests.transport_server import CUT, Clock, Server, error, http, ok, serving

TOKEN = SecretStr("123456789:CANARY-abcdefghijklmnopqrstuvwxyz")
USER = {"id": 7, "is_bot": True, "first_name": "Hamroh", "username": "hamroh_bot"}
PROFILE = Profile(
    language="tg",
    name="Ҳамроҳ",
    description="Дастгир",
    short_description="Ҳамроҳи роҳ",
    commands=(("start", "Забон"), ("menu", "Меню")),
)
COMMANDS = [
    {"command": "start", "description": "Забон"},
    {"command": "menu", "description": "Меню"},
]
AS_IT_IS = (
    ok({"name": "Ҳамроҳ"}),
    ok({"description": "Дастгир"}),
    ok({"short_description": "Ҳамроҳи роҳ"}),
    ok(COMMANDS),
)


@asynccontextmanager
async def account(*answers: bytes) -> AsyncIterator[tuple[Account, Server]]:
    async with serving(*answers) as server, Telegram(server.url, TOKEN) as telegram:
        yield Account(telegram), server


async def test_the_bot_knows_itself() -> None:
    async with account(ok(USER)) as (bot, server):
        assert await bot.me() == Me(7, "hamroh_bot", "Hamroh")
    assert server.asked[0].line.startswith(f"POST /bot{TOKEN.get_secret_value()}/getMe ")


async def test_what_is_as_it_should_be_is_not_set_again() -> None:
    async with account(*AS_IT_IS) as (bot, server):
        assert await bot.present(PROFILE) == 0
    assert server.methods == [
        "getMyName",
        "getMyDescription",
        "getMyShortDescription",
        "getMyCommands",
    ]
    assert all(asked.json["language_code"] == "tg" for asked in server.asked)


async def test_what_differs_is_set() -> None:
    answers = (
        ok({"name": "Old"}),
        ok(True),
        ok({"description": "Old"}),
        ok(True),
        ok({"short_description": ""}),
        ok(True),
        ok(COMMANDS[:1]),
        ok(True),
    )
    async with account(*answers) as (bot, server):
        assert await bot.present(PROFILE) == 4
    said = {asked.method: asked.json for asked in server.asked}
    assert said["setMyName"] == {"name": "Ҳамроҳ", "language_code": "tg"}
    assert said["setMyDescription"]["description"] == "Дастгир"
    assert said["setMyShortDescription"]["short_description"] == "Ҳамроҳи роҳ"
    assert json.loads(said["setMyCommands"]["commands"]) == COMMANDS


async def test_everybody_elses_language_has_no_code() -> None:
    async with account(*AS_IT_IS) as (bot, server):
        await bot.present(Profile("", "Ҳамроҳ", "Дастгир", "Ҳамроҳи роҳ", PROFILE.commands))
    assert all("language_code" not in asked.json for asked in server.asked)


async def test_a_refused_name_does_not_hold_up_the_commands(
    caplog: pytest.LogCaptureFixture,
) -> None:
    answers = (ok({"name": "Old"}), error(429, "Too Many Requests: retry after 80000"))
    async with account(*answers, *AS_IT_IS[1:3], ok([]), ok(True)) as (bot, server):
        assert await bot.present(PROFILE) == 1
    assert server.methods[-1] == "setMyCommands"
    assert caplog.messages == ["setMyName in 'tg' failed (429)"]


async def test_commands_for_one_chat_come_and_go() -> None:
    async with account(ok(True)) as (bot, server):
        await bot.set_commands((("staff", "Desk"),), language="ru", chat_id=5)
        await bot.set_commands((), chat_id=5)
    assert server.methods == ["setMyCommands", "deleteMyCommands"]
    assert '"chat_id": 5' in server.asked[0].json["scope"]
    assert '"chat_id": 5' in server.asked[1].json["scope"]


async def test_a_webhook_is_set_with_path_and_secret() -> None:
    async with account(ok(True)) as (bot, server):
        await bot.open_webhook("https://bot.example/", TOKEN)
        await bot.close_webhook()
    said = server.asked[0].json
    assert said["url"] == f"https://bot.example{webhook_path(TOKEN)}"
    assert said["secret_token"] == webhook_secret(TOKEN)
    assert said["max_connections"] == "40"
    assert all(kind in said["allowed_updates"] for kind in ALLOWED_UPDATES)
    assert "drop_pending_updates" not in said
    assert server.methods == ["setWebhook", "deleteWebhook"]
    assert server.asked[1].json == {}


def found(**more: Any) -> bytes:
    return ok({"file_id": "a", "file_unique_id": "b", "file_path": "voice/file 1.oga", **more})


async def test_a_file_is_downloaded() -> None:
    async with account(found(file_size=3), http(200, b"abc")) as (bot, server):
        assert await bot.download("a") == b"abc"
    path = f"/file/bot{TOKEN.get_secret_value()}/voice/file%201.oga"
    assert server.asked[1].line == f"GET {path} HTTP/1.1"


async def test_a_file_that_says_that_it_is_too_large_is_left() -> None:
    async with account(found(file_size=20 * 1024 * 1024 + 1)) as (bot, server):
        with pytest.raises(NeverAgain) as caught:
            await bot.download("a")
    assert (caught.value.kind, len(server.asked)) == ("too-long", 1)


async def test_a_file_that_turns_out_too_large_is_read_no_further() -> None:
    served = serving(http(200, b"x" * 100_000))
    async with served as server, Telegram(server.url, TOKEN) as telegram:
        assert len(await telegram.download("x", limit=100_000)) == 100_000
        with pytest.raises(NeverAgain) as caught:
            await telegram.download("x", limit=99_999)
    assert caught.value.kind == "too-long"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (error(404, "Not Found"), "bad-request"),
        (error(401, "Unauthorized"), "bad-request"),
        (http(400, ""), "bad-request"),
        (http(502, "<html>"), "server"),
        (http(302, "", "Location: /x"), "network"),
        (CUT, "network"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nabc" + CUT, "network"),
    ],
)
async def test_a_file_that_does_not_come(answer: bytes, kind: str) -> None:
    async with account(found(), answer) as (bot, _):
        with pytest.raises(DeliveryFailed) as caught:
            await bot.download("a")
    assert isinstance(caught.value, NeverAgain | TryLater)
    assert caught.value.kind == kind


CALLS: dict[str, Callable[[Account], Awaitable[Any]]] = {
    "me": lambda bot: bot.me(),
    "commands": lambda bot: bot.set_commands((), chat_id=1),
    "open": lambda bot: bot.open_webhook("https://bot.example", TOKEN),
    "close": lambda bot: bot.close_webhook(),
    "download": lambda bot: bot.download("a"),
}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (CUT, Unknown),
        (http(200, "<html>CANARY"), Unknown),
        (http(502, "CANARY"), TryLater),
        (error(429, "Too Many Requests: retry after 5 CANARY", retry_after=5), TryLater),
        (error(500, "CANARY"), TryLater),
        (error(401, "Unauthorized: CANARY"), NeverAgain),
        (error(400, "Bad Request: CANARY"), NeverAgain),
        (error(403, "Forbidden: CANARY", odd="CANARY"), NeverAgain),
        (error(409, "Conflict: CANARY"), TryLater),
    ],
)
async def test_our_errors_come_for_the_librarys(
    name: str,
    answer: bytes,
    expected: type[DeliveryFailed],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    async with account(answer) as (bot, _):
        with pytest.raises(expected) as caught:
            await CALLS[name](bot)
    error: BaseException | None = caught.value
    while error is not None:
        assert "CANARY" not in f"{error!r} {error} {vars(error)}"
        error = error.__cause__ or error.__context__
    assert "CANARY" not in caplog.text


@pytest.mark.parametrize("result", [None, True, [], {}, {"id": "x"}, 7, "CANARY"])
async def test_a_result_that_makes_no_sense_is_unknown(result: object) -> None:
    async with account(ok(result)) as (bot, _):
        with pytest.raises(Unknown) as caught:
            await bot.me()
    assert caught.value.__context__ is None


async def test_nothing_printed_of_the_account_holds_the_token(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, logger="telegram")
    async with account(ok(USER)) as (bot, _):
        await bot.me()
        shown = f"{bot!r} {vars(bot)} {bot._bot!r} {bot._bot.token} {bot._bot.base_url}"
    assert "CANARY" not in shown
    assert "Set Bot API URL" in caplog.text
    assert "CANARY" not in caplog.text


# Trying again


async def test_a_rare_call_is_tried_until_it_succeeds() -> None:
    clock = Clock()
    answers = (http(502, ""), error(429, "", retry_after=9), CUT, ok(USER))
    async with account(*answers) as (bot, server):
        me = await persist(bot.me, pace=Pace(clock.sleep, clock.now, lambda: 1.0))
    assert me.id == 7
    assert clock.slept == [1.0, 9.0, 4.0]
    assert len(server.asked) == 4


async def test_a_refused_token_is_not_tried_again() -> None:
    async with account(error(401, "Unauthorized")) as (bot, server):
        with pytest.raises(TokenRefused):
            await persist(bot.me)
    assert len(server.asked) == 1


async def test_what_never_succeeds_is_not_tried_again() -> None:
    async with account(error(400, "Bad Request: bad webhook")) as (bot, server):
        with pytest.raises(NeverAgain):
            await persist(lambda: bot.open_webhook("https://x", TOKEN))
    assert len(server.asked) == 1
