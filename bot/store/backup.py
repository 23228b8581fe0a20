"""Backup and restore: a copy made in a child process, checked, then sealed.

The copy is made by a child because closing any handle of the file in this process would drop
the locks that SQLite holds on it (sqlite.org/howtocorrupt.html, 2.2).
"""

import asyncio
import contextlib
import os
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

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

from bot.seal import Seal, WrongKey
from bot.store.connection import Store
from bot.store.errors import HouseTrouble, WrongDatabase

_HEAD = b"hamroh-backup-1\n"
_CHUNK = 1 << 20
_COPY = """
import shutil, sqlite3, sys
shutil.copyfile(sys.argv[1], sys.argv[2])
copy = sqlite3.connect(sys.argv[2])
sys.exit(0 if copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)] else 1)
"""


async def back_up(store: Store, target: Path, seal: Seal) -> None:
    """Write a sealed copy of the running database to `target`.

    Raises HouseTrouble when the copy cannot be made or does not pass `integrity_check`.
    """
    plain = store.path.with_name(f".{target.name}.{os.getpid()}.copy")
    try:
        async with store.held():
            plain.touch(mode=0o600)
            await _copy_in_child(store.path, plain)
        await asyncio.to_thread(_seal_file, plain, target, seal)
    except OSError as error:
        raise HouseTrouble(f"the backup was not written ({type(error).__name__})") from None
    finally:
        _remove(plain)


async def _copy_in_child(source: Path, target: Path) -> None:
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-I", "-c", _COPY, str(source), str(target)
    )
    if await child.wait() != 0:
        raise HouseTrouble("the copy of the database is not whole")


def restore(source: Path, database: Path, seal: Seal) -> None:
    """Put the sealed copy in the place of the database; the bot must not be running.

    Raises WrongKey for another key or an altered file, WrongDatabase for one that is not whole;
    the database that was there stays untouched until the copy has been checked.
    """
    plain = database.with_name(f".{database.name}.{os.getpid()}.restored")
    try:
        plain.touch(mode=0o600)
        _open_file(source, plain, seal)
        _check(plain)
        for ending in ("-wal", "-shm"):
            Path(f"{database}{ending}").unlink(missing_ok=True)
        os.replace(plain, database)
        _sync_folder(database.parent)
    finally:
        _remove(plain)


def _seal_file(plain: Path, target: Path, seal: Seal) -> None:
    state = crypto_secretstream_xchacha20poly1305_state()
    part = target.with_name(f".{target.name}.part")
    name, key = seal.stream_key("backup")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with plain.open("rb") as source, os.fdopen(handle, "wb") as sealed:
        sealed.write(_HEAD + name)
        sealed.write(crypto_secretstream_xchacha20poly1305_init_push(state, key))
        for chunk, last in _chunks(source.fileno(), _CHUNK):
            tag = FINAL if last else MORE
            sealed.write(crypto_secretstream_xchacha20poly1305_push(state, chunk, b"", tag))
        sealed.flush()
        os.fsync(sealed.fileno())
    os.replace(part, target)
    _sync_folder(target.parent)


def _open_file(source: Path, plain: Path, seal: Seal) -> None:
    state = crypto_secretstream_xchacha20poly1305_state()
    with source.open("rb") as sealed, plain.open("wb") as out:
        head = sealed.read(len(_HEAD) + 4)
        if not head.startswith(_HEAD):
            raise WrongDatabase("this file is not a backup of Hamroh")
        key = seal.stream_key_of("backup", head[len(_HEAD) :])
        header = sealed.read(HEADER_BYTES)
        if len(header) != HEADER_BYTES:
            raise WrongDatabase("the backup is cut off")
        crypto_secretstream_xchacha20poly1305_init_pull(state, header, key)
        tag = MORE
        for chunk, _last in _chunks(sealed.fileno(), _CHUNK + TAG_BYTES, sealed.tell()):
            tag = _pull(state, chunk, out.fileno())
        if tag != FINAL:
            raise WrongDatabase("the backup is cut off")


def _pull(state: crypto_secretstream_xchacha20poly1305_state, chunk: bytes, out: int) -> int:
    try:
        text, tag = crypto_secretstream_xchacha20poly1305_pull(state, chunk, b"")
    except RuntimeError:
        raise WrongKey("the backup has been altered") from None
    os.write(out, text)
    return int(tag)


def _chunks(handle: int, size: int, offset: int = 0) -> Iterator[tuple[bytes, bool]]:
    """Each chunk, and whether it is the last one."""
    end = os.fstat(handle).st_size
    while True:
        chunk = os.pread(handle, size, offset)
        offset += len(chunk)
        yield chunk, offset >= end
        if offset >= end:
            return


def _check(plain: Path) -> None:
    try:
        with contextlib.closing(sqlite3.connect(plain)) as copy:
            rows = copy.execute("PRAGMA integrity_check").fetchall()
    except sqlite3.Error:
        rows = []
    if rows != [("ok",)]:
        raise WrongDatabase("the backup holds no whole database")


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(plain: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        Path(f"{plain}{ending}").unlink(missing_ok=True)
