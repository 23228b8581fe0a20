"""Articles as they are searched: titles, bodies, and what people type when they mean them."""

from collections.abc import Iterable, Iterator, Mapping

from bot.cards.content import Articles
from bot.cards.face import STEPS, phrase_of
from bot.cards.vocabulary import Vocabulary
from bot.i18n import I18n
from bot.search import Document

# How much a mention tells: a title is what the article is about, details touch other things.
WEIGHTS = {"title": 3.0, "short": 1.0, "more": 0.3, **dict.fromkeys(STEPS, 0.7)}
ANSWER = 1.5
TYPED = 1.0  # a phrase that people use, shared among the articles that it may mean
SECOND = "ru"  # words of the country around slip into every language
SECONDLY = 0.3


def documents(
    i18n: I18n, slices: Mapping[str, Articles], words: Vocabulary, language: str
) -> Iterator[Document]:
    """Every article in that language, with its Russian words beside."""
    typed = _typed(words, language)
    for name, facts in slices.items():
        for one, article in facts.articles.items():
            phrase = phrase_of(name, one)
            spoken = i18n.first_with(language, phrase)
            texts = [*_texts(i18n, phrase, spoken, 1.0)]
            if SECOND not in {language, spoken}:
                texts += _texts(i18n, phrase, SECOND, SECONDLY)
            title = i18n.label(spoken, phrase, "title")
            yield Document(
                f"/{name} {one}",
                f"{facts.topics[article.topic]} {title}",
                article.country,
                tuple(texts),
                ((TYPED, title), *typed.get(f"{name} {one}", ())),
                title if article.urgent else "",
            )


def _texts(i18n: I18n, phrase: str, language: str, weight: float) -> Iterable[tuple[float, str]]:
    if not i18n.has(language, phrase):
        return
    yield ANSWER * weight, i18n.passage(language, phrase)
    for part, much in WEIGHTS.items():
        if i18n.has(language, phrase, part):
            yield much * weight, i18n.passage(language, phrase, part)


def _typed(words: Vocabulary, language: str) -> dict[str, list[tuple[float, str]]]:
    """The phrases of each article, in that language and in the one that slips into every other."""
    found: dict[str, list[tuple[float, str]]] = {}
    for spoken in dict.fromkeys((language, SECOND)):
        weight = TYPED if spoken == language else TYPED * SECONDLY
        for wording in words.matters.values():
            for article in wording.articles:
                phrases = ((weight, phrase) for phrase in wording.words.get(spoken, ()))
                found.setdefault(article, []).extend(phrases)
        for article, typed in words.spoken.get(spoken, {}).items():
            found.setdefault(article, []).extend((weight, phrase) for phrase in typed)
    return found
