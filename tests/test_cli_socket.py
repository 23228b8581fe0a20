"""The command socket: a running bot takes commands, and no client can disturb it."""

import asyncio
import json
import socket
import stat
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.cli import socket as door
from bot.cli.jobs import JOBS
from bot.cli.office import GOOD, MISUSED, WRONG, Answer, Job, Office, Refused
from bot.cli.socket import CLIENTS, LONGEST_PATH, REQUEST_MOST, ask, listen, path_of
from bot.seal import WrongKey
from bot.store import HouseTrouble
from tests.office import open_office, raw_ask, settings_at


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder whose path is short enough for a socket, which that of `tmp_path` is not always."""
    with tempfile.TemporaryDirectory(prefix="h") as folder:
        yield Path(folder)


@pytest.fixture
async def office(folder: Path) -> AsyncIterator[Office]:
    async with open_office(settings_at(folder)) as office:
        yield office


class Slow:
    """A job that ends when it is told to."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.go_on = asyncio.Event()

    async def __call__(self, office: Office, args: list[str]) -> Answer:
        self.begun.set()
        await self.go_on.wait()
        return Answer(GOOD, ["done"])


async def echo(office: Office, args: list[str]) -> Answer:
    return Answer(GOOD, args)


def job_that_raises(error: Exception) -> Job:
    async def job(office: Office, args: list[str]) -> Answer:
        raise error

    return job


async def asked(office: Office, verb: str, *args: str) -> Answer | None:
    return await asyncio.to_thread(ask, office.settings, verb, list(args))


async def test_a_command_is_done_by_the_bot_that_runs(office: Office) -> None:
    hatch = await listen(office)
    assert await asked(office, "deadletters", "list") == Answer(
        GOOD, ["There are no dead letters."]
    )
    hatch.close()
    await hatch.wait_closed()


async def test_where_no_bot_runs_nobody_answers(office: Office) -> None:
    assert await asked(office, "purge") is None


async def test_every_word_comes_through_as_it_is(office: Office) -> None:
    words = ["", "a b", "Ҳамроҳ\n", "\ud800", '"', "x" * 1000]
    hatch = await listen(office, {"echo": echo})
    assert await asked(office, "echo", *words) == Answer(GOOD, words)
    hatch.close()


@pytest.mark.parametrize(
    ("request_", "says"),
    [
        (b"\n", "cannot be read"),
        (b"not json\n", "cannot be read"),
        (b"[" * 9000 + b"\n", "cannot be read"),
        (b'{"verb": "echo"}\n', "cannot be read"),
        (b'{"verb": "echo", "args": "x"}\n', "cannot be read"),
        (b'{"verb": "echo", "args": [1]}\n', "cannot be read"),
        (b'{"verb": 7, "args": []}\n', "cannot be read"),
        (b"x" * (REQUEST_MOST + 10) + b"\n", "too long"),
        (b'{"verb": "fly", "args": []}\n', "knows no command fly"),
    ],
)
async def test_what_is_no_request_is_answered_and_harms_nobody(
    office: Office, request_: bytes, says: str
) -> None:
    hatch = await listen(office, {"echo": echo})
    answer = await raw_ask(path_of(office.settings), request_)
    assert answer["code"] == MISUSED
    assert says in str(answer["lines"])
    assert await asked(office, "echo", "still here") == Answer(GOOD, ["still here"])
    hatch.close()


@pytest.mark.parametrize("error", [HouseTrouble("SQLITE_FULL"), WrongKey("x has been altered")])
async def test_a_job_that_cannot_be_done_is_told_and_the_bot_goes_on(
    office: Office, error: Exception
) -> None:
    hatch = await listen(office, {"fail": job_that_raises(error), "echo": echo})
    answer = await asked(office, "fail")
    assert answer is not None
    assert answer.code == WRONG
    assert str(error) in answer.lines[0]
    assert await asked(office, "echo", "x") == Answer(GOOD, ["x"])
    hatch.close()


async def test_a_client_that_says_nothing_disturbs_nobody(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "ASKED_WITHIN", 0.05)
    hatch = await listen(office, {"echo": echo})
    reader, writer = await asyncio.open_unix_connection(path_of(office.settings))
    answer = await raw_ask(path_of(office.settings), b'{"verb": "echo", "args": ["x"]}\n')
    assert answer == {"code": GOOD, "lines": ["x"]}
    assert await reader.read() == b""  # it was not waited for
    writer.close()
    hatch.close()


