"""Groups the bot was added to: it says one sentence a day there, and talks in private."""

from bot.store import Db

DAY = 24 * 3600


def greet_today(db: Db, chat_id: int, *, now: int) -> bool:
    """True once a day for each group: then the sentence is due."""
    return (
        db.run(
            """INSERT INTO groups VALUES (:chat, :day)
               ON CONFLICT (chat_id) DO UPDATE SET told_on = excluded.told_on
               WHERE groups.told_on < excluded.told_on""",
            chat=chat_id,
            day=now // DAY,
        )
        == 1
    )


def move_group(db: Db, old: int, new: int) -> None:
    """Rewrite a group that Telegram gave a new id, once."""
    db.run("DELETE FROM groups WHERE chat_id = :new", new=new)
    db.run("UPDATE groups SET chat_id = :new WHERE chat_id = :old", new=new, old=old)
