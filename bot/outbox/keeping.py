"""Which message of a broadcast each person has: kept until a day after its end, to mend it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.outbox.rows import Row
from bot.store import Db, Writer

AFTER = 24 * 3600  # seconds that the ids outlive the broadcast (issue 4)
WEEK = 7 * 24 * 3600  # seconds after its end in which it is known who had it (reliability.md, T25)

_MARK = '{"message_id":'


def keep_all(db: Writer, told: Sequence[tuple[int, int]]) -> None:
    """Remember the messages of a broadcast: row and id of each; nothing for who is gone."""
    db.many(
        """INSERT INTO broadcasts_messages SELECT person_id, broadcast, :message FROM outbox
           WHERE id = :id AND person_id IS NOT NULL AND broadcast IS NOT NULL
           ON CONFLICT (person_id, broadcast) DO UPDATE SET message_id = excluded.message_id""",
        [{"id": row, "message": message} for row, message in told],
    )


def as_mend(db: Db, row: Row) -> Row | None:
    """The row of a mend as it leaves now; None where the message is not known any more."""
    if row.body.startswith(_MARK):
        return row
    found = db.one(
        """SELECT message_id FROM outbox JOIN broadcasts ON broadcasts.id = outbox.broadcast
             JOIN broadcasts_messages AS kept
               ON kept.broadcast = mends AND kept.person_id = outbox.person_id
           WHERE outbox.id = :id""",
        id=row.id,
    )
    if found is None:
        return None
    return replace(row, body=f"{_MARK}{found['message_id']},{row.body[1:]}")


def prune_kept(db: Db, *, now: int, most: int = 5000) -> int:
    """Forget a range of people's ids of one broadcast that has ended; 0 when there is none."""
    found = db.one(
        """SELECT id, forgotten_id FROM broadcasts
           WHERE expires_at < :old AND forgotten_id < last_id ORDER BY id LIMIT 1""",
        old=now - AFTER,
    )
    if found is None:
        return 0
    gone = db.run(
        """DELETE FROM broadcasts_messages WHERE broadcast = :id
             AND person_id > :after AND person_id <= :until""",
        id=found["id"],
        after=found["forgotten_id"],
        until=found["forgotten_id"] + most,
    )
    db.run(
        "UPDATE broadcasts SET forgotten_id = forgotten_id + :most WHERE id = :id",
        most=most,
        id=found["id"],
    )
    return gone + 1  # the range is done, whoever stood in it


def prune_receivers(db: Db, *, now: int, most: int = 5000) -> int:
    """Forget who had a broadcast that ended a week ago, range by range; its ledger stays.

    A list of who was asked or warned in a place is a list of migrants by place.
    """
    found = db.one(
        """SELECT id, nameless_id FROM broadcasts
           WHERE expires_at < :old AND nameless_id < last_id ORDER BY id LIMIT 1""",
        old=now - WEEK,
    )
    if found is None:
        return 0
    gone = db.run(
        """UPDATE outbox SET person_id = NULL WHERE broadcast = :id AND settled_at IS NOT NULL
             AND person_id > :after AND person_id <= :until""",
        id=found["id"],
        after=found["nameless_id"],
        until=found["nameless_id"] + most,
    )
    db.run(
        "UPDATE broadcasts SET nameless_id = nameless_id + :most WHERE id = :id",
        most=most,
        id=found["id"],
    )
    return gone + 1  # the range is done, whoever stood in it
