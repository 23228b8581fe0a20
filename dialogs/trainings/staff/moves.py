"""A seat that changes hands: from who called, who has no chat, to the person with the code."""

from bot.dialog import Turn
from dialogs.trainings.seats import Seat


def give(turn: Turn, seat: Seat) -> bool:
    """It is this person's now; False when it changed hands meanwhile. The number is forgotten."""
    return bool(
        turn.db.run(
            """UPDATE trainings_seats SET person_id = :me, phone = NULL
               WHERE id = :id AND person_id = :caller
                 AND EXISTS (SELECT 1 FROM people WHERE id = :caller AND chat_id IS NULL)
                 AND NOT EXISTS (SELECT 1 FROM trainings_seats AS own
                                 WHERE own.training_id = :training AND own.person_id = :me)""",
            id=seat.id,
            training=seat.training_id,
            caller=seat.person_id,
            me=turn.person.id,
        )
    )


def drop(turn: Turn, seat: Seat) -> None:
    """The worse of two seats that one person has at one training."""
    turn.db.run("DELETE FROM trainings_seats WHERE id = :id", id=seat.id)
