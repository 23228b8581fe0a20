"""The table of people: our own number, the chat, what they chose, and their desk."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.people import erased, factor, first, staff
from bot.seal import Seal, WrongKey
from bot.store import Db, Migrations, Row

MIGRATIONS = Migrations(
    "people",
    (
        """
        CREATE TABLE people(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat_id INTEGER UNIQUE,
            language TEXT,
            country TEXT,
            zone TEXT,
            reachable INTEGER NOT NULL DEFAULT 1,
            question INTEGER NOT NULL DEFAULT 0,
            desk BLOB) STRICT;
        CREATE TABLE people_regions(
            person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
            region TEXT NOT NULL,
            place INTEGER NOT NULL,
            PRIMARY KEY (person_id, region)) STRICT;
        CREATE TABLE people_drafts(
            person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
            began TEXT NOT NULL,
            draft BLOB NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (person_id, began)) STRICT;
        CREATE INDEX people_drafts_old ON people_drafts(at);
        CREATE TABLE groups(
            chat_id INTEGER PRIMARY KEY,
            told_on INTEGER NOT NULL) STRICT
        """,
        erased.SCHEMA,
        # When the person first wrote; 0: before this was kept.
        "ALTER TABLE people ADD COLUMN since INTEGER NOT NULL DEFAULT 0",
        staff.SCHEMA,
        factor.SCHEMA,
        first.SCHEMA,
    ),
)

_DESK = "people.desk"


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies before a person: the waiting question, and the buttons of the newest screen."""

    state: str | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    began: str = ""  # the command that began the question, as it was typed
    screen: tuple[str, ...] = ()  # what each digit taps
    aside: tuple[str, ...] = ()  # commands whose questions were put aside unanswered
    interrupted: bool = False  # the clock or staff have spoken since the question was asked
    guess: str = ""  # the language of their Telegram, until they choose one


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the bot talks to; `question` is the number of the question asked last."""

    id: int
    chat_id: int | None
    language: str | None
    country: str | None
    zone: str | None
    reachable: bool
    question: int
    desk: Desk

    def at(self, desk: Desk) -> "Person":
        """The same person before another desk; written out, for every turn does it."""
        return Person(
            self.id,
            self.chat_id,
            self.language,
            self.country,
            self.zone,
            self.reachable,
            self.question,
            desk,
        )


def by_chat(db: Db, seal: Seal, chat_id: int) -> Person | None:
    """The person of that private chat."""
    row = db.one("SELECT * FROM people WHERE chat_id = :chat", chat=chat_id)
    return _person(row, seal) if row else None


def by_id(db: Db, seal: Seal, person_id: int) -> Person | None:
    """The person of that number."""
    row = db.one("SELECT * FROM people WHERE id = :id", id=person_id)
    return _person(row, seal) if row else None


def add(db: Db, seal: Seal, chat_id: int | None, *, now: int) -> Person:
    """A new person, of whom nothing is known."""
    row = db.one(
        "INSERT INTO people(chat_id, since) VALUES (:chat, :now) RETURNING *",
        chat=chat_id,
        now=now,
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return _person(row, seal)


def keep(db: Db, seal: Seal, person: Person) -> None:
    """Save the desk and the number of the question."""
    desk = person.desk
    parts = [desk.state, desk.fields, desk.began, desk.screen, desk.aside, desk.interrupted]
    parts += [desk.guess] if desk.guess else []
    db.run(
        "UPDATE people SET desk = :desk, question = :question WHERE id = :id",
        desk=seal.close_json(parts, _DESK),
        question=person.question,
        id=person.id,
    )


def choose_language(db: Db, person: Person, language: str) -> Person:
    """The person, who now reads that language."""
    db.run("UPDATE people SET language = :language WHERE id = :id", language=language, id=person.id)
    return replace(person, language=language)


def choose_region(
    db: Db, person: Person, *, country: str, region: str | None, zone: str | None
) -> Person:
    """The person in that country and, if they named one, that region; `zone` is its clock."""
    db.run("DELETE FROM people_regions WHERE person_id = :id", id=person.id)
    if region is not None:
        db.run("INSERT INTO people_regions VALUES (:id, :region, 0)", id=person.id, region=region)
    db.run(
        "UPDATE people SET country = :country, zone = :zone WHERE id = :id",
        country=country,
        zone=zone,
        id=person.id,
    )
    return replace(person, country=country, zone=zone)


def regions_of(db: Db, person: Person) -> list[str]:
    """The codes of the regions that the person chose, in their order."""
    rows = db.all(
        "SELECT region FROM people_regions WHERE person_id = :id ORDER BY place", id=person.id
    )
    return [row["region"] for row in rows]


def reach(db: Db, person: Person, *, reachable: bool) -> Person:
    """Remember whether the person lets the bot write; 0 rows of the outbox go to who does not."""
    db.run("UPDATE people SET reachable = :yes WHERE id = :id", yes=int(reachable), id=person.id)
    return replace(person, reachable=reachable)


def lose(db: Db, person_id: int) -> None:
    """Telegram says that this person cannot be written to."""
    db.run("UPDATE people SET reachable = 0 WHERE id = :id", id=person_id)


def erase(db: Db, seal: Seal, person: Person, *, now: int) -> None:
    """Delete the person; every table that belongs to people follows by its own rule."""
    erased.remember(db, seal, person.id, person.chat_id, now=now)
    db.run("DELETE FROM people WHERE id = :id", id=person.id)


def clear_desks(db: Db) -> int:
    """Take every waiting question and every screen away; how many people had one.

    Numbers of questions stay, so that a button from before never answers a later question.
    """
    return db.run("UPDATE people SET desk = NULL WHERE desk IS NOT NULL")


def _person(row: Row, seal: Seal) -> Person:
    return Person(
        row["id"],
        row["chat_id"],
        row["language"],
        row["country"],
        row["zone"],
        bool(row["reachable"]),
        row["question"],
        _desk(row["desk"], seal),
    )


def _desk(sealed: bytes | None, seal: Seal) -> Desk:
    if sealed is None:
        return Desk()
    try:
        state, fields, began, screen, aside, *more = seal.open_json(sealed, _DESK)
    except (WrongKey, ValueError, TypeError):  # altered: the start has refused a missing key
        return Desk()
    return Desk(state, fields, began, tuple(screen), tuple(aside), *more)
