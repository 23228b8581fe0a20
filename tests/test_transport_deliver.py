"""Delivery over real HTTP: what goes out, what comes back, what each failure becomes."""

import asyncio
import json
import logging
import socket
import ssl
import traceback
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.outbox import DeliveryFailed, NeverAgain, TryLater, Unknown
from bot.transport import Telegram, Upload
from bot.transport import session as sessions
from bot.transport import telegram as telegrams
from tests.transport_server import CUT, HANG, Server, error, free_port, http, ok, serving

CANARY = "123456789:CANARY-abcdefghijklmnopqrstuvwxyz"
TOKEN = SecretStr(CANARY)
BODY = '{"chat_id":7,"text":"Салом"}'.encode()


@asynccontextmanager
async def talking(*answers: bytes) -> AsyncIterator[tuple[Telegram, Server]]:
    async with serving(*answers) as server, Telegram(server.url, TOKEN) as telegram:
        yield telegram, server


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A network that fails at once instead of in twenty seconds."""
    monkeypatch.setattr(telegrams, "_SEND", sessions.time_limit(0.05))
    monkeypatch.setattr(telegrams, "_ACKNOWLEDGE", sessions.time_limit(0.05))
    monkeypatch.setattr(telegrams, "_UPLOAD", sessions.time_limit(0.05))


# What goes out


async def test_a_row_goes_out_as_it_stands() -> None:
    async with talking(ok({"message_id": 41, "text": "x"})) as (telegram, server):
        assert await telegram.deliver("sendMessage", BODY) == 41
    [asked] = server.asked
    assert asked.line == f"POST /bot{CANARY}/sendMessage HTTP/1.1"
    assert asked.body == BODY
    assert asked.headers["content-type"] == "application/json"
    named = {"host", "content-type", "content-length", "user-agent", "accept", "accept-encoding"}
    assert set(asked.headers) == named
    assert asked.headers["accept-encoding"] == "identity"


async def test_one_connection_serves_many_rows() -> None:
    async with talking(ok({"message_id": 1})) as (telegram, server):
        for _ in range(5):
            await telegram.deliver("sendMessage", BODY)
        assert server.connections == 1


async def test_a_base_url_may_have_a_path_and_a_slash() -> None:
    async with serving(ok(True)) as server, Telegram(f"{server.url}/api/", TOKEN) as telegram:
        await telegram.deliver("deleteMessage", BODY)
    assert server.asked[0].line == f"POST /api/bot{CANARY}/deleteMessage HTTP/1.1"


async def test_a_file_goes_with_the_fields_of_the_row() -> None:
    body = json.dumps({"chat_id": 7, "caption": "Ҷ", "reply_markup": {"a": [1]}}).encode()
    name = 'маълу"мот\r\n.json'
    async with talking(ok({"message_id": 5})) as (telegram, server):
        upload = Upload("document", name, b"\x00\xff" * 700_000)
        assert await telegram.deliver("sendDocument", body, upload) == 5
    [asked] = server.asked
    assert asked.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="chat_id"\r\n\r\n7\r\n' in asked.body
    assert 'name="caption"\r\n\r\nҶ\r\n'.encode() in asked.body
    assert b'name="reply_markup"\r\n\r\n{"a": [1]}\r\n' in asked.body
    assert 'name="document"; filename="маълу\'мот.json"'.encode() in asked.body
    assert b"\x00\xff" * 700_000 in asked.body


async def test_a_proxy_gets_the_request() -> None:
    async with serving(ok({"message_id": 9})) as proxy:
        behind = SecretStr(proxy.url.replace("//", "//user:proxy-password@"))
        async with Telegram("http://api.example", TOKEN, behind) as telegram:
            assert await telegram.deliver("sendMessage", BODY) == 9
    [asked] = proxy.asked
    assert asked.line == f"POST http://api.example/bot{CANARY}/sendMessage HTTP/1.1"
    assert asked.headers["proxy-authorization"].startswith("Basic ")


@pytest.mark.parametrize("token", ["", "1:a b", "1:a\r\nX: y", "1:a/../b", "1:" + "ж" * 35])
def test_what_cannot_be_a_token_is_refused_unshown(token: str) -> None:
    with pytest.raises(ValueError, match="not a bot's token") as caught:
        Telegram("http://127.0.0.1:1", SecretStr(token))
    assert not token or token not in str(caught.value)


@pytest.mark.parametrize("url", ["", "api.telegram.org", "ftp://x", "http://", "http://x:port"])
def test_a_wrong_base_url_stops_the_start(url: str) -> None:
    with pytest.raises(ValueError, match="must begin with http"):
        Telegram(url, TOKEN)


def test_a_wrong_proxy_stops_the_start_unshown() -> None:
    with pytest.raises(ValueError, match="the proxy must begin with http") as caught:
        Telegram("http://x", TOKEN, SecretStr("socks5://user:word@host"))
    assert "word" not in str(caught.value)


# What comes back


@pytest.mark.parametrize(
    ("answer", "message_id"),
    [
        (ok({"message_id": 12345, "date": 1}), 12345),
        (ok({"message_id": 6}), 6),
        (ok({"chat": {"id": 3}, "message_id": 8}), 8),
        (ok({"chat": {"id": 3}, "message_id": 8, "reply_to_message": {"message_id": 5}}), 8),
        (ok({"text": '{"message_id":1'}), None),
        (ok({"message_id": "12"}), None),
        (ok(True), None),
        (ok([1, 2]), None),
        (http(200, ' {"ok": true, "result": {"message_id": 77}}'), 77),
        (error(400, "Bad Request: message is not modified: the same"), None),
    ],
)
async def test_the_message_id_comes_back(answer: bytes, message_id: int | None) -> None:
    async with talking(answer) as (telegram, _):
        assert await telegram.deliver("sendMessage", BODY) == message_id


async def test_a_blocked_bot_is_told_once_and_for_all() -> None:
    async with talking(error(403, "Forbidden: bot was blocked by the user")) as (telegram, _):
        with pytest.raises(NeverAgain) as caught:
            await telegram.deliver("sendMessage", BODY)
    assert (caught.value.kind, caught.value.code) == ("blocked", 403)


async def test_a_flood_says_how_long() -> None:
    answer = error(429, "Too Many Requests: retry after 3", retry_after=3)
    async with talking(answer) as (telegram, _):
        with pytest.raises(TryLater) as caught:
            await telegram.deliver("sendMessage", BODY)
    assert (caught.value.kind, caught.value.after) == ("flood", 3.0)


async def test_nobody_there_means_that_nothing_left() -> None:
    async with Telegram(f"http://127.0.0.1:{await free_port()}", TOKEN) as telegram:
        with pytest.raises(TryLater) as caught:
            await telegram.deliver("sendMessage", BODY)
    assert caught.value.kind == "network"


async def test_a_name_that_does_not_resolve_means_that_nothing_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def nowhere(*_: Any, **__: Any) -> Any:
        raise OSError(-2, "Name or service not known")

    monkeypatch.setattr("aiohttp.resolver.ThreadedResolver.resolve", nowhere)
    async with Telegram("http://api.example", TOKEN) as telegram:
        with pytest.raises(TryLater) as caught:
            await telegram.deliver("sendMessage", BODY)
    assert caught.value.kind == "network"


@asynccontextmanager
async def greeting(words: bytes) -> AsyncIterator[Telegram]:
    """Behind a port that should speak TLS, but says this instead and nothing more."""
    connected: list[asyncio.StreamWriter] = []

    async def greet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connected.append(writer)
        writer.write(words)

    listener = await asyncio.start_server(greet, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    async with Telegram(f"https://127.0.0.1:{port}", TOKEN) as telegram:
        yield telegram
    for writer in connected:
        writer.close()
    listener.close()
    await listener.wait_closed()


async def test_a_server_without_tls_means_that_nothing_left() -> None:
    async with greeting(http(400, "speak plainly")) as telegram:
        with pytest.raises(TryLater) as caught:
            await telegram.deliver("sendMessage", BODY)
    assert caught.value.kind == "network"


async def test_a_handshake_without_end_means_that_nothing_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(telegrams, "_SEND", aiohttp.ClientTimeout(total=60, connect=0.05))
    async with greeting(b"") as telegram:
        with pytest.raises(TryLater) as caught:
            await telegram.deliver("sendMessage", BODY)
    assert caught.value.kind == "network"


async def test_a_proxy_that_refuses_means_that_nothing_left() -> None:
    async with serving(http(407, "who are you?")) as proxy:
        for target in ("https://api.example", "http://api.example"):
            async with Telegram(target, TOKEN, SecretStr(proxy.url)) as telegram:
                with pytest.raises(TryLater) as caught:
                    await telegram.deliver("sendMessage", BODY)
            assert caught.value.kind == "network"


@pytest.mark.parametrize(
    "answer",
    [
        CUT,
        HANG,
        b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{" + CUT,
        b"no HTTP at all\r\n\r\n" + CUT,
        http(200, "<html>Welcome to the hotel's network"),
        http(200, b"\x1f\x8b broken", "Content-Encoding: gzip"),
        http(504, "<html>Gateway Time-out"),
    ],
)
@pytest.mark.parametrize("upload", [None, Upload("document", "a.txt", b"x")])
async def test_what_left_and_was_not_answered_is_unknown(
    answer: bytes, upload: Upload | None, hurried: None
) -> None:
    async with talking(answer) as (telegram, _):
        with pytest.raises(Unknown):
            await telegram.deliver("sendMessage", BODY, upload)


async def test_a_redirect_is_not_followed() -> None:
    async with talking(http(302, "", "Location: /elsewhere")) as (telegram, server):
        with pytest.raises(TryLater):
            await telegram.deliver("sendMessage", BODY)
    assert len(server.asked) == 1


async def test_the_session_survives_a_failure() -> None:
    async with talking(CUT, ok({"message_id": 2})) as (telegram, _):
        with pytest.raises(Unknown):
            await telegram.deliver("sendMessage", BODY)
        assert await telegram.deliver("sendMessage", BODY) == 2


async def test_being_cancelled_is_not_swallowed() -> None:
    async with talking(HANG) as (telegram, server):
        task = asyncio.create_task(telegram.deliver("sendMessage", BODY))
        await server.hanging.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


# Taps


async def test_a_tap_is_acknowledged() -> None:
    async with talking() as (telegram, server):
        await telegram.acknowledge("77", "Сохранено \ud83d")
        await telegram.acknowledge("78")
    assert server.methods == ["answerCallbackQuery", "answerCallbackQuery"]
    assert server.asked[0].json == {"callback_query_id": "77", "text": "Сохранено \ud83d"}
    assert server.asked[1].json == {"callback_query_id": "78"}


@pytest.mark.parametrize(
    "answer", [CUT, HANG, http(502, ""), error(400, "Bad Request: query is too old")]
)
async def test_a_tap_that_cannot_be_acknowledged_is_let_go(answer: bytes, hurried: None) -> None:
    async with talking(answer) as (telegram, server):
        await telegram.acknowledge("77")
    assert len(server.asked) == 1


async def test_a_tap_is_let_go_where_nobody_listens() -> None:
    async with Telegram(f"http://127.0.0.1:{await free_port()}", TOKEN) as telegram:
        await telegram.acknowledge("77")


# The token stays inside


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    before = {name: logging.getLogger(name).level for name in ("aiohttp", "asyncio", "telegram")}
    with caplog.at_level(logging.DEBUG):
        for name in before:
            logging.getLogger(name).setLevel(logging.DEBUG)
        yield caplog
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


def texts_of(caught: BaseException | None) -> Iterator[str]:
    """All that anybody could print of an error, and of the errors behind it."""
    while caught is not None:
        yield f"{caught} {caught!r} {caught.args} {vars(caught)}"
        yield "".join(traceback.format_exception(caught))
        caught = caught.__cause__ or caught.__context__


@pytest.mark.parametrize(
    "answer",
    [
        CUT,
        HANG,
        b"no HTTP at all\r\n\r\n" + CUT,
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{" + CUT,
        http(200, f"<html>{CANARY}"),
        http(404, f"The page /bot{CANARY}/sendMessage was not found"),
        http(302, "", f"Location: http://[broken/{CANARY}"),
        http(502, CANARY),
        error(401, f"Unauthorized: {CANARY}"),
        error(400, f"Bad Request: {CANARY}"),
        error(429, f"Too Many Requests: {CANARY}", retry_after=1),
        error(500, CANARY),
    ],
)
@pytest.mark.parametrize("upload", [None, Upload("document", "a.txt", b"x")])
async def test_no_failure_tells_the_token(
    answer: bytes,
    upload: Upload | None,
    hurried: None,
    everything_logged: pytest.LogCaptureFixture,
) -> None:
    async with talking(answer) as (telegram, _):
        with pytest.raises(DeliveryFailed) as caught:
            await telegram.deliver("sendMessage", BODY, upload)
        with pytest.raises(DeliveryFailed) as downloading:
            await telegram.download("photos/1.jpg", limit=5)
        await telegram.acknowledge("1")
    shown = [*texts_of(caught.value), *texts_of(downloading.value), repr(telegram)]
    assert not [text for text in shown if "CANARY" in text]
    assert "CANARY" not in everything_logged.text


async def test_no_failed_connection_tells_the_token(
    everything_logged: pytest.LogCaptureFixture,
) -> None:
    port = await free_port()
    proxy = SecretStr(f"http://CANARY:CANARY@127.0.0.1:{port}")
    for url, through in (("http", None), ("https", None), ("https", proxy), ("http", proxy)):
        async with Telegram(f"{url}://127.0.0.1:{port}", TOKEN, through) as telegram:
            with pytest.raises(TryLater) as caught:
                await telegram.deliver("sendMessage", BODY)
        assert not [text for text in texts_of(caught.value) if "CANARY" in text]
    assert "CANARY" not in everything_logged.text


async def test_a_wrong_certificate_tells_nothing(
    monkeypatch: pytest.MonkeyPatch, everything_logged: pytest.LogCaptureFixture
) -> None:
    async def refuse(*_: Any, sock: socket.socket, **__: Any) -> Any:
        sock.close()
        raise ssl.SSLCertVerificationError(1, f"certificate of /bot{CANARY}/ is not trusted")

    async with talking() as (telegram, _):
        monkeypatch.setattr(asyncio.get_running_loop(), "create_connection", refuse)
        with pytest.raises(TryLater) as caught:
            await telegram.deliver("sendMessage", BODY)
    assert not [text for text in texts_of(caught.value) if "CANARY" in text]


def test_what_is_printed_of_telegram_holds_no_secret() -> None:
    telegram = Telegram("https://api.telegram.org", TOKEN, SecretStr("http://u:CANARY@h"))
    assert repr(telegram) == "<Telegram at api.telegram.org>"
    assert "CANARY" not in f"{telegram} {telegram!r} {vars(telegram)}"


async def test_a_method_is_a_name_and_nothing_else() -> None:
    async with talking() as (telegram, server):
        with pytest.raises(ValueError, match="letters only"):
            await telegram.deliver("../getMe?x", BODY)
    assert server.asked == []
