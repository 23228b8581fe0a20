"""The chat of the first minutes, from top to bottom."""

from collections.abc import Sequence

from bot import people
from bot.dialog import Button, Choice, Option, State, Turn
from bot.search import Document

LANGUAGES = ("ru", "uz", "tg", "ky", "kk", "en")
FLAG = 2  # letters of a country that has a flag (Unicode: regional indicators from U+1F1E6)
THEN = 200  # characters of a command that a question carries on

# The six entries of the home screen and what each one types; CONTRACT, "In the chat".
ENTRIES = {
    "rights": "/rights",
    "medical": "/medical",
    "safety": "/menu safety",
    "trainings": "/trainings",
    "hotline": "/hotline",
    "privacy": "/privacy",
}
SAFETY = ("emergency", "alerts", "checkin", "sos", "family", "show")


def start(turn: Turn, args: str) -> None:
    """The menu; whoever has no language yet was asked for it before."""
    menu(turn, "")


def menu(turn: Turn, args: str) -> None:
    """What this release can do; what is not built is absent rather than dead."""
    safety = {name: f"/{name}" for name in SAFETY if name in turn.menu}
    if args == "safety" and safety:
        turn.show("home-safety", buttons=safety)
        return
    there = turn.menu | ({"safety"} if safety else set())
    turn.show("home-menu", buttons={name: to for name, to in ENTRIES.items() if name in there})


def language(turn: Turn, args: str) -> State | None:
    """Ask for the language; `/language tg` takes it; any other words are typed on afterwards."""
    if args in LANGUAGES:
        _speak(turn, args, "")
        return None
    return Language(then=args[:THEN] if args.startswith("/") else "")


def show_help(turn: Turn, args: str) -> None:
    """What it can do, for whom, and how to reach a person."""
    turn.show("home-help")


def search(turn: Turn, args: str) -> None:
    """Words that no question waits for: titles that fit, or nothing rather than a wrong one."""
    country = (turn.person.country or "").lower() or None
    found = turn.house.search.find(turn.language, args, country)
    if found:
        turn.show("home-found", buttons=[_found(one, country) for one in found])
        return
    turn.house.search.miss(turn.db, turn.language, args, turn.now)
    asked = "/hotline" if "hotline" in turn.menu else "/rights person"
    turn.show("home-unknown" if args else "home-search", buttons=_person(turn, asked))


def _found(one: Document, country: str | None) -> Button:
    """The title; with the flag of its country for whoever has named none."""
    if country is None and len(one.country) == FLAG:
        flag = "".join(chr(ord(letter) + 0x1F1A5) for letter in one.country.upper())
        return Button(f"{flag} {one.label}", one.command)
    return Button(one.label, one.command)


def _person(turn: Turn, asked: str) -> list[Button]:
    there = asked[1:].partition(" ")[0] in turn.menu
    return [Button(turn.label("home-search", "person"), asked)] if there else []


def region(turn: Turn, args: str) -> State:
    """Ask for country and region, then go on to the command; `country /rights`: no region."""
    word, _, rest = args.partition(" ")
    alone = word == "country"
    then = rest if alone else args
    return Country(then=then[:THEN] if then.startswith("/") else "", alone=alone)


class Language(State, prompt="home-language", choices=LANGUAGES, draft=False):
    """Which language; `then` is the command that came before one was chosen."""

    then: str = ""

    def ask(self, turn: Turn) -> str:
        """112 and the question, a line in each language, the likeliest first."""
        order = sorted(LANGUAGES, key=lambda code: code != turn.language)
        lines = (turn.house.i18n.label(code, "home-hello") for code in order)
        return turn.text(self.prompt, lines="\n".join(lines))

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(code):
                _speak(turn, code, self.then)
                return None
        return self


def _speak(turn: Turn, code: str, then: str) -> None:
    turn.person = people.choose_language(turn.db, turn.person, code)
    turn.toast("home-language-kept")
    turn.go(then or "/menu")


class Country(State, prompt="home-country", draft=False):
    """Which country: rules and numbers differ; `alone`: the region does not matter now."""

    then: str = ""
    alone: bool = False

    def options(self, turn: Turn) -> Sequence[Option]:
        """Where people are, then where they come from."""
        codes = turn.house.regions.countries
        return [Option(turn.label(f"country-{code.lower()}"), code) for code in codes]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(code) if self.alone:
                _keep(turn, code, "other", self.then)
                return None
            case Choice(code):
                return Region(country=code, then=self.then)
        turn.say("home-not-listed")
        return self


class Region(State, prompt="home-region", draft=False):
    """Which region of that country; the likeliest first."""

    country: str
    then: str = ""

    def options(self, turn: Turn) -> Sequence[Option]:
        """Every region of the country, and another one that the list lacks."""
        codes = turn.house.regions.of(self.country)
        found = [Option(turn.label(f"region-{code.lower()}"), code) for code in codes]
        return [*found, Option(turn.label("region-other"), "other")]

    def back(self) -> State:
        """The country."""
        return Country(then=self.then)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(code):
                _keep(turn, self.country, code, self.then)
                return None
        turn.say("home-not-listed")
        return self


def _keep(turn: Turn, country: str, region: str, then: str) -> None:
    known = region if region != "other" else None
    zone = turn.house.regions.zone(country, known)
    turn.person = people.choose_region(
        turn.db, turn.person, country=country, region=known, zone=zone
    )
    if then:
        turn.go(then)
        return
    name = f"region-{region.lower()}" if known else f"country-{country.lower()}"
    turn.show("home-region-kept", place=turn.label(name))
