"""The table of reminders: whose, of what kind, for which day, and the sealed word."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from bot.dialog import Turn
from dialogs.reminders.times import Plan

MOST = 20  # a person

MIGRATIONS = (
    """
    CREATE TABLE reminders(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        kind TEXT NOT NULL
            CHECK (kind IN ('patent', 'registration', 'insurance', 'visit', 'medicine')),
        day TEXT NOT NULL,
        hour TEXT NOT NULL,
        number INTEGER NOT NULL,
        word BLOB,
        told INTEGER NOT NULL,
        snoozed INTEGER) STRICT;
    CREATE INDEX reminders_of ON reminders(person_id)
    """,
)

_WORD = "reminders.word"


@dataclass(frozen=True, slots=True)
class Reminder:
    """What somebody asked for.

    `told` is up to when it has spoken, `snoozed` when they want to hear it once more.
    """

    id: int
    plan: Plan
    word: str
    told: datetime
    snoozed: datetime | None = None


def add(turn: Turn, plan: Plan, word: str) -> Reminder | None:
    """One more; None when there are as many as one person may have."""
    row = turn.db.one(
        """INSERT INTO reminders(person_id, kind, day, hour, number, word, told)
           SELECT :me, :kind, :day, :hour, :number, :word, :now
           WHERE (SELECT COUNT(*) FROM reminders WHERE person_id = :me) < :most
           RETURNING id""",
        me=turn.person.id,
        kind=plan.kind,
        day=plan.day.isoformat(),
        hour=plan.hour.isoformat("minutes"),
        number=plan.number,
        word=turn.house.seal.close(word, _WORD) if word else None,
        now=turn.seconds,
        most=MOST,
    )
    return find(turn, row["id"]) if row else None


def find(turn: Turn, number: int) -> Reminder | None:
    """The person's own reminder of that number; None when it is gone, or somebody else's."""
    row = turn.db.one(
        "SELECT * FROM reminders WHERE id = :id AND person_id = :me", id=number, me=turn.person.id
    )
    return _reminder(turn, dict(row)) if row else None


def mine(turn: Turn) -> list[Reminder]:
    """All of the person's reminders, the oldest first."""
    rows = turn.db.all(
        "SELECT * FROM reminders WHERE person_id = :me ORDER BY id", me=turn.person.id
    )
    return [_reminder(turn, dict(row)) for row in rows]


def full(turn: Turn) -> bool:
    """Whether the person has as many as they may."""
    row = turn.db.one(
        "SELECT COUNT(*) AS many FROM reminders WHERE person_id = :me", me=turn.person.id
    )
    return row is not None and row["many"] >= MOST


def save(turn: Turn, one: Reminder) -> bool:
    """Keep what has changed: day, told, snoozed; False when it is gone meanwhile."""
    changed = turn.db.run(
        """UPDATE reminders SET day = :day, told = :told, snoozed = :snoozed
           WHERE id = :id AND person_id = :me""",
        id=one.id,
        me=turn.person.id,
        day=one.plan.day.isoformat(),
        told=int(one.told.timestamp()),
        snoozed=int(one.snoozed.timestamp()) if one.snoozed else None,
    )
    return changed == 1


def stop(turn: Turn, number: int) -> bool:
    """False when it is gone already, or is somebody else's."""
    return (
        turn.db.run(
            "DELETE FROM reminders WHERE id = :id AND person_id = :me",
            id=number,
            me=turn.person.id,
        )
        == 1
    )


def _reminder(turn: Turn, row: Mapping[str, Any]) -> Reminder:
    day, hour = date.fromisoformat(row["day"]), time.fromisoformat(row["hour"])
    word, snoozed = row["word"], row["snoozed"]
    return Reminder(
        row["id"],
        Plan(row["kind"], day, hour, row["number"]),
        turn.house.seal.open(word, _WORD).decode() if word else "",
        _moment(row["told"]),
        _moment(snoozed) if snoozed is not None else None,
    )


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
