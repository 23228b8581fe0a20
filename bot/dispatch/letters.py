"""Dead letters: updates that could not be handled, kept sealed for three days and replayable."""

import json
import traceback
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

# Stored nowhere, not even here: a point, somebody's number, and every field that ends in "name".
_LEFT_OUT = frozenset({
    "address", "author_signature", "bio", "contact", "email", "latitude", "location", "longitude",
    "order_info", "passport_data", "phone_number", "shipping_address", "title", "users_shared",
    "vcard", "venue",
})  # fmt: skip
_DEEPEST = 30  # levels that are kept of an update: Telegram's own have about ten


@dataclass(frozen=True, slots=True)
class Letter:
    """A dead letter as staff see it: without its text."""

    id: int
    update_id: int | None
    reason: str
    at: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A dead letter that is being replayed: the update as it came, and whose it is."""

    update: Any
    person_id: int | None


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


def take(db: Db, seal: Seal, letter_id: int) -> Opened | None:
    """The letter, which is one no longer; None if there is none. Raises WrongKey."""
    row = db.one("DELETE FROM dead_letters WHERE id = :id RETURNING body, person_id", id=letter_id)
    return None if row is None else Opened(seal.open_json(row["body"], PLACE), row["person_id"])


def prune(db: Db, *, now: int) -> int:
    """Drop what is older than three days."""
    return db.run("DELETE FROM dead_letters WHERE at < :old", old=now - KEPT)


def reason_of(error: BaseException) -> str:
    """Type, file and line, innermost last: never what anybody wrote."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))
    return f"{type(error).__name__} {places}".strip()


def _redacted(part: Any, depth: int = _DEEPEST) -> Any:
    if isinstance(part, dict | list) and depth == 0:
        return None
    if isinstance(part, dict):
        kept = ((k, v) for k, v in part.items() if k not in _LEFT_OUT and not k.endswith("name"))
        return {k: _redacted(v, depth - 1) for k, v in kept}
    return [_redacted(each, depth - 1) for each in part] if isinstance(part, list) else part
