"""The world in a file: each change is written before anybody hears of it, so a kill loses nothing.

The first line is the whole world, each further line one change; the file is made short again
when it is opened and when it has grown much.
"""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.fakegram import saving
from bot.fakegram.errors import WorldError
from bot.fakegram.records import Json
from bot.fakegram.state import Change
from bot.fakegram.world import World

GROWTH = 32 * 2**20  # bytes of changes before the file is made short


class Keep:
    """The open file of a world."""

    def __init__(self, world: World, path: Path) -> None:
        self._world = world
        self._path = path
        self._file = -1
        self._written = 0
        self._limit = GROWTH
        self._shorten()
        world.sink = self.write

    def write(self, changes: list[Change]) -> None:
        """Append; no fsync, for only a kill of the process must lose nothing."""
        data = "".join(f"{json.dumps(change)}\n" for change in changes).encode()
        while data:  # a write may be cut short by a signal or a full disk
            done = os.write(self._file, data)
            self._written += done
            data = data[done:]
        if self._written > self._limit:
            self._shorten()

    def close(self) -> None:
        """Shorten and let go of the file."""
        self._shorten()
        self._world.sink = None
        os.close(self._file)

    def _shorten(self) -> None:
        fresh = self._path.with_name(self._path.name + ".new")
        data = json.dumps(self._world.dump()).encode() + b"\n"
        fresh.touch(mode=0o600)
        fresh.write_bytes(data)
        fresh.replace(self._path)
        if self._file >= 0:
            os.close(self._file)
        self._file = os.open(self._path, os.O_WRONLY | os.O_APPEND)
        self._written, self._limit = 0, max(GROWTH, 4 * len(data))


def open_world(path: Path, now: Callable[[], float], **options: Any) -> tuple[World, Keep]:
    """The world of this file, or a new one; `options` as for World(...)."""
    data = read(path) if path.exists() else {}
    world = World.load(data, now, **options) if data else World(now, **options)
    return world, Keep(world, path)


def read(path: Path) -> Json:
    """The dump that the file amounts to; a last line that a kill cut short does not count."""
    with path.open("rb") as file:
        first = file.readline()
        if not first.endswith(b"\n"):
            raise WorldError(f"{path} is no file of a pretend Telegram.")
        data: Json = json.loads(first)
        for line in file:
            if line.endswith(b"\n"):
                saving.apply(data, json.loads(line))
    return data
