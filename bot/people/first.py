"""The first administrators: Telegram ids from the environment, appointed once and for all."""

from bot import audit
from bot.people import staff
from bot.seal import Seal
from bot.store import Db

SCHEMA = """
    CREATE TABLE people_first(
        mark BLOB PRIMARY KEY,
        at INTEGER NOT NULL) STRICT, WITHOUT ROWID
    """


def appoint(db: Db, seal: Seal, person_id: int, chat_id: int | None, *, now: int) -> bool:
    """Make an administrator of who is named in the environment; whether that happened now.

    Once for each id: who was disabled and had themselves forgotten comes back as anybody else.
    """
    name = f"chat {chat_id}"
    if any(_known(db, mark) for mark in seal.macs(name, "first administrator")):
        return False
    db.run(
        "INSERT INTO people_first VALUES (:mark, :now)",
        mark=seal.mac(name, "first administrator"),
        now=now,
    )
    # Who was staff before, or is disabled, stays as they are.
    if db.one("SELECT 1 FROM people_staff WHERE person_id = :id", id=person_id):
        return False
    staff.grant(db, person_id, "administrator", staff.EVERYWHERE, now=now)
    audit.record(
        db,
        seal,
        act="first administrator",
        actor=None,
        what={"person": person_id, "role": "administrator", "place": staff.EVERYWHERE},
        now=now,
    )
    return True


def _known(db: Db, mark: bytes) -> bool:
    return db.one("SELECT 1 FROM people_first WHERE mark = :mark", mark=mark) is not None
