"""What can be done at the database: backup, dead letters, purge, with a bot or without one."""

import asyncio
import os
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot import outbox
from bot.cli.errand import errand
from bot.cli.jobs import JOBS
from bot.cli.locks import Locks
from bot.cli.office import GOOD, MISUSED, WRONG, Answer, Office, Refused
from bot.cli.socket import listen
from bot.dialog import Turn
from bot.dispatch import dead_letters
from bot.people import ERASED_KEPT
from bot.seal import Seal
from bot.store import Db, Store
from tests.office import NOW, TOKEN, open_office, settings_at

ZAMIRA = 1001


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(settings_at(tmp_path)) as office:
        yield office


async def do(office: Office, verb: str, *args: str) -> Answer:
    return await JOBS[verb](office, list(args))


async def count(store: Store, table: str) -> int:
    found = await store.read(lambda db: db.one(f"SELECT COUNT(*) FROM {table}"))
    return int(found[0]) if found else 0


def message(number: int, text: str) -> dict[str, Any]:
    chat = {"id": ZAMIRA, "type": "private", "first_name": "Zamira"}
    said = {"message_id": number, "date": NOW, "chat": chat, "from": chat, "text": text}
    return {"update_id": number, "message": said}


def broken(turn: Turn, args: str) -> None:
    raise KeyError("what Zamira wrote")


async def bury(office: Office, monkeypatch: pytest.MonkeyPatch, *numbers: int) -> list[int]:
    """Dead letters, made by a dialog with a fault; their numbers."""
    await office.dispatch([message(1, "/start"), message(2, "/language en")])
    with monkeypatch.context() as patch:
        patch.setitem(office.house.starts, "help", broken)
        await office.dispatch([message(number, "/help") for number in numbers])
    letters = await office.store.read(dead_letters)
    assert len(letters) == len(numbers)
    return [letter.id for letter in letters]


