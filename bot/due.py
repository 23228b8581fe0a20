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
        "ALTER TABLE due ADD COLUMN always INTEGER NOT NULL DEFAULT 0",
    ),
)


LEAPT = 120  # seconds: nothing that is typed always was put further ahead


@dataclass(frozen=True, slots=True)
class Due:
    """One command whose time has come."""

    id: int
    person_id: int
    command: str


def put(db: Db, person_id: int, command: str, *, at: int, always: bool = False) -> None:
    """Type that command for the person at that second; a second one moves the first.

    `always`: also while the wall clock is not believed, rather too early than not at all.
    """
    db.run(
        """INSERT INTO due(person_id, command, at, always) VALUES (:person, :command, :at, :always)
           ON CONFLICT (person_id, command)
           DO UPDATE SET at = excluded.at, always = excluded.always""",
        person=person_id,
        command=command,
        at=at,
        always=int(always),
    )


def ready(db: Db, *, now: int, most: int = 100) -> list[Due]:
    """What is due, the oldest first."""
    rows = db.all(
        "SELECT id, person_id, command FROM due WHERE at <= :now ORDER BY at, id LIMIT :most",
        now=now,
        most=most,
    )
    return [Due(row["id"], row["person_id"], row["command"]) for row in rows]


def ready_always(db: Db, *, now: int, most: int = 100) -> list[Due]:
    """What is due whatever the clock says: also what a clock that was put back would hold."""
    rows = db.all(
        """SELECT id, person_id, command FROM due
           WHERE always = 1 AND (at <= :now OR at > :leapt) ORDER BY at, id LIMIT :most""",
        now=now,
        leapt=now + LEAPT,
        most=most,
    )
    return [Due(row["id"], row["person_id"], row["command"]) for row in rows]


def next_at(db: Db) -> int | None:
    """The second at which something is due next."""
    found = db.one("SELECT MIN(at) AS at FROM due")
    return found["at"] if found else None


def take(db: Db, due: Due, *, now: int) -> bool:
    """True for the one who may do it; False when it was done or moved meanwhile."""
    taken = db.run(
        """DELETE FROM due WHERE id = :id AND (at <= :now OR always = 1 AND at > :leapt)""",
        id=due.id,
        now=now,
        leapt=now + LEAPT,
    )
    return taken == 1
