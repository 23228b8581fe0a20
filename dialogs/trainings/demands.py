"""The table of demands: who wants a training about what, and where; told as a sum from five up."""

from bot.dialog import Turn

KEPT = 180 * 24 * 3600  # seconds: whoever wants it still says so again

MIGRATION = """
    CREATE TABLE trainings_demands(
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        topic TEXT NOT NULL,
        place TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (person_id, topic)) STRICT;
    CREATE INDEX trainings_demands_place ON trainings_demands(place, topic);
    CREATE INDEX trainings_demands_at ON trainings_demands(at)
    """


def note(turn: Turn, topic: str, place: str) -> None:
    """This person wants it there; whoever has moved wants it where they are now."""
    turn.db.run(
        """INSERT INTO trainings_demands(person_id, topic, place, at)
           VALUES (:me, :topic, :place, :now)
           ON CONFLICT (person_id, topic) DO UPDATE SET place = excluded.place, at = excluded.at""",
        me=turn.person.id,
        topic=topic,
        place=place,
        now=turn.seconds,
    )


def count(turn: Turn, topic: str, place: str) -> int:
    """How many want it there."""
    row = turn.db.one(
        "SELECT COUNT(*) AS n FROM trainings_demands WHERE topic = :topic AND place = :place",
        topic=topic,
        place=place,
    )
    return int(row["n"]) if row else 0


def sums(turn: Turn, place: str, floor: int) -> list[tuple[str, str, int]]:
    """Place, topic and how many, for that place and all within it; "" is everywhere."""
    rows = turn.db.all(
        """SELECT place, topic, COUNT(*) AS n FROM trainings_demands
           WHERE :place = '' OR place = :place OR place LIKE :place || '-%'
           GROUP BY place, topic HAVING COUNT(*) >= :floor ORDER BY n DESC, place, topic""",
        place=place,
        floor=floor,
    )
    return [(row["place"], row["topic"], int(row["n"])) for row in rows]
