"""Numbered SQL per room, run once, in order, in one transaction, and checked by hash."""

import contextlib
import hashlib
import sqlite3
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.store.connection import Db, Writer
from bot.store.errors import WrongDatabase

_LEDGER = """
    CREATE TABLE IF NOT EXISTS migrations(
        room TEXT NOT NULL, number INTEGER NOT NULL, hash TEXT NOT NULL, at INTEGER NOT NULL,
        PRIMARY KEY (room, number)) STRICT
"""


@dataclass(frozen=True, slots=True)
class Migrations:
    """What one room wants done to the database: statements, several separated by a `;` line end."""

    room: str
    steps: Sequence[str]

    def numbered(self) -> Iterator[tuple[int, str, str]]:
        """Number from 1, SQL, and the hash that proves it has not changed since."""
        for number, sql in enumerate(self.steps, start=1):
            yield number, sql, hashlib.sha256(" ".join(sql.split()).encode()).hexdigest()


def waiting(db: Writer, rooms: Sequence[Migrations]) -> list[tuple[str, int, str, str]]:
    """The steps this database has not seen, in order; raises WrongDatabase where they disagree."""
    if not _ours(db):
        raise WrongDatabase("this is the database of another program")
    db.run(_LEDGER)
    done = {(row["room"], row["number"]): row["hash"] for row in db.all("SELECT * FROM migrations")}
    known = {(r.room, n): (sql, digest) for r in rooms for n, sql, digest in r.numbered()}
    for key, digest in done.items():
        if key not in known:
            raise WrongDatabase(
                f"the database is newer than this program (it has {key[0]} {key[1]}): "
                "install the newer release, or restore an older backup"
            )
        if known[key][1] != digest:
            raise WrongDatabase(f"migration {key[0]} {key[1]} has changed since it was run")
    return [(*key, sql, digest) for key, (sql, digest) in known.items() if key not in done]


def steps_done(db: Db) -> int:
    """How many steps this database has seen; 0 for a new one."""
    if db.one("SELECT 1 FROM sqlite_schema WHERE name = 'migrations'") is None:
        return 0
    found = db.one("SELECT COUNT(*) AS n FROM migrations")
    return int(found["n"]) if found else 0


def _ours(db: Db) -> bool:
    """A database without any table is new; every other one of ours has our ledger."""
    if db.one("SELECT 1 FROM sqlite_schema") is None:
        return True
    columns = db.all("SELECT name FROM pragma_table_info('migrations')")
    return [column["name"] for column in columns] == ["room", "number", "hash", "at"]


def migrate(db: Writer, rooms: Sequence[Migrations]) -> int:
    """Run what is waiting; how many steps that was."""
    steps = waiting(db, rooms)
    for room, number, sql, digest in steps:
        for statement in sql.split(";\n"):
            if statement.strip():
                db.run(statement)
        db.run(
            "INSERT INTO migrations VALUES (:room, :number, :hash, :at)",
            room=room,
            number=number,
            hash=digest,
            at=int(time.time()),
        )
    return len(steps)


def migrate_file(path: Path, rooms: Sequence[Migrations]) -> int:
    """Migrate a file that nobody has open, in one transaction; how many steps were run."""
    with at_rest(path) as db:
        return migrate(db, rooms)


@contextlib.contextmanager
def at_rest(path: Path) -> Iterator[Writer]:
    """One transaction on a file that nobody has open; what stands inside and raises undoes it."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.row_factory = sqlite3.Row
        for pragma in ("journal_mode=WAL", "foreign_keys=ON", "secure_delete=ON"):
            raw.execute(f"PRAGMA {pragma}")
        raw.execute("BEGIN IMMEDIATE")
        yield Writer(raw)
        raw.execute("COMMIT")
