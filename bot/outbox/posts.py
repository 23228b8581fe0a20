"""A post: one message per name and person, sent first and edited in place from then on.

Its rows say what the message should read; as which call one leaves is decided when it leaves, for
by then the row before it has ended: an edit where the message is known, else a new message.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.outbox.lanes import Lane
from bot.outbox.rows import EDIT, REPLY_LIFE, Row, put
from bot.seal import Seal, to_json
from bot.store import Db

KEPT = 7 * 24 * 3600  # seconds; nobody looks for an edit a week above in the chat


def post(
    db: Db,
    seal: Seal,
    body: Mapping[str, Any],
    *,
    name: str,
    person_id: int,
    now: int,
    life: int = REPLY_LIFE,
) -> Row:
    """Say that in the message of this name; what waits of it is not said any more.

    What has not left in `life` seconds is not said.
    """
    db.run(
        """UPDATE outbox SET settled_at = :now, body = NULL, chat_id = NULL,
             status = CASE repeated WHEN 1 THEN 'unknown' ELSE 'cancelled' END
           WHERE person_id = :person AND post = :name AND status = 'waiting'""",
        now=now,
        person=person_id,
        name=name,
    )
    known = db.one(
        "SELECT 1 FROM outbox_posts WHERE person_id = :person AND name = :name",
        person=person_id,
        name=name,
    )
    row = put(
        db,
        seal,
        body,
        method=EDIT if known else "sendMessage",
        lane=Lane.REPLY,
        now=now,
        person_id=person_id,
    )
    db.run(
        "UPDATE outbox SET post = :name, expires_at = :expires WHERE id = :id",
        name=name,
        expires=now + life,
        id=row.id,
    )
    return replace(row, post=name, expires_at=now + life)


def as_post(db: Db, row: Row) -> Row:
    """The row as it leaves now: it edits the message of its name, or is that message."""
    found = db.one(
        """SELECT method, message_id FROM outbox LEFT JOIN outbox_posts
             ON outbox_posts.person_id = outbox.person_id AND name = post
           WHERE outbox.id = :id""",
        id=row.id,
    )
    body = json.loads(row.body)
    body.pop("message_id", None)
    method = "sendMessage"
    if found is not None and found["message_id"] is not None:
        method, body["message_id"] = EDIT, found["message_id"]
    if found is not None and found["method"] != method:  # after a crash it is judged by that
        db.run("UPDATE outbox SET method = :method WHERE id = :id", method=method, id=row.id)
    return replace(row, method=method, body=to_json(body))


def learn_post(db: Db, row: Row, message_id: int, *, now: int) -> None:
    """Remember the message of that name; nothing for somebody who is gone."""
    db.run(
        """INSERT INTO outbox_posts SELECT person_id, post, :message, :now FROM outbox
           WHERE id = :id AND person_id IS NOT NULL
           ON CONFLICT (person_id, name) DO UPDATE
             SET message_id = excluded.message_id, at = excluded.at""",
        message=message_id,
        now=now,
        id=row.id,
    )


def lose_post(db: Db, row: Row) -> None:
    """The message of that name is gone: the next row of it is a new one."""
    db.run(
        """DELETE FROM outbox_posts WHERE (person_id, name) IN (
             SELECT person_id, post FROM outbox WHERE id = :id)""",
        id=row.id,
    )


def hide_posts(db: Db, chat_id: int) -> None:
    """The chat is being emptied: what is posted there from now on is new."""
    db.run(
        """DELETE FROM outbox_posts WHERE person_id IN (
             SELECT id FROM people WHERE chat_id = :chat)""",
        chat=chat_id,
    )


def prune_posts(db: Db, *, now: int, most: int = 5000) -> int:
    """Forget messages that were not edited for a week."""
    return db.run(
        """DELETE FROM outbox_posts WHERE (person_id, name) IN (
           SELECT person_id, name FROM outbox_posts WHERE at < :old LIMIT :most)""",
        old=now - KEPT,
        most=most,
    )
