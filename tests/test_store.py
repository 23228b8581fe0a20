"""The database: all of a transaction or nothing, and whose trouble it is."""

import asyncio
import sqlite3
import stat
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import aiosqlite
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.store import HouseTrouble, Store, Writer
from bot.store.errors import house_trouble


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """A database with one table of pears."""
    store = Store(tmp_path / "pears.db", synchronous="OFF")
    await store.open()
    await store.write(lambda db: db.run("CREATE TABLE pears(id INTEGER PRIMARY KEY) STRICT"))
    yield store
    await store.close()


async def pears(store: Store) -> list[int]:
    found = await store.read(lambda db: db.all("SELECT id FROM pears ORDER BY id"))
    return [row["id"] for row in found]


def pick(db: Writer, number: int) -> int:
    return db.run("INSERT INTO pears VALUES (:id)", id=number)


def test_the_pinned_aiosqlite_has_the_private_method_that_is_used() -> None:
    assert aiosqlite.__version__ == "0.22.1"
    assert callable(aiosqlite.Connection._execute)


async def test_all_work_is_done_on_one_thread_that_is_not_ours(store: Store) -> None:
    first = await store.write(lambda db: threading.get_ident())
    second = await store.read(lambda db: threading.get_ident())
    assert first == second != threading.get_ident()


async def test_what_was_written_stays_and_is_told_after_the_commit(store: Store) -> None:
    told: list[int] = []
    assert await store.write(lambda db: pick(db, 1), after=told.append) == 1
    assert await pears(store) == [1]
    assert told == [1]


async def test_a_turn_that_raises_has_changed_nothing(store: Store) -> None:
    def fail(db: Writer) -> None:
        pick(db, 1)
        raise KeyError("mine")

    told: list[None] = []
    with pytest.raises(KeyError):
        await store.write(fail, after=told.append)
    assert await pears(store) == []
    assert told == []


