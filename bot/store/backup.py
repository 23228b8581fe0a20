"""Backup and restore: a copy made in a child process, checked, then sealed.

The copy is made by a child because closing any handle of the file in this process would drop
the locks that SQLite holds on it (sqlite.org/howtocorrupt.html, 2.2).

A backup is a line that names its kind, the name of its key, the second (UTC) since when nothing
is in it, and a stream of sealed chunks, each of which vouches for that head too.
"""

import asyncio
import contextlib
import json
import os
import secrets
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_ABYTES as TAG_BYTES,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_HEADERBYTES as HEADER_BYTES,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_init_pull,
    crypto_secretstream_xchacha20poly1305_init_push,
    crypto_secretstream_xchacha20poly1305_pull,
    crypto_secretstream_xchacha20poly1305_push,
    crypto_secretstream_xchacha20poly1305_state,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_TAG_FINAL as FINAL,
)
from nacl.bindings import (
    crypto_secretstream_xchacha20poly1305_TAG_MESSAGE as MORE,
)
from nacl.exceptions import CryptoError

from bot.store.connection import Store, Writer
from bot.store.errors import HouseTrouble, WrongDatabase, house_trouble
from bot.store.migrations import at_rest

_KIND = b"hamroh-backup-1\n"
_KEY = len(_KIND) + 4
_HEAD = _KEY + 8
_CHUNK = 1 << 20
_NOT_WHOLE = "the backup holds no whole database"
_COPY = """
import json, shutil, sqlite3, sys
shutil.copyfile(sys.argv[1], sys.argv[2])
copy = sqlite3.connect(sys.argv[2])
if copy.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
    sys.exit(1)
tables = copy.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
names = [name for name, in tables if not name.startswith("sqlite_")]
rows = {name: copy.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0] for name in names}
copy.close()
print(json.dumps(rows))
"""


class Keys(Protocol):
    """What seals whole files: a key for one purpose, under the name of the key it comes from."""

    def stream_key(self, purpose: str) -> tuple[bytes, bytes]:
        """The newest key's name, and the key."""

    def stream_key_of(self, purpose: str, name: bytes) -> bytes:
        """The key that comes from the one of that name."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What a backup holds: everything until the second `made`, so many rows in each table."""

    made: int
    rows: Mapping[str, int]


async def back_up(store: Store, target: Path, keys: Keys, *, now: int) -> Copy:
    """Write a sealed copy of the running database to `target`, which it replaces.

    Raises HouseTrouble when the copy cannot be made or does not pass `integrity_check`.
    """
    plain = store.path.with_name(f".{secrets.token_hex(8)}.copy")
    stop = threading.Event()
    try:
        async with store.held():
            plain.touch(mode=0o600)
            rows = await _copy_in_child(store.path, plain)
        head = _KIND + keys.stream_key("backup")[0] + now.to_bytes(8, "big")
        await asyncio.to_thread(_seal_file, plain, target, keys, head, stop)
    except OSError as error:
        raise HouseTrouble(f"the backup was not written: {error.strerror}") from None
    finally:
        stop.set()
        _remove(plain)
    return Copy(now, rows)


async def _copy_in_child(source: Path, target: Path) -> dict[str, int]:
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-I", "-c", _COPY, str(source), str(target)),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        said, _ = await child.communicate()
    finally:
        if child.returncode is None:  # we are told to end: so is the child, before it writes on
            child.kill()
            await child.wait()
    if child.returncode != 0:
        raise HouseTrouble("the backup was not written: the copy of the database is not whole")
    return dict(json.loads(said))


def restore(source: Path, database: Path, keys: Keys, mend: Callable[[Writer, int], None]) -> Copy:
    """Put the sealed copy in the place of the database, which nobody may have open.

    `mend` is called with the copy and its second, in one transaction, before it is put in place.
    Raises WrongDatabase for what is not a whole database of ours, HouseTrouble for the disk, and
    whatever `keys` raises for a key that it lacks; what was there is then untouched.
    """
    plain = database.with_name(f".{secrets.token_hex(8)}.restored")
    try:
        plain.touch(mode=0o600)
        made = _open_file(source, plain, keys)
        rows = _mended(plain, lambda db: mend(db, made))
        _put_in_place(plain, database)
    except OSError as error:
        raise HouseTrouble(f"the backup was not restored: {error.strerror}") from None
    finally:
        _remove(plain)
    return Copy(made, rows)


