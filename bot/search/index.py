"""The index: which articles a few words may be about, and when none of them is."""

import math
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.search import missed
from bot.search.letters import Letters, Spelling
from bot.store import Db

SHOWN = 5  # titles at most
ALIKE = 0.7  # share of trigrams from which on two words are the same word, mistyped or bent
KEEN = 0.8  # BM25: how soon another mention of a word adds nothing
EVERYWHERE = "all"

# When something is shown: measured on tests/search, where these part questions from other talk
# best. A score is worth what it is beside all that the words could have told: `told`.
ENOUGH, SHARE = 12.0, 0.28  # a long story, of which a part is about something we know
LEAST, CLEAR = 3.5, 0.7  # a word or two that say it all
ALARMED = 5.0, 0.3  # where one of the words is what an urgent article is called
LOUD = 6  # letters of such a word at least
NEAR = 0.45  # of the best score: what is further off is not shown beside it
PHRASE = 1.1  # what a whole phrase that people use adds, against its words alone


@dataclass(frozen=True, slots=True)
class Document:
    """One article as it is searched: the command that opens it, and its texts by weight.

    `phrases` are what people type when they mean it; `alarm` what it is called, where a life may
    hang on it: whoever types one of those words is answered.
    """

    command: str
    label: str
    country: str
    texts: tuple[tuple[float, str], ...]
    phrases: tuple[tuple[float, str], ...] = ()
    alarm: str = ""


class _Counting:
    """The words of all documents while they are counted; most of it is thrown away after."""

    def __init__(self, letters: Letters) -> None:
        self._letters = letters
        self.ids: dict[str, int] = {}
        self.postings: list[dict[int, float]] = []
        self.units: list[int] = []  # sentences and phrases that hold the word
        self.phrases: list[tuple[int, float, tuple[int, ...]]] = []
        self.count = 0

    def add(self, number: int, document: Document) -> None:
        """Count one document."""
        for weight, text in document.texts:
            self._add_text(number, weight, text)
        for weight, phrase in document.phrases:
            if words := self._add_text(number, weight, phrase):
                self.phrases.append((number, weight, words))

    def _add_text(self, number: int, weight: float, text: str) -> tuple[int, ...]:
        """Count the words of a text; the different ones."""
        words = [self._id(word) for word in self._letters.words(text)]
        for word in words:
            found = self.postings[word]
            found[number] = found.get(number, 0.0) + weight
        different = tuple(dict.fromkeys(words))
        for word in different:
            self.units[word] += 1
        self.count += 1
        return different

    def _id(self, word: str) -> int:
        known = self.ids.setdefault(word, len(self.ids))
        if known == len(self.postings):
            self.postings.append({})
            self.units.append(0)
        return known


class _Lists:
    """Short lists of numbers, one behind the other: a list object each would take ten times it."""

    def __init__(self, lists: Sequence[Iterable[int]]) -> None:
        self._ends = array("I", [0])
        self._all = array("H")
        for one in lists:
            self._all.extend(one)
            self._ends.append(len(self._all))

    def __getitem__(self, place: int) -> Sequence[int]:
        return self._all[self._ends[place] : self._ends[place + 1]]


@dataclass(frozen=True, slots=True)
class Scores:
    """What a question found: articles by score, the best first.

    `told` is what all its words could have told, `alarm` whether one of them is what an urgent
    article is called, mistyped or not.
    """

    ranked: list[tuple[float, Document]]
    told: float
    alarm: bool

    def are_about_something(self) -> bool:
        """Whether the best of them is what was asked for, rather than chance."""
        if not self.ranked:
            return False
        score = self.ranked[0][0]
        share = score / self.told
        return (
            (score >= ENOUGH and share >= SHARE)
            or (score >= LEAST and share >= CLEAR)
            or (self.alarm and score >= ALARMED[0] and share >= ALARMED[1])
        )


