"""The tables of certificates: a name that is kept a year, and marks that are nobody's.

A mark says of a token that it is good, and of no one whose it is: a paper at an employer stays
genuine when its owner is forgotten. The token itself stands on the paper alone.
"""

import secrets
from dataclasses import dataclass
from typing import Any

from bot.dialog import Db, House, Turn

YEAR = 365 * 86_400  # seconds that a typed name is kept (issue 7)
TOKEN = 16  # random bytes: 22 characters, 128 bits (reliability.md, P48)

MIGRATIONS = (
    """
    CREATE TABLE certificate_papers(
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        training INTEGER NOT NULL,
        name BLOB NOT NULL,
        second TEXT NOT NULL,
        made INTEGER NOT NULL DEFAULT 1,
        until INTEGER NOT NULL,
        PRIMARY KEY (person_id, training)) STRICT;
    CREATE INDEX certificate_papers_until ON certificate_papers(until);
    CREATE TABLE certificate_marks(
        mark BLOB PRIMARY KEY,
        training INTEGER NOT NULL,
        revoked_at INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX certificate_marks_training ON certificate_marks(training)
    """,
)

_NAME, _TOKEN = "certificate_papers.name", "certificate token"
MOST = 5  # papers of one training for one person: who loses them all asks staff


@dataclass(frozen=True, slots=True)
class Course:
    """A training that somebody came to: its kind, and its day as "2026-12-01"."""

    id: int
    template: str
    day: str


@dataclass(frozen=True, slots=True)
class Paper:
    """What was made for this person: the name as they typed it, and the second language."""

    training: int
    name: str
    second: str
    made: int


def earned(turn: Turn, training: int | None = None) -> list[Course]:
    """The trainings that this person came to and whose list is settled, the newest first."""
    rows = turn.db.all(
        """SELECT titles.training_id AS id, template, day FROM trainings_open_titles AS titles
           JOIN trainings_open_seats AS seats ON seats.training_id = titles.training_id
           WHERE person_id = :me AND came = 1 AND settled = 1
             AND titles.training_id = COALESCE(:training, titles.training_id)
           ORDER BY day DESC, titles.training_id DESC""",
        me=turn.person.id,
        training=training,
    )
    return [Course(row["id"], row["template"], row["day"]) for row in rows]


def find(turn: Turn, training: int) -> Paper | None:
    """What was made for this person of that training, while the name is kept."""
    row = turn.db.one(
        "SELECT * FROM certificate_papers WHERE person_id = :me AND training = :training",
        me=turn.person.id,
        training=training,
    )
    return _paper(turn, row) if row else None


def make(turn: Turn, training: int, name: str, second: str) -> str:
    """A token for a paper with that name; "" when too many were made."""
    row = turn.db.one(
        """INSERT INTO certificate_papers(person_id, training, name, second, until)
           VALUES (:me, :training, :name, :second, :until)
           ON CONFLICT (person_id, training) DO UPDATE SET name = excluded.name,
             second = excluded.second, made = certificate_papers.made + 1, until = excluded.until
             WHERE certificate_papers.made < :most
           RETURNING made""",
        me=turn.person.id,
        training=training,
        name=turn.house.seal.close(name, _NAME),
        second=second,
        until=turn.seconds + YEAR,
        most=MOST,
    )
    if row is None:
        return ""
    token = secrets.token_urlsafe(TOKEN)
    turn.db.run(
        "INSERT INTO certificate_marks(mark, training) VALUES (:mark, :training)",
        mark=turn.house.seal.mac(token, _TOKEN),
        training=training,
    )
    return token


def is_valid(turn: Turn, token: str) -> bool:
    """Whether a paper with that token was made and not revoked; every key is tried."""
    found = [
        turn.db.one(
            "SELECT 1 FROM certificate_marks WHERE mark = :mark AND revoked_at = 0", mark=mark
        )
        for mark in turn.house.seal.macs(token, _TOKEN)
    ]
    return any(row is not None for row in found)


def revoke(turn: Turn, token: str) -> int:
    """That paper is good no more; the number of its training, 0: there is none such."""
    for mark in turn.house.seal.macs(token, _TOKEN):
        row = turn.db.one(
            """UPDATE certificate_marks SET revoked_at = :now
               WHERE mark = :mark AND revoked_at = 0 RETURNING training""",
            mark=mark,
            now=turn.seconds,
        )
        if row is not None:
            return int(row["training"])
    return 0


def revoke_all(turn: Turn, training: int) -> int:
    """No paper of that training is good any more; how many that were."""
    return turn.db.run(
        """UPDATE certificate_marks SET revoked_at = :now
           WHERE training = :training AND revoked_at = 0""",
        training=training,
        now=turn.seconds,
    )


def counts(turn: Turn, training: int) -> tuple[int, int]:
    """How many were made of that training, and how many of them revoked."""
    row = turn.db.one(
        """SELECT COUNT(*) AS made, COUNT(*) FILTER (WHERE revoked_at > 0) AS revoked
           FROM certificate_marks WHERE training = :training""",
        training=training,
    )
    return (int(row["made"]), int(row["revoked"])) if row else (0, 0)


def title(turn: Turn, training: int) -> Course | None:
    """What that training was."""
    row = turn.db.one(
        "SELECT training_id, template, day FROM trainings_open_titles WHERE training_id = :id",
        id=training,
    )
    return Course(row["training_id"], row["template"], row["day"]) if row else None


def prune(house: House, db: Db, now: int) -> int:
    """Names of a year ago are forgotten; the papers stay good."""
    return db.run("DELETE FROM certificate_papers WHERE until < :now", now=now)


def _paper(turn: Turn, row: Any) -> Paper:
    name = turn.house.seal.open(row["name"], _NAME).decode()
    return Paper(row["training"], name, row["second"], row["made"])
