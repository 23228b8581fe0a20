"""Questions that were closed unanswered: kept sealed for a day, so that nobody types twice."""

from collections.abc import Mapping
from typing import Any

from bot.people.people import Person
from bot.seal import Seal, WrongKey
from bot.store import Db

KEPT = 24 * 3600  # seconds; DESIGN: "sealed, 24 hours, gone at /hide"
_PLACE = "people_drafts.draft"


def keep_draft(
    db: Db,
    seal: Seal,
    person: Person,
    draft: tuple[str, Mapping[str, Any]],
    began: str,
    *,
    now: int,
) -> None:
    """Put a question (its name and fields) aside, under the command that began it."""
    db.run(
        """INSERT INTO people_drafts VALUES (:id, :began, :draft, :now)
           ON CONFLICT (person_id, began) DO UPDATE SET draft = excluded.draft, at = excluded.at""",
        id=person.id,
        began=began,
        draft=seal.close_json(draft, _PLACE),
        now=now,
    )


def take_draft(
    db: Db, seal: Seal, person: Person, began: str, *, now: int
) -> tuple[str, Mapping[str, Any]] | None:
    """The state and fields put aside under that command, which are put aside no longer."""
    row = db.one(
        "DELETE FROM people_drafts WHERE person_id = :id AND began = :began RETURNING draft, at",
        id=person.id,
        began=began,
    )
    if row is None or row["at"] <= now - KEPT:
        return None
    try:
        state, fields = seal.open_json(row["draft"], _PLACE)
    except WrongKey:  # altered, for the start has refused a missing key
        return None
    return state, fields


def drop_drafts(db: Db, person: Person) -> None:
    """Forget everything this person put aside."""
    db.run("DELETE FROM people_drafts WHERE person_id = :id", id=person.id)


def prune_drafts(db: Db, *, now: int) -> int:
    """Forget what was put aside more than a day ago."""
    return db.run("DELETE FROM people_drafts WHERE at < :old", old=now - KEPT)
