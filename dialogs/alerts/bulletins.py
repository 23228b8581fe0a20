"""The table of what staff warn of: one alert from its draft to its end, with CAP 1.2's fields.

    draft -> asked -> approved (its time has not come) -> sent -> over, cancelled or corrected
    draft -> discarded, asked -> sent

Every change is one conditional UPDATE: of two who press at once one is first. What is changed in a
draft raises its version and voids what was asked or approved for the version before.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from bot import approval
from bot.dialog import Turn
from dialogs.alerts.hazards import MsgType, Severity, Status

Phase = Literal["draft", "asked", "approved", "sent", "over", "cancelled", "corrected", "discarded"]
KIND = "alert"  # in the room of approvals

MIGRATION = """
    CREATE TABLE alerts_bulletins(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        version INTEGER NOT NULL DEFAULT 1,
        author_id INTEGER REFERENCES people ON DELETE SET NULL,
        status TEXT NOT NULL CHECK (status IN ('Actual', 'Exercise', 'Test')),
        msg_type TEXT NOT NULL CHECK (msg_type IN ('Alert', 'Update', 'Cancel')),
        refers INTEGER REFERENCES alerts_bulletins,
        hazard TEXT NOT NULL,
        urgency TEXT NOT NULL,
        severity TEXT NOT NULL,
        certainty TEXT NOT NULL,
        places TEXT NOT NULL,
        source TEXT NOT NULL DEFAULT '',
        spot TEXT NOT NULL DEFAULT '',
        meeting TEXT NOT NULL DEFAULT '',
        onset INTEGER NOT NULL DEFAULT 0,
        hours INTEGER NOT NULL,
        own TEXT NOT NULL DEFAULT '{}',
        correction TEXT NOT NULL DEFAULT '{}',
        send_at INTEGER NOT NULL DEFAULT 0,
        repeats TEXT NOT NULL DEFAULT '',
        until INTEGER NOT NULL DEFAULT 0,
        phase TEXT NOT NULL DEFAULT 'draft',
        approval INTEGER NOT NULL DEFAULT 0,
        broadcast INTEGER NOT NULL DEFAULT 0,
        corrected_by INTEGER NOT NULL DEFAULT 0,
        sent_at INTEGER NOT NULL DEFAULT 0,
        expires INTEGER NOT NULL DEFAULT 0,
        made_at INTEGER NOT NULL) STRICT;
    CREATE INDEX alerts_bulletins_author ON alerts_bulletins(author_id)
        WHERE author_id IS NOT NULL;
    CREATE INDEX alerts_bulletins_phase ON alerts_bulletins(phase, id)
    """


@dataclass(frozen=True, slots=True)
class Bulletin:
    """One alert.

    `places` are regions and countries ("KZ-75", "KZ"), `spot` and `meeting` what was typed once as
    on the signs, `onset` the second when it begins (0: it is here), `hours` how long it holds from
    its onset or its sending, `own` the author's own words by language, `correction` those of the
    correction that is drafted with it, `send_at` a later second (0: at once), `repeats` cron words
    in the zone of the first place, `until` the last second of a repetition; `expires` stands when
    it is sent.
    """

    id: int
    version: int
    author: int | None
    status: Status
    msg_type: MsgType
    refers: int | None
    hazard: str
    urgency: str
    severity: Severity
    certainty: str
    places: tuple[str, ...]
    source: str
    spot: str
    meeting: str
    onset: int
    hours: int
    own: Mapping[str, str]
    correction: Mapping[str, str]
    send_at: int
    repeats: str
    until: int
    phase: Phase
    approval: int
    broadcast: int
    corrected_by: int
    sent_at: int
    expires: int
    made_at: int

    def ends(self, now: int) -> int:
        """The second until which it holds, if it were sent then."""
        return self.expires or max(self.onset, self.send_at, now) + self.hours * 3600


def find(turn: Turn, number: int) -> Bulletin | None:
    """The alert of that number, whosever it is."""
    row = turn.db.one("SELECT * FROM alerts_bulletins WHERE id = :id", id=number)
    return _read(row) if row else None


def newest(turn: Turn, *, phases: tuple[Phase, ...], most: int = 50) -> list[Bulletin]:
    """The newest in those phases, the newest first."""
    names = {f"p{place}": phase for place, phase in enumerate(phases)}
    rows = turn.db.all(
        f"""SELECT * FROM alerts_bulletins WHERE phase IN ({", ".join(f":{n}" for n in names)})
            ORDER BY id DESC LIMIT :most""",  # noqa: S608 - names made here
        most=most,
        **names,
    )
    return [_read(row) for row in rows]


def mine(turn: Turn, *, phases: tuple[Phase, ...], most: int = 50) -> list[Bulletin]:
    """This person's own in those phases, the newest first."""
    found = turn.db.all(
        "SELECT * FROM alerts_bulletins WHERE author_id = :me ORDER BY id DESC LIMIT :most",
        me=turn.person.id,
        most=most,
    )
    return [one for one in map(_read, found) if one.phase in phases]


