"""The table of seats: who has one, who was offered one, who waits in which place.

    seated <- offered <- waiting        left and lapsed are off the list

How many are held is counted and never kept: a forgotten person, or a restore, takes rows away
without telling anybody. A newcomer has a seat at once only if one is free and nobody waits; what is
freed is given out by `settle`, in the order of `place`.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.dialog import Turn
from dialogs.trainings import courses
from dialogs.trainings.courses import Course

Standing = Literal["seated", "offered", "waiting", "left", "lapsed"]
Came = Literal["", "door", "code", "list"]

MIGRATION = """
    CREATE TABLE trainings_seats(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        training_id INTEGER NOT NULL REFERENCES trainings_courses,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        standing TEXT NOT NULL CHECK (
            standing IN ('seated', 'offered', 'waiting', 'left', 'lapsed')),
        place INTEGER NOT NULL,
        offer_until INTEGER NOT NULL DEFAULT 0,
        name BLOB,
        phone BLOB,
        answers BLOB,
        seen_version INTEGER NOT NULL DEFAULT 0,
        came_at INTEGER NOT NULL DEFAULT 0,
        came_by TEXT NOT NULL DEFAULT '',
        called_at INTEGER NOT NULL DEFAULT 0,
        surveyed INTEGER NOT NULL DEFAULT 0,
        follows INTEGER NOT NULL DEFAULT 1,
        at INTEGER NOT NULL,
        UNIQUE (training_id, person_id)) STRICT;
    CREATE INDEX trainings_seats_order ON trainings_seats(training_id, standing, place);
    CREATE INDEX trainings_seats_said ON trainings_seats(training_id)
        WHERE name IS NOT NULL OR phone IS NOT NULL OR answers IS NOT NULL;
    CREATE INDEX trainings_seats_person ON trainings_seats(person_id)
    """

# What other slices may know: who came where, and what it was; no name, no address.
OPEN = """
    CREATE VIEW trainings_open_seats AS
    SELECT training_id, person_id, CASE WHEN came_at > 0 THEN 1 ELSE 0 END AS came
    FROM trainings_seats WHERE standing = 'seated';
    CREATE VIEW trainings_open_titles AS
    SELECT id AS training_id, template, substr(local, 1, 7) AS month, phase
    FROM trainings_courses WHERE phase <> 'draft'
    """

_NAME, _PHONE = "trainings_seats.name", "trainings_seats.phone"
_ANSWERS = "trainings_seats.answers"
HELD = ("seated", "offered")


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody at one training; `place` orders those who wait, `seen_version` what they confirmed.

    `came_at` is 0 for who did not come, or has not yet; `surveyed`: so many questions of the survey
    are answered; `follows`: articles may be sent afterwards.
    """

    id: int
    training_id: int
    person_id: int
    standing: Standing
    place: int
    offer_until: int
    seen_version: int
    came_at: int
    came_by: Came
    surveyed: int
    follows: int
    at: int


def mine(turn: Turn, training: int) -> Seat | None:
    """How this person stands there; None: they never asked for it."""
    row = turn.db.one(
        "SELECT * FROM trainings_seats WHERE training_id = :id AND person_id = :me",
        id=training,
        me=turn.person.id,
    )
    return seat_of(row) if row else None


def find(turn: Turn, number: int) -> Seat | None:
    """The seat of that number, whosever it is."""
    row = turn.db.one("SELECT * FROM trainings_seats WHERE id = :id", id=number)
    return seat_of(row) if row else None


def held(turn: Turn, training: int) -> int:
    """How many seats are taken or offered."""
    return _count(turn, training, HELD)


def waiting(turn: Turn, training: int) -> int:
    """How many wait."""
    return _count(turn, training, ("waiting",))


def ahead(turn: Turn, seat: Seat) -> int:
    """Which place that is in the queue: 1 is next."""
    row = turn.db.one(
        """SELECT COUNT(*) AS n FROM trainings_seats
           WHERE training_id = :id AND standing = 'waiting' AND place <= :place""",
        id=seat.training_id,
        place=seat.place,
    )
    return int(row["n"]) if row else 0


