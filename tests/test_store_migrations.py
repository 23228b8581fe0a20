"""Numbered steps: each once, in order, all or none; and what is not ours is left alone."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from bot.cli import assembly
from bot.store import Migrations, Writer, WrongDatabase, migrate, migrate_file, steps_done, waiting
from bot.store.migrations import at_rest
from dialogs import DIALOGS

PEARS = Migrations(
    "pears", ("CREATE TABLE pears(id INTEGER) STRICT", "INSERT INTO pears VALUES (7)")
)
PLUMS = Migrations(
    "plums", ("CREATE TABLE plums(id INTEGER) STRICT;\nINSERT INTO plums VALUES (1)",)
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "fruit.db"


def ask(path: Path, sql: str) -> list[tuple[object, ...]]:
    with contextlib.closing(sqlite3.connect(path)) as db:
        return list(db.execute(sql))


def schema(path: Path) -> list[tuple[object, ...]]:
    return ask(path, "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")


def test_every_step_is_run_once(path: Path) -> None:
    assert migrate_file(path, [PEARS, PLUMS]) == 3
    assert migrate_file(path, [PEARS, PLUMS]) == 0
    assert ask(path, "SELECT id FROM pears UNION ALL SELECT id FROM plums") == [(7,), (1,)]


def test_a_room_that_is_new_and_a_step_that_is_new_are_run_later(path: Path) -> None:
    assert migrate_file(path, [Migrations("pears", PEARS.steps[:1])]) == 1
    assert migrate_file(path, [PLUMS, PEARS]) == 2
    assert ask(path, "SELECT room, number FROM migrations ORDER BY rowid") == [
        ("pears", 1),
        ("plums", 1),
        ("pears", 2),
    ]


def test_a_step_that_fails_leaves_nothing_of_any(path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        migrate_file(path, [PEARS, Migrations("plums", ("CREATE TABLE wrong(",))])
    assert schema(path) == []
    assert migrate_file(path, [PEARS]) == 2


def test_a_step_that_was_changed_afterwards_is_refused(path: Path) -> None:
    migrate_file(path, [PEARS])
    changed = Migrations("pears", (PEARS.steps[0], "INSERT INTO pears VALUES (8)"))
    with pytest.raises(WrongDatabase, match="pears 2 has changed"):
        migrate_file(path, [changed])


def test_spaces_and_line_ends_are_no_change(path: Path) -> None:
    migrate_file(path, [PEARS])
    spaced = Migrations("pears", tuple(f"  {step}\n".replace(" ", "  ") for step in PEARS.steps))
    assert migrate_file(path, [spaced]) == 0


def test_a_database_of_a_newer_release_is_refused_and_left_alone(path: Path) -> None:
    migrate_file(path, [PEARS])
    before = path.read_bytes()
    with pytest.raises(WrongDatabase, match=r"newer than this program \(it has pears 2\)"):
        migrate_file(path, [Migrations("pears", PEARS.steps[:1])])
    with pytest.raises(WrongDatabase, match="newer"):
        migrate_file(path, [PLUMS])
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "sql", ["CREATE TABLE apples(id INTEGER)", "CREATE TABLE migrations(id INTEGER, name TEXT)"]
)
def test_the_database_of_another_program_is_refused_and_left_alone(path: Path, sql: str) -> None:
    ask(path, sql)
    before = schema(path)
    with pytest.raises(WrongDatabase, match="another program"):
        migrate_file(path, [PEARS])
    assert schema(path) == before


def test_what_waits_can_be_asked_without_doing_it(path: Path) -> None:
    with at_rest(path) as db:
        assert steps_done(db) == 0
        assert [step[:2] for step in waiting(db, [PEARS])] == [("pears", 1), ("pears", 2)]
        assert migrate(db, [PEARS]) == 2
        assert steps_done(db) == 2
        assert waiting(db, [PEARS]) == []


@pytest.mark.parametrize("first", range(len(assembly.tables(DIALOGS))))
def test_a_house_that_was_built_in_two_goes_is_the_same(tmp_path: Path, first: int) -> None:
    rooms = assembly.tables(DIALOGS)
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    migrate_file(old, [*rooms[:first], Migrations(rooms[first].room, rooms[first].steps[:1])])
    migrate_file(old, rooms)
    migrate_file(new, rooms)
    assert schema(old) == schema(new)


def test_a_block_that_raises_changes_nothing(path: Path) -> None:
    migrate_file(path, [PEARS])

    def fail(db: Writer) -> None:
        db.run("DELETE FROM pears")
        raise KeyError

    with pytest.raises(KeyError), at_rest(path) as db:
        fail(db)
    assert ask(path, "SELECT id FROM pears") == [(7,)]
