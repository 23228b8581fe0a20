"""The command socket: a running bot takes commands from this machine, one to a connection.

A request is one line of JSON, {"verb": ..., "args": [...]}, the answer another one,
{"code": ..., "lines": [...]}. Who may connect is decided by the file: it is ours alone.
"""

import asyncio
import contextlib
import hashlib
import json
import os
import socket
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.cli.jobs import JOBS
from bot.cli.office import MISUSED, TAKEN, WRONG, Answer, Job, Office, Refused
from bot.seal import WrongKey
from bot.settings import Settings
from bot.store import HouseTrouble

LONGEST_PATH = 100  # bytes (CONTRACT); the kernel takes 107
REQUEST_MOST = 64 << 10  # bytes
ANSWER_MOST = 16 << 20  # bytes
ASKED_WITHIN = 10.0  # seconds from the connection to the whole request
TAKEN_WITHIN = 10.0  # seconds for the client to take its answer
CLIENTS = 16  # at once; more are turned away


def path_of(settings: Settings) -> Path:
    """Where the socket of a bot with these data is."""
    path = (settings.data_dir / "socket").absolute()
    if len(os.fsencode(path)) <= LONGEST_PATH:
        return path
    digest = hashlib.sha256(os.fsencode(path)).hexdigest()[:24]
    return Path(tempfile.gettempdir()) / f"hamroh-{os.getuid()}-{digest}.socket"


class Hatch:
    """The listening socket of a running bot."""

    def __init__(self, office: Office, path: Path, jobs: Mapping[str, Job]) -> None:
        self._office = office
        self._path = path
        self._jobs = jobs
        self._clients: set[asyncio.Task[None]] = set()
        self._busy: set[str] = set()
        self._server: asyncio.Server | None = None
        self._inode = 0

    async def open(self) -> None:
        """Listen. Whoever calls holds the lock of the data, so an older socket is a dead one's."""
        _remove_stale(self._path)
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            listening.bind(str(self._path))
            self._path.chmod(0o600)  # before anybody is let in by listening
        except OSError as error:
            listening.close()
            raise Refused(f"The command socket {self._path}: {error.strerror}.") from None
        self._inode = self._path.stat().st_ino
        self._server = await asyncio.start_unix_server(
            self._admit, sock=listening, limit=REQUEST_MOST
        )

    def close(self) -> None:
        """Take no more commands and end those that run."""
        if self._server is not None:
            self._server.close()
        for client in self._clients:
            client.cancel()
        with contextlib.suppress(FileNotFoundError):
            if self._path.stat().st_ino == self._inode:
                self._path.unlink()

    async def wait_closed(self) -> None:
        """Until every command has ended."""
        await asyncio.gather(*self._clients, return_exceptions=True)

    def _admit(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._clients) >= CLIENTS:
            writer.close()
            return
        client = asyncio.create_task(self._serve(reader, writer))
        self._clients.add(client)
        client.add_done_callback(self._clients.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            answer = await self._answer(reader)
            writer.write(json.dumps({"code": answer.code, "lines": answer.lines}).encode() + b"\n")
            async with asyncio.timeout(TAKEN_WITHIN):
                await writer.drain()
        except (TimeoutError, ConnectionError):
            writer.transport.abort()  # it hangs or is gone: nobody waits for it
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader) -> Answer:
        try:
            async with asyncio.timeout(ASKED_WITHIN):
                line = await reader.readline()
        except ValueError:  # longer than the limit
            return Answer(MISUSED, ["The request is too long."])
        match _read(line):
            case {"verb": str(verb), "args": [*args]} if all(isinstance(a, str) for a in args):
                return await self._do(verb, args)
        return Answer(MISUSED, ["The request cannot be read."])

    async def _do(self, verb: str, args: list[str]) -> Answer:
        job = self._jobs.get(verb)
        if job is None:
            return Answer(MISUSED, [f"The running bot knows no command {verb}: is it older?"])
        if verb in self._busy:
            return Answer(WRONG, [f"Another {verb} is under way: wait until it has ended."])
        self._busy.add(verb)
        try:
            return await job(self._office, args)
        except HouseTrouble as trouble:
            return Answer(WRONG, [f"The database is in trouble: {trouble}."])
        except WrongKey as error:
            return Answer(WRONG, [f"The key file does not fit: {error}."])
        finally:
            self._busy.discard(verb)


async def listen(office: Office, jobs: Mapping[str, Job] = JOBS) -> Hatch:
    """Take commands from now on; raises Refused where the socket cannot be made."""
    hatch = Hatch(office, path_of(office.settings), jobs)
    await hatch.open()
    return hatch


def _remove_stale(path: Path) -> None:
    try:
        if not stat.S_ISSOCK(path.lstat().st_mode):
            raise Refused(f"{path} stands where the command socket should be: remove it.")
        path.unlink()
    except FileNotFoundError:
        pass
    except OSError as error:
        raise Refused(f"The command socket {path}: {error.strerror}.") from None


def _read(line: bytes) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def ask(settings: Settings, verb: str, args: list[str]) -> Answer | None:
    """What a running bot answers; None when none listens."""
    path = path_of(settings)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        try:
            if path.stat().st_uid != os.getuid() and os.getuid() != 0:
                raise Refused(f"{path} belongs to somebody else.")
            line.settimeout(ASKED_WITHIN)
            line.connect(str(path))
            line.sendall(json.dumps({"verb": verb, "args": args}).encode() + b"\n")
            line.settimeout(None)  # a backup takes as long as it takes
            said = _all(line)
        except (FileNotFoundError, NotADirectoryError, ConnectionRefusedError):
            return None
        except PermissionError:
            raise Refused("The running bot belongs to another user: ask as that user.") from None
        except TimeoutError:
            raise Refused("The running bot does not take commands.", TAKEN) from None
        except ConnectionError:
            said = b""
    match _read(said):
        case {"code": int(code), "lines": [*lines]}:
            return Answer(code, [str(one) for one in lines])
    raise Refused("The bot ended before it had answered: look, and ask again.")


def _all(line: socket.socket) -> bytes:
    said = bytearray()
    while len(said) < ANSWER_MOST and (part := line.recv(1 << 16)):
        said += part
    return bytes(said)
