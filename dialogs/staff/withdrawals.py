"""The table of who withdrew what: they may not be the one who shows it again."""

from bot import cards
from bot.dialog import Turn

MIGRATIONS = (
    """
    CREATE TABLE staff_withdrawals(
        item TEXT PRIMARY KEY,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        at INTEGER NOT NULL) STRICT;
    CREATE INDEX staff_withdrawals_of ON staff_withdrawals(person_id)
    """,
)


def withdraw(turn: Turn, item: str) -> bool:
    """Show it no more, at once; False when it is hidden already."""
    if item in cards.hidden(turn):
        return False
    cards.hide(turn.db, item, why="withdrawn", now=turn.seconds)
    turn.db.run(
        """INSERT INTO staff_withdrawals(item, person_id, at) VALUES (:item, :me, :now)
           ON CONFLICT (item) DO UPDATE SET person_id = excluded.person_id, at = excluded.at""",
        item=item,
        me=turn.person.id,
        now=turn.seconds,
    )
    return True


def is_mine(turn: Turn, item: str, hidden_at: int) -> bool:
    """Whether it was this person who hid it then; an older note says nothing."""
    found = turn.db.one(
        """SELECT 1 FROM staff_withdrawals
           WHERE item = :item AND person_id = :me AND at = :hidden_at""",
        item=item,
        me=turn.person.id,
        hidden_at=hidden_at,
    )
    return found is not None


def restore(turn: Turn, item: str) -> bool:
    """Show it again; False when it is shown."""
    turn.db.run("DELETE FROM staff_withdrawals WHERE item = :item", item=item)
    return cards.restore(turn.db, item)
