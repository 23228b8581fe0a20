"""What config/checkin.toml holds: events, hours, rounds, and the words that answer a roll-call."""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, Literal, cast

from pydantic import Field, StringConstraints

from bot.dialog import Part, Turn

Word = Annotated[str, StringConstraints(min_length=2, max_length=40)]
# What a word means: an answer; "help": a need while one is asked, else the way to /help; "back":
# no answer, and nothing for an operator either: it is asked back.
Meaning = Literal["safe", "need", "later", "away", "help", "back"]

# Mn: и is typed for ӣ; Lm, Pi, Pf, Sk: every apostrophe there is; So: pictures.
_UNTYPED = frozenset({"Mn", "Lm", "Pi", "Pf", "Sk", "So"})


class Rounds(Part):
    """When the silent are asked again after a round, in minutes; how often is its length."""

    after: tuple[int, ...]


class Checkin(Part):
    """Everything of config/checkin.toml.

    `words` are what people type for an answer, by meaning and language, in every script; labels
    of the buttons are heard besides. `letters` are those that a foreign keyboard lacks, by what is
    typed for them; beside a picture of `against` no word means that all is well. `facts` of the
    fact base on which the texts rest.
    """

    facts: Annotated[Sequence[str], Field(default_factory=tuple)]
    events: tuple[str, ...]
    hours: tuple[int, ...]
    rounds: Rounds
    against: tuple[str, ...]
    letters: Mapping[str, str]
    words: Mapping[Meaning, Mapping[str, Sequence[Word]]]

    @cached_property
    def meanings(self) -> Mapping[str, Meaning]:
        """What each word means, by the word folded."""
        return {
            self.fold(word): meaning
            for meaning, languages in self.words.items()
            for words in languages.values()
            for word in words
        }

    def fold(self, said: str) -> str:
        """Letters and digits only, folded: neither marks nor pictures are on every keyboard."""
        apart = unicodedata.normalize("NFKD", said.casefold()).replace("'", "")
        kept = (
            self.letters.get(c, c) if c.isalnum() else " "
            for c in apart
            if unicodedata.category(c) not in _UNTYPED
        )
        return " ".join("".join(kept).split())


def facts_of(turn: Turn) -> Checkin:
    """The content of this slice."""
    return cast("Checkin", turn.content("checkin"))