def join(turn: Turn, course: Course, person: int | None = None, *, rush: bool = False) -> Seat:
    """This person, or a caller, has a seat or waits; who stands there already stays as they are.

    Whoever had left begins anew, at the end of the order. `rush`: a free seat is for who comes
    first, waiting or not. Who has a seat is reminded: call dialogs/trainings/offers.py instead.
    """
    who = turn.person.id if person is None else person
    free = held(turn, course.id) < course.seats and (rush or not waiting(turn, course.id))
    row = turn.db.one(
        """INSERT INTO trainings_seats(training_id, person_id, standing, place, seen_version, at)
           VALUES (:id, :who, :standing, :place, :version, :now)
           ON CONFLICT (training_id, person_id) DO UPDATE
             SET standing = excluded.standing, place = excluded.place, at = excluded.at,
               seen_version = excluded.seen_version, offer_until = 0, called_at = 0
             WHERE trainings_seats.standing IN ('left', 'lapsed')
           RETURNING *""",
        id=course.id,
        who=who,
        standing="seated" if free else "waiting",
        place=courses.next_place(turn, course.id),
        version=course.version,
        now=turn.seconds,
    )
    if row is None:
        row = turn.db.one(
            "SELECT * FROM trainings_seats WHERE training_id = :id AND person_id = :who",
            id=course.id,
            who=who,
        )
    assert row is not None  # it is there, or has just been made
    return seat_of(row)


def leave(turn: Turn, seat: Seat, standing: Standing = "left") -> bool:
    """They do not come, or their offer has lapsed; False when they were off the list already.

    What that frees is given out by dialogs/trainings/offers.py.
    """
    return bool(
        turn.db.run(
            """UPDATE trainings_seats SET standing = :standing, offer_until = 0, at = :now
               WHERE id = :id AND standing IN ('seated', 'offered', 'waiting')
                 AND (:standing <> 'lapsed' OR standing = 'offered')""",
            id=seat.id,
            standing=standing,
            now=turn.seconds,
        )
    )


def offer(turn: Turn, course: Course) -> Seat | None:
    """Hold a free seat for who waits first, until then nobody else's; None: no seat, or nobody.

    Who called sets `offer_until`.
    """
    if held(turn, course.id) >= course.seats:
        return None
    row = turn.db.one(
        """UPDATE trainings_seats SET standing = 'offered', at = :now
           WHERE id = (SELECT id FROM trainings_seats WHERE training_id = :id
                         AND standing = 'waiting' ORDER BY place LIMIT 1)
           RETURNING *""",
        id=course.id,
        now=turn.seconds,
    )
    return seat_of(row) if row else None


def hold(turn: Turn, seat: Seat, until: int) -> None:
    """The offer ends at that second."""
    turn.db.run(
        "UPDATE trainings_seats SET offer_until = :until WHERE id = :id AND standing = 'offered'",
        id=seat.id,
        until=until,
    )


def release(turn: Turn, training: int) -> int:
    """Nothing is held for anybody any more: who had an offer waits, in their old place."""
    return turn.db.run(
        """UPDATE trainings_seats SET standing = 'waiting', offer_until = 0
           WHERE training_id = :id AND standing = 'offered'""",
        id=training,
    )


def call(turn: Turn, training: int, *, before: int, most: int) -> list[Seat]:
    """Some who wait and were not told since that second that a seat is free; now they are."""
    rows = turn.db.all(
        """UPDATE trainings_seats SET called_at = :now
           WHERE id IN (SELECT id FROM trainings_seats
                        WHERE training_id = :id AND standing = 'waiting' AND called_at <= :before
                        ORDER BY place LIMIT :most)
           RETURNING *""",
        id=training,
        before=before,
        most=most,
        now=turn.seconds,
    )
    return sorted([seat_of(row) for row in rows], key=lambda seat: seat.place)


def accept(turn: Turn, course: Course, *, rush: bool = False) -> bool:
    """This person takes the seat that is offered to them; in the `rush` any that is free."""
    return bool(
        turn.db.run(
            """UPDATE trainings_seats SET standing = 'seated', offer_until = 0, at = :now
               WHERE training_id = :id AND person_id = :me
                 AND (standing = 'offered' OR standing = 'waiting' AND :free = 1)""",
            id=course.id,
            me=turn.person.id,
            free=int(rush and held(turn, course.id) < course.seats),
            now=turn.seconds,
        )
    )


def come(turn: Turn, seat: Seat, by: Came) -> bool:
    """They are there; False when that was known, or they have no seat."""
    return bool(
        turn.db.run(
            """UPDATE trainings_seats SET came_at = :now, came_by = :by
               WHERE id = :id AND standing = 'seated' AND came_at = 0""",
            id=seat.id,
            by=by,
            now=turn.seconds,
        )
    )


