"""Those of an audience who are to hear of it later: the same broadcast looks for them once more.

Whoever has a row in it gets no other, and together they are never more than were approved. So
whatever is done to the broadcast (Stop, Resume, a correction) is done to the latecomers too.
"""

from bot.outbox.audiences import Audience
from bot.outbox.lanes import Lane
from bot.seal import to_json
from bot.store import Db


def send_again(db: Db, broadcast: int, audience: Audience, *, now: int) -> bool:
    """Look through its audience again, as it is now; False when it may not, or is not through yet.

    Not of another audience, nor when it expired, was stopped, corrected, mended, or voided.
    """
    if audience.blank:
        return False
    return bool(
        db.run(
            """UPDATE broadcasts SET state = 'running', params = :params, next_id = 0,
                 last_id = COALESCE((SELECT MAX(people.id) FROM people), 0)
               WHERE id = :id AND state = 'done' AND lane = :alert AND audience = :name
                 AND expires_at > :now
                 AND EXISTS (SELECT 1 FROM approvals
                             WHERE approvals.id = approval AND approved_at IS NOT NULL
                               AND voided = 0 AND approvals.audience = :mark)
                 AND NOT EXISTS (SELECT 1 FROM broadcasts AS other
                                 WHERE other.corrects = broadcasts.id
                                    OR other.mends = broadcasts.id)""",
            id=broadcast,
            params=to_json(audience.params),
            name=audience.name,
            mark=audience.mark,
            now=now,
            alert=int(Lane.ALERT),
        )
    )
