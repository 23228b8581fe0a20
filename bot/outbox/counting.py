"""How many people that is, where counting them at once would hold the writer too long.

It is counted in ranges between turns, as a broadcast is expanded; it is good for a minute.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.outbox.audiences import Audience, Reach, reach
from bot.seal import to_json
from bot.store import Db

BIG = 20_000  # people's highest number; below it a count takes 5 to 20 ms
KEPT = 60  # seconds that a count is good for

Typed = tuple[int, str]  # a person, and the command that the clock types for them


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asked for the count, and what is typed for them when it is ready."""

    person_id: int
    command: str


def count(db: Db, sql: str | None, audience: Audience, asker: Asker, *, now: int) -> Reach | None:
    """How many people that is; None while it is being counted for the asker."""
    last = db.one("SELECT COALESCE(MAX(id), 0) AS id FROM people")
    assert last is not None  # an aggregate gives one row
    if sql is None or audience.blank or last["id"] <= BIG:
        return reach(db, sql, audience)
    db.run("DELETE FROM audiences WHERE counted_at <= :old", old=now - KEPT)
    found = db.one(
        "SELECT readers, unreachable FROM audiences WHERE mark = :mark AND counted_at IS NOT NULL",
        mark=audience.mark,
    )
    if found is not None:
        return Reach(json.loads(found["readers"]), found["unreachable"])
    db.run(
        """INSERT INTO audiences(mark, name, params, last_id)
           VALUES (:mark, :name, :params, :last) ON CONFLICT DO NOTHING""",
        mark=audience.mark,
        name=audience.name,
        params=to_json(audience.params),
        last=last["id"],
    )
    db.run(
        """INSERT INTO audiences_askers
           SELECT :person, id, :command FROM audiences WHERE mark = :mark AND counted_at IS NULL
           ON CONFLICT DO NOTHING""",
        person=asker.person_id,
        command=asker.command,
        mark=audience.mark,
    )
    return None


def uncounted(db: Db) -> list[int]:
    """The counts that are under way, the oldest first."""
    rows = db.all("SELECT id FROM audiences WHERE counted_at IS NULL ORDER BY id")
    return [row["id"] for row in rows]


def count_on(
    db: Db, audiences: Mapping[str, str], number: int, *, now: int, most: int
) -> list[Typed] | None:
    """Count the next `most` numbers of people; at the end what is to be typed now, else None."""
    found = db.one("SELECT * FROM audiences WHERE id = :id AND counted_at IS NULL", id=number)
    if found is None:
        return []
    after, until = found["next_id"], min(found["next_id"] + most, found["last_id"])
    audience = Audience(found["name"], json.loads(found["params"]))
    more = reach(db, audiences.get(audience.name), audience, after=after, until=until)
    before = json.loads(found["readers"])
    db.run(
        """UPDATE audiences SET next_id = :until, readers = :readers,
             unreachable = unreachable + :unreachable,
             counted_at = CASE WHEN :until >= last_id THEN :now END
           WHERE id = :id""",
        until=until,
        readers=to_json(_sum(before, more.readers)),
        unreachable=more.unreachable,
        now=now,
        id=number,
    )
    if until < found["last_id"]:
        return None
    askers = db.all(
        "DELETE FROM audiences_askers WHERE audience = :id RETURNING person_id, command", id=number
    )
    return [(row["person_id"], row["command"]) for row in askers]


def _sum(some: Mapping[str, int], more: Mapping[str, int]) -> dict[str, int]:
    return {name: some.get(name, 0) + more.get(name, 0) for name in {**some, **more}}
