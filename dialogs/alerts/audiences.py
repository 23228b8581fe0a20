"""Who an alert is for: read-only SQL that names people.id, and the values that it needs.

alerts         whoever chose one of the places and the topic, and wants to be rung now
alerts_later   the same people, whom hours of silence keep from it now: postponed, not dropped
alerts_practice    everybody who works here, for an exercise among staff

An empty or unknown place, or an unknown topic, is nobody. What is Extreme (CAP 1.2, severity)
keeps to no silence and to no pause. There is no DISTINCT and no join that doubles a row, so that a
range of people.id around it is searched and not the whole table. A list stands as `IN (:places)`:
whoever asks puts a name for each of its values there.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from bot.people import Regions
from dialogs.alerts.content import Alerts
from dialogs.alerts.hours import quiet_now
from dialogs.alerts.subscribers import COUNTRY

_CHOSEN = """
    SELECT alerts_subscribers.person_id AS person_id FROM alerts_subscribers
    JOIN people ON people.id = alerts_subscribers.person_id
    WHERE EXISTS (
            SELECT 1 FROM alerts_regions
            WHERE alerts_regions.person_id = alerts_subscribers.person_id
              AND alerts_regions.place IN (:places))
      AND (:always = 1 OR EXISTS (
            SELECT 1 FROM alerts_topics
            WHERE alerts_topics.person_id = alerts_subscribers.person_id
              AND alerts_topics.topic = :topic))
"""
_SILENT = """
    (alerts_subscribers.quiet IS NOT NULL AND people.zone IS NOT NULL
     AND alerts_subscribers.quiet || ' ' || people.zone IN (:now_hushed))
"""

NOWHERE = "nowhere"  # where it is always silent, and nobody: an empty list would be nobody at all

AUDIENCES: Mapping[str, str] = {
    "alerts": f"""{_CHOSEN}
      AND (:severity = 'Extreme'
           OR (alerts_subscribers.paused_until <= :now AND NOT {_SILENT}))""",
    "alerts_later": f"""{_CHOSEN}
      AND :severity <> 'Extreme' AND alerts_subscribers.paused_until <= :now AND {_SILENT}""",
    "alerts_practice": """
    SELECT people_staff.person_id AS person_id FROM people_staff
    WHERE people_staff.disabled_at IS NULL AND :staff = 1""",
}


def values(
    regions: Regions,
    facts: Alerts,
    *,
    places: Iterable[str],
    topic: str,
    severity: str,
    now: datetime,
) -> dict[str, str | int | tuple[str, ...]]:
    """What both queries are asked with; `places` are regions ("KZ-75") and countries ("KZ").

    Whoever chose a whole country hears of each of its regions; an alert for a whole country is
    heard in each of them.
    """
    zones = {one.zone for one in regions.countries.values()}
    zones |= {one.zone for one in regions.regions.values()}
    return {
        "places": tuple(sorted(reached(regions, places))),
        "topic": topic,
        "always": int(any(one == topic and told.always for one, told in facts.topics.items())),
        "severity": severity,
        "now_hushed": (NOWHERE, *quiet_now(facts.quiet, zones, now)),
        "now": int(now.timestamp()),
    }


def reached(regions: Regions, places: Iterable[str]) -> set[str]:
    """What people may have chosen who are to hear of these places; of unknown ones nothing."""
    return {one for place in places for one in _around(regions, place)}


def _around(regions: Regions, place: str) -> Iterator[str]:
    if place in regions.countries:
        yield place
        yield from (one for one in regions.regions if one[:COUNTRY] == place)
    elif place in regions.regions:
        yield place
        yield place[:COUNTRY]
