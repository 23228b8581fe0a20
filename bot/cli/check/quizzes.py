"""What a quiz asks: words for every question and option, room for them, articles that exist.

That what is right is among the options, and how many there are, the slice's own model sees to; that
no fact is withheld, facts.py.
"""

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable

from bot import content
from bot.cards import Articles
from bot.cli.check.words import Fault, Words
from bot.dialog import Dialog

QUESTION = 300  # characters that who reads slowly reads in one go
OPTION = 45  # one that is longer than a button is numbered above it, on one line or two
TOPIC = 30  # the short name of a question, for a table of them
WHY = 300


@runtime_checkable
class Asking(Protocol):
    """Content of a slice that asks questions."""

    def asks(self) -> Iterable[tuple[str, tuple[str, ...]]]:
        """Each question as its phrase is named, and its options."""

    def articles(self) -> Iterable[str]:
        """The articles that it leads to, as `rights/wages`."""


def asking(config: Path, dialogs: Sequence[Dialog]) -> dict[str, Asking]:
    """The slices that ask; a file that cannot be read is told elsewhere."""
    found: dict[str, Asking] = {}
    for dialog in dialogs:
        if dialog.content is not None and issubclass(dialog.content, Asking):
            with contextlib.suppress(content.WrongContent):
                loaded = content.load(config, dialog.name, dialog.content)
                assert isinstance(loaded, Asking)  # its class is one
                found[dialog.name] = loaded
    return found


def articles(slices: Mapping[str, Asking], there: Mapping[str, Articles]) -> Iterator[Fault]:
    """Every article that a quiz leads to exists."""
    for name, quiz in slices.items():
        for where in dict.fromkeys(quiz.articles()):
            word, _, article = where.partition("/")
            if word not in there or article not in there[word].articles:
                yield Fault(f"config/{name}.toml:1", f"there is no article {where}")


def texts(words: Words, slices: Mapping[str, Asking]) -> Iterator[Fault]:
    """Every question, option and explanation has words, and not too many."""
    for name, quiz in slices.items():
        asked = dict(quiz.asks())
        for which, options in asked.items():
            yield from _question(words, name, which, options)
        for phrase in words.phrases.values():
            which = phrase.name.partition(".")[0].removeprefix(f"{name}-ask-")
            if phrase.name.startswith(f"{name}-ask-") and which not in asked:
                yield Fault(phrase.place, f"{phrase.name}: no quiz asks this")


def _question(words: Words, name: str, which: str, options: Sequence[str]) -> Iterator[Fault]:
    most = {"": QUESTION, "topic": TOPIC, **dict.fromkeys(options, OPTION)}
    ask, why = f"{name}-ask-{which}", f"{name}-why-{which}"
    yield from _room(words, why, {"": WHY})
    yield from _room(words, ask, most)
    for part, phrase in words.of(ask).items():
        if part not in most:
            yield Fault(phrase.place, f"{phrase.name} is no option of its question")


def _room(words: Words, phrase: str, most: Mapping[str, int]) -> Iterator[Fault]:
    said = words.of(phrase)
    for part, longest in most.items():
        name = f"{phrase}.{part}" if part else phrase
        if part not in said:
            yield Fault(
                f"locales/{words.language}/{phrase.partition('-')[0]}.ftl:1", f"{name} has no words"
            )
        elif (length := max(map(len, words.renderings(said[part])))) > longest:
            yield Fault(said[part].place, f"{name} has {length} characters of {longest}")
