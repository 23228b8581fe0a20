"""What people type, how their letters are read, and whether all files of content agree."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from pydantic import Field, StringConstraints

from bot.cards.content import Articles, Naming, Numbers, WrongCards
from bot.content import Part, load
from bot.search import Spelling


class Wording(Part):
    """What people type when they mean these articles ("rights wages"), by language."""

    articles: tuple[str, ...] = Field(min_length=1)
    words: dict[str, tuple[str, ...]]


class Vocabulary(Part):
    """config/words.toml: what people type, and how their letters are read.

    `spoken` is by language what they type for each article ("rights wages"): config/words/.
    """

    checked: date
    letters: dict[Annotated[str, StringConstraints(min_length=1, max_length=1)], str]
    pairs: dict[str, str]
    endings: dict[str, tuple[str, ...]]
    stop: dict[str, tuple[str, ...]]
    named: tuple[str, ...] = ()
    matters: dict[str, Wording]
    spoken: dict[str, dict[str, tuple[str, ...]]] = Field(default_factory=dict)

    @property
    def spelling(self) -> Spelling:
        """The part that reads letters."""
        return Spelling(self.letters, self.pairs, self.endings, self.stop, self.named)


class Phrases(Part):
    """config/words/<language>.toml: what people type when they mean an article."""

    checked: date
    phrases: dict[str, tuple[str, ...]]


def vocabulary(config: Path, languages: Iterable[str]) -> Vocabulary:
    """The words of all languages; raises WrongContent."""
    words = load(config, "words", Vocabulary)
    files = {code: load(config / "words", code, Phrases) for code in languages}
    return words.model_copy(update={"spoken": {code: f.phrases for code, f in files.items()}})


def agree(
    slices: Mapping[str, Articles],
    numbers: Numbers,
    words: Vocabulary,
    others: Mapping[str, Naming] = MappingProxyType({}),
) -> None:
    """Raises WrongCards where one file names what another lacks."""
    _numbers(slices, numbers, others)
    _pictures(slices)
    known = {f"{name} {one}" for name, articles in slices.items() for one in articles.articles}
    for file, named in _named(words):
        if lost := sorted(set(named) - known):
            raise WrongCards(f"{file}: there are no articles {lost}")


def _named(words: Vocabulary) -> Iterator[tuple[str, Iterable[str]]]:
    """The articles that files of words name, after the place where they do."""
    for matter, wording in words.matters.items():
        yield f"words.toml: {matter}", wording.articles
    for language, typed in words.spoken.items():
        yield f"words/{language}.toml", typed


def _numbers(
    slices: Mapping[str, Articles], numbers: Numbers, others: Mapping[str, Naming]
) -> None:
    for name, naming in others.items():
        if unknown := sorted(naming.named() - set(numbers.numbers)):
            raise WrongCards(f"{name}.toml: numbers.toml lacks {unknown}")
    for name, articles in slices.items():
        for one, article in articles.articles.items():
            if unknown := sorted(set(article.numbers) - set(numbers.numbers)):
                raise WrongCards(f"{name}.toml: {one}: numbers.toml lacks {unknown}")


def _pictures(slices: Mapping[str, Articles]) -> None:
    pictures: dict[str, str] = {}
    for name, articles in slices.items():
        for topic, picture in articles.topics.items():
            if pictures.setdefault(topic, picture) != picture:
                raise WrongCards(f"{name}.toml: the topic {topic} has two pictures")
