"""The command line in a test: settings of its own, a running office, and what is printed."""

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import settings
from bot.cli import app
from bot.cli.office import Office
from bot.cli.opening import open_house
from bot.dispatch import Dispatch
from bot.settings import Settings

TOKEN = "1234567:an-invented-token-that-nobody-may-see"
NOW = 1_795_252_000  # November 2026


def settings_at(folder: Path, **more: object) -> Settings:
    """Settings that point nowhere but into the folder; no network, no token."""
    given = {
        "data_dir": folder / "data",
        "key_file": folder / "key",
        "api_url": "http://127.0.0.1:9",
        "listen": "127.0.0.1:0",
    }
    return settings.load(**{**given, **more})


@dataclass(frozen=True, slots=True)
class Said:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


Command = Callable[..., Said]


def command_of(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path
) -> Command:
    """`python -m bot ...` in this process, in an environment that points into the folder."""
    environment = {
        "HAMROH_DATA_DIR": str(folder / "data"),
        "HAMROH_KEY_FILE": str(folder / "key"),
        "HAMROH_API_URL": "http://127.0.0.1:9",
        "HAMROH_LISTEN": "127.0.0.1:0",
    }

    def command(*args: str, **more: str) -> Said:
        with monkeypatch.context() as patch:
            patch.setattr("sys.excepthook", None)  # the program sets its own
            for name, value in {**environment, **more}.items():
                patch.setenv(name, value)
            code = app.main(args)
        printed = capsys.readouterr()
        return Said(code, printed.out, printed.err)

    return command


@contextlib.asynccontextmanager
async def open_office(given: Settings) -> AsyncIterator[Office]:
    """The office of a bot that says nothing to anybody."""
    opened = await open_house(given)
    dispatch = Dispatch(
        opened.store,
        opened.house,
        bot=1,
        now=lambda: datetime.fromtimestamp(NOW, UTC),
        hand_over=lambda rows: None,
        acknowledge=lambda callback, text: None,
    )
    try:
        yield Office(given, opened.store, opened.house, dispatch, lambda: NOW)
    finally:
        await opened.store.close()


async def raw_ask(path: Path, request: bytes) -> dict[str, object]:
    """Any bytes to a command socket, and its answer."""
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(request)
    with contextlib.suppress(ConnectionError):
        await writer.drain()
    answer = json.loads(await reader.read())
    writer.close()
    return dict(answer)


def closed_port() -> int:
    """A loopback port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])
