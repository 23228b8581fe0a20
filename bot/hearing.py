"""Until when the bot has heard everybody, and when it was deaf: down, or cut off from Telegram.

What somebody has answered may still lie at Telegram. Whoever is about to say that there was no
answer asks here first (DESIGN: what must survive an outage).
"""

from bot.store import Db, Migrations

LONG = 300  # seconds without hearing anybody that are an outage; a long poll takes 50
EVERY = 15  # seconds between two notes while all is well
KEPT = 30 * 24 * 3600  # seconds that an outage is remembered

MIGRATIONS = Migrations(
    "hearing",
    (
        """
        CREATE TABLE hearing(
            id INTEGER PRIMARY KEY CHECK (id = 1),
            heard_at INTEGER NOT NULL) STRICT;
        CREATE TABLE hearing_outages(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            since INTEGER NOT NULL,
            until INTEGER NOT NULL) STRICT;
        CREATE INDEX hearing_outages_until ON hearing_outages(until)
        """,
    ),
)


def note(db: Db, *, at: int, gap: int | None = None) -> None:
    """All that was said until that second has been handled.

    `gap` are the seconds since the last note by a clock that runs evenly: a wall clock that was
    put forward is no outage. None: nobody knows (the process has just begun), the wall's count.
    """
    row = db.one("SELECT heard_at FROM hearing")
    if row is not None:
        missed = at - int(row["heard_at"]) if gap is None else gap
        if missed > LONG:
            db.run(
                "INSERT INTO hearing_outages(since, until) VALUES (:since, :until)",
                since=at - missed,
                until=at,
            )
    db.run(
        """INSERT INTO hearing(id, heard_at) VALUES (1, :at)
           ON CONFLICT (id) DO UPDATE SET heard_at = excluded.heard_at""",
        at=at,
    )


def heard_until(db: Db) -> int | None:
    """The second until which everybody was heard; None where nobody has noted that."""
    row = db.one("SELECT heard_at FROM hearing")
    return int(row["heard_at"]) if row else None


def deaf_since(db: Db, second: int, *, now: int) -> int | None:
    """When the last outage since that second ended, `now` while it lasts; None: there was none."""
    until = heard_until(db)
    if until is None:
        return None
    if now - until > LONG:
        return now
    row = db.one(
        "SELECT MAX(until) AS until FROM hearing_outages WHERE until > :second", second=second
    )
    return int(row["until"]) if row and row["until"] is not None else None


def prune(db: Db, *, now: int) -> int:
    """Forget outages of a month ago."""
    return db.run("DELETE FROM hearing_outages WHERE until < :old", old=now - KEPT)
