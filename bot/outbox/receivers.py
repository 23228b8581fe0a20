"""Who has what went out by an approval: nobody else answers it."""

from bot.store import Db


def got(db: Db, approval: int, person_id: int) -> bool:
    """Whether that person has, or may have, what went out by that approval."""
    found = db.one(
        """SELECT 1 FROM broadcasts JOIN outbox ON outbox.broadcast = broadcasts.id
           WHERE broadcasts.approval = :approval AND outbox.person_id = :person
             AND (outbox.status IN ('sent', 'unknown', 'sending') OR outbox.repeated = 1)
           LIMIT 1""",
        approval=approval,
        person=person_id,
    )
    return found is not None
