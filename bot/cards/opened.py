"""An article on the screen, and the buttons below it."""

from collections.abc import Iterable, Iterator

from bot.cards import face, rules
from bot.cards.content import EVERYWHERE, PASSPORTS
from bot.cards.shelf import Shelf
from bot.dialog import Button

WAYS = ("short", "yes", "no", "country", "person")


def show(shelf: Shelf, one: str, passport: str | None = None) -> None:
    """The article, and what can be done with it; for the passport that is remembered, if None."""
    turn, article = shelf.turn, shelf.facts.articles[one]
    kept = rules.kept(turn) if article.passport else ""
    chosen = kept if passport is None else passport
    country = article.country if article.country != EVERYWHERE else shelf.country or EVERYWHERE
    back = shelf.to("topic", article.topic, country)
    if missing := face.not_shown(turn, shelf.name, one):
        text = face.instead(turn, shelf.name, one, missing)
        turn.show("cards-article", buttons=[*_ways(shelf, one, ("person",))], back=back, text=text)
        return
    if article.passport and chosen not in PASSPORTS:
        buttons = [*_passports(shelf, one), *_ways(shelf, one, ("short", "country", "person"))]
    else:
        buttons = [*_more(shelf, one, chosen, kept), *_ways(shelf, one, WAYS)]
        back = shelf.to("for", one) if article.passport else back
    text = face.html_of(turn, shelf.name, one, chosen)
    turn.show("cards-article", buttons=buttons, back=back, text=text)


def _ways(shelf: Shelf, one: str, words: Iterable[str]) -> Iterator[Button]:
    """The buttons that every article has; its region is asked for where the rule depends on it."""
    article = shelf.facts.articles[one]
    for word in words:
        if word == "country" and article.regions:
            to = f"/region {shelf.to(one)}"
            yield Button(shelf.turn.label("cards-article", "region"), to)
        elif word != "country" or article.country != EVERYWHERE:
            yield Button(shelf.turn.label("cards-article", word), shelf.to(word, one))


def _passports(shelf: Shelf, one: str) -> Iterator[Button]:
    for passport in PASSPORTS:
        label = shelf.turn.label("cards-passport", passport)
        yield Button(label, shelf.to("for", one, passport))


def _more(shelf: Shelf, one: str, passport: str, kept: str) -> Iterator[Button]:
    """The sixth button, where an article has one: another feature, or "remember my passport"."""
    turn, article = shelf.turn, shelf.facts.articles[one]
    word = article.also[1:].partition(" ")[0]
    if article.passport and kept == passport:
        yield Button(turn.label("cards-passport", "forget"), shelf.to("forget", one))
    elif word in turn.menu:
        yield Button(turn.label("cards-also", word), article.also)
    elif article.passport:
        yield Button(turn.label("cards-passport", "keep"), shelf.to("keep", one, passport))
