"""The model of config/services.toml: lists of numbers, offices without one, missions."""

from typing import Literal, Self

from pydantic import Field, model_validator

from bot.cards import Country, Day, Home, Id, Key
from bot.dialog import Part

Topic = Literal["work", "health", "agencies", "violence"]
City = Literal[
    "moscow", "petersburg", "vladivostok", "yekaterinburg", "novosibirsk", "kazan", "rostov", "ufa",
    "astana", "almaty", "aktau",
]  # fmt: skip


class List(Part):
    """The numbers of a topic and the offices without one, of all countries."""

    numbers: tuple[Key, ...] = ()
    offices: tuple[Id, ...] = ()


class Office(Part):
    """Somebody there who has no number that may be shown; `place` and `site` as they are known.

    `fact` are the facts that it rests on, `withheld` those of which only this may be told: that
    the office exists.
    """

    country: Country
    fact: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    published: Day
    place: str = ""
    site: str = ""

    @model_validator(mode="after")
    def _sourced(self) -> Self:
        if not self.fact and not self.withheld:
            raise ValueError("it rests on no fact")
        return self


class Mission(Part):
    """An embassy or a consulate, or several in a line; `address` as it is written there."""

    whose: Home
    country: Country
    kind: Literal["embassy", "section", "general"]
    cities: tuple[City, ...] = Field(min_length=1)
    fact: tuple[str, ...] = Field(min_length=1)
    published: Day
    address: str = ""
    numbers: tuple[Key, ...] = ()
    site: str = ""


class Services(Part):
    """config/services.toml."""

    topics: dict[Topic, List]
    offices: dict[Id, Office]
    missions: tuple[Mission, ...]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        named = [one for topic in self.topics.values() for one in topic.offices]
        if sorted(named) != sorted(self.offices):
            raise ValueError(f"offices and topics differ in {sorted({*named} ^ {*self.offices})}")
        if not all(topic.numbers for topic in self.topics.values()):
            raise ValueError("a topic without a number is a dead end")
        return self

    def named(self) -> frozenset[str]:
        """The keys of numbers.toml that are named here."""
        found = {key for topic in self.topics.values() for key in topic.numbers}
        return frozenset(found.union(*(mission.numbers for mission in self.missions)))

    def topic(self, name: str) -> List | None:
        """The list of that name."""
        return next((found for known, found in self.topics.items() if known == name), None)

    def whose(self) -> list[str]:
        """Those countries whose missions are known."""
        return list(dict.fromkeys(mission.whose for mission in self.missions))

    def of(self, whose: str, country: str) -> list[Mission]:
        """The missions of one country in another; where there are none, wherever they are."""
        there = [mission for mission in self.missions if mission.whose == whose]
        return [mission for mission in there if mission.country == country] or there
