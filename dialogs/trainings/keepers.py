"""The keeper: a person without a chat, on whom hangs what the clock does for a training itself.

A due row goes with its person: on the organiser it would be gone when they ask to be forgotten.
`plan` is called when a training opens or changes; the hourly look finds what was missed.
"""

from datetime import UTC, datetime, timedelta

from bot import people
from bot.dialog import Turn
from dialogs.trainings import nights
from dialogs.trainings.courses import Course

MIGRATION = """
    CREATE TABLE trainings_keeper(
        id INTEGER PRIMARY KEY CHECK (id = 1),
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE) STRICT
    """

ASKED = (48, 24)  # hours before the start at which the organisers are asked if too few come
OVER = timedelta(hours=1)  # after the end: until then somebody can still say that they came
LAST_CALL = timedelta(hours=3)


def keeper(turn: Turn) -> int:
    """Their number; made the first time that somebody asks."""
    row = turn.db.one("SELECT person_id FROM trainings_keeper WHERE id = 1")
    if row is not None:
        return int(row["person_id"])
    made = people.add(turn.db, turn.house.seal, None, now=turn.seconds)
    turn.db.run("INSERT INTO trainings_keeper(id, person_id) VALUES (1, :id)", id=made.id)
    turn.later("/trainings look", _next_hour(turn.now), person=made.id)
    return made.id


def plan(turn: Turn, course: Course) -> None:
    """The clock knows when to ask, to call everybody who waits, and that it is over."""
    who = keeper(turn)
    start = datetime.fromtimestamp(course.starts_at, UTC)
    times = {
        f"few {course.id} {hours}": nights.dawn_after(start - timedelta(hours=hours), course.zone)
        for hours in ASKED
        if course.least
    }
    times[f"last {course.id}"] = last_call_at(course)
    times[f"over {course.id}"] = datetime.fromtimestamp(course.ends_at, UTC) + OVER
    for words, at in times.items():
        if at > turn.now:
            turn.later(f"/trainings {words}", at, person=who)


def last_call_at(course: Course) -> datetime:
    """When offers end and a free seat is for who comes first; never at night."""
    start = datetime.fromtimestamp(course.starts_at, UTC)
    return nights.evening_before(start - LAST_CALL, course.zone)


def plan_look(turn: Turn) -> None:
    """The next look."""
    turn.later("/trainings look", _next_hour(turn.now), person=keeper(turn))


def _next_hour(now: datetime) -> datetime:
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
