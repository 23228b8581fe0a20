"""How a row leaves, comes back and ends; every row ends in exactly one way."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from bot.outbox.keeping import as_mend
from bot.outbox.lanes import REPEATS, Lane
from bot.outbox.posts import as_post
from bot.outbox.rows import Row
from bot.store import Db, Writer

# A broadcast that stopped keeps its rows waiting; one that was cancelled, or whose approval was
# voided, says nothing any more (but for a correction: that must be heard).
_QUIET = """EXISTS (SELECT 1 FROM broadcasts
             WHERE broadcasts.id = outbox.broadcast AND state IN ('stopped', 'held'))"""
_OVER = """EXISTS (SELECT 1 FROM broadcasts LEFT JOIN approvals ON approvals.id = approval
             WHERE broadcasts.id = outbox.broadcast
               AND (state = 'cancelled' OR voided = 1 AND broadcasts.lane <> 0))"""

SETTLED_KEPT = 48 * 3600  # seconds; what is settled holds no text and no chat, only its outcome
GIVE_UP = 8  # attempts that Telegram's own trouble, or a kill, may cost one row

End = Literal["sent", "blocked", "failed", "unknown", "cancelled", "expired"]


def claim(db: Writer, row: Row, *, now: int) -> bool:
    """Whether that row may leave now."""
    return bool(claim_all(db, [row], now=now))


def claim_all(db: Writer, rows: Sequence[Row], *, now: int) -> list[Row]:
    """The rows that may leave now, as they leave; others were cancelled, expire, reach nobody."""
    claimed = db.many(
        f"""UPDATE outbox SET status = 'sending' WHERE id = :id AND status = 'waiting'
             AND (expires_at IS NULL OR expires_at > :now)
             AND (broadcast IS NULL OR NOT {_QUIET} AND NOT {_OVER})
             AND NOT EXISTS (SELECT 1 FROM people WHERE people.id = person_id AND reachable = 0)""",  # noqa: S608 - parts from above
        [{"id": row.id, "now": now} for row in rows],
    )
    if claimed != len(rows):
        rows = [row for row in rows if _claimed(db, row, now)]
    found = [_as_it_leaves(db, row, now) for row in rows]
    return [row for row in found if row is not None]


def _as_it_leaves(db: Db, row: Row, now: int) -> Row | None:
    if row.post is not None:
        return as_post(db, row)
    if not row.is_mend:
        return row
    found = as_mend(db, row)
    if found is None:
        settle(db, row, "cancelled", now=now)
    return found


def _claimed(db: Db, row: Row, now: int) -> bool:
    """True for a row that has been claimed; another ends here, or waits for Resume."""
    db.run(
        f"""UPDATE outbox SET settled_at = :now, body = NULL, chat_id = NULL,
              status = CASE WHEN expires_at <= :now THEN 'expired'
                            WHEN {_OVER} AND repeated = 1 THEN 'unknown'
                            WHEN {_OVER} THEN 'cancelled' ELSE 'blocked' END
            WHERE id = :id AND status = 'waiting'
              AND (broadcast IS NULL OR expires_at <= :now OR NOT {_QUIET})""",  # noqa: S608 - parts from above
        id=row.id,
        now=now,
    )
    found = db.one("SELECT status FROM outbox WHERE id = :id", id=row.id)
    if found is not None and found["status"] == "sending":
        return True
    drop_files(db)
    return False


def settle(db: Db, row: Row, end: End, *, now: int) -> bool:
    """Write down how it ended and wipe what it said; True if it was withdrawn meanwhile."""
    found = db.one(
        """UPDATE outbox SET settled_at = :now, body = NULL, chat_id = NULL, status = :end
            WHERE id = :id AND status = 'sending' RETURNING withdrawn""",
        end=end,
        now=now,
        id=row.id,
    )
    if row.file_id is not None:
        drop_files(db)
    return found is not None and bool(found["withdrawn"])


def settle_sent(db: Writer, rows: Sequence[Row], *, now: int) -> list[Row]:
    """Write down that these were sent; gives back those that need a look: withdrawn, file, post.

    What a busy sender does most, so many at once.
    """
    settled = db.many(
        """UPDATE outbox SET settled_at = :now, body = NULL, chat_id = NULL, status = 'sent'
            WHERE id = :id AND status = 'sending' AND withdrawn = 0 AND file_id IS NULL
              AND post IS NULL""",
        [{"id": row.id, "now": now} for row in rows],
    )
    if settled == len(rows):
        return []
    return [row for row in rows if _still_sending(db, row)]


def _still_sending(db: Db, row: Row) -> bool:
    found = db.one("SELECT id FROM outbox WHERE id = :id AND status = 'sending'", id=row.id)
    return found is not None


def postpone(db: Db, row: Row, *, now: int, wait: float, again: bool, counts: bool) -> Row | None:
    """The row as it will be tried again in `wait` seconds; None when it was withdrawn meanwhile.

    `again`: it may have arrived already; `counts`: the attempt counts towards giving up.
    """
    later = replace(
        row,
        repeated=row.repeated or again,
        attempts=row.attempts + counts,
        not_before=math.ceil(now + wait),
    )
    kept = db.run(
        """UPDATE outbox SET status = 'waiting', repeated = :repeated, attempts = :attempts,
               not_before = :at WHERE id = :id AND status = 'sending' AND withdrawn = 0""",
        repeated=int(later.repeated),
        attempts=later.attempts,
        at=later.not_before,
        id=row.id,
    )
    if kept:
        return later
    settle(db, row, "unknown" if again else "cancelled", now=now)
    return None


def recover(db: Db, *, now: int) -> int:
    """After a crash: what was on the wire follows its lane; how many rows that was.

    An edit or a deletion changes nothing the second time, so it may be repeated more than once.
    """
    lanes = {name: int(lane) for name, lane in zip("abc", sorted(REPEATS), strict=True)}
    again = db.run(
        """UPDATE outbox SET status = 'waiting', repeated = 1, attempts = attempts + 1
            WHERE settled_at IS NULL AND status = 'sending' AND withdrawn = 0
              AND (lane IN (:a, :b, :c) OR broadcast IS NOT NULL AND method NOT LIKE 'send%')
              AND (repeated = 0 OR attempts < :most AND method NOT LIKE 'send%'
                   AND method NOT LIKE 'copy%' AND method NOT LIKE 'forward%')""",
        most=GIVE_UP,
        **lanes,
    )
    lost = db.run(
        """UPDATE outbox SET settled_at = :now, body = NULL, chat_id = NULL, status = 'unknown'
            WHERE settled_at IS NULL AND status = 'sending'""",
        now=now,
    )
    drop_files(db)
    return again + lost


def forget(db: Db, person_id: int, *, now: int) -> None:
    """Rows of somebody who is being erased lose chat and text and keep their outcome."""
    _end_waiting(db, person_id, "cancelled", now)
    db.run(
        """UPDATE outbox SET withdrawn = 1, body = NULL, chat_id = NULL
           WHERE person_id = :id AND status = 'sending'""",
        id=person_id,
    )


def unsay(db: Db, broadcast: int, person_id: int, *, now: int) -> bool:
    """End what waits of that broadcast for that person; False when nothing waited."""
    return bool(
        db.run(
            """UPDATE outbox SET settled_at = :now, body = NULL, chat_id = NULL,
                 status = CASE repeated WHEN 1 THEN 'unknown' ELSE 'cancelled' END
               WHERE broadcast = :broadcast AND person_id = :person AND status = 'waiting'""",
            broadcast=broadcast,
            person=person_id,
            now=now,
        )
    )


def block(db: Db, person_id: int, *, now: int) -> int:
    """End what still waits for somebody who cannot be reached; how many rows that was."""
    return _end_waiting(db, person_id, "blocked", now)


def _end_waiting(db: Db, person_id: int, end: End, now: int) -> int:
    ended = db.run(
        """UPDATE outbox SET settled_at = :now, body = NULL, chat_id = NULL, status = :end
            WHERE person_id = :id AND status = 'waiting'""",
        id=person_id,
        end=end,
        now=now,
    )
    drop_files(db)
    return ended


def drop_files(db: Db) -> int:
    """Wipe the files of rows that have ended; how many that was."""
    return db.run(
        """DELETE FROM files WHERE id IN (
             SELECT file_id FROM outbox WHERE file_id IS NOT NULL AND settled_at IS NOT NULL)"""
    )


def person_of(db: Db, row: Row) -> int | None:
    """Whose row it is now; None when nobody's any more."""
    found = db.one("SELECT person_id FROM outbox WHERE id = :id", id=row.id)
    return found["person_id"] if found else None


def prune_rows(db: Db, *, now: int, most: int = 5000) -> int:
    """End what nobody may hear any more, and drop what people were told two days ago.

    The ledger of what went out to many stays: somebody has approved those numbers.
    """
    expired = db.run(
        """UPDATE outbox SET settled_at = :now, body = NULL, chat_id = NULL, status = 'expired'
            WHERE id IN (
              SELECT id FROM outbox WHERE settled_at IS NULL AND status = 'waiting'
                AND expires_at <= :now LIMIT :most)""",
        now=now,
        most=most,
    )
    drop_files(db)
    return expired + db.run(
        """DELETE FROM outbox WHERE id IN (SELECT id FROM outbox
           WHERE settled_at IS NOT NULL AND settled_at < :old AND lane IN (:reply, :reminder)
             AND broadcast IS NULL LIMIT :most)""",
        old=now - SETTLED_KEPT,
        reply=int(Lane.REPLY),
        reminder=int(Lane.REMINDER),
        most=most,
    )
