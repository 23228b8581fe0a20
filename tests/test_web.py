"""The one HTTP server: what it says of itself, and to whom."""

import asyncio
import socket
from collections.abc import Callable
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from bot import web
from bot.web import bind


async def get(app: ASGIApp, path: str, **headers: str) -> tuple[int, str]:
    """Status and body of a GET, without a socket."""
    sent: list[Any] = []
    raw = [(k.replace("_", "-").encode(), v.encode()) for k, v in headers.items()]
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": raw,
        "http_version": "1.1",
        "scheme": "http",
        "server": ("127.0.0.1", 80),
        "client": ("127.0.0.1", 1),
        "root_path": "",
    }

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    body = b"".join(m.get("body", b"") for m in sent)
    return sent[0]["status"], body.decode()


def build(reasons: list[str] | None = None, *, console_public: bool = False) -> ASGIApp:
    async def hello(request: Request) -> PlainTextResponse:
        return PlainTextResponse("hello")

    async def why() -> list[str]:
        return reasons or []

    paths = ("/", "/telegram/x", "/console/", "/page/events")
    routes = [Route(path, hello) for path in paths]
    return web.app(why, routes, console_public=console_public)


async def test_it_is_alive_and_ready_and_counts() -> None:
    app = build()
    assert (await get(app, "/healthz"))[0] == 200
    assert await get(app, "/readyz") == (200, "ready\n")
    status, text = await get(app, "/metrics")
    assert status == 200
    assert "hamroh_updates_total" in text


async def test_what_is_wrong_is_said_with_503() -> None:
    app = build(["the database cannot be written", "no updates come in"])
    status, text = await get(app, "/readyz")
    assert status == 503
    assert text.splitlines() == ["the database cannot be written", "no updates come in"]
    assert (await get(app, "/healthz"))[0] == 200


@pytest.mark.parametrize("header", sorted(h.decode() for h in web.FORWARDED))
async def test_through_a_proxy_only_the_webhook_and_healthz_are_there(header: str) -> None:
    app, through = build(), {header: "203.0.113.7"}
    for path in ("/", "/readyz", "/metrics", "/console/", "/page/events", "/telegramx"):
        assert (await get(app, path, **through))[0] == 404, path
    for path in ("/healthz", "/telegram/x"):
        assert (await get(app, path, **through))[0] == 200, path


async def test_the_console_is_public_only_when_that_is_wished() -> None:
    app = build(console_public=True)
    assert (await get(app, "/console/", forwarded="for=203.0.113.7"))[0] == 200
    assert (await get(app, "/metrics", forwarded="for=203.0.113.7"))[0] == 404


async def test_no_label_of_the_metrics_names_a_person(chat: Any) -> None:
    await chat.act("> 112\n> /privacy")
    _, text = await get(build(), "/metrics")
    assert str(chat.person) not in text
    assert 'kind="message"' in text


def test_a_taken_port_is_an_error_or_another_one() -> None:
    with bind("127.0.0.1", 0) as first:
        port = first.getsockname()[1]
        with pytest.raises(OSError, match=r".*"):
            bind("127.0.0.1", port)
        with bind("127.0.0.1", port, other=True) as second:
            assert second.getsockname()[1] != port


async def test_the_server_ends_promptly_with_a_stream_still_open() -> None:
    opened = asyncio.Event()

    async def endless(scope: Any, receive: Any, send: Callable[[Any], Any]) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"x", "more_body": True})
        opened.set()
        await asyncio.Event().wait()

    listening = bind("127.0.0.1", 0)
    serving = web.server(endless)
    running = asyncio.create_task(web.serve(serving, listening))
    reader, writer = await asyncio.open_connection(*listening.getsockname())
    writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    await asyncio.wait_for(opened.wait(), 10)
    assert (await reader.readline()).startswith(b"HTTP/1.1 200")
    serving.should_exit = True
    await asyncio.wait_for(running, 10)
    writer.close()


def test_ipv6_addresses_are_understood() -> None:
    if not socket.has_ipv6:
        pytest.skip("LOUD: no IPv6 on this machine")
    with bind("::1", 0) as listening:
        assert listening.getsockname()[0] == "::1"
