"""Approval: somebody asks, somebody else sees the number, types it, and only then it holds.

What is approved is one version of one thing of a kind ("alert" 7, version 3) for so many people of
one audience. An edit voids it. A request lapses after a quarter of an hour; what was approved holds
for another quarter, or until the time that was asked for.
"""

import re
from dataclasses import dataclass
from typing import Literal, Protocol

from bot.store import Db, Migrations

LAPSES = 15 * 60  # seconds (issue 4; reliability.md P39)
FRESH = 5 * 60  # seconds that the last button is good for after the code
LONGEST = 90 * 24 * 3600  # seconds that a repetition is approved for at most (issue 4)

MIGRATIONS = Migrations(
    "approval",
    (
        """
        CREATE TABLE approvals(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            item INTEGER NOT NULL,
            version INTEGER NOT NULL,
            count INTEGER NOT NULL CHECK (count > 0),
            place TEXT NOT NULL,
            author_id INTEGER REFERENCES people ON DELETE SET NULL,
            asked_at INTEGER NOT NULL,
            approver_id INTEGER REFERENCES people ON DELETE SET NULL,
            approved_at INTEGER,
            until INTEGER,
            often INTEGER NOT NULL DEFAULT 0,
            voided INTEGER NOT NULL DEFAULT 0,
            CHECK (approver_id <> author_id)) STRICT;
        CREATE INDEX approvals_item ON approvals(kind, item);
        CREATE TABLE approvals_opened(
            approval_id INTEGER NOT NULL REFERENCES approvals ON DELETE CASCADE,
            person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
            at INTEGER NOT NULL,
            PRIMARY KEY (approval_id, person_id)) STRICT;
        CREATE INDEX approvals_opened_person ON approvals_opened(person_id)
        """,
        # Whom it is for; what was asked without an audience (an export) sends nothing to anybody.
        "ALTER TABLE approvals ADD COLUMN audience TEXT NOT NULL DEFAULT ''",
    ),
)

# "own": the author; "role": no approver of that place; "count": another number was typed; "lapsed":
# asked too long ago; "void": edited since, or its author is no staff any more; "done": by another.
Outcome = Literal["approved", "own", "role", "count", "lapsed", "void", "done"]


class Marked(Protocol):
    """An audience, as far as an approval knows it."""

    @property
    def mark(self) -> str:
        """Its name, and a hash of its parameters."""


# Counts that, typed alone, are a call for help before they are a count (DESIGN).
MISTAKEN = frozenset({101, 102, 103, 104, 111, 112})
_COUNT = re.compile(r"(\d[\d .,'\u00a0\u202f]*?)\s*(?:[^\W\d]+\.?)?")


@dataclass(frozen=True, slots=True)
class Approval:
    """A request as it stands; people who have left are None."""

    id: int
    kind: str
    item: int
    version: int
    count: int
    place: str
    author: int | None
    asked_at: int
    approver: int | None
    approved_at: int | None
    until: int | None
    often: bool
    voided: bool
    audience: str

    def lapsed(self, now: int) -> bool:
        """Whether it waits too long for anybody to approve it without asking again."""
        return self.approved_at is None and now - self.asked_at >= LAPSES


def ask(  # noqa: PLR0913 - what is asked for, field by field
    db: Db,
    *,
    kind: str,
    item: int,
    version: int,
    count: int,
    place: str,
    author: int,
    now: int,
    audience: Marked | None = None,
) -> int:
    """Ask for approval; its number. What was asked or approved for this item before is void.

    Nothing is sent by it but to that very audience; without one nothing at all is. ValueError for
    nobody: what reaches nobody needs no approval.
    """
    if count < 1:
        raise ValueError("nothing to approve: it reaches nobody")
    void(db, kind, item)
    found = db.one(
        """INSERT INTO approvals(kind, item, version, count, place, author_id, asked_at, audience)
           VALUES (:kind, :item, :version, :count, :place, :author, :now, :audience)
           RETURNING id""",
        kind=kind,
        item=item,
        version=version,
        count=count,
        place=place,
        author=author,
        now=now,
        audience=audience.mark if audience is not None else "",
    )
    assert found is not None  # an INSERT with RETURNING gives its row
    return int(found["id"])


def for_later(db: Db, approval_id: int, *, until: int, often: bool = False) -> bool:
    """Ask for what is sent later, and may be until that second; `often`: again and again.

    At most for ninety days from the asking, and only before anybody has approved it.
    """
    return bool(
        db.run(
            """UPDATE approvals SET often = :often,
                 until = CASE WHEN :until < asked_at + :longest THEN :until
                              ELSE asked_at + :longest END
               WHERE id = :id AND approved_at IS NULL AND voided = 0""",
            id=approval_id,
            until=until,
            often=int(often),
            longest=LONGEST,
        )
    )


