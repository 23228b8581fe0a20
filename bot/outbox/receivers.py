"""Who has what went out by an approval: nobody else answers it."""

from collections.abc import Sequence

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


def is_newest(
    db: Db, person_id: int, broadcasts: Sequence[int], *, before: int | None = None
) -> bool:
    """Whether the newest message of their chat is of one of these broadcasts.

    `before` is the message that they have just sent: what was there when they wrote it.
    """
    row = db.one(
        """SELECT MAX(messages.message_id) AS newest FROM messages
           JOIN people ON people.chat_id = messages.chat_id
           WHERE people.id = :person AND message_id < COALESCE(:before, message_id + 1)""",
        person=person_id,
        before=before,
    )
    newest = row["newest"] if row else None
    kept = [
        db.one(
            """SELECT 1 FROM broadcasts_messages
               WHERE broadcast = :broadcast AND person_id = :person AND message_id = :newest""",
            broadcast=broadcast,
            person=person_id,
            newest=newest,
        )
        for broadcast in broadcasts
    ]
    return any(kept)
