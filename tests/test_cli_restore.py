"""Restoring: nothing old is said or answered, and nobody who was erased comes back."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import people
from bot.cli import assembly
from bot.cli.locks import Locks
from bot.cli.office import GOOD, Answer, Refused
from bot.cli.restoring import restore_file
from bot.dialog import House, Lane
from bot.fakegram.cable import Cable, Clock
from bot.fakegram.phone import Chat
from bot.outbox import put, put_file
from bot.people import Erased, all_erased, erase_again, prune_erased
from bot.seal import Seal
from bot.settings import Settings
from bot.store import Store, Writer, back_up
from bot.store.migrations import at_rest
from tests.conftest import CAST, Enter
from tests.office import Command, command_of, settings_at

DAY = 24 * 3600
Restore = Callable[[], Awaitable[Answer]]


@pytest.fixture
def given_settings(tmp_path: Path) -> Settings:
    """The settings of the house that the chats are held in: the key is that of all tests."""
    (tmp_path / "key").write_text(bytes(range(32)).hex())
    (tmp_path / "data").mkdir()
    return settings_at(tmp_path)


@pytest.fixture
async def store(given_settings: Settings, house: House) -> AsyncIterator[Store]:
    """A database of its own, where the program looks for it."""
    assembly.migrate_now(given_settings.database, house.dialogs)
    store = Store(given_settings.database, synchronous="OFF")
    await store.open()
    yield store
    await store.close()


@pytest.fixture
def backup(cable: Cable, seal: Seal, tmp_path: Path, clock: Clock) -> Restore:
    """Back up now; the returned function restores that, and the bot starts again."""

    async def save() -> Answer:
        await back_up(cable.store, tmp_path / "b", seal, now=int(clock()))
        return Answer(GOOD, [])

    return save


@pytest.fixture
def restore(cable: Cable, given_settings: Settings, tmp_path: Path, clock: Clock) -> Restore:
    """Stop, restore what was backed up, start again."""

    async def again() -> Answer:
        await cable.store.close()
        try:
            return await asyncio.to_thread(
                restore_file, given_settings, tmp_path / "b", old=False, now=int(clock())
            )
        finally:
            await cable.store.open()
            cable.restart()

    return again


async def known(chat: Chat) -> set[int]:
    """The chats that the bot knows."""
    return {row[0] for row in await chat.rows("SELECT chat_id FROM people")}


FORGET = "> /delete\n> [Yes, forget me]"


async def test_whoever_was_erased_since_is_erased_again(
    chat: Chat, enter: Enter, backup: Restore, restore: Restore
) -> None:
    charos = enter("Charos")
    await charos.act("> /start\n> [English]")
    await backup()
    await charos.act(FORGET)
    answer = await restore()
    assert "Erased again: 1 people who had been erased since." in answer.lines
    assert await known(chat) == {CAST["Zamira"][0]}
    assert await chat.rows("SELECT DISTINCT chat_id FROM messages") == [(CAST["Zamira"][0],)]
    assert len(await chat.rows("SELECT * FROM erased")) == 1


async def test_a_second_restore_of_the_same_backup_erases_again_too(
    chat: Chat, enter: Enter, backup: Restore, restore: Restore
) -> None:
    charos = enter("Charos")
    await charos.act("> /start\n> [English]")
    await backup()
    await charos.act(FORGET)
    await restore()
    answer = await restore()
    assert "Erased again: 1 people who had been erased since." in answer.lines
    assert await known(chat) == {CAST["Zamira"][0]}


async def test_whoever_was_erased_before_and_came_back_stays(
    chat: Chat, enter: Enter, backup: Restore, restore: Restore, clock: Clock
) -> None:
    olga = enter("Olga")
    await olga.act(f"> /start\n> [English]\n{FORGET}\n~ 1 day\n> /start\n> [English]")
    await backup()
    await restore()
    assert await known(chat) == {CAST["Zamira"][0], CAST["Olga"][0]}


async def test_whoever_was_erased_since_and_came_back_loses_only_what_was_before(
    chat: Chat, enter: Enter, backup: Restore, restore: Restore
) -> None:
    olga = enter("Olga")
    await olga.act("> /start\n> [English]")
    await backup()
    await olga.act(f"{FORGET}\n> /start\n> [English]")
    await restore()
    assert await known(chat) == {CAST["Zamira"][0]}
    await olga.act("> /start\n> [English]")
    assert await known(chat) == {CAST["Zamira"][0], CAST["Olga"][0]}


async def test_a_rotated_key_does_not_hide_whoever_was_erased(
    chat: Chat, enter: Enter, backup: Restore, restore: Restore, given_settings: Settings
) -> None:
    await backup()
    await enter("Zamira").act(FORGET)
    old = given_settings.key_file.read_text()
    given_settings.key_file.write_text("ab" * 32 + "\n" + old)
    await restore()
    assert await known(chat) == set()


async def test_buttons_from_before_are_passed(
    chat: Chat, backup: Restore, restore: Restore
) -> None:
    await chat.act("> /delete")
    await backup()
    await chat.act("> [No, keep it]\n> /delete\n> [No, keep it]\n> /delete")
    answer = await restore()
    assert any(line.startswith("Closed: 1 ") for line in answer.lines)
    chat.press(0, 1)
    assert "That question has passed." in await chat.listen(typed=False)
    assert await known(chat) == {CAST["Zamira"][0]}


async def test_digits_from_before_tap_nothing(
    chat: Chat, backup: Restore, restore: Restore
) -> None:
    await chat.act("> /delete")
    await backup()
    await restore()
    assert "Forget" not in " ".join(await chat.act("> 2"))
    assert await known(chat) == {CAST["Zamira"][0]}


async def test_a_question_after_the_restore_has_a_number_that_no_old_button_has(
    chat: Chat, backup: Restore, restore: Restore
) -> None:
    await chat.act("> /delete")
    await backup()
    await chat.act("> [No, keep it]\n" + "~ 5 seconds\n> /delete\n> [No, keep it]\n" * 3)
    (newest,) = await chat.rows("SELECT question FROM people")
    await chat.act("~ 1 day")
    await restore()
    await chat.act("> /delete")
    (later,) = await chat.rows("SELECT question FROM people")
    assert later > newest


async def test_what_waited_to_be_said_is_never_said(
    chat: Chat, backup: Restore, restore: Restore, house: House, clock: Clock
) -> None:
    def wait(status: str) -> Callable[[Writer], None]:
        def work(db: Writer) -> None:
            body = {"chat_id": CAST["Zamira"][0], "text": "old news"}
            file = put_file(
                db, house.seal, person_id=None, field="document", name="x", content=b"x"
            )
            row = put(
                db,
                house.seal,
                body,
                method="sendMessage",
                lane=Lane.NEWS,
                now=int(clock()),
                person_id=None,
                file_id=file,
            )
            db.run("UPDATE outbox SET status = :s WHERE id = :id", s=status, id=row.id)

        return work

    for status in ("waiting", "sending"):
        await chat.cable.store.write(wait(status))
    before = await chat.rows("SELECT COUNT(*) FROM outbox")
    await backup()
    answer = await restore()
    assert "Ended as expired: 2 messages that had waited." in answer.lines
    ended = "SELECT COUNT(*) FROM outbox WHERE status = 'expired' AND body IS NULL"
    assert await chat.rows(ended + " AND chat_id IS NULL AND settled_at IS NOT NULL") == [(2,)]
    assert await chat.rows("SELECT COUNT(*) FROM outbox") == before
    assert await chat.rows("SELECT COUNT(*) FROM files") == [(0,)]
    assert await chat.rows("SELECT COUNT(*) FROM outbox WHERE settled_at IS NULL") == [(0,)]


async def test_the_counts_of_a_round_trip_are_equal(
    chat: Chat, enter: Enter, backup: Restore, restore: Restore
) -> None:
    await enter("Bakyt").act("> /start\n> [English]\n> /region\n> [Kazakhstan]\n> [Astana]")
    tables = [
        name
        for (name,) in await chat.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not name.startswith("sqlite_")
    ]

    async def counts() -> dict[str, int]:
        return {name: (await chat.rows(f"SELECT COUNT(*) FROM {name}"))[0][0] for name in tables}

    before = await counts()
    await backup()
    await chat.act("> /menu")
    answer = await restore()
    assert await counts() == before
    assert f"{sum(before.values())} rows of {len(before)} tables" in answer.lines[0]


async def test_the_database_before_is_kept_as_a_sealed_copy(
    chat: Chat, backup: Restore, restore: Restore, given_settings: Settings, tmp_path: Path
) -> None:
    await backup()
    await chat.act(FORGET)
    answer = await restore()
    (kept,) = (given_settings.data_dir / "backups").iterdir()
    assert str(kept) in answer.lines[1]
    kept.replace(tmp_path / "b")
    await restore()
    assert await known(chat) == set()


async def test_a_backup_of_long_ago_is_refused_unless_it_is_wished(
    chat: Chat, backup: Restore, restore: Restore, given_settings: Settings, clock: Clock
) -> None:
    await backup()
    clock.seconds += 31 * DAY
    await chat.act("> /menu")
    with pytest.raises(Refused, match="--old"):
        await restore()
    assert await chat.rows("SELECT COUNT(*) FROM seen WHERE at > :at", at=int(clock()) - 60)
    await chat.cable.store.close()
    file = given_settings.data_dir.parent / "b"
    answer = await asyncio.to_thread(restore_file, given_settings, file, old=True, now=int(clock()))
    assert answer.code == GOOD
    await chat.cable.store.open()


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda content: content[:-1], "cut off or has been altered"),
        (lambda content: content[:500] + b"x" + content[501:], "altered"),
        (lambda content: b"SQLite format 3" + content, "not a backup of Hamroh"),
        (lambda content: b"", "not a backup of Hamroh"),
    ],
    ids=["cut", "altered", "foreign", "empty"],
)
async def test_a_bad_file_is_refused_and_nothing_has_changed(
    chat: Chat,
    backup: Restore,
    restore: Restore,
    given_settings: Settings,
    damage: Callable[[bytes], bytes],
    says: str,
) -> None:
    await backup()
    file = given_settings.data_dir.parent / "b"
    file.write_bytes(damage(file.read_bytes()))
    await chat.act("> /delete")
    with pytest.raises(Refused, match=says):
        await restore()
    assert [p.name for p in given_settings.data_dir.iterdir() if p.name[0] == "."] == []
    assert not (given_settings.data_dir / "backups").exists()
    await chat.talk("""
        > [No, keep it]
        Nothing was deleted.
    """)


async def test_a_backup_of_a_newer_release_is_refused(
    chat: Chat, backup: Restore, restore: Restore
) -> None:
    newer = "INSERT INTO migrations VALUES ('flights', 1, 'x', 1)"
    await chat.cable.store.write(lambda db: db.run(newer))
    await backup()
    with pytest.raises(Refused, match="newer than this program"):
        await restore()


async def test_over_a_broken_database_a_backup_is_restored_all_the_same(
    chat: Chat, backup: Restore, given_settings: Settings, clock: Clock
) -> None:
    await backup()
    await chat.cable.store.close()
    given_settings.database.write_bytes(b"broken" * 1000)
    file = given_settings.data_dir.parent / "b"
    answer = await asyncio.to_thread(
        restore_file, given_settings, file, old=False, now=int(clock())
    )
    await chat.cable.store.open()
    assert answer.code == GOOD
    assert "could not be read" in answer.lines[1]
    assert await known(chat) == {CAST["Zamira"][0]}


async def test_on_an_empty_machine_a_backup_is_restored_with_the_key(
    chat: Chat, backup: Restore, given_settings: Settings, tmp_path: Path, clock: Clock
) -> None:
    await backup()
    fresh = settings_at(tmp_path / "fresh", key_file=given_settings.key_file)
    answer = await asyncio.to_thread(
        restore_file, fresh, tmp_path / "b", old=False, now=int(clock())
    )
    assert "There was no database before" in answer.lines[1]
    assert fresh.database.exists()
    keyless = settings_at(tmp_path / "fresh")
    with pytest.raises(Refused, match=r"key file .* is missing"):
        await asyncio.to_thread(restore_file, keyless, tmp_path / "b", old=False, now=int(clock()))
    assert not keyless.key_file.exists()


def test_restore_is_refused_while_a_bot_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    command: Command = command_of(monkeypatch, capsys, tmp_path)
    command("migrate")
    command("backup", str(tmp_path / "b"))
    before = (tmp_path / "data" / "hamroh.db").read_bytes()
    with Locks.take(settings_at(tmp_path)):
        said = command("restore", str(tmp_path / "b"))
    assert said.code == 3
    assert (tmp_path / "data" / "hamroh.db").read_bytes() == before


@given(
    st.lists(st.tuples(st.integers(1, 8), st.booleans()), max_size=12),
    st.integers(0, 12),
    st.booleans(),
)
def test_whatever_people_do_nobody_erased_since_a_backup_is_there_after_it(
    acts: list[tuple[int, bool]], moment: int, rotated: bool
) -> None:
    """People come (True) and are erased (False), a thousand seconds apart; at `moment` a backup."""
    seal = Seal([bytes([1]) * 32])
    later = Seal([bytes([2]) * 32, bytes([1]) * 32]) if rotated else seal
    with at_rest(Path(":memory:")) as live, at_rest(Path(":memory:")) as kept:
        for db in (live, kept):
            for sql in people.MIGRATIONS.steps:
                for statement in sql.split(";\n"):
                    db.run(statement)
        erased_since = set()
        for second, (chat, comes) in enumerate(acts):
            if second == moment:
                for row in live.all("SELECT id, chat_id FROM people"):
                    db.run("INSERT INTO people(id, chat_id) VALUES (:i, :c)", i=row[0], c=row[1])
            person = people.by_chat(live, seal, chat)
            if comes and person is None:
                people.add(live, seal, chat, now=second * 1000)
            elif not comes and person is not None:
                people.erase(live, seal, person, now=second * 1000)
                if second >= moment:
                    erased_since.add(chat)
        before = {row[0] for row in kept.all("SELECT chat_id FROM people")}
        erase_again(kept, later, all_erased(live), since=moment * 1000)
        after = {row[0] for row in kept.all("SELECT chat_id FROM people")}
        assert after == before - erased_since


def test_marks_are_forgotten_after_thirty_days(tmp_path: Path) -> None:
    with at_rest(tmp_path / "x.db") as db:
        for statement in people.MIGRATIONS.steps[1].split(";\n"):
            db.run(statement)
        for number, at in ((1, 0), (2, 31 * DAY)):
            db.run("INSERT INTO erased VALUES (:m, :at)", m=bytes([number]), at=at)
        assert prune_erased(db, now=31 * DAY) == 1
        assert all_erased(db) == [Erased(bytes([2]), 31 * DAY)]
