"""Who is on duty: on by hand, or by the weekly rota unless off by hand until the shift is over."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.people import Role
from bot.seal import to_json
from bot.store import Db
from bot.waiting.shifts import Shift, all_shifts, shifts_of


@dataclass(frozen=True, slots=True)
class Duty:
    """Whether somebody is on duty and by what, since when by hand, until when by the rota.

    No places: all of their roles'; no languages: any.
    """

    how: Literal["hand", "rota", "off"] = "off"
    since: int = 0
    until: int = 0
    languages: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    @property
    def on(self) -> bool:
        """Whether they are rung first."""
        return self.how != "off"

    def covers(self, place: str) -> bool:
        """Whether they look after that place now, as far as they have narrowed it."""
        wide = (place, place.partition("-")[0], "")
        return not self.places or not set(self.places).isdisjoint(wide)

    def speaks(self, language: str) -> bool:
        """Whether they said that they read it."""
        return not self.languages or language in self.languages


@dataclass(frozen=True, slots=True)
class _Hand:
    """What somebody said by hand: `until` is how long an "off" overrules the rota."""

    present: bool
    since: int
    until: int
    languages: tuple[str, ...]
    places: tuple[str, ...]


def go_on(db: Db, person_id: int, *, languages: Sequence[str] = (), now: int) -> None:
    """On duty from now on; languages are kept from the last time, else these."""
    db.run(
        """INSERT INTO waiting_duty(person_id, present, since, languages)
           VALUES (:person, 1, :now, :languages)
           ON CONFLICT (person_id) DO UPDATE SET present = 1, until = 0,
               since = CASE WHEN waiting_duty.present = 1 THEN waiting_duty.since
                            ELSE excluded.since END""",
        person=person_id,
        now=now,
        languages=to_json(list(languages)),
    )


def go_off(db: Db, person_id: int, *, now: int) -> None:
    """Off duty; a shift of the rota that is going on is over for this time."""
    ends = [ending for one in shifts_of(db, person_id) if (ending := one.ends(now)) is not None]
    db.run(
        """INSERT INTO waiting_duty(person_id, present, since, until)
           VALUES (:person, 0, :now, :until)
           ON CONFLICT (person_id) DO UPDATE SET present = 0, since = excluded.since,
               until = excluded.until""",
        person=person_id,
        now=now,
        until=max(ends, default=0),
    )


def tongues(db: Db, person_id: int, languages: Sequence[str]) -> None:
    """The languages in which they can be asked while on duty."""
    db.run(
        """INSERT INTO waiting_duty(person_id, present, since, languages)
           VALUES (:person, 0, 0, :languages)
           ON CONFLICT (person_id) DO UPDATE SET languages = excluded.languages""",
        languages=to_json(list(languages)),
        person=person_id,
    )


def places(db: Db, person_id: int, codes: Sequence[str]) -> None:
    """The places that they look after while on duty; none: all of their roles'."""
    db.run(
        """INSERT INTO waiting_duty(person_id, present, since, places)
           VALUES (:person, 0, 0, :places)
           ON CONFLICT (person_id) DO UPDATE SET places = excluded.places""",
        places=to_json(list(codes)),
        person=person_id,
    )


def duty_of(db: Db, person_id: int, *, now: int) -> Duty:
    """Somebody's duty now."""
    found = _by_hand(db, person_id).get(person_id)
    return _duty(found, shifts_of(db, person_id), now)


def on_now(db: Db, *, now: int) -> dict[int, Duty]:
    """Everybody who is on duty and can be rung, whatever their role, by their number."""
    hands, shifts = _by_hand(db), all_shifts(db)
    found = {who: _duty(hands.get(who), shifts.get(who, ()), now) for who in {*hands, *shifts}}
    rung = {row["id"] for row in db.all(_REACHABLE)}
    return {who: found[who] for who in sorted(found) if found[who].on and who in rung}


def on_duty(db: Db, role: Role, place: str, *, now: int) -> list[int]:
    """Who is on duty in that role for that place, by their number."""
    duties = on_now(db, now=now)
    able = within_reach(db, role, place)
    return [who for who in able if who in duties and duties[who].covers(place)]


def within_reach(db: Db, role: Role, place: str | None) -> list[int]:
    """Who has the role for that place, None: for any, and lets the bot write."""
    rows = db.all(
        """SELECT DISTINCT held.person_id AS id FROM people_roles AS held
           JOIN people_staff AS self ON self.person_id = held.person_id
           JOIN people ON people.id = held.person_id
           WHERE held.role = :role AND self.disabled_at IS NULL
             AND people.reachable = 1 AND people.chat_id IS NOT NULL
             AND (:place IS NULL OR held.place = '' OR held.place = :place
                  OR :place LIKE held.place || '-%')
           ORDER BY held.person_id""",
        role=role,
        place=place,
    )
    return [row["id"] for row in rows]


# From the few staff to their people: the other way it reads everybody (11 ms with 100,000).
_REACHABLE = """
    SELECT person_id AS id FROM people_staff WHERE disabled_at IS NULL AND EXISTS (
      SELECT 1 FROM people WHERE people.id = people_staff.person_id
        AND people.reachable = 1 AND people.chat_id IS NOT NULL)"""


def _by_hand(db: Db, person_id: int | None = None) -> Mapping[int, _Hand]:
    rows = db.all(
        "SELECT * FROM waiting_duty WHERE :person IS NULL OR person_id = :person",
        person=person_id,
    )
    return {
        row["person_id"]: _Hand(
            bool(row["present"]),
            row["since"],
            row["until"],
            tuple(json.loads(row["languages"])),
            tuple(json.loads(row["places"])),
        )
        for row in rows
    }


def _duty(hand: _Hand | None, shifts: Sequence[Shift], now: int) -> Duty:
    plain = Duty(languages=hand.languages, places=hand.places) if hand else Duty()
    if hand is not None and hand.present:
        return replace(plain, how="hand", since=hand.since)
    ends = max((ending for one in shifts if (ending := one.ends(now)) is not None), default=0)
    if ends and (hand is None or now >= hand.until):
        return replace(plain, how="rota", until=ends)
    return plain
