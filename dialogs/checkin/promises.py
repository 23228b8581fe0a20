"""Check-ins of one's own: when somebody is asked, since when they are silent. Times, no places.

    set -> asked -> told            (an answer leads back to set, or ends what comes once)
    paused                          (until a moment, or until they say)

Every step is one conditional UPDATE, so that an answer and the clock never both win.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.dialog import Turn

Phase = Literal["set", "asked", "told", "paused"]

MIGRATION = """
    CREATE TABLE checkin_promises(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        exercise INTEGER NOT NULL,
        phase TEXT NOT NULL CHECK (phase IN ('set', 'asked', 'told', 'paused')),
        times TEXT NOT NULL,
        zone TEXT NOT NULL,
        at INTEGER NOT NULL,
        put_off INTEGER NOT NULL DEFAULT 0,
        asked_at INTEGER NOT NULL DEFAULT 0,
        until INTEGER NOT NULL DEFAULT 0,
        step INTEGER NOT NULL DEFAULT 0,
        UNIQUE (person_id, exercise)) STRICT
    """


@dataclass(frozen=True, slots=True)
class Promise:
    """One check-in of this person's; moments are seconds.

    `times` of the day by the clock of `zone`; empty: it comes once. `at`: when it is asked next, 0
    for never; `put_off`: they have moved that themselves. `until`: somebody is told after it; 0
    while nobody knows whether the question has left. `step`: how often they were reminded.
    """

    id: int
    exercise: bool
    phase: Phase
    times: tuple[str, ...]
    zone: str
    at: int
    put_off: bool
    asked_at: int
    until: int
    step: int


def put(turn: Turn, *, at: int, times: Sequence[str], zone: str, exercise: bool) -> Promise:
    """A new one, in the place of the one before."""
    row = turn.db.one(
        """INSERT INTO checkin_promises(person_id, exercise, phase, times, zone, at)
           VALUES (:me, :exercise, 'set', :times, :zone, :at)
           ON CONFLICT (person_id, exercise) DO UPDATE SET phase = 'set', times = excluded.times,
             zone = excluded.zone, at = excluded.at, put_off = 0, asked_at = 0, until = 0, step = 0
           RETURNING *""",
        me=turn.person.id,
        exercise=int(exercise),
        times=json.dumps(list(times)),
        zone=zone,
        at=at,
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return _promise(row)


def mine(turn: Turn, *, exercise: bool = False) -> Promise | None:
    """This person's own check-in, or their exercise."""
    row = turn.db.one(
        "SELECT * FROM checkin_promises WHERE person_id = :me AND exercise = :exercise",
        me=turn.person.id,
        exercise=int(exercise),
    )
    return _promise(row) if row else None


def find(turn: Turn, number: int) -> Promise | None:
    """This person's promise of that number."""
    row = turn.db.one(
        "SELECT * FROM checkin_promises WHERE id = :id AND person_id = :me",
        id=number,
        me=turn.person.id,
    )
    return _promise(row) if row else None


def open_ones(turn: Turn) -> list[Promise]:
    """What waits for this person's answer now, or has told others that there was none."""
    rows = turn.db.all(
        """SELECT * FROM checkin_promises
           WHERE person_id = :me AND phase IN ('asked', 'told') ORDER BY exercise""",
        me=turn.person.id,
    )
    return [_promise(row) for row in rows]


def ask(turn: Turn, one: Promise, *, then: int) -> bool:
    """It is asked now, and `then` is when it is asked the next time; False: it has changed."""
    return _move(
        turn,
        one,
        "phase = 'asked', asked_at = :now, until = 0, step = 0, put_off = 0, at = :then",
        then=then,
    )


def count_from(turn: Turn, one: Promise, until: int) -> bool:
    """The question has left: since then they have the full time."""
    return _move(turn, one, "until = :until", until=until)


def remind(turn: Turn, one: Promise, *, until: int) -> bool:
    """One step on."""
    return _move(turn, one, "step = step + 1, until = :until", until=until)


def tell(turn: Turn, one: Promise, *, then: int) -> bool:
    """There was no answer; False for who comes second, or after the answer."""
    return _move(turn, one, "phase = 'told', at = :then", then=then)


def set_at(turn: Turn, one: Promise, at: int, *, zone: str, put_off: bool = False) -> bool:
    """It waits for that moment."""
    return _move(
        turn,
        one,
        "phase = 'set', at = :at, zone = :zone, put_off = :put_off, until = 0, step = 0",
        at=at,
        zone=zone,
        put_off=int(put_off),
    )


def pause(turn: Turn, one: Promise, at: int) -> bool:
    """Nothing is asked until then; 0: until they say."""
    return _move(turn, one, "phase = 'paused', at = :at, until = 0, step = 0", at=at)


def stop(turn: Turn, one: Promise) -> bool:
    """Nothing is left of it."""
    sql = "DELETE FROM checkin_promises WHERE id = :id AND person_id = :me"
    return turn.db.run(sql, id=one.id, me=turn.person.id) == 1


def trusted(turn: Turn) -> bool:
    """Whether somebody is told, as far as screens may say so: what is hidden does not show."""
    sql = "SELECT 1 FROM family_open_trusted WHERE owner_id = :me AND hidden = 0"
    return turn.db.one(sql, me=turn.person.id) is not None


def _move(turn: Turn, one: Promise, what: str, **values: int | str) -> bool:
    """False when somebody has moved it since it was read."""
    return (
        turn.db.run(
            f"""UPDATE checkin_promises SET {what} WHERE id = :id AND person_id = :me
                AND phase = :phase AND asked_at = :asked AND step = :before""",  # noqa: S608 - written above
            id=one.id,
            me=turn.person.id,
            phase=one.phase,
            asked=one.asked_at,
            before=one.step,
            now=turn.seconds,
            **values,
        )
        == 1
    )


def _promise(row: Any) -> Promise:
    return Promise(
        row["id"],
        bool(row["exercise"]),
        row["phase"],
        tuple(json.loads(row["times"])),
        row["zone"],
        row["at"],
        bool(row["put_off"]),
        row["asked_at"],
        row["until"],
        row["step"],
    )
