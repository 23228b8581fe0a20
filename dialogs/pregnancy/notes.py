"""The table of the monthly notes: for whom, which month, sealed, and when the next one comes."""

from dataclasses import dataclass

from bot.dialog import Turn

# A month of thirty days comes at the same hour of the day, in every zone that has no summer time.
MONTH = 30 * 86_400  # seconds
LAST = 11  # nine months, and two after the birth

MIGRATIONS = (
    """
    CREATE TABLE pregnancy_notes(
        person_id INTEGER PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        month BLOB NOT NULL,
        next INTEGER NOT NULL) STRICT
    """,
)

_PLACE = "pregnancy_notes.month"


@dataclass(frozen=True, slots=True)
class Notes:
    """The month that is told now, 1 to 11, and the second at which the next one is due."""

    month: int
    next: int

    def at(self, now: int) -> "Notes":
        """The same at that second, which may be later than it should: months are not told twice."""
        passed = max(0, (now - self.next) // MONTH + 1)
        return Notes(self.month + passed, self.next + passed * MONTH)


def keep(turn: Turn, notes: Notes) -> None:
    """Keep this, and nothing of what was kept before."""
    # Two digits always: the length of what is sealed must not tell the month.
    turn.db.run(
        """INSERT INTO pregnancy_notes(person_id, month, next) VALUES (:me, :month, :next)
           ON CONFLICT (person_id) DO UPDATE SET month = excluded.month, next = excluded.next""",
        me=turn.person.id,
        month=turn.house.seal.close(f"{notes.month:02}", _PLACE),
        next=notes.next,
    )


def kept(turn: Turn) -> Notes | None:
    """What is kept about the person; None when nobody asked for notes, or they have ended."""
    row = turn.db.one(
        "SELECT month, next FROM pregnancy_notes WHERE person_id = :me", me=turn.person.id
    )
    if row is None:
        return None
    return Notes(int(turn.house.seal.open(row["month"], _PLACE)), row["next"])


def erase(turn: Turn) -> bool:
    """False when there was nothing to erase."""
    sql = "DELETE FROM pregnancy_notes WHERE person_id = :me"
    return turn.db.run(sql, me=turn.person.id) == 1
