"""What config/checkin.toml holds: events, hours, rounds, and the words that answer a roll-call."""

from collections.abc import Mapping, Sequence
from typing import Annotated, cast

from pydantic import Field, StringConstraints

from bot.dialog import Part, Turn

Word = Annotated[str, StringConstraints(min_length=2, max_length=40)]


class Rounds(Part):
    """When the silent are asked again after a round, in minutes; how often is its length."""

    after: tuple[int, ...]


class Checkin(Part):
    """Everything of config/checkin.toml.

    `words` are what people type for an answer, by answer and language, in every script; labels
    of the buttons are heard besides. `facts` of the fact base on which the texts rest.
    """

    facts: Annotated[Sequence[str], Field(default_factory=tuple)]
    events: tuple[str, ...]
    hours: tuple[int, ...]
    rounds: Rounds
    words: Mapping[str, Mapping[str, Sequence[Word]]]


def facts_of(turn: Turn) -> Checkin:
    """The content of this slice."""
    return cast("Checkin", turn.content("checkin"))
