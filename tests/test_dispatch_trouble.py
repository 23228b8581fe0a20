"""The house's trouble is nobody's fault: whatever statement it hits, nothing is half done."""

import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from bot.fakegram.cable import Clock
from bot.store import HouseTrouble, Store
from tests.desk import Desk
from tests.updates import tap, text

CODES = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
MORE_CODES = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_CORRUPT,
)


class Failing:
    """The connection, whose n-th statement from now on fails."""

    def __init__(self, real: sqlite3.Connection) -> None:
        self._real = real
        self.left = 0
        self.code = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def execute(self, *args: Any) -> sqlite3.Cursor:
        self._count()
        return self._real.execute(*args)

    def executemany(self, *args: Any) -> sqlite3.Cursor:
        self._count()
        return self._real.executemany(*args)

    def _count(self) -> None:
        self.left -= 1
        if self.left != 0:
            return
        if self.code == sqlite3.SQLITE_FULL and self._real.in_transaction:
            self._real.execute("ROLLBACK")  # SQLite ends the transaction by itself
        error = sqlite3.OperationalError("planted")
        error.sqlite_errorcode = self.code
        error.sqlite_errorname = "PLANTED"
        raise error


class FailingStore(Store):
    """A store on such a connection."""

    failing: Failing | None = None

    def _raw(self) -> Any:
        return self.failing or super()._raw()

    def fail(self, left: int, code: int) -> None:
        """Let the statement fail before which `left - 1` more succeed."""
        self.failing = self.failing or Failing(super()._raw())
        self.failing.left, self.failing.code = left, code


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[FailingStore]:
    path = tmp_path / "failing.db"
    shutil.copyfile(migrated, path)
    store = FailingStore(path, synchronous="OFF")
    await store.open()
    yield store
    await store.close()


BEFORE = ("/start", "6", "/news later", "/bakery", "bread", "town 1")

LAST: dict[str, list[dict[str, Any]]] = {
    "an answer": [text("Peace")],
    "a screen that puts the question aside": [text("/oven")],
    "the same command again": [text("/bakery")],
    "two people's worth of answers": [text("Peace"), tap("/oven")],
    "hiding": [text("/hide")],
    "being forgotten": [text("/delete"), text("2")],
    "a slice that breaks": [text("/menu"), text("/burn"), tap("/oven")],
    "what cannot be read": [{"update_id": 99, "message": {"chat": 5}}, tap("/menu")],
    "the file": [text("/privacy file")],
}


@pytest.mark.parametrize(
    ("what", "code"),
    [
        *((what, code) for what in LAST for code in CODES),
        *(("a slice that breaks", code) for code in MORE_CODES),
    ],
)
async def test_whatever_statement_fails_nothing_is_confirmed_and_the_next_try_is_good(
    desk: Desk, store: FailingStore, what: str, code: int
) -> None:
    await desk.dispatch([text(words) for words in BEFORE])
    await desk.store.read(lambda db: None)
    desk.rows.clear()

    async def again() -> None:
        await desk.dispatch(LAST[what])

    tries = await until_it_works(desk, store, again, code)
    assert tries > 8
    assert len(desk.rows) >= 1
    assert len(desk.taps) == sum("callback_query" in update for update in LAST[what])


async def until_it_works(
    desk: Desk, store: FailingStore, work: Callable[[], Awaitable[None]], code: int
) -> int:
    """Fail at the first statement, the second ..., until none fails; how many there were."""
    before = await desk.state()
    for left in range(1, 500):
        store.fail(left, code)
        try:
            await work()
        except HouseTrouble:
            assert store.failing is not None
            assert not store.failing._real.in_transaction
            assert await desk.state() == before, f"statement {left}"
            assert not desk.rows
            assert not desk.taps
        else:
            await desk.store.read(lambda db: None)
            store.fail(0, code)
            return left
    raise AssertionError("it never works")


async def test_what_is_due_waits_for_the_house(
    desk: Desk, store: FailingStore, clock: Clock
) -> None:
    await desk.dispatch([text(words) for words in BEFORE])
    await desk.store.read(lambda db: None)
    desk.rows.clear()
    before = await desk.state()
    clock.seconds += 2 * 3600
    done = 0
    for left in range(1, 100):
        store.fail(left, sqlite3.SQLITE_FULL)
        done = await desk.dispatch.due(int(clock()))
        await desk.store.read(lambda db: None)
        if done:
            break
        assert await desk.state() == before, f"statement {left}"
        assert not desk.rows
    assert done == 1
    assert len(desk.rows) == 1


async def test_a_mistake_in_a_slices_sql_is_not_the_houses_trouble(
    desk: Desk, store: FailingStore
) -> None:
    await desk.dispatch([text("/start"), text("6")])
    store.fail(9, sqlite3.SQLITE_CONSTRAINT)
    await desk.dispatch([text("/menu"), text("/menu")])
    await desk.store.read(lambda db: None)
    letters = await desk.store.read(
        lambda db: [r["reason"] for r in db.all("SELECT * FROM dead_letters")]
    )
    assert len(letters) == 1
    assert letters[0].startswith("OperationalError")
    assert "planted" not in letters[0]
