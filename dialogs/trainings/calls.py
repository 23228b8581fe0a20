"""The table of calls: what who has no Telegram must be told by telephone.

Who has a seat without a chat gets a row here wherever others get a message; an operator calls, and
ticks it (dialogs/trainings/staff). A row goes with its seat.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot import people
from bot.dialog import Turn
from dialogs.trainings import courses
from dialogs.trainings.seats import Seat

What = Literal["change", "cancelled", "reminder", "offer", "last", "lapsed"]

LIST = "/trainings desk calls"  # what is typed for who takes the ring
CALLERS: tuple[people.Role, ...] = ("trainer", "operator")

MIGRATION = """
    CREATE TABLE trainings_calls(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        seat_id INTEGER NOT NULL REFERENCES trainings_seats ON DELETE CASCADE,
        what TEXT NOT NULL CHECK (
            what IN ('change', 'cancelled', 'reminder', 'offer', 'last', 'lapsed')),
        at INTEGER NOT NULL,
        until INTEGER NOT NULL,
        done_at INTEGER NOT NULL DEFAULT 0,
        outcome TEXT NOT NULL DEFAULT '') STRICT;
    CREATE INDEX trainings_calls_seat ON trainings_calls(seat_id);
    CREATE INDEX trainings_calls_open ON trainings_calls(until) WHERE done_at = 0
    """


@dataclass(frozen=True, slots=True)
class Call:
    """One call that has to be made until that second; done when `done_at` is not 0."""

    id: int
    seat_id: int
    what: What
    at: int
    until: int
    done_at: int
    outcome: str


def put(turn: Turn, seat: Seat, what: What, until: int) -> None:
    """Somebody has to call; what was to be said of the same before is not said any more."""
    drop(turn, seat, (what,))
    turn.db.run(
        """INSERT INTO trainings_calls(seat_id, what, at, until)
           VALUES (:seat, :what, :now, :until)""",
        seat=seat.id,
        what=what,
        now=turn.seconds,
        until=until,
    )
    _ring(turn, seat)


def _ring(turn: Turn, seat: Seat) -> None:
    """One ring for the whole list, to whoever leads trainings there; an operator otherwise."""
    course = courses.find(turn, seat.training_id)
    for role in CALLERS:
        if people.anybody_plays(turn.db, role):
            place = course.place if course is not None else ""
            turn.notify_staff("call", urgency=2, place=place, command=LIST, role=role)
            return


def drop(turn: Turn, seat: Seat, whats: Sequence[What]) -> None:
    """Nobody needs to call about that any more."""
    for what in whats:
        turn.db.run(
            "DELETE FROM trainings_calls WHERE seat_id = :seat AND what = :what AND done_at = 0",
            seat=seat.id,
            what=what,
        )


def find(turn: Turn, number: int) -> Call | None:
    """The call of that number."""
    row = turn.db.one("SELECT * FROM trainings_calls WHERE id = :id", id=number)
    return call_of(row) if row else None


def call_of(row: Any) -> Call:
    """A row of the table as a call."""
    return Call(**{name: row[name] for name in Call.__slots__})
