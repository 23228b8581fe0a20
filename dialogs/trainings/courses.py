"""The table of trainings: what, for whom, when and where, how many; nothing of who comes.

    draft -> open <-> closed -> over        (cancelled from open or closed)

`local` and `zone` say when it is, `starts_at` is made of them: after a change of the zone's rules
the hour on the wall stays (see looks.py). The address or link is sealed: it is told to who has a
seat. A training belongs to nobody: its author may leave, and rights come from role and place.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from bot.dialog import Turn

Phase = Literal["draft", "open", "closed", "cancelled", "over"]

MIGRATIONS = (
    """
    CREATE TABLE trainings_courses(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        version INTEGER NOT NULL DEFAULT 1,
        phase TEXT NOT NULL DEFAULT 'draft' CHECK (
            phase IN ('draft', 'open', 'closed', 'cancelled', 'over')),
        template TEXT NOT NULL,
        topic TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        languages TEXT NOT NULL DEFAULT '[]',
        country TEXT NOT NULL,
        region TEXT NOT NULL DEFAULT '',
        city TEXT NOT NULL DEFAULT '',
        online INTEGER NOT NULL DEFAULT 0,
        secret BLOB,
        told_ahead INTEGER NOT NULL DEFAULT 24,
        office TEXT NOT NULL DEFAULT '',
        local TEXT NOT NULL,
        zone TEXT NOT NULL,
        starts_at INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        seats INTEGER NOT NULL CHECK (seats > 0),
        least INTEGER NOT NULL DEFAULT 0,
        women INTEGER NOT NULL DEFAULT 0,
        child_care INTEGER NOT NULL DEFAULT 0,
        age_from INTEGER NOT NULL DEFAULT 0,
        age_to INTEGER NOT NULL DEFAULT 0,
        series TEXT NOT NULL DEFAULT '',
        questions TEXT NOT NULL DEFAULT '[]',
        selection TEXT NOT NULL DEFAULT 'none',
        next_place INTEGER NOT NULL DEFAULT 1,
        day_code BLOB,
        door BLOB,
        door_until INTEGER NOT NULL DEFAULT 0,
        closed_list INTEGER NOT NULL DEFAULT 0,
        next_id INTEGER NOT NULL DEFAULT 0,
        made_at INTEGER NOT NULL,
        author_id INTEGER REFERENCES people ON DELETE SET NULL) STRICT;
    CREATE INDEX trainings_courses_open ON trainings_courses(starts_at, id) WHERE phase = 'open';
    CREATE INDEX trainings_courses_running ON trainings_courses(starts_at, id)
        WHERE phase IN ('open', 'closed');
    CREATE INDEX trainings_courses_series ON trainings_courses(starts_at)
        WHERE series <> '' AND next_id = 0;
    CREATE INDEX trainings_courses_author ON trainings_courses(author_id)
        WHERE author_id IS NOT NULL
    """,
)

_WHERE = "trainings_courses.secret"
LISTED = 5  # trainings on one screen of the list


@dataclass(frozen=True, slots=True)
class Course:
    """One training. `starts_at` in seconds, `minutes` long; 0 or "" where nothing was said.

    `version` grows with every change that people hear of; `women`: only women; `questions` are its
    own, in JSON; `closed_list`: attendance is settled.
    """

    id: int
    code: str
    version: int
    phase: Phase
    template: str
    topic: str
    note: str
    languages: tuple[str, ...]
    country: str
    region: str
    city: str
    online: bool
    told_ahead: int
    office: str
    local: str
    zone: str
    starts_at: int
    minutes: int
    seats: int
    least: int
    women: bool
    child_care: bool
    age_from: int
    age_to: int
    series: str
    questions: tuple[Mapping[str, Any], ...]
    selection: str
    door_until: int
    closed_list: bool
    made_at: int
    author: int | None

    @property
    def ends_at(self) -> int:
        """The second of its end."""
        return self.starts_at + 60 * self.minutes

    @property
    def place(self) -> str:
        """Where a role must be held for it: its region, else its country."""
        return self.region or self.country


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody looks for in the list; "" is anything."""

    place: str = ""
    language: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a new training is made of; `local` as "2026-12-01T18:00" by the clock of `zone`."""

    template: str
    topic: str
    country: str
    local: str
    zone: str
    minutes: int
    seats: int
    region: str = ""
    city: str = ""
    languages: tuple[str, ...] = ()
    online: bool = False
    secret: str = ""
    told_ahead: int = 24
    office: str = ""
    note: str = ""
    least: int = 0
    women: bool = False
    child_care: bool = False
    age_from: int = 0
    age_to: int = 0
    series: str = ""
    questions: tuple[Mapping[str, Any], ...] = field(default=())


def second_of(local: str, zone: str) -> int | None:
    """The second of that hour on that wall; None for one that does not exist, or comes twice."""
    try:
        there = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    except (ValueError, KeyError):
        return None
    back = there.astimezone(UTC).astimezone(ZoneInfo(zone))
    twice = there.utcoffset() != there.replace(fold=1).utcoffset()
    if twice or back.replace(tzinfo=None) != there.replace(tzinfo=None):
        return None
    return int(there.timestamp())


def make(turn: Turn, plan: Plan, code: str) -> Course | None:
    """A new draft; None where its hour does not exist. `code` must be fresh."""
    starts = second_of(plan.local, plan.zone)
    if starts is None:
        return None
    row = turn.db.one(
        """INSERT INTO trainings_courses(code, template, topic, note, languages, country, region,
             city, online, secret, told_ahead, office, local, zone, starts_at, minutes, seats,
             least, women, child_care, age_from, age_to, series, questions, made_at, author_id)
           VALUES (:code, :template, :topic, :note, :languages, :country, :region, :city, :online,
             :secret, :told_ahead, :office, :local, :zone, :starts, :minutes, :seats, :least,
             :women, :child_care, :age_from, :age_to, :series, :questions, :now, :me)
           RETURNING *""",
        code=code,
        template=plan.template,
        topic=plan.topic,
        note=plan.note,
        languages=json.dumps(list(plan.languages)),
        country=plan.country,
        region=plan.region,
        city=plan.city,
        online=int(plan.online),
        secret=_sealed(turn, plan.secret),
        told_ahead=plan.told_ahead,
        office=plan.office,
        local=plan.local,
        zone=plan.zone,
        starts=starts,
        minutes=plan.minutes,
        seats=plan.seats,
        least=plan.least,
        women=int(plan.women),
        child_care=int(plan.child_care),
        age_from=plan.age_from,
        age_to=plan.age_to,
        series=plan.series,
        questions=json.dumps([dict(one) for one in plan.questions], ensure_ascii=False),
        now=turn.seconds,
        me=turn.person.id,
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return course_of(row)


def find(turn: Turn, number: int) -> Course | None:
    """The training of that number."""
    row = turn.db.one("SELECT * FROM trainings_courses WHERE id = :id", id=number)
    return course_of(row) if row else None


def by_code(turn: Turn, code: str) -> Course | None:
    """The training of a poster or a link; a draft has none."""
    row = turn.db.one(
        "SELECT * FROM trainings_courses WHERE code = :code AND phase <> 'draft'", code=code
    )
    return course_of(row) if row else None


def upcoming(
    turn: Turn, wanted: Wanted, *, after: tuple[int, int] = (0, 0), most: int = LISTED + 1
) -> list[Course]:
    """Those that can be signed up for, the soonest first; behind that second and number."""
    rows = turn.db.all(
        """SELECT * FROM trainings_courses
           WHERE phase = 'open' AND starts_at > :now
             AND (starts_at, id) > (:second, :number)
             AND (:place = '' OR region = :place OR country = :place OR online = 1)
             AND (:language = '' OR languages LIKE '%"' || :language || '"%')
             AND (:topic = '' OR topic = :topic)
           ORDER BY starts_at, id LIMIT :most""",
        now=turn.seconds,
        second=after[0],
        number=after[1],
        place=wanted.place,
        language=wanted.language,
        topic=wanted.topic,
        most=most,
    )
    return [course_of(row) for row in rows]


def move(turn: Turn, course: Course, phase: Phase) -> bool:
    """It is open, closed, cancelled, over; False when it has changed meanwhile."""
    return bool(
        turn.db.run(
            """UPDATE trainings_courses SET phase = :phase, version = version + 1
               WHERE id = :id AND version = :version""",
            id=course.id,
            version=course.version,
            phase=phase,
        )
    )


def secret(turn: Turn, course: Course) -> str:
    """The address or the link, opened: for who has a seat, and staff."""
    row = turn.db.one("SELECT secret FROM trainings_courses WHERE id = :id", id=course.id)
    if row is None or row["secret"] is None:
        return ""
    return turn.house.seal.open(row["secret"], _WHERE).decode()


def keep_secret(turn: Turn, course: Course, said: str) -> None:
    """Another address or link."""
    turn.db.run(
        "UPDATE trainings_courses SET secret = :secret WHERE id = :id",
        id=course.id,
        secret=_sealed(turn, said),
    )


def next_place(turn: Turn, number: int) -> int:
    """The next place in the order of those who sign up: all of a batch share one second."""
    row = turn.db.one(
        """UPDATE trainings_courses SET next_place = next_place + 1 WHERE id = :id
           RETURNING next_place - 1 AS place""",
        id=number,
    )
    assert row is not None  # it was read in this very turn
    return int(row["place"])


def shift(turn: Turn, course: Course, starts: int) -> bool:
    """Its hour on the wall has become another second; False when it has changed meanwhile."""
    return bool(
        turn.db.run(
            """UPDATE trainings_courses SET starts_at = :starts, version = version + 1
               WHERE id = :id AND version = :version""",
            id=course.id,
            version=course.version,
            starts=starts,
        )
    )


def running(turn: Turn, *, after: tuple[int, int] = (0, 0), most: int = 100) -> list[Course]:
    """Those for which people have signed up and that are not over, the soonest first."""
    rows = turn.db.all(
        """SELECT * FROM trainings_courses
           WHERE phase IN ('open', 'closed') AND (starts_at, id) > (:second, :number)
           ORDER BY starts_at, id LIMIT :most""",
        second=after[0],
        number=after[1],
        most=most,
    )
    return [course_of(row) for row in rows]


def newest_of_series(turn: Turn, *, until: int, most: int = 20) -> list[Course]:
    """Those that come again and whose next meeting is not made yet; a cancelled one ends it."""
    rows = turn.db.all(
        """SELECT * FROM trainings_courses
           WHERE series <> '' AND next_id = 0 AND phase IN ('open', 'closed', 'over')
             AND starts_at < :until ORDER BY starts_at, id LIMIT :most""",
        until=until,
        most=most,
    )
    return [course_of(row) for row in rows]


def go_on(turn: Turn, course: Course, following: int) -> None:
    """That is the next meeting of the series; the number of the last one itself: there is none."""
    turn.db.run(
        "UPDATE trainings_courses SET next_id = :following WHERE id = :id",
        id=course.id,
        following=following,
    )


def course_of(row: Any) -> Course:
    """A row of the table as a training."""
    made = {name: row[name] for name in Course.__slots__ if name not in _OTHERWISE}
    truths = {name: bool(row[name]) for name in ("online", "women", "child_care", "closed_list")}
    return Course(
        **{**made, **truths},
        author=row["author_id"],
        languages=tuple(json.loads(row["languages"])),
        questions=tuple(json.loads(row["questions"])),
    )


_OTHERWISE = frozenset({"author", "languages", "questions"})


def _sealed(turn: Turn, said: str) -> bytes | None:
    return turn.house.seal.close(said, _WHERE) if said else None
