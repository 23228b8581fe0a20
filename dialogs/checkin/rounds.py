"""A roll-call that runs: what was said by it when, how far that has come, who looks at its board.

Whatever happens once is one conditional UPDATE, for the clock types the same for two people: one
of them does it. A kill loses nothing by that: the UPDATE and what follows it are one commit.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bot.dialog import Turn
from dialogs.checkin import rolls
from dialogs.checkin.rolls import Roll

# "first" asks everybody; "line" its buttons; "round" asks the silent, "again" too, after an outage,
# and is not counted; "over" says to the silent that it has ended.
Kind = Literal["first", "line", "round", "again", "over"]
ASKS = ("first", "round", "again")

REACH = 5_000  # people's numbers counted in one turn, 7 to 15 ms: who look may be several at once
COUNTED = -1  # of `tallied_to`: nothing has been sent since they were all counted
LOOK = 30 * 60  # seconds for which a board that was opened refreshes itself

MIGRATIONS = (
    """
    CREATE TABLE checkin_rounds(
        broadcast INTEGER PRIMARY KEY,
        roll INTEGER NOT NULL REFERENCES checkin_rolls,
        kind TEXT NOT NULL CHECK (kind IN ('first', 'line', 'round', 'again', 'over')),
        at INTEGER NOT NULL,
        through_at INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX checkin_rounds_roll ON checkin_rounds(roll);
    CREATE TABLE checkin_boards(
        roll INTEGER NOT NULL REFERENCES checkin_rolls,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        shown INTEGER NOT NULL DEFAULT -1,
        until INTEGER NOT NULL,
        PRIMARY KEY (roll, person_id)) STRICT, WITHOUT ROWID;
    CREATE INDEX checkin_boards_person ON checkin_boards(person_id)
    """,
)


@dataclass(frozen=True, slots=True)
class Round:
    """One broadcast of a roll-call; `through_at` is when it had reached everybody, 0: not yet."""

    broadcast: int
    kind: Kind
    at: int
    through_at: int


@dataclass(frozen=True, slots=True)
class Need:
    """Somebody who needs help, or has said what nobody has understood; their case, if any."""

    place: str
    answer: str
    need: str
    at: int
    case: int
    taken: bool


def start(turn: Turn, roll: Roll, *, broadcast: int, approval: int, ends_at: int) -> bool:
    """It runs from now on; False: it was not asked for any more."""
    return bool(
        turn.db.run(
            """UPDATE checkin_rolls SET phase = 'running', first = :broadcast, newest = :broadcast,
                 approval = :approval, started_at = :now, newest_at = :now, ends_at = :ends,
                 changes = changes + 1
               WHERE id = :id AND version = :version AND phase = 'asked'""",
            id=roll.id,
            version=roll.version,
            broadcast=broadcast,
            approval=approval,
            now=turn.seconds,
            ends=ends_at,
        )
    )


def keep(turn: Turn, roll: int, kind: Kind, broadcast: int) -> None:
    """Remember what was said; what asks is counted anew from the first person on."""
    turn.db.run(
        """INSERT INTO checkin_rounds(broadcast, roll, kind, at)
           VALUES (:broadcast, :roll, :kind, :now)""",
        broadcast=broadcast,
        roll=roll,
        kind=kind,
        now=turn.seconds,
    )
    if kind in ASKS:
        turn.db.run(
            """UPDATE checkin_rolls SET newest = :broadcast, changes = changes + 1,
                 tallied_to = CASE tallied_to WHEN :counted THEN 0 ELSE tallied_to END
               WHERE id = :roll""",
            broadcast=broadcast,
            roll=roll,
            counted=COUNTED,
        )
    if kind == "line":
        turn.db.run("UPDATE checkin_rolls SET lines = :b WHERE id = :roll", b=broadcast, roll=roll)


def all_of(turn: Turn, roll: int) -> list[Round]:
    """Everything that was said, the oldest first."""
    rows = turn.db.all(
        """SELECT broadcast, kind, at, through_at FROM checkin_rounds WHERE roll = :roll
           ORDER BY broadcast""",
        roll=roll,
    )
    return [Round(row["broadcast"], row["kind"], row["at"], row["through_at"]) for row in rows]


def is_through(turn: Turn, broadcast: int) -> bool:
    """It has reached everybody, who are counted once more; False: that was known before."""
    taken = turn.db.run(
        """UPDATE checkin_rounds SET through_at = :now
           WHERE broadcast = :broadcast AND through_at = 0""",
        broadcast=broadcast,
        now=turn.seconds,
    )
    if taken:
        turn.db.run("UPDATE checkin_rolls SET tallied_to = 0 WHERE newest = :b", b=broadcast)
    return bool(taken)


def take_lines(turn: Turn, roll: Roll) -> bool:
    """True for the one who sends the second pass."""
    return _take(turn, roll, "lines = -1", "lines = 0")


def take_round(turn: Turn, roll: Roll, *, counted: bool, ends_at: int) -> bool:
    """True for the one who asks the silent; what is not counted only moves the end, if at all."""
    return _take(
        turn,
        roll,
        "round = round + :more, newest_at = :now, ends_at = :ends",
        "round = :round AND newest_at = :before",
        more=int(counted),
        ends=ends_at,
        round=roll.round,
        before=roll.newest_at,
    )


def no_more(turn: Turn, roll: Roll, most: int) -> bool:
    """The silent cannot be asked again; True for the one who says so."""
    return _take(turn, roll, "round = :most, newest_at = :now", "round < :most", most=most)


def end(turn: Turn, roll: Roll, phase: Literal["over", "cancelled"]) -> bool:
    """True for the one who ends it."""
    return _take(turn, roll, "phase = :phase, ended_at = :now", "1 = 1", phase=phase)


def _take(turn: Turn, roll: Roll, change: str, still: str, **values: str | int) -> bool:
    """The change, if it runs and that is still so."""
    return bool(
        turn.db.run(
            f"""UPDATE checkin_rolls SET {change}, changes = changes + 1
                WHERE id = :id AND phase = 'running' AND {still}""",  # noqa: S608 - words from above
            id=roll.id,
            **({"now": turn.seconds} if ":now" in change else {}),
            **values,
        )
    )


def alive(turn: Turn) -> list[Roll]:
    """Those that run, or of which more than the sums is left."""
    rows = turn.db.all(
        """SELECT * FROM checkin_rolls WHERE first > 0 AND (phase = 'running' OR EXISTS (
             SELECT 1 FROM checkin_people WHERE roll = checkin_rolls.id))"""
    )
    return [rolls.roll_of(row) for row in rows]


def recount(turn: Turn) -> None:
    """Whoever is forgotten is reached no more where they were asked."""
    turn.db.run(
        """UPDATE checkin_rolls SET tallied_to = 0 WHERE tallied_to = :counted AND id IN (
             SELECT roll FROM checkin_people WHERE person_id = :me)""",
        counted=COUNTED,
        me=turn.person.id,
    )


def tally(turn: Turn, roll: Roll) -> bool:
    """Count who was reached, one range of people; False when that is known for everybody.

    The range adds to "reaching", which becomes "reached" when it is whole.
    """
    if roll.tallied_to == COUNTED or not roll.first:
        return False
    after, until = roll.tallied_to, roll.tallied_to + REACH
    last = turn.db.one(
        "SELECT COALESCE(MAX(person_id), 0) AS id FROM checkin_people WHERE roll = :roll",
        roll=roll.id,
    )
    whole = last is None or until >= last["id"]
    moving = any(not one.through_at for one in all_of(turn, roll.id) if one.kind in ASKS)
    taken = turn.db.run(
        """UPDATE checkin_rolls SET tallied_to = :next
           WHERE id = :roll AND tallied_to = :after AND newest = :newest""",
        roll=roll.id,
        after=after,
        newest=roll.newest,
        next=until if not whole else 0 if moving else COUNTED,
    )
    if not taken:
        return True
    if not after:
        turn.db.run("DELETE FROM checkin_sums WHERE roll = :r AND what = 'reaching'", r=roll.id)
    _add_reached(turn, roll.id, after, until)
    if whole:
        _replace_reached(turn, roll.id)
    return not whole or moving


def _add_reached(turn: Turn, roll: int, after: int, until: int) -> None:
    turn.db.run(
        """INSERT INTO checkin_sums(roll, place, language, what, n)
           SELECT roll, place, language, 'reaching', COUNT(*) FROM checkin_people
           WHERE roll = :roll AND person_id > :after AND person_id <= :until AND asked = 1
             AND EXISTS (
               SELECT 1 FROM outbox_open_reached AS had
               WHERE had.person_id = checkin_people.person_id AND had.broadcast IN (
                 SELECT broadcast FROM checkin_rounds WHERE checkin_rounds.roll = :roll
                   AND kind IN ('first', 'round', 'again')))
           GROUP BY roll, place, language
           ON CONFLICT (roll, place, language, what) DO UPDATE SET n = checkin_sums.n + excluded.n
        """,
        roll=roll,
        after=after,
        until=until,
    )


def _replace_reached(turn: Turn, roll: int) -> None:
    """What is as it was changes no board."""
    cells = rolls.sums(turn, roll)
    same = _cells(cells, "reaching") == _cells(cells, "reached")
    old = "reaching" if same else "reached"
    turn.db.run("DELETE FROM checkin_sums WHERE roll = :r AND what = :old", r=roll, old=old)
    if same:
        return
    turn.db.run(
        """UPDATE checkin_sums SET what = 'reached' WHERE roll = :roll AND what = 'reaching'""",
        roll=roll,
    )
    turn.db.run("UPDATE checkin_rolls SET changes = changes + 1 WHERE id = :roll", roll=roll)


def _cells(cells: Mapping[rolls.Cell, int], what: str) -> dict[tuple[str, str], int]:
    return {cell[:2]: number for cell, number in cells.items() if cell[2] == what and number}


def look(turn: Turn, roll: int) -> None:
    """This person looks at its board from now on."""
    turn.db.run(
        """INSERT INTO checkin_boards(roll, person_id, until) VALUES (:roll, :me, :until)
           ON CONFLICT (roll, person_id) DO UPDATE SET until = excluded.until, shown = -1""",
        roll=roll,
        me=turn.person.id,
        until=turn.seconds + LOOK,
    )


def looks(turn: Turn, roll: Roll) -> bool | None:
    """Whether what this person looks at has changed since they saw it; None: they look no more."""
    row = turn.db.one(
        "SELECT shown FROM checkin_boards WHERE roll = :roll AND person_id = :me AND until > :now",
        roll=roll.id,
        me=turn.person.id,
        now=turn.seconds,
    )
    return None if row is None else bool(row["shown"] != roll.changes)


def seen(turn: Turn, roll: Roll) -> None:
    """They have seen it as it is now."""
    turn.db.run(
        "UPDATE checkin_boards SET shown = :changes WHERE roll = :roll AND person_id = :me",
        changes=roll.changes,
        roll=roll.id,
        me=turn.person.id,
    )


def needs(turn: Turn, roll: int, *, after: int = 0, most: int = 6) -> list[Need]:
    """Who needs help: the gravest first, then who waits longest.

    Who has only pressed "need help" may be able to do no more; what is unclear comes last.
    """
    rows = turn.db.all(
        """SELECT place, answer, need, at, COALESCE(case_id, 0) AS case_id,
             CASE WHEN phase = 'taken' THEN 1 ELSE 0 END AS taken
           FROM checkin_people
           LEFT JOIN hotline_open_calls AS calls
             ON calls.person_id = checkin_people.person_id AND origin = 'roll' AND phase <> 'closed'
           WHERE roll = :roll AND answer IN ('need', 'said')
           ORDER BY CASE WHEN answer = 'said' THEN 9 WHEN need LIKE 'hurt%' THEN 1
                WHEN need LIKE 'trapped%' THEN 2 WHEN need = '' THEN 3 WHEN need LIKE 'lost%' THEN 3
                WHEN need LIKE 'shelter%' THEN 4 WHEN need LIKE 'papers%' THEN 5 ELSE 6 END,
             at, checkin_people.person_id
           LIMIT :most OFFSET :after""",
        roll=roll,
        most=most,
        after=after,
    )
    return [_need(row) for row in rows]


def _need(row: Any) -> Need:
    return Need(
        row["place"], row["answer"], row["need"], row["at"], row["case_id"], bool(row["taken"])
    )
