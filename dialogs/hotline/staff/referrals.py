"""Referrals: which fields of a case go to which partner, and whether the person said yes.

    asked -> agreed -> passed -> answered        asked, agreed -> refused (the person said no)

No name and no word of anybody stands here: what the partner answers is a note of the case.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from bot.dialog import Turn
from dialogs.hotline.cases import Case

Partner = Literal["lawyer", "shelter", "doctor", "consulate", "other"]
PARTNERS: tuple[Partner, ...] = get_args(Partner)
Field = Literal["topic", "language", "region", "story", "phone"]
FIELDS: tuple[Field, ...] = get_args(Field)
Phase = Literal["asked", "agreed", "refused", "passed", "answered"]
PHASES: tuple[Phase, ...] = get_args(Phase)
Consent = Literal["chat", "aloud"]
CONSENTS: tuple[Consent, ...] = get_args(Consent)

MIGRATION = """
    CREATE TABLE hotline_referrals(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER NOT NULL REFERENCES hotline_cases ON DELETE CASCADE,
        partner TEXT NOT NULL,
        fields TEXT NOT NULL,
        consent TEXT NOT NULL CHECK (consent IN ('chat', 'aloud')),
        phase TEXT NOT NULL CHECK (
            phase IN ('asked', 'agreed', 'refused', 'passed', 'answered')),
        at INTEGER NOT NULL) STRICT;
    CREATE INDEX hotline_referrals_case ON hotline_referrals(case_id)
    """


@dataclass(frozen=True, slots=True)
class Referral:
    """Those fields for that partner; `consent` is how the person is asked, or has said yes."""

    id: int
    case_id: int
    partner: Partner
    fields: tuple[Field, ...]
    consent: Consent
    phase: Phase


def ask(
    turn: Turn, case: Case, partner: Partner, fields: Sequence[Field], consent: Consent
) -> Referral:
    """A new one: the person has said yes aloud, or is asked in the chat."""
    row = turn.db.one(
        """INSERT INTO hotline_referrals(case_id, partner, fields, consent, phase, at)
           VALUES (:case, :partner, :fields, :consent, :phase, :now) RETURNING *""",
        case=case.id,
        partner=partner,
        fields=json.dumps(list(fields)),
        consent=consent,
        phase="agreed" if consent == "aloud" else "asked",
        now=turn.seconds,
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return _referral(dict(row))


def find(turn: Turn, number: int) -> Referral | None:
    """The referral of that number, whosever case it is of."""
    row = turn.db.one("SELECT * FROM hotline_referrals WHERE id = :id", id=number)
    return _referral(dict(row)) if row else None


def mine(turn: Turn, number: int) -> Referral | None:
    """The same, if it is about this person and their case is open."""
    row = turn.db.one(
        """SELECT hotline_referrals.* FROM hotline_referrals
           JOIN hotline_cases ON hotline_cases.id = case_id
           WHERE hotline_referrals.id = :id AND person_id = :me
             AND hotline_cases.phase <> 'closed'""",
        id=number,
        me=turn.person.id,
    )
    return _referral(dict(row)) if row else None


def of_case(turn: Turn, case_id: int) -> list[Referral]:
    """Those of a case, the newest first."""
    rows = turn.db.all(
        "SELECT * FROM hotline_referrals WHERE case_id = :case ORDER BY id DESC", case=case_id
    )
    return [_referral(dict(row)) for row in rows]


def answer(turn: Turn, number: int, *, agreed: bool) -> bool:
    """What the person says: a yes can be taken back until it was passed on. False: too late."""
    return bool(
        turn.db.run(
            """UPDATE hotline_referrals SET phase = CASE WHEN :agreed = 1 THEN 'agreed'
                 ELSE 'refused' END
               WHERE id = :id AND (phase = 'asked' OR phase = 'agreed' AND :agreed = 0)
                 AND case_id IN (SELECT id FROM hotline_cases
                                 WHERE person_id = :me AND phase <> 'closed')""",
            id=number,
            me=turn.person.id,
            agreed=int(agreed),
        )
    )


def move(turn: Turn, number: int, before: Phase, after: Phase) -> bool:
    """The operator's step; False when it is not in that phase, or the case is not theirs."""
    return bool(
        turn.db.run(
            """UPDATE hotline_referrals SET phase = :after WHERE id = :id AND phase = :before
               AND case_id IN (SELECT id FROM hotline_cases
                               WHERE assignee_id = :me AND phase = 'taken')""",
            id=number,
            before=before,
            after=after,
            me=turn.person.id,
        )
    )


def _referral(row: dict[str, int | str]) -> Referral:
    fields = json.loads(str(row["fields"]))
    return Referral(
        int(row["id"]),
        int(row["case_id"]),
        next(one for one in PARTNERS if one == row["partner"]),
        tuple(one for one in FIELDS if one in fields),
        next(one for one in CONSENTS if one == row["consent"]),
        next(one for one in PHASES if one == row["phase"]),
    )
