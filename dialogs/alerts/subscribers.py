"""The tables of who gets alerts: since when, of which places and topics, when not; and the offers.

A place is a region ("KZ-75") or a whole country ("KZ").
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.dialog import Turn

NEVER = 0
FOR_EVER = 253_402_300_799  # 9999-12-31: until the person says
Many = Callable[[str, Iterable[Mapping[str, int | str | None]]], int]
COUNTRY = 2  # letters of the code of a whole country

MIGRATIONS = (
    """
    CREATE TABLE alerts_subscribers(
        person_id INTEGER PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        since INTEGER NOT NULL,
        paused_until INTEGER NOT NULL DEFAULT 0,
        quiet TEXT) STRICT;
    CREATE TABLE alerts_regions(
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        place TEXT NOT NULL CHECK (place <> ''),
        at INTEGER NOT NULL,
        PRIMARY KEY (person_id, place)) STRICT;
    CREATE TABLE alerts_topics(
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        topic TEXT NOT NULL CHECK (topic <> ''),
        PRIMARY KEY (person_id, topic)) STRICT;
    CREATE TABLE alerts_offers(
        person_id INTEGER PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        asked INTEGER NOT NULL,
        at INTEGER NOT NULL) STRICT
    """,
)

# For who asks these people whether they are safe: to be warned somewhere is to be asked there.
OPEN = """
    CREATE VIEW alerts_open_places AS
        SELECT alerts_regions.person_id AS person_id, alerts_regions.place AS place
        FROM alerts_regions
        JOIN alerts_subscribers ON alerts_subscribers.person_id = alerts_regions.person_id
    """


@dataclass(frozen=True, slots=True)
class Subscriber:
    """Somebody who agreed: when, to what, and the hours and days on which they want silence."""

    since: int
    paused_until: int
    quiet: str | None
    places: tuple[str, ...]
    topics: frozenset[str]


def find(turn: Turn) -> Subscriber | None:
    """What the person has agreed to; None if they have not."""
    me = turn.person.id
    row = turn.db.one("SELECT * FROM alerts_subscribers WHERE person_id = :me", me=me)
    if row is None:
        return None
    places = turn.db.all(
        "SELECT place FROM alerts_regions WHERE person_id = :me ORDER BY at, place", me=me
    )
    topics = turn.db.all("SELECT topic FROM alerts_topics WHERE person_id = :me", me=me)
    return Subscriber(
        row["since"],
        row["paused_until"],
        row["quiet"],
        tuple(one["place"] for one in places),
        frozenset(one["topic"] for one in topics),
    )


def settle_in(many: Many, crowd: Mapping[int, Subscriber]) -> None:
    """Keep what many people have agreed to, by their chats; who has agreed already keeps theirs.

    `many` runs one statement for each row. For the invented crowd of the demo: a person agrees in
    a turn of their own.
    """
    many(
        """INSERT INTO alerts_subscribers(person_id, since, paused_until, quiet)
           SELECT id, :since, :paused_until, :quiet FROM people WHERE chat_id = :chat
           ON CONFLICT (person_id) DO NOTHING""",
        (
            {"chat": chat, "since": s.since, "paused_until": s.paused_until, "quiet": s.quiet}
            for chat, s in crowd.items()
        ),
    )
    many(
        """INSERT INTO alerts_regions(person_id, place, at)
           SELECT id, :place, :since FROM people WHERE chat_id = :chat
           ON CONFLICT (person_id, place) DO NOTHING""",
        (
            {"chat": chat, "since": s.since, "place": place}
            for chat, s in crowd.items()
            for place in s.places
        ),
    )
    many(
        """INSERT INTO alerts_topics(person_id, topic)
           SELECT id, :topic FROM people WHERE chat_id = :chat
           ON CONFLICT (person_id, topic) DO NOTHING""",
        ({"chat": chat, "topic": topic} for chat, s in crowd.items() for topic in s.topics),
    )


def subscribe(turn: Turn, places: Sequence[str], most: int) -> None:
    """The person has agreed just now; who had agreed before keeps what they chose."""
    turn.db.run(
        """INSERT INTO alerts_subscribers(person_id, since) VALUES (:me, :now)
           ON CONFLICT (person_id) DO NOTHING""",
        me=turn.person.id,
        now=turn.seconds,
    )
    for place in places:
        add_place(turn, place, most)


def add_place(turn: Turn, place: str, most: int) -> Literal["added", "covered", "full"]:
    """One place more; a whole country takes the place of its regions."""
    me, country = turn.person.id, place[:COUNTRY]
    there = turn.db.one(
        """SELECT 1 FROM alerts_regions WHERE person_id = :me AND place IN (:place, :country)""",
        me=me,
        place=place,
        country=country,
    )
    if there is not None:
        return "covered"
    if place == country:
        turn.db.run(
            "DELETE FROM alerts_regions WHERE person_id = :me AND place LIKE :inside",
            me=me,
            inside=f"{country}-%",
        )
    added = turn.db.run(
        """INSERT INTO alerts_regions(person_id, place, at) SELECT :me, :place, :now
           WHERE (SELECT COUNT(*) FROM alerts_regions WHERE person_id = :me) < :most""",
        me=me,
        place=place,
        now=turn.seconds,
        most=most,
    )
    return "added" if added else "full"


def drop_place(turn: Turn, place: str) -> bool:
    """False for the last one: nobody is a subscriber of nowhere."""
    dropped = turn.db.run(
        """DELETE FROM alerts_regions WHERE person_id = :me AND place = :place
           AND (SELECT COUNT(*) FROM alerts_regions WHERE person_id = :me) > 1""",
        me=turn.person.id,
        place=place,
    )
    return dropped == 1


def take_topic(turn: Turn, topic: str) -> None:
    """They want to hear about this too."""
    turn.db.run(
        """INSERT INTO alerts_topics(person_id, topic) VALUES (:me, :topic)
           ON CONFLICT (person_id, topic) DO NOTHING""",
        me=turn.person.id,
        topic=topic,
    )


def leave_topic(turn: Turn, topic: str) -> None:
    """They do not want to hear about this any more."""
    turn.db.run(
        "DELETE FROM alerts_topics WHERE person_id = :me AND topic = :topic",
        me=turn.person.id,
        topic=topic,
    )


def keep_quiet(turn: Turn, window: str | None) -> None:
    """The hours of silence from now on; None: no such hours."""
    turn.db.run(
        "UPDATE alerts_subscribers SET quiet = :quiet WHERE person_id = :me",
        quiet=window,
        me=turn.person.id,
    )


def pause(turn: Turn, until: int) -> None:
    """Nothing but what is Extreme until that second; NEVER ends a pause."""
    turn.db.run(
        "UPDATE alerts_subscribers SET paused_until = :until WHERE person_id = :me",
        until=until,
        me=turn.person.id,
    )


def stop(turn: Turn) -> None:
    """Forget it all."""
    for sql in (
        "DELETE FROM alerts_subscribers WHERE person_id = :me",
        "DELETE FROM alerts_regions WHERE person_id = :me",
        "DELETE FROM alerts_topics WHERE person_id = :me",
    ):
        turn.db.run(sql, me=turn.person.id)


def count_offer(turn: Turn, *, most: int, again: int) -> bool:
    """True if they may be asked now: `most` times, `again` seconds apart; it counts as asked."""
    counted = turn.db.run(
        """INSERT INTO alerts_offers(person_id, asked, at) VALUES (:me, 1, :now)
           ON CONFLICT (person_id) DO UPDATE
           SET asked = alerts_offers.asked + 1, at = excluded.at
           WHERE alerts_offers.asked < :most AND alerts_offers.at <= :now - :again""",
        me=turn.person.id,
        now=turn.seconds,
        most=most,
        again=again,
    )
    return counted == 1


def end_offers(turn: Turn, most: int) -> None:
    """Who has said that they want no alerts is not asked again."""
    turn.db.run(
        """INSERT INTO alerts_offers(person_id, asked, at) VALUES (:me, :most, :now)
           ON CONFLICT (person_id) DO UPDATE SET asked = excluded.asked""",
        me=turn.person.id,
        most=most,
        now=turn.seconds,
    )


def count(turn: Turn) -> int:
    """How many people get alerts, whatever kind and wherever."""
    found = turn.db.one("SELECT COUNT(*) AS n FROM alerts_subscribers")
    return int(found["n"]) if found else 0
