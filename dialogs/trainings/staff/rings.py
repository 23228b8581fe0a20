"""The list of calls: who has no Telegram is told by telephone, and what was said is ticked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.dialog import Turn
from dialogs.trainings import calls
from dialogs.trainings.calls import Call
from dialogs.trainings.courses import Course
from dialogs.trainings.seats import Seat

Outcome = Literal["reached", "not", "gone", "takes"]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A call that has to be made, and for which training."""

    call: Call
    training: int


_WHOSE = """
    FROM trainings_calls AS call
    JOIN trainings_seats AS seat ON seat.id = call.seat_id
    JOIN trainings_courses AS course ON course.id = seat.training_id
    WHERE call.done_at = 0 AND call.until > :now"""


def waiting(turn: Turn, places: Sequence[str], *, after: int, most: int) -> list[Waiting]:
    """Those of these places, the most pressing first, behind so many."""
    rows = turn.db.all(
        f"""SELECT call.*, seat.training_id {_WHOSE} AND {_places(places)}
            ORDER BY call.outcome = 'not', call.until, call.id
            LIMIT :most OFFSET :after""",
        now=turn.seconds,
        after=after,
        most=most,
        **_values(places),
    )
    return [Waiting(calls.call_of(row), row["training_id"]) for row in rows]


def count(turn: Turn, places: Sequence[str]) -> int:
    """How many calls wait there."""
    row = turn.db.one(
        f"SELECT COUNT(*) AS n {_WHOSE} AND {_places(places)}",
        now=turn.seconds,
        **_values(places),
    )
    return int(row["n"]) if row else 0


def note(turn: Turn, call: Call, outcome: Outcome) -> bool:
    """What came of it: who was not reached is called again; False when somebody else has."""
    return bool(
        turn.db.run(
            """UPDATE trainings_calls SET outcome = :outcome, done_at = :done
               WHERE id = :id AND done_at = 0""",
            id=call.id,
            outcome=outcome,
            done=0 if outcome == "not" else turn.seconds,
        )
    )


def take(turn: Turn, course: Course, seat: Seat, *, free: bool) -> bool:
    """Who called takes the seat that is offered to them; in the rush any that is `free`."""
    return bool(
        turn.db.run(
            """UPDATE trainings_seats SET standing = 'seated', offer_until = 0, at = :now
               WHERE id = :id AND training_id = :training
                 AND (standing = 'offered' OR standing = 'waiting' AND :free = 1)""",
            id=seat.id,
            training=course.id,
            free=int(free),
            now=turn.seconds,
        )
    )


def _places(places: Sequence[str]) -> str:
    names = ", ".join(f":p{n}" for n in range(len(places)))
    return f"(:everywhere = 1 OR course.region IN ({names}) OR course.country IN ({names}))"


def _values(places: Sequence[str]) -> dict[str, str | int]:
    return {"everywhere": int("" in places), **{f"p{n}": one for n, one in enumerate(places)}}
