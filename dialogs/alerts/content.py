"""What config/alerts.toml holds: topics, hours of silence, templates, and what words rest on."""

from datetime import date
from typing import Annotated, Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from bot.dialog import Turn
from dialogs.alerts.hazards import Hazard, Name, Source

Topic = Literal["emergency", "weather", "border", "law", "trainings", "exercise"]
TOPICS: tuple[Topic, ...] = get_args(Topic)
Window = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3])-([01]\d|2[0-3])$")]

SHOWN = 5  # buttons of a list; with one more below it the six of a screen (CONTRACT)


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Told(_Part):
    """A topic; `always`: it is not a choice."""

    always: bool = False


class Alerts(_Part):
    """What people may choose, how many places one of them may name, and what staff may warn of."""

    facts: tuple[str, ...] = Field(min_length=1)
    checked: date
    most: int = Field(ge=2, le=SHOWN)
    quiet: tuple[Window, ...] = Field(min_length=1, max_length=SHOWN)
    topics: dict[Topic, Told]
    unread: tuple[str, ...] = ()  # languages whose templates no native speaker has read
    hazards: dict[Name, Hazard] = Field(min_length=1)
    sources: dict[Name, Source] = Field(min_length=1)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if tuple(self.topics) != TOPICS:
            raise ValueError(f"these topics, in this order: {', '.join(TOPICS)}")
        if not self.topics["emergency"].always:
            raise ValueError("emergencies are no choice")
        if empty := [window for window in self.quiet if window[:2] == window[3:]]:
            raise ValueError(f"hours of silence without end: {empty}")
        if strange := [key for key, one in self.hazards.items() if one.topic not in TOPICS]:
            raise ValueError(f"hazards of a topic that nobody can choose: {strange}")
        return self

    @property
    def by_choice(self) -> tuple[Topic, ...]:
        """The topics that are asked about."""
        return tuple(topic for topic, told in self.topics.items() if not told.always)


def facts_of(turn: Turn) -> Alerts:
    """What config/alerts.toml holds."""
    facts = turn.content("alerts")
    assert isinstance(facts, Alerts)  # the dialog says so
    return facts
