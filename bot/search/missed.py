"""Words that no article could answer: how often each was asked, and nobody's name.

What is left out before anything is counted: whatever holds a digit, an address of any kind, words
in capitals amid a sentence, and what follows "my name is". Kept are the word, its language, a
count and the month; never the sentence, the order of its words, or who asked.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.store import Db, Migrations

MIGRATIONS = Migrations(
    "search",
    (
        """
        CREATE TABLE search_missed(
            language TEXT NOT NULL,
            word TEXT NOT NULL,
            times INTEGER NOT NULL,
            month TEXT NOT NULL,
            PRIMARY KEY (language, word)) STRICT
        """,
    ),
)

MOST = 8  # words of one text
SHORT, LONG = 4, 24  # letters of a word worth counting
NAMES = 2  # words of a name, or one and "I am"
KINDS = 5_000  # different words kept; a flood of nonsense fills no disk
KEPT = 12  # months

_TOKEN = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2018\u2019\u02bb\u02bc][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Missed:
    """A word, and how often it was asked in vain."""

    language: str
    word: str
    times: int


def words(text: str, introductions: Sequence[str]) -> list[str]:
    """What may be counted of a text; `introductions` are the words that a name follows."""
    return list(dict.fromkeys(_words(text, frozenset(introductions))))[:MOST]


def _words(text: str, introductions: frozenset[str]) -> Iterator[str]:
    behind = NAMES  # how many words ago a name was announced
    for place, token in enumerate(_TOKEN.findall(text)):
        found = _WORD.findall(token)
        word = found[0] if len(found) == 1 else ""
        behind = 0 if word.casefold() in introductions else behind + 1
        private = any(c.isdigit() or c in "@/\\" for c in token) or (place and word[:1].isupper())
        if not private and behind > NAMES and SHORT <= len(word) <= LONG:
            yield word.casefold()


def count(db: Db, language: str, found: Sequence[str], now: datetime) -> None:
    """Once more for each word."""
    for word in found:
        db.run(
            """INSERT INTO search_missed(language, word, times, month)
               SELECT :language, :word, 1, :month
               WHERE (SELECT COUNT(*) FROM search_missed) < :kinds
                  OR EXISTS (SELECT 1 FROM search_missed
                             WHERE language = :language AND word = :word)
               ON CONFLICT (language, word) DO UPDATE
               SET times = search_missed.times + 1, month = excluded.month""",
            language=language,
            word=word,
            month=f"{now:%Y-%m}",
            kinds=KINDS,
        )


def most_missed(db: Db, most: int) -> list[Missed]:
    """The words asked in vain most often."""
    rows = db.all(
        """SELECT language, word, times FROM search_missed
           ORDER BY times DESC, language, word LIMIT :most""",
        most=most,
    )
    return [Missed(row["language"], row["word"], row["times"]) for row in rows]


def prune(db: Db, now: datetime) -> int:
    """Forget words that nobody has asked for a year; how many."""
    then = now.year * 12 + now.month - 1 - KEPT
    return db.run(
        "DELETE FROM search_missed WHERE month < :old", old=f"{then // 12}-{then % 12 + 1:02}"
    )
