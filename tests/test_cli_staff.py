"""`python -m bot staff` and `audit`: at a terminal, in a running bot or without one."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import people
from bot.cli.errand import errand
from bot.cli.jobs import JOBS
from bot.cli.locks import Locks
from bot.cli.office import GOOD, MISUSED, WRONG, Answer, Office
from bot.cli.socket import listen
from bot.people import Held, check_factor
from tests.office import NOW, Command, command_of, open_office, settings_at
from tests.test_people_factor import Phone

TIMUR = 1005
URL = re.compile(r"otpauth://totp/\S+")


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(settings_at(tmp_path)) as office:
        yield office


async def do(office: Office, *args: str) -> Answer:
    return await JOBS["staff"](office, list(args))


async def acts(office: Office) -> list[str]:
    rows = await office.store.read(lambda db: db.all("SELECT act FROM audit ORDER BY id"))
    return [row["act"] for row in rows]


def phone_of(office: Office, person: int, answer: Answer) -> Phone:
    found = URL.search("\n".join(answer.lines))
    assert found, answer.lines
    return Phone(office.store, office.house.seal, person, found[0])


async def test_who_has_not_written_yet_is_staff_from_the_first_word(office: Office) -> None:
    answer = await do(office, "add", str(TIMUR), "approver", "kz-19")
    assert answer.code == GOOD
    assert "approver KZ-19" in answer.lines[0]
    assert "have not written" in answer.lines[1]
    phone = phone_of(office, 1, answer)
    assert await phone.try_code(phone.code(NOW), NOW) == "good"
    [person] = await office.store.read(lambda db: db.all("SELECT * FROM people"))
    assert (person["chat_id"], person["reachable"]) == (TIMUR, 0)
    chat = {"id": TIMUR, "type": "private"}
    said = {"message_id": 1, "date": NOW, "chat": chat, "from": chat, "text": "/start"}
    await office.dispatch([{"update_id": 1, "message": said}])
    [person] = await office.store.read(lambda db: db.all("SELECT * FROM people"))
    assert person["reachable"] == 1
    held = await office.store.read(lambda db: people.roles_of(db, 1))
    assert held == [Held("approver", "KZ-19")]


async def test_a_second_role_keeps_the_second_factor_and_reset_makes_another(
    office: Office,
) -> None:
    old = phone_of(office, 1, await do(office, "add", str(TIMUR), "author", "everywhere"))
    again = await do(office, "add", str(TIMUR), "editor", "RU")
    assert not URL.search("\n".join(again.lines))
    new = phone_of(office, 1, await do(office, "reset", str(TIMUR)))
    assert await old.try_code(old.code(NOW), NOW) == "wrong"
    assert await new.try_code(new.code(NOW), NOW) == "good"
    made = ["role granted", "second factor made", "role granted", "second factor made"]
    assert await acts(office) == made


async def test_disabled_at_once_listed_so_and_added_again(office: Office) -> None:
    await do(office, "add", str(TIMUR), "author", "everywhere")
    assert (await do(office, "disable", str(TIMUR))).code == GOOD
    assert await office.store.read(people.all_staff) == []
    assert (await do(office, "disable", str(TIMUR))).code == WRONG
    [line] = (await do(office, "list")).lines
    assert "disabled 20" in line
    assert "author everywhere" in line
    await do(office, "add", str(TIMUR), "viewer", "KZ")
    assert "active" in (await do(office, "list")).lines[0]


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ((), MISUSED),
        (("add",), MISUSED),
        (("add", "5"), MISUSED),
        (("add", "5", "king", "KZ"), MISUSED),
        (("add", "5", "author", "Narnia"), MISUSED),
        (("add", "5", "author", ""), MISUSED),
        (("add", "five", "author", "KZ"), MISUSED),
        (("add", "9" * 30, "author", "KZ"), MISUSED),
        (("disable", "5", "6"), MISUSED),
        (("disable", "5"), WRONG),
        (("reset", "5"), WRONG),
        (("list",), GOOD),
    ],
)
async def test_what_is_not_understood_changes_nothing(
    office: Office, args: tuple[str, ...], code: int
) -> None:
    assert (await do(office, *args)).code == code
    assert await office.store.read(lambda db: db.all("SELECT * FROM people")) == []
    assert await acts(office) == []


async def test_nobody_who_is_no_staff_gets_a_second_factor(office: Office) -> None:
    seal = office.house.seal
    await office.store.write(lambda db: people.add(db, seal, TIMUR, now=0))
    assert (await do(office, "reset", str(TIMUR))).code == WRONG
    found = await office.store.write(lambda db: check_factor(db, seal, 1, "123456", now=NOW))
    assert found == "none"


async def test_the_log_is_verified_and_what_was_done_to_it_is_told(office: Office) -> None:
    async def verify() -> Answer:
        return await JOBS["audit"](office, ["verify"])

    assert await verify() == Answer(GOOD, ["The audit log is empty."])
    for _ in range(3):
        await do(office, "add", str(TIMUR), "author", "KZ")
    assert (await verify()).lines[0] == "The audit log is whole: 4 rows."
    await office.store.write(lambda db: db.run("DROP TRIGGER audit_never_altered"))
    await office.store.write(lambda db: db.run("UPDATE audit SET at = 7 WHERE id = 2"))
    assert await verify() == Answer(WRONG, ["The audit log is broken: row 2 was altered."])
    assert (await JOBS["audit"](office, ["erase"])).code == MISUSED


async def test_a_text_taken_back_at_the_terminal_stands_in_the_log(office: Office) -> None:
    for verb in ("withdraw", "restore"):
        assert (await JOBS["content"](office, [verb, "rights", "wages"])).code == GOOD
    assert await acts(office) == ["content withdrawn", "content restored"]


async def test_the_running_bot_does_it(office: Office) -> None:
    with Locks.take(office.settings):
        hatch = await listen(office)
        added = ["add", str(TIMUR), "author", "KZ"]
        answer = await asyncio.to_thread(errand, office.settings, "staff", added)
        verified = await asyncio.to_thread(errand, office.settings, "audit", ["verify"])
        hatch.close()
        await hatch.wait_closed()
    assert answer.code == verified.code == GOOD
    assert len(await office.store.read(people.all_staff)) == 1


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Command:
    return command_of(monkeypatch, capsys, tmp_path)


def test_at_the_terminal(command: Command, tmp_path: Path) -> None:
    assert command("migrate").code == GOOD
    added = command("staff", "add", str(TIMUR), "approver", "KZ")
    assert added.code == GOOD
    assert URL.search(added.out)
    assert "approver KZ" in command("staff", "list").out
    assert command("staff", "disable", str(TIMUR)).code == GOOD
    assert command("staff", "add", str(TIMUR), "king", "KZ").code == MISUSED
    assert command("staff", "add", "-5", "author", "KZ").code == MISUSED
    assert URL.search(command("staff", "reset", str(TIMUR)).out)
    assert "is whole: 4 rows" in command("audit", "verify").out
