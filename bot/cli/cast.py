"""The demo's cast: who may have a phone, who of them is staff, and the codes on their phones."""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from urllib.parse import parse_qs, urlsplit

from bot import audit, people
from bot.fakegram import Code, Codes, Role, World
from bot.people import FACTOR_STEP, Held, Regions, totp
from bot.seal import Seal
from bot.store import Store, Writer

HOME = "KZ"  # where the cast's staff work


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody of the cast; the language is that of their Telegram, `held` what staff may do."""

    role: Role
    number: int
    name: str
    language: str
    held: tuple[Held, ...] = ()


CAST = (
    Actor("migrant", 7001, "Zamira", "tg"),
    Actor("staff", 7002, "Timur", "ru", (Held("administrator", ""), Held("author", ""))),
    Actor(
        "operator",
        7003,
        "Olga",
        "ru",
        (Held("operator", HOME), Held("approver", HOME), Held("trainer", HOME)),
    ),
    Actor("migrant", 7004, "Bakyt", "ky"),
    Actor("migrant", 7005, "Charos", "uz"),
    Actor(
        "staff",
        7006,
        "Dana",
        "kk",
        (Held("approver", ""), Held("author", ""), Held("operator", "")),
    ),
)


async def enter(world: World, store: Store, seal: Seal, regions: Regions) -> Codes:
    """Let the cast be there; what the phones of staff show.

    The bot knows its staff before the world does, and they press Start once: a kill in between
    leaves nobody who has pressed Start and is no staff.
    """
    secrets = await store.write(partial(_open, seal=seal, regions=regions, now=int(world.now())))
    for one in CAST:
        if one.number not in world.state.people:
            phone = f"+99290000{one.number}"
            world.add_person(one.number, one.name, language_code=one.language, phone=phone)
        if one.held and not world.screen(one.number)["started"]:
            world.start(one.number)
    return codes_of(secrets, world.now)


def codes_of(secrets: Mapping[int, bytes], now: Callable[[], float]) -> Codes:
    """The code of each of these people, by the time of the world."""

    def code(person: int) -> Code | None:
        if person not in secrets:
            return None
        step = int(now()) // FACTOR_STEP
        return Code(totp(secrets[person], step), (step + 1.0) * FACTOR_STEP)

    return code


def _open(db: Writer, *, seal: Seal, regions: Regions, now: int) -> dict[int, bytes]:
    """The secrets of all staff by their chats, made anew: nobody keeps one but a phone."""
    if not people.members(db):
        for one in CAST:
            _appoint(db, seal, regions, one, now)
    found = (people.by_id(db, seal, member.id) for member in people.members(db))
    return {
        person.chat_id: _secret(people.new_factor(db, seal, person.id, now=now))
        for person in found
        if person is not None and person.chat_id is not None
    }


def _appoint(db: Writer, seal: Seal, regions: Regions, one: Actor, now: int) -> None:
    """Give the roles to whom they are meant for; who has chosen a language already keeps it."""
    if not one.held:
        return
    person = people.by_chat(db, seal, one.number) or people.add(db, seal, one.number, now=now)
    if person.language is None:
        person = people.choose_language(db, person, one.language)
        zone = regions.zone(HOME, None)
        people.choose_region(db, person, country=HOME, region=None, zone=zone)
    for held in one.held:
        people.grant(db, person.id, held.role, held.place, now=now)
        what = {"person": person.id, "role": held.role, "place": held.place}
        audit.record(db, seal, act="role granted", actor=None, what=what, now=now)


def _secret(url: str) -> bytes:
    return base64.b32decode(parse_qs(urlsplit(url).query)["secret"][0])
