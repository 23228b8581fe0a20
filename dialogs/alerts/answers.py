"""The table of what people answered under an alert, and of who needs help since when.

The last of "I understood", "I need help" and "I am not there" counts; that somebody opened the
article is counted beside it and hides none of them. A need stays open until staff settle it,
whatever the person says afterwards. A week after the end of the alert all of it is forgotten.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from bot.dialog import Turn
from dialogs.alerts.audiences import reached
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.subscribers import COUNTRY

Answer = Literal["ok", "help", "away"]
WEEK = 7 * 86_400  # seconds that answers are kept after the end of their alert
SPREAD = 3600  # seconds before that over which they go: nobody forgets a million rows at once

MIGRATION = """
    CREATE TABLE alerts_answers(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        bulletin INTEGER NOT NULL REFERENCES alerts_bulletins,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'ok', 'help', 'away')),
        looked INTEGER NOT NULL DEFAULT 0,
        place TEXT NOT NULL,
        at INTEGER NOT NULL,
        needs_since INTEGER,
        UNIQUE (bulletin, person_id)) STRICT;
    CREATE INDEX alerts_answers_person ON alerts_answers(person_id);
    CREATE INDEX alerts_answers_needs ON alerts_answers(bulletin) WHERE needs_since IS NOT NULL
    """

# Who may read of a need: whoever answers people or alerts there, never a partner (issue 4).
_SEES = """
    EXISTS (SELECT 1 FROM people_roles JOIN people_staff
              ON people_staff.person_id = people_roles.person_id
            WHERE people_roles.person_id = :me AND disabled_at IS NULL
              AND role IN ('operator', 'author', 'approver', 'administrator')
              AND (people_roles.place IN ('', alerts_answers.place)
                   OR alerts_answers.place LIKE people_roles.place || '-%'))"""


@dataclass(frozen=True, slots=True)
class Need:
    """Somebody needs help: the number of it, under which alert, where, since when.

    `answer` is the last thing they have said.
    """

    id: int
    bulletin: int
    place: str
    answer: str
    since: int


@dataclass(frozen=True, slots=True)
class Count:
    """What people of one place have answered; `looked` opened the article, whatever they said."""

    ok: int
    help: int
    away: int
    looked: int


def command(number: int) -> str:
    """What is typed for staff who take that need."""
    return f"/alerts needs {number}"


def give(turn: Turn, bulletin: Bulletin, answer: Answer) -> bool:
    """What they say now; False when they have said just that before."""
    return bool(
        turn.db.run(
            """INSERT INTO alerts_answers(bulletin, person_id, answer, place, at)
               VALUES (:bulletin, :me, :answer, :place, :now)
               ON CONFLICT (bulletin, person_id) DO UPDATE
               SET answer = excluded.answer, place = excluded.place, at = excluded.at
               WHERE alerts_answers.answer <> excluded.answer""",
            bulletin=bulletin.id,
            me=turn.person.id,
            answer=answer,
            place=_place(turn, bulletin),
            now=turn.seconds,
        )
    )


def look(turn: Turn, bulletin: Bulletin) -> None:
    """They have opened the article."""
    turn.db.run(
        """INSERT INTO alerts_answers(bulletin, person_id, looked, place, at)
           VALUES (:bulletin, :me, 1, :place, :now)
           ON CONFLICT (bulletin, person_id) DO UPDATE SET looked = 1""",
        bulletin=bulletin.id,
        me=turn.person.id,
        place=_place(turn, bulletin),
        now=turn.seconds,
    )


def open_need(turn: Turn, bulletin: Bulletin) -> Need:
    """They need help, from now on or since they said so first and nobody has settled it."""
    give(turn, bulletin, "help")
    row = turn.db.one(
        """UPDATE alerts_answers SET needs_since = COALESCE(needs_since, :now)
           WHERE bulletin = :bulletin AND person_id = :me
           RETURNING id, bulletin, place, answer, needs_since""",
        bulletin=bulletin.id,
        me=turn.person.id,
        now=turn.seconds,
    )
    assert row is not None  # it has just been given
    return Need(*tuple(row))


def need(turn: Turn, number: int) -> Need | None:
    """The open need of that number, if this person may read of it."""
    row = turn.db.one(
        f"""SELECT id, bulletin, place, answer, needs_since FROM alerts_answers
            WHERE id = :id AND needs_since IS NOT NULL AND {_SEES}""",  # noqa: S608 - from above
        id=number,
        me=turn.person.id,
    )
    return Need(*tuple(row)) if row else None


def settle(turn: Turn, number: int, since: int) -> bool:
    """Somebody has seen to it; False when it was settled, or is not theirs."""
    settled = turn.db.run(
        f"""UPDATE alerts_answers SET needs_since = NULL
            WHERE id = :id AND needs_since = :since AND {_SEES}""",  # noqa: S608 - from above
        id=number,
        since=since,
        me=turn.person.id,
    )
    return settled == 1


def mine(turn: Turn, bulletin: int | None = None) -> list[int]:
    """The open needs of this person, under one alert or under all of them."""
    rows = turn.db.all(
        """SELECT id FROM alerts_answers WHERE person_id = :me AND needs_since IS NOT NULL
             AND bulletin = COALESCE(:bulletin, bulletin)""",
        me=turn.person.id,
        bulletin=bulletin,
    )
    return [row["id"] for row in rows]


def counts(turn: Turn, bulletin: int) -> Mapping[str, Count]:
    """What was answered, by place; the place with most needs first."""
    rows = turn.db.all(
        """SELECT place,
             COALESCE(SUM(CASE WHEN answer = 'ok' THEN 1 ELSE 0 END), 0) AS ok,
             COALESCE(SUM(CASE WHEN answer = 'help' THEN 1 ELSE 0 END), 0) AS help,
             COALESCE(SUM(CASE WHEN answer = 'away' THEN 1 ELSE 0 END), 0) AS away,
             COALESCE(SUM(looked), 0) AS looked
           FROM alerts_answers WHERE bulletin = :bulletin
           GROUP BY place ORDER BY help DESC, place""",
        bulletin=bulletin,
    )
    return {r["place"]: Count(r["ok"], r["help"], r["away"], r["looked"]) for r in rows}


def forget(turn: Turn, bulletin: int) -> None:
    """Nothing is kept of what this person answered to it."""
    turn.db.run(
        "DELETE FROM alerts_answers WHERE bulletin = :bulletin AND person_id = :me",
        bulletin=bulletin,
        me=turn.person.id,
    )


def forget_later(turn: Turn, bulletin: Bulletin) -> None:
    """The clock forgets it, at the latest a week after the end of the alert."""
    at = bulletin.expires + WEEK - turn.person.id % SPREAD
    turn.later(f"/alerts forget {bulletin.id}", at=datetime.fromtimestamp(at, UTC))


def _place(turn: Turn, bulletin: Bulletin) -> str:
    """For which place they were warned: their own region, else the one that the alert names."""
    rows = turn.db.all(
        "SELECT place FROM alerts_regions WHERE person_id = :me ORDER BY at, place",
        me=turn.person.id,
    )
    warned = reached(turn.house.regions, bulletin.places)
    own: list[str] = [row["place"] for row in rows if row["place"] in warned]
    regions = [place for place in own if len(place) > COUNTRY]
    named = [place for place in bulletin.places if place[:COUNTRY] in own]
    return [*regions, *named, *bulletin.places, ""][0]
