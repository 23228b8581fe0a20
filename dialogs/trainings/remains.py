"""How long what somebody said is kept: names and answers thirty days, and who called as long."""

from bot import people
from bot.dialog import Db, House
from dialogs.trainings import demands, doors
from dialogs.trainings.staff import letters

DAYS = 30 * 24 * 3600  # seconds after the end
PRUNED = 100  # at a time, so that the writer is never held over 50 ms


def prune(house: House, db: Db, now: int) -> int:
    """Some of what has been kept long enough is forgotten; how much."""
    old = now - DAYS
    gone = db.run(
        """UPDATE trainings_seats SET name = NULL, phone = NULL, answers = NULL
           WHERE id IN (
             SELECT seat.id FROM trainings_seats AS seat
             JOIN trainings_courses AS course ON course.id = seat.training_id
             WHERE course.starts_at + 60 * course.minutes < :old
               AND (seat.name IS NOT NULL OR seat.phone IS NOT NULL OR seat.answers IS NOT NULL)
             LIMIT :most)""",
        old=old,
        most=PRUNED,
    )
    gone += db.run("DELETE FROM trainings_demands WHERE at < :old", old=now - demands.KEPT)
    gone += doors.prune(db, now) + letters.prune(db, now)
    return gone + _prune_callers(house, db, old, now)


def _prune_callers(house: House, db: Db, old: int, now: int) -> int:
    """Who has no chat is known by their seats alone."""
    rows = db.all(
        """SELECT people.id AS id FROM people
           WHERE people.chat_id IS NULL
             AND EXISTS (SELECT 1 FROM trainings_seats AS seat WHERE seat.person_id = people.id)
             AND NOT EXISTS (
               SELECT 1 FROM trainings_seats AS other
               JOIN trainings_courses AS course ON course.id = other.training_id
               WHERE other.person_id = people.id
                 AND course.starts_at + 60 * course.minutes >= :old)
           LIMIT :most""",
        old=old,
        most=PRUNED,
    )
    for row in rows:
        caller = people.by_id(db, house.seal, row["id"])
        if caller is not None:
            people.erase(db, house.seal, caller, now=now)
    return len(rows)
