"""The one connection and its thread: `await store.write(fn)` is the only way in."""

import asyncio
import contextlib
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Protocol, TypeVar, cast

import aiosqlite

from bot.store.errors import HouseTrouble, house_trouble

log = logging.getLogger(__name__)

T = TypeVar("T")
Value = int | float | str | bytes | None
Row = sqlite3.Row

# The log's file keeps its length when it is begun anew; with the size limit above it is cut, so
# that the length of the file says how much there is to checkpoint.
CHECKPOINT_AT = 4 << 20  # DESIGN: PASSIVE when the WAL passes 4 MB and nothing waits
CHECKPOINT_ANYWAY = 64 << 20  # reliability.md P37: the WAL stays under 64 MB

_PRAGMAS = """
    PRAGMA journal_mode=WAL;
    PRAGMA synchronous={synchronous};
    PRAGMA foreign_keys=ON;
    PRAGMA secure_delete=ON;
    PRAGMA trusted_schema=OFF;
    PRAGMA mmap_size=0;
    PRAGMA wal_autocheckpoint=0;
    PRAGMA journal_size_limit=1048576;
    PRAGMA busy_timeout=0;
    PRAGMA temp_store=MEMORY;
    PRAGMA cache_size=-32000;
"""


class Db:
    """What a slice sees of the database."""

    __slots__ = ("_connection",)

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def one(self, sql: str, **values: Value) -> Row | None:
        """The first row, or None."""
        rows: list[Row] = self._connection.execute(sql, values).fetchall()
        return rows[0] if rows else None

    def all(self, sql: str, **values: Value) -> list[Row]:
        """Every row."""
        return self._connection.execute(sql, values).fetchall()

    def run(self, sql: str, **values: Value) -> int:
        """How many rows the statement changed."""
        return self._connection.execute(sql, values).rowcount


class Writer(Db):
    """What the machine sees besides: many rows at once, and savepoints."""

    __slots__ = ()

    def many(self, sql: str, rows: Iterable[Mapping[str, Value]]) -> int:
        """One statement for each row; how many rows changed in all."""
        return self._connection.executemany(sql, rows).rowcount

    def savepoint(self) -> "Savepoint":
        """Undo what stands inside the block when it raises."""
        return Savepoint(self._connection)


class Savepoint:
    """A block of a transaction that can fail alone.

    A full disk ends the whole transaction, after which ROLLBACK TO fails: that, and every other
    trouble of the house, comes out as HouseTrouble.
    """

    __slots__ = ("_connection",)

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._do("SAVEPOINT turn")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is not None:
            trouble = house_trouble(error)
            if trouble is not None:
                raise trouble from None
            if not self._connection.in_transaction:
                raise HouseTrouble("the transaction is gone") from None
            self._do("ROLLBACK TO turn")
        self._do("RELEASE turn")

    def _do(self, sql: str) -> None:
        try:
            self._connection.execute(sql)
        except sqlite3.Error as error:
            # What stands in the block is not to blame for this, whatever SQLite calls it.
            raise house_trouble(error) or HouseTrouble(type(error).__name__) from None


class _Hop(Protocol):
    def __call__(self, work: Callable[[], T], /) -> Awaitable[T]: ...


