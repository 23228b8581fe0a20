"""Whose roll-call it is, who may do what to it, and how it is called."""

from collections.abc import Iterable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot import people
from bot.dialog import Audience, Button, Turn, stamp
from dialogs.checkin import lists, rolls
from dialogs.checkin.content import facts_of
from dialogs.checkin.rolls import Roll


def at(word: str, *rest: object) -> str:
    """The command of staff that begins with that word."""
    return " ".join(("/checkin desk", word, *map(str, rest)))


def number_of(said: str) -> int:
    """The number that stands first; 0 for anything else."""
    first = said.partition(" ")[0]
    return int(first) if first.isascii() and first.isdecimal() and len(first) < 16 else 0


def find(turn: Turn, args: str) -> Roll | None:
    """The roll-call whose number stands first, whosever it is."""
    return rolls.find(turn, number_of(args))


def draft(turn: Turn, args: str) -> Roll | None:
    """The open draft of that number, if it is this person's and they may still draft."""
    found = find(turn, args)
    if found is None or found.author != turn.person.id or found.phase not in lists.OPEN:
        return None
    return found if places_of(turn) else None


def places_of(turn: Turn) -> frozenset[str]:
    """Where this person may draft: "" is everywhere."""
    own = people.roles_of(turn.db, turn.person.id)
    return frozenset(one.place for one in own if one.role == "author")


def covers(own: frozenset[str], place: str) -> bool:
    """Whether roles for these places are enough for that one."""
    return not own.isdisjoint(people.places_of(place))


def may_draft(turn: Turn, places: Iterable[str]) -> bool:
    """Whether this person may draft for every one of them, and all of them are known."""
    own, known = places_of(turn), turn.house.regions
    return bool(own) and all(
        covers(own, place) and (place in known.regions or place in known.countries)
        for place in places
    )


def place_of(roll: Roll) -> str:
    """Where a role must be held for it: its region, its country, or "" for several."""
    return people.place_for(roll.places)


def approves(turn: Turn, roll: Roll) -> bool:
    """Whether this person is an approver of its place now."""
    return people.may(turn.db, turn.person.id, "approver", place_of(roll))


def ends(turn: Turn, roll: Roll) -> bool:
    """Whether this person may cancel it: its author while staff, or an approver of its place."""
    if roll.author == turn.person.id:
        return bool(people.roles_of(turn.db, turn.person.id))
    return approves(turn, roll)


def sees(turn: Turn, roll: Roll, person: int | None = None) -> bool:
    """Whether that person may read its board: all staff, but partners only what is shared."""
    who = turn.person.id if person is None else person
    return any(held.role != "partner" for held in people.roles_of(turn.db, who))


def reads(turn: Turn, roll: Roll) -> bool:
    """Whether this person may read what is shared: partners only of their own place."""
    there = people.places_of(place_of(roll))
    own = people.roles_of(turn.db, turn.person.id)
    return sees(turn, roll) or any(held.place in there for held in own)


def approvers(turn: Turn, roll: Roll) -> list[int]:
    """Who else could approve it."""
    there = people.staff_for(turn.db, "approver", place_of(roll))
    return [one for one in there if one != turn.person.id]


def duty_told(turn: Turn, roll: Roll) -> str:
    """Which of them are on duty, by number; "nobody"."""
    there = [one for one in turn.on_duty("approver", place_of(roll)) if one != turn.person.id]
    return ", ".join(f"№ {one}" for one in there) or "nobody"


def audience(roll: Roll, now_round: int = 0) -> Audience:
    """Everybody on its list; in a later round only who has said nothing."""
    return Audience("checkin", {"roll": roll.id, "now_round": now_round})


def silent(roll: Roll) -> Audience:
    """Who has said nothing."""
    return Audience("checkin_silent", {"roll": roll.id})


def title(turn: Turn, roll: Roll) -> str:
    """What has happened and where, on one line."""
    known = roll.event in facts_of(turn).events
    event = turn.label(f"checkin-event-{roll.event}") if known else roll.event
    return turn.label("checkin-desk-title", event=event, places=places_told(turn, roll.places))


def places_told(turn: Turn, places: Iterable[str]) -> str:
    """The places by name."""
    return ", ".join(named(turn, place) for place in places) or "—"


def named(turn: Turn, place: str) -> str:
    """One place by name; one that is not known any more by its code."""
    known = turn.house.regions
    if place in known.countries:
        return turn.label(f"country-{place.lower()}")
    return turn.label(f"region-{place.lower()}") if place in known.regions else place or "?"


def clock(turn: Turn, roll: Roll, second: int) -> str:
    """A moment by the clock of its first place."""
    regions = turn.house.regions
    zones = [regions.zone(one.partition("-")[0], one) for one in roll.places]
    zone = ZoneInfo(next((one for one in zones if one), "UTC"))
    there, here = datetime.fromtimestamp(second, UTC).astimezone(zone), turn.now.astimezone(zone)
    return f"{there:%H:%M}" if there.date() == here.date() else f"{there:%d.%m. %H:%M}"


def button(turn: Turn, phrase: str, word: str, roll: Roll) -> Button:
    """A button of that phrase that does it to this very version."""
    return Button(turn.label(phrase, word), stamp(turn, at(word, roll.id), roll.version))


def refuse(turn: Turn, why: str, back: str = "/checkin desk") -> None:
    """Say why not; who is no staff any more reads what strangers read."""
    if people.roles_of(turn.db, turn.person.id):
        turn.show("checkin-desk-no", back=back, why=why)
    else:
        turn.go("/checkin")


def tell_staff(turn: Turn, roll: Roll, what: str, *, but: Iterable[int] = ()) -> None:
    """All staff of its place hear of it, by number alone; whoever did it knows."""
    place, there = place_of(roll), set[int]()
    for role in people.ROLES:
        there |= set(people.staff_for(turn.db, role, place))
    there -= {turn.person.id, *but} if turn.opener == "person" else set(but)
    turn.tell(
        sorted(one for one in there if sees(turn, roll, one)),
        "checkin-desk-told",
        buttons={"board": at("board", roll.id)},
        number=str(roll.id),
        what=what,
    )
