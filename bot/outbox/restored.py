"""What a restored database must not say any more, and whose messages it must not know."""

from bot.store import Db


def expire_open(db: Db, *, now: int) -> int:
    """End every row that has not ended, and wipe what it said; how many rows that was."""
    ended = db.run(
        """UPDATE outbox SET status = 'expired', settled_at = :now, body = NULL, chat_id = NULL
           WHERE settled_at IS NULL""",
        now=now,
    )
    db.run("UPDATE broadcasts SET state = 'expired' WHERE state IN ('running', 'stopped', 'held')")
    db.run("DELETE FROM files")  # each waits for a row to be sent, and no row waits now
    return ended


def forget_strangers(db: Db) -> int:
    """Forget messages of chats that belong to nobody; how many that was."""
    return db.run(
        """DELETE FROM messages WHERE NOT EXISTS (
               SELECT 1 FROM people WHERE people.chat_id = messages.chat_id)"""
    )
