import asyncio
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import telegram
from telegram.error import Conflict, Forbidden, RetryAfter

from bot.fakegram import Fault, World
from bot.fakegram.botapi import app
from bot.fakegram.keep import open_world, read
from bot.fakegram.sim import Sim
from tests.botapi_spec import CheckedWorld, Clock, served

ROOT = Path(__file__).parents[1]
ZAMIRA = 1001
TOKEN = "1000001:pretend-token"
BOT = f"/bot{TOKEN}"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> CheckedWorld:
    world = CheckedWorld(clock, token=TOKEN)
    world.add_person(ZAMIRA, "Zamira")
    world.start(ZAMIRA)
    world.updates(world.updates()[-1]["update_id"] + 1)
    return world


Client = aiohttp.ClientSession


@contextlib.asynccontextmanager
async def connected(world: World, **options: Any) -> AsyncIterator[Client]:
    """A client of the world's HTTP face."""
    async with served(app(world, **options)) as url, Client(url) as client, asyncio.timeout(20):
        yield client


async def call(client: Client, method: str, **params: Any) -> dict[str, Any]:
    async with client.post(f"{BOT}/{method}", json=params) as answer:
        body: dict[str, Any] = await answer.json()
        assert answer.status == (200 if body["ok"] else body["error_code"])
        return body


def texts(world: CheckedWorld) -> list[str]:
    return [message.get("text", "") for message in world.history(ZAMIRA)]


# -- requests ---------------------------------------------------------------------------------


async def test_parameters_come_by_query_form_multipart_or_json(world: CheckedWorld) -> None:
    form = aiohttp.FormData({"chat_id": str(ZAMIRA)})
    form.add_field("text", "multipart", content_type="text/plain")
    one = {"chat_id": str(ZAMIRA)}
    async with connected(world) as client:
        for request in (
            client.get(f"{BOT}/sendMessage", params={**one, "text": "query"}),
            client.post(f"{BOT}/SENDMESSAGE", data={**one, "text": "form"}),
            client.post(f"{BOT}/sendmessage", data=form),
            client.post(f"{BOT}/sendMessage", json={"chat_id": ZAMIRA, "text": "json"}),
            client.post(f"{BOT}/sendMessage?text=query+wins", json={"text": "x"} | one),
            client.get(f"{BOT}/sendMessage?chat_id={ZAMIRA}&text=first&text=second"),
        ):  # fmt: skip
            async with request as answer:
                assert answer.status == 200
    assert texts(world)[1:] == ["query", "form", "multipart", "json", "query wins", "first"]


async def test_tokens_and_paths_that_are_none_are_turned_away(world: CheckedWorld) -> None:
    expected = {
        "/bot1000001:other/getMe": (401, "Unauthorized"),
        "/botnonsense/getMe": (404, "Not Found"),
        f"{BOT}/getNothing": (404, "Not Found: method not found"),
        "/": (404, "Not Found"),
        f"/file/bot{TOKEN}/documents/none": (404, "Not Found"),
    }
    async with connected(world) as client:
        for path, (status, description) in expected.items():
            async with client.get(path) as answer:
                body = await answer.json()
                assert (answer.status, body["error_code"]) == (status, status)
                assert (body["ok"], body["description"]) == (False, description)


async def test_bodies_that_are_no_objects_are_refused(world: CheckedWorld) -> None:
    async with connected(world) as client:
        for body in (b"{", b"[1]", b'"text"'):
            headers = {"Content-Type": "application/json"}
            async with client.post(f"{BOT}/getMe", data=body, headers=headers) as answer:
                assert answer.status == 400


async def test_flood_control_says_how_long_in_body_and_header(world: CheckedWorld) -> None:
    world.faults.add(Fault("429", retry_after=7))
    async with connected(world) as client, client.get(f"{BOT}/getMe") as answer:
        assert (answer.status, answer.headers["Retry-After"]) == (429, "7")
        assert (await answer.json())["parameters"] == {"retry_after": 7}


async def test_a_file_goes_up_and_comes_down(world: CheckedWorld) -> None:
    form = aiohttp.FormData({"chat_id": str(ZAMIRA), "caption": "paper"})
    form.add_field("document", b"content", filename="a.txt", content_type="text/plain")
    async with connected(world) as client:
        async with client.post(f"{BOT}/sendDocument", data=form) as answer:
            document = (await answer.json())["result"]["document"]
        assert document["file_name"] == "a.txt"
        file = (await call(client, "getFile", file_id=document["file_id"]))["result"]
        async with client.get(f"/file/bot{TOKEN}/{file['file_path']}") as answer:
            assert await answer.read() == b"content"
        async with client.get(f"/file/bot1:x/{file['file_path']}") as answer:
            assert answer.status == 404


