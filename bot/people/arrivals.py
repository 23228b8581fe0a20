"""Many people at once: for the demo's crowd and for measurements, never for people who write."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from bot.store import Writer


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who has chosen a language and a region already; `zone` is the region's clock.

    Who is not reachable has blocked the bot since.
    """

    chat_id: int
    language: str
    country: str
    region: str
    zone: str
    reachable: bool = True


def arrive(db: Writer, arrivals: Sequence[Arrival], *, now: int) -> None:
    """Let them all in; who is known stays as they are, but for a region where they have none."""
    rows = [{**asdict(one), "now": now} for one in arrivals]
    db.many(
        """INSERT INTO people(chat_id, language, country, zone, reachable, since)
           VALUES (:chat_id, :language, :country, :zone, :reachable, :now)
           ON CONFLICT (chat_id) DO NOTHING""",
        rows,
    )
    db.many(
        """INSERT INTO people_regions(person_id, region, place)
           SELECT id, :region, 0 FROM people WHERE chat_id = :chat_id
             AND NOT EXISTS (SELECT 1 FROM people_regions WHERE person_id = people.id)""",
        rows,
    )
