"""Backup and restore: what comes back is what was there, or nothing has changed."""

import asyncio
import contextlib
import shutil
import sqlite3
import stat
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.seal import Seal, WrongKey
from bot.store import (
    Copy,
    HouseTrouble,
    Store,
    Writer,
    WrongDatabase,
    back_up,
    is_backup,
    restore,
    sweep,
)
from bot.store.backup import _CHUNK, _open_file, _seal_file

NOW = 1_800_000_000
SECRET = "nobody may read this"
STRANGE = Seal([bytes(32)])


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """A database with a few tables and words."""
    folder = tmp_path / "data"
    folder.mkdir()
    store = Store(folder / "hamroh.db", synchronous="OFF")
    await store.open()
    await store.write(fill)
    yield store
    await store.close()


def fill(db: Writer) -> None:
    db.run("CREATE TABLE words(id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT")
    db.run("CREATE TABLE counters(name TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID")
    db.run("CREATE TABLE empty(id INTEGER) STRICT")
    db.many("INSERT INTO words(word) VALUES (:word)", ({"word": SECRET} for _ in range(200)))
    db.run("INSERT INTO counters VALUES ('left', 0), ('right', 0)")


def nothing(db: Writer, made: int) -> None:
    """A backup that needs no mending."""


def dump(path: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(path)) as db:
        return list(db.iterdump())


def left(folder: Path) -> set[str]:
    """What lies there besides the database itself."""
    names = {"hamroh.db", "hamroh.db-wal", "hamroh.db-shm"}
    return {found.name for found in folder.iterdir()} - names


async def test_what_comes_back_is_what_was_there(store: Store, seal: Seal, tmp_path: Path) -> None:
    copy = await back_up(store, tmp_path / "b", seal, now=NOW)
    again = restore(tmp_path / "b", tmp_path / "again.db", seal, nothing)
    await store.close()
    assert dump(tmp_path / "again.db") == dump(store.path)
    assert copy == again == Copy(NOW, {"words": 200, "counters": 2, "empty": 0})


async def test_a_backup_shows_nothing_and_is_for_its_owner_only(
    store: Store, seal: Seal, tmp_path: Path
) -> None:
    await back_up(store, tmp_path / "b", seal, now=NOW)
    assert await store.checkpoint("TRUNCATE")
    assert SECRET.encode() in store.path.read_bytes()
    assert SECRET.encode() not in (tmp_path / "b").read_bytes()
    assert stat.S_IMODE((tmp_path / "b").stat().st_mode) == 0o600
    assert left(store.path.parent) == set()


async def test_a_restored_database_is_for_its_owner_only(
    store: Store, seal: Seal, tmp_path: Path
) -> None:
    await back_up(store, tmp_path / "b", seal, now=NOW)
    restore(tmp_path / "b", tmp_path / "again.db", seal, nothing)
    assert stat.S_IMODE((tmp_path / "again.db").stat().st_mode) == 0o600


async def test_the_bot_goes_on_writing_and_the_copy_is_of_one_moment(
    store: Store, seal: Seal, tmp_path: Path
) -> None:
    def count(db: Writer) -> None:
        db.run("UPDATE counters SET n = n + 1 WHERE name = 'left'")
        db.run("INSERT INTO words(word) VALUES (:word)", word="x" * 5000)
        db.run("UPDATE counters SET n = n + 1 WHERE name = 'right'")

    async def write() -> int:
        written = 0
        while not copying.done():
            await store.write(count)
            written += 1
        return written

    copying = asyncio.create_task(back_up(store, tmp_path / "b", seal, now=NOW))
    written = await write()
    restore(tmp_path / "b", tmp_path / "again.db", seal, nothing)
    with contextlib.closing(sqlite3.connect(tmp_path / "again.db")) as db:
        counters = dict(db.execute("SELECT name, n FROM counters").fetchall())
        words = db.execute("SELECT COUNT(*) FROM words").fetchone()[0]
    assert counters["left"] == counters["right"] == words - 200 <= written
    assert written > 1


async def test_an_older_backup_is_replaced_whole(store: Store, seal: Seal, tmp_path: Path) -> None:
    file = tmp_path / "b"
    await back_up(store, file, seal, now=NOW)
    await store.write(lambda db: db.run("DELETE FROM words"))
    await back_up(store, file, seal, now=NOW + 1)
    assert restore(file, tmp_path / "again.db", seal, nothing).rows["words"] == 0
    assert left(tmp_path) == {"b", "data", "again.db"}


