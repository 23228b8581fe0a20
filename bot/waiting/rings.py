"""Ringing by the clock: each row says when it rings next, and how often it rang says for whom.

First those on duty for its place (who read its language, where it asks for one), then all on duty
in its role, then the administrators of the place, then everybody in the role, on and on.
"""

import logging
from dataclasses import dataclass

from bot.people import Role
from bot.store import Db, Row
from bot.waiting.duties import on_now, within_reach
from bot.waiting.rows import BOUND

log = logging.getLogger(__name__)

EVERY = {"approval": 60}  # seconds from one ring to the next (issue 4)
OTHERWISE = 5 * 60
MOST = 50  # rows that ring in one transaction: 20 ms with twenty people on duty

# Rows that have rung before ring a little early when another rings: soon all keep the same time,
# and each person hears one message for all of them.
_SOON = """
    done_at IS NULL AND (next_at <= :now OR (taken_by IS NULL AND rings > 0
        AND next_at <= :now + CASE kind WHEN 'approval' THEN 12 ELSE 60 END))"""


@dataclass(frozen=True, slots=True)
class Ring:
    """A row that rings now, and for whom; `again`: only for the one who took it long ago."""

    number: int
    kind: str
    urgency: int
    people: tuple[int, ...]
    again: bool = False


def to_ring(db: Db, *, now: int) -> list[int]:
    """The numbers of the rows whose time has come, and of those that ring along."""
    first = next_at(db)
    if first is None or first > now:
        return []
    rows = db.all(
        f"""SELECT id FROM waiting WHERE {_SOON}
            ORDER BY next_at > :now, next_at, id LIMIT :most""",  # noqa: S608 - a condition above
        now=now,
        most=MOST,
    )
    return [row["id"] for row in rows]


def next_at(db: Db) -> int | None:
    """The second at which something rings next."""
    found = db.one("SELECT MIN(next_at) AS at FROM waiting WHERE done_at IS NULL")
    return found["at"] if found else None


def ring(db: Db, number: int, *, now: int) -> Ring | None:
    """Ring it once, if its time has come; the next time is set with it."""
    row = db.one(
        f"SELECT * FROM waiting WHERE id = :id AND {_SOON}",  # noqa: S608 - a condition above
        id=number,
        now=now,
    )
    if row is None:
        return None
    every = EVERY.get(row["kind"], OTHERWISE)
    if row["taken_by"] is not None and not row["reminded"] and _hears(db, row["taken_by"]):
        _remind(db, number, now + every)
        return Ring(number, row["kind"], row["urgency"], (row["taken_by"],), again=True)
    rings = 0 if row["taken_by"] is not None else row["rings"]
    found = whom(db, row, rings, now)
    db.run(
        """UPDATE waiting SET taken_by = NULL, taken_at = NULL, reminded = 0, rung_at = :now,
             rings = :rings, next_at = :next
           WHERE id = :id AND done_at IS NULL""",
        id=number,
        now=now,
        rings=rings + 1,
        next=now + every,
    )
    return Ring(number, row["kind"], row["urgency"], tuple(found))


def postpone(db: Db, number: int, *, now: int) -> None:
    """It could not be rung: in a while again, and not at once for ever."""
    db.run("UPDATE waiting SET next_at = :next WHERE id = :id", id=number, next=now + OTHERWISE)


def whom(db: Db, row: Row, rings: int, now: int) -> list[int]:
    """For whom a row rings that rang so often before; nobody only where there is no staff."""
    role, place, kind = row["role"], row["place"], row["kind"]
    asker = db.one("SELECT person_id FROM waiting_askers WHERE waiting = :id", id=row["id"])
    own = asker["person_id"] if asker else None
    there = [who for who in within_reach(db, role, place) if who != own]
    able = there if kind in BOUND else [w for w in within_reach(db, role, None) if w != own]
    heads = [who for who in _heads(db, place) if who != own]
    if not able:
        if not rings:
            log.error("nobody has the role for what waits", extra={"row": row["id"], "role": role})
        return heads
    duties = on_now(db, now=now)
    on = [who for who in able if who in duties]
    near = [who for who in on if who in there and duties[who].covers(place)]
    speaking = [who for who in near if duties[who].speaks(row["language"])]
    first = (speaking if row["language"] else near) or near
    # Where nobody is on duty everybody was rung at once, and the supervisors hear of it too.
    steps = (first or on, on, heads if on else [*heads, *(w for w in able if w not in heads)])
    return (steps[rings] if rings < len(steps) else []) or able


def _heads(db: Db, place: str) -> list[int]:
    """The administrators of that place, else all of them."""
    head: Role = "administrator"
    return within_reach(db, head, place) or within_reach(db, head, None)


def _hears(db: Db, person_id: int) -> bool:
    """Whether the one who took it is still staff and lets the bot write."""
    found = db.one(
        """SELECT 1 FROM people JOIN people_staff ON people_staff.person_id = people.id
           WHERE people.id = :id AND disabled_at IS NULL AND reachable = 1
             AND chat_id IS NOT NULL""",
        id=person_id,
    )
    return found is not None


def _remind(db: Db, number: int, at: int) -> None:
    db.run("UPDATE waiting SET reminded = 1, next_at = :at WHERE id = :id", id=number, at=at)
