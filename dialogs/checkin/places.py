"""Where somebody is thought to be, what a place and an hour are called there."""

from collections.abc import Iterable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot import people
from bot.dialog import Turn, written
from dialogs.checkin.rolls import Roll

COUNTRY = 2  # letters of the code of a whole country
NAMED = 3  # places by name; of more the rest is a number


def mine(turn: Turn) -> list[str]:
    """Regions they have named, and places of which they want to be warned; the surest first."""
    warned = turn.db.all(
        "SELECT place FROM alerts_open_places WHERE person_id = :me ORDER BY place DESC",
        me=turn.person.id,
    )
    own = [*people.regions_of(turn.db, turn.person), *(row["place"] for row in warned)]
    return list(dict.fromkeys(own))


def inside(turn: Turn, roll: Roll) -> str | None:
    """The place by which this person belongs to that roll-call; None: they do not."""
    for place in mine(turn):
        if place in roll.places or place[:COUNTRY] in roll.places:
            return place
    for place in mine(turn):
        if len(place) == COUNTRY and any(other[:COUNTRY] == place for other in roll.places):
            return place
    return None


def meet(one: Roll, other: Roll) -> bool:
    """Whether somebody may be asked by both."""
    pairs = ((mine, theirs) for mine in one.places for theirs in other.places)
    return any(
        mine == theirs
        or (COUNTRY in {len(mine), len(theirs)} and mine[:COUNTRY] == theirs[:COUNTRY])
        for mine, theirs in pairs
    )


def named(turn: Turn, language: str | None, places: Iterable[str]) -> str:
    """The places by name, as many as there is room for; one that is unknown is left out."""
    label = turn.house.i18n.label
    known = [label(language, phrase) for p in places if (phrase := _phrase(turn, p))]
    shown = ", ".join(known[:NAMED])
    if len(known) <= NAMED:
        return shown
    return label(language, "checkin-more", places=shown, count=str(len(known) - NAMED))


def _phrase(turn: Turn, place: str) -> str:
    regions = turn.house.regions
    if place in regions.countries:
        return f"country-{place.lower()}"
    return f"region-{place.lower()}" if place in regions.regions else ""


def moment(turn: Turn, second: int, roll: Roll, *, own: bool = True) -> str:
    """Hour and day by the clock of that roll-call's first place, or by the person's own."""
    first = next(iter(roll.places), "")
    name = turn.person.zone if own else None
    name = name or turn.house.regions.zone(first[:COUNTRY], first)
    local = datetime.fromtimestamp(second, UTC).astimezone(ZoneInfo(name) if name else UTC)
    return f"{local:%H:%M}, {written(local.date())}"
