"""The way to an article and on from it. What stands behind a button is one of these commands:

/rights                     the commonest of the person's country
/rights kz                  the commonest of a country
/rights all kz              its topics
/rights topic work kz 2     a page of a topic's articles
/rights wages               the article
/rights short wages         the form to forward
/rights yes wages           it helped; `no`: it did not
/rights country wages       which country
/rights for wages eaeu      the article for the holder of that passport; without one, which
/rights keep wages eaeu     the same, and remember the passport
/rights forget wages        remember it no longer
/rights person wages        who can be asked about it; without an article, about anything
/rights after               the clock: the reader of an article may be asked about alerts
"""

import html
from collections.abc import Callable, Mapping

from bot.cards import face, opened, rules, votes
from bot.cards.content import EVERYWHERE, PASSPORTS
from bot.cards.shelf import Shelf, named, place, shelf_of
from bot.dialog import Button, Turn, page_of
from bot.i18n import Html, written


def answer(turn: Turn, name: str, main: str, args: str) -> None:
    """Show what the words after a slice's command ask for; where nothing fits, its first screen."""
    shelf = shelf_of(turn, name, main)
    word, _, rest = args.strip().partition(" ")
    if word in shelf.facts.articles:
        opened.show(shelf, word)
    elif word == "after" and turn.opener == "clock":
        opened.after(shelf)
    elif word in _WAYS:
        _WAYS[word](shelf, rest)
    elif word in shelf.facts.commonest:
        _first(shelf.at(word), main)
    else:
        _first(shelf, "cards-gone" if word else main)


def _first(shelf: Shelf, phrase: str) -> None:
    """The commonest, and the way to all."""
    if not shelf.country:
        _which(shelf, "")
        return
    buttons = [shelf.button(one) for one in shelf.facts.first(shelf.country)]
    buttons.append(_all(shelf))
    shelf.turn.show(phrase, buttons=buttons, place=place(shelf))


def _all(shelf: Shelf) -> Button:
    return Button(shelf.turn.label("cards-topics", "all"), shelf.to("all", shelf.country))


def _which(shelf: Shelf, one: str) -> None:
    """Which country's rules? The answer is a way on and is not kept."""
    turn, buttons = shelf.turn, []
    for country in shelf.facts.countries():
        twin = shelf.facts.twin(one, country) if one else None
        buttons.append(Button(named(turn, country), shelf.to(twin or country)))
    turn.show("cards-which", buttons=buttons, back=shelf.to(one) if one else None)


def _topics(shelf: Shelf, rest: str) -> None:
    """Every topic of the country; where there is one only, its articles."""
    shelf = _in(shelf, rest)
    if not shelf.country:
        _which(shelf, "")
        return
    turn, topics = shelf.turn, shelf.facts.topics_of(shelf.country)
    if len(topics) == 1:
        _topic(shelf, f"{topics[0]} {shelf.country}")
        return
    buttons = [
        Button(_topic_label(shelf, topic), shelf.to("topic", topic, shelf.country))
        for topic in topics
    ]
    turn.show("cards-topics", buttons=buttons, back=shelf.to(shelf.country), place=place(shelf))


def _in(shelf: Shelf, country: str) -> Shelf:
    return shelf.at(country) if country in shelf.facts.commonest else shelf


def _topic_label(shelf: Shelf, topic: str) -> str:
    pictures: Mapping[str, str] = {str(t): p for t, p in shelf.facts.topics.items()}
    return f"{pictures[topic]} {shelf.turn.label('cards-topics', topic)}"


def _topic(shelf: Shelf, rest: str) -> None:
    """A page of the articles of a topic; one that is not known gets all topics."""
    topic, _, rest = rest.partition(" ")
    country, _, said = rest.partition(" ")
    shelf = _in(shelf, country)
    names = list(shelf.facts.of(shelf.country, topic)) if shelf.country else []
    if not names:
        _first(shelf, "cards-gone")
        return
    page = page_of(names, said)
    buttons = [shelf.button(one) for one in page.shown]
    if page.more is not None:
        more = shelf.to("topic", topic, shelf.country, str(page.more))
        buttons.append(Button(shelf.turn.label("bot-more"), more))
    shelf.turn.show(
        "cards-topic",
        buttons=buttons,
        back=_before(shelf, topic, page.number),
        topic=_topic_label(shelf, topic),
        place=place(shelf),
    )


