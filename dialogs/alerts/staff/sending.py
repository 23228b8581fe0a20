"""Sending what was approved: now, or when its time has come, and later to those who sleep.

/alerts late 7       the clock, each full hour: those whose hours of silence have ended
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial

from bot import approval, people
from bot.dialog import Lane, Start, Turn
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.staff import (
    asking,
    bodies,
    ending,
    practising,
    progress,
    reaching,
    standing,
    updating,
)

HOUR = 3600
SOON = 60  # seconds until a broadcast that is not through yet is looked at again


def send(turn: Turn, found: Bulletin, request: int) -> Bulletin | None:
    """Say it to everybody it is approved for, and let all staff hear of that.

    None: nothing was said, nothing has changed. `found` may be one time of a repetition: then the
    request is for another number, and for that one's version.
    """
    asked = approval.get(turn.db, request)
    expires = found.ends(turn.seconds)
    broadcast = 0
    if asked is not None:
        broadcast = turn.broadcast(
            lane=Lane.ALERT,
            audience=reaching.audience(turn, found),
            bodies=bodies.bodies(turn, found),
            expires=datetime.fromtimestamp(expires, UTC),
            approval=request,
            version=asked.version,
        )
    if not broadcast or asked is None:
        return None
    sent = bulletins.move(
        turn,
        found,
        "sent",
        approval=request,
        broadcast=broadcast,
        sent_at=turn.seconds,
        expires=expires,
    )
    assert sent is not None  # it was read in this very turn
    turn.record("alert sent", alert=sent.id, approval=request, count=asked.count)
    updating.replace_old(turn, sent)
    ending.schedule(turn, sent)
    practising.sent(turn, sent, asked.count)
    _tell(turn, sent, asked)
    if may_be_late(turn, sent):
        _wait(turn, sent)
    return sent


def _tell(turn: Turn, sent: Bulletin, asked: approval.Approval) -> None:
    """Whoever works here hears of it at once: by number, for anybody may look on."""
    others = [
        one
        for one in people.all_staff(turn.db)
        if one not in {turn.person.id, sent.author} and standing.sees(turn, one, sent)
    ]
    buttons = {"progress": f"/alerts progress {sent.id}"}
    tell = partial(
        turn.tell,
        number=str(sent.id),
        by=str(asked.approver or ""),
        status=sent.status,
        count=asked.count,
    )
    tell(others, "alerts-told-sent", buttons=buttons)
    if sent.author is not None:
        own = {**buttons, "correct": f"/alerts correct {sent.id}"}
        tell([sent.author], "alerts-told-author", buttons=own)


def may_be_late(turn: Turn, sent: Bulletin) -> bool:
    """Whether somebody sleeps who is to hear of it later; also while that is being counted."""
    counted = asking.count(turn, sent, f"/alerts late {sent.id}")
    return counted is None or counted.later > 0


def late(turn: Turn, args: str) -> None:
    """Those whose hours of silence have ended, until it ends; once each."""
    found = standing.find(turn, args)
    if found is None or found.phase != "sent" or found.expires <= turn.seconds:
        return
    again = turn.send_again(found.broadcast, reaching.audience(turn, found))
    ledger = turn.ledger(found.broadcast)
    running = ledger is not None and ledger.state == "running"
    _wait(turn, found, SOON if running and not again else HOUR)


def late_by_hand(turn: Turn, args: str) -> None:
    """The same, when whoever the clock typed it for has left."""
    found = standing.find(turn, args)
    if found is None or not standing.stops(turn, found):
        standing.refuse(turn, "role" if found else "none")
        return
    turn.settled(f"/alerts late {found.id}")
    late(turn, args)
    progress.show(turn, args)


def _wait(turn: Turn, sent: Bulletin, within: int = HOUR) -> None:
    """Hours of silence end at full hours; a broadcast that is not through is asked again soon."""
    at = min((turn.seconds // HOUR + 1) * HOUR, turn.seconds + within)
    if at < sent.expires:
        turn.later(f"/alerts late {sent.id}", at=datetime.fromtimestamp(at, UTC))


WAYS: Mapping[str, Start] = {"late": late_by_hand}
DUE: Mapping[str, Start] = {"late": late}
