"""Links from who may be in danger to whom they trust: made, accepted once, hidden, ended.

    made -> joined -> (the trusted person has ended it, or is gone: nobody holds it any more)

The owner's row and the trusted person's (holds.py) are two, so that either goes without the other:
a link that the owner has ended is still held, and nothing tells whoever holds it.
"""

import secrets
from dataclasses import dataclass
from typing import Any, Literal

from bot.dialog import Turn

MOST = 5  # trusted people
VALID = 7 * 86_400  # seconds (CONTRACT)
AGAIN = 600  # seconds in which the same message is not told twice
BITS = 128  # of a link (issue 6)

Phase = Literal["made", "late", "joined", "lost", "gone"]

_WORD, _MARK = "family_links.word", "family link"

MIGRATION = """
    CREATE TABLE family_links(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        owner_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        mark BLOB UNIQUE,
        until INTEGER NOT NULL,
        word BLOB NOT NULL,
        own INTEGER NOT NULL,
        place INTEGER NOT NULL,
        hidden INTEGER NOT NULL DEFAULT 0,
        lost_at INTEGER NOT NULL DEFAULT 0,
        joined_at INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX family_links_owner ON family_links(owner_id);
    CREATE TABLE family_told(
        link_id INTEGER NOT NULL REFERENCES family_links ON DELETE CASCADE,
        what TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (link_id, what)) STRICT, WITHOUT ROWID
    """

# Who would be told now; names are sealed and stay here.
VIEW = """
    CREATE VIEW family_open_trusted AS
    SELECT family_links.owner_id AS owner_id, family_links.id AS link_id,
      family_links.hidden AS hidden, family_links.place AS sees_place
    FROM family_links JOIN family_held ON family_held.link_id = family_links.id
      JOIN people ON people.id = family_held.person_id
    WHERE family_links.joined_at > 0 AND people.reachable = 1
    """

_LINKS = """SELECT family_links.*, people.id AS trusted, people.reachable AS reached
    FROM family_links
    LEFT JOIN family_held ON family_held.link_id = family_links.id
    LEFT JOIN people ON people.id = family_held.person_id
    WHERE family_links.owner_id = :me"""


@dataclass(frozen=True, slots=True)
class Link:
    """One link of this person's; times are seconds, 0 where it has not come to that.

    `word` is how the owner calls whom they trust; where `own` is False the house has made it up,
    for nothing but to be typed after hiding. `place`: the trusted person may hear the region;
    `reached`: they have not blocked the bot.
    """

    id: int
    word: str
    own: bool
    place: bool
    hidden: bool
    until: int
    joined_at: int
    lost_at: int
    trusted: int | None
    reached: bool

    def phase(self, now: int) -> Phase:
        """Where it stands."""
        if not self.joined_at:
            return "made" if self.until > now else "late"
        if self.trusted is None:
            return "gone"
        return "lost" if self.lost_at or not self.reached else "joined"


