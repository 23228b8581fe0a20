"""The table of trainings as staff change it: fields, drafts that go, and what of it is theirs."""

import json
from collections.abc import Mapping, Sequence

from bot.dialog import Turn
from dialogs.trainings import courses
from dialogs.trainings.courses import Course
from dialogs.trainings.seats import HELD

# The newest version of which people were told: who has read an older one only has not read that.
MIGRATION = """
    CREATE TABLE trainings_told(
        training_id INTEGER PRIMARY KEY REFERENCES trainings_courses ON DELETE CASCADE,
        version INTEGER NOT NULL) STRICT
    """

# What may be changed after it was made; the address has its own way (courses.keep_secret).
CHANGED = frozenset({
    "country", "region", "city", "zone", "local", "starts_at", "minutes", "online", "told_ahead",
    "office", "note", "languages", "seats", "least", "women", "child_care", "age_from", "age_to",
    "series", "questions",
})  # fmt: skip
Value = str | int


def change(turn: Turn, course: Course, values: Mapping[str, Value]) -> Course | None:
    """As it stands afterwards; None when it has changed meanwhile, or has fewer seats than taken.

    Both are decided in the very statement: somebody may take a seat between two readings.
    """
    if strange := set(values) - CHANGED:
        raise ValueError(f"not a field of a training: {sorted(strange)}")
    sets = "".join(f"{name} = :{name}, " for name in sorted(values))
    done = turn.db.run(
        f"""UPDATE trainings_courses SET {sets}version = version + 1
            WHERE id = :id AND version = :at_version AND phase IN ('draft', 'open', 'closed')
              AND :fewest >= (SELECT COUNT(*) FROM trainings_seats
                              WHERE training_id = :id AND standing IN (:seated, :offered))""",  # noqa: S608 - names from above
        **dict(values),
        id=course.id,
        at_version=course.version,
        fewest=values.get("seats", MANY),
        seated=HELD[0],
        offered=HELD[1],
    )
    return courses.find(turn, course.id) if done else None


MANY = 1_000_000  # more than anybody has signed up


def note_told(turn: Turn, course: Course) -> None:
    """Everybody hears of this version."""
    turn.db.run(
        """INSERT INTO trainings_told(training_id, version) VALUES (:id, :version)
           ON CONFLICT (training_id) DO UPDATE SET version = excluded.version""",
        id=course.id,
        version=course.version,
    )


def drop(turn: Turn, course: Course) -> bool:
    """A draft is thrown away; False for all else: what people know of can only be cancelled."""
    return bool(
        turn.db.run(
            """DELETE FROM trainings_courses WHERE id = :id AND version = :version
                 AND phase = 'draft'
                 AND NOT EXISTS (SELECT 1 FROM trainings_seats WHERE training_id = :id)""",
            id=course.id,
            version=course.version,
        )
    )


def settle_list(turn: Turn, course: Course) -> bool:
    """Who came is settled; False when it was."""
    return bool(
        turn.db.run(
            """UPDATE trainings_courses SET closed_list = 1, version = version + 1
               WHERE id = :id AND version = :version AND closed_list = 0""",
            id=course.id,
            version=course.version,
        )
    )


def listed(
    turn: Turn, places: Sequence[str], phases: Sequence[str], *, after: tuple[int, int], most: int
) -> list[Course]:
    """Those of these places, the soonest first, behind that second and number."""
    rows = turn.db.all(
        f"""SELECT * FROM trainings_courses
            WHERE (starts_at, id) > (:second, :number) AND phase IN {_names("f", phases)}
              AND (:everywhere = 1 OR region IN {_names("p", places)}
                   OR country IN {_names("p", places)})
            ORDER BY starts_at, id LIMIT :most""",  # noqa: S608 - names made here
        second=after[0],
        number=after[1],
        everywhere=int("" in places),
        most=most,
        **{f"f{n}": one for n, one in enumerate(phases)},
        **{f"p{n}": one for n, one in enumerate(places)},
    )
    return [courses.course_of(row) for row in rows]


def past(turn: Turn, places: Sequence[str], *, before: int, most: int) -> list[Course]:
    """Those that are over or cancelled, the newest first, before that number."""
    rows = turn.db.all(
        f"""SELECT * FROM trainings_courses
            WHERE id < :before AND phase IN ('over', 'cancelled')
              AND (:everywhere = 1 OR region IN {_names("p", places)}
                   OR country IN {_names("p", places)})
            ORDER BY id DESC LIMIT :most""",  # noqa: S608 - names made here
        before=before,
        everywhere=int("" in places),
        most=most,
        **{f"p{n}": one for n, one in enumerate(places)},
    )
    return [courses.course_of(row) for row in rows]


def _names(letter: str, values: Sequence[str]) -> str:
    return f"({', '.join(f':{letter}{n}' for n in range(len(values)))})"


def listing(values: Sequence[str]) -> str:
    """A list as the table keeps it."""
    return json.dumps(list(values), ensure_ascii=False)