async def test_dead_letters_are_listed_without_what_anybody_wrote(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await do(office, "deadletters", "list") == Answer(GOOD, ["There are no dead letters."])
    await bury(office, monkeypatch, 7, 8)
    answer = await do(office, "deadletters", "list")
    assert answer.code == GOOD
    assert len(answer.lines) == 2
    assert "KeyError test_cli_jobs.py" in answer.lines[0]
    assert "Zamira" not in str(answer.lines)


async def test_a_dead_letter_is_answered_when_the_fault_is_mended(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = await bury(office, monkeypatch, 7, 8)
    before = await count(office.store, "outbox")
    answer = await do(office, "deadletters", "replay", str(second))
    assert answer == Answer(GOOD, [f"{second:>6}  handled"])
    assert await count(office.store, "outbox") == before + 1
    assert [letter.id for letter in await office.store.read(dead_letters)] == [first]


async def test_all_dead_letters_can_be_replayed_at_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bury(office, monkeypatch, 7, 8, 9)
    answer = await do(office, "deadletters", "replay")
    assert answer.code == GOOD
    assert len(answer.lines) == 3
    assert await count(office.store, "dead_letters") == 0
    assert await do(office, "deadletters", "replay") == Answer(GOOD, ["There are no dead letters."])


async def test_a_dead_letter_that_fails_again_is_kept(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    (letter,) = await bury(office, monkeypatch, 7)
    monkeypatch.setitem(office.house.starts, "help", broken)
    answer = await do(office, "deadletters", "replay", str(letter))
    assert answer.code == WRONG
    assert "failed again" in answer.lines[0]
    assert await count(office.store, "dead_letters") == 1


async def test_a_dead_letter_of_no_number_or_another_key_is_told(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    (letter,) = await bury(office, monkeypatch, 7)
    strange = Seal([bytes(32)]).close("{}", "dead_letters.body")
    await office.store.write(lambda db: db.run("UPDATE dead_letters SET body = :b", b=strange))
    answer = await do(office, "deadletters", "replay", str(letter), "99")
    assert answer.code == WRONG
    assert "a key that the key file lacks" in answer.lines[0]
    assert "there is none" in answer.lines[1]
    assert await count(office.store, "dead_letters") == 1


@pytest.mark.parametrize(
    ("verb", "args"),
    [
        ("deadletters", ()),
        ("deadletters", ("burn",)),
        ("deadletters", ("replay", "first")),
        ("deadletters", ("replay", "9" * 30)),
        ("purge", ("everything",)),
        ("backup", ()),
        ("backup", ("relative",)),
        ("state", ("now",)),
    ],
)
async def test_what_a_client_may_not_ask_is_wrong_use(
    office: Office, verb: str, args: tuple[str, ...]
) -> None:
    assert (await do(office, verb, *args)).code == MISUSED


async def test_a_purge_empties_requests_that_were_closed_long_ago(office: Office) -> None:
    for days in (89, 91):
        await office.store.write(partial(close_case, closed_at=NOW - days * 24 * 3600))
    assert (await do(office, "purge")).lines[0].startswith("Forgotten: 1 rows")
    kept = await office.store.read(lambda db: db.all("SELECT case_id FROM hotline_lines"))
    assert [row["case_id"] for row in kept] == [1]


def close_case(db: Db, closed_at: int) -> None:
    case = db.one(
        """INSERT INTO hotline_cases(channel, phase, urgency, opened_at, touched_at, closed_at)
           VALUES ('chat', 'closed', 3, 1, 1, :at) RETURNING id""",
        at=closed_at,
    )
    assert case is not None
    db.run(
        """INSERT INTO hotline_lines(case_id, at, who, kind, body)
           VALUES (:case, 1, 'person', 'text', x'00')""",
        case=case["id"],
    )


async def test_a_purge_forgets_what_is_old_and_nothing_else(office: Office) -> None:
    await office.dispatch([message(1, "/start")])
    old = NOW - 31 * 24 * 3600
    await office.store.write(
        lambda db: db.many(
            "INSERT INTO seen VALUES (1, :id, :at)",
            ({"id": 1000 + n, "at": old} for n in range(12_000)),
        )
    )
    await office.store.write(
        lambda db: db.run(
            "INSERT INTO erased VALUES (:a, :old), (:b, :now)", a=b"a", b=b"b", old=old, now=NOW
        )
    )
    answer = await do(office, "purge")
    assert answer == Answer(GOOD, ["Forgotten: 12001 rows and 0 old copies of the database."])
    assert await count(office.store, "seen") == 1
    assert await count(office.store, "erased") == 1
    assert await count(office.store, "people") == 1
    assert office.store.wal_size() == 0


async def test_a_purge_drops_copies_that_hold_people_erased_long_ago(office: Office) -> None:
    folder = office.settings.data_dir / "backups"
    folder.mkdir()
    for name, age in (("before-migration-1", ERASED_KEPT + 60), ("before-restore-2", 60)):
        copy = folder / f"{name}.backup"
        copy.touch()
        os.utime(copy, (NOW - age, NOW - age))
    (folder / "mine").touch()
    os.utime(folder / "mine", (0, 0))
    assert "1 old copies" in (await do(office, "purge")).lines[0]
    assert {copy.name for copy in folder.iterdir()} == {"before-restore-2.backup", "mine"}


async def test_a_backup_says_what_it_holds(office: Office, tmp_path: Path) -> None:
    await office.dispatch([message(1, "/start")])
    answer = await do(office, "backup", str(tmp_path / "b"))
    assert answer.code == GOOD
    tables = await office.store.read(
        lambda db: db.all("SELECT name FROM sqlite_schema WHERE type = 'table'")
    )
    names = [row["name"] for row in tables if not row["name"].startswith("sqlite_")]
    rows = sum([await count(office.store, name) for name in names])
    assert f"{rows} rows of {len(names)} tables" in answer.lines[0]


async def test_the_running_bot_does_what_is_asked_of_it(office: Office, tmp_path: Path) -> None:
    with Locks.take(office.settings):
        hatch = await listen(office)
        file = str(tmp_path / "b")
        answer = await asyncio.to_thread(errand, office.settings, "backup", [file])
        hatch.close()
        await hatch.wait_closed()
    assert answer.code == GOOD
    assert (tmp_path / "b").is_file()


async def test_a_bot_that_holds_the_data_but_does_not_listen_is_not_disturbed(
    office: Office,
) -> None:
    with Locks.take(office.settings), pytest.raises(Refused, match="stop it first") as told:
        await asyncio.to_thread(errand, office.settings, "purge", [])
    assert told.value.code == 3


async def test_without_a_bot_the_same_work_is_done_and_its_answers_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_office(settings_at(tmp_path)) as office:
        await bury(office, monkeypatch, 7)
    alone = settings_at(tmp_path, token=TOKEN)
    answer = await asyncio.to_thread(errand, alone, "deadletters", ["replay"])
    assert answer.code == GOOD
    async with open_office(alone) as office:
        rows = await office.store.read(
            lambda db: outbox.load(db, office.house.seal, outbox.Lane.REPLY, after=0, most=100)
        )
    assert "In danger" in rows[-1].body


async def test_the_lock_is_given_back_afterwards(tmp_path: Path) -> None:
    async with open_office(settings_at(tmp_path)):
        pass
    for _ in range(2):
        assert (await asyncio.to_thread(errand, settings_at(tmp_path), "purge", [])).code == GOOD
    Locks.take(settings_at(tmp_path)).close()


async def test_an_article_and_a_number_are_taken_back_and_come_again(office: Office) -> None:
    assert (await do(office, "content", "withdraw", "rights", "wages")).code == GOOD
    assert (await do(office, "content", "withdraw", "A-RU-10")).code == GOOD
    said = (await do(office, "content", "report")).lines
    assert said[0] == "Hidden now: 2"
    assert (await do(office, "content", "restore", "rights", "wages")).code == GOOD
    assert (await do(office, "content", "restore", "rights", "wages")).code == WRONG


@pytest.mark.parametrize("item", ["112", "rights gone", "X-1", "rights"])
async def test_what_cannot_be_taken_back_is_told(office: Office, item: str) -> None:
    assert (await do(office, "content", "withdraw", item)).code == MISUSED
    assert (await do(office, "content", "report")).lines[0] == "Hidden now: 0"
