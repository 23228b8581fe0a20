"""What the machine is put together from: texts, content, tables; for the program and its tests."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from pydantic import BaseModel

from bot import (
    approval,
    audit,
    cards,
    claims,
    content,
    dispatch,
    due,
    hearing,
    outbox,
    people,
    search,
    waiting,
)
from bot.cards import Articles, Naming, Numbers
from bot.dialog import Dialog, House
from bot.i18n import I18n
from bot.people import Regions
from bot.seal import Seal
from bot.search import Document, Search
from bot.settings import LANGUAGES, ROOT
from bot.store import Migrations, Writer, migrate_file

LOCALES = ROOT / "locales"
CONFIG = ROOT / "config"


def house(dialogs: Sequence[Dialog], seal: Seal, *, admins: Iterable[int] = ()) -> House:
    """The dialogs with their words and facts; raises WrongContent, WrongDialogs.

    `admins` are the Telegram ids of the first administrators.
    """
    regions, i18n = content.load(CONFIG, "regions", Regions), I18n(LOCALES, LANGUAGES)
    facts = {d.name: content.load(CONFIG, d.name, d.content) for d in dialogs if d.content}
    slices = {name: found for name, found in facts.items() if isinstance(found, Articles)}
    numbers = content.load(CONFIG, "numbers", Numbers)
    words = cards.vocabulary(CONFIG, LANGUAGES)
    others = {name: found for name, found in facts.items() if isinstance(found, Naming)}
    cards.agree(slices, numbers, words, others)
    articles = partial(cards.documents, i18n, slices, words)
    index = Search(partial(_documents, articles, dialogs, i18n, facts), words.spelling)
    known = {**facts, "numbers": numbers}
    return House(dialogs, i18n, seal, regions, known, index, frozenset(admins))


def _documents(
    articles: Callable[[str], Iterator[Document]],
    dialogs: Sequence[Dialog],
    i18n: I18n,
    facts: Mapping[str, BaseModel],
    language: str,
) -> Iterator[Document]:
    """The articles, and what other dialogs let people find."""
    yield from articles(language)
    for dialog in dialogs:
        if dialog.documents:
            yield from dialog.documents(i18n, facts[dialog.name], language)


def tables(dialogs: Sequence[Dialog]) -> list[Migrations]:
    """All migrations, the machine's first: the slices' tables refer to people."""
    machine = [audit.MIGRATIONS, people.MIGRATIONS, approval.MIGRATIONS]
    machine += [outbox.MIGRATIONS, due.MIGRATIONS, hearing.MIGRATIONS, waiting.MIGRATIONS]
    machine += [claims.MIGRATIONS, dispatch.MIGRATIONS, cards.MIGRATIONS, search.MIGRATIONS]
    return [*machine, *(Migrations(d.name, d.migrations) for d in dialogs if d.migrations)]


def prune(db: Writer, *, now: int) -> int:
    """Forget what every room has kept long enough; how many rows that was."""
    gone = dispatch.prune(db, now=now) + cards.prune(db, now=now) + waiting.prune(db, now=now)
    gone += hearing.prune(db, now=now)
    return gone + search.prune_missed(db, datetime.fromtimestamp(now, UTC))


def tidy(db: Writer, house: House, *, now: int) -> int:
    """The same, and what every dialog has kept long enough."""
    own = sum(dialog.prune(house, db, now) for dialog in house.dialogs if dialog.prune)
    return prune(db, now=now) + own


def migrate_now(path: Path, dialogs: Sequence[Dialog]) -> int:
    """Migrate a file that nobody has open; how many steps were run."""
    return migrate_file(path, tables(dialogs))
