"""Numbered SQL per room, run once, in order, in one transaction, and checked by hash."""

import contextlib
import hashlib
import sqlite3
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.store.connection import Writer
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
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.row_factory = sqlite3.Row
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("BEGIN IMMEDIATE")
        steps = migrate(Writer(raw), rooms)
        raw.execute("COMMIT")
    return steps
