"""The keeper: a person without a chat, on whom hangs what the clock does for a training itself.

A due row goes with its person: on the organiser it would be gone when they ask to be forgotten.
"""

from bot import people
from bot.dialog import Turn

MIGRATION = """
    CREATE TABLE trainings_keeper(
        id INTEGER PRIMARY KEY CHECK (id = 1),
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE) STRICT
    """


def keeper(turn: Turn) -> int:
    """Their number; made the first time that somebody asks."""
    row = turn.db.one("SELECT person_id FROM trainings_keeper WHERE id = 1")
    if row is not None:
        return int(row["person_id"])
    made = people.add(turn.db, turn.house.seal, None, now=turn.seconds)
    turn.db.run("INSERT INTO trainings_keeper(id, person_id) VALUES (1, :id)", id=made.id)
    return made.id
