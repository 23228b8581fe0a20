"""What is kept about a person: one loop over the tables that say they belong to people."""

from typing import Any

from bot.people import factor
from bot.people.people import Person
from bot.seal import Seal, WrongKey, is_sealed
from bot.store import Db, belongings


def export(db: Db, seal: Seal, person: Person) -> dict[str, list[dict[str, Any]]]:
    """Every row that belongs to the person, by table, with what was sealed opened."""
    tables = {"people": "id", **belongings(db, "people")}
    found = {
        table: db.all(
            f"SELECT * FROM {table} WHERE {column} = :id",  # noqa: S608 - names of the schema
            id=person.id,
        )
        for table, column in tables.items()
    }
    return {
        table: [
            {name: _plain(value, seal, f"{table}.{name}") for name, value in dict(row).items()}
            for row in rows
        ]
        for table, rows in found.items()
        if rows
    }


def _plain(value: Any, seal: Seal, place: str) -> Any:
    if not isinstance(value, bytes):
        return value
    if place == factor.PLACE:  # shown once on a terminal, never in a chat
        return None
    if not is_sealed(value):
        return value.hex()
    try:
        return seal.open(value, place).decode("utf-8", "replace")
    except WrongKey:
        return None