async def test_a_client_that_goes_away_does_not_stop_its_job(office: Office) -> None:
    slow = Slow()
    hatch = await listen(office, {"slow": slow, "echo": echo})
    _, writer = await asyncio.open_unix_connection(path_of(office.settings))
    writer.write(b'{"verb": "slow", "args": []}\n')
    await slow.begun.wait()
    writer.close()
    slow.go_on.set()
    assert await asked(office, "echo", "x") == Answer(GOOD, ["x"])
    hatch.close()


async def test_a_long_job_holds_up_no_other_but_its_own_kind(office: Office) -> None:
    slow = Slow()
    hatch = await listen(office, {"slow": slow, "echo": echo})
    first = asyncio.create_task(asked(office, "slow"))
    await slow.begun.wait()
    assert await asked(office, "echo", "x") == Answer(GOOD, ["x"])
    second = await asked(office, "slow")
    assert second is not None
    assert second.code == WRONG
    assert "under way" in second.lines[0]
    slow.go_on.set()
    assert await first == Answer(GOOD, ["done"])
    hatch.close()


async def test_a_crowd_is_turned_away_and_can_come_again(office: Office) -> None:
    hatch = await listen(office, {"echo": echo})
    path = path_of(office.settings)
    crowd = [await asyncio.open_unix_connection(path) for _ in range(CLIENTS)]
    reader, writer = await asyncio.open_unix_connection(path)
    assert await reader.read() == b""
    for _, each in [*crowd, (reader, writer)]:
        each.close()
    await asyncio.gather(*hatch._clients)
    assert await asked(office, "echo", "x") == Answer(GOOD, ["x"])
    hatch.close()


async def test_a_bot_that_ends_ends_its_jobs_and_says_nothing_wrong(office: Office) -> None:
    slow = Slow()
    hatch = await listen(office, {"slow": slow})
    waiting = asyncio.create_task(asked(office, "slow"))
    await slow.begun.wait()
    hatch.close()
    await hatch.wait_closed()
    with pytest.raises(Refused, match="ended before it had answered"):
        await waiting
    assert not path_of(office.settings).exists()


async def test_the_socket_is_ours_alone_and_is_removed_at_the_end(office: Office) -> None:
    path = path_of(office.settings)
    hatch = await listen(office)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.parent == office.settings.data_dir.absolute()
    hatch.close()
    assert not path.exists()


async def test_the_socket_of_a_bot_that_was_killed_is_replaced(office: Office) -> None:
    path = path_of(office.settings)
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(path))
    assert await asked(office, "purge") is None
    hatch = await listen(office, {"echo": echo})
    assert await asked(office, "echo", "x") == Answer(GOOD, ["x"])
    hatch.close()


async def test_something_else_at_its_place_is_not_removed(office: Office) -> None:
    path = path_of(office.settings)
    path.write_text("mine")
    with pytest.raises(Refused, match="remove it"):
        await listen(office)
    assert path.read_text() == "mine"


async def test_at_the_end_the_socket_of_a_later_bot_is_left_alone(office: Office) -> None:
    first = await listen(office, {"echo": echo})
    second = await listen(office, {"echo": echo})
    first.close()
    assert await asked(office, "echo", "x") == Answer(GOOD, ["x"])
    second.close()


async def test_a_long_path_moves_to_the_temporary_directory(tmp_path: Path) -> None:
    async with open_office(settings_at(tmp_path / ("ж" * 60))) as office:
        path = path_of(office.settings)
        assert path.parent == Path(tempfile.gettempdir())
        assert len(str(path).encode()) <= LONGEST_PATH
        assert path != path_of(settings_at(tmp_path / ("з" * 60)))
        hatch = await listen(office, {"echo": echo})
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert await asked(office, "echo", "x") == Answer(GOOD, ["x"])
        hatch.close()
        assert not path.exists()


async def test_an_answer_that_cannot_be_read_is_no_answer(office: Office) -> None:
    async def mumble(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(json.dumps({"code": "x"}).encode())
        writer.close()

    path = path_of(office.settings)
    server = await asyncio.start_unix_server(mumble, path)
    with pytest.raises(Refused, match="before it had answered"):
        await asked(office, "purge")
    server.close()
    path.unlink(missing_ok=True)


def test_what_can_be_asked_is_known_by_name() -> None:
    names = {"audit", "backup", "content", "deadletters", "purge", "staff", "state", "trainings"}
    assert set(JOBS) == names