async def test_a_caller_who_goes_away_does_not_undo_the_commit(store: Store) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(db: Writer) -> int:
        begun.set()
        go_on.wait(10)
        return pick(db, 1)

    told: list[int] = []
    task = asyncio.create_task(store.write(slow, after=told.append))
    await asyncio.to_thread(begun.wait, 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    go_on.set()
    assert await pears(store) == [1]
    assert told == [1]


async def test_a_full_disk_is_the_houses_trouble_and_changes_nothing(store: Store) -> None:
    pages = await store.read(lambda db: db.one("PRAGMA page_count"))
    assert pages is not None
    await store.read(lambda db: db.one(f"PRAGMA max_page_count = {pages[0]}"))

    def fill(db: Writer) -> None:
        pick(db, 1)
        db.run("CREATE TABLE more(x BLOB)")
        db.run("INSERT INTO more VALUES (zeroblob(100000))")

    with pytest.raises(HouseTrouble, match="SQLITE_FULL"):
        await store.write(fill)
    assert await pears(store) == []
    await store.read(lambda db: db.one("PRAGMA max_page_count = 1000000"))
    await store.write(lambda db: pick(db, 2))
    assert await pears(store) == [2]


async def test_a_savepoint_tells_that_a_full_disk_has_ended_the_transaction(store: Store) -> None:
    pages = await store.read(lambda db: db.one("PRAGMA page_count"))
    assert pages is not None
    await store.read(lambda db: db.one(f"PRAGMA max_page_count = {pages[0]}"))

    def fill(db: Writer) -> None:
        with db.savepoint():
            db.run("CREATE TABLE more AS SELECT zeroblob(100000) AS x")

    with pytest.raises(HouseTrouble):
        await store.write(fill)


async def test_a_transaction_that_is_gone_is_the_houses_trouble(store: Store) -> None:
    def fill(db: Writer) -> None:
        with db.savepoint():
            db._connection.execute("ROLLBACK")
            raise KeyError("whatever")

    with pytest.raises(HouseTrouble, match="gone"):
        await store.write(fill)


async def test_a_database_that_may_not_be_written_says_so(store: Store) -> None:
    assert await store.probe()
    await store.read(lambda db: db.one("PRAGMA query_only = ON"))
    with pytest.raises(HouseTrouble, match="SQLITE_READONLY"):
        await store.write(lambda db: pick(db, 1))
    assert not await store.probe()


async def test_a_wrong_statement_is_not_the_houses_trouble(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError):
        await store.write(lambda db: db.run("SELECT nothing FROM nowhere"))


async def test_a_closed_database_is_trouble_and_not_a_crash(tmp_path: Path) -> None:
    store = Store(tmp_path / "pears.db")
    with pytest.raises(HouseTrouble):
        await store.write(lambda db: None)
    await store.close()


@pytest.mark.parametrize(
    ("content", "says"), [(b"no database at all" * 100, "NOTADB"), (None, "CANTOPEN")]
)
async def test_what_is_no_database_cannot_be_opened(
    tmp_path: Path, content: bytes | None, says: str
) -> None:
    path = tmp_path / "pears.db"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    threads = set(threading.enumerate())
    with pytest.raises(HouseTrouble, match=says):
        await Store(path).open()
    assert set(threading.enumerate()) <= threads


async def test_the_file_is_for_its_owner_only(store: Store) -> None:
    for file in (store.path, Path(f"{store.path}-wal")):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_deleted_words_leave_the_file_and_the_log(store: Store) -> None:
    secret = "a word that nobody may find"
    await store.write(lambda db: db.run("CREATE TABLE said(word TEXT) STRICT"))
    await store.write(lambda db: db.run("INSERT INTO said VALUES (:word)", word=secret))
    await store.write(lambda db: db.run("DELETE FROM said"))
    assert await store.checkpoint("TRUNCATE")
    assert store.wal_size() == 0
    assert secret.encode() not in store.path.read_bytes()


async def test_while_a_copy_is_made_the_file_does_not_change(store: Store) -> None:
    async with store.held():
        before = store.path.read_bytes()
        await store.write(lambda db: pick(db, 1))
        assert not await store.checkpoint("TRUNCATE")
        assert store.path.read_bytes() == before
    assert await store.checkpoint("TRUNCATE")
    assert store.path.read_bytes() != before


async def test_a_checkpoint_asked_for_while_a_copy_begins_does_not_come_after_it(
    store: Store,
) -> None:
    async def hold() -> bytes:
        async with store.held():
            before = store.path.read_bytes()
            await asyncio.gather(checking, store.write(lambda db: pick(db, 2)))
            assert store.path.read_bytes() == before
            return before

    await store.write(lambda db: pick(db, 1))
    copying = asyncio.create_task(hold())
    await asyncio.sleep(0)  # the copy has asked for its own checkpoint
    checking = asyncio.create_task(store.checkpoint("PASSIVE"))
    assert await copying


async def test_only_one_copy_is_made_at_a_time(store: Store) -> None:
    async with store.held():
        with pytest.raises(HouseTrouble, match="another copy"):
            async with store.held():
                pass
    async with store.held():
        pass


def test_out_of_memory_is_the_houses_trouble() -> None:
    assert house_trouble(MemoryError()) is not None
    assert house_trouble(KeyError()) is None
    trouble = HouseTrouble("x")
    assert house_trouble(trouble) is trouble


Work = list["int | Work"]
WORKS: st.SearchStrategy[Work] = st.recursive(
    st.lists(st.integers(0, 9), max_size=4), lambda inner: st.lists(inner | st.integers(0, 9))
)


def planned(work: Work) -> set[int]:
    """What should stand there: a block that meets a number twice is as if it had not been."""
    done: set[int] = set()

    def block(part: Work, before: set[int]) -> set[int]:
        now = set(before)
        for step in part:
            if isinstance(step, list):
                now = block(step, now)
            elif step in now:
                return before
            else:
                now.add(step)
        return now

    for part in work:
        done = block([part], done)
    return done


def really(db: Writer, work: Work) -> None:
    for step in work:
        if isinstance(step, list):
            try:
                with db.savepoint():
                    really(db, step)
            except sqlite3.IntegrityError:
                continue
        else:
            pick(db, step)


@given(WORKS)
def test_a_savepoint_undoes_its_own_part_and_no_other(work: Work) -> None:
    with sqlite3.connect(":memory:", isolation_level=None) as raw:
        raw.row_factory = sqlite3.Row
        db = Writer(raw)
        db.run("CREATE TABLE pears(id INTEGER PRIMARY KEY)")
        db.run("BEGIN")
        really(db, [[part] if isinstance(part, int) else part for part in work])
        db.run("COMMIT")
        assert {row["id"] for row in db.all("SELECT id FROM pears")} == planned(work)
    raw.close()


async def test_the_log_is_moved_into_the_file_before_it_grows_large(store: Store) -> None:
    await store.write(lambda db: db.run("CREATE TABLE big(x BLOB)"))
    for _ in range(8):
        await store.write(lambda db: db.run("INSERT INTO big VALUES (zeroblob(1000000))"))
    assert store.path.stat().st_size > 4_000_000
