"""Ids of messages, both sides, for as long as Telegram lets them be deleted."""

import json
from collections.abc import Sequence

from bot.outbox.ends import drop_files
from bot.outbox.lanes import Lane
from bot.outbox.posts import hide_posts
from bot.outbox.rows import Row, put
from bot.seal import Seal
from bot.store import Db, Writer

KEPT = 48 * 3600  # seconds; behaviour.md 3.7: what is older cannot be deleted
DELETABLE = 47 * 3600  # one id that is too old makes Telegram refuse the whole call
_MOST = 100  # ids a call of deleteMessages takes (Bot API)

_LEARN = """
    INSERT INTO messages SELECT chat_id, :message, :at FROM people WHERE chat_id = :chat
    ON CONFLICT DO NOTHING"""


def learn(db: Db, chat_id: int, message_id: int, *, at: int) -> None:
    """Remember a message of a person's chat; nothing is written for a chat without a person."""
    db.run(_LEARN, chat=chat_id, message=message_id, at=at)


def learn_all(db: Writer, told: Sequence[tuple[int, int]], *, at: int) -> None:
    """Remember many messages: chat and id of each."""
    db.many(_LEARN, [{"chat": chat, "message": message, "at": at} for chat, message in told])


def known_messages(db: Db, chat_id: int) -> list[dict[str, int]]:
    """The ids kept of that chat, and when each message was sent or came."""
    rows = db.all("SELECT message_id, sent_at FROM messages WHERE chat_id = :chat", chat=chat_id)
    return [{"message_id": row["message_id"], "sent_at": row["sent_at"]} for row in rows]


def hide(db: Db, seal: Seal, chat_id: int, *, now: int) -> list[Row]:
    """Cancel what still waits for this chat and delete what it shows; the rows that do so.

    What is on the wire is withdrawn: it is deleted when its id is known, and never said again.
    """
    lanes = {"a": int(Lane.REPLY), "b": int(Lane.REMINDER), "c": int(Lane.NEWS)}
    db.run(
        """UPDATE outbox SET status = 'cancelled', settled_at = :now, body = NULL, chat_id = NULL
           WHERE chat_id = :chat AND status = 'waiting' AND settled_at IS NULL
             AND lane IN (:a, :b, :c) AND method <> 'deleteMessages'""",
        chat=chat_id,
        now=now,
        **lanes,
    )
    drop_files(db)
    db.run(
        """UPDATE outbox SET withdrawn = 1 WHERE chat_id = :chat AND status = 'sending'
             AND settled_at IS NULL AND lane IN (:a, :b, :c) AND method <> 'deleteMessages'""",
        chat=chat_id,
        **lanes,
    )
    hide_posts(db, chat_id)
    found = db.all(
        "DELETE FROM messages WHERE chat_id = :chat RETURNING message_id, sent_at", chat=chat_id
    )
    young = sorted(row["message_id"] for row in found if row["sent_at"] > now - DELETABLE)
    parts = [young[start : start + _MOST] for start in range(0, len(young), _MOST)]
    return [_put_deletion(db, seal, chat_id, part, now=now) for part in parts]


def split_deletion(db: Db, seal: Seal, row: Row, *, now: int) -> list[Row]:
    """Two halves of a deletion that was refused as a whole because of one of its messages."""
    ids = json.loads(row.body)["message_ids"]
    half = len(ids) // 2
    parts = [part for part in (ids[:half], ids[half:]) if part and half]
    return [_put_deletion(db, seal, row.chat_id, part, now=now) for part in parts]


def _put_deletion(db: Db, seal: Seal, chat_id: int, ids: Sequence[int], *, now: int) -> Row:
    # Without a person: what is to be deleted must go even when the person is forgotten meanwhile.
    return put(
        db,
        seal,
        {"chat_id": chat_id, "message_ids": list(ids)},
        method="deleteMessages",
        lane=Lane.REPLY,
        now=now,
        person_id=None,
    )


def take_back(db: Db, seal: Seal, chat_id: int, message_id: int, *, now: int) -> Row:
    """The deletion of one message that must not stay in the chat."""
    return _put_deletion(db, seal, chat_id, [message_id], now=now)


def delete_withdrawn(db: Db, seal: Seal, row: Row, message_id: int, *, now: int) -> Row:
    """The deletion of a message that left before its chat was hidden."""
    return _put_deletion(db, seal, row.chat_id, [message_id], now=now)


def prune_messages(db: Db, *, now: int, most: int = 5000) -> int:
    """Forget ids that Telegram would not delete any more."""
    return db.run(
        """DELETE FROM messages WHERE (chat_id, message_id) IN (
           SELECT chat_id, message_id FROM messages WHERE sent_at < :old LIMIT :most)""",
        old=now - KEPT,
        most=most,
    )
