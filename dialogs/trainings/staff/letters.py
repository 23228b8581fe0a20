"""The table of messages to a roster: sealed until they are sent, then the words are gone."""

from dataclasses import dataclass
from typing import Any

from bot.dialog import Turn

_BODY = "trainings_letters.body"
DAY = 24 * 3600

MIGRATION = """
    CREATE TABLE trainings_letters(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        training_id INTEGER NOT NULL REFERENCES trainings_courses,
        language TEXT NOT NULL,
        body BLOB,
        at INTEGER NOT NULL,
        approval INTEGER NOT NULL DEFAULT 0,
        sent_at INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX trainings_letters_training ON trainings_letters(training_id)
    """

# Whoever has a seat now; who waits hears nothing of it.
AUDIENCES = {
    "trainings_roster": """
    SELECT trainings_seats.person_id AS person_id FROM trainings_seats
    WHERE trainings_seats.training_id = :training AND trainings_seats.standing = 'seated'"""
}


@dataclass(frozen=True, slots=True)
class Letter:
    """One message; `text` is "" once it is sent, `approval` 0 while nobody was asked."""

    id: int
    training: int
    language: str
    text: str
    at: int
    approval: int
    sent_at: int


def write(turn: Turn, training: int, language: str, text: str) -> Letter:
    """A new one; what was written and not sent for a day is thrown away."""
    turn.db.run(
        "DELETE FROM trainings_letters WHERE sent_at = 0 AND at < :old", old=turn.seconds - DAY
    )
    row = turn.db.one(
        """INSERT INTO trainings_letters(training_id, language, body, at)
           VALUES (:training, :language, :body, :now) RETURNING *""",
        training=training,
        language=language,
        body=turn.house.seal.close(text, _BODY),
        now=turn.seconds,
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return _letter(turn, row)


def find(turn: Turn, number: int) -> Letter | None:
    """The message of that number, opened."""
    row = turn.db.one("SELECT * FROM trainings_letters WHERE id = :id", id=number)
    return _letter(turn, row) if row else None


def ask(turn: Turn, letter: Letter, approval: int) -> None:
    """An approver was asked."""
    turn.db.run(
        "UPDATE trainings_letters SET approval = :approval WHERE id = :id",
        approval=approval,
        id=letter.id,
    )


def send(turn: Turn, letter: Letter) -> bool:
    """It goes out now, once; False when it has."""
    return bool(
        turn.db.run(
            """UPDATE trainings_letters SET sent_at = :now, body = NULL
               WHERE id = :id AND sent_at = 0""",
            id=letter.id,
            now=turn.seconds,
        )
    )


def _letter(turn: Turn, row: Any) -> Letter:
    kept = row["body"]
    return Letter(
        row["id"],
        row["training_id"],
        row["language"],
        turn.house.seal.open(kept, _BODY).decode() if kept else "",
        row["at"],
        row["approval"],
        row["sent_at"],
    )
