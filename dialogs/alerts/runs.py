"""The table of exercises among staff: who began each, alone or not, and how long its steps took.

When it was asked, approved and sent is known of the alert itself. What is kept here stands when
the exercise is over: the alert and its approval may be gone from the screen by then.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot import approval
from bot.dialog import Turn
from dialogs.alerts.bulletins import Bulletin

STEPS = ("asked", "approved", "sent", "corrected")  # each after the one before, the first: drafted

MIGRATION = """
    CREATE TABLE alerts_runs(
        bulletin INTEGER PRIMARY KEY REFERENCES alerts_bulletins,
        person_id INTEGER REFERENCES people ON DELETE CASCADE,
        alone INTEGER NOT NULL,
        begun INTEGER NOT NULL,
        asked INTEGER,
        approved INTEGER,
        sent INTEGER,
        corrected INTEGER,
        count INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX alerts_runs_person ON alerts_runs(person_id, begun)
    """


@dataclass(frozen=True, slots=True)
class Run:
    """One exercise; a step that was not taken yet, or is not needed alone, is None."""

    bulletin: int
    alone: bool
    begun: int
    asked: int | None
    approved: int | None
    sent: int | None
    corrected: int | None
    count: int

    def lasted(self) -> Mapping[str, int]:
        """The seconds from the step before to each step that was taken."""
        before, found = self.begun, {}
        for step in STEPS:
            at = getattr(self, step)
            if at is not None:
                found[step], before = at - before, at
        return found


def begin(turn: Turn, bulletin: int, *, alone: bool) -> None:
    """The exercise begins with its draft."""
    turn.db.run(
        """INSERT INTO alerts_runs(bulletin, person_id, alone, begun)
           VALUES (:bulletin, :me, :alone, :now)""",
        bulletin=bulletin,
        me=turn.person.id,
        alone=int(alone),
        now=turn.seconds,
    )


def find(turn: Turn, bulletin: int) -> Run | None:
    """The exercise that this alert is; None for an alert in earnest or with the public."""
    row = turn.db.one(
        """SELECT bulletin, alone, begun, asked, approved, sent, corrected, count
           FROM alerts_runs WHERE bulletin = :bulletin""",
        bulletin=bulletin,
    )
    return _read(row) if row else None


def mine(turn: Turn, most: int) -> list[Run]:
    """What this person has begun, the newest first."""
    rows = turn.db.all(
        """SELECT bulletin, alone, begun, asked, approved, sent, corrected, count
           FROM alerts_runs WHERE person_id = :me ORDER BY begun DESC, bulletin DESC LIMIT :most""",
        me=turn.person.id,
        most=most,
    )
    return [_read(row) for row in rows]


def keep_sent(turn: Turn, bulletin: Bulletin, count: int) -> None:
    """It has been sent to so many; when it was asked and approved is told by its approval."""
    asked = approval.get(turn.db, bulletin.approval) if bulletin.approval else None
    turn.db.run(
        """UPDATE alerts_runs SET asked = :asked, approved = :approved, sent = :now, count = :count
           WHERE bulletin = :bulletin AND sent IS NULL""",
        bulletin=bulletin.id,
        asked=asked.asked_at if asked else None,
        approved=asked.approved_at if asked else None,
        now=turn.seconds,
        count=count,
    )


def keep_corrected(turn: Turn, bulletin: int) -> None:
    """And corrected."""
    turn.db.run(
        """UPDATE alerts_runs SET corrected = :now
           WHERE bulletin = :bulletin AND sent IS NOT NULL AND corrected IS NULL""",
        bulletin=bulletin,
        now=turn.seconds,
    )


def _read(row: Any) -> Run:
    values = {name: row[name] for name in Run.__slots__}
    return Run(**{**values, "alone": bool(row["alone"])})