def unfinished(turn: Turn) -> list[Bulletin]:
    """What was asked or approved for this person, and whatever was sent and holds still."""
    rows = turn.db.all(
        """SELECT * FROM alerts_bulletins
           WHERE author_id = :me AND phase IN ('asked', 'approved')
              OR phase = 'sent' AND expires > :now
           ORDER BY id""",
        me=turn.person.id,
        now=turn.seconds,
    )
    return [_read(row) for row in rows]


def add(turn: Turn, made: Bulletin) -> Bulletin:
    """Keep a draft of this person's; its number and version are given here."""
    row = turn.db.one(
        """INSERT INTO alerts_bulletins(author_id, status, msg_type, refers, hazard, urgency,
             severity, certainty, places, source, spot, meeting, onset, hours, own, correction,
             send_at, repeats, until, made_at)
           VALUES (:author, :status, :msg_type, :refers, :hazard, :urgency, :severity, :certainty,
             :places, :source, :spot, :meeting, :onset, :hours, :own, :correction, :send_at,
             :repeats, :until, :now)
           RETURNING *""",
        author=turn.person.id,
        msg_type=made.msg_type,
        refers=made.refers,
        status=made.status,
        hazard=made.hazard,
        now=turn.seconds,
        **_fields(made),
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return _read(row)


def edit(turn: Turn, before: Bulletin, **changes: Any) -> Bulletin | None:
    """Change what was read just now; None when it is somebody else's, was sent, or has changed.

    What was asked or approved for it is void from that moment on.
    """
    made = replace(before, **changes)
    row = turn.db.one(
        """UPDATE alerts_bulletins SET version = version + 1, phase = 'draft', approval = 0,
             urgency = :urgency, severity = :severity, certainty = :certainty, places = :places,
             source = :source, spot = :spot, meeting = :meeting, onset = :onset, hours = :hours,
             own = :own, correction = :correction, send_at = :send_at, repeats = :repeats,
             until = :until
           WHERE id = :id AND version = :version AND author_id = :me
             AND phase IN ('draft', 'asked', 'approved')
           RETURNING *""",
        id=before.id,
        version=before.version,
        me=turn.person.id,
        **_fields(made),
    )
    if row is None:
        return None
    approval.void(turn.db, KIND, before.id)
    turn.settled(f"/alerts open {before.id}")  # approvers are not rung for what is void
    return _read(row)


def move(turn: Turn, before: Bulletin, phase: Phase, **stands: int) -> Bulletin | None:
    """The next phase, if it is still as it was read; `stands` are numbers that stand from then on.

    They are `approval`, `broadcast`, `corrected_by`, `sent_at`, `expires`.
    """
    named = {"approval", "broadcast", "corrected_by", "sent_at", "expires"}
    values = {name: stands.get(name, getattr(before, name)) for name in sorted(named)}
    row = turn.db.one(
        """UPDATE alerts_bulletins SET phase = :phase, approval = :approval,
             broadcast = :broadcast, corrected_by = :corrected_by, sent_at = :sent_at,
             expires = :expires
           WHERE id = :id AND version = :version AND phase = :before RETURNING *""",
        id=before.id,
        version=before.version,
        before=before.phase,
        phase=phase,
        **values,
    )
    return _read(row) if row else None


def _fields(made: Bulletin) -> dict[str, str | int]:
    return {
        "urgency": made.urgency,
        "severity": made.severity,
        "certainty": made.certainty,
        "places": json.dumps(made.places),
        "source": made.source,
        "spot": made.spot,
        "meeting": made.meeting,
        "onset": made.onset,
        "hours": made.hours,
        "own": json.dumps(dict(made.own), ensure_ascii=False),
        "correction": json.dumps(dict(made.correction), ensure_ascii=False),
        "send_at": made.send_at,
        "repeats": made.repeats,
        "until": made.until,
    }


def _read(row: Any) -> Bulletin:
    values = {**row, "author": row["author_id"], "places": tuple(json.loads(row["places"]))}
    values |= {"own": json.loads(row["own"]), "correction": json.loads(row["correction"])}
    return Bulletin(**{name: values[name] for name in Bulletin.__slots__})
