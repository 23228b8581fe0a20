"""What may be warned of, in the words of CAP 1.2, and whose word it is: config/alerts.toml.

The words of a hazard are phrases, so that a warning is there in every language before anybody
writes one: alerts-hazard-<key> names it, alerts-do-<key>-<line> says what to do, and
alerts-source-<key> is whoever warns.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from bot.dialog import Part

# CAP 1.2, section 3.2: of status, msgType and severity only what we say.
Status = Literal["Actual", "Exercise", "Test"]
MsgType = Literal["Alert", "Update", "Cancel"]
Severity = Literal["Extreme", "Severe", "Moderate", "Minor"]
Urgency = Literal["Immediate", "Expected", "Future", "Past", "Unknown"]
Certainty = Literal["Observed", "Likely", "Possible", "Unlikely", "Unknown"]
Category = Literal[
    "Geo",
    "Met",
    "Safety",
    "Security",
    "Rescue",
    "Fire",
    "Health",
    "Env",
    "Transport",
    "Infra",
    "CBRNE",
    "Other",
]

Wanted = Literal["asked", "optional", "never"]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Command = Annotated[str, StringConstraints(pattern=r"^/[a-z]+( [a-z-]+)?$")]

FORTNIGHT = 336  # hours: an end further away is a slip of the thumb


class Line(Part):
    """One line of what to do, and the facts that bear it out."""

    facts: tuple[str, ...] = Field(min_length=1)


class Hazard(Part):
    """A template: what CAP calls it, what the author is asked for, what people are to do.

    The first lines matter most: where the room is short the last ones go.
    """

    category: Category
    event: str = Field(min_length=3, max_length=40)
    urgency: Urgency
    severity: Severity
    certainty: Certainty
    severities: tuple[Severity, ...] = Field(min_length=1)
    topic: str
    article: Command
    countries: tuple[Country, ...] = ()
    hours: int = Field(ge=1)
    longest: int = Field(le=FORTNIGHT)
    place: Wanted
    meeting: Wanted
    time: Wanted
    lines: dict[Name, Line] = Field(min_length=2, max_length=4)

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if self.severity not in self.severities:
            raise ValueError("the usual severity is none of those allowed")
        if self.hours > self.longest:
            raise ValueError("it usually lasts longer than it may")
        return self

    @property
    def fixed(self) -> bool:
        """Whether nobody may add a word to it: neither where nor when, nor a text of their own."""
        return {self.place, self.meeting, self.time} == {"never"}


class Source(Part):
    """An authority that is named as the source, and the countries in which its word counts."""

    countries: tuple[Country, ...] = Field(min_length=1)