async def test_a_body_beyond_fifty_megabytes_is_too_large(world: CheckedWorld) -> None:
    async with connected(world) as client:
        headers = {"Content-Length": str(60 * 2**20)}
        with contextlib.suppress(aiohttp.ClientError):
            async with client.post(f"{BOT}/getMe", data=b"x", headers=headers) as answer:
                assert answer.status == 413


# -- polling ----------------------------------------------------------------------------------


async def test_a_long_poll_answers_when_something_happens(world: CheckedWorld) -> None:
    async with connected(world) as client:
        poll = await waiting_poll(client, world)
        world.send_text(ZAMIRA, "now")
        [update] = (await poll)["result"]
        assert update["message"]["text"] == "now"
        again = await call(client, "getUpdates", timeout=50, offset=update["update_id"])
        assert again["result"] == [update]
        none = await call(client, "getUpdates", offset=update["update_id"] + 1)
        assert none["result"] == []


async def waiting_poll(client: Client, world: CheckedWorld) -> asyncio.Task[dict[str, Any]]:
    """A poll that has found nothing; its waiting begins in the same step as it asks the world."""
    asked = asyncio.Event()
    world.called = asked.set
    poll = asyncio.create_task(call(client, "getUpdates", timeout=50))
    await asked.wait()
    return poll


async def test_a_second_waiting_poll_ends_the_first(world: CheckedWorld) -> None:
    async with connected(world) as client:
        first = await waiting_poll(client, world)
        assert (await call(client, "getUpdates"))["result"] == []
        assert not first.done()
        second = await waiting_poll(client, world)
        ended = await first
        assert ended["error_code"] == 409
        assert ended["description"].startswith("Conflict: terminated by other getUpdates request")
        world.send_text(ZAMIRA, "x")
        assert len((await second)["result"]) == 1


async def test_polling_and_webhook_exclude_each_other(world: CheckedWorld) -> None:
    async with connected(world) as client:
        poll = await waiting_poll(client, world)
        hook = await call(client, "setWebhook", url="http://127.0.0.1:9/x")
        assert hook["description"] == "Webhook was set"
        assert (await poll)["description"] == "Conflict: terminated by setWebhook request"
        refused = await call(client, "getUpdates", timeout=50)
        assert refused["description"].startswith("Conflict: can't use getUpdates method while")
        info = (await call(client, "getWebhookInfo"))["result"]
        assert (info["url"], info["max_connections"]) == ("http://127.0.0.1:9/x", 40)
        gone = await call(client, "deleteWebhook")
        assert gone["description"] == "Webhook was deleted"
        assert (await call(client, "getUpdates"))["ok"]


async def test_a_hasty_poll_is_slowed_down_where_asked(world: CheckedWorld) -> None:
    world.send_text(ZAMIRA, "one")
    world.send_text(ZAMIRA, "two")
    async with connected(world, throttle=True) as client:
        assert len((await call(client, "getUpdates"))["result"]) == 2
        assert len((await call(client, "getUpdates"))["result"]) == 1
    async with connected(world) as client:
        for _ in range(2):
            assert len((await call(client, "getUpdates"))["result"]) == 2


async def test_a_second_conflict_in_a_row_comes_late_where_asked(world: CheckedWorld) -> None:
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    world.call("setWebhook", {"url": "http://127.0.0.1:9/x"})
    async with connected(world, throttle=True, sleep=sleep) as client:
        for _ in range(2):
            assert (await call(client, "getUpdates"))["error_code"] == 409
    assert pauses == [3.0]


async def test_a_server_that_stops_answers_the_waiting_poll(world: CheckedWorld) -> None:
    face = app(world)
    async with served(face) as url, Client(url) as client:
        poll = await waiting_poll(client, world)
        face.state.hang_up()
        assert (await poll)["result"] == []


# -- faults -----------------------------------------------------------------------------------


