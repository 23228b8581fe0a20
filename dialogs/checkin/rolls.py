"""The tables of roll-calls: who is asked where, what they answered last, and the sums of that.

    draft -> listing -> asked -> running -> over        (cancelled from asked or running)

The list is made before anybody approves it, so that the number that is approved is the number of
people that are asked. A sum is moved in the turn that moves what it counts. A week after the end
nothing of it is left but the sums.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.dialog import Turn

Phase = Literal["draft", "listing", "asked", "running", "over", "cancelled"]
# "safe"; "need" of help; "later": alive, cannot write now; "away": not there; "" : silent;
# "said": words or a voice that nobody has understood yet.
Answer = Literal["", "safe", "need", "later", "away", "said"]

# Place, language, and what is counted there: an answer, "asked", "unasked" or "reached".
Cell = tuple[str, str, str]

WEEK = 7 * 86_400  # seconds after the end in which it is known who answered what (T25)
CHUNK = 5000  # people's numbers that are listed in one turn: measured 5 to 10 ms

MIGRATIONS = (
    """
    CREATE TABLE checkin_rolls(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        version INTEGER NOT NULL DEFAULT 1,
        author_id INTEGER REFERENCES people ON DELETE SET NULL,
        phase TEXT NOT NULL DEFAULT 'draft' CHECK (phase IN (
            'draft', 'listing', 'asked', 'running', 'over', 'cancelled')),
        event TEXT NOT NULL DEFAULT '',
        places TEXT NOT NULL DEFAULT '[]',
        hours INTEGER NOT NULL DEFAULT 24,
        made_at INTEGER NOT NULL,
        listed_to INTEGER NOT NULL DEFAULT 0,
        approval INTEGER NOT NULL DEFAULT 0,
        started_at INTEGER NOT NULL DEFAULT 0,
        ends_at INTEGER NOT NULL DEFAULT 0,
        ended_at INTEGER NOT NULL DEFAULT 0,
        first INTEGER NOT NULL DEFAULT 0,
        lines INTEGER NOT NULL DEFAULT 0,
        round INTEGER NOT NULL DEFAULT 0,
        newest INTEGER NOT NULL DEFAULT 0,
        newest_at INTEGER NOT NULL DEFAULT 0,
        tallied_to INTEGER NOT NULL DEFAULT 0,
        changes INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX checkin_rolls_phase ON checkin_rolls(phase);
    CREATE INDEX checkin_rolls_author ON checkin_rolls(author_id) WHERE author_id IS NOT NULL;
    CREATE TABLE checkin_people(
        roll INTEGER NOT NULL REFERENCES checkin_rolls,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        place TEXT NOT NULL,
        language TEXT NOT NULL,
        asked INTEGER NOT NULL DEFAULT 1,
        answer TEXT NOT NULL DEFAULT '' CHECK (
            answer IN ('', 'safe', 'need', 'later', 'away', 'said')),
        need TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (roll, person_id)) STRICT, WITHOUT ROWID;
    CREATE INDEX checkin_people_person ON checkin_people(person_id);
    CREATE INDEX checkin_people_needs ON checkin_people(roll, at) WHERE answer IN ('need', 'said');
    CREATE TABLE checkin_answers(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        roll INTEGER NOT NULL REFERENCES checkin_rolls,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        answer TEXT NOT NULL,
        need TEXT NOT NULL,
        at INTEGER NOT NULL) STRICT;
    CREATE INDEX checkin_answers_person ON checkin_answers(person_id);
    CREATE INDEX checkin_answers_roll ON checkin_answers(roll);
    CREATE TABLE checkin_sums(
        roll INTEGER NOT NULL REFERENCES checkin_rolls,
        place TEXT NOT NULL,
        language TEXT NOT NULL,
        what TEXT NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (roll, place, language, what)) STRICT, WITHOUT ROWID
    """,
)

# Who is asked: `now_round` is of the moment, so one approval holds for every round (bot.approval).
# Round 0 is the first message to everybody on the list; later ones are for who has said nothing.
AUDIENCES: Mapping[str, str] = {
    "checkin": """
    SELECT checkin_people.person_id AS person_id FROM checkin_people
    WHERE checkin_people.roll = :roll AND checkin_people.asked = 1
      AND (:now_round = 0 OR checkin_people.answer = '')""",
    # The line with buttons, and the word that it is over: only who has said nothing.
    "checkin_silent": """
    SELECT checkin_people.person_id AS person_id FROM checkin_people
    WHERE checkin_people.roll = :roll AND checkin_people.asked = 1
      AND checkin_people.answer = ''""",
}


@dataclass(frozen=True, slots=True)
class Roll:
    """One roll-call; times are seconds, 0 where it has not come to that.

    `event` is a word of config/checkin.toml, `places` regions and countries. `first` and `lines`
    are the broadcasts of the question and of its buttons, `newest` that of the last round,
    `round` how often the silent were asked again. `changes` grows with everything a board shows.
    """

    id: int
    version: int
    author: int | None
    phase: Phase
    event: str
    places: tuple[str, ...]
    hours: int
    made_at: int
    listed_to: int
    approval: int
    started_at: int
    ends_at: int
    ended_at: int
    first: int
    lines: int
    round: int
    newest: int
    newest_at: int
    tallied_to: int
    changes: int


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody in a roll-call: where they were thought to be, and what they said last.

    `asked` is False for who answers without having been asked.
    """

    roll: int
    place: str
    language: str
    asked: bool
    answer: Answer
    need: str
    at: int


def find(turn: Turn, number: int) -> Roll | None:
    """The roll-call of that number."""
    row = turn.db.one("SELECT * FROM checkin_rolls WHERE id = :id", id=number)
    return roll_of(row) if row else None


def of_person(turn: Turn, *, since: int = 0) -> list[tuple[Roll, Asked]]:
    """Every roll-call in which this person stands that runs, or ended after that second.

    The newest first; one that was discarded before it began asked nobody.
    """
    rows = turn.db.all(
        """SELECT checkin_rolls.*, place, language, asked, answer, need, at FROM checkin_people
           JOIN checkin_rolls ON checkin_rolls.id = checkin_people.roll
           WHERE checkin_people.person_id = :me AND started_at > 0
             AND (phase = 'running' OR phase IN ('over', 'cancelled') AND ended_at > :since)
           ORDER BY started_at DESC, checkin_rolls.id DESC""",
        me=turn.person.id,
        since=since or turn.seconds - WEEK,
    )
    return [(roll_of(row), _asked(row)) for row in rows]


def running(turn: Turn) -> list[Roll]:
    """Every roll-call that runs, the newest first."""
    rows = turn.db.all(
        "SELECT * FROM checkin_rolls WHERE phase = 'running' ORDER BY started_at DESC, id DESC"
    )
    return [roll_of(row) for row in rows]


def asked(turn: Turn, roll: int) -> Asked | None:
    """How this person stands in that roll-call; None: they do not."""
    row = turn.db.one(
        """SELECT roll AS id, place, language, asked, answer, need, at FROM checkin_people
           WHERE roll = :roll AND person_id = :me""",
        roll=roll,
        me=turn.person.id,
    )
    return _asked(row) if row else None


def join(turn: Turn, roll: Roll, place: str) -> None:
    """This person answers though nobody asked them: they are counted apart."""
    made = turn.db.run(
        """INSERT INTO checkin_people(roll, person_id, place, language, asked)
           VALUES (:roll, :me, :place, :language, 0) ON CONFLICT DO NOTHING""",
        roll=roll.id,
        me=turn.person.id,
        place=place,
        language=turn.person.language or "",
    )
    if made:
        count(turn, roll.id, (place, turn.person.language or "", "unasked"), 1)


def give(turn: Turn, roll: Roll, answer: Answer, need: str = "") -> bool:
    """What this person says now; the last counts, all is kept for a week. False: said before.

    A need counts as one until they withdraw it, whatever they say of themselves meanwhile; see
    dialogs/checkin/replies.py. Nothing when they do not stand in it.
    """
    before = asked(turn, roll.id)
    if before is None or (before.answer, before.need) == (answer, need):
        return False
    values: dict[str, str | int] = {
        "roll": roll.id,
        "me": turn.person.id,
        "answer": answer,
        "need": need,
        "now": turn.wrote_at,
    }
    turn.db.run(
        """UPDATE checkin_people SET answer = :answer, need = :need, at = :now
           WHERE roll = :roll AND person_id = :me""",
        **values,
    )
    turn.db.run(
        """INSERT INTO checkin_answers(roll, person_id, answer, need, at)
           VALUES (:roll, :me, :answer, :need, :now)""",
        **values,
    )
    if before.answer != answer:
        if before.answer:
            count(turn, roll.id, (before.place, before.language, before.answer), -1)
        if answer:
            count(turn, roll.id, (before.place, before.language, answer), 1)
    return True


def move(turn: Turn, roll: int, place: str) -> None:
    """This person is at that place: everything that is counted of them moves there."""
    before = asked(turn, roll)
    if before is None or before.place == place:
        return
    turn.db.run(
        "UPDATE checkin_people SET place = :place WHERE roll = :roll AND person_id = :me",
        place=place,
        roll=roll,
        me=turn.person.id,
    )
    for what in ("asked" if before.asked else "unasked", before.answer):
        if what:
            count(turn, roll, (before.place, before.language, what), -1)
            count(turn, roll, (place, before.language, what), 1)
    # Who was reached is counted anew: this person stands in another cell of that too.
    sql = "UPDATE checkin_rolls SET tallied_to = 0 WHERE id = :roll AND tallied_to < 0"
    turn.db.run(sql, roll=roll)


def forget(turn: Turn, roll: int) -> None:
    """Nothing is kept of this person in that roll-call; the sums stay."""
    for sql in (
        "DELETE FROM checkin_people WHERE roll = :roll AND person_id = :me",
        "DELETE FROM checkin_answers WHERE roll = :roll AND person_id = :me",
    ):
        turn.db.run(sql, roll=roll, me=turn.person.id)


def count(turn: Turn, roll: int, cell: Cell, by: int) -> None:
    """Move one sum."""
    place, language, what = cell
    turn.db.run(
        """INSERT INTO checkin_sums(roll, place, language, what, n)
           VALUES (:roll, :place, :language, :what, :by)
           ON CONFLICT (roll, place, language, what) DO UPDATE SET n = checkin_sums.n + :by""",
        roll=roll,
        place=place,
        language=language,
        what=what,
        by=by,
    )
    turn.db.run("UPDATE checkin_rolls SET changes = changes + 1 WHERE id = :roll", roll=roll)


def sums(turn: Turn, roll: int) -> Mapping[Cell, int]:
    """All of them."""
    rows = turn.db.all(
        "SELECT place, language, what, n FROM checkin_sums WHERE roll = :roll", roll=roll
    )
    return {(row["place"], row["language"], row["what"]): row["n"] for row in rows}


def leave(turn: Turn) -> None:
    """Who is forgotten is counted no more."""
    rows = turn.db.all(
        """SELECT roll AS id, place, language, asked, answer, need, at FROM checkin_people
           WHERE person_id = :me""",
        me=turn.person.id,
    )
    for one in map(_asked, rows):
        count(turn, one.roll, (one.place, one.language, "asked" if one.asked else "unasked"), -1)
        if one.answer:
            count(turn, one.roll, (one.place, one.language, one.answer), -1)


def roll_of(row: Any) -> Roll:
    """A row of the table as a roll-call."""
    values = {name: row[name] for name in Roll.__slots__ if name not in {"author", "places"}}
    return Roll(**values, author=row["author_id"], places=_places(row["places"]))


def _places(said: str) -> tuple[str, ...]:
    found: Sequence[str] = json.loads(said)
    return tuple(found)


def _asked(row: Any) -> Asked:
    return Asked(
        row["id"],
        row["place"],
        row["language"],
        bool(row["asked"]),
        row["answer"],
        row["need"],
        row["at"],
    )
