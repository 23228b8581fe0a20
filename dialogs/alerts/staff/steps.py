"""A step of a draft: a question about one of its fields, alone or followed by the next."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from bot.dialog import Choice, Option, State, Text, Turn
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.content import facts_of
from dialogs.alerts.hazards import Hazard
from dialogs.alerts.staff import drafts, page
from dialogs.alerts.wording import TYPED

KEEP = "keep"  # leave the field as it is
ORDER = (
    "alerts-draft-more",
    "alerts-draft-level",
    "alerts-draft-source",
    "alerts-draft-spot",
    "alerts-draft-onset",
    "alerts-draft-hours",
    "alerts-draft-meeting",
)

# What an answer changes, or the name of the sentence that says why it is none.
Read = Mapping[str, Any] | str


def template_of(turn: Turn, found: Bulletin) -> Hazard:
    """What is asked for; of a hazard that is known no more, as of the first."""
    hazards = facts_of(turn).hazards
    return hazards.get(found.hazard) or next(iter(hazards.values()))


class Step(State, draft=False):
    """A question about one field of a draft; in a `chain` the next one follows."""

    field: ClassVar[str] = ""

    number: int
    chain: bool = False

    @classmethod
    def asked(cls, hazard: Hazard) -> bool:
        """Whether it is asked for that hazard."""
        return True

    def ask(self, turn: Turn) -> str:
        """With the number of the draft: two may be written at once."""
        return turn.text(self.prompt, number=str(self.number), **self.words(turn))

    def words(self, turn: Turn) -> dict[str, str]:
        """What the question needs beside the number."""
        return {}

    def options(self, turn: Turn) -> Sequence[Option]:
        """The answers, and when it is changed alone the way to leave it.

        Whoever is no staff any more is offered the same: only a button that is offered reaches
        `answer`, which refuses it, and there they read what strangers read.
        """
        found = bulletins.find(turn, self.number)
        entries = self.entries(turn, found) if found else []
        kept = [] if self.chain else [Option(turn.label("alerts-draft-keep"), KEEP)]
        return [*entries, *kept]

    def entries(self, turn: Turn, found: Bulletin) -> list[Option]:
        """The answers to tap."""
        return []

    def answer(self, turn: Turn) -> State | None:
        found = drafts.find(turn, str(self.number))
        if found is None:
            drafts.refuse(turn)
            return None
        match turn.input:
            case Choice("keep"):
                return page.show_draft(turn, str(self.number))
            case Choice(said):
                return self._keep(turn, found, self.tapped(turn, found, said))
            case Text(said) if self.takes is Text:
                return self._keep(turn, found, self.read(turn, found, said))
        turn.say("alerts-not-listed")
        return self

    def tapped(self, turn: Turn, found: Bulletin, said: str) -> Read:
        """What that button changes."""
        return {self.field: said}

    def read(self, turn: Turn, found: Bulletin, said: str) -> Read:
        """What those words change."""
        return "alerts-not-listed"

    def _keep(self, turn: Turn, found: Bulletin, read: Read) -> State | None:
        if isinstance(read, str):
            most, longest = self.limits(turn, found)
            turn.say(read, most=str(most), longest=str(longest))
            return self
        if drafts.edit(turn, found, read) is None:
            drafts.refuse(turn)
            return None
        return self.after(turn, found)

    def limits(self, turn: Turn, found: Bulletin) -> tuple[int, int]:
        """How many characters, and how many hours, the sentence of a wrong answer allows."""
        return TYPED, template_of(turn, found).longest

    def after(self, turn: Turn, found: Bulletin) -> State | None:
        """The next question that is asked for this hazard, or the draft's page."""
        hazard = template_of(turn, found)
        for prompt in ORDER[ORDER.index(self.prompt) + 1 :] if self.chain else ():
            kind = turn.house.states[prompt]
            if issubclass(kind, Step) and kind.asked(hazard):
                return kind(number=self.number, chain=True)
        return page.show_draft(turn, str(self.number))
