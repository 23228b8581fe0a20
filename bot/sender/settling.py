"""Writing down how a row ended: in the outbox, in the ids of messages, at the person."""

from dataclasses import dataclass

from bot import outbox, people
from bot.outbox import Row
from bot.seal import Seal
from bot.sender.verdict import Again, Ended, Otherwise, Refused, Sent, Unreachable, Verdict
from bot.store import Db


@dataclass(frozen=True, slots=True)
class Settling:
    """How the row ended, for the counters, and the rows that follow from it."""

    row: Row
    end: str
    new: tuple[Row, ...] = ()


def settle(db: Db, seal: Seal, row: Row, verdict: Verdict, *, now: int) -> Settling:
    """Carry out the verdict in the transaction of the sender."""
    match verdict:
        case Sent(message_id):
            return _sent(db, seal, row, message_id, now)
        case Ended(unknown):
            end = "unknown" if unknown else "failed"
            outbox.settle(db, row, "unknown" if unknown else "failed", now=now)
            return Settling(row, end)
        case Unreachable():
            _unreachable(db, row, now)
            return Settling(row, "blocked")
        case Otherwise("halves"):
            new = outbox.split_deletion(db, seal, row, now=now)
            outbox.settle(db, row, "sent" if new else "failed", now=now)
            return Settling(row, "halved", tuple(new))
        case Otherwise("moved", chat_id):
            return _moved(db, row, chat_id, now)
        case Again(wait, counts, maybe):
            outbox.postpone(db, row, now=now, wait=wait, again=maybe, counts=counts)
            return Settling(row, "again")
        case Otherwise() | Refused():
            outbox.postpone(db, row, now=now, wait=0, again=False, counts=True)
            return Settling(row, "again")


def _sent(db: Db, seal: Seal, row: Row, message_id: int | None, now: int) -> Settling:
    withdrawn = outbox.settle(db, row, "sent", now=now)
    if message_id is None:
        return Settling(row, "sent")
    if withdrawn:
        deletion = outbox.delete_withdrawn(db, seal, row, message_id, now=now)
        return Settling(row, "sent", (deletion,))
    outbox.learn(db, row.chat_id, message_id, at=now)
    return Settling(row, "sent")


def _unreachable(db: Db, row: Row, now: int) -> None:
    """By the row and not by a remembered number: the person may be gone by now."""
    person_id = outbox.person_of(db, row)
    outbox.settle(db, row, "blocked", now=now)
    if person_id is not None:
        people.lose(db, person_id)
        outbox.block(db, person_id, now=now)


def _moved(db: Db, row: Row, chat_id: int, now: int) -> Settling:
    """The group has a new id: rewritten once, and the row says itself there."""
    people.move_group(db, row.chat_id, chat_id)
    moved = outbox.move_chat(db, row, chat_id)
    outbox.postpone(db, row, now=now, wait=0, again=False, counts=True)
    return Settling(row, "moved", (moved,))