class Index:
    """The articles of one language, by stems and by trigrams; words are numbers in it."""

    def __init__(self, documents: Sequence[Document], letters: Letters) -> None:
        # Without their texts: once they are counted, nobody reads them here again.
        self.documents = [replace(one, texts=(), phrases=()) for one in documents]
        self._letters = letters
        counting = _Counting(letters)
        with letters.learning():
            for number, document in enumerate(documents):
                counting.add(number, document)
        self._count = counting.count
        self._ids = counting.ids
        called = (word for one in documents for word in letters.words(one.alarm))
        self._alarms = {counting.ids[w] for w in called if len(w) >= LOUD and w in counting.ids}
        self._lengths = array("B", map(len, counting.ids))
        self._rare = array("f", map(self._rarity, counting.units))
        self._unknown = self._rarity(0)
        self._where = _Lists([list(found) for found in counting.postings])
        self._often = [array("f", found.values()) for found in counting.postings]
        self._phrases = counting.phrases
        self._in_phrases = _Lists(self._by_word(counting))
        grams = self._by_gram(counting)
        self._grams = {gram: place for place, gram in enumerate(grams)}
        self._with_gram = _Lists(list(grams.values()))

    @staticmethod
    def _by_word(counting: _Counting) -> list[list[int]]:
        """The phrases that each word stands in."""
        found: list[list[int]] = [[] for _ in counting.ids]
        for place, (_, _, words) in enumerate(counting.phrases):
            for word in words:
                found[word].append(place)
        return found

    @staticmethod
    def _by_gram(counting: _Counting) -> dict[str, list[int]]:
        """The words that hold each trigram, as often as they do."""
        found: dict[str, list[int]] = defaultdict(list)
        for word, known in counting.ids.items():
            for gram in _grams(word):
                found[gram].append(known)
        return found

    def _rarity(self, many: int) -> float:
        """How much a word tells (BM25's inverse frequency, over sentences and phrases)."""
        return math.log(1 + (self._count - many + 0.5) / (many + 0.5))

    def scores(self, text: str) -> Scores:
        """Every article that the words touch, and what these words are worth.

        A word tells as much as it is rare; one that nobody has written tells the most.
        """
        meant = [self._alike(word) for word in self._letters.asked(text)]
        told = sum(self._weight(alike) for alike in meant)
        found: dict[int, float] = defaultdict(float)
        for alike in meant:
            self._gather(alike, found)
        self._add_phrases(meant, found)
        ranked = sorted(found, key=lambda number: (-found[number], number))
        alarm = any(not self._alarms.isdisjoint(alike) for alike in meant)
        return Scores([(found[one], self.documents[one]) for one in ranked], told, alarm)

    def _weight(self, alike: dict[int, float]) -> float:
        exact = [self._rare[word] for word, same in alike.items() if same == 1]
        return max(exact, default=0.0) or self._unknown

    def _gather(self, alike: dict[int, float], found: dict[int, float]) -> None:
        """Add what one word of the question says for each article."""
        best: dict[int, float] = {}
        weight = self._weight(alike)
        for word, same in alike.items():
            rare = min(self._rare[word], weight) * same
            for number, often in zip(self._where[word], self._often[word], strict=True):
                told = rare * often / (often + KEEN)
                if told > best.get(number, 0.0):
                    best[number] = told
        for number, told in best.items():
            found[number] += told

    def _add_phrases(self, meant: Sequence[dict[int, float]], found: dict[int, float]) -> None:
        """The best phrase of each article that the question holds, in whole or in part."""
        said: dict[int, float] = {}
        for alike in meant:
            for word, same in alike.items():
                said[word] = max(same, said.get(word, 0.0))
        touched = {place for word in said for place in self._in_phrases[word]}
        best: dict[int, float] = {}
        for place in touched:
            number, weight, words = self._phrases[place]
            whole = sum(self._rare[word] for word in words)
            part = sum(self._rare[word] * said.get(word, 0.0) for word in words)
            told = weight * part * (part / whole) ** 2
            best[number] = max(told, best.get(number, 0.0))
        for number, told in best.items():
            found[number] += PHRASE * told

    def _alike(self, word: str) -> dict[int, float]:
        """The words of the index that may be meant, and how much they are the same: 1 is it."""
        known = self._ids.get(word)
        same = {} if known is None else {known: 1.0}
        shared: dict[int, int] = defaultdict(int)
        for gram in _grams(word):
            place = self._grams.get(gram)
            for other in () if place is None else self._with_gram[place]:
                shared[other] += 1
        for other, many in shared.items():
            share = 2 * many / (len(word) + self._lengths[other])  # as many trigrams as letters
            if share >= ALIKE and other != known:
                same[other] = share
        return same


def _grams(word: str) -> list[str]:
    """Its trigrams; the beginning counts twice, for endings are what changes."""
    padded = f"  {word}"
    return [padded[at : at + 3] for at in range(len(padded) - 2)]


class Search:
    """The indexes of all languages; one is made when it is first needed."""

    def __init__(
        self,
        documents: Callable[[str], Iterable[Document]] = lambda language: (),
        spelling: Spelling | None = None,
    ) -> None:
        self._documents = documents
        self._spelling = spelling or Spelling({}, {}, {}, {})
        self._indexes: dict[str, Index] = {}

    def index(self, language: str) -> Index:
        """The index of a language."""
        if language not in self._indexes:
            letters = Letters(self._spelling, language)
            self._indexes[language] = Index(tuple(self._documents(language)), letters)
        return self._indexes[language]

    def find(self, language: str | None, text: str, country: str | None = None) -> list[Document]:
        """What the words may be about, the best first; nothing rather than a wrong article.

        Articles of the country stand alone where there are any.
        """
        scores = self.index(language or "ru").scores(text)
        if not scores.are_about_something():
            return []
        best = scores.ranked[0][0]
        near = [document for score, document in scores.ranked if score >= NEAR * best]
        here = [one for one in near if country is None or one.country in {country, EVERYWHERE}]
        return (here or near)[:SHOWN]

    def miss(self, db: Db, language: str | None, text: str, now: datetime) -> None:
        """Count the words that found nothing, without the person."""
        missed.count(db, language or "", missed.words(text, self._spelling.named), now)
