"""Whose phones the page shows, and what each of them shows, as JSON for the page."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from bot.fakegram.errors import WorldError
from bot.fakegram.world import World

Json = dict[str, Any]
Role = Literal["migrant", "staff", "operator", "guest"]

PAGE = 100  # messages a phone shows at once; older ones on request
SPINS = 30  # seconds after which the page gives a tap up (script/taps.js)
MOST = 12  # phones; each is a chat that the browser draws

# Who gets a phone when everybody of the cast has one; the language is that of their Telegram.
GUESTS = (
    ("Rustam", "uz"),
    ("Firuza", "tg"),
    ("Aizada", "ky"),
    ("Nurlan", "kk"),
    ("Viktor", "ru"),
    ("Anna", "en"),
)


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose phone it is, and what they are to the bot."""

    person: int
    role: Role


@dataclass(frozen=True, slots=True)
class Code:
    """What the owner of a phone reads from an app of theirs, and types when the bot asks for it."""

    digits: str
    until: float  # second of the world; then another one holds


Codes = Callable[[int], Code | None]  # of a person; the page knows nothing else about them


def no_codes(person: int) -> Code | None:
    """A page on which nobody has such an app."""
    return None


class Phones:
    """The phones of a few people of one world; each can be given to somebody else."""

    def __init__(
        self,
        world: World,
        owners: Sequence[Owner],
        cast: Sequence[Owner] = (),
        codes: Codes = no_codes,
    ) -> None:
        self.world = world
        self._codes = codes
        self._first = [owner.person for owner in owners]
        self._roles = {owner.person: owner.role for owner in (*owners, *cast)}

    def __contains__(self, person: object) -> bool:
        return person in self.shown

    @property
    def shown(self) -> list[int]:
        """Whose phones stand on the page, in their order."""
        return self.world.state.stage.phones or self._first

    # -- who has which phone ----------------------------------------------------------------

    def cast(self) -> list[int]:
        """Everybody who may be given a phone."""
        return [*self._roles, *(g for g in self.world.state.stage.guests if g not in self._roles)]

    def add(self) -> None:
        """One phone more, for who of the cast has none, else for somebody new."""
        if len(self.shown) >= MOST:
            raise WorldError(f"The page shows {MOST} phones at most.")
        free = (person for person in self.cast() if person not in self.shown)
        person = next(free, None) or self.world.invite(*self._invented())
        self.world.show_phones([*self.shown, person])

    def give(self, phone: int, to: int) -> None:
        """Give the phone of one person to another; who has one already gets that of the first."""
        self._know(phone, to)
        change = {phone: to, to: phone}
        self.world.show_phones([change.get(person, person) for person in self.shown])

    def give_to_guest(self, phone: int, name: str, language: str) -> None:
        """Give the phone of one person to somebody new."""
        self._know(phone)
        self.give(phone, self.world.invite(name, language))

    def put_away(self, phone: int) -> None:
        """Show one phone less; the last one stays."""
        self._know(phone)
        self.world.show_phones([person for person in self.shown if person != phone])

    def _know(self, phone: int, to: int | None = None) -> None:
        if phone not in self.shown:
            raise WorldError(f"The page shows no phone of {phone}.")
        if to is not None and to not in self.cast():
            raise WorldError(f"{to} is not of the cast.")

    def _invented(self) -> tuple[str, str]:
        return GUESTS[len(self.world.state.stage.guests) % len(GUESTS)]

    # -- what the page is told --------------------------------------------------------------

    def snapshot(self) -> Json:
        """All phones, each with its whole state; who may be given one; the time of the world."""
        return {
            "phones": [self.state(person) for person in self.shown],
            "cast": [self._named(person) for person in self.cast()],
            "passed": self.world.passed,
        }

    def state(self, person: int) -> Json:
        """One phone as it stands now."""
        screen = self.world.screen(person)
        messages = screen["history"]
        return {
            "id": person,
            "role": self._role(person),
            **self.profile(person),
            "messages": messages[-PAGE:],
            "earlier": len(messages) > PAGE,
            "keyboard": screen["keyboard"],
            "blocked": screen["blocked"],
            "taps": self._taps(person),
            "code": self._code(person),
        }

    def profile(self, person: int) -> Json:
        """Names, and what the bot says of itself in the language of this phone."""
        named = self._named(person)
        return {
            "name": named["name"],
            "language": named["language"],
            "bot": self.world.profile(person),
            "commands": self.world.commands(person),
        }

    def earlier(self, person: int, before: int) -> Json:
        """The messages that stand above message `before`."""
        older = [m for m in self.world.history(person) if m["message_id"] < before]
        return {"messages": older[-PAGE:], "earlier": len(older) > PAGE}

    def codes(self) -> dict[int, Json]:
        """The codes on the phones that show one."""
        found = {person: self._code(person) for person in self.shown}
        return {person: code for person, code in found.items() if code}

    def _code(self, person: int) -> Json | None:
        code = self._codes(person)
        return asdict(code) if code else None

    def _role(self, person: int) -> Role:
        return self._roles.get(person, "guest")

    def _named(self, person: int) -> Json:
        user = self.world.state.person(person).user()
        return {
            "id": person,
            "role": self._role(person),
            "name": " ".join(filter(None, (user["first_name"], user.get("last_name")))),
            "language": user.get("language_code"),
        }

    def _taps(self, person: int) -> list[Json]:
        """The taps whose spinners still turn."""
        state = self.world.state
        return [
            {"id": tap.id, "message_id": tap.message_id, "data": tap.data}
            for tap in state.taps.values()
            if tap.person == tap.chat == person
            and not tap.answered
            and state.now() - tap.at < SPINS
        ]
