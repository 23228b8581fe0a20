"""The Bot API 10.0 as described, and a world whose every word is held against it."""

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette

from bot.fakegram import File, World

FILE = Path(__file__).parents[1].parent / "shared" / "botapi" / "botapi-10.0.paulsonoflars.json"
ABSENT = f"NOT CHECKED AGAINST THE BOT API'S DESCRIPTION: there is no {FILE.name} beside this clone"

_PLAIN: dict[str, Callable[[Any], bool]] = {
    "Integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Float": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "String": lambda value: isinstance(value, str),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
}


class Spec:
    """What types and methods there are; each complaint is a path and a sentence."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._types = data["types"]
        self._methods = data["methods"]

    def method(self, name: str, result: Any) -> list[str]:
        """What is wrong with the result of this method."""
        return self._any(self._methods[name]["returns"], result, name)

    def update(self, update: dict[str, Any]) -> list[str]:
        """What is wrong with an update; it carries exactly one thing."""
        wrong = list(self._object("Update", update, "Update"))
        if len(update) != 2:
            wrong.append(f"Update: {len(update) - 1} contents instead of one")
        return wrong

    def _any(self, names: list[str], value: Any, path: str) -> list[str]:
        complaints: list[str] = []
        for name in names:
            wrong = list(self._one(name, value, path))
            if not wrong:
                return []
            complaints += wrong
        return complaints

    def _one(self, name: str, value: Any, path: str) -> Iterator[str]:
        if name.startswith("Array of "):
            inner = name.removeprefix("Array of ")
            if not isinstance(value, list):
                yield f"{path}: {value!r} is no list"
                return
            for i, item in enumerate(value):
                yield from self._one(inner, item, f"{path}[{i}]")
        elif name in _PLAIN:
            if not _PLAIN[name](value):
                yield f"{path}: {value!r} is no {name}"
        else:
            yield from self._object(name, value, path)

    def _object(self, name: str, value: Any, path: str) -> Iterator[str]:
        if subtypes := self._types[name].get("subtypes"):
            yield from self._any(subtypes, value, path)
            return
        if not isinstance(value, dict):
            yield f"{path}: {value!r} is no {name}"
            return
        fields = {field["name"]: field for field in self._types[name].get("fields", [])}
        for unknown in value.keys() - fields.keys():
            yield f"{path}: {name} has no field {unknown}"
        for field in fields.values():
            if field["name"] in value:
                inner = f"{path}.{field['name']}"
                yield from self._any(field["types"], value[field["name"]], inner)
            elif field["required"]:
                yield f"{path}: {field['name']} of {name} is missing"


SPEC = Spec(json.loads(FILE.read_bytes())) if FILE.exists() else None


class Clock:
    """A time that moves when it is told to."""

    def __init__(self, at: float = 1_790_000_000.0) -> None:
        self.at = at

    def __call__(self) -> float:
        return self.at


class CheckedWorld(World):
    """A world that fails the test in which it says something the Bot API does not know."""

    def __init__(self, now: Callable[[], float], **options: Any) -> None:
        super().__init__(now, **options)
        self._pushing = False
        self.called: Callable[[], object] = lambda: None  # after each call or confirmation
        self.subscribe(self._look)

    def answer(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        files: Mapping[str, File] | None = None,
    ) -> dict[str, Any]:
        answer = super().answer(method, params, files)
        if SPEC:
            name = next(name for name in self.calls if name.lower() == method.lower())
            wrong = SPEC.method(name, answer["result"])
            assert not wrong, wrong
        self.called()
        return answer

    def confirm(self, update_ids: Iterable[int]) -> None:
        super().confirm(update_ids)
        self.called()

    def push(self, update: Any) -> int:
        self._pushing = True
        try:
            return super().push(update)
        finally:
            self._pushing = False

    def _look(self, event: dict[str, Any]) -> None:
        if SPEC and event["type"] == "update" and "update_id" in event and not self._pushing:
            update = self.update(event["update_id"])
            assert update is not None
            wrong = SPEC.update(update.body)
            assert not wrong, wrong


class _Server(uvicorn.Server):
    """uvicorn that leaves the test's signals alone."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.asynccontextmanager
async def served(app: Starlette) -> AsyncIterator[str]:
    """The application on a free port of loopback: its address."""
    sock = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        app, log_level="critical", access_log=False, timeout_graceful_shutdown=1, ws="none"
    )
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[sock]))
    try:
        yield f"http://127.0.0.1:{sock.getsockname()[1]}"
    finally:
        server.should_exit = True
        await task
