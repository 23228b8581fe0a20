"""The Bot API over HTTP before a world: /bot<token>/<method> and /file/bot<token>/<path>."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from bot.fakegram.errors import AnswerLost, ApiError, Unreachable
from bot.fakegram.params import Params
from bot.fakegram.polling import BY_WEBHOOK, Polling
from bot.fakegram.records import File
from bot.fakegram.sim import Sim
from bot.fakegram.webhook import Deliveries, Post, Sleep
from bot.fakegram.world import World

MAX_BODY = 52 * 2**20  # bytes: 50 MB of file and the rest of the form
_JSON = (b"content-type", b"application/json")


class TooLarge(Exception):
    """A body that Telegram's front door would not take."""


def app(
    world: World,
    *,
    post: Post | None = None,
    sleep: Sleep = asyncio.sleep,
    throttle: bool = False,
    sim: Sim | None = None,
) -> Starlette:
    """The Bot API of this world.

    post delivers to a webhook (without it a webhook gets nothing), sleep is what slow faults and
    the webhook's pauses wait with, throttle slows down hasty polls as Telegram does, sim opens
    /sim/ to other processes. `app.state.hang_up()` answers a poll that waits.
    """
    polling = Polling(world, sleep, throttle=throttle)
    deliveries = Deliveries(world, post, sleep=sleep) if post else None

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        ends = [world.subscribe(polling.wake)]
        task = None
        if deliveries:
            ends.append(world.subscribe(deliveries.wake))
            task = asyncio.create_task(deliveries.run())
        yield
        polling.end()
        if task:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        for end in ends:
            end()

    routes: list[BaseRoute] = [
        Route("/bot{token}/{method}", _Calls(world, polling, sleep)),
        Route("/file/bot{token}/{path:path}", _files(world)),
        *(sim.routes() if sim else ()),
    ]
    not_found = {404: _nothing, 405: _nothing}
    starlette = Starlette(routes=routes, lifespan=lifespan, exception_handlers=not_found)
    starlette.state.hang_up = polling.end  # for a server that wants to stop at once
    return starlette


async def _nothing(_request: Request, _error: Exception) -> Response:
    return Response(_body(ApiError(404, "Not Found").body()), 404, media_type="application/json")


class _Calls:
    """/bot<token>/<method> as a bare ASGI application, for it is the busy road."""

    def __init__(self, world: World, polling: Polling, sleep: Sleep) -> None:
        self._world = world
        self._polling = polling
        self._sleep = sleep

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        where = scope["path_params"]
        try:
            _check_token(self._world, where["token"])
            answer = await self._answer(where["method"], scope, receive)
            status = 200
        except ApiError as error:
            answer, status = error.body(), error.code
        except TooLarge:
            answer, status = ApiError(413, "Request Entity Too Large").body(), 413
        except (Unreachable, AnswerLost):
            await _cut(receive)
            return
        headers = [_JSON]
        if wait := answer.get("parameters", {}).get("retry_after"):
            headers.append((b"retry-after", str(wait).encode()))
        body = _body(answer)
        headers.append((b"content-length", str(len(body)).encode()))
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _answer(self, method: str, scope: Scope, receive: Receive) -> dict[str, Any]:
        given, files = await _read(scope, receive)
        name = method.lower()
        world = self._world
        chat = Params(given, files).chat_id() if world.faults else None
        if world.faults and (delay := world.faults.delay(method, chat)):
            await self._sleep(delay)
        if name == "getupdates":
            return {"ok": True, "result": await self._polling.answer(Params(given, files))}
        answer = world.answer(method, given, files)
        if name == "setwebhook" and world.webhook:
            self._polling.end(BY_WEBHOOK)
        return answer


def _body(answer: dict[str, Any]) -> bytes:
    # ASCII only, so that a lone surrogate in a pushed update passes as Telegram would escape it
    return json.dumps(answer, separators=(",", ":")).encode()


def _check_token(world: World, token: str) -> None:
    if token == world.token:
        return
    number, colon, _ = token.partition(":")
    if not colon or not number.isdigit() or number.startswith("0") or len(token) > 80:
        raise ApiError(404, "Not Found")
    raise ApiError(401, "Unauthorized")


async def _read(scope: Scope, receive: Receive) -> tuple[dict[str, Any], dict[str, File]]:
    """The parameters and files; the first value of a name wins, the query before the body."""
    kind = b""
    for name, value in scope["headers"]:
        if name == b"content-type":
            kind = value.lower()
        elif name == b"content-length" and int(value) > MAX_BODY:
            raise TooLarge
    given: dict[str, Any] = {}
    files: dict[str, File] = {}
    if kind.startswith(b"multipart/form-data"):
        given, files = await _read_form(scope, receive)
    elif body := await _read_body(receive):
        given = _read_json(body) if kind.startswith(b"application/json") else _pairs(body)
    if query := scope["query_string"]:
        given = {**given, **_pairs(query)}
    return given, files


async def _read_body(receive: Receive) -> bytes:
    message = await receive()
    body: bytes = message.get("body", b"")
    size = len(body)
    chunks = [body]
    while message.get("more_body"):
        message = await receive()
        chunks.append(message.get("body", b""))
        size += len(chunks[-1])
        if size > MAX_BODY:
            raise TooLarge
    return b"".join(chunks) if len(chunks) > 1 else body


def _read_json(body: bytes) -> dict[str, Any]:
    try:
        given = json.loads(body)
    except ValueError:
        raise ApiError(400, "Bad Request: can't parse JSON-encoded request") from None
    if not isinstance(given, dict):
        raise ApiError(400, "Bad Request: object expected as JSON-encoded request")
    return given


def _pairs(encoded: bytes) -> dict[str, Any]:
    pairs: dict[str, Any] = {}
    for name, value in parse_qsl(encoded.decode("latin-1"), keep_blank_values=True):
        pairs.setdefault(name, value)
    return pairs


async def _read_form(scope: Scope, receive: Receive) -> tuple[dict[str, Any], dict[str, File]]:
    given: dict[str, Any] = {}
    files: dict[str, File] = {}
    async with Request(scope, receive).form(max_part_size=2**20) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                content = await value.read()
                files.setdefault(name, File(value.filename or "", content, value.content_type))
            else:
                given.setdefault(name, value)
    return given, files


async def _cut(receive: Receive) -> None:
    """Cut the connection without an answer.

    ASGI has no word for this; uvicorn hands its connection on as the owner of `receive`.
    """
    transport = getattr(getattr(receive, "__self__", None), "transport", None)
    if transport is None:
        raise ConnectionAbortedError
    transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass


def _files(world: World) -> Callable[[Request], Response]:
    def download(request: Request) -> Response:
        where: Mapping[str, str] = request.path_params
        stored = world.download(where["path"]) if where["token"] == world.token else None
        if stored is None:
            return Response(
                _body(ApiError(404, "Not Found").body()), 404, media_type="application/json"
            )
        return Response(stored.content, media_type=stored.mime_type)

    return download
