"""Codes of eight digits, told aloud to somebody who called: each stands for one command.

`/start k-12345678` types that command for whoever has the code, once and within a week: a case, a
seat. What is kept is a keyed hash of the code. Who guesses is stopped, alone and all together; the
same counts serve other secrets that strangers type (`what`), such as the token of a certificate.
"""

import secrets
from dataclasses import dataclass

from bot.seal import Seal
from bot.store import Db, Migrations

LENGTH = 8  # digits (CONTRACT)
KEPT = 7 * 24 * 3600  # seconds that a code holds (CONTRACT)
MINUTE = 60
WRONG = 10  # of one person in a minute (CONTRACT)
WRONG_OF_ALL = 100  # in a minute close it for everybody (CONTRACT)
CLOSED = 600  # seconds that it is closed (CONTRACT)

# The name of the hash's key: codes that the hotline told before there was this room go on opening.
_CODE, _WHO = "hotline claim code", "claims guesser"

MIGRATIONS = Migrations(
    "claims",
    (
        """
        CREATE TABLE claims(
            mark BLOB PRIMARY KEY,
            command TEXT NOT NULL,
            person_id INTEGER REFERENCES people ON DELETE CASCADE,
            until INTEGER NOT NULL) STRICT;
        CREATE INDEX claims_command ON claims(command);
        CREATE INDEX claims_person ON claims(person_id) WHERE person_id IS NOT NULL;
        CREATE INDEX claims_until ON claims(until);
        CREATE TABLE claims_tries(
            id INTEGER PRIMARY KEY,
            what TEXT NOT NULL,
            who BLOB NOT NULL,
            at INTEGER NOT NULL) STRICT;
        CREATE INDEX claims_tries_who ON claims_tries(what, who, at);
        CREATE INDEX claims_tries_what ON claims_tries(what, at);
        CREATE INDEX claims_tries_at ON claims_tries(at);
        CREATE TABLE claims_stops(
            what TEXT PRIMARY KEY,
            until INTEGER NOT NULL) STRICT
        """,
    ),
)


@dataclass(frozen=True, slots=True)
class Guesser:
    """Who tries what now; the chat and not the person: a new person begins no new count."""

    mark: bytes
    what: str
    now: int


def guesser(seal: Seal, chat: int, what: str, *, now: int) -> Guesser:
    """That chat as the counts know it, at that second."""
    return Guesser(seal.mac(str(chat), _WHO), what, now)


def new(db: Db, seal: Seal, command: str, *, now: int, person: int | None = None) -> str:
    """Eight digits for that command; it is gone with that person, if one is named."""
    while True:
        code = f"{secrets.randbelow(10**LENGTH):0{LENGTH}}"
        made = db.run(
            """INSERT INTO claims(mark, command, person_id, until)
               VALUES (:mark, :command, :person, :until) ON CONFLICT (mark) DO NOTHING""",
            mark=seal.mac(code, _CODE),
            command=command,
            person=person,
            until=now + KEPT,
        )
        if made:
            return code


def find(db: Db, seal: Seal, code: str, *, now: int) -> str:
    """The command of a code that still holds; "" for none. Every key is tried, found or not."""
    rows = [
        db.one("SELECT command FROM claims WHERE mark = :mark AND until > :now", mark=mark, now=now)
        for mark in seal.macs(code, _CODE)
    ]
    return next((str(row["command"]) for row in rows if row is not None), "")


def drop(db: Db, command: str) -> int:
    """What was told aloud for that command opens nothing any more; how many codes that was."""
    return db.run("DELETE FROM claims WHERE command = :command", command=command)


def may_try(db: Db, guesser: Guesser) -> bool:
    """False for who has guessed wrong too often within a minute, and while nobody may try."""
    stopped = db.one(
        "SELECT 1 FROM claims_stops WHERE what = :what AND until > :now",
        what=guesser.what,
        now=guesser.now,
    )
    return stopped is None and _count(db, guesser, mine=True) < WRONG


def note_wrong(db: Db, guesser: Guesser) -> None:
    """It was wrong; too many of all stop everybody for a while."""
    db.run("DELETE FROM claims_tries WHERE at <= :old", old=guesser.now - MINUTE)
    db.run(
        "INSERT INTO claims_tries(what, who, at) VALUES (:what, :who, :now)",
        what=guesser.what,
        who=guesser.mark,
        now=guesser.now,
    )
    if _count(db, guesser, mine=False) >= WRONG_OF_ALL:
        db.run(
            """INSERT INTO claims_stops(what, until) VALUES (:what, :until)
               ON CONFLICT (what) DO UPDATE SET until = excluded.until""",
            what=guesser.what,
            until=guesser.now + CLOSED,
        )


def prune(db: Db, *, now: int) -> int:
    """Codes and tries whose time is over are forgotten; how many."""
    gone = db.run("DELETE FROM claims WHERE until <= :now", now=now)
    gone += db.run("DELETE FROM claims_stops WHERE until <= :now", now=now)
    return gone + db.run("DELETE FROM claims_tries WHERE at <= :old", old=now - MINUTE)


def _count(db: Db, guesser: Guesser, *, mine: bool) -> int:
    """The wrong ones of the last minute, of this guesser or of everybody."""
    row = db.one(
        """SELECT COUNT(*) AS tries FROM claims_tries
           WHERE what = :what AND at > :begin AND (:all = 1 OR who = :who)""",
        what=guesser.what,
        begin=guesser.now - MINUTE,
        all=int(not mine),
        who=guesser.mark,
    )
    return int(row["tries"]) if row else 0