async def test_faults_are_felt_over_http(world: CheckedWorld) -> None:
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    async with connected(world, sleep=sleep) as client:
        world.faults.add(Fault("refused", method="sendMessage"))
        with pytest.raises(aiohttp.ClientConnectionError):
            await call(client, "sendMessage", chat_id=ZAMIRA, text="refused")
        world.faults.add(Fault("executed-then-timeout", method="sendMessage"))
        with pytest.raises(aiohttp.ClientConnectionError):
            await call(client, "sendMessage", chat_id=ZAMIRA, text="done, unheard")
        world.faults.add(Fault("slow", seconds=9))
        assert (await call(client, "sendMessage", chat_id=ZAMIRA, text="late"))["ok"]
        world.faults.add(Fault("500"))
        assert (await call(client, "getMe"))["error_code"] == 500
    assert texts(world)[1:] == ["done, unheard", "late"]
    assert pauses == [9]


# -- an independent client ---------------------------------------------------------------------


async def test_python_telegram_bot_understands_every_answer(world: CheckedWorld) -> None:
    async with connected(world) as client:
        url = str(client._base_url).rstrip("/")
        async with telegram.Bot(TOKEN, f"{url}/bot", f"{url}/file/bot") as bot:
            assert bot.username == "hamroh_bot"
            button = telegram.InlineKeyboardButton("A", callback_data="a")
            sent = await bot.send_message(
                ZAMIRA,
                "<b>Hi</b> & /menu",
                parse_mode="HTML",
                reply_markup=telegram.InlineKeyboardMarkup([[button]]),
            )
            assert [entity.type for entity in sent.entities] == ["bold", "bot_command"]
            tap = world.tap(ZAMIRA, "A")
            [update] = await bot.get_updates(timeout=0)
            assert update.callback_query
            assert (update.callback_query.id, update.callback_query.data) == (tap, "a")
            assert await update.callback_query.answer("Saved")
            edited = await sent.edit_text("New")
            assert isinstance(edited, telegram.Message)
            assert await edited.delete()
            paper = await bot.send_document(ZAMIRA, b"content", filename="a.txt")
            assert paper.document
            file = await bot.get_file(paper.document.file_id)
            assert bytes(await file.download_as_bytearray()) == b"content"
            assert await bot.set_my_commands([("menu", "Menu")], language_code="tg")
            assert (await bot.get_my_commands(language_code="tg"))[0].command == "menu"
            assert (await bot.get_chat(ZAMIRA)).first_name == "Zamira"


