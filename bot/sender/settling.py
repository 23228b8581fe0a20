"""Writing down how a row ended: in the outbox, in the ids of messages, at the person."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot import outbox, people
from bot.outbox import End, Row
from bot.seal import Seal
from bot.sender.verdict import Again, Ended, Otherwise, Refused, Sent, Unreachable, Verdict
from bot.store import Db, Writer

Result = tuple[Row, Verdict]


@dataclass(frozen=True, slots=True)
class Settling:
    """How the row ended, or as what it is tried again, and the rows that follow from it."""

    row: Row
    end: End | None = None
    again: Row | None = None
    new: tuple[Row, ...] = ()


def settle_all(db: Writer, seal: Seal, results: Sequence[Result], *, now: int) -> list[Settling]:
    """Carry out the verdicts in the transaction of the sender; in any order."""
    sent = [row for row, verdict in results if isinstance(verdict, Sent)]
    rest = {row.id for row in outbox.settle_sent(db, sent, now=now)} if sent else set()
    settled: list[Settling] = []
    told: list[tuple[int, int]] = []
    kept: list[tuple[int, int]] = []
    for row, verdict in results:
        if not isinstance(verdict, Sent) or row.id in rest:
            settled.append(settle(db, seal, row, verdict, now=now))
            continue
        settled.append(Settling(row, "sent"))
        if verdict.message_id is not None and row.is_message:
            told.append((row.chat_id, verdict.message_id))
            if row.broadcast is not None:
                kept.append((row.id, verdict.message_id))
    if told:
        outbox.learn_all(db, told, at=now)
    if kept:
        outbox.keep_all(db, kept)
    return settled


def settle(db: Writer, seal: Seal, row: Row, verdict: Verdict, *, now: int) -> Settling:
    """Carry out one verdict."""
    match verdict:
        case Sent(message_id):
            return _sent(db, seal, row, message_id, now)
        case Ended(unknown):
            end: End = "unknown" if unknown else "failed"
            outbox.settle(db, row, end, now=now)
            return Settling(row, end)
        case Unreachable():
            _unreachable(db, row, now)
            return Settling(row, "blocked")
        case Otherwise("halves"):
            new = outbox.split_deletion(db, seal, row, now=now)
            outbox.settle(db, row, "cancelled", now=now)
            return Settling(row, "cancelled", new=tuple(new))
        case Again(wait, counts, maybe):
            again = outbox.postpone(db, row, now=now, wait=wait, again=maybe, counts=counts)
            return _again(row, again, "unknown" if maybe else "cancelled")
        case Otherwise("moved", chat_id):
            return _moved(db, row, chat_id, now)
        case Otherwise() | Refused():
            if verdict == Otherwise("anew") and row.post is not None:
                outbox.lose_post(db, row)
            again = outbox.postpone(db, row, now=now, wait=0, again=False, counts=False)
            return _again(row, again and _otherwise(again, verdict), "cancelled")


def _again(row: Row, again: Row | None, end: End) -> Settling:
    return Settling(row, end) if again is None else Settling(row, again=again)


def _otherwise(row: Row, verdict: Verdict) -> Row:
    match verdict:
        case Otherwise("anew"):
            return outbox.make_anew(row)
        case Otherwise("plain"):
            return outbox.make_plain(row)
    return row


def _sent(db: Writer, seal: Seal, row: Row, message_id: int | None, now: int) -> Settling:
    withdrawn = outbox.settle(db, row, "sent", now=now)
    if message_id is None:
        return Settling(row, "sent")
    if withdrawn:
        deletion = outbox.delete_withdrawn(db, seal, row, message_id, now=now)
        return Settling(row, "sent", new=(deletion,))
    if row.is_message:
        outbox.learn(db, row.chat_id, message_id, at=now)
        if row.broadcast is not None:
            outbox.keep_all(db, [(row.id, message_id)])
    if row.post is not None:
        outbox.learn_post(db, row, message_id, now=now)
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
    again = outbox.postpone(db, row, now=now, wait=0, again=False, counts=True)
    if again is None:
        return Settling(row, "cancelled")
    return Settling(row, new=(outbox.move_chat(db, again, chat_id),))
