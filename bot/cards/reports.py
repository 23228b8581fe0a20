"""What may not be shown now, and the people who say that a number does not answer.

Three people hide a number until staff have checked it. A line that a few hostile people could take
away must not be one of those that save lives: the emergency numbers are never hidden.
"""

import logging

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
            _hide(turn.db, item(key), why="reports", now=turn.seconds)
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


def restore(db: Db, key: str) -> bool:
    """Staff have checked the number: it is shown again, and the reports of before are forgotten."""
    db.run("DELETE FROM card_reports WHERE number = :key", key=key)
    return db.run("DELETE FROM card_hidden WHERE item = :item", item=item(key)) == 1


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


def _hide(db: Db, what: str, *, why: str, now: int) -> None:
    db.run(
        "INSERT INTO card_hidden VALUES (:item, :why, :now) ON CONFLICT (item) DO NOTHING",
        item=what,
        why=why,
        now=now,
    )
