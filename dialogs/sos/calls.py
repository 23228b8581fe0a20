"""The calls of the last seconds, until they are sent or taken back: nothing of them is left then.

A call that was sent is a case of the hotline.
"""

from dataclasses import dataclass

from bot.dialog import Turn
from dialogs.sos.content import Kind

# A call that should have been sent so many seconds ago was not: a new one is made of it.
STALE = 30

MIGRATIONS = (
    """
    CREATE TABLE sos_calls(
        person_id INTEGER PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (
            kind IN ('hurt', 'violence', 'held', 'detained', 'lost', 'other')),
        family INTEGER NOT NULL DEFAULT 0 CHECK (family IN (0, 1)),
        hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
        at INTEGER NOT NULL) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class Call:
    """What is the matter, whether the family is told too, and whether the chat was emptied."""

    kind: Kind
    family: bool
    hidden: bool


def begin(turn: Turn, kind: Kind) -> bool:
    """Keep it; False: one is waiting already, its seconds run on, and the newest kind counts."""
    made = turn.db.run(
        """INSERT INTO sos_calls(person_id, kind, family, at) VALUES (:me, :kind, :family, :now)
           ON CONFLICT (person_id) DO UPDATE
           SET kind = excluded.kind, family = excluded.family, hidden = 0, at = excluded.at
           WHERE sos_calls.at < :stale""",
        me=turn.person.id,
        kind=kind,
        family=int(_are_hidden(turn)),
        now=turn.seconds,
        stale=turn.seconds - STALE,
    )
    if not made:
        turn.db.run(
            "UPDATE sos_calls SET kind = :kind, hidden = 0 WHERE person_id = :me",
            kind=kind,
            me=turn.person.id,
        )
    return made == 1


def waiting(turn: Turn) -> Call | None:
    """What is neither sent nor taken back."""
    row = turn.db.one(
        "SELECT kind, family, hidden FROM sos_calls WHERE person_id = :me", me=turn.person.id
    )
    return Call(row["kind"], bool(row["family"]), bool(row["hidden"])) if row else None


def with_family(turn: Turn) -> bool:
    """The family is told too; False: nothing waits any more."""
    sql = "UPDATE sos_calls SET family = 1 WHERE person_id = :me"
    return turn.db.run(sql, me=turn.person.id) == 1


def hide(turn: Turn) -> None:
    """It is sent, but this chat says nothing of it."""
    turn.db.run("UPDATE sos_calls SET hidden = 1 WHERE person_id = :me", me=turn.person.id)


def end(turn: Turn) -> bool:
    """Sent or taken back; False: it was before."""
    return turn.db.run("DELETE FROM sos_calls WHERE person_id = :me", me=turn.person.id) == 1


def is_open(turn: Turn) -> bool:
    """Whether the hotline has one of this person that nobody has closed."""
    row = turn.db.one(
        """SELECT 1 FROM hotline_open_calls
           WHERE person_id = :me AND origin = 'sos' AND phase <> 'closed'""",
        me=turn.person.id,
    )
    return row is not None


def trusted(turn: Turn) -> bool:
    """Whether somebody of the family would be told now."""
    if "family" not in turn.menu:
        return False
    row = turn.db.one(
        "SELECT 1 FROM family_open_trusted WHERE owner_id = :me AND hidden = 0 LIMIT 1",
        me=turn.person.id,
    )
    return row is not None


def _are_hidden(turn: Turn) -> bool:
    """Whether those who would be told are hidden: no button can ask, and they were promised it."""
    if "family" not in turn.menu:
        return False
    row = turn.db.one(
        "SELECT MIN(hidden) AS hidden FROM family_open_trusted WHERE owner_id = :me",
        me=turn.person.id,
    )
    return row is not None and row["hidden"] == 1
