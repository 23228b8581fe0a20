"""The ledger of a broadcast: every person who was approved, and what has become of the message.

    approved + came - left = waiting + sending + sent + blocked + failed + unknown + cancelled
                             + expired

While it is being expanded, whoever has no row yet waits. When it is expanded, `left` are those who
were approved and got no row: they erased themselves, blocked the bot or unsubscribed between the
approval and their range; `came` are those who subscribed meanwhile. One of each cancel out: people
are counted and not listed. Who leaves later has a row, which ends as cancelled or blocked.
"""

from dataclasses import dataclass
from typing import Literal

from bot.store import Db

BroadcastState = Literal["running", "stopped", "held", "done", "cancelled", "expired"]


@dataclass(frozen=True, slots=True)
class Ledger:
    """What has become of a broadcast; `made` are the rows that were ever made for it.

    The approved of a correction are those who got what it corrects, or may have; where nobody
    approves (REMINDER, NEWS) they are the rows.
    """

    state: BroadcastState
    approved: int
    waiting: int
    sending: int
    sent: int
    blocked: int
    failed: int
    unknown: int
    cancelled: int
    expired: int
    left: int
    came: int
    made: int

    @property
    def total(self) -> int:
        """Everybody it is known of what has become of them."""
        ended = self.sent + self.blocked + self.failed + self.unknown
        return self.waiting + self.sending + ended + self.cancelled + self.expired

    @property
    def sums(self) -> bool:
        """Whether nobody is missing and nobody counted twice."""
        return self.approved + self.came - self.left == self.total

    @property
    def over(self) -> bool:
        """Whether nothing of it will change any more."""
        return self.state in {"done", "cancelled", "expired"} and not self.waiting + self.sending


def ledger(db: Db, broadcast: int) -> Ledger | None:
    """The ledger of that broadcast; None when there is none of that number."""
    found = db.one("SELECT * FROM broadcasts WHERE id = :id", id=broadcast)
    if found is None:
        return None
    count = _counts(db, broadcast)
    made, state = found["made"], found["state"]
    approved = _owed(db, found["corrects"]) if found["corrects"] is not None else found["approved"]
    approved = made if approved is None else approved
    rest = max(0, approved - made)
    if state != "done":
        end = state if state in {"cancelled", "expired"} else "waiting"
        count[end] += rest
    return Ledger(
        state=state,
        approved=approved,
        waiting=count["waiting"],
        sending=count["sending"],
        sent=count["sent"],
        blocked=count["blocked"],
        failed=count["failed"],
        unknown=count["unknown"],
        cancelled=count["cancelled"],
        expired=count["expired"],
        left=rest if state == "done" else 0,
        came=max(0, made - approved),
        made=made,
    )


def _counts(db: Db, broadcast: int) -> dict[str, int]:
    """Where its rows stand, as the triggers have counted (bot.outbox.tables)."""
    found = db.one("SELECT * FROM broadcasts_counts WHERE broadcast = :id", id=broadcast)
    assert found is not None  # it is made with the broadcast, in one statement
    return dict(found)


def _owed(db: Db, alert: int) -> int:
    count = _counts(db, alert)
    return count["sent"] + count["unknown"] + count["sending"] + count["doubtful"]
