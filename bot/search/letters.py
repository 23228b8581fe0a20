"""What a word is reduced to, so that however it is typed it is the same word.

Every script becomes one loose Latin spelling: whoever has no Tajik or Kazakh keyboard types the
Russian letter that looks alike, and Uzbek is written in two alphabets (config/words.toml has the
letters).
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

MOST = 24  # different words of a query that are looked at; nobody asks for more in a sentence
LONG = 5  # digits: a phone, a passport or a sum, never what an article is about
SHORT = 3  # letters that a stem keeps at least

_WORD = re.compile(r"[^\W_]+")
_TWICE = re.compile(r"(.)\1+")
_APOSTROPHES = re.compile("['`\u2018\u2019\u02bb\u02bc\u00b4\u02b9]")


@dataclass(frozen=True, slots=True)
class Spelling:
    """How letters are read (config/words.toml): one by one, then pairs of the loose spelling.

    `named` are the words after which somebody says a name; they are the same in any language.
    """

    letters: Mapping[str, str]
    pairs: Mapping[str, str]
    endings: Mapping[str, Sequence[str]]
    stop: Mapping[str, Sequence[str]]
    named: Sequence[str] = ()


class Letters:
    """Reads the words of one language."""

    def __init__(self, spelling: Spelling, language: str) -> None:
        self._table = str.maketrans(dict(spelling.letters))
        self._pairs = dict(spelling.pairs)
        loose = (self._loose(ending) for ending in spelling.endings.get(language, ()))
        self._endings = sorted({e for e in loose if e}, key=len, reverse=True)
        self._read: Callable[[str], str] = self._reading
        self._stop = {self._loose(word) for word in spelling.stop.get(language, ())}

    @contextmanager
    def learning(self) -> Iterator[None]:
        """Remember what words are read as, while an index is made; never what somebody asks."""
        self._read = cache(self._reading)
        yield
        self._read = self._reading

    def words(self, text: str) -> list[str]:
        """The stems of the words that mean something, in their order."""
        tidy = _APOSTROPHES.sub("", text.casefold())
        return [stem for word in _WORD.findall(tidy) if (stem := self._read(word))]

    def asked(self, text: str) -> list[str]:
        """The different words of a query; nothing of it is kept."""
        return list(dict.fromkeys(word for word in self.words(text) if len(word) > 1))[:MOST]

    def _reading(self, word: str) -> str:
        """The stem of a word; "" where it says nothing, or what nobody may keep."""
        loose = "" if _private(word) else self._loose(word)
        return "" if loose in self._stop else self._stem(loose)

    def _loose(self, word: str) -> str:
        plain = word.casefold().translate(self._table)
        apart = unicodedata.normalize("NFKD", plain)
        latin = "".join(c for c in apart if not unicodedata.combining(c)).translate(self._table)
        for pair, one in self._pairs.items():
            latin = latin.replace(pair, one)
        return _TWICE.sub(r"\1", latin) if not latin.isdecimal() else latin

    def _stem(self, word: str) -> str:
        for ending in self._endings:
            if word.endswith(ending) and len(word) - len(ending) >= SHORT:
                return word[: -len(ending)]
        return word


def _private(word: str) -> bool:
    return sum(c.isdigit() for c in word) >= LONG
