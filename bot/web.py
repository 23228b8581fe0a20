"""The one HTTP server: health, metrics, the webhook, and in the demo the pages."""

import asyncio
import contextlib
import socket
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence

import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send

Reasons = Callable[[], Awaitable[list[str]]]

# Any of these headers says that the request came through a proxy, so from outside.
FORWARDED = {
    b"forwarded",
    b"via",
    b"x-forwarded-for",
    b"x-forwarded-host",
    b"x-forwarded-proto",
    b"x-real-ip",
    b"cf-connecting-ip",
    b"true-client-ip",
    b"x-forwarded-server",
    b"x-original-forwarded-for",
}
_CACHED = 1.0  # seconds that an answer of /readyz is good for: it costs a commit


class Inside:
    """Lets requests that came through a proxy see only what is meant for the world."""

    def __init__(self, app: ASGIApp, *, outside: Sequence[str]) -> None:
        self._app = app
        self._outside = tuple(outside)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 404 where the path is not for outside, as if nothing were there."""
        if scope["type"] == "http" and self._hidden(scope):
            await PlainTextResponse("Not Found", 404)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _hidden(self, scope: Scope) -> bool:
        forwarded = any(name.lower() in FORWARDED for name, _ in scope["headers"])
        return forwarded and not scope["path"].startswith(self._outside)


class Readiness:
    """/readyz: 200, or 503 with the reasons."""

    def __init__(self, reasons: Reasons) -> None:
        self._reasons = reasons
        self._until = 0.0
        self._answer: list[str] = []

    async def answer(self, request: Request) -> Response:
        """The answer, asked anew at most once a second."""
        if time.monotonic() >= self._until:
            self._answer = await self._reasons()
            self._until = time.monotonic() + _CACHED
        if self._answer:
            return PlainTextResponse("\n".join(self._answer) + "\n", 503)
        return PlainTextResponse("ready\n")


async def _alive(request: Request) -> Response:
    return PlainTextResponse("alive\n")


async def _metrics(request: Request) -> Response:
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


def app(reasons: Reasons, routes: Sequence[BaseRoute] = (), *, console_public: bool) -> ASGIApp:
    """Everything under one roof.

    Through a proxy only the webhook, /healthz and, if that is wished, the console.
    """
    own = [
        Route("/healthz", _alive),
        Route("/readyz", Readiness(reasons).answer),
        Route("/metrics", _metrics),
    ]
    outside = ["/telegram/", "/healthz", *(["/console/"] if console_public else [])]
    return Inside(Starlette(routes=[*own, *routes]), outside=outside)


class Server(uvicorn.Server):
    """A server that leaves the signals to the program."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are handled in one place, and that is not here."""
        yield


def bind(host: str, port: int, *, other: bool = False) -> socket.socket:
    """A listening socket; with `other`, a free port where that one is taken. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError:
        if not other:
            listening.close()
            raise
        listening.bind((host, 0))
    listening.listen(128)
    return listening


def server(asgi: ASGIApp) -> Server:
    """A server without an access log, which would hold paths; open streams end promptly."""
    config = uvicorn.Config(
        asgi,
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
        timeout_keep_alive=75,
    )
    return Server(config)


async def serve(serving: Server, listening: socket.socket) -> None:
    """Serve until `serving.should_exit`; an end that nobody asked for is an error."""
    await serving.serve(sockets=[listening])
    if not serving.should_exit:
        raise RuntimeError("the web server has ended")
    await asyncio.sleep(0)
