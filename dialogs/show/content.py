"""The model of config/show.toml: which sentences there are, and in which languages."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from bot.dialog import SHOWN, Part

Id = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,16}$")]
Situation = Literal["doctor", "ambulance", "police", "work", "daily", "danger"]

ELSEWHERE = "ru"  # read in every country that people go to


class Sentences(Part):
    """The situations in their order, their sentences, the likeliest first.

    `answers` stand below every card; `hosts` are the languages of the large words by country.
    """

    answers: tuple[Id, ...] = Field(max_length=SHOWN)
    hosts: dict[Literal["ru", "kz"], tuple[Literal["ru", "kk"], ...]]
    situations: dict[Situation, tuple[Id, ...]] = Field(max_length=SHOWN)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if not all(self.situations.values()) or not all(self.hosts.values()):
            raise ValueError("a situation without a sentence, or a country without a language")
        if ELSEWHERE not in self.hosts:
            raise ValueError(f"hosts.{ELSEWHERE} is spoken where nothing is known")
        return self

    def of(self, situation: str) -> tuple[str, ...]:
        """The sentences of a situation; none of one that there is not."""
        return next((found for name, found in self.situations.items() if name == situation), ())

    def spoken_in(self, country: str | None) -> tuple[str, ...]:
        """The languages of the large words there."""
        found = {str(one): codes for one, codes in self.hosts.items()}
        return found.get((country or "").lower(), found[ELSEWHERE])
