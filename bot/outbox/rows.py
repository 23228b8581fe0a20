"""The rows: put, load, claim, settle, postpone; the ledger in which every row ends somehow."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from bot.outbox.lanes import REPEATS, Lane
from bot.seal import Seal, to_json
from bot.store import Db
from bot.store import Row as Found

PLACE = "outbox.body"
FILE_PLACE = "files.content"

REPLY_LIFE = 24 * 3600  # seconds a message waits at Telegram; an older answer helps nobody
SETTLED_KEPT = 48 * 3600  # seconds; what is settled holds no text and no chat, only its outcome

End = Literal["sent", "blocked", "failed", "unknown", "cancelled", "expired"]


@dataclass(frozen=True, slots=True)
class Row:
    """One Bot API call that waits to be made: method and JSON."""

    id: int
    lane: Lane
    chat_id: int
    method: str
    body: str
    file_id: int | None = None
    repeated: bool = False
    attempts: int = 0
    not_before: int = 0

    @property
    def is_message(self) -> bool:
        """Whether it makes a new message: only those count against Telegram's pace."""
        return self.method.startswith(("send", "copy", "forward"))


def put(
    db: Db,
    seal: Seal,
    body: Mapping[str, Any],
    *,
    method: str,
    lane: Lane,
    now: int,
    person_id: int | None,
    file_id: int | None = None,
) -> Row:
    """Say something: one row, in the transaction of the turn."""
    text = to_json(body)
    found = db.one(
        """INSERT INTO outbox(person_id, chat_id, lane, method, body, file_id, expires_at)
           VALUES (:person, :chat, :lane, :method, :body, :file, :expires) RETURNING id""",
        person=person_id,
        chat=body["chat_id"],
        lane=int(lane),
        method=method,
        body=seal.close(text, PLACE),
        file=file_id,
        expires=now + REPLY_LIFE if lane is Lane.REPLY else None,
    )
    assert found is not None  # an INSERT with RETURNING gives its row
    return Row(found["id"], lane, body["chat_id"], method, text, file_id)


def put_file(
    db: Db, seal: Seal, *, person_id: int | None, field: str, name: str, content: bytes
) -> int:
    """Keep a file, sealed, until the row that points to it is settled; its number."""
    found = db.one(
        """INSERT INTO files(person_id, field, name, content)
           VALUES (:person, :field, :name, :content) RETURNING id""",
        person=person_id,
        field=field,
        name=name,
        content=seal.close(content, FILE_PLACE),
    )
    assert found is not None  # an INSERT with RETURNING gives its row
    return int(found["id"])


def read_file(db: Db, seal: Seal, file_id: int) -> tuple[str, str, bytes] | None:
    """Field, name and content; None when its person was erased meanwhile."""
    found = db.one("SELECT field, name, content FROM files WHERE id = :id", id=file_id)
    if found is None:
        return None
    return found["field"], found["name"], seal.open(found["content"], FILE_PLACE)


def load(db: Db, seal: Seal, lane: Lane, *, after: int, most: int) -> list[Row]:
    """The waiting rows of a lane behind that id, in order."""
    found = db.all(
        """SELECT outbox.*, bodies.body AS shared FROM outbox
           LEFT JOIN bodies ON bodies.id = outbox.body_id
           WHERE settled_at IS NULL AND lane = :lane AND outbox.id > :after
             AND status = 'waiting' AND outbox.chat_id IS NOT NULL
           ORDER BY outbox.id LIMIT :most""",
        lane=int(lane),
        after=after,
        most=most,
    )
    return [_row(row, seal) for row in found]


def _row(found: Found, seal: Seal) -> Row:
    if found["shared"] is not None:
        body = f'{{"chat_id":{found["chat_id"]},{found["shared"][1:]}'
    else:
        body = seal.open(found["body"], PLACE).decode()
    return Row(
        found["id"],
        Lane(found["lane"]),
        found["chat_id"],
        found["method"],
        body,
        found["file_id"],
        bool(found["repeated"]),
        found["attempts"],
        found["not_before"],
    )


def claim(db: Db, row: Row, *, now: int) -> bool:
    """True for a row that may leave now; False when it was cancelled, or is too old and expires."""
    claimed = db.run(
        """UPDATE outbox SET status = 'sending' WHERE id = :id AND status = 'waiting'
           AND (expires_at IS NULL OR expires_at > :now)""",
        id=row.id,
        now=now,
    )
    if claimed:
        return True
    db.run(
        """UPDATE outbox SET status = 'expired', settled_at = :now, body = NULL, chat_id = NULL
           WHERE id = :id AND status = 'waiting'""",
        id=row.id,
        now=now,
    )
    return False