def _before(shelf: Shelf, topic: str, page: int) -> str:
    if page > 1:
        return shelf.to("topic", topic, shelf.country, str(page - 1))
    if page:
        return shelf.to("topic", topic, shelf.country)
    alone = len(shelf.facts.topics_of(shelf.country)) == 1
    return shelf.to(shelf.country) if alone else shelf.to("all", shelf.country)


def _for(shelf: Shelf, rest: str) -> None:
    one, _, passport = rest.partition(" ")
    if _open(shelf, one):
        opened.show(shelf, one, passport)


def _keep(shelf: Shelf, rest: str) -> None:
    """Remember the passport, because the reader asked for it."""
    one, _, passport = rest.partition(" ")
    if _open(shelf, one):
        if passport in PASSPORTS:
            rules.keep(shelf.turn, passport)
            shelf.turn.toast("cards-passport-kept")
        opened.show(shelf, one, passport)


def _forget(shelf: Shelf, one: str) -> None:
    if _open(shelf, one):
        rules.forget(shelf.turn)
        shelf.turn.toast("cards-passport-forgotten")
        opened.show(shelf, one)


def _short(shelf: Shelf, one: str) -> None:
    """A message made to be forwarded, with the day on which it was true."""
    if _open(shelf, one):
        turn, phrase = shelf.turn, face.phrase_of(shelf.name, one)
        language = turn.house.i18n.first_with(turn.language, phrase)
        words = turn.house.i18n.label(language, phrase, "short")
        checked = written(shelf.facts.articles[one].checked)
        turn.say("cards-short", text=words, date=checked)


def _yes(shelf: Shelf, one: str) -> None:
    if _open(shelf, one):
        votes.count(shelf.turn, shelf.name, one, helped=True)
        shelf.turn.toast("cards-thanks")


def _no(shelf: Shelf, one: str) -> None:
    """Whom the article did not help is shown who else can."""
    if _open(shelf, one):
        votes.count(shelf.turn, shelf.name, one, helped=False)
        shelf.turn.toast("cards-thanks")
        _person(shelf, one)


def _country(shelf: Shelf, one: str) -> None:
    if _open(shelf, one):
        _which(shelf, one)


def _open(shelf: Shelf, one: str) -> bool:
    """Whether there is such an article that may be shown; else what there is instead."""
    article = shelf.facts.articles.get(one)
    if article is None:
        _first(shelf, "cards-gone")
    elif face.not_shown(shelf.turn, shelf.name, one):
        opened.show(shelf, one)
    else:
        return True
    return False


def _person(shelf: Shelf, one: str) -> None:
    """Who can be called now about this, then the hotline if there is one."""
    turn, article = shelf.turn, shelf.facts.articles.get(one)
    country = face.around(turn)
    keys = face.general(turn, country)
    if article:
        country = article.country if article.country != EVERYWHERE else country
        near = shelf.facts.of(country, article.topic).values()
        keys = [*article.numbers, *(key for other in near for key in other.numbers)]
    written = "hotline" in turn.menu
    buttons = [] if article or not shelf.country else [_all(shelf)]
    if written:
        about = f" about {shelf.name} {one}" if article else ""
        buttons.insert(0, Button(turn.label("cards-person", "hotline"), f"/hotline{about}"))
    if "services" in turn.menu:
        buttons.append(Button(turn.label("cards-person", "services"), "/services"))
    turn.show(
        "cards-person",
        buttons=buttons,
        back=shelf.to(one) if article else None,
        about=Html(html.escape(face.title(turn, shelf.name, one)) + "\n") if article else "",
        lines=Html("\n".join(face.lines(turn, face.reachable(turn, country, keys)))),
        end=turn.label("cards-hotline" if written else "cards-nobody"),
    )


_WAYS: Mapping[str, Callable[[Shelf, str], None]] = {
    "all": _topics,
    "topic": _topic,
    "short": _short,
    "yes": _yes,
    "no": _no,
    "country": _country,
    "person": _person,
    "for": _for,
    "keep": _keep,
    "forget": _forget,
}
