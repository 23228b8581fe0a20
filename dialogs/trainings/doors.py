"""The door of a training: its QR code, the four digits said aloud, and who has guessed them.

    a-7-XXXXXXXXXXXXXXXX    number and sixteen letters; it can be photographed and passed on, so
                            it needs a seat, counts once, and only around the training itself
    4711                    four digits: five wrong ones a person and day, fifty a training

Both are kept sealed, for the trainer looks at them again; a new one kills the old.
"""

import hmac
import secrets

from bot.dialog import Turn
from dialogs.trainings import courses
from dialogs.trainings.courses import Course

BEFORE, AFTER = 30 * 60, 60 * 60  # seconds around a training in which somebody can be marked
WRONG, WRONG_OF_ALL = 5, 50
DAY = 24 * 3600
LETTERS = 12  # bytes: sixteen letters

_DOOR, _DIGITS = "trainings_courses.door", "trainings_courses.day_code"
_WHO = "trainings guesser"

MIGRATION = """
    CREATE TABLE trainings_tries(
        id INTEGER PRIMARY KEY,
        who BLOB NOT NULL,
        training_id INTEGER NOT NULL REFERENCES trainings_courses,
        counted INTEGER NOT NULL DEFAULT 1,
        at INTEGER NOT NULL) STRICT;
    CREATE INDEX trainings_tries_who ON trainings_tries(who, at);
    CREATE INDEX trainings_tries_training ON trainings_tries(training_id, counted);
    CREATE INDEX trainings_tries_at ON trainings_tries(at)
    """


def is_open(turn: Turn, course: Course) -> bool:
    """Whether somebody can be marked now."""
    held = course.phase in {"open", "closed", "over"} and not course.closed_list
    return held and is_early(turn, course) is False and turn.seconds <= course.ends_at + AFTER


def is_early(turn: Turn, course: Course) -> bool:
    """Whether it is too early for that."""
    return turn.seconds < course.starts_at - BEFORE


def door_of(turn: Turn, course: Course, *, anew: bool = False) -> str:
    """The code of its link, made when it is first asked for."""
    kept = "" if anew else _opened(turn, course.id, "door", _DOOR)
    token = kept or secrets.token_urlsafe(LETTERS)
    if not kept:
        turn.db.run(
            "UPDATE trainings_courses SET door = :door, door_until = :until WHERE id = :id",
            door=turn.house.seal.close(token, _DOOR),
            until=course.ends_at + AFTER,
            id=course.id,
        )
    return f"{course.id}-{token}"


def by_door(turn: Turn, code: str) -> Course | None:
    """The training at whose door that hangs; None for an old code, or none."""
    number, _, token = code.partition("-")
    known = number.isascii() and number.isdecimal() and len(number) < 10
    course = courses.find(turn, int(number)) if known else None
    kept = _opened(turn, course.id, "door", _DOOR) if course else ""
    good = bool(kept) and hmac.compare_digest(kept.encode(), token.encode())
    return course if good else None


def digits_of(turn: Turn, course: Course, *, anew: bool = False) -> str:
    """The four digits, made when they are first asked for; no other of that day and place."""
    kept = "" if anew else _opened(turn, course.id, "day_code", _DIGITS)
    if kept:
        return kept
    taken = {*_others(turn, course), _opened(turn, course.id, "day_code", _DIGITS)}
    made = next(iter(_fresh(taken)))
    turn.db.run(
        "UPDATE trainings_courses SET day_code = :code WHERE id = :id",
        code=turn.house.seal.close(made, _DIGITS),
        id=course.id,
    )
    return made


def is_digits(turn: Turn, course: Course, typed: str) -> bool:
    """Whether that was said aloud there."""
    kept = _opened(turn, course.id, "day_code", _DIGITS)
    return bool(kept) and hmac.compare_digest(kept.encode(), typed.encode())


def may_try(turn: Turn) -> bool:
    """False for who has typed five wrong ones within a day, at whatever training."""
    row = turn.db.one(
        "SELECT COUNT(*) AS n FROM trainings_tries WHERE who = :who AND at > :since",
        who=_who(turn),
        since=turn.seconds - DAY,
    )
    return row is None or row["n"] < WRONG


def note_wrong(turn: Turn, course: Course) -> bool:
    """It was wrong; True when those were too many of all, and there are new digits."""
    turn.db.run("DELETE FROM trainings_tries WHERE at <= :old", old=turn.seconds - DAY)
    turn.db.run(
        "INSERT INTO trainings_tries(who, training_id, at) VALUES (:who, :id, :now)",
        who=_who(turn),
        id=course.id,
        now=turn.seconds,
    )
    row = turn.db.one(
        """SELECT COUNT(*) AS n FROM trainings_tries
           WHERE training_id = :id AND counted = 1""",
        id=course.id,
    )
    if row is None or row["n"] < WRONG_OF_ALL:
        return False
    turn.db.run("UPDATE trainings_tries SET counted = 0 WHERE training_id = :id", id=course.id)
    digits_of(turn, course, anew=True)
    return True


def _who(turn: Turn) -> bytes:
    """The chat and not the person: who is forgotten and comes again begins no new count."""
    return turn.house.seal.mac(str(turn.person.chat_id or turn.person.id), _WHO)


def _opened(turn: Turn, number: int, column: str, place: str) -> str:
    row = turn.db.one("SELECT door, day_code FROM trainings_courses WHERE id = :id", id=number)
    kept = row[column] if row else None
    return turn.house.seal.open(kept, place).decode() if kept else ""


def _others(turn: Turn, course: Course) -> set[str]:
    rows = turn.db.all(
        """SELECT day_code FROM trainings_courses
           WHERE id <> :id AND day_code IS NOT NULL AND country = :country
             AND starts_at > :first AND starts_at < :last""",
        id=course.id,
        country=course.country,
        first=course.starts_at - DAY,
        last=course.starts_at + DAY,
    )
    return {turn.house.seal.open(row["day_code"], _DIGITS).decode() for row in rows}


def _fresh(taken: set[str]) -> list[str]:
    """One of those that nobody has; any, where all are taken."""
    free = [one for n in range(10_000) if (one := f"{n:04}") not in taken]
    return [secrets.choice(free or ["0000"])]