class Store:
    """The database thread; its queue is the lock."""

    def __init__(self, path: Path, *, synchronous: str = "FULL") -> None:
        self.path = path
        self._log = path.with_name(f"{path.name}-wal")
        self._synchronous = synchronous
        self._held = False
        self._connection: aiosqlite.Connection | None = None

    async def open(self) -> None:
        """Open or make the file; raises HouseTrouble where that is not possible."""
        connection = aiosqlite.connect(self.path, isolation_level=None, cached_statements=512)
        try:
            await connection
            self._connection = connection
            await self._hop(self._prepare)
        except (sqlite3.Error, HouseTrouble) as error:
            await self.close()
            connection._thread.join()  # or it would report its end to a loop that is closed
            trouble = house_trouble(error)
            raise trouble or HouseTrouble(type(error).__name__) from None

    def _prepare(self) -> None:
        raw = self._raw()
        raw.row_factory = sqlite3.Row
        for pragma in _PRAGMAS.format(synchronous=self._synchronous).split(";"):
            raw.execute(pragma)
        self.path.chmod(0o600)

    async def close(self) -> None:
        """Checkpoint what is left and end the thread."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        await connection.close()

    async def write(
        self, work: Callable[[Writer], T], *, after: Callable[[T], None] | None = None
    ) -> T:
        """Run `work` on the database's thread in one transaction and give back what it gives.

        `after` is called with it on that thread once it is committed, whoever still awaits.
        Raises HouseTrouble when the disk or the file is to blame: then nothing has changed.
        """
        result = await self._hop(lambda: self._transact(work, after))
        size = self.wal_size()
        if size > CHECKPOINT_AT and (self._idle() or size > CHECKPOINT_ANYWAY):
            await self.checkpoint("PASSIVE")
        return result

    async def read(self, work: Callable[[Db], T]) -> T:
        """Run `work` on the same thread without a transaction of its own."""
        return await self._hop(lambda: work(Db(self._raw())))

    async def probe(self) -> bool:
        """Whether a transaction can be committed now; it writes a number that means nothing."""

        def touch(db: Writer) -> None:
            found = db.one("PRAGMA user_version")
            db.run(f"PRAGMA user_version = {(found[0] if found else 0) % 1000 + 1}")

        try:
            await self.write(touch)
        except HouseTrouble:
            return False
        return True

    async def checkpoint(self, mode: str) -> bool:
        """Move the WAL into the file, unless a backup holds it; False when it was held or busy."""
        return not self._held and await self._move_log(mode)

    async def _move_log(self, mode: str) -> bool:
        try:
            busy = await self._hop(
                lambda: self._raw().execute(f"PRAGMA wal_checkpoint({mode})").fetchone()[0]
            )
        except HouseTrouble as trouble:
            log.warning("checkpoint failed", extra={"reason": str(trouble)})
            return False
        return not busy

    @contextlib.asynccontextmanager
    async def held(self) -> AsyncIterator[None]:
        """After a TRUNCATE the main file stays as it is until the block ends; one at a time."""
        if self._held:
            raise HouseTrouble("another copy of the database is being made")
        self._held = True  # before the TRUNCATE: what is asked for meanwhile would come after it
        try:
            if not await self._move_log("TRUNCATE"):
                raise HouseTrouble("the write-ahead log is busy")
            yield
        finally:
            self._held = False

    def wal_size(self) -> int:
        """Bytes in the write-ahead log."""
        try:
            return self._log.stat().st_size
        except OSError:
            return 0

    def _transact(self, work: Callable[[Writer], T], after: Callable[[T], None] | None) -> T:
        raw = self._raw()
        try:
            raw.execute("BEGIN IMMEDIATE")
            result = work(Writer(raw))
            raw.execute("COMMIT")
        except BaseException:
            if raw.in_transaction:
                with contextlib.suppress(sqlite3.Error):  # the first error is the one to tell
                    raw.execute("ROLLBACK")
            raise
        if after is not None:
            after(result)
        return result

    async def _hop(self, work: Callable[[], T]) -> T:
        connection = self._connection
        if connection is None:
            raise HouseTrouble("the database is closed")
        # aiosqlite runs any callable on its thread, but only its untyped private method does.
        hop = cast("_Hop", connection._execute)
        try:
            return await asyncio.shield(asyncio.ensure_future(hop(work)))
        except (sqlite3.Error, MemoryError) as error:
            trouble = house_trouble(error)
            if trouble is not None:
                raise trouble from None
            raise

    def _raw(self) -> sqlite3.Connection:
        if self._connection is None:
            raise HouseTrouble("the database is closed")
        return self._connection._conn

    def _idle(self) -> bool:
        return self._connection is not None and self._connection._tx.empty()
