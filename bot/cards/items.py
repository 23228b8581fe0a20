"""What can be taken back: an article by its words (rights wages), a number by its key (A-RU-10)."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from bot.cards import reports
from bot.cards.content import EVERYWHERE, HOME, Articles, Numbers


@dataclass(frozen=True, slots=True)
class Item:
    """`name` is what it is called in the table of what is hidden, `place` whose editors' it is.

    An `emergency` number is never hidden.
    """

    name: str
    place: str
    emergency: bool = False


def find_item(content: Mapping[str, BaseModel], said: str) -> Item | None:
    """The item of those words; `article rights wages` and `number 112` are understood too."""
    words = said.replace("/", " ").split()
    if len(words) > 1 and words[0] in {"article", "number"}:
        words = words[1:]
    facts = content.get(words[0].lower()) if words else None
    match words:
        case [name, one] if isinstance(facts, Articles):
            return _article(facts, name.lower(), one.lower())
        case [key]:
            return _number(content, key)
    return None


def _article(facts: Articles, name: str, one: str) -> Item | None:
    article = next((found for key, found in facts.articles.items() if key == one), None)
    if article is None:
        return None
    shared = article.country in {EVERYWHERE, HOME}
    return Item(reports.article_item(name, one), "" if shared else article.country.upper())


def _number(content: Mapping[str, BaseModel], said: str) -> Item | None:
    facts = content["numbers"]
    assert isinstance(facts, Numbers)  # the assembly says so
    for key, number in facts.numbers.items():
        if str(key).casefold() == said.casefold():
            here = number.countries[0]
            own = len(number.countries) == 1 and here != HOME
            return Item(reports.item(str(key)), here.upper() if own else "", number.emergency)
    return None
