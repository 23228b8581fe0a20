"""An alert that two people agreed on, where there is no chat: for tests and a bench."""

from bot import approval
from bot.outbox import Audience
from bot.store import Db

AUTHOR, APPROVER = 1, 2


def approved(
    db: Db, audience: Audience | None, *, count: int, now: int, often_until: int | None = None
) -> int:
    """Asked for by one and approved by the other, who must be staff; the approval's number."""
    number = approval.ask(
        db,
        kind="alert",
        item=1,
        version=1,
        count=count,
        place="KZ",
        author=AUTHOR,
        now=now,
        audience=audience,
    )
    if often_until is not None:
        approval.for_later(db, number, until=often_until, often=True)
    assert approval.approve(db, number, approver=APPROVER, typed=count, now=now) == "approved"
    return number
