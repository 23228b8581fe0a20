"""What each phone shows, as JSON for the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.fakegram.world import World

Json = dict[str, Any]
Role = Literal["migrant", "staff", "operator"]

PAGE = 100  # messages a phone shows at once; older ones on request
SPINS = 30  # seconds after which the page gives a tap up (script/taps.js)


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose phone it is, and what they are to the bot."""

    person: int
    role: Role


class Phones:
    """The phones of a few people of one world."""

    def __init__(self, world: World, owners: Sequence[Owner]) -> None:
        self.world = world
        self.owners = {owner.person: owner for owner in owners}

    def __contains__(self, person: object) -> bool:
        return person in self.owners

    def snapshot(self) -> Json:
        """All phones, each with its whole state."""
        return {"phones": [self.state(person) for person in self.owners]}

    def state(self, person: int) -> Json:
        """One phone as it stands now."""
        screen = self.world.screen(person)
        messages = screen["history"]
        return {
            "id": person,
            "role": self.owners[person].role,
            **self.profile(person),
            "messages": messages[-PAGE:],
            "earlier": len(messages) > PAGE,
            "keyboard": screen["keyboard"],
            "blocked": screen["blocked"],
            "taps": self._taps(person),
        }

    def profile(self, person: int) -> Json:
        """Names, and what the bot says of itself in the language of this phone."""
        user = self.world.state.person(person).user()
        return {
            "name": " ".join(filter(None, (user["first_name"], user.get("last_name")))),
            "language": user.get("language_code"),
            "bot": self.world.profile(person),
            "commands": self.world.commands(person),
        }

    def earlier(self, person: int, before: int) -> Json:
        """The messages that stand above message `before`."""
        older = [m for m in self.world.history(person) if m["message_id"] < before]
        return {"messages": older[-PAGE:], "earlier": len(older) > PAGE}

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