async def test_python_telegram_bot_understands_every_error(
    world: CheckedWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # the library warns whoever has not chosen
    async with connected(world) as client:
        url = str(client._base_url).rstrip("/")
        async with telegram.Bot(TOKEN, base_url=f"{url}/bot") as bot:
            world.faults.add(Fault("429", retry_after=3))
            with pytest.raises(RetryAfter):
                await bot.send_message(ZAMIRA, "x")
            await bot.set_webhook("http://127.0.0.1:9/x")
            with pytest.raises(Conflict):
                await bot.get_updates(timeout=0)
            world.block(ZAMIRA)
            with pytest.raises(Forbidden, match="bot was blocked by the user"):
                await bot.send_message(ZAMIRA, "x")


# -- /sim/ and the file -------------------------------------------------------------------------


async def sim(client: Client, act: str, **given: Any) -> Any:
    async with client.post(f"/sim/{act}", json=given) as answer:
        body = await answer.json()
        assert body["ok"], body
        return body["result"]


async def test_another_process_can_play_the_people(world: CheckedWorld) -> None:
    async with connected(world, sim=Sim(world)) as client:
        await sim(client, "person", id=7, first_name="Bakyt")
        await sim(client, "batch", acts=[{"act": "start", "person": 7},
                                         {"act": "text", "person": 7, "text": "hi"}])  # fmt: skip
        assert await sim(client, "pending") == 2
        button = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
        for _ in range(2):
            await call(client, "sendMessage", chat_id=7, text="Hello", reply_markup=button)
        tap = await sim(client, "press", person=7, data="a")
        assert await sim(client, "tap", person=7, label="A") != tap
        assert [m["text"] for m in await sim(client, "history", chat=7)][1:] == [
            "hi", "Hello", "Hello"
        ]  # fmt: skip
        counters = await sim(client, "counters")
        assert counters["texts"] == {"7": {"Hello": 2}}
        assert counters["calls"]["sendMessage"] == 2
        await sim(client, "fault", kind="403", method="getMe")
        assert (await call(client, "getMe"))["error_code"] == 403
        for act, given in (("dance", {}), ("text", {"person": 8, "text": "x"}), ("text", {})):
            async with client.post(f"/sim/{act}", json=given) as answer:
                assert answer.status == 422


async def test_the_people_cannot_be_played_unless_asked_for(world: CheckedWorld) -> None:
    async with connected(world) as client, client.post("/sim/pending") as answer:
        assert answer.status == 404


def test_a_file_keeps_each_change_and_forgives_a_cut_last_line(
    tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "world.json"
    world, _ = open_world(path, clock)
    world.add_person(ZAMIRA, "Zamira")
    world.start(ZAMIRA)
    world.call("sendMessage", {"chat_id": ZAMIRA, "text": "kept"})
    assert read(path) == json.loads(json.dumps(world.dump()))
    with path.open("ab") as file:
        file.write(b'["message", "1001/3", {"mess')
    again, keep = open_world(path, clock)
    assert again.dump() == world.dump()
    keep.close()
    assert len(path.read_bytes().splitlines()) == 1
    assert path.stat().st_mode & 0o077 == 0


def test_a_grown_file_is_made_short(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.fakegram.keep.GROWTH", 2000)
    path = tmp_path / "world.json"
    world, _ = open_world(path, clock)
    world.add_person(ZAMIRA, "Zamira")
    world.start(ZAMIRA)
    message = world.call("sendMessage", {"chat_id": ZAMIRA, "text": "0"})
    for n in range(100):
        where = {"chat_id": ZAMIRA, "message_id": message["message_id"]}
        world.call("editMessageText", {**where, "text": f"{n + 1}"})
    assert path.stat().st_size < 20_000
    assert read(path) == json.loads(json.dumps(world.dump()))


@contextlib.contextmanager
def runner(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """`python -m bot.fakegram` and its address."""
    command = [sys.executable, "-m", "bot.fakegram", "--sim", "--token", TOKEN, *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield process, json.loads(process.stdout.readline())["url"]
        finally:
            process.kill()


async def test_what_was_answered_survives_kill_9(tmp_path: Path) -> None:
    path = tmp_path / "world.json"
    answered: list[int] = []
    with runner("--file", str(path)) as (process, url):
        async with Client(url) as client:
            await sim(client, "person", id=ZAMIRA)
            await sim(client, "start", person=ZAMIRA)

            async def send() -> None:
                while True:
                    sent = await call(client, "sendMessage", chat_id=ZAMIRA, text="x" * 500)
                    answered.append(sent["result"]["message_id"])
                    if len(answered) == 100:
                        os.kill(process.pid, signal.SIGKILL)

            with pytest.raises(aiohttp.ClientError):
                await asyncio.gather(*(send() for _ in range(4)))
    assert len(answered) >= 100
    world, keep = open_world(path, Clock(), token=TOKEN)
    kept = {message["message_id"] for message in world.history(ZAMIRA)}
    keep.close()
    assert kept >= set(answered)


async def knock(client: Client) -> str:
    """Whether the server is "there", "cut" in the middle, or has "refused" the connection."""
    try:
        await sim(client, "pending")
    except aiohttp.ClientConnectorError:
        return "refused"
    except aiohttp.ClientConnectionError:
        return "cut"
    return "there"


async def test_the_runner_goes_away_and_comes_back_and_ends_well(tmp_path: Path) -> None:
    with runner("--file", str(tmp_path / "w.json"), "--limits", "real") as (process, url):
        async with Client(url) as client:
            await sim(client, "person", id=ZAMIRA)
            assert await sim(client, "clock", add=100) > 0
            await sim(client, "away", seconds=0.2)
            while await knock(client) != "refused":
                pass
            while await knock(client) != "there":
                pass
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0


def test_the_runner_says_what_is_wrong_with_its_file(tmp_path: Path) -> None:
    path = tmp_path / "w.json"
    _, keep = open_world(path, Clock(), token="5:other")
    keep.close()
    command = [sys.executable, "-m", "bot.fakegram", "--token", TOKEN, "--file", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "belongs to the bot 5" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_free_port_is_loopback_only() -> None:
    with runner() as (_, url):
        assert url.startswith("http://127.0.0.1:")
        port = int(url.rpartition(":")[2])
        with socket.create_server(("127.0.0.2", port)):
            pass  # another address of loopback is still free
