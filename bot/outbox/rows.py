"""The rows: what is put in, how it is read back, and in which other way it may be said."""

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.outbox.lanes import Lane
from bot.seal import Seal, to_json
from bot.store import Db
from bot.store import Row as Found

PLACE = "outbox.body"
FILE_PLACE = "files.content"

EDIT = "editMessageText"
REPLY_LIFE = 24 * 3600  # seconds a message waits at Telegram; an older answer helps nobody

_LINK = re.compile(r'<a href="([^"]*)">(.*?)</a>', re.DOTALL)
_TAG = re.compile(r"</?(?:b|i|u|s|a|code|pre|blockquote|tg-spoiler|tg-emoji|span)(?: [^<>]*)?>")


@dataclass(frozen=True, slots=True)
class Row:
    """One Bot API call that waits to be made: method and JSON.

    Of a `broadcast`, or of the `post` of that name (bot.outbox.posts), or of neither.
    """

    id: int
    lane: Lane
    chat_id: int
    method: str
    body: str
    file_id: int | None = None
    repeated: bool = False
    attempts: int = 0
    not_before: int = 0
    expires_at: int | None = None
    broadcast: int | None = None
    post: str | None = None

    @property
    def is_message(self) -> bool:
        """Whether it makes a new message."""
        return self.method.startswith(("send", "copy", "forward"))

    @property
    def is_paced(self) -> bool:
        """Whether it counts against the pace: new messages, and what is edited for a crowd."""
        return self.broadcast is not None or self.is_message

    @property
    def is_mend(self) -> bool:
        """Whether it edits what a broadcast has said."""
        return self.broadcast is not None and self.method == EDIT

    def expired(self, now: int) -> bool:
        """Whether it is too old to be heard."""
        return self.expires_at is not None and self.expires_at <= now


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
    expires_at = now + REPLY_LIFE if lane is Lane.REPLY else None
    found = db.one(
        """INSERT INTO outbox(person_id, chat_id, lane, method, body, file_id, expires_at)
           VALUES (:person, :chat, :lane, :method, :body, :file, :expires) RETURNING id""",
        person=person_id,
        chat=body["chat_id"],
        lane=int(lane),
        method=method,
        body=seal.close(text, PLACE),
        file=file_id,
        expires=expires_at,
    )
    assert found is not None  # an INSERT with RETURNING gives its row
    chat_id: int = body["chat_id"]
    return Row(found["id"], lane, chat_id, method, text, file_id, expires_at=expires_at)


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
        """SELECT outbox.id, chat_id, method, outbox.body, bodies.body, file_id, repeated, attempts,
               not_before, expires_at, broadcast, post
           FROM outbox LEFT JOIN bodies ON bodies.id = outbox.body_id
           WHERE settled_at IS NULL AND lane = :lane AND outbox.id > :after
             AND status = 'waiting' AND chat_id IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM broadcasts
                WHERE broadcasts.id = outbox.broadcast AND state IN ('stopped', 'held'))
           ORDER BY outbox.id LIMIT :most""",
        lane=int(lane),
        after=after,
        most=most,
    )
    return [_row(row, lane, seal) for row in found]


def load_chat(db: Db, seal: Seal, lane: Lane, chat_id: int, *, most: int) -> list[Row]:
    """The first waiting rows of one chat in a lane, in order."""
    found = db.all(
        """SELECT outbox.id, chat_id, method, outbox.body, bodies.body, file_id, repeated, attempts,
               not_before, expires_at, broadcast, post
           FROM outbox LEFT JOIN bodies ON bodies.id = outbox.body_id
           WHERE settled_at IS NULL AND chat_id = :chat AND lane = :lane AND status = 'waiting'
             AND NOT EXISTS (SELECT 1 FROM broadcasts
                WHERE broadcasts.id = outbox.broadcast AND state IN ('stopped', 'held'))
           ORDER BY outbox.id LIMIT :most""",
        lane=int(lane),
        chat=chat_id,
        most=most,
    )
    return [_row(row, lane, seal) for row in found]


def _row(found: Found, lane: Lane, seal: Seal) -> Row:
    # By place and not by name: a broadcast reads a thousand a second.
    number, chat_id, method, own, shared, file_id, repeated, attempts, not_before, *rest = found
    if shared is not None:
        body = f'{{"chat_id":{chat_id},{shared[1:]}'
    else:
        body = seal.open(own, PLACE).decode()
    return Row(
        number,
        lane,
        chat_id,
        method,
        body,
        file_id,
        bool(repeated),
        attempts,
        not_before,
        *rest,
    )


def make_anew(row: Row) -> Row:
    """An edit whose message is gone, as a new message."""
    body = json.loads(row.body)
    body.pop("message_id", None)
    return replace(row, method="sendMessage", body=to_json(body))


def make_plain(row: Row) -> Row:
    """A message whose markup Telegram refused, as plain text: said badly is better than unsaid."""
    body = json.loads(row.body)
    body.pop("parse_mode", None)
    for part in ("text", "caption"):
        if part in body:
            body[part] = _bare(body[part])
    return replace(row, body=to_json(body))


def _bare(text: str) -> str:
    """Without our tags, with the addresses of links, and letters instead of entities."""
    return html.unescape(_TAG.sub("", _LINK.sub(r"\2 (\1)", text)))


def move_chat(db: Db, row: Row, chat_id: int) -> Row:
    """The row for the group's new id; the rows behind it move too."""
    db.run(
        "UPDATE outbox SET chat_id = :new WHERE chat_id = :old AND settled_at IS NULL",
        new=chat_id,
        old=row.chat_id,
    )
    body = {**json.loads(row.body), "chat_id": chat_id}
    return replace(row, chat_id=chat_id, body=to_json(body))
