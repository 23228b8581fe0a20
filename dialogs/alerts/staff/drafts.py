"""Whose draft it is, and for where somebody may draft: asked anew in every act."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot import people
from bot.dialog import Turn
from bot.people import Role
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import Bulletin, Phase
from dialogs.alerts.subscribers import COUNTRY

DRAFTERS: tuple[Role, ...] = ("author", "partner")
OPEN: tuple[Phase, ...] = ("draft", "asked", "approved")


def places_of(turn: Turn, person: int | None = None) -> frozenset[str]:
    """Where somebody may draft, this person if none is named.

    "" is everywhere, "KZ" a country, "KZ-75" a region.
    """
    own = people.roles_of(turn.db, turn.person.id if person is None else person)
    return frozenset(one.place for one in own if one.role in DRAFTERS)


def covers(own: frozenset[str], place: str) -> bool:
    """Whether roles for these places are enough for that one."""
    return not own.isdisjoint({"", place, place[:COUNTRY]})


def may_draft(turn: Turn, places: Iterable[str]) -> bool:
    """Whether this person may draft for every one of them now."""
    own = places_of(turn)
    return bool(own) and all(covers(own, place) for place in places)


def find(turn: Turn, args: str) -> Bulletin | None:
    """The open draft of that number, if this person wrote it and may still draft."""
    first = args.partition(" ")[0]
    good = first.isascii() and first.isdecimal() and len(first) < 16
    found = bulletins.find(turn, int(first)) if good else None
    if found is None or found.author != turn.person.id or found.phase not in OPEN:
        return None
    return found if places_of(turn) or _practises(turn, found) else None


def _practises(turn: Turn, found: Bulletin) -> bool:
    """An approver drafts too, for practice."""
    return found.status == "Exercise" and people.plays(turn.db, turn.person.id, "approver")


def refuse(turn: Turn) -> None:
    """Who is no staff any more reads what strangers read; of others the draft is not."""
    if people.roles_of(turn.db, turn.person.id):
        turn.show("alerts-draft-none", back="/alerts desk")
    else:
        turn.go("/alerts")


def edit(turn: Turn, found: Bulletin, changes: Mapping[str, Any]) -> Bulletin | None:
    """Change it; the same again when nothing changes, so that nothing is voided in vain."""
    if all(getattr(found, name) == value for name, value in changes.items()):
        return found
    made = bulletins.edit(turn, found, **changes)
    if made is not None:
        turn.record("alert edited", alert=made.id, version=made.version)
    if made is not None and found.phase != "draft":
        turn.settled(f"/alerts open {made.id}")
        turn.toast("alerts-draft-voided")
    return made
