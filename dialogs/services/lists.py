"""The lists as they are read: emergency numbers, topics, missions; and which numbers are on each.

A place is what stands behind /services: "" is the first screen, "work" a topic, "consulates uz" the
missions of a country.
"""

from collections.abc import Iterable, Iterator

from bot import cards
from bot.dialog import Turn
from dialogs.services.content import List, Mission, Services

COUNTRIES = ("ru", "kz")  # where people are whom the lists are for


def facts_of(turn: Turn) -> Services:
    """What config/ holds for the slice."""
    facts = turn.content("services")
    assert isinstance(facts, Services)  # the dialog says so
    return facts


def numbers_on(turn: Turn, place: str) -> list[str]:
    """The keys of the numbers that stand on a list."""
    facts, country = facts_of(turn), cards.around(turn)
    word, _, rest = place.partition(" ")
    if topic := facts.topic(word):
        return [key for there in _countries(country) for key in _within(turn, topic.numbers, there)]
    if word == "consulates":
        return [key for mission in facts.of(rest, country) for key in mission.numbers]
    return cards.emergencies(turn, country)


def emergency(turn: Turn) -> Iterator[str]:
    """The lines of the first screen."""
    country = cards.around(turn)
    if country != cards.EVERYWHERE:
        yield _heading(turn, country)
    yield from cards.lines(turn, cards.emergencies(turn, country))
    if country != "kz":
        yield turn.text("services-speaks")


def topic(turn: Turn, listed: List) -> Iterator[str]:
    """The lines of a topic, country by country."""
    for country in _countries(cards.around(turn)):
        yield _heading(turn, country)
        yield from cards.lines(turn, _within(turn, listed.numbers, country))
        for one in listed.offices:
            if facts_of(turn).offices[one].country == country:
                yield from _office(turn, one)
        yield ""


def missions(turn: Turn, whose: str) -> Iterator[str]:
    """The missions of a country where the person is."""
    found = facts_of(turn).of(whose, cards.around(turn))
    for country in COUNTRIES:
        there = [mission for mission in found if mission.country == country]
        if there:
            yield _heading(turn, country)
        for mission in there:
            yield from _mission(turn, mission)
            yield ""


def _countries(country: str) -> tuple[str, ...]:
    return COUNTRIES if country == cards.EVERYWHERE else (country,)


def _heading(turn: Turn, country: str) -> str:
    return turn.text("services-there", place=turn.label(f"country-{country}"))


def _within(turn: Turn, keys: Iterable[str], country: str) -> list[str]:
    known = cards.numbers(turn)
    return [key for key in keys if country in known[key].countries]


def _office(turn: Turn, one: str) -> Iterator[str]:
    office = facts_of(turn).offices[one]
    what = cards.block([turn.text(f"services-office-{one}")])
    yield turn.text("services-office", what=what, date=office.published)
    yield from _whereabouts(turn, office.place, office.site)


def _mission(turn: Turn, mission: Mission) -> Iterator[str]:
    cities = ", ".join(turn.label("services-city", city) for city in mission.cities)
    kind = turn.label("services-mission", mission.kind)
    yield turn.text("services-mission", kind=kind, cities=cities)
    if mission.numbers:
        yield from cards.lines(turn, mission.numbers)
    else:
        yield turn.text("services-withheld")
    yield from _whereabouts(turn, mission.address, mission.site)
    yield turn.text("services-published", date=mission.published)


def _whereabouts(turn: Turn, address: str, site: str) -> Iterator[str]:
    if address:
        yield turn.text("services-address", address=address)
    if site:
        yield turn.text("services-site", site=site)
