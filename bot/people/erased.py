"""Who was erased, as keyed hashes: an older backup that is restored must not bring them back."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.seal import Seal
from bot.store import Db, has_table

KEPT = 30 * 24 * 3600  # seconds; an older backup is refused, for nobody knows any more
LEEWAY = 300  # seconds that a wall clock may be set back without anybody noticing (bot.clock)

SCHEMA = """
    CREATE TABLE erased(
        mark BLOB PRIMARY KEY,
        at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX erased_at ON erased(at)
"""

_PURPOSE = "erased"


@dataclass(frozen=True, slots=True)
class Erased:
    """Somebody who was erased, and when; only with the key can it be told who."""

    mark: bytes
    at: int


def remember(db: Db, seal: Seal, person_id: int, chat_id: int | None, *, now: int) -> None:
    """Keep the mark of somebody who is being erased."""
    keep_erased(db, [Erased(seal.mac(_name(person_id, chat_id), _PURPOSE), now)])


def keep_erased(db: Db, marks: Iterable[Erased]) -> None:
    """Keep these marks, of two for the same person the later one."""
    for one in marks:
        db.run(
            """INSERT INTO erased(mark, at) VALUES (:mark, :at)
               ON CONFLICT (mark) DO UPDATE SET at = excluded.at WHERE excluded.at > erased.at""",
            mark=one.mark,
            at=one.at,
        )


def all_erased(db: Db) -> list[Erased]:
    """Every mark; none in a database of before there were any."""
    if not has_table(db, "erased"):
        return []
    return [Erased(row["mark"], row["at"]) for row in db.all("SELECT mark, at FROM erased")]


def erase_again(db: Db, seal: Seal, marks: Iterable[Erased], *, since: int) -> int:
    """Delete whoever was erased since that second, and keep the marks; how many people that was.

    Whoever was erased before it and has come back stays.
    """
    known = list(marks)
    late = {one.mark for one in known if one.at >= since - LEEWAY}
    found = [
        row["id"]
        for row in db.all("SELECT id, chat_id FROM people")
        if not late.isdisjoint(seal.macs(_name(row["id"], row["chat_id"]), _PURPOSE))
    ]
    for person_id in found:
        db.run("DELETE FROM people WHERE id = :id", id=person_id)
    keep_erased(db, known)
    return len(found)


def prune_erased(db: Db, *, now: int) -> int:
    """Forget marks of more than thirty days ago."""
    return db.run("DELETE FROM erased WHERE at < :old", old=now - KEPT)


def _name(person_id: int, chat_id: int | None) -> str:
    # By the chat, which outlives our own numbers; a caller has none.
    return f"chat {chat_id}" if chat_id is not None else f"person {person_id}"
