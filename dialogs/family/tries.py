"""Who opens links that open nothing: ten wrong ones a minute are enough.

There is no stop for all, as there is for codes of eight digits (CONTRACT): nobody guesses 128 bits,
and it would only serve who wants that nobody can accept a link.
"""

from bot.dialog import Turn

MINUTE = 60
WRONG = 10  # links of one person in a minute, as for codes

_WHO = "family guesser"

MIGRATION = """
    CREATE TABLE family_tries(
        id INTEGER PRIMARY KEY,
        who BLOB NOT NULL,
        at INTEGER NOT NULL) STRICT;
    CREATE INDEX family_tries_who ON family_tries(who, at);
    CREATE INDEX family_tries_at ON family_tries(at)
    """


def stopped(turn: Turn) -> bool:
    """Whether this chat has tried too many; asked before a link is looked up."""
    row = turn.db.one(
        "SELECT COUNT(*) AS many FROM family_tries WHERE who = :who AND at > :begin",
        who=_who(turn),
        begin=turn.seconds - MINUTE,
    )
    return row is not None and row["many"] >= WRONG


def note(turn: Turn) -> None:
    """One more; what is over is forgotten."""
    turn.db.run("DELETE FROM family_tries WHERE at <= :old", old=turn.seconds - MINUTE)
    sql = "INSERT INTO family_tries(who, at) VALUES (:who, :now)"
    turn.db.run(sql, who=_who(turn), now=turn.seconds)


def _who(turn: Turn) -> bytes:
    """The chat and not the person: who asks to be forgotten begins no new count."""
    return turn.house.seal.mac(str(turn.person.chat_id or turn.person.id), _WHO)
