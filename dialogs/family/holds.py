"""What a trusted person holds: a row of their own, which stays when the owner ends the link."""

from dataclasses import dataclass
from typing import Any

from bot.dialog import Turn

_WORD = "family_held.word"

# `teller` is the owner's number, and 0 when they are forgotten: who accepts another link of the
# same person goes on with the row there is.
MIGRATION = """
    CREATE TABLE family_held(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        link_id INTEGER NOT NULL UNIQUE,
        teller INTEGER NOT NULL,
        word BLOB,
        since INTEGER NOT NULL) STRICT;
    CREATE INDEX family_held_person ON family_held(person_id);
    CREATE INDEX family_held_teller ON family_held(teller)
    """


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody of whom this person hears; `word` is how they call them, "" where they do not."""

    id: int
    word: str


def hold(turn: Turn, link: int, owner: int) -> int:
    """This person's row for that link."""
    row = turn.db.one(
        """UPDATE family_held SET link_id = :link WHERE person_id = :me AND teller = :owner
           RETURNING id""",
        link=link,
        me=turn.person.id,
        owner=owner,
    ) or turn.db.one(
        """INSERT INTO family_held(person_id, link_id, teller, since)
           VALUES (:me, :link, :owner, :now) RETURNING id""",
        me=turn.person.id,
        link=link,
        owner=owner,
        now=turn.seconds,
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return int(row["id"])


def name(turn: Turn, number: int, word: str) -> None:
    """How this person calls whom they hear of."""
    turn.db.run(
        "UPDATE family_held SET word = :word WHERE id = :id AND person_id = :me",
        word=turn.house.seal.close(word, _WORD),
        id=number,
        me=turn.person.id,
    )


def mine(turn: Turn) -> list[Held]:
    """Everybody of whom this person hears, as far as they know."""
    rows = turn.db.all(
        "SELECT id, word FROM family_held WHERE person_id = :me ORDER BY id", me=turn.person.id
    )
    return [Held(row["id"], _open(turn, row)) for row in rows]


def find(turn: Turn, number: int) -> Held | None:
    """This person's own row of that number."""
    return next((one for one in mine(turn) if one.id == number), None)


def word_of(turn: Turn, link: int) -> str:
    """How the trusted person calls this one; "" where they have no word for them."""
    row = turn.db.one("SELECT word FROM family_held WHERE link_id = :link", link=link)
    return _open(turn, row) if row else ""


def drop(turn: Turn, number: int) -> bool:
    """They want to hear no more; False when it is gone, or somebody else's."""
    sql = "DELETE FROM family_held WHERE id = :id AND person_id = :me"
    return turn.db.run(sql, id=number, me=turn.person.id) == 1


def forget_teller(turn: Turn) -> None:
    """The owner is forgotten: nobody's number stays in what others hold."""
    turn.db.run("UPDATE family_held SET teller = 0 WHERE teller = :me", me=turn.person.id)


def _open(turn: Turn, row: Any) -> str:
    return turn.house.seal.open(row["word"], _WORD).decode() if row["word"] else ""
