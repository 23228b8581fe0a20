"""A small HTTP server that answers as told, or misbehaves as told; for the tests of transport."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

CUT = b"<cut>"  # the connection ends without an answer
HANG = b"<hang>"  # no answer, ever


def http(status: int, body: bytes | str, *headers: str) -> bytes:
    content = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(content)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + content


def ok(result: Any, *headers: str) -> bytes:
    return http(200, json.dumps({"ok": True, "result": result}, separators=(",", ":")), *headers)


def error(code: int, description: str, **parameters: Any) -> bytes:
    answer: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    if parameters:
        answer["parameters"] = parameters
    return http(code, json.dumps(answer))


@dataclass
class Asked:
    """One request as it came in."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def method(self) -> str:
        """The Bot API method."""
        return self.line.split(" ")[1].rpartition("/")[2]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Server:
    """What it was asked, and what it answers: one answer each, the last one for ever."""

    answers: list[bytes]
    asked: list[Asked] = field(default_factory=list)
    connections: int = 0
    port: int = 0
    hanging: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def methods(self) -> list[str]:
        return [asked.method for asked in self.asked]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while await self._answer(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        self.asked.append(await _request(reader))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer == HANG:
            self.hanging.set()
            await reader.read()
        if answer in (CUT, HANG):
            return False
        writer.write(answer.removesuffix(CUT))
        await writer.drain()
        return not answer.endswith(CUT)


async def _request(reader: asyncio.StreamReader) -> Asked:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    line, *lines = head.strip().split("\r\n")
    headers = {name.lower(): value for name, _, value in (entry.partition(": ") for entry in lines)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Asked(line, headers, body)


@asynccontextmanager
async def serving(*answers: bytes) -> AsyncIterator[Server]:
    server = Server(list(answers) or [ok(True)])
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        await listener.wait_closed()


async def free_port() -> int:
    """A port where nobody listens."""
    async with serving() as server:
        return server.port


def updates(*ids: int) -> bytes:
    return ok([{"update_id": one, "message": {"text": "hello"}} for one in ids])


class Clock:
    """Time for the tests: it moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    def now(self) -> float:
        return self.time
