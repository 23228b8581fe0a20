"""Who is staff, in which roles and where.

A place is "" for everywhere, a country ("KZ") or a region ("KZ-19"); somebody for a country acts
in each of its regions. Somebody disabled has no role anywhere from that moment on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from bot.store import Db

Role = Literal[
    "administrator", "author", "approver", "operator", "trainer", "editor", "viewer", "partner"
]
ROLES: tuple[Role, ...] = get_args(Role)
EVERYWHERE = ""

# `version` counts every change of what somebody may do: an old button knows an old version.
SCHEMA = """
    CREATE TABLE people_staff(
        person_id INTEGER PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        since INTEGER NOT NULL,
        disabled_at INTEGER,
        version INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE TABLE people_roles(
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        role TEXT NOT NULL,
        place TEXT NOT NULL,
        PRIMARY KEY (person_id, role, place)) STRICT;
    CREATE INDEX people_roles_role ON people_roles(role, place)
    """


# :by is an administrator of every place where :person holds any role, and somebody else.
_BY_ADMINISTRATOR = """
    (:by IS NULL OR (:by <> :person
        AND EXISTS (
            SELECT 1 FROM people_roles AS own JOIN people_staff AS self
                ON self.person_id = own.person_id
            WHERE own.person_id = :by AND own.role = 'administrator' AND self.disabled_at IS NULL)
        AND NOT EXISTS (
            SELECT 1 FROM people_roles AS held WHERE held.person_id = :person AND NOT EXISTS (
                SELECT 1 FROM people_roles AS own JOIN people_staff AS self
                    ON self.person_id = own.person_id
                WHERE own.person_id = :by AND own.role = 'administrator'
                  AND self.disabled_at IS NULL
                  AND (own.place = '' OR own.place = held.place
                       OR held.place LIKE own.place || '-%')))))"""


@dataclass(frozen=True, slots=True)
class Held:
    """A role, and the place it is held for."""

    role: Role
    place: str


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who is or was staff: our own number, the roles, and since when they are disabled.

    `version` counts every change.
    """

    id: int
    roles: tuple[Held, ...]
    since: int
    disabled_at: int | None
    version: int


def places_of(place: str) -> tuple[str, str, str]:
    """Where a role must be held to act in that place: there, in its country, or everywhere."""
    return place, place.partition("-")[0], EVERYWHERE


def place_for(places: Sequence[str]) -> str:
    """Where a role must be held for all of them: a region, a country, or everywhere."""
    if len(places) == 1:
        return places[0]
    countries = {place.partition("-")[0] for place in places}
    return countries.pop() if len(countries) == 1 else EVERYWHERE


def grant(db: Db, person_id: int, role: Role, place: str, *, now: int) -> None:
    """Give the role; who was disabled is staff again."""
    db.run(
        """INSERT INTO people_staff(person_id, since, disabled_at) VALUES (:person, :now, NULL)
           ON CONFLICT (person_id) DO UPDATE SET disabled_at = NULL,
               version = people_staff.version + 1""",
        person=person_id,
        now=now,
    )
    db.run(
        """INSERT INTO people_roles(person_id, role, place) VALUES (:person, :role, :place)
           ON CONFLICT (person_id, role, place) DO NOTHING""",
        person=person_id,
        role=role,
        place=place,
    )


def revoke(db: Db, person_id: int, role: Role, place: str) -> bool:
    """Take the role; whether it was held."""
    taken = db.run(
        """DELETE FROM people_roles
           WHERE person_id = :person AND role = :role AND place = :place""",
        person=person_id,
        role=role,
        place=place,
    )
    db.run("UPDATE people_staff SET version = version + 1 WHERE person_id = :p", p=person_id)
    return bool(taken)


def disable(db: Db, person_id: int, *, now: int, by: int | None = None) -> bool:
    """No role holds from now on; whether this is staff that was not disabled before.

    `by` is the administrator who does it, who must be one for all that the other may do; None is
    the command line.
    """
    return bool(
        db.run(
            f"""UPDATE people_staff SET disabled_at = :now, version = version + 1
                WHERE person_id = :person AND disabled_at IS NULL
                  AND {_BY_ADMINISTRATOR}""",  # noqa: S608 - a condition of this file
            person=person_id,
            now=now,
            by=by,
        )
    )


def enable(db: Db, person_id: int, *, version: int, by: int) -> bool:
    """The roles hold again; False unless disabled, of that version, and `by` may say so."""
    return bool(
        db.run(
            f"""UPDATE people_staff SET disabled_at = NULL, version = version + 1
                WHERE person_id = :person AND disabled_at IS NOT NULL AND version = :version
                  AND {_BY_ADMINISTRATOR}""",  # noqa: S608 - a condition of this file
            person=person_id,
            version=version,
            by=by,
        )
    )


def members(db: Db) -> list[Member]:
    """Everybody who is or was staff, who was disabled last."""
    held: dict[int, list[Held]] = {}
    for row in db.all("SELECT person_id, role, place FROM people_roles ORDER BY role, place"):
        held.setdefault(row["person_id"], []).append(Held(row["role"], row["place"]))
    rows = db.all("SELECT * FROM people_staff ORDER BY disabled_at IS NOT NULL, person_id")
    return [
        Member(
            row["person_id"],
            tuple(held.get(row["person_id"], ())),
            row["since"],
            row["disabled_at"],
            row["version"],
        )
        for row in rows
    ]


def covers(own: list[Held], place: str) -> bool:
    """Whether somebody with these roles is an administrator of that place."""
    held = {one.place for one in own if one.role == "administrator"}
    return not held.isdisjoint(places_of(place))


def roles_of(db: Db, person_id: int) -> list[Held]:
    """The roles that hold now; none for who is no staff, or disabled."""
    rows = db.all(
        """SELECT role, place FROM people_roles
           JOIN people_staff ON people_staff.person_id = people_roles.person_id
           WHERE people_roles.person_id = :person AND disabled_at IS NULL
           ORDER BY role, place""",
        person=person_id,
    )
    return [Held(row["role"], row["place"]) for row in rows]


def plays(db: Db, person_id: int, role: Role) -> bool:
    """Whether that person has this role anywhere now."""
    return any(one.role == role for one in roles_of(db, person_id))


def anybody_plays(db: Db, role: Role) -> bool:
    """Whether there is anybody who may act in this role somewhere now."""
    found = db.one(
        """SELECT 1 FROM people_roles
           JOIN people_staff ON people_staff.person_id = people_roles.person_id
           WHERE role = :role AND disabled_at IS NULL LIMIT 1""",
        role=role,
    )
    return found is not None


def may(db: Db, person_id: int, role: Role, place: str) -> bool:
    """Whether that person may act in this role in this place now."""
    held = {one.place for one in roles_of(db, person_id) if one.role == role}
    return not held.isdisjoint(places_of(place))


def staff_for(db: Db, role: Role, place: str) -> list[int]:
    """Everybody who may act in this role in this place now, by their number."""
    there, country, everywhere = places_of(place)
    rows = db.all(
        """SELECT DISTINCT people_roles.person_id AS person FROM people_roles
           JOIN people_staff ON people_staff.person_id = people_roles.person_id
           WHERE role = :role AND disabled_at IS NULL
             AND place IN (:there, :country, :everywhere)
           ORDER BY people_roles.person_id""",
        role=role,
        there=there,
        country=country,
        everywhere=everywhere,
    )
    return [row["person"] for row in rows]


def all_staff(db: Db) -> list[int]:
    """Everybody with any role now, by their number."""
    rows = db.all("SELECT person_id FROM people_staff WHERE disabled_at IS NULL ORDER BY person_id")
    return [row["person_id"] for row in rows]
