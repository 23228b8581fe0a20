"""How an article looks: one message, the answer first, the details folded."""

import html
from collections.abc import Iterable, Iterator, Sequence

from bot.cards import reports, rules
from bot.cards.content import EVERYWHERE, HOME, Article, Articles, Number, Numbers
from bot.dialog import Turn
from bot.i18n import Html, written

STEPS = ("step1", "step2", "step3", "step4", "step5")
FOLD = "<blockquote expandable>"


def facts_of(turn: Turn, name: str) -> Articles:
    """What config/ holds for a slice."""
    facts = turn.content(name)
    assert isinstance(facts, Articles)  # the dialog says so
    return facts


def phrase_of(name: str, article: str) -> str:
    """The phrase that holds an article's words."""
    return f"{name}-{article}"


def title(turn: Turn, name: str, article: str) -> str:
    """The title, plain."""
    phrase = phrase_of(name, article)
    return turn.house.i18n.label(turn.house.i18n.first_with(turn.language, phrase), phrase, "title")


def html_of(turn: Turn, name: str, one: str, passport: str) -> Html:
    """The whole message about an article of a slice, for the holder of that passport."""
    article = facts_of(turn, name).articles[one]
    return Html(
        "\n\n".join([*_upper(turn, name, one, passport), *_lower(turn, name, one, article)])
    )


def instead(turn: Turn, name: str, one: str, missing: str) -> Html:
    """What stands in the place of an article that may not be shown: whom to call, and why."""
    facts = facts_of(turn, name)
    first = _first(turn, facts.articles[one])
    return Html("\n\n".join([_head(turn, name, one, facts), *first, turn.text(missing)]))


def not_shown(turn: Turn, name: str, one: str) -> str:
    """The phrase that stands in the place of an article whose time is over, or ""."""
    if reports.is_withdrawn(turn, name, one):
        return "cards-withdrawn"
    return "cards-stale" if facts_of(turn, name).articles[one].stale(turn.now.date()) else ""


def _head(turn: Turn, name: str, one: str, facts: Articles) -> str:
    picture = facts.topics[facts.articles[one].topic]
    return f"{picture} <b>{html.escape(title(turn, name, one))}</b>"


def _upper(turn: Turn, name: str, one: str, passport: str) -> Iterator[str]:
    """Title, numbers to call first, answer, what holds for this reader, steps."""
    facts = facts_of(turn, name)
    article, phrase = facts.articles[one], phrase_of(name, one)
    yield _head(turn, name, one, facts)
    yield from _first(turn, article)
    i18n = turn.house.i18n
    language = i18n.first_with(turn.language, phrase)
    yield i18n.text(language, phrase)
    yield from rules.blocks(turn, phrase, article, passport)
    steps = [i18n.label(language, phrase, s) for s in STEPS if i18n.has(language, phrase, s)]
    if steps:
        yield "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))


def _first(turn: Turn, article: Article) -> Iterator[str]:
    """Whom to call before reading, where that is urgent."""
    first = [key for key in article.numbers if key in _emergency(turn)]
    if article.urgent and first:
        yield turn.text("cards-first", numbers=", ".join(first))


def _lower(turn: Turn, name: str, one: str, article: Article) -> Iterator[str]:
    """Details, who can help, where it is from."""
    i18n, phrase = turn.house.i18n, phrase_of(name, one)
    language = i18n.first_with(turn.language, phrase)
    there = article.country if article.country != EVERYWHERE else around(turn)
    if i18n.has(language, phrase, "more"):
        yield f"{FOLD}{i18n.label(language, phrase, 'more')}</blockquote>"
    who = reachable(turn, there, article.numbers)
    if who:
        yield "\n".join([turn.text("cards-help"), *lines(turn, who)])
    ends = [turn.text("cards-source", source=i18n.label(language, phrase, "source"))]
    ends.append(turn.text("cards-checked", date=written(article.checked)))
    if article.volatile:
        ends.append(turn.text("cards-volatile"))
    yield "\n".join(ends)


def lines(turn: Turn, keys: Sequence[str]) -> list[str]:
    """Each number on a line of its own: what it is, who answers, and how we know.

    Of one that is hidden the line says what it is, and that there is no checked number.
    """
    found, dead = numbers(turn), reports.hidden(turn)
    return [
        turn.text("cards-withheld", what=_who(turn, key))
        if reports.item(key) in dead
        else _line(turn, key, found[key])
        for key in keys
    ]


def _who(turn: Turn, key: str) -> Html:
    return Html(turn.text(f"numbers-{key.lower()}"))


def _line(turn: Turn, key: str, number: Number) -> str:
    """The emergency numbers are law: how old a page about them is says nothing."""
    known = "" if number.emergency else turn.text("cards-published", date=number.published)
    what = Html(". ".join([_who(turn, key), *_terms(turn, number)]))
    told = turn.text("cards-number", number=number.phone or number.site, what=what)
    return f"{told} {known}".rstrip()


def _terms(turn: Turn, number: Number) -> Iterator[str]:
    """A shorter number, price, hours and languages, as far as they are known."""
    if number.mobile:
        yield turn.text("cards-mobile", number=number.mobile)
    if number.free:
        yield turn.text(f"cards-free-{number.free}")
    if number.hours:
        yield turn.text(f"cards-hours-{number.hours}")
    if number.languages:
        names = ", ".join(turn.label("home-language", code) for code in number.languages)
        yield turn.text("cards-languages", names=names)


def block(parts: Iterable[str]) -> Html:
    """Lines that were made of phrases, as one word of another phrase."""
    return Html("\n".join(parts).strip())


def numbers(turn: Turn) -> dict[str, Number]:
    """Every number that may be shown."""
    found = turn.content("numbers")
    assert isinstance(found, Numbers)  # the assembly says so
    return {str(key): number for key, number in found.numbers.items()}


def around(turn: Turn) -> str:
    """The country that the person is in, if there are numbers for it, else every one."""
    country = (turn.person.country or "").lower()
    known = {str(one) for number in numbers(turn).values() for one in number.countries}
    return country if country in known else EVERYWHERE


def _emergency(turn: Turn) -> frozenset[str]:
    return frozenset(emergencies(turn, EVERYWHERE))


def emergencies(turn: Turn, country: str) -> list[str]:
    """The numbers for any danger there, the general one first."""
    return [
        key
        for key, number in numbers(turn).items()
        if number.emergency and country in {EVERYWHERE, *number.countries}
    ]


def reachable(turn: Turn, country: str, keys: Sequence[str]) -> list[str]:
    """Of these numbers those that can be called there, the general one always among them."""
    found = numbers(turn)
    there = [k for k in keys if country == EVERYWHERE or country in found[k].countries]
    return list(dict.fromkeys(there if country == HOME else [*there, "112"]))


def general(turn: Turn, country: str) -> list[str]:
    """Whom anybody can call there, whatever it is about and whose citizen they are."""
    there = [
        key
        for key, number in numbers(turn).items()
        if country in number.countries and not number.citizens
    ]
    return there or emergencies(turn, EVERYWHERE)
