"""The due rows: a command that the clock will type for a person, one per person and command."""

from dataclasses import dataclass

from bot.store import Db, Migrations

MIGRATIONS = Migrations(
    "due",
    (
        """
        CREATE TABLE due(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
            command TEXT NOT NULL,
            at INTEGER NOT NULL,
            UNIQUE (person_id, command)) STRICT;
        CREATE INDEX due_at ON due(at)
        """,
    ),
)


@dataclass(frozen=True, slots=True)
class Due:
    """One command whose time has come."""

    id: int
    person_id: int
    command: str


def put(db: Db, person_id: int, command: str, *, at: int) -> None:
    """Type that command for the person at that second; a second one moves the first."""
    db.run(
        """INSERT INTO due(person_id, command, at) VALUES (:person, :command, :at)
           ON CONFLICT (person_id, command) DO UPDATE SET at = excluded.at""",
        person=person_id,
        command=command,
        at=at,
    )


def ready(db: Db, *, now: int, most: int = 100) -> list[Due]:
    """What is due, the oldest first."""
    rows = db.all(
        "SELECT id, person_id, command FROM due WHERE at <= :now ORDER BY at, id LIMIT :most",
        now=now,
        most=most,
    )
    return [Due(row["id"], row["person_id"], row["command"]) for row in rows]


def next_at(db: Db) -> int | None:
    """The second at which something is due next."""
    found = db.one("SELECT MIN(at) AS at FROM due")
    return found["at"] if found else None


def take(db: Db, due: Due, *, now: int) -> bool:
    """True for the one who may do it; False when it was done or moved meanwhile."""
    return db.run("DELETE FROM due WHERE id = :id AND at <= :now", id=due.id, now=now) == 1
