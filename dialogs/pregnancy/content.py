"""What config/pregnancy.toml holds: on which facts each text rests, and what hangs on a country."""

from datetime import date
from typing import Literal, Self, get_args

from pydantic import Field, model_validator

from bot.dialog import Part

Stage = Literal["early", "middle", "late", "birth", "after"]
Note = Literal[
    "month1", "month2", "month3", "month4", "month5", "month6", "month7", "month8", "month9",
    "after1", "after2",
]  # fmt: skip
Rule = Literal["care", "work", "free", "bill"]
Country = Literal["ru", "kz"]
Way = Literal["danger", "labour", "mother", "newborn", "mind"]


class Told(Part):
    """A text, pregnancy-<name>: signs of danger, which do not change.

    `rule` is the line about a country that it takes in; `ways` what stands on its buttons.
    """

    facts: tuple[str, ...] = Field(min_length=1)
    checked: date
    rule: Rule | None = None
    ways: tuple[Way, ...] = Field(min_length=1, max_length=4)


class Ruled(Part):
    """A line about a country, pregnancy-<rule>-<country>: not shown after `review_by`."""

    facts: tuple[str, ...] = Field(min_length=1)
    checked: date
    review_by: date


class Pregnancy(Part):
    """The stages, the notes from the first month to the last, and the lines about countries."""

    stages: dict[Stage, Told]
    notes: dict[Note, Told]
    rules: dict[Rule, dict[Country, Ruled]]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        for there, wanted in ((self.stages, Stage), (self.notes, Note), (self.rules, Rule)):
            if tuple(there) != get_args(wanted):
                raise ValueError(f"these, in this order: {', '.join(get_args(wanted))}")
        return self

    def ruled(self, rule: Rule, country: str) -> Ruled | None:
        """What is known about that country; None where nothing is."""
        return next((found for c, found in self.rules[rule].items() if c == country), None)
