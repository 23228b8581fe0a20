"""The weekly rota: on which weekday from when to when somebody is on duty, by which clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.store import Db, Row

DAY = 24 * 60  # minutes


@dataclass(frozen=True, slots=True)
class Shift:
    """Monday is 0; minutes since midnight, a `finish` over 1440 is on the next morning."""

    weekday: int
    start: int
    finish: int
    zone: str

    def ends(self, now: int) -> int | None:
        """The second at which it ends, if it is going on now."""
        here = datetime.fromtimestamp(now, ZoneInfo(self.zone))
        for back in (0, 1):
            minute = here.hour * 60 + here.minute + back * DAY
            began = (here - timedelta(days=back)).weekday()
            if began == self.weekday and self.start <= minute < self.finish:
                return now - here.second + (self.finish - minute) * 60
        return None


def add_shift(db: Db, person_id: int, shift: Shift) -> None:
    """From now on, every week; another that begins at the same time is moved."""
    db.run(
        """INSERT INTO waiting_rota(person_id, weekday, start, finish, zone)
           VALUES (:person, :weekday, :start, :finish, :zone)
           ON CONFLICT (person_id, weekday, start)
           DO UPDATE SET finish = excluded.finish, zone = excluded.zone""",
        person=person_id,
        weekday=shift.weekday,
        start=shift.start,
        finish=shift.finish,
        zone=shift.zone,
    )


def drop_shift(db: Db, person_id: int, weekday: int, start: int) -> bool:
    """No more from now on; False when there was none."""
    return bool(
        db.run(
            """DELETE FROM waiting_rota
               WHERE person_id = :person AND weekday = :weekday AND start = :start""",
            person=person_id,
            weekday=weekday,
            start=start,
        )
    )


def shifts_of(db: Db, person_id: int) -> list[Shift]:
    """Somebody's week."""
    rows = db.all(
        "SELECT * FROM waiting_rota WHERE person_id = :person ORDER BY weekday, start",
        person=person_id,
    )
    return [_shift(row) for row in rows]


def all_shifts(db: Db) -> dict[int, list[Shift]]:
    """Everybody's week."""
    found: dict[int, list[Shift]] = {}
    for row in db.all("SELECT * FROM waiting_rota ORDER BY person_id, weekday, start"):
        found.setdefault(row["person_id"], []).append(_shift(row))
    return found


def _shift(row: Row) -> Shift:
    return Shift(row["weekday"], row["start"], row["finish"], row["zone"])
