"""Who may do what to an alert that is past its draft, and how its number and its hours are told."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot import people
from bot.dialog import Turn
from bot.people import Role
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.staff import reaching

STOPPERS: tuple[Role, ...] = ("approver", "author", "administrator")


def find(turn: Turn, args: str) -> Bulletin | None:
    """The alert whose number stands first, whosever it is."""
    first = args.partition(" ")[0]
    good = first.isascii() and first.isdecimal() and len(first) < 16
    return bulletins.find(turn, int(first)) if good else None


def approves(turn: Turn, found: Bulletin) -> bool:
    """Whether this person is an approver of its place now."""
    return people.may(turn.db, turn.person.id, "approver", reaching.place_of(found))


def stops(turn: Turn, found: Bulletin) -> bool:
    """Whether this person may stop it, and let it go on."""
    place = reaching.place_of(found)
    return any(people.may(turn.db, turn.person.id, role, place) for role in STOPPERS)


def sees(turn: Turn, person_id: int, found: Bulletin) -> bool:
    """Whether that person may read its counts: partners only those of their own place."""
    own = people.roles_of(turn.db, person_id)
    there = people.places_of(reaching.place_of(found))
    return any(one.role != "partner" or one.place in there for one in own)


def staff_there(turn: Turn, found: Bulletin) -> list[int]:
    """All staff of its place but this person, whatever they do there."""
    place, there = reaching.place_of(found), set()
    for role in people.ROLES:
        there |= set(people.staff_for(turn.db, role, place))
    return sorted(there - {turn.person.id})


def refuse(turn: Turn, why: str, back: str = "/alerts desk") -> None:
    """Say why not; who is no staff any more reads what strangers read."""
    if people.roles_of(turn.db, turn.person.id):
        turn.show("alerts-no", back=back, why=why)
    else:
        turn.go("/alerts")


def everywhere_told(turn: Turn, found: Bulletin, second: int) -> str:
    """The same with day and zone, as staff of every place and language read it."""
    return written_out(second, reaching.zone_of(turn, found))


def written_out(second: int, zone: str) -> str:
    """A moment by that clock, with its day and how far it is from UTC."""
    moment = datetime.fromtimestamp(second, UTC).astimezone(ZoneInfo(zone))
    offset = f"{moment:%z}"
    return f"{moment:%d.%m. %H:%M} UTC{offset[:3]}:{offset[3:]}"


def numbers(turn: Turn, of: list[int]) -> str:
    """People of the staff by their numbers alone."""
    return ", ".join(turn.label("alerts-number", number=str(one)) for one in of)
