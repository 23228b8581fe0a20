"""The chat page's doors, without a browser: who may come in, what is refused, how streams end."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.fakegram import File, World
from bot.fakegram.page import Owner, open_page
from bot.fakegram.page.phones import PAGE, Phones
from bot.fakegram.page.stream import BEHIND, Streams
from bot.fakegram.page.words import KEYS, OWN_NAME, choose
from bot.i18n import I18n

ZAMIRA = 1001
LANGUAGES = ("en", "ru", "uz", "tg", "ky", "kk")
ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "bot" / "fakegram" / "page"
HERE = "http://127.0.0.1:8000"
OURS = {"Origin": HERE, "Sec-Fetch-Site": "same-origin"}
HELLO = {"person": ZAMIRA, "act": "text", "text": "Hello"}


@pytest.fixture
def world() -> World:
    """Zamira, who has pressed Start."""
    world = World(lambda: 1_790_000_000.0)
    world.add_person(ZAMIRA, "Zamira", language_code="tg")
    world.start(ZAMIRA)
    return world


@pytest.fixture
async def client(world: World) -> AsyncIterator[httpx.AsyncClient]:
    """Asks the page of this world."""
    page = open_page(world, I18n(ROOT / "locales", LANGUAGES).label, [Owner(ZAMIRA, "migrant")])
    transport = httpx.ASGITransport(Starlette(routes=page.routes))
    async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
        yield client
    page.close()


PATHS = (
    "/",
    "/?lang=tg",
    "/page/static/script/main.js",
    f"/page/phones/{ZAMIRA}",
    "/page/nothing",
    "/page/static/nothing",
)


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_carries_the_policy(client: httpx.AsyncClient, path: str) -> None:
    for host in ("127.0.0.1:8000", "somebody.example"):
        answer = await client.get(path, headers={"Host": host})
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:1234", "[::1]:8080", "LOCALHOST"])
async def test_loopback_names_may_open_it(client: httpx.AsyncClient, host: str) -> None:
    assert (await client.get("/", headers={"Host": host})).status_code == 200


@pytest.mark.parametrize(
    "host", ["somebody.example", "127.0.0.1.somebody.example", "10.0.0.1:8000", "", "[::1", "a@b"]
)
async def test_other_names_may_not(client: httpx.AsyncClient, host: str) -> None:
    for path in PATHS:
        assert (await client.get(path, headers={"Host": host})).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "cross-site", "Origin": HERE},
        {"Sec-Fetch-Site": "same-site", "Origin": HERE},
        {"Origin": "http://somebody.example"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://somebody.example"},
    ],
)
async def test_only_the_page_itself_may_act(
    client: httpx.AsyncClient, world: World, headers: dict[str, str]
) -> None:
    answer = await client.post("/page/acts", json=HELLO, headers=headers)
    assert answer.status_code == 403
    assert len(world.history(ZAMIRA)) == 1


@pytest.mark.parametrize("headers", [OURS, {"Sec-Fetch-Site": "same-origin"}, {"Origin": HERE}])
async def test_the_page_itself_acts(
    client: httpx.AsyncClient, world: World, headers: dict[str, str]
) -> None:
    answer = await client.post("/page/acts", json=HELLO, headers=headers)
    assert answer.status_code == 200
    assert world.history(ZAMIRA)[-1]["text"] == "Hello"


async def test_another_site_may_link_but_not_look(client: httpx.AsyncClient) -> None:
    linked = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    assert (await client.get("/", headers=linked)).status_code == 200
    looked = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}
    assert (await client.get("/page/events", headers=looked)).status_code == 403


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b"\xff\x00", 400),
        (b'{"person": 1001, "act": "text", "text": "\\ud800"}', 400),
        (b'{"person": 1001, "act": "fly"}', 400),
        (b'{"person": 1001, "act": "location", "lat": 91, "lon": 0}', 400),
        (b'{"person": 1001, "act": "location", "lat": NaN, "lon": 0}', 400),
        (b'{"person": 7, "act": "block"}', 404),
        (b'{"person": 1001, "act": "delete", "message_id": 99}', 409),
        (b'{"person": 1001, "act": "press", "message_id": 1, "data": "forged"}', 409),
        (b" " * 300_000, 413),
    ],
)
async def test_nonsense_is_refused(client: httpx.AsyncClient, body: bytes, status: int) -> None:
    answer = await client.post("/page/acts", content=body, headers=OURS)
    assert answer.status_code == status


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"/page/phones/{ZAMIRA}/files?kind=document&name=a.txt", 400),
        (f"/page/phones/{ZAMIRA}/files?kind=disk&name=a.txt", 400),
        (f"/page/phones/{ZAMIRA}/files?kind=photo&width=-1", 400),
        ("/page/phones/7/files?kind=document&name=a.txt", 404),
    ],
)
async def test_a_bad_upload_is_refused(client: httpx.AsyncClient, path: str, status: int) -> None:
    answer = await client.post(path, content=b"" if "document" in path else b"x", headers=OURS)
    assert answer.status_code == status


async def test_a_file_is_saved_and_never_opened_here(
    client: httpx.AsyncClient, world: World
) -> None:
    page = File("стр.html", b"<script>alert(1)</script>")
    call = {"chat_id": ZAMIRA, "document": "attach://f"}
    sent = world.call("sendDocument", call, {"f": page})
    answer = await client.get(f"/page/files/{sent['document']['file_id']}")
    assert answer.content == page.content
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment; ")
    assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert (await client.get("/page/files/unknown")).status_code == 404


async def test_what_calls_itself_a_photo_is_no_page(
    client: httpx.AsyncClient, world: World
) -> None:
    sent = world.send_photo(ZAMIRA, b"<html><script>alert(1)</script>")
    answer = await client.get(f"/page/files/{sent['photo'][-1]['file_id']}")
    assert answer.headers["content-type"] == "application/octet-stream"


async def test_older_messages_come_on_request(client: httpx.AsyncClient, world: World) -> None:
    for number in range(PAGE + 10):
        world.send_text(ZAMIRA, str(number))
    phone = (await client.get(f"/page/phones/{ZAMIRA}")).json()
    assert len(phone["messages"]) == PAGE
    first = phone["messages"][0]["message_id"]
    answer = await client.get(f"/page/phones/{ZAMIRA}/earlier?before={first}")
    assert [m["message_id"] for m in answer.json()["messages"]] == list(range(1, first))
    assert not answer.json()["earlier"]
    assert (await client.get(f"/page/phones/{ZAMIRA}/earlier?before=x")).status_code == 404


async def test_a_stream_begins_with_everything_and_ends_at_once(world: World) -> None:
    streams = Streams(Phones(world, [Owner(ZAMIRA, "migrant")]))
    frames = streams.frames()
    kind, data = _read(await anext(frames))
    assert (kind, data["phones"][0]["messages"][-1]["text"]) == ("snapshot", "/start")
    world.send_text(ZAMIRA, "Hello")
    kind, data = _read(await anext(frames))
    assert (kind, data["message"]["text"]) == ("change", "Hello")
    world.send_text(ZAMIRA, "Too late")
    streams.close()
    async with asyncio.timeout(5):  # seconds; only so that a stream without end fails soon
        assert [frame async for frame in frames] == []
        assert [frame async for frame in streams.frames()] == []


async def test_a_page_that_falls_behind_is_given_everything_anew(world: World) -> None:
    streams = Streams(Phones(world, [Owner(ZAMIRA, "migrant")]))
    frames = streams.frames()
    await anext(frames)
    for number in range(BEHIND + 5):
        world.send_text(ZAMIRA, str(number))
    kind, data = _read(await anext(frames))
    assert kind == "snapshot"
    assert data["phones"][0]["messages"][-1]["text"] == str(BEHIND + 4)
    streams.close()


async def test_a_stranger_to_the_page_is_not_told_of(world: World) -> None:
    world.add_person(2, "Somebody")
    streams = Streams(Phones(world, [Owner(ZAMIRA, "migrant")]))
    frames = streams.frames()
    await anext(frames)
    world.send_text(2, "Private")
    world.send_text(ZAMIRA, "Hello")
    assert _read(await anext(frames))[1]["message"]["text"] == "Hello"
    streams.close()


@pytest.mark.parametrize(
    ("asked", "accepted", "chosen"),
    [
        ("tg", "ru", "tg"),
        ("xx", "de, kk-KZ;q=0.5, ru;q=0.9", "ru"),
        (None, "uz-Latn-UZ", "uz"),
        (None, "de;q=x, */*", "en"),
        (None, None, "en"),
    ],
)
def test_the_language_is_chosen(asked: str | None, accepted: str | None, chosen: str) -> None:
    assert choose(LANGUAGES, asked, accepted) == chosen


def unused_words(keys: Iterable[str], texts: str) -> list[str]:
    """The phrases that neither template nor script shows."""
    computed = tuple(re.findall(r"`(page-[a-z-]+-)\$\{", texts))
    return [key for key in keys if f'"{key}"' not in texts and not key.startswith(computed)]


def unknown_words(keys: Iterable[str], texts: str) -> list[str]:
    """The phrases that template or script wants and nobody hands over."""
    return sorted(set(re.findall(r'"(page-[a-z-]+[a-z])"', texts)) - set(keys))


def _page_texts() -> str:
    files = [*FOLDER.glob("static/script/*.js"), FOLDER / "templates" / "page.html"]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_the_page_is_handed_its_words_and_no_others() -> None:
    texts = _page_texts()
    assert unused_words(KEYS, texts) == []
    assert unknown_words(KEYS, texts) == []
    assert unused_words([*KEYS, "page-fault"], texts) == ["page-fault"]
    assert unknown_words(KEYS, texts + 'word("page-fault")') == ["page-fault"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_ftl_holds_exactly_these_words(language: str) -> None:
    text = (ROOT / "locales" / language / "page.ftl").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^([a-z-]+) =", text, re.MULTILINE)) == sorted([*KEYS, OWN_NAME])


def elsewhere(text: str) -> list[str]:
    """Addresses outside this machine that a page would load or send to."""
    return [a for a in re.findall(r"https?://[^\s\"'`$)]+", text) if "www.w3.org/" not in a]


def test_the_page_names_no_other_place() -> None:
    files = [f for f in FOLDER.rglob("*") if f.suffix in {".js", ".css", ".html", ".svg"}]
    assert len(files) > 30
    assert [(f.name, found) for f in files if (found := elsewhere(f.read_text("utf-8")))] == []
    assert elsewhere('import "https://cdn.example/x.js"') == ["https://cdn.example/x.js"]


def test_scripts_and_styles_stay_small() -> None:
    files = [*FOLDER.glob("static/script/*.js"), *FOLDER.glob("static/style/*.css")]
    assert [f.name for f in files if f.read_text("utf-8").count("\n") > 300] == []


def _read(frame: str) -> tuple[str, Any]:
    match = re.fullmatch(r"event: (\w+)\ndata: (.+)\n\n", frame)
    assert match is not None
    return match[1], json.loads(match[2])
