"""Append-only and hash-chained: who did what among the staff, as keyed hashes and never by name.

Each row's mark is a keyed hash over the row and the mark before it, so that nobody without the key
can alter, drop or slip in a row unseen; `audit_head` keeps the number of rows and the last mark, so
that an end that was cut off is seen too. Whoever has the key and the file can forge it: note the
last mark elsewhere now and then.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.seal import Seal, to_json
from bot.store import Db, Migrations

# What in `what` is the number of a person, and is kept as a keyed hash alone.
PEOPLE = frozenset({"approver", "author", "inviter", "person", "taker"})
LONGEST = 80  # characters of a word in `what`: nobody's story fits in
PAGE = 2000  # rows that are checked at once: 20 ms of the database's thread

MIGRATIONS = Migrations(
    "audit",
    (
        """
        CREATE TABLE audit(
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            act TEXT NOT NULL,
            actor TEXT,
            what TEXT NOT NULL,
            mark BLOB NOT NULL) STRICT;
        CREATE TABLE audit_head(
            only INTEGER PRIMARY KEY CHECK (only = 1),
            last INTEGER NOT NULL,
            mark BLOB NOT NULL) STRICT;
        CREATE TRIGGER audit_never_altered BEFORE UPDATE ON audit
            BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
        CREATE TRIGGER audit_never_shortened BEFORE DELETE ON audit
            BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END
        """,
    ),
)

_ACT = re.compile(r"[a-z][a-z -]{1,39}")
_NUMBER = re.compile(r"\+?\d(?:[ ()-]{0,2}\d){8,}")  # a phone, a passport, a Telegram id
_FIRST = b""


@dataclass(frozen=True, slots=True)
class Broken:
    """Where the log is not as it was written: the number of the row, and what is wrong with it."""

    row: int
    why: str


@dataclass(frozen=True, slots=True)
class Link:
    """How far the chain has been followed: the number of the row and its mark."""

    row: int = 0
    mark: bytes = _FIRST


def record(
    db: Db,
    seal: Seal,
    *,
    act: str,
    actor: int | None,
    what: Mapping[str, str | int],
    now: int,
) -> int:
    """Append a row; its number. `actor` is a person, None for the command line.

    `what` takes short words and numbers; those named in PEOPLE are people's. Raises ValueError for
    what does not belong into a log: long words, numbers of papers or phones.
    """
    if not _ACT.fullmatch(act):
        raise ValueError(f"not the name of an act: {act[:20]}")
    told = to_json({name: _told(seal, name, what[name]) for name in sorted(what)})
    who = _who(seal, actor) if actor is not None else None
    before = head(db)
    row = before.row + 1
    mark = seal.mac(_line(before, row, [now, act, who, told]), "audit")
    db.run(
        """INSERT INTO audit(id, at, act, actor, what, mark)
           VALUES (:row, :now, :act, :who, :what, :mark)""",
        row=row,
        now=now,
        act=act,
        who=who,
        what=told,
        mark=mark,
    )
    db.run(
        """INSERT INTO audit_head(only, last, mark) VALUES (1, :row, :mark)
           ON CONFLICT (only) DO UPDATE SET last = excluded.last, mark = excluded.mark""",
        row=row,
        mark=seal.mac(f"{row} {mark.hex()}", "audit head"),
    )
    return row


def head(db: Db) -> Link:
    """The last row; row 0 of a log that is empty."""
    row = db.one("SELECT id, mark FROM audit ORDER BY id DESC LIMIT 1")
    return Link(row["id"], row["mark"]) if row else Link()


def verify(db: Db, seal: Seal) -> Broken | None:
    """The first place where the log was altered; None if it is whole."""
    link: Link | Broken = Link()
    while isinstance(link, Link):
        following = follow(db, seal, link)
        if following == link:
            return None
        link = following
    return link


def follow(db: Db, seal: Seal, link: Link) -> Link | Broken:
    """The chain some rows further on; the same link at a good end."""
    rows = db.all(
        "SELECT * FROM audit WHERE id > :row ORDER BY id LIMIT :most", row=link.row, most=PAGE
    )
    for row in rows:
        if row["id"] != link.row + 1:
            return Broken(link.row + 1, "is missing")
        line = _line(link, row["id"], [row[name] for name in ("at", "act", "actor", "what")])
        if row["mark"] not in seal.macs(line, "audit"):
            return Broken(row["id"], "was altered")
        link = Link(row["id"], row["mark"])
    return link if rows else _end(db, seal, link)


def _end(db: Db, seal: Seal, link: Link) -> Link | Broken:
    """Whether the log ends where it was last written."""
    found = db.one("SELECT last, mark FROM audit_head WHERE only = 1")
    if found is None:
        return link if link.row == 0 else Broken(link.row, "is the last, and the head is missing")
    if found["last"] > link.row:
        return Broken(link.row + 1, "is missing")
    good = found["last"] == link.row and found["mark"] in seal.macs(
        f"{link.row} {link.mark.hex()}", "audit head"
    )
    return link if good else Broken(link.row, "is the last, and the head was altered")


def _line(before: Link, row: int, told: list[str | int | None]) -> str:
    """All that a row's mark vouches for: the mark before it, its number, its columns."""
    return to_json([before.mark.hex(), row, *told])


def _told(seal: Seal, name: str, value: str | int) -> str | int:
    if name in PEOPLE and isinstance(value, int):
        return _who(seal, value)
    if isinstance(value, str) and (len(value) > LONGEST or _NUMBER.search(value)):
        raise ValueError(f"{name} does not belong into the audit log")
    return value


def _who(seal: Seal, person_id: int) -> str:
    return seal.mac(str(person_id), "audit person").hex()[:24]  # 96 bits tell all people apart