def settle(db: Db, row: Row, end: End, *, now: int) -> bool:
    """Write down how it ended and wipe what it said; True if it was withdrawn meanwhile."""
    found = db.one(
        """UPDATE outbox SET status = :end, settled_at = :now, body = NULL, chat_id = NULL
           WHERE id = :id AND status = 'sending' RETURNING withdrawn""",
        end=end,
        now=now,
        id=row.id,
    )
    if row.file_id is not None:
        db.run("DELETE FROM files WHERE id = :id", id=row.file_id)
    return found is not None and bool(found["withdrawn"])


def postpone(db: Db, row: Row, *, now: int, wait: float, again: bool, counts: bool) -> Row | None:
    """The row as it will be tried again in `wait` seconds; None when it was withdrawn meanwhile.

    `again`: it may have arrived already; `counts`: the attempt counts towards giving up.
    """
    later = replace(
        row,
        repeated=row.repeated or again,
        attempts=row.attempts + counts,
        not_before=int(now + wait),
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
    settle(db, row, "cancelled", now=now)
    return None


def make_anew(row: Row) -> Row:
    """An edit whose message is gone, as a new message."""
    body = json.loads(row.body)
    body.pop("message_id", None)
    return replace(row, method="sendMessage", body=to_json(body))


def make_plain(row: Row) -> Row:
    """A message whose markup Telegram refused, as plain text: said badly is better than unsaid."""
    body = json.loads(row.body)
    body.pop("parse_mode", None)
    return replace(row, body=to_json(body))


def move_chat(db: Db, row: Row, chat_id: int) -> Row:
    """The row for the group's new id; the rows behind it move too."""
    db.run(
        "UPDATE outbox SET chat_id = :new WHERE chat_id = :old AND settled_at IS NULL",
        new=chat_id,
        old=row.chat_id,
    )
    body = {**json.loads(row.body), "chat_id": chat_id}
    return replace(row, chat_id=chat_id, body=to_json(body))


def recover(db: Db, *, now: int) -> int:
    """After a crash: what was on the wire follows its lane; how many rows that was."""
    lanes = ",".join(str(int(lane)) for lane in REPEATS)
    again = db.run(
        f"""UPDATE outbox SET status = 'waiting', repeated = 1
            WHERE settled_at IS NULL AND status = 'sending' AND repeated = 0 AND withdrawn = 0
              AND lane IN ({lanes})"""
    )
    return again + db.run(
        """UPDATE outbox SET status = 'unknown', settled_at = :now, body = NULL, chat_id = NULL
           WHERE settled_at IS NULL AND status = 'sending'""",
        now=now,
    )


def forget(db: Db, person_id: int, *, now: int) -> None:
    """Rows of somebody who is being erased lose chat and text and keep their outcome."""
    db.run(
        """UPDATE outbox SET status = 'cancelled', settled_at = :now, body = NULL, chat_id = NULL
           WHERE person_id = :id AND status = 'waiting'""",
        id=person_id,
        now=now,
    )
    db.run(
        """UPDATE outbox SET withdrawn = 1, body = NULL, chat_id = NULL
           WHERE person_id = :id AND status = 'sending'""",
        id=person_id,
    )


def person_of(db: Db, row: Row) -> int | None:
    """Whose row it is now; None when nobody's any more."""
    found = db.one("SELECT person_id FROM outbox WHERE id = :id", id=row.id)
    return found["person_id"] if found else None


def block(db: Db, person_id: int, *, now: int) -> int:
    """End what still waits for somebody who cannot be reached; how many rows that was."""
    return db.run(
        """UPDATE outbox SET status = 'blocked', settled_at = :now, body = NULL, chat_id = NULL
           WHERE person_id = :id AND status = 'waiting'""",
        id=person_id,
        now=now,
    )


def open_count(db: Db, lane: Lane) -> int:
    """How many rows of the lane have not ended."""
    found = db.one(
        "SELECT COUNT(*) AS n FROM outbox WHERE settled_at IS NULL AND lane = :lane",
        lane=int(lane),
    )
    return int(found["n"]) if found else 0


def prune_rows(db: Db, *, now: int, most: int = 5000) -> int:
    """Drop conversation rows that ended two days ago; the ledger of the other lanes stays."""
    return db.run(
        """DELETE FROM outbox WHERE id IN (SELECT id FROM outbox
           WHERE settled_at IS NOT NULL AND settled_at < :old AND lane = :reply LIMIT :most)""",
        old=now - SETTLED_KEPT,
        reply=int(Lane.REPLY),
        most=most,
    )
