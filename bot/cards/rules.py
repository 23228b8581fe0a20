"""Rules that differ by passport or by region: what holds for this reader.

The passport is chosen on the article by one tap. It is kept only if the reader asks for that.
"""

import html
from collections.abc import Iterator

from bot import people
from bot.cards.content import PASSPORTS, Article
from bot.dialog import Turn

SCHEMA = """
    CREATE TABLE card_passports(
        person_id INTEGER PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        passport TEXT NOT NULL) STRICT
    """


def blocks(turn: Turn, phrase: str, article: Article, passport: str) -> Iterator[str]:
    """What is said right under the answer, for that passport and for the reader's region."""
    if article.passport:
        yield _for_passport(turn, phrase, passport)
    if article.regions:
        yield _in_region(turn, phrase, article)


def _for_passport(turn: Turn, phrase: str, passport: str) -> str:
    if passport not in PASSPORTS:
        return turn.text("cards-passport")
    whose = turn.label("cards-passport", passport)
    return f"<b>{html.escape(whose)}</b>\n{_said(turn, phrase, f'for-{passport}')}"


def _in_region(turn: Turn, phrase: str, article: Article) -> str:
    known = people.regions_of(turn.db, turn.person)
    if not known:
        return turn.text("cards-region")
    word = article.regions.get(known[0])
    place = turn.label(f"region-{known[0].lower()}")
    if word is None:
        return turn.text("cards-region-silent", place=place)
    return f"<b>{html.escape(place)}</b>\n{_said(turn, phrase, f'in-{word}')}"


def _said(turn: Turn, phrase: str, part: str) -> str:
    i18n = turn.house.i18n
    return html.escape(i18n.label(i18n.first_with(turn.language, phrase), phrase, part))


def kept(turn: Turn) -> str:
    """The passport that the reader asked to be remembered, or ""."""
    row = turn.db.one(
        "SELECT passport FROM card_passports WHERE person_id = :person", person=turn.person.id
    )
    return str(row["passport"]) if row else ""


def keep(turn: Turn, passport: str) -> None:
    """Remember it from now on."""
    turn.db.run(
        """INSERT INTO card_passports(person_id, passport) VALUES (:person, :passport)
           ON CONFLICT (person_id) DO UPDATE SET passport = excluded.passport""",
        person=turn.person.id,
        passport=passport,
    )


def forget(turn: Turn) -> None:
    """Remember it no longer."""
    turn.db.run("DELETE FROM card_passports WHERE person_id = :person", person=turn.person.id)
