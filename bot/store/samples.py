"""One sealed value for each key that was used in each column; SQLite's own way of asking."""

from collections.abc import Iterator

from bot.store.connection import Db


def sealed_samples(db: Db, mark: bytes, *, name: int) -> Iterator[tuple[str, bytes]]:
    """Place ("table.column") and value; what is sealed begins with `mark` and `name` bytes more."""
    columns = db.all(
        """SELECT tables.name AS owner, columns.name AS name
           FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
           WHERE tables.type = 'table' AND columns.type = 'BLOB' ORDER BY 1, 2"""
    )
    for owner, field in columns:
        sql = f"""SELECT MIN("{field}") AS sample FROM "{owner}"
                  WHERE substr("{field}", 1, :size) = :mark
                  GROUP BY substr("{field}", 1, :head)"""  # noqa: S608 - names of the schema
        for row in db.all(sql, size=len(mark), mark=mark, head=len(mark) + name):
            yield f"{owner}.{field}", row["sample"]