def make(turn: Turn, word: str, *, own: bool, place: bool) -> str:
    """A new link's token, in the place of one that nobody has accepted; "": there are too many."""
    turn.db.run(
        "DELETE FROM family_links WHERE owner_id = :me AND joined_at = 0", me=turn.person.id
    )
    token = secrets.token_urlsafe(BITS // 8)
    made = turn.db.run(
        """INSERT INTO family_links(owner_id, mark, until, word, own, place)
           SELECT :me, :mark, :until, :word, :own, :place
           WHERE (SELECT COUNT(*) FROM family_links WHERE owner_id = :me AND hidden = 0) < :most""",
        me=turn.person.id,
        mark=turn.house.seal.mac(token, _MARK),
        until=turn.seconds + VALID,
        word=turn.house.seal.close(word, _WORD),
        own=int(own),
        place=int(place),
        most=MOST,
    )
    return token if made else ""


def mine(turn: Turn, *, hidden: bool = False) -> list[Link]:
    """This person's links that show, or those that are hidden, the oldest first."""
    rows = turn.db.all(
        f"{_LINKS} AND family_links.hidden = :hidden ORDER BY family_links.id",
        me=turn.person.id,
        hidden=int(hidden),
    )
    return [_link(turn, row) for row in rows]


def find(turn: Turn, number: int) -> Link | None:
    """This person's own link of that number, if it shows."""
    return next((one for one in mine(turn) if one.id == number), None)


def full(turn: Turn) -> bool:
    """Whether there are as many trusted people as there may be."""
    return sum(one.joined_at > 0 for one in mine(turn)) >= MOST


def offered(turn: Turn, token: str) -> Link | Literal["own"] | None:
    """What that token offers this person; None: nothing, or nothing any more."""
    marks = turn.house.seal.macs(token, _MARK)
    rows = [
        turn.db.one(
            """SELECT *, NULL AS trusted, 0 AS reached FROM family_links
               WHERE mark = :mark AND until > :now AND joined_at = 0""",
            mark=mark,
            now=turn.seconds,
        )
        for mark in marks
    ]
    row = next(filter(None, rows), None)
    if row is None or (row["owner_id"] == turn.person.id and row["hidden"]):
        return None
    return "own" if row["owner_id"] == turn.person.id else _link(turn, row)


def join(turn: Turn, token: str) -> tuple[int, int] | None:
    """Link and owner of that token, which opens nothing any more; None: it did not before.

    Nobody is their own trusted person, and nobody is somebody's twice.
    """
    for mark in turn.house.seal.macs(token, _MARK):
        row = turn.db.one(
            """UPDATE family_links SET mark = NULL, joined_at = :now
               WHERE mark = :mark AND until > :now AND joined_at = 0 AND owner_id <> :me
                 AND NOT EXISTS (
                   SELECT 1 FROM family_held JOIN family_links AS other
                     ON other.id = family_held.link_id
                   WHERE family_held.person_id = :me AND other.owner_id = family_links.owner_id)
               RETURNING id, owner_id""",
            mark=mark,
            now=turn.seconds,
            me=turn.person.id,
        )
        if row is not None:
            return row["id"], row["owner_id"]
    return None


def shows(turn: Turn, number: int) -> bool:
    """Whether its owner has not hidden that link: then they may be told of it."""
    sql = "SELECT 1 FROM family_links WHERE id = :id AND hidden = 0"
    return turn.db.one(sql, id=number) is not None


def end(turn: Turn, number: int) -> bool:
    """False when it is gone already, hidden, or somebody else's."""
    sql = "DELETE FROM family_links WHERE id = :id AND owner_id = :me AND hidden = 0"
    return turn.db.run(sql, id=number, me=turn.person.id) == 1


def hide(turn: Turn) -> None:
    """It looks as if there were none."""
    turn.db.run("UPDATE family_links SET hidden = 1 WHERE owner_id = :me", me=turn.person.id)


def unhide(turn: Turn, said: str) -> bool:
    """Show again what bears that word; False: nothing hidden does."""
    found = [one for one in mine(turn, hidden=True) if one.word.casefold() == said.casefold()]
    for one in found:
        turn.db.run("UPDATE family_links SET hidden = 0 WHERE id = :id", id=one.id)
    return bool(found)


def lose(turn: Turn, number: int) -> Link | None:
    """What was told there has not arrived; the link, if it shows."""
    turn.db.run(
        "UPDATE family_links SET lost_at = :now WHERE id = :id AND owner_id = :me",
        id=number,
        me=turn.person.id,
        now=turn.seconds,
    )
    return find(turn, number)


def tells(turn: Turn, one: Link, what: str) -> bool:
    """Whether that may be told now; it is noted that it was. False: it has just been told."""
    turn.db.run(
        "DELETE FROM family_told WHERE link_id = :link AND at <= :old",
        link=one.id,
        old=turn.seconds - AGAIN,
    )
    made = turn.db.run(
        """INSERT INTO family_told(link_id, what, at) VALUES (:link, :what, :now)
           ON CONFLICT (link_id, what) DO NOTHING""",
        link=one.id,
        what=what,
        now=turn.seconds,
    )
    if made:
        turn.db.run("UPDATE family_links SET lost_at = 0 WHERE id = :id", id=one.id)
    return made == 1


def kept(turn: Turn) -> list[dict[str, Any]]:
    """The rows that show, as /privacy hands them out: neither marks nor what is hidden."""
    names = ("id", "word", "own", "place", "until", "joined_at")
    return [{name: getattr(one, name) for name in names} for one in mine(turn)]


def _link(turn: Turn, row: Any) -> Link:
    return Link(
        row["id"],
        turn.house.seal.open(row["word"], _WORD).decode(),
        bool(row["own"]),
        bool(row["place"]),
        bool(row["hidden"]),
        row["until"],
        row["joined_at"],
        row["lost_at"],
        row["trusted"],
        bool(row["reached"]),
    )
