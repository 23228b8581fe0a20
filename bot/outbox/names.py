"""Rows with a name: what was to be said under it and still waits gives way to newer words.

A receipt that comes after the next answer would contradict it; and whoever counts from a question
must know when it left.
"""

from bot.outbox.rows import Row
from bot.store import Db


def give_name(db: Db, row: Row, name: str) -> None:
    """That row bears the name from now on."""
    db.run("UPDATE outbox SET named = :name WHERE id = :id", name=name, id=row.id)


def withdraw(db: Db, person_id: int, name: str, *, now: int) -> bool:
    """What waits of that name is not said to that person any more; False when nothing waited."""
    return bool(
        db.run(
            """UPDATE outbox SET settled_at = :now, body = NULL, chat_id = NULL,
                 status = CASE repeated WHEN 1 THEN 'unknown' ELSE 'cancelled' END
               WHERE person_id = :person AND named = :name AND status = 'waiting'""",
            person=person_id,
            name=name,
            now=now,
        )
    )


def sent_at_of(db: Db, person_id: int, name: str) -> int | None:
    """The second at which the newest of that name was sent; None: it has not been."""
    row = db.one(
        """SELECT status, settled_at FROM outbox WHERE person_id = :person AND named = :name
           ORDER BY id DESC LIMIT 1""",
        person=person_id,
        name=name,
    )
    return int(row["settled_at"]) if row and row["status"] in {"sent", "unknown"} else None
