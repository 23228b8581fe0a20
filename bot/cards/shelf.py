"""A slice's articles before somebody: which country's, and the ways to them."""

from dataclasses import dataclass

from bot.cards import face
from bot.cards.content import EVERYWHERE, HOME, Articles
from bot.dialog import Button, Turn


@dataclass(frozen=True, slots=True)
class Shelf:
    """A slice's articles before somebody; `country` is whose are shown, "" if it is not known.

    `main` is the phrase of its first screen.
    """

    turn: Turn
    name: str
    main: str
    facts: Articles
    country: str

    def at(self, country: str) -> "Shelf":
        """The same in another country."""
        return Shelf(self.turn, self.name, self.main, self.facts, country)

    def to(self, *words: str) -> str:
        """A command of this slice."""
        return " ".join([f"/{self.name}", *words])

    def button(self, one: str) -> Button:
        """The way to an article."""
        picture = self.facts.topics[self.facts.articles[one].topic]
        return Button(f"{picture} {face.title(self.turn, self.name, one)}", self.to(one))


def shelf_of(turn: Turn, name: str, main: str) -> Shelf:
    """The shelf of the person's country; "" where the slice has none for it."""
    facts = face.facts_of(turn, name)
    country = (turn.person.country or "").lower()
    if country not in facts.commonest:
        there = [one for one in (HOME if country else "", EVERYWHERE) if one in facts.commonest]
        country = str(there[0]) if there else ""
    return Shelf(turn, name, main, facts, country)


def place(shelf: Shelf) -> str:
    """The country by name; nothing where an article holds everywhere."""
    known = shelf.country not in {"", EVERYWHERE}
    return named(shelf.turn, shelf.country) if known else ""


def named(turn: Turn, country: str) -> str:
    """What a country is called on a button."""
    home = country == HOME
    return turn.label("cards-which", HOME) if home else turn.label(f"country-{country}")
