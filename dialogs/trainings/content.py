"""The model of config/trainings.toml: the kinds of trainings, and how long what may wait."""

from datetime import date
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, StringConstraints, model_validator

from bot.dialog import Part, Turn

Template = Literal["rights", "care", "tb", "birth", "ready", "operators", "officials"]
TEMPLATES: tuple[Template, ...] = get_args(Template)
Topic = Literal["rights", "care", "tb", "birth", "ready", "hotline", "officials"]
TOPICS: tuple[Topic, ...] = get_args(Topic)  # what most people look for comes first
Article = Annotated[str, StringConstraints(pattern=r"^/[a-z]+( [a-z]+(-[a-z]+)*)?$")]
WEEKS = 4  # of articles after a training


class Follow(Part):
    """What is read after it, a week each, by country."""

    ru: tuple[Article, ...] = Field(min_length=WEEKS, max_length=WEEKS)
    kz: tuple[Article, ...] = Field(min_length=WEEKS, max_length=WEEKS)


class Kind(Part):
    """A kind of training: how long, on which facts it rests, what is read afterwards.

    `quiz`: what is played before and after it, if there is one.
    """

    topic: Topic
    quiz: str = ""
    minutes: int = Field(gt=0)
    facts: tuple[str, ...]
    follow: Follow

    def after(self, country: str) -> tuple[str, ...]:
        """The articles of that country; most who work elsewhere work in Russia."""
        return self.follow.kz if country == "KZ" else self.follow.ru


class Trainings(Part):
    """config/trainings.toml."""

    checked: date
    offer_hours: int = Field(gt=0)
    offer_hours_by_phone: int = Field(gt=0)
    demand_floor: int = Field(ge=5)
    templates: dict[Template, Kind]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if tuple(self.templates) != TEMPLATES:
            raise ValueError("every kind of training, in the order in which they are offered")
        return self

    def kind(self, template: str) -> Kind | None:
        """What is known of a template; None for one of another release."""
        return next((kind for name, kind in self.templates.items() if name == template), None)


def facts_of(turn: Turn) -> Trainings:
    """What config/trainings.toml holds."""
    facts = turn.content("trainings")
    assert isinstance(facts, Trainings)  # the dialog says so
    return facts