async def test_a_backup_that_cannot_be_written_leaves_nothing(
    store: Store, seal: Seal, tmp_path: Path
) -> None:
    with pytest.raises(HouseTrouble, match="No such file"):
        await back_up(store, tmp_path / "nowhere" / "b", seal, now=NOW)
    assert left(store.path.parent) == set()


async def test_a_backup_that_is_given_up_leaves_nothing(
    store: Store, seal: Seal, tmp_path: Path
) -> None:
    copying = asyncio.create_task(back_up(store, tmp_path / "b", seal, now=NOW))
    while not left(store.path.parent):  # noqa: ASYNC110 - a file appears, no event tells
        await asyncio.sleep(0)
    copying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await copying
    assert left(store.path.parent) == set()
    assert not (tmp_path / "b").exists()
    assert await store.checkpoint("TRUNCATE")


async def test_a_backup_that_is_given_up_ends_the_child_that_copies(
    store: Store, seal: Seal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    children: list[asyncio.subprocess.Process] = []
    begin = asyncio.create_subprocess_exec

    async def remember(*args: Any, **more: Any) -> asyncio.subprocess.Process:
        children.append(await begin(*args, **more))
        begun.set()
        return children[-1]

    begun = asyncio.Event()
    monkeypatch.setattr("bot.store.backup._COPY", "import time; time.sleep(600)")
    monkeypatch.setattr(asyncio, "create_subprocess_exec", remember)
    copying = asyncio.create_task(back_up(store, tmp_path / "b", seal, now=NOW))
    await begun.wait()
    copying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await copying
    assert children[0].returncode is not None


async def test_a_damaged_database_is_not_taken_for_a_backup(
    store: Store, seal: Seal, tmp_path: Path
) -> None:
    assert await store.checkpoint("TRUNCATE")
    with store.path.open("r+b") as file:
        file.seek(4096 + 8)
        file.write(b"\xff" * 2000)
    with pytest.raises(HouseTrouble, match="not whole"):
        await back_up(store, tmp_path / "b", seal, now=NOW)
    assert not (tmp_path / "b").exists()


def test_what_a_kill_left_behind_is_swept_away(tmp_path: Path) -> None:
    for name in (".0123456789abcdef.copy", ".0123456789abcdef.restored-wal", "b.copy", "hamroh.db"):
        (tmp_path / name).touch()
    sweep(tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == {"b.copy", "hamroh.db"}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, seal: Seal) -> bytes:
    """A backup, made once, to be damaged in many ways."""
    folder = tmp_path_factory.mktemp("kept")
    plain = folder / "plain.db"
    with contextlib.closing(sqlite3.connect(plain)) as db:
        db.execute("CREATE TABLE words(word TEXT) STRICT")
    sealed_as(plain, folder / "b", seal)
    return (folder / "b").read_bytes()


def sealed_as(plain: Path, target: Path, seal: Seal) -> None:
    head = b"hamroh-backup-1\n" + seal.stream_key("backup")[0] + NOW.to_bytes(8, "big")
    _seal_file(plain, target, seal, head, threading.Event())


@pytest.fixture
def refused(tmp_path: Path, seal: Seal) -> "Refusal":
    """A database that must be as it was, whatever is restored over it."""
    return Refusal(tmp_path, seal)


class Refusal:
    """Tries to restore something that must be refused."""

    def __init__(self, folder: Path, seal: Seal) -> None:
        self.folder, self.seal = folder, seal
        self.database = folder / "hamroh.db"
        with contextlib.closing(sqlite3.connect(self.database)) as db:
            db.execute("CREATE TABLE mine(id INTEGER) STRICT")
        self.before = self.database.read_bytes()

    def __call__(self, content: bytes) -> str:
        (self.folder / "b").write_bytes(content)
        with pytest.raises((WrongKey, WrongDatabase)) as told:
            restore(self.folder / "b", self.database, self.seal, nothing)
        assert self.database.read_bytes() == self.before
        assert left(self.folder) == {"b"}
        return str(told.value)


MANY = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@MANY
@given(data=st.data())
def test_one_changed_byte_anywhere_is_refused(
    refused: Refusal, kept: bytes, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(kept) - 1))
    altered = bytearray(kept)
    altered[place] ^= data.draw(st.integers(1, 255))
    assert refused(bytes(altered))


