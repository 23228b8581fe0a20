"""Opening the house: what stops a start, in a sentence, and what is left alone then."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from bot import people
from bot.cli import assembly, opening
from bot.cli.errand import errand
from bot.cli.office import Refused
from bot.cli.opening import Opened, open_house
from bot.seal import Seal, make_key_file, read_key_file
from bot.settings import Settings
from bot.store import HouseTrouble, Migrations, Store, restore
from dialogs import DIALOGS
from tests.office import open_office, settings_at


@pytest.fixture
def given(tmp_path: Path) -> Settings:
    return settings_at(tmp_path)


async def used(given: Settings) -> None:
    """A house in which somebody has been: there is something sealed."""
    async with open_office(given) as office:
        seal = office.house.seal
        await office.store.write(
            lambda db: people.keep(db, seal, people.add(db, seal, 1001, now=0))
        )


async def refusal(given: Settings, **options: bool) -> str:
    """Why it does not open; always one sentence and exit code 1."""
    with pytest.raises(Refused) as told:
        await close(await open_house(given, **options))
    assert told.value.code == 1
    assert str(told.value).endswith(".")
    assert "\n" not in str(told.value)
    return str(told.value)


async def close(opened: Opened) -> None:
    await opened.store.close()


def ask(given: Settings, sql: str) -> list[tuple[object, ...]]:
    with contextlib.closing(sqlite3.connect(given.database)) as db:
        found = list(db.execute(sql))
        db.commit()
        return found


async def test_the_first_start_makes_everything_and_warns_about_the_key(
    given: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    opened = await open_house(given)
    await close(opened)
    assert opened.steps > 0
    assert opened.kept is None
    assert given.key_file.exists()
    assert "keep a copy" in caplog.text
    assert given.data_dir.stat().st_mode & 0o077 == 0


async def test_a_second_start_makes_nothing(
    given: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    await used(given)
    caplog.clear()
    opened = await open_house(given)
    await close(opened)
    assert opened.steps == 0
    assert len(opened.seal) == 1
    assert caplog.text == ""


async def test_a_key_that_is_there_already_is_used(given: Settings) -> None:
    make_key_file(given.key_file)
    before = given.key_file.read_bytes()
    await close(await open_house(given))
    assert given.key_file.read_bytes() == before


async def test_a_missing_key_is_never_replaced_by_a_new_one(given: Settings) -> None:
    await used(given)
    given.key_file.unlink()
    assert "put it back" in await refusal(given)
    assert not given.key_file.exists()


async def test_another_key_stops_the_start(given: Settings) -> None:
    await used(given)
    given.key_file.unlink()
    make_key_file(given.key_file)
    said = await refusal(given)
    assert "people.desk" in said
    assert "lacks the key" in said


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO outbox(lane, method, body) VALUES (2, 'sendMessage', :value)",
        "INSERT INTO dead_letters(reason, body, at) VALUES ('x', :value, 1)",
        "INSERT INTO files(field, name, content) VALUES ('x', 'x', :value)",
    ],
)
async def test_one_value_of_a_lost_key_anywhere_stops_the_start(given: Settings, sql: str) -> None:
    await used(given)
    value = Seal([bytes(32)]).close("x", "x.y")
    with contextlib.closing(sqlite3.connect(given.database)) as db:
        db.execute(sql, {"value": value})
        db.commit()
    assert "lacks the key" in await refusal(given)


async def test_an_altered_value_does_not_stop_the_start(given: Settings) -> None:
    await used(given)
    ask(given, "UPDATE people SET desk = CAST(substr(desk, 1, length(desk) - 1) || x'00' AS BLOB)")
    await close(await open_house(given))


async def test_after_a_rotation_the_house_opens_and_old_keys_are_needed(given: Settings) -> None:
    await used(given)
    old = given.key_file.read_text()
    given.key_file.write_text("ab" * 32 + "\n" + old)
    await close(await open_house(given))
    given.key_file.write_text("ab" * 32 + "\n")
    assert "lacks the key" in await refusal(given)


async def test_a_database_of_a_newer_release_stops_the_start(given: Settings) -> None:
    await used(given)
    ask(given, "INSERT INTO migrations VALUES ('flights', 1, 'x', 1)")
    said = await refusal(given)
    assert "newer than this program (it has flights 1)" in said


async def test_the_database_of_another_program_stops_the_start(given: Settings) -> None:
    given.data_dir.mkdir()
    make_key_file(given.key_file)
    ask(given, "CREATE TABLE apples(id INTEGER)")
    assert "another program" in await refusal(given)
    assert ask(given, "SELECT name FROM sqlite_schema") == [("apples",)]


async def test_a_file_that_is_no_database_stops_the_start(given: Settings) -> None:
    given.data_dir.mkdir()
    make_key_file(given.key_file)
    given.database.write_bytes(b"words" * 1000)
    assert "restore a backup" in await refusal(given)
    assert given.database.read_bytes() == b"words" * 1000


async def test_a_folder_in_the_databases_place_stops_the_start(given: Settings) -> None:
    make_key_file(given.key_file)
    given.database.mkdir(parents=True)
    assert "cannot be written" in await refusal(given)


async def test_a_data_directory_that_cannot_be_made_stops_the_start(
    given: Settings, tmp_path: Path
) -> None:
    (tmp_path / "data").touch()
    assert "cannot be made" in await refusal(given)


@pytest.mark.parametrize(
    "name", ["SQLITE_FULL", "SQLITE_IOERR_SHMOPEN", "SQLITE_READONLY_DIRECTORY"]
)
async def test_a_disk_that_is_full_or_read_only_stops_the_start(
    given: Settings, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    async def fail(self: Store) -> None:
        raise HouseTrouble(name)

    monkeypatch.setattr(Store, "open", fail)
    said = await refusal(given)
    assert "disk" in said or "cannot be written" in said
    assert "SQLITE" not in said


async def test_a_database_that_opens_but_cannot_be_written_stops_the_start(
    given: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def no(self: Store) -> bool:
        return False

    monkeypatch.setattr(Store, "probe", no)
    assert "cannot be written" in await refusal(given)


async def test_an_older_database_is_copied_before_it_is_migrated(
    given: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await used(given)
    before = len(ask(given, "SELECT * FROM migrations"))
    newer = [
        *assembly.tables(DIALOGS),
        Migrations("pears", ("CREATE TABLE pears(id INTEGER) STRICT",)),
    ]
    monkeypatch.setattr(assembly, "tables", lambda dialogs: newer)
    opened = await open_house(given)
    await close(opened)
    assert opened.steps == 1
    assert opened.kept == given.data_dir / "backups" / f"before-migration-{before}.backup"
    seal = read_key_file(given.key_file)
    copy = restore(opened.kept, tmp_path / "again.db", seal, lambda db, made: None)
    assert "pears" not in copy.rows
    assert copy.rows["people"] == 1
    assert ask(given, "SELECT name FROM sqlite_schema WHERE name = 'pears'") == [("pears",)]


async def test_without_a_copy_nothing_is_migrated(
    given: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    await used(given)
    newer = [
        *assembly.tables(DIALOGS),
        Migrations("pears", ("CREATE TABLE pears(id INTEGER) STRICT",)),
    ]
    monkeypatch.setattr(assembly, "tables", lambda dialogs: newer)
    (given.data_dir / "backups").touch()
    assert "was not migrated" in await refusal(given)
    assert ask(given, "SELECT name FROM sqlite_schema WHERE name = 'pears'") == []


async def test_a_migration_that_fails_leaves_the_database_as_it_was(
    given: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    await used(given)
    wrong = Migrations("pears", ("CREATE TABLE pears(id INTEGER) STRICT", "CREATE TABLE pears("))
    both = [*assembly.tables(DIALOGS), wrong]
    monkeypatch.setattr(assembly, "tables", lambda dialogs: both)
    with pytest.raises(sqlite3.OperationalError):
        await close(await open_house(given))
    assert ask(given, "SELECT name FROM sqlite_schema WHERE name = 'pears'") == []
    monkeypatch.undo()
    await close(await open_house(given))


async def test_plain_copies_that_a_kill_left_behind_are_removed(given: Settings) -> None:
    await used(given)
    left = given.data_dir / ".0123456789abcdef.copy"
    left.write_bytes(b"everything, in plain sight")
    await close(await open_house(given))
    assert not left.exists()


async def test_without_a_database_a_command_makes_none(given: Settings) -> None:
    assert "no database" in await refusal(given, new=False)
    assert not given.data_dir.exists()
    assert not given.key_file.exists()


async def test_wrong_words_or_facts_stop_the_start(
    given: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(assembly, "CONFIG", tmp_path)
    assert "regions.toml" in await refusal(given)


def test_errands_refuse_in_the_same_words(given: Settings) -> None:
    with pytest.raises(Refused, match="no database"):
        errand(given, "purge", [])


def test_every_trouble_of_the_disk_has_a_mend() -> None:
    for name in ("SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_READONLY", "SQLITE_CANTOPEN_ISDIR"):
        assert not opening.mend_of(HouseTrouble(name)).startswith("SQLITE")
    assert opening.mend_of(HouseTrouble("out of memory")) == "out of memory"
