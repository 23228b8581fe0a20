"""The rows: put, taken by one, handed back, done; a row that was handed back rings anew."""

from dataclasses import dataclass

from bot.people import Role
from bot.seal import Seal, WrongKey
from bot.store import Db, Row

NOTE = 200  # characters of what the one who hands back tells the next
KEPT = 30 * 24 * 3600  # seconds that a row is kept when it is done
PLACED = 7 * 24 * 3600  # seconds after which it is forgotten where it was (reliability.md, T25)
PRUNED = 5000  # rows at a time, so that the writer is never held over 50 ms
PLACE = "waiting.note"

# Done by somebody else than who asked, and only by who has the role in that very place: whoever
# else took it could do nothing with it, and it would be silent meanwhile.
BOUND = frozenset({"approval"})

HELD = 30 * 60  # seconds that a taken row is silent (issue 4)
# An approval lapses after a quarter of an hour: who took it and is silent must not use that up.
HELD_SHORT = 5 * 60

# When many rows come at once, after an alert for thousands, each ringing for everybody would keep
# the answers to all others waiting: from the sixth in a minute on they ring together.
BUSY = 5
BEAT = 10  # seconds from one such ring to the next

# :me may take it, being in its role or an administrator: anybody who can be rung. What is bound to
# its place is for that place's alone, and who asked for an approval gives none.
_MAY = """
    EXISTS (SELECT 1 FROM people_roles AS held
            JOIN people_staff AS self ON self.person_id = held.person_id
            WHERE held.person_id = :me AND self.disabled_at IS NULL
              AND (held.role = 'administrator' OR held.role = waiting.role)
              AND (waiting.kind <> 'approval' OR held.place = '' OR held.place = waiting.place
                   OR waiting.place LIKE held.place || '-%'))
    AND NOT EXISTS (SELECT 1 FROM waiting_askers AS asker
                    WHERE asker.waiting = waiting.id AND asker.person_id = :me)"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody is wanted for: urgency 1 is the highest; `command` is typed for the taker.

    `language` is what they should read; "" where that does not matter.
    """

    kind: str
    urgency: int
    role: Role
    place: str
    command: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits, with the number of its taker and the note of the one who had it before."""

    id: int
    kind: str
    urgency: int
    role: Role
    place: str
    language: str
    command: str
    since: int
    rings: int
    taken_by: int | None
    note: str


def put(db: Db, wanted: Wanted, *, asker: int, now: int) -> int:
    """Something waits from now on, and rings; its number.

    What waits untaken already, with the same command, goes on ringing as it does: whoever taps
    ten times does not ring ten times.
    """
    found = db.one(
        """UPDATE waiting SET urgency = CASE WHEN urgency < :urgency THEN urgency ELSE :urgency END
           WHERE id = (SELECT MIN(id) FROM waiting WHERE command = :command AND kind = :kind
                       AND done_at IS NULL AND taken_by IS NULL)
           RETURNING id""",
        urgency=wanted.urgency,
        command=wanted.command,
        kind=wanted.kind,
    )
    if found is not None:
        return int(found["id"])
    row = db.one(
        """INSERT INTO waiting(kind, urgency, role, place, language, command, since, next_at)
           VALUES (:kind, :urgency, :role, :place, :language, :command, :now, :next)
           RETURNING id""",
        kind=wanted.kind,
        urgency=wanted.urgency,
        role=wanted.role,
        place=wanted.place,
        language=wanted.language,
        command=wanted.command,
        now=now,
        next=_first_ring(db, wanted, now),
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    if wanted.kind in BOUND:
        db.run("INSERT INTO waiting_askers VALUES (:id, :asker)", id=row["id"], asker=asker)
    return int(row["id"])


def _first_ring(db: Db, wanted: Wanted, now: int) -> int:
    """At once, or at the next beat when much rings already."""
    found = db.one(
        "SELECT COUNT(*) AS n FROM waiting WHERE done_at IS NULL AND rung_at > :ago", ago=now - 60
    )
    busy = found is not None and found["n"] >= BUSY and wanted.kind not in BOUND
    return (now // BEAT + 1) * BEAT if busy else now


def take(db: Db, number: int, person_id: int, *, now: int) -> bool:
    """This person does it: False when another was quicker, it is done, or it is not for them."""
    return (
        db.run(
            f"""UPDATE waiting SET taken_by = :me, taken_at = :now, reminded = 0,
                  next_at = :now + CASE kind WHEN 'approval' THEN :short ELSE :held END
                WHERE id = :id AND taken_by IS NULL AND done_at IS NULL
                  AND {_MAY}""",  # noqa: S608 - a condition of this file
            id=number,
            me=person_id,
            now=now,
            held=HELD,
            short=HELD_SHORT,
        )
        == 1
    )


def hand_back(db: Db, seal: Seal, number: int, person_id: int, note: str = "", *, now: int) -> bool:
    """Somebody else shall do it: it rings from the start; False unless this person has it."""
    return bool(_give_back(db, seal, person_id, note, number=number, now=now))


def end_duty(db: Db, seal: Seal, person_id: int, note: str = "", *, now: int) -> int:
    """All that this person has and has not done rings for others; how many rows that was."""
    return _give_back(db, seal, person_id, note, number=None, now=now)


def _give_back(
    db: Db, seal: Seal, person_id: int, note: str, *, number: int | None, now: int
) -> int:
    return db.run(
        """UPDATE waiting SET taken_by = NULL, taken_at = NULL, reminded = 0, rings = 0,
             next_at = :now, note = COALESCE(:note, note)
           WHERE taken_by = :me AND done_at IS NULL AND (:id IS NULL OR id = :id)""",
        id=number,
        me=person_id,
        now=now,
        note=seal.close(note[:NOTE], PLACE) if note else None,
    )


def done(db: Db, number: int, *, now: int) -> bool:
    """Nobody is rung any more; False when it was done before."""
    return bool(
        db.run(
            """UPDATE waiting SET done_at = :now, note = NULL
               WHERE id = :id AND done_at IS NULL""",
            id=number,
            now=now,
        )
    )


def drop(db: Db, command: str, *, now: int) -> int:
    """What that command was to settle is settled, whoever did it; how many rows that was."""
    return db.run(
        """UPDATE waiting SET done_at = :now, note = NULL
           WHERE command = :command AND done_at IS NULL""",
        command=command,
        now=now,
    )


def waits(db: Db, command: str) -> bool:
    """Whether what that command is to settle still waits, or somebody is at it."""
    sql = "SELECT 1 FROM waiting WHERE command = :command AND done_at IS NULL LIMIT 1"
    return db.one(sql, command=command) is not None


def open_rows(db: Db, seal: Seal, person_id: int) -> list[Waiting]:
    """What this person may take or has taken: the most urgent first, then what waits longest."""
    rows = db.all(
        f"""SELECT * FROM waiting
            WHERE done_at IS NULL AND (taken_by = :me OR (taken_by IS NULL AND {_MAY}))
            ORDER BY urgency, since, id""",  # noqa: S608 - a condition of this file
        me=person_id,
    )
    return [_waiting(row, seal) for row in rows]


def mine(db: Db, seal: Seal, person_id: int) -> list[Waiting]:
    """What this person has taken and not done."""
    return [one for one in open_rows(db, seal, person_id) if one.taken_by == person_id]


def get(db: Db, seal: Seal, number: int) -> Waiting | None:
    """The row of that number, as long as it waits."""
    row = db.one("SELECT * FROM waiting WHERE id = :id AND done_at IS NULL", id=number)
    return _waiting(row, seal) if row else None


def prune(db: Db, *, now: int) -> int:
    """Forget what was done long ago; how many rows that was."""
    db.run("UPDATE waiting SET place = '' WHERE done_at < :old AND place <> ''", old=now - PLACED)
    return db.run(
        """DELETE FROM waiting WHERE id IN (
             SELECT id FROM waiting WHERE done_at < :old LIMIT :most)""",
        old=now - KEPT,
        most=PRUNED,
    )


def _waiting(row: Row, seal: Seal) -> Waiting:
    return Waiting(
        row["id"],
        row["kind"],
        row["urgency"],
        row["role"],
        row["place"],
        row["language"],
        row["command"],
        row["since"],
        row["rings"],
        row["taken_by"],
        _note(row["note"], seal),
    )


def _note(sealed: bytes | None, seal: Seal) -> str:
    if sealed is None:
        return ""
    try:
        return seal.open(sealed, PLACE).decode()
    except WrongKey:  # altered: better a row without its note than no row
        return ""
