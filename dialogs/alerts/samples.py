"""Alerts for show: the demo lets its invented staff have drafted, approved and corrected some.

Each is one act of one person at one moment, by the same tables and the same checks as in a chat.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args

from bot import approval
from bot.dialog import Lane, Turn
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import KIND, Bulletin, Phase
from dialogs.alerts.staff import bodies, reaching
from dialogs.alerts.staff.drafting import blank

DAY = timedelta(days=1)  # that a correction may take


def known(turn: Turn) -> bool:
    """Whether there is an alert already, in whatever phase."""
    return bool(bulletins.newest(turn, phases=get_args(Phase), most=1))


def draft(
    turn: Turn, hazard: str, place: str, source: str, *, spot: str = "", hours: int = 0
) -> Bulletin:
    """A draft of this person's, with what is usual for its hazard."""
    usual = blank(turn, hazard, (place,))
    made = replace(usual, source=source, spot=spot, hours=hours or usual.hours)
    return bulletins.add(turn, made)


def ask(turn: Turn, found: Bulletin) -> Bulletin | None:
    """Its author asks for approval; None where it reaches nobody."""
    audience = reaching.audience(turn, found)
    count = turn.audience(audience.name, **audience.params).total
    if not count:
        return None
    request = approval.ask(
        turn.db,
        kind=KIND,
        item=found.id,
        version=found.version,
        count=count,
        place=reaching.place_of(found),
        author=turn.person.id,
        audience=audience,
        now=turn.seconds,
    )
    return bulletins.move(turn, found, "asked", approval=request)


def send(turn: Turn, found: Bulletin) -> Bulletin | None:
    """Somebody else approves and sends it; None where they may not."""
    request = approval.get(turn.db, found.approval)
    if request is None:
        return None
    approval.open_by(turn.db, request.id, turn.person.id, turn.seconds)
    me, count, now = turn.person.id, request.count, turn.seconds
    if approval.approve(turn.db, request.id, approver=me, typed=count, now=now) != "approved":
        return None
    expires = found.ends(now)
    broadcast = turn.broadcast(
        lane=Lane.ALERT,
        audience=reaching.audience(turn, found),
        bodies=bodies.bodies(turn, found),
        expires=datetime.fromtimestamp(expires, UTC),
        approval=request.id,
        version=found.version,
    )
    if not broadcast:
        return None
    return bulletins.move(turn, found, "sent", broadcast=broadcast, sent_at=now, expires=expires)


def correct(turn: Turn, found: Bulletin) -> Bulletin | None:
    """Its author puts it right; None where they may not."""
    said = bodies.corrections(turn, found)
    made = turn.correct(found.broadcast, bodies=said, expires=turn.now + DAY)
    return bulletins.move(turn, found, "corrected", corrected_by=made) if made else None


def end(turn: Turn, found: Bulletin) -> Bulletin | None:
    """Its time is up."""
    return bulletins.move(turn, found, "over")
