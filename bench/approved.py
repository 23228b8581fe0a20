"""An alert as two people send it, for a bench that has no chat: asked for, approved, started."""

from bot import outbox
from bot.outbox import Audience, Bodies, Lane
from bot.people import staff
from bot.store import Db
from tests.approved import APPROVER, AUTHOR, approved

LIFE = 7200  # seconds


def send_alert(db: Db, audience: Audience, bodies: Bodies, *, count: int, now: int) -> int:
    """Start it; the broadcast's number. The people 1 and 2 become author and approver."""
    staff.grant(db, AUTHOR, "author", "KZ", now=now)
    staff.grant(db, APPROVER, "approver", "KZ", now=now)
    number = approved(db, audience, count=count, now=now)
    return outbox.start_broadcast(
        db,
        lane=Lane.ALERT,
        audience=audience,
        bodies=bodies,
        approval=number,
        expires=now + LIFE,
        now=now,
    )
