"""An alert for later as two people plan it: drafted, asked for, approved, it waits for its second.

By the code of the slice, but for the chats: for a bench or a test that has none.
"""

from datetime import UTC, datetime

from bot import approval, people
from bot.dialog import Command, House, Turn
from bot.store import Db
from dialogs.alerts import bulletins, samples
from dialogs.alerts.staff import asking, repeating


def plan_alert(
    db: Db, house: House, *, author: int, approver: int, at: int, now: int, spot: str
) -> int:
    """Let it be approved for the second `at`; its number. Both people are named by their chats."""
    writing = _turn(db, house, author, now)
    made = samples.draft(writing, "mudflow", "KZ-75", "kz-emergency", spot=spot)
    draft = bulletins.edit(writing, made, send_at=at)
    counted = asking.count(writing, draft, "/alerts") if draft else None
    if draft is None or counted is None:
        raise RuntimeError("it cannot be drafted, or not be counted at once")
    asking._request(writing, draft, counted)
    reading = _turn(db, house, approver, now)
    asked = bulletins.find(reading, draft.id)
    request = approval.get(db, asked.approval) if asked else None
    if asked is None or request is None:
        raise RuntimeError("it was not asked for")
    me = reading.person.id
    outcome = approval.approve(db, request.id, approver=me, typed=request.count, now=now)
    if outcome != "approved":
        raise RuntimeError(f"it was not approved: {outcome}")
    reading.record("alert approved", alert=asked.id, approval=request.id, count=request.count)
    reading.settled(f"/alerts open {asked.id}")
    repeating.plan(reading, asked)
    return asked.id


def _turn(db: Db, house: House, chat: int, now: int) -> Turn:
    person = people.by_chat(db, house.seal, chat)
    if person is None:
        raise RuntimeError("nobody has that chat")
    return Turn(house, db, person, Command("alerts"), datetime.fromtimestamp(now, UTC))
