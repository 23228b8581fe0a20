"""The table of invitations: links that work once, for a day, kept as a keyed hash only."""

import re
import secrets
from dataclasses import dataclass

from bot import people
from bot.dialog import Turn
from bot.people import Role

LIFE = 24 * 3600  # seconds
TOKEN = 16  # bytes: 128 bits
KEPT = 7 * 24 * 3600  # seconds that an old link is told to be old, rather than unknown

MIGRATIONS = (
    """
    CREATE TABLE staff_invitations(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        token BLOB NOT NULL UNIQUE,
        role TEXT NOT NULL,
        place TEXT NOT NULL,
        until INTEGER NOT NULL,
        taken_at INTEGER) STRICT;
    CREATE INDEX staff_invitations_of ON staff_invitations(person_id)
    """,
)

_PURPOSE = "staff invitation"
_LINK = re.compile(r"s-([A-Za-z0-9_-]{22})")


@dataclass(frozen=True, slots=True)
class Invitation:
    """What somebody is invited to; `open` is whether it can still be accepted by this person."""

    id: int
    inviter: int
    role: Role
    place: str
    open: bool


def invite(turn: Turn, role: Role, place: str) -> tuple[int, str]:
    """A new invitation by this person: its number and its link, which is kept nowhere."""
    old = turn.seconds - KEPT
    turn.db.run("DELETE FROM staff_invitations WHERE until < :old", old=old)
    token = secrets.token_urlsafe(TOKEN)
    row = turn.db.one(
        """INSERT INTO staff_invitations(person_id, token, role, place, until)
           VALUES (:me, :token, :role, :place, :until) RETURNING id""",
        me=turn.person.id,
        token=turn.house.seal.mac(token, _PURPOSE),
        role=role,
        place=place,
        until=turn.seconds + LIFE,
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return row["id"], f"s-{token}"


def by_link(turn: Turn, payload: str) -> Invitation | None:
    """The invitation of that link, open or not; None for a link that was never given."""
    found = _LINK.fullmatch(payload)
    for mark in turn.house.seal.macs(found[1], _PURPOSE) if found else ():
        row = turn.db.one("SELECT id FROM staff_invitations WHERE token = :token", token=mark)
        if row is not None:
            return by_number(turn, row["id"])
    return None


def by_number(turn: Turn, number: int) -> Invitation | None:
    """The invitation as it stands for this person now.

    It is not open to its own inviter, nor to who was disabled: they are enabled by name, or old
    roles would come back with a new one. It closes when the inviter may invite there no more.
    """
    row = turn.db.one(
        """SELECT id, person_id, role, place,
             taken_at IS NULL AND until > :now AND person_id <> :me AND NOT EXISTS (
                 SELECT 1 FROM people_staff
                 WHERE people_staff.person_id = :me AND disabled_at IS NOT NULL) AS open
           FROM staff_invitations WHERE id = :id""",
        id=number,
        me=turn.person.id,
        now=turn.seconds,
    )
    if row is None:
        return None
    there = people.may(turn.db, row["person_id"], "administrator", row["place"])
    usable = bool(row["open"]) and there
    return Invitation(row["id"], row["person_id"], row["role"], row["place"], usable)


def take(turn: Turn, number: int) -> bool:
    """This person accepts, once: False when somebody else was quicker, or it is over."""
    return (
        turn.db.run(
            """UPDATE staff_invitations SET taken_at = :now
               WHERE id = :id AND taken_at IS NULL AND until > :now AND person_id <> :me""",
            id=number,
            now=turn.seconds,
            me=turn.person.id,
        )
        == 1
    )


def cancel(turn: Turn, number: int) -> bool:
    """The link works no more; False when it was used, or is somebody else's."""
    return (
        turn.db.run(
            """UPDATE staff_invitations SET until = :now
               WHERE id = :id AND person_id = :me AND taken_at IS NULL AND until > :now""",
            id=number,
            me=turn.person.id,
            now=turn.seconds,
        )
        == 1
    )
