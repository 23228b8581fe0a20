"""What may not be shown now, and the people who say that a number does not answer.

Three people hide a number until staff have checked it. A line that a few hostile people could take
away must not be one of those that save lives: the emergency numbers are never hidden.
"""

import logging
from dataclasses import dataclass

from bot.cards.content import Numbers
from bot.dialog import Turn
from bot.store import Db

log = logging.getLogger(__name__)

ENOUGH = 3  # people (DESIGN, "Words and facts")
KNOWN = 24 * 3600  # seconds that somebody has been known, so that nobody makes three people at once
KEPT = 30 * 24 * 3600  # seconds that a report counts and is kept
PRUNED = 5000  # rows at a time

# An item is "number A-RU-10" or "article rights wages"; `why` is a word for staff.
SCHEMA = """
    CREATE TABLE card_reports(
        number TEXT NOT NULL,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        reported_at INTEGER NOT NULL,
        PRIMARY KEY (number, person_id)) STRICT;
    CREATE INDEX card_reports_person ON card_reports(person_id);
    CREATE INDEX card_reports_old ON card_reports(reported_at);
    CREATE TABLE card_hidden(
        item TEXT PRIMARY KEY,
        why TEXT NOT NULL,
        hidden_at INTEGER NOT NULL) STRICT
"""


def item(key: str) -> str:
    """What a number is called among all that can be hidden."""
    return f"number {key}"


def article_item(name: str, one: str) -> str:
    """What an article of a slice is called among all that can be hidden."""
    return f"article {name} {one}"


@dataclass(frozen=True, slots=True)
class Hidden:
    """Something that is not shown now, why, and since when (seconds since 1970)."""

    item: str
    why: str
    hidden_at: int


def report(turn: Turn, key: str) -> bool:
    """This person says that the number does not answer; the third hides it.

    False when there is no such number to dial. Of somebody who is new here nothing is kept.
    """
    found = turn.content("numbers")
    assert isinstance(found, Numbers)  # the assembly says so
    number = next((number for name, number in found.numbers.items() if name == key), None)
    if number is None or not number.phone:
        return False
    _count(turn, key)
    if _enough(turn, key):
        log.warning("three people say that a number does not answer", extra={"number": key})
        if not number.emergency:
            hide(turn.db, item(key), why="reports", now=turn.seconds)
    return True


def _count(turn: Turn, key: str) -> None:
    turn.db.run(
        """INSERT INTO card_reports(number, person_id, reported_at)
           SELECT :key, id, :now FROM people WHERE id = :me AND since <= :known
           ON CONFLICT (number, person_id) DO UPDATE SET reported_at = excluded.reported_at""",
        key=key,
        now=turn.seconds,
        me=turn.person.id,
        known=turn.seconds - KNOWN,
    )


def hidden(turn: Turn) -> frozenset[str]:
    """The items that may not be shown now."""
    return frozenset(row["item"] for row in turn.db.all("SELECT item FROM card_hidden"))


def is_withdrawn(turn: Turn, name: str, one: str) -> bool:
    """Whether an editor has taken that article back."""
    return article_item(name, one) in hidden(turn)


def restore(db: Db, what: str) -> bool:
    """Staff have checked it: it is shown again, and reports of before are forgotten."""
    kind, _, key = what.partition(" ")
    if kind == "number":
        db.run("DELETE FROM card_reports WHERE number = :key", key=key)
    return db.run("DELETE FROM card_hidden WHERE item = :item", item=what) == 1


def all_hidden(db: Db) -> list[Hidden]:
    """Everything that is not shown now, the newest first."""
    rows = db.all("SELECT item, why, hidden_at FROM card_hidden ORDER BY hidden_at DESC, item")
    return [Hidden(row["item"], row["why"], row["hidden_at"]) for row in rows]


def reported(db: Db) -> list[tuple[str, int]]:
    """The numbers that people say do not answer, and how many people."""
    rows = db.all(
        "SELECT number, COUNT(*) AS n FROM card_reports GROUP BY number ORDER BY n DESC, number"
    )
    return [(row["number"], row["n"]) for row in rows]


def prune(db: Db, *, now: int) -> int:
    """Forget reports of more than thirty days ago; what they hid stays hidden."""
    return db.run(
        """DELETE FROM card_reports WHERE (number, person_id) IN (
           SELECT number, person_id FROM card_reports WHERE reported_at < :old LIMIT :most)""",
        old=now - KEPT,
        most=PRUNED,
    )


def _enough(turn: Turn, key: str) -> bool:
    found = turn.db.one(
        "SELECT COUNT(*) AS n FROM card_reports WHERE number = :key AND reported_at >= :old",
        key=key,
        old=turn.seconds - KEPT,
    )
    return found is not None and found["n"] >= ENOUGH


def hide(db: Db, what: str, *, why: str, now: int) -> None:
    """Do not show it from now on; `why` is a word for staff."""
    db.run(
        "INSERT INTO card_hidden VALUES (:item, :why, :now) ON CONFLICT (item) DO NOTHING",
        item=what,
        why=why,
        now=now,
    )
