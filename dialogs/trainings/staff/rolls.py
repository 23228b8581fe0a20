"""Who is on the list of a training, as rows: sums, the export, what an import has to know.

The command line reads here too, so nothing needs a turn.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.dialog import Db, House

_NAME, _PHONE = "trainings_seats.name", "trainings_seats.phone"
AT_ONCE = 500  # rows in one reading, so that nobody waits for an export


@dataclass(frozen=True, slots=True)
class Sums:
    """How many have or were offered a seat, wait, have no chat, came, have not read of a change."""

    held: int
    waiting: int
    phones: int
    came: int
    unseen: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One person on the list; `came_at` in seconds, 0 for who did not come."""

    id: int
    standing: str
    place: int
    name: str
    phone: str
    language: str
    calls: bool
    came_at: int
    came_by: str


def sums(db: Db, training: int) -> Sums:
    """The numbers of one training."""
    row = db.one(
        """SELECT
             COALESCE(SUM(CASE WHEN seat.standing IN ('seated', 'offered') THEN 1 ELSE 0 END), 0)
               AS held,
             COALESCE(SUM(CASE WHEN seat.standing = 'waiting' THEN 1 ELSE 0 END), 0) AS waiting,
             COALESCE(SUM(CASE WHEN people.chat_id IS NULL
                 AND seat.standing IN ('seated', 'offered', 'waiting') THEN 1 ELSE 0 END), 0)
               AS phones,
             COALESCE(SUM(CASE WHEN seat.came_at > 0 THEN 1 ELSE 0 END), 0) AS came,
             COALESCE(SUM(CASE WHEN seat.standing = 'seated'
                 AND seat.seen_version < COALESCE(told.version, 0) THEN 1 ELSE 0 END), 0) AS unseen
           FROM trainings_seats AS seat
           JOIN people ON people.id = seat.person_id
           LEFT JOIN trainings_told AS told ON told.training_id = seat.training_id
           WHERE seat.training_id = :id""",
        id=training,
    )
    assert row is not None  # a sum has one row
    return Sums(row["held"], row["waiting"], row["phones"], row["came"], row["unseen"])


def entries(
    db: Db, house: House, training: int, *, after: int = 0, most: int = AT_ONCE
) -> list[Entry]:
    """Those who have a seat or wait for one, with their names opened, behind that number."""
    rows = db.all(
        """SELECT seat.id, seat.standing, seat.place, seat.name, seat.phone, seat.came_at,
             seat.came_by, people.language, people.chat_id
           FROM trainings_seats AS seat JOIN people ON people.id = seat.person_id
           WHERE seat.training_id = :id AND seat.id > :after
             AND seat.standing IN ('seated', 'offered', 'waiting')
           ORDER BY seat.id LIMIT :most""",
        id=training,
        after=after,
        most=most,
    )
    return [_entry(row, house) for row in rows]


def phones(db: Db, house: House, training: int) -> set[str]:
    """The numbers of those who were registered by telephone and are on the list."""
    rows = db.all(
        """SELECT phone FROM trainings_seats WHERE training_id = :id AND phone IS NOT NULL
             AND standing IN ('seated', 'offered', 'waiting')""",
        id=training,
    )
    return {house.seal.open(row["phone"], _PHONE).decode() for row in rows}


def _entry(row: Any, house: House) -> Entry:
    return Entry(
        row["id"],
        row["standing"],
        row["place"],
        house.seal.open(row["name"], _NAME).decode() if row["name"] else "",
        house.seal.open(row["phone"], _PHONE).decode() if row["phone"] else "",
        row["language"] or "",
        row["chat_id"] is None,
        row["came_at"],
        row["came_by"],
    )


def table(entries: Sequence[Entry], heads: Sequence[str]) -> list[list[str | int]]:
    """The rows of a file below their heads; which file it is, is not told in it."""
    rows: list[list[str | int]] = [list(heads)]
    for number, one in enumerate(entries, 1):
        came = "" if not one.came_at else one.came_by
        rows.append([number, one.name, one.phone, one.language, one.standing, came])
    return rows


HEADS = ("number", "name", "phone", "language", "standing", "came")
