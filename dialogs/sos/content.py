"""What config/sos.toml holds: whom to call about what, and which article tells what to do."""

from typing import Annotated, Literal, Self, get_args

from pydantic import Field, StringConstraints, model_validator

from bot.cards import Key
from bot.dialog import Part, Turn

Kind = Literal["hurt", "violence", "held", "detained", "lost", "other"]
Country = Literal["ru", "kz", "all"]
# An article as its command says it.
Where = Annotated[str, StringConstraints(pattern=r"^(rights|emergency|medical) [a-z]+(-[a-z]+)*$")]
Word = Annotated[str, StringConstraints(pattern=r"^[^\W\d_]{2,16}$")]

KINDS: tuple[Kind, ...] = get_args(Kind)


class Danger(Part):
    """Whom to call about it, and what to read, by country."""

    numbers: tuple[Key, ...] = Field(min_length=1)
    articles: dict[Country, Where] = Field(min_length=1)


class Sos(Part):
    """config/sos.toml; `words` are typed alone, in small letters, and mean this."""

    facts: tuple[str, ...] = Field(min_length=1)
    kinds: dict[Kind, Danger]
    words: dict[Literal["all"], tuple[Word, ...]]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if tuple(self.kinds) != KINDS:
            raise ValueError("every kind, in the order of the buttons")
        if wrong := [kind for kind, one in self.kinds.items() if "112" not in one.numbers]:
            raise ValueError(f"kinds without 112: {wrong}")
        return self

    def named(self) -> frozenset[str]:
        """The keys of numbers.toml that are named here."""
        return frozenset(key for one in self.kinds.values() for key in one.numbers)


def facts_of(turn: Turn) -> Sos:
    """What config/sos.toml holds."""
    facts = turn.content("sos")
    assert isinstance(facts, Sos)  # the dialog says so
    return facts
