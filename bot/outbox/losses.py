"""What did not arrive, and who wants to know: a command is typed for them."""

from collections.abc import Iterable

from bot.outbox.counting import Typed
from bot.outbox.rows import Row
from bot.store import Db

# As the partial index says it; what was sent keeps its command until it is pruned, and nobody
# looks at it.
_LOST = """lost IS NOT NULL
             AND status IN ('blocked', 'failed', 'unknown', 'cancelled', 'expired')"""


def watch(db: Db, rows: Iterable[Row], *, teller: int, command: str) -> None:
    """Type that command for the teller when one of the rows ends otherwise than sent."""
    for row in rows:
        db.run(
            "UPDATE outbox SET teller = :teller, lost = :command WHERE id = :id",
            teller=teller,
            command=command,
            id=row.id,
        )


def lost_at(db: Db) -> int | None:
    """The second at which the first of them was lost that nobody has been told of; None: none."""
    found = db.one(f"SELECT MIN(settled_at) AS at FROM outbox WHERE {_LOST}")  # noqa: S608 - from above
    return found["at"] if found else None


def take_lost(db: Db, *, most: int = 1000) -> list[Typed]:
    """Who is to be told of what was lost, and by which command; once."""
    found = db.all(
        f"SELECT id, teller, lost FROM outbox WHERE {_LOST} ORDER BY settled_at LIMIT :most",  # noqa: S608 - from above
        most=most,
    )
    for row in found:
        db.run("UPDATE outbox SET lost = NULL WHERE id = :id", id=row["id"])
    return [(row["teller"], row["lost"]) for row in found if row["teller"] is not None]
