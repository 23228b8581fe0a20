"""Who is staff, in which roles and where.

A place is "" for everywhere, a country ("KZ") or a region ("KZ-ALM"); somebody for a country acts
in each of its regions. Somebody disabled has no role anywhere from that moment on.
"""

from dataclasses import dataclass
from typing import Literal, get_args

from bot.store import Db

Role = Literal[
    "administrator", "author", "approver", "operator", "trainer", "editor", "viewer", "partner"
]
ROLES: tuple[Role, ...] = get_args(Role)
EVERYWHERE = ""

SCHEMA = """
    CREATE TABLE people_staff(
        person_id INTEGER PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        since INTEGER NOT NULL,
        disabled_at INTEGER) STRICT;
    CREATE TABLE people_roles(
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        role TEXT NOT NULL,
        place TEXT NOT NULL,
        PRIMARY KEY (person_id, role, place)) STRICT;
    CREATE INDEX people_roles_role ON people_roles(role, place)
    """


@dataclass(frozen=True, slots=True)
class Held:
    """A role, and the place it is held for."""

    role: Role
    place: str


def places_of(place: str) -> tuple[str, str, str]:
    """Where a role must be held to act in that place: there, in its country, or everywhere."""
    return place, place.partition("-")[0], EVERYWHERE


def grant(db: Db, person_id: int, role: Role, place: str, *, now: int) -> None:
    """Give the role; who was disabled is staff again."""
    db.run(
        """INSERT INTO people_staff(person_id, since, disabled_at) VALUES (:person, :now, NULL)
           ON CONFLICT (person_id) DO UPDATE SET disabled_at = NULL""",
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
    return bool(
        db.run(
            """DELETE FROM people_roles
               WHERE person_id = :person AND role = :role AND place = :place""",
            person=person_id,
            role=role,
            place=place,
        )
    )


def disable(db: Db, person_id: int, *, now: int) -> bool:
    """No role holds from now on; whether this is staff that was not disabled before."""
    return bool(
        db.run(
            """UPDATE people_staff SET disabled_at = :now
               WHERE person_id = :person AND disabled_at IS NULL""",
            person=person_id,
            now=now,
        )
    )


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