def _mended(plain: Path, mend: Callable[[Writer], None]) -> dict[str, int]:
    """How many rows stood in each table before it was mended."""
    try:
        with at_rest(plain) as db:
            if [tuple(row) for row in db.all("PRAGMA integrity_check")] != [("ok",)]:
                raise WrongDatabase(_NOT_WHOLE)
            rows = dict(_counted(db))
            mend(db)
    except sqlite3.OperationalError as error:  # a full disk, and its like
        raise house_trouble(error) or WrongDatabase(_NOT_WHOLE) from None
    except sqlite3.DatabaseError:
        raise WrongDatabase(_NOT_WHOLE) from None
    return rows


def is_backup(path: Path) -> bool:
    """Whether the file begins as our backups do."""
    with path.open("rb") as file:
        return file.read(len(_KIND)) == _KIND


def sweep(folder: Path) -> None:
    """Remove what a kill in the middle of a backup or a restore has left in the data directory."""
    for ending in ("copy", "restored"):
        for left in folder.glob(f".{'[0-9a-f]' * 16}.{ending}*"):
            left.unlink(missing_ok=True)


def _put_in_place(plain: Path, database: Path) -> None:
    with plain.open("rb") as file:
        os.fsync(file.fileno())
    # First: a log that outlives its database would be played into the new one.
    for ending in ("-wal", "-shm"):
        Path(f"{database}{ending}").unlink(missing_ok=True)
    plain.replace(database)
    _sync_folder(database.parent)


def _seal_file(plain: Path, target: Path, keys: Keys, head: bytes, stop: threading.Event) -> None:
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with plain.open("rb") as source, os.fdopen(handle, "wb") as sealed:
            sealed.write(head)
            for piece in _sealed(source.fileno(), keys, head):
                if stop.is_set():
                    return
                sealed.write(piece)
            sealed.flush()
            os.fsync(sealed.fileno())
        part.replace(target)
        _sync_folder(target.parent)
    finally:
        part.unlink(missing_ok=True)


def _sealed(source: int, keys: Keys, head: bytes) -> Iterator[bytes]:
    state = crypto_secretstream_xchacha20poly1305_state()
    key = keys.stream_key_of("backup", head[len(_KIND) : _KEY])
    yield crypto_secretstream_xchacha20poly1305_init_push(state, key)
    for chunk, last in _chunks(source, _CHUNK):
        tag = FINAL if last else MORE
        yield crypto_secretstream_xchacha20poly1305_push(state, chunk, head, tag)


def _open_file(source: Path, plain: Path, keys: Keys) -> int:
    """The second of the copy, which now stands in `plain`."""
    with source.open("rb") as sealed, plain.open("wb") as out:
        head = sealed.read(_HEAD)
        if not head.startswith(_KIND):
            raise WrongDatabase("this file is not a backup of Hamroh")
        if len(head) < _HEAD:
            raise WrongDatabase("the backup is cut off")
        for text in _opened(sealed.fileno(), keys, head):
            out.write(text)
    return int.from_bytes(head[_KEY:], "big")


def _opened(sealed: int, keys: Keys, head: bytes) -> Iterator[bytes]:
    state = crypto_secretstream_xchacha20poly1305_state()
    key = keys.stream_key_of("backup", head[len(_KIND) : _KEY])
    header = os.pread(sealed, HEADER_BYTES, _HEAD)
    if len(header) != HEADER_BYTES:
        raise WrongDatabase("the backup is cut off")
    crypto_secretstream_xchacha20poly1305_init_pull(state, header, key)
    tag = MORE
    for chunk, _last in _chunks(sealed, _CHUNK + TAG_BYTES, _HEAD + HEADER_BYTES):
        try:
            text, tag = crypto_secretstream_xchacha20poly1305_pull(state, chunk, head)
        except CryptoError:
            raise WrongDatabase("the backup is cut off or has been altered") from None
        yield text
    if tag != FINAL:
        raise WrongDatabase("the backup is cut off")


def _chunks(handle: int, size: int, offset: int = 0) -> Iterator[tuple[bytes, bool]]:
    """Each chunk, and whether it is the last one."""
    end = os.fstat(handle).st_size
    last = False
    while not last:
        chunk = os.pread(handle, size, offset)
        offset += len(chunk)
        last = offset >= end or not chunk  # not chunk: somebody cuts it off while we read
        yield chunk, last


def _counted(db: Writer) -> Iterator[tuple[str, int]]:
    for table in db.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"):
        if not table["name"].startswith("sqlite_"):
            count = f'SELECT COUNT(*) AS n FROM "{table["name"]}"'  # noqa: S608 - from the schema
            found = db.one(count)
            yield table["name"], found["n"] if found else 0


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(plain: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):  # a disk in trouble must not hide the first error
            Path(f"{plain}{ending}").unlink(missing_ok=True)
