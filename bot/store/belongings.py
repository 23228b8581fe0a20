"""What the schema says about whom a row belongs to; SQLite's own way of asking."""

from bot.store.connection import Db


def belongings(db: Db, owner: str) -> dict[str, str]:
    """Each table whose rows belong to a row of `owner`, and the column that says so."""
    found = db.all(
        """SELECT tables.name AS name, keys."from" AS field
           FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
           WHERE tables.type = 'table' AND keys."table" = :owner ORDER BY tables.name""",
        owner=owner,
    )
    return {row["name"]: row["field"] for row in found}


def has_table(db: Db, name: str) -> bool:
    """Whether there is such a table: an older database may lack it."""
    sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = :name"
    return db.one(sql, name=name) is not None
