"""What the texts hold and what they lack, for editors: the part of `content report` that stands in
files. What people have reported and asked in vain stands in the database: see jobs/content.py.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from bot import content
from bot.cards import Article, phrase_of
from bot.cli.check import slices_of
from bot.cli.check.words import Words, read
from bot.cli.office import GOOD, WRONG, Answer
from bot.dialog import Dialog

SOON = timedelta(days=30)


class Gaps(content.Part):
    """config/gaps.toml: what the fact base does not say, and who should still read what."""

    gaps: dict[str, dict[str, tuple[str, ...]]]
    lawyer: dict[str, dict[str, str]]
    physician: dict[str, dict[str, str]]


def report(root: Path, languages: Sequence[str], dialogs: Sequence[Dialog], day: date) -> Answer:
    """Coverage, what is stale, gaps, and who has not read it; wrong where something is hidden."""
    slices = slices_of(root / "config", dialogs)
    articles = {f"{n} {one}": a for n, found in slices.items() for one, a in found.articles.items()}
    stale = [name for name, article in articles.items() if article.stale(day)]
    lines = [*_countries(articles), *_coverage(root / "locales", languages, articles)]
    lines += _listed("Not shown, for its review-by date is over", stale)
    soon = [name for name, a in articles.items() if not a.stale(day) and a.review_by < day + SOON]
    lines += _listed("To be checked within 30 days", soon)
    lines += _gaps(content.load(root / "config", "gaps", Gaps))
    return Answer(WRONG if stale else GOOD, lines)


def _countries(articles: Mapping[str, Article]) -> Iterator[str]:
    count: dict[str, int] = {}
    for article in articles.values():
        count[article.country] = count.get(article.country, 0) + 1
    there = ", ".join(f"{country} {many}" for country, many in sorted(count.items()))
    yield f"Articles: {len(articles)} ({there})"


def _coverage(
    locales: Path, languages: Sequence[str], articles: Mapping[str, Article]
) -> Iterator[str]:
    yield "language  articles  without words  in files that no native speaker has read"
    for language in languages:
        words = read(locales, language)
        missing = [name for name in articles if _phrase(name) not in words.phrases]
        unread = sum(_is_unread(words, name) for name in articles)
        yield f"{language:8}  {len(articles) - len(missing):8}  {len(missing):13}  {unread:6}"
        yield from (f"          {language} lacks {name}" for name in missing)


def _phrase(name: str) -> str:
    return phrase_of(*name.split(" ", 1))


def _is_unread(words: Words, name: str) -> bool:
    phrase = words.phrases.get(_phrase(name))
    return phrase is not None and phrase.place.rpartition("/")[2].split(":")[0] in words.unread


def _listed(title: str, names: Sequence[str]) -> Iterator[str]:
    yield f"{title}: {', '.join(names) or 'nothing'}"


def _gaps(found: Gaps) -> Iterator[str]:
    yield f"Gaps, where the fact base is silent: {sum(map(len, found.gaps.values()))} articles"
    for name, articles in found.gaps.items():
        for one, missing in articles.items():
            yield from (f"  {name} {one}: {each}" for each in missing)
    for who, wanted in (("a lawyer", found.lawyer), ("a physician", found.physician)):
        yield f"To be read by {who}, who has not read it yet:"
        for name, doubts in wanted.items():
            yield from (f"  {name} {one}: {why}" for one, why in doubts.items())
