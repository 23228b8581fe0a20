"""Articles: every part in every language, short enough, and nothing that only config/ may tell."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot import cards, content
from bot.cards import STEPS, Article, Articles, Naming, Numbers
from bot.cli.check.screens import Part
from bot.cli.check.words import Fault, Words
from bot.fakegram import ParseError, parse_html
from bot.settings import LANGUAGES

# Characters. A phone shows 30 on a button; a forwarded form is read in a lock screen's preview.
PARTS = {
    "title": Part(30, html=False),
    **dict.fromkeys(STEPS, Part(160)),
    "more": Part(900),
    "short": Part(300, html=False),
    "source": Part(200, html=False),
}
ANSWER = Part(200)
RULES = {"for-": Part(200, html=False), "in-": Part(250, html=False)}
NEEDED = ("title", "step1", "short", "source")
FOLD = 700  # what is read without a tap: two screens of a cheap phone
HEAD = 45  # of it: the picture, the numbers to call first, the numbering of the steps
FAMILY = "111"  # one number in Kazakhstan, another in Kyrgyzstan, none in Russia
PHONE = re.compile(
    r"\+\d[\d ()\u00a0-]{8,}\d|\b8[ \u00a0-]?\(?[389]\d\d\)?[\d \u00a0-]{7,}|\b\d{2,3}-\d\d-\d\d\b"
)


def parts(slices: Mapping[str, Articles]) -> dict[str, Part]:
    """The parts of all articles by the names of their phrases."""
    found: dict[str, Part] = {}
    for name, facts in slices.items():
        for one, article in facts.articles.items():
            phrase = cards.phrase_of(name, one)
            found[phrase] = ANSWER
            limits = PARTS | {part: _rule(part) for part in article.parts()}
            found |= {f"{phrase}.{part}": limit for part, limit in limits.items()}
    return found


def _rule(part: str) -> Part:
    return next(limits for begin, limits in RULES.items() if part.startswith(begin))


def texts(words: Words, slices: Mapping[str, Articles]) -> Iterator[Fault]:
    """What is missing, too much, or does not belong into an article's words."""
    for name, facts in slices.items():
        file = f"locales/{words.language}/{name}.ftl:1"
        for one, article in facts.articles.items():
            phrase = cards.phrase_of(name, one)
            if phrase not in words.phrases:
                yield Fault(file, f"the article {phrase} has no words")
                continue
            yield from _article(words, phrase, article)
        known = {cards.phrase_of(name, one) for one in facts.articles}
        for stray in words.phrases:
            owner, _, part = stray.partition(".")
            if owner.startswith(f"{name}-") and part == "short" and owner not in known:
                yield Fault(words.phrases[stray].place, f"{owner} stands in no {name}.toml")


def _article(words: Words, phrase: str, article: Article) -> Iterator[Fault]:
    place = words.phrases[phrase].place
    for part in (*NEEDED, *article.parts()):
        if f"{phrase}.{part}" not in words.phrases:
            yield Fault(place, f"{phrase}.{part} is missing")
    for part in words.of(phrase):
        if part.startswith(tuple(RULES)) and part not in article.parts():
            yield Fault(place, f"{phrase}.{part}: the facts know no such rule")
    said = {part: words.renderings(found)[0] for part, found in words.of(phrase).items()}
    seen = _before_the_fold(said)
    if seen + HEAD > FOLD:
        yield Fault(place, f"{phrase} has {seen} characters before the fold, of {FOLD - HEAD}")
    gaps = [step in said for step in STEPS]
    if gaps != sorted(gaps, reverse=True):
        yield Fault(place, f"{phrase}: a step is left out")
    for part, text in said.items():
        for sentence in _numbers(text, article):
            yield Fault(place, f"{phrase}.{part}: {sentence}" if part else f"{phrase}: {sentence}")


def _before_the_fold(said: Mapping[str, str]) -> int:
    """The most characters that are seen without a tap, whatever the passport and the region."""
    seen = sum(_visible(text) for part, text in said.items() if part in {"", "title", *STEPS})
    for begin in RULES:
        seen += max((_visible(t) for part, t in said.items() if part.startswith(begin)), default=0)
    return seen


def _numbers(text: str, article: Article) -> Iterator[str]:
    """Phones stand in numbers.toml, where they are checked and can be withdrawn."""
    for found in PHONE.findall(text):
        yield f"the phone {found.strip()} belongs into numbers.toml"
    if article.country not in {"kz", cards.HOME} and re.search(rf"(?<!\d){FAMILY}(?!\d)", text):
        yield f"{FAMILY} is a number of Kazakhstan"


def _visible(text: str) -> int:
    try:
        return len(parse_html(text)[0])
    except ParseError:
        return len(text)  # told elsewhere


def facts(
    config: Path, slices: Mapping[str, Articles], others: Mapping[str, Naming]
) -> Iterator[Fault]:
    """Numbers and words that articles name exist; nothing is out of reach."""
    try:
        numbers = content.load(config, "numbers", Numbers)
        cards.agree(slices, numbers, cards.vocabulary(config, LANGUAGES), others)
    except content.WrongContent as error:
        yield Fault(f"config/{str(error).partition(':')[0]}:1", str(error))
        return
    used = {key for found in slices.values() for a in found.articles.values() for key in a.numbers}
    used = used.union(*(naming.named() for naming in others.values()))
    for key, number in numbers.numbers.items():
        if slices and key not in used and not number.emergency:
            yield Fault("config/numbers.toml:1", f"no article and no list names {key}")
    for name, found in slices.items():
        for one, article in found.articles.items():
            if article.country != cards.EVERYWHERE and article.country not in found.commonest:
                yield Fault(f"config/{name}.toml:1", f"{one}: nothing leads to {article.country}")
