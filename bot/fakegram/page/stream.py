"""The event stream of a page: first all phones as they are, then each change.

A stream that was cut begins with all phones again, so nothing has to be replayed.
Everything happens in one event loop: the world calls `_tell` from where its acts are done.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

from bot.fakegram.page.phones import Phones

BEHIND = 1000  # changes that a page may be behind before it is given everything anew
HEARTBEAT = 15.0  # seconds; lets a dead connection be noticed
SHORTEST = 0.1  # seconds; a timer may ring a little before the world's second

Json = dict[str, Any]
Queue = asyncio.Queue[Json | None]

# What the page is told as it stands; the other events of the world are the bot's business.
SHOWN = frozenset({"message", "edit", "delete", "keyboard", "toast", "typing", "blocked"})


class Streams:
    """All open pages."""

    def __init__(self, phones: Phones) -> None:
        self._phones = phones
        self._queues: set[Queue] = set()
        self._closed = False
        self._unsubscribe = phones.world.subscribe(self._tell)

    def close(self) -> None:
        """End every stream now, and each later one at once; else a server's shutdown would wait."""
        self._closed = True
        self._unsubscribe()
        for queue in self._queues:
            _restart(queue, None)

    async def frames(self) -> AsyncIterator[str]:
        """The text of one stream, frame by frame."""
        if self._closed:
            return
        queue: Queue = asyncio.Queue(BEHIND)
        self._queues.add(queue)
        try:
            yield _frame("snapshot", self._phones.snapshot())
            told = self._phones.codes()
            while (change := await _next(queue, self._patience(told))) is not None:
                yield self._worded(change)
                before, told = told, self._phones.codes()
                for person, code in told.items():
                    if code != before.get(person):
                        yield _frame("change", {"type": "code", "chat": person, "code": code})
        finally:
            self._queues.discard(queue)

    def _patience(self, codes: Mapping[int, Json]) -> float:
        """Seconds until the next heartbeat or the next code, whatever is sooner."""
        now = self._phones.world.now()
        left = (float(code["until"]) - now for code in codes.values())
        return max(SHORTEST, min([HEARTBEAT, *left]))

    def _worded(self, change: Json) -> str:
        match change["type"]:
            case "nothing":
                return ": still here\n\n"
            case "everything":
                return _frame("snapshot", self._phones.snapshot())
        return _frame("change", change)

    def _tell(self, event: Json) -> None:
        for change in self._changes(event):
            for queue in self._queues:
                if queue.full():
                    _restart(queue, {"type": "everything"})
                else:
                    queue.put_nowait(change)

    def _changes(self, event: Json) -> list[Json]:
        """What the page makes of an event of the world."""
        if event["type"] == "stage":  # other phones, another time: the page is drawn anew
            return [{"type": "everything"}]
        if event["type"] == "commands":  # the bot's words: they are for everybody
            people = self._phones.shown
            return [
                {"type": "profile", "chat": p, "profile": self._phones.profile(p)} for p in people
            ]
        return [event] if event["chat"] in self._phones and event["type"] in SHOWN else []


async def _next(queue: Queue, patience: float) -> Json | None:
    try:
        return await asyncio.wait_for(queue.get(), patience)
    except TimeoutError:
        return {"type": "nothing"}


def _restart(queue: Queue, first: Json | None) -> None:
    while not queue.empty():
        queue.get_nowait()
    queue.put_nowait(first)


def _frame(event: str, data: Json) -> str:
    return f"event: {event}\ndata: {json.dumps(data)}\n\n"
