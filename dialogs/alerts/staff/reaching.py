"""Whom an alert reaches: its audience, the count, and whether the count is out of the usual."""

from collections.abc import Mapping
from dataclasses import replace
from statistics import median
from typing import Literal

from bot import approval, people
from bot.dialog import Audience, Reach, Turn
from dialogs.alerts import bulletins, runs, subscribers
from dialogs.alerts.audiences import values
from dialogs.alerts.bulletins import Bulletin, Phase
from dialogs.alerts.content import facts_of
from dialogs.alerts.screens import named
from dialogs.alerts.staff import faults
from dialogs.alerts.subscribers import COUNTRY

# "double": over twice the usual; "third": nearly a third of everybody who gets alerts (issue 4).
Guard = Literal["", "double", "third"]
SENT: tuple[Phase, ...] = ("sent", "over", "cancelled", "corrected")
USUAL = 10  # sends that tell what is usual
SHARE = 0.3  # of all who get alerts


def audience(turn: Turn, bulletin: Bulletin) -> Audience:
    """Whoever is to hear of it now.

    An exercise is for staff, or for those who chose exercises, and it keeps to every silence. A
    test is for nobody, and so is what cannot go out as it is.
    """
    if bulletin.status == "Test" or faults.why_not(turn, bulletin):
        return Audience("", {})
    hazard = facts_of(turn).hazards[bulletin.hazard]
    drill = bulletin.status == "Exercise"
    if drill and runs.find(turn, bulletin.id) is not None:
        return Audience("alerts_practice", {"staff": 1})
    asked = values(
        turn.house.regions,
        facts_of(turn),
        places=bulletin.places,
        topic="exercise" if drill else hazard.topic,
        severity="Minor" if drill else bulletin.severity,
        now=turn.now,
    )
    return Audience("alerts", asked)


def reach(turn: Turn, bulletin: Bulletin, then: str) -> Reach | None:
    """How many people that is; None while they are counted: the clock types `then` when it ends."""
    return turn.count(audience(turn, bulletin), then)


def by_place(turn: Turn, bulletin: Bulletin, then: str) -> Mapping[str, Reach]:
    """The same for each of its places alone; what is not counted yet is missing.

    Whoever chose two of them is counted in both.
    """
    found = {
        place: reach(turn, replace(bulletin, places=(place,)), then) for place in bulletin.places
    }
    return {place: one for place, one in found.items() if one is not None}


def place_of(bulletin: Bulletin) -> str:
    """Where a role must be held for it: its region, its country, or "" for several countries."""
    return people.place_for(bulletin.places)


def zone_of(turn: Turn, bulletin: Bulletin) -> str:
    """The clock of its first place that is known."""
    regions = turn.house.regions
    found = [regions.zone(one[:COUNTRY], one) for one in bulletin.places]
    return next((zone for zone in found if zone), "UTC")


def guard(turn: Turn, bulletin: Bulletin, reach: Reach) -> Guard:
    """Why that many people should be counted once more; "" when it is as usual."""
    if bulletin.status != "Actual":
        return ""
    usual = _usual(turn)
    if usual and reach.total > 2 * median(usual):
        return "double"
    return "third" if reach.total > SHARE * subscribers.count(turn) else ""


def _usual(turn: Turn) -> list[int]:
    """How many people the last alerts were approved for."""
    sent = [one for one in bulletins.newest(turn, phases=SENT) if one.status == "Actual"][:USUAL]
    asked = [approval.get(turn.db, one.approval) for one in sent]
    return [one.count for one in asked if one is not None]


def title(turn: Turn, bulletin: Bulletin) -> str:
    """What it is and where, on one line: "Mudflow · Almaty region"."""
    hazard = bulletin.hazard
    known = hazard in facts_of(turn).hazards
    what = turn.label(f"alerts-hazard-{hazard}") if known else hazard
    return turn.label("alerts-title", hazard=what, places=places_told(turn, bulletin.places))


def places_told(turn: Turn, places: tuple[str, ...]) -> str:
    """The places by name; one that is not known any more by its code."""
    return ", ".join(named(turn, one) if faults.is_known(turn, one) else one for one in places)