def uncome(turn: Turn, seat: Seat) -> bool:
    """They were ticked by mistake."""
    return bool(
        turn.db.run(
            "UPDATE trainings_seats SET came_at = 0, came_by = '' WHERE id = :id AND came_at > 0",
            id=seat.id,
        )
    )


def confirm(turn: Turn, seat: Seat, version: int) -> None:
    """They have read of that change."""
    turn.db.run(
        """UPDATE trainings_seats SET seen_version = :version
           WHERE id = :id AND seen_version < :version""",
        id=seat.id,
        version=version,
    )


def roster(
    turn: Turn, training: int, standings: Sequence[Standing], *, after: int = 0, most: int = 200
) -> list[Seat]:
    """Those who stand so, in the order of their seats' numbers, behind that number."""
    names = {f"s{place}": one for place, one in enumerate(standings)}
    rows = turn.db.all(
        f"""SELECT * FROM trainings_seats WHERE training_id = :id AND id > :after
              AND standing IN ({", ".join(f":{name}" for name in names)})
            ORDER BY id LIMIT :most""",  # noqa: S608 - names made here
        id=training,
        after=after,
        most=most,
        **names,
    )
    return [seat_of(row) for row in rows]


def keep_name(turn: Turn, seat: Seat, name: str, phone: str = "") -> None:
    """How they want to be called, and the number of who has no Telegram; both sealed."""
    close = turn.house.seal.close
    turn.db.run(
        "UPDATE trainings_seats SET name = :name, phone = :phone WHERE id = :id",
        id=seat.id,
        name=close(name, _NAME) if name else None,
        phone=close(phone, _PHONE) if phone else None,
    )


def named(turn: Turn, seat: Seat) -> tuple[str, str]:
    """Name and phone, opened: for who works on that training, and recorded."""
    row = turn.db.one("SELECT name, phone FROM trainings_seats WHERE id = :id", id=seat.id)
    if row is None:
        return "", ""
    seal = turn.house.seal
    name = seal.open(row["name"], _NAME).decode() if row["name"] else ""
    return name, seal.open(row["phone"], _PHONE).decode() if row["phone"] else ""


def keep_answers(turn: Turn, seat: Seat, answers: Mapping[str, str]) -> None:
    """What they answered to the training's own questions, sealed."""
    sealed = turn.house.seal.close(json.dumps(dict(answers), ensure_ascii=False), _ANSWERS)
    turn.db.run(
        "UPDATE trainings_seats SET answers = :answers WHERE id = :id", id=seat.id, answers=sealed
    )


def survey(turn: Turn, seat: Seat, number: int) -> bool:
    """They answer that question of the survey now; False: they have, or did not come."""
    return bool(
        turn.db.run(
            """UPDATE trainings_seats SET surveyed = :number
               WHERE id = :id AND surveyed = :number - 1 AND came_at > 0""",
            id=seat.id,
            number=number,
        )
    )


def stop_following(turn: Turn, seat: Seat) -> None:
    """No more articles are sent."""
    turn.db.run("UPDATE trainings_seats SET follows = 0 WHERE id = :id", id=seat.id)


def answers(turn: Turn, seat: Seat) -> dict[str, str]:
    """The same, opened."""
    row = turn.db.one("SELECT answers FROM trainings_seats WHERE id = :id", id=seat.id)
    if row is None or row["answers"] is None:
        return {}
    opened: dict[str, str] = json.loads(turn.house.seal.open(row["answers"], _ANSWERS))
    return opened


def of_person(turn: Turn) -> list[Seat]:
    """Every training in which this person stands, the newest first."""
    rows = turn.db.all(
        "SELECT * FROM trainings_seats WHERE person_id = :me ORDER BY id DESC", me=turn.person.id
    )
    return [seat_of(row) for row in rows]


def seat_of(row: Any) -> Seat:
    """A row of the table as a seat."""
    return Seat(**{name: row[name] for name in Seat.__slots__})


def _count(turn: Turn, training: int, standings: Sequence[str]) -> int:
    names = {f"s{place}": one for place, one in enumerate(standings)}
    row = turn.db.one(
        f"""SELECT COUNT(*) AS n FROM trainings_seats WHERE training_id = :id
              AND standing IN ({", ".join(f":{name}" for name in names)})""",  # noqa: S608 - names made here
        id=training,
        **names,
    )
    return int(row["n"]) if row else 0
