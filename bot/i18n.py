"""Every word: Fluent bundles, the chain of languages to fall back on, and the one escaping."""

import html
import re
import threading
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

Word = str | int

FALLBACK = ("ru", "en")  # who misses a phrase in their own language most likely reads Russian
RIGHT_TO_LEFT = frozenset({"fa", "ps"})

UNREAD = "Not yet read by a native speaker."  # a comment at the top of a file of locales/

# Where a node stood in its file is half of what a parsed language takes in memory.
_PARSER = FluentParser(with_spans=False)

# A phrase stands in the file that it begins with, but for the names of places.
_FILES = {"country": "regions", "region": "regions"}

# Direction marks inside somebody's words could turn the sentence around them (U+202E and kin).
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Html(str):
    """Words that are HTML already: made of phrases, never of what somebody typed."""

    __slots__ = ()


class MissingPhrase(KeyError):
    """A phrase, or one of its buttons, that no language has: a programmer's mistake."""


class I18n:
    """The phrases of all languages; a file is parsed when it is first needed."""

    def __init__(self, folder: Path, languages: Iterable[str]) -> None:
        self.folder = folder
        self.languages = tuple(languages)
        self._bundles: dict[str, FluentBundle] = {}
        self._unread: dict[str, dict[str, Path]] = {}
        self._ready: set[tuple[str, str]] = set()
        self._unproven: set[tuple[str, str]] = set()
        self._reading = threading.Lock()  # the database's thread speaks, another one indexes
        self._plain: dict[tuple[str | None, str, str | None], str] = {}

    def text(self, language: str | None, phrase: str, /, **words: Word) -> str:
        """The phrase as HTML; words are escaped here and nowhere else."""
        if words:
            return self._format(language, phrase, None, {k: _escape(v) for k, v in words.items()})
        return self._cached(language, phrase, None)

    def label(
        self, language: str | None, phrase: str, attribute: str | None = None, /, **words: Word
    ) -> str:
        """A button's label or a toast: plain text, in which nothing is markup."""
        if words:
            plain = {k: _undirected(v) for k, v in words.items()}
            return self._format(language, phrase, attribute, plain)
        return self._cached(language, phrase, attribute)

    def passage(self, language: str, phrase: str, attribute: str | None = None) -> str:
        """A text as it stands, read once for an index: it is not remembered."""
        return self._format(language, phrase, attribute, {})

    def has(self, language: str, phrase: str, attribute: str | None = None) -> bool:
        """Whether this very language has it."""
        bundle = self._bundle(language, phrase)
        if not bundle.has_message(phrase):
            return False
        message = bundle.get_message(phrase)
        return message.value is not None if attribute is None else attribute in message.attributes

    def is_unread(self, language: str, phrase: str) -> bool:
        """Whether no native speaker has read the file in which that language has it."""
        self._bundle(language, phrase)
        begin = phrase.partition("-")[0]
        return (language, _FILES.get(begin, begin)) in self._unproven

    def first_with(self, language: str | None, phrase: str, /) -> str:
        """The language of the chain that has the phrase: its parts must not be of several."""
        for candidate in (language, *FALLBACK):
            if candidate in self.languages and self.has(candidate, phrase):
                return candidate
        raise MissingPhrase(phrase)

    def _cached(self, language: str | None, phrase: str, attribute: str | None) -> str:
        key = (language, phrase, attribute)
        found = self._plain.get(key)
        if found is None:
            found = self._plain[key] = self._format(language, phrase, attribute, {})
        return found

    def _format(
        self, language: str | None, phrase: str, attribute: str | None, words: dict[str, Word]
    ) -> str:
        for candidate in (language, *FALLBACK):
            if candidate in self.languages and self.has(candidate, phrase, attribute):
                bundle = self._bundle(candidate, phrase)
                message = bundle.get_message(phrase)
                pattern = message.value if attribute is None else message.attributes[attribute]
                assert pattern is not None  # `has` has looked
                text, errors = bundle.format_pattern(pattern, words)
                if errors and self._unread[candidate]:  # it names a phrase of another file
                    self._read(candidate)
                    text, errors = bundle.format_pattern(pattern, words)
                if errors:
                    raise MissingPhrase(f"{candidate} {phrase}: {type(errors[0]).__name__}")
                return str(text)
        raise MissingPhrase(phrase if attribute is None else f"{phrase}.{attribute}")

    def _bundle(self, language: str, phrase: str) -> FluentBundle:
        """The bundle of a language, with the file that the phrase should stand in.

        A file is read when the first of its phrases is said: the articles are most of a language,
        and whoever only taps through the menu need not wait for them.
        """
        begin = phrase.partition("-")[0]
        wanted = language, _FILES.get(begin, begin)
        if wanted not in self._ready:
            self._read(*wanted)
        bundle = self._bundles[language]
        if self._unread[language] and not bundle.has_message(phrase):
            self._read(language)
        return bundle

    def _read(self, language: str, name: str | None = None) -> None:
        """Add a file to the bundle, or all that are left; once, whichever thread comes first."""
        with self._reading:
            if language not in self._bundles:
                files = sorted((self.folder / language).glob("*.ftl"))
                self._unread[language] = {file.stem: file for file in files}
                isolating = language in RIGHT_TO_LEFT
                self._bundles[language] = FluentBundle([language], use_isolating=isolating)
            unread = self._unread[language]
            for stem in list(unread) if name is None else [name] if name in unread else []:
                text = unread[stem].read_text(encoding="utf-8")
                self._bundles[language].add_resource(_PARSER.parse(text))
                if is_marked(text):
                    self._unproven.add((language, stem))
                del unread[stem]
            if name is not None:
                self._ready.add((language, name))


def is_marked(text: str) -> bool:
    """Whether a file of locales/ says at its top that no native speaker has read it."""
    return any(line.strip("# ") == UNREAD for line in text.splitlines()[:5])


def written(day: date) -> str:
    """A day as every one of our languages reads it."""
    return f"{day:%d.%m.%Y}"


def _undirected(word: Word) -> Word:
    return _DIRECTION.sub("", word) if isinstance(word, str) else word


def _escape(word: Word) -> Word:
    if isinstance(word, Html) or not isinstance(word, str):
        return word
    return html.escape(_DIRECTION.sub("", word), quote=True)
