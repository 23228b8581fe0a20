"""`staff add|list|disable|reset`: who is staff, by the ids that Telegram gives people."""

from collections.abc import Callable
from functools import partial
from urllib.parse import parse_qs, urlsplit

from bot import people, waiting
from bot.cli.office import GOOD, MISUSED, WRONG, Answer, Office, record, utc
from bot.people import Held, Person, Role
from bot.store import Writer

USAGE = "Say staff add TELEGRAM_ID ROLE PLACE, staff list, staff disable or reset TELEGRAM_ID."
NOBODY = "Nobody with this Telegram id is staff."
EVERYWHERE = "everywhere"


async def staff(office: Office, args: list[str]) -> Answer:
    """Each is one short transaction."""
    work = _work(office, args)
    return await office.store.write(work) if work else Answer(MISUSED, [USAGE])


def _work(office: Office, args: list[str]) -> Callable[[Writer], Answer] | None:
    match args:
        case ["list"]:
            return partial(_list, office)
        case [verb, number, *rest] if number.isascii() and number.isdecimal() and len(number) < 19:
            return _about(office, verb, int(number), rest)
    return None


def _about(
    office: Office, verb: str, chat: int, rest: list[str]
) -> Callable[[Writer], Answer] | None:
    match verb, rest:
        case "add", [role, place]:
            return partial(_add, office, chat, role, place)
        case "disable", []:
            return partial(_disable, office, chat)
        case "reset", []:
            return partial(_reset, office, chat)
    return None


def _add(office: Office, chat: int, said: str, where: str, db: Writer) -> Answer:
    role, place = _role(said), _place(office, where)
    if role is None:
        return Answer(MISUSED, [f"There is no role {said}: {', '.join(people.ROLES)}."])
    if place is None:
        return Answer(MISUSED, [f"There is no place {where}: say everywhere, KZ or KZ-19."])
    seal, now = office.house.seal, office.now()
    person = people.by_chat(db, seal, chat)
    lines = []
    if person is None:
        # Nothing can be sent to who has not written; their first word makes them reachable.
        person = people.add(db, seal, chat, now=now)
        people.lose(db, person.id)
        lines = ["They have not written to the bot yet: the role holds from their first word."]
    people.grant(db, person.id, role, place, now=now)
    record(office, db, "role granted", person=person.id, role=role, place=place)
    held = _roles(people.roles_of(db, person.id))
    lines.insert(0, f"Number {person.id} (Telegram id {chat}) is staff: {held}.")
    if people.has_factor(db, person.id):
        return Answer(GOOD, [*lines, "They have a second factor; staff reset makes a new one."])
    return Answer(GOOD, [*lines, *_factor(office, db, person)])


def _list(office: Office, db: Writer) -> Answer:
    lines = []
    for one in people.members(db):
        person = people.by_id(db, office.house.seal, one.id)
        chat = person.chat_id if person else None
        gone = f"disabled {utc(one.disabled_at)}" if one.disabled_at is not None else "active"
        factor = "second factor" if people.has_factor(db, one.id) else "no second factor"
        roles = _roles(one.roles)
        lines.append(f"{one.id:>6}  Telegram id {chat}  {gone}  {factor}  {roles}")
    return Answer(GOOD, lines or ["There is no staff yet."])


def _disable(office: Office, chat: int, db: Writer) -> Answer:
    person = _member(office, chat, db)
    if person is None:
        return Answer(WRONG, [NOBODY])
    if not people.disable(db, person.id, now=office.now()):
        return Answer(WRONG, [f"Number {person.id} was disabled already."])
    waiting.end_duty(db, office.house.seal, person.id, now=office.now())
    record(office, db, "staff disabled", person=person.id)
    return Answer(GOOD, [f"Number {person.id} has no rights from now on."])


def _reset(office: Office, chat: int, db: Writer) -> Answer:
    person = _member(office, chat, db)
    if person is None:
        return Answer(WRONG, [NOBODY])
    return Answer(GOOD, _factor(office, db, person))


def _factor(office: Office, db: Writer, person: Person) -> list[str]:
    """A new second factor, in the words that a terminal shows once."""
    url = people.new_factor(db, office.house.seal, person.id, now=office.now())
    record(office, db, "second factor made", person=person.id)
    secret = parse_qs(urlsplit(url).query)["secret"][0]
    spaced = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
    return [
        "The second factor, shown this once; give it to them by hand, never in a chat:",
        f"  for an authenticator app: {url}",
        f"  to be typed into one:     {spaced}",
    ]


def _member(office: Office, chat: int, db: Writer) -> Person | None:
    person = people.by_chat(db, office.house.seal, chat)
    known = person is not None and any(one.id == person.id for one in people.members(db))
    return person if known else None


def _role(said: str) -> Role | None:
    return next((role for role in people.ROLES if role == said.lower()), None)


def _place(office: Office, said: str) -> str | None:
    regions, place = office.house.regions, said.upper()
    if said.lower() == EVERYWHERE:
        return people.EVERYWHERE
    return place if place in regions.countries or place in regions.regions else None


def _roles(roles: tuple[Held, ...] | list[Held]) -> str:
    return ", ".join(f"{one.role} {one.place or EVERYWHERE}" for one in roles) or "no role"
