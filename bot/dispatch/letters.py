"""Dead letters: updates that could not be handled, kept sealed for three days and replayable."""

import json
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.seal import Seal
from bot.store import Db

KEPT = 72 * 3600  # seconds
PLACE = "dead_letters.body"

SCHEMA = """
    CREATE TABLE dead_letters(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        update_id INTEGER,
        person_id INTEGER REFERENCES people ON DELETE CASCADE,
        reason TEXT NOT NULL,
        body BLOB NOT NULL,
        at INTEGER NOT NULL) STRICT;
    CREATE INDEX dead_letters_person ON dead_letters(person_id)
"""

# Stored nowhere, not even here: a point, somebody's number, somebody's name.
_LEFT_OUT = frozenset(
    {"location", "venue", "contact", "first_name", "last_name", "username", "title", "phone_number"}
)


@dataclass(frozen=True, slots=True)
class Letter:
    """A dead letter as staff see it: without its text."""

    id: int
    update_id: int | None
    reason: str
    at: int


def keep(
    db: Db,
    seal: Seal,
    raw: Any,
    *,
    number: int | None,
    reason: str,
    person_id: int | None,
    now: int,
) -> None:
    """Put the update away, in ASCII so that no broken character can break this too."""
    db.run(
        """INSERT INTO dead_letters(update_id, person_id, reason, body, at)
           VALUES (:number, :person, :reason, :body, :now)""",
        number=number,
        person=person_id,
        reason=reason,
        body=seal.close(json.dumps(_redacted(raw), ensure_ascii=True, default=str), PLACE),
        now=now,
    )


def listed(db: Db) -> list[Letter]:
    """All dead letters, the oldest first."""
    rows = db.all("SELECT id, update_id, reason, at FROM dead_letters ORDER BY id")
    return [Letter(row["id"], row["update_id"], row["reason"], row["at"]) for row in rows]


def take(db: Db, seal: Seal, letter_id: int) -> Any | None:
    """The update of a dead letter, which is one no longer; None if there is none."""
    row = db.one("DELETE FROM dead_letters WHERE id = :id RETURNING body", id=letter_id)
    return None if row is None else seal.open_json(row["body"], PLACE)


def prune(db: Db, *, now: int) -> int:
    """Drop what is older than three days."""
    return db.run("DELETE FROM dead_letters WHERE at < :old", old=now - KEPT)


def reason_of(error: BaseException) -> str:
    """Type, file and line, innermost last: never what anybody wrote."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))
    return f"{type(error).__name__} {places}".strip()


def _redacted(raw: Any) -> Any:
    if isinstance(raw, dict):
        return {k: _redacted(v) for k, v in _shown(raw)}
    return [_redacted(part) for part in raw] if isinstance(raw, list) else raw


def _shown(raw: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    return ((name, value) for name, value in raw.items() if name not in _LEFT_OUT)