@MANY
@given(data=st.data())
def test_a_backup_that_was_cut_off_anywhere_is_refused(
    refused: Refusal, kept: bytes, data: st.DataObject
) -> None:
    assert refused(kept[: data.draw(st.integers(0, len(kept) - 1))])


def test_other_files_are_refused_by_name(refused: Refusal, kept: bytes) -> None:
    assert refused(b"") == "this file is not a backup of Hamroh"
    assert refused(refused.before) == "this file is not a backup of Hamroh"
    assert refused(kept[:30]) == "the backup is cut off"
    assert refused(kept[:-1]) == "the backup is cut off or has been altered"
    assert refused(kept + b"more") == "the backup is cut off or has been altered"


def test_a_backup_that_was_cut_off_between_two_chunks_is_refused(
    refused: Refusal, seal: Seal, tmp_path: Path
) -> None:
    (tmp_path / "plain").write_bytes(bytes(2 * _CHUNK))
    sealed_as(tmp_path / "plain", tmp_path / "whole", seal)
    content = (tmp_path / "whole").read_bytes()
    for file in ("plain", "whole"):
        (tmp_path / file).unlink()
    assert refused(content[: -_CHUNK - 17]) == "the backup is cut off"


def test_the_time_of_a_backup_cannot_be_altered(refused: Refusal, kept: bytes) -> None:
    head = len(b"hamroh-backup-1\n") + 4
    later = kept[:head] + (NOW + 10**7).to_bytes(8, "big") + kept[head + 8 :]
    assert "altered" in refused(later)


def test_a_backup_of_another_key_is_refused(refused: Refusal, tmp_path: Path) -> None:
    sealed_as(refused.database, tmp_path / "other", STRANGE)
    content = (tmp_path / "other").read_bytes()
    (tmp_path / "other").unlink()
    assert refused(content) == "no key of the key file opens this file"


def test_what_was_sealed_but_is_no_database_is_refused(refused: Refusal, seal: Seal) -> None:
    (refused.folder / "plain").write_bytes(b"only words" * 1000)
    sealed_as(refused.folder / "plain", refused.folder / "b", seal)
    content = (refused.folder / "b").read_bytes()
    (refused.folder / "plain").unlink()
    assert refused(content) == "the backup holds no whole database"


def test_a_backup_that_cannot_be_mended_changes_nothing(
    refused: Refusal, kept: bytes, seal: Seal
) -> None:
    def fail(db: Writer, made: int) -> None:
        raise WrongDatabase("it is newer")

    (refused.folder / "b").write_bytes(kept)
    with pytest.raises(WrongDatabase, match="newer"):
        restore(refused.folder / "b", refused.database, seal, fail)
    assert refused.database.read_bytes() == refused.before
    assert left(refused.folder) == {"b"}


def test_the_log_of_the_database_before_is_not_played_into_the_new_one(
    tmp_path: Path, kept: bytes, seal: Seal
) -> None:
    database = tmp_path / "hamroh.db"
    with contextlib.closing(sqlite3.connect(database)) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("CREATE TABLE mine(id INTEGER) STRICT")
        shutil.copyfile(f"{database}-wal", tmp_path / "wal")
    shutil.copyfile(tmp_path / "wal", f"{database}-wal")
    (tmp_path / "b").write_bytes(kept)
    restore(tmp_path / "b", database, seal, nothing)
    assert [line for line in dump(database) if "TABLE" in line] == [
        "CREATE TABLE words(word TEXT) STRICT;"
    ]


def test_a_full_disk_is_told_and_changes_nothing(
    refused: Refusal, kept: bytes, seal: Seal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    (refused.folder / "b").write_bytes(kept)
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(HouseTrouble, match="No space left"):
        restore(refused.folder / "b", refused.database, seal, nothing)
    assert refused.database.read_bytes() == refused.before


@pytest.mark.parametrize("size", [0, 1, _CHUNK - 1, _CHUNK, _CHUNK + 1, 2 * _CHUNK])
def test_files_of_every_length_come_back(tmp_path: Path, seal: Seal, size: int) -> None:
    content = bytes(range(256)) * (size // 256 + 1)
    (tmp_path / "plain").write_bytes(content[:size])
    sealed_as(tmp_path / "plain", tmp_path / "b", seal)
    assert is_backup(tmp_path / "b")
    assert _open_file(tmp_path / "b", tmp_path / "again", seal) == NOW
    assert (tmp_path / "again").read_bytes() == content[:size]