def approve(db: Db, approval_id: int, *, approver: int, typed: int, now: int) -> Outcome:
    """Approve it, as somebody else who holds the role there and has typed its number."""
    done = db.run(
        """UPDATE approvals SET approver_id = :approver, approved_at = :now
           WHERE id = :id AND approved_at IS NULL AND voided = 0
             AND author_id <> :approver AND count = :typed AND :now - asked_at < :lapses
             AND EXISTS (SELECT 1 FROM people_staff
                         WHERE person_id = author_id AND disabled_at IS NULL)
             AND EXISTS (SELECT 1 FROM people_roles JOIN people_staff
                           ON people_staff.person_id = people_roles.person_id
                         WHERE people_roles.person_id = :approver AND role = 'approver'
                           AND disabled_at IS NULL
                           AND (people_roles.place = '' OR people_roles.place = approvals.place
                                OR approvals.place LIKE people_roles.place || '-%'))""",
        id=approval_id,
        approver=approver,
        typed=typed,
        now=now,
        lapses=LAPSES,
    )
    return "approved" if done else _refusal(db, approval_id, approver, typed, now)


def _refusal(db: Db, approval_id: int, approver: int, typed: int, now: int) -> Outcome:
    """Why it was not approved; of several reasons the one that no other try mends."""
    found = get(db, approval_id)
    if found is None or found.voided or not _is_staff(db, found.author):
        return "void"
    if found.approved_at is not None:
        return "done"
    if found.author == approver:
        return "own"
    if found.lapsed(now):
        return "lapsed"
    # The number last: who may not approve learns nothing by guessing it.
    return "count" if found.count != typed and _is_staff(db, approver) else "role"


def typed(said: str) -> int | None:
    """The number that somebody wrote, however its thousands are set apart; a word may follow."""
    found = _COUNT.fullmatch(said.strip())
    plain = "".join(letter for letter in found[1] if letter.isdecimal()) if found else ""
    return int(plain) if plain and len(plain) < 10 else None


def _is_staff(db: Db, person_id: int | None) -> bool:
    sql = "SELECT 1 FROM people_staff WHERE person_id = :id AND disabled_at IS NULL"
    return db.one(sql, id=person_id) is not None


def renew(db: Db, approval_id: int, *, author: int, now: int) -> bool:
    """Ask again for the same; False when it is somebody else's, void, or approved already."""
    return bool(
        db.run(
            """UPDATE approvals SET asked_at = :now
               WHERE id = :id AND author_id = :author AND approved_at IS NULL AND voided = 0""",
            id=approval_id,
            author=author,
            now=now,
        )
    )


def void(db: Db, kind: str, item: int) -> int:
    """Nothing that was asked or approved for this item holds any more; how many that was.

    What is being sent by it stops; a correction of it may still be sent.
    """
    return db.run(
        "UPDATE approvals SET voided = 1 WHERE kind = :kind AND item = :item AND voided = 0",
        kind=kind,
        item=item,
    )


def holds(db: Db, kind: str, item: int, version: int, now: int) -> int:
    """The number of the approval by which that very version may be sent now; 0 without one."""
    found = db.one(
        """SELECT id FROM approvals
           WHERE kind = :kind AND item = :item AND version = :version AND voided = 0
             AND approved_at IS NOT NULL AND :now < COALESCE(until, approved_at + :lapses)
           ORDER BY id DESC LIMIT 1""",
        kind=kind,
        item=item,
        version=version,
        now=now,
        lapses=LAPSES,
    )
    return int(found["id"]) if found else 0


def get(db: Db, approval_id: int) -> Approval | None:
    """The request of that number."""
    row = db.one("SELECT * FROM approvals WHERE id = :id", id=approval_id)
    if row is None:
        return None
    values = {**row, "author": row["author_id"], "approver": row["approver_id"]}
    values |= {"often": bool(row["often"]), "voided": bool(row["voided"])}
    return Approval(**{name: values[name] for name in Approval.__slots__})


def open_by(db: Db, approval_id: int, person_id: int, now: int) -> None:
    """Remember who has opened it, and when first: its author sees that."""
    db.run(
        """INSERT INTO approvals_opened(approval_id, person_id, at) VALUES (:id, :person, :now)
           ON CONFLICT (approval_id, person_id) DO NOTHING""",
        id=approval_id,
        person=person_id,
        now=now,
    )


def opened(db: Db, approval_id: int) -> dict[int, int]:
    """Who has opened it, and at which second."""
    rows = db.all(
        "SELECT person_id, at FROM approvals_opened WHERE approval_id = :id ORDER BY at, person_id",
        id=approval_id,
    )
    return {row["person_id"]: row["at"] for row in rows}
