"""Countries and their regions (ISO 3166-2), the likeliest first: config/regions.toml."""

from datetime import date
from typing import Annotated, Self

from pydantic import StringConstraints, model_validator

from bot.content import Part

Code = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}-[A-Z0-9]{1,3}$")]


class Region(Part):
    """One region, with the clock of its capital (IANA name)."""

    country: str
    zone: str
    district: str | None = None


class Country(Part):
    """One country: the clock of those who name no region, and the regions most people are in."""

    zone: str
    likeliest: tuple[Code, ...]


class Regions(Part):
    """All countries and regions that somebody may choose from."""

    source: str
    checked: date
    countries: dict[str, Country]
    regions: dict[Code, Region]

    @model_validator(mode="after")
    def _all_known(self) -> Self:
        named = {code for country in self.countries.values() for code in country.likeliest}
        if unknown := named - set(self.regions):
            raise ValueError(f"unknown regions: {sorted(unknown)}")
        return self

    def of(self, country: str) -> list[str]:
        """The codes of a country's regions, the likeliest first."""
        first = self.countries[country].likeliest
        rest = [c for c, r in self.regions.items() if r.country == country and c not in first]
        return [*first, *rest]

    def zone(self, country: str, region: str | None) -> str | None:
        """The clock of the region, else of the country."""
        if region in self.regions:
            return self.regions[region].zone
        return self.countries[country].zone if country in self.countries else None
