"""The stage of the chat page: who may play on it, and what is seen of it in a browser."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect
from starlette.applications import Starlette

from bot.cli.cast import codes_of
from bot.fakegram import World
from bot.fakegram.page import Code, Owner, open_page
from bot.i18n import I18n
from tests.end_to_end.browsing import served, window

pytestmark = pytest.mark.asyncio(loop_scope="module")

ZAMIRA, TIMUR, OLGA, BAKYT = 1001, 1005, 1004, 1002
LANGUAGES = ("en", "ru", "uz", "tg", "ky", "kk")
WORDS = I18n(Path(__file__).parents[2] / "locales", LANGUAGES).label
NOON = 1_790_000_000.0
SECRET = b"12345678901234567890"
HERE = "http://127.0.0.1:8000"
OURS = {"Origin": HERE, "Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def world() -> World:
    """Zamira, Timur, Olga and Bakyt, who have all pressed Start."""
    world = World(lambda: NOON)
    for person, name in ((ZAMIRA, "Zamira"), (TIMUR, "Timur"), (OLGA, "Olga"), (BAKYT, "Bakyt")):
        world.add_person(person, name, language_code="ru")
        world.start(person)
    return world


@pytest_asyncio.fixture(loop_scope="module")
async def app(world: World) -> AsyncIterator[Starlette]:
    """The page of three phones and a cast of four."""
    owners = [Owner(ZAMIRA, "migrant"), Owner(TIMUR, "staff"), Owner(OLGA, "operator")]
    codes = codes_of({TIMUR: SECRET}, world.now)
    page = open_page(world, WORDS, owners, cast=[Owner(BAKYT, "migrant")], codes=codes)
    yield Starlette(routes=page.routes)
    page.close()


@pytest_asyncio.fixture(loop_scope="module")
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """Asks that page."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HERE) as client:
        yield client


# -- who may play -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "cross-site", "Origin": HERE},
        {"Origin": "http://somebody.example"},
        {"Origin": "null"},
        {**OURS, "Host": "somebody.example"},
    ],
)
async def test_only_the_page_itself_may_play(
    client: httpx.AsyncClient, world: World, headers: dict[str, str]
) -> None:
    for scene in ({"act": "pass", "seconds": 300}, {"act": "add"}):
        assert (await client.post("/page/stage", json=scene, headers=headers)).status_code == 403
    assert (world.passed, world.state.stage.phones) == (0, [])


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b"x" * (2**18 + 1), 413),
        (b'{"act": "fly"}', 400),
        (b'{"act": "pass"}', 400),
        (b'{"act": "pass", "seconds": -300}', 400),
        (b'{"act": "pass", "seconds": 1e9}', 400),
        (b'{"act": "pass", "seconds": "300"}', 400),
        (b'{"act": "add", "many": 3}', 400),
        (b'{"act": "give", "phone": 1001}', 400),
        (b'{"act": "give", "phone": 1001, "to": 7}', 409),
        (b'{"act": "give", "phone": 1002, "to": 1001}', 409),
        (b'{"act": "away", "phone": 7}', 409),
        (b'{"act": "guest", "phone": 7, "name": "Anna", "language": "en"}', 409),
        (b'{"act": "guest", "phone": 1001, "name": "  ", "language": "en"}', 400),
        (b'{"act": "guest", "phone": 1001, "name": "A\\nB", "language": "en"}', 400),
        (b'{"act": "guest", "phone": 1001, "name": "A\\u202eB", "language": "en"}', 400),
        (b'{"act": "guest", "phone": 1001, "name": "\\ud800", "language": "en"}', 400),
        (b'{"act": "guest", "phone": 1001, "name": "Anna", "language": "../en"}', 400),
    ],
)
async def test_nonsense_changes_nothing(
    client: httpx.AsyncClient, world: World, body: bytes, status: int
) -> None:
    before = world.dump()["stage"]
    answer = await client.post("/page/stage", content=body, headers=OURS)
    assert answer.status_code == status
    assert world.dump()["stage"] == before
    assert len(world.people()) == 4


async def test_who_has_no_phone_any_more_does_nothing_on_the_page(
    client: httpx.AsyncClient,
) -> None:
    hello = {"person": ZAMIRA, "act": "text", "text": "Hello"}
    assert (await client.post("/page/acts", json=hello, headers=OURS)).status_code == 200
    given = {"act": "give", "phone": ZAMIRA, "to": BAKYT}
    assert (await client.post("/page/stage", json=given, headers=OURS)).status_code == 200
    assert (await client.post("/page/acts", json=hello, headers=OURS)).status_code == 404
    assert (await client.get(f"/page/phones/{ZAMIRA}", headers=OURS)).status_code == 404


# -- what is seen -----------------------------------------------------------------------------


@pytest_asyncio.fixture(loop_scope="module")
async def address(app: Starlette) -> AsyncIterator[str]:
    """Where the page is served."""
    async with served(app) as address:
        yield address


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, address: str) -> AsyncIterator[Page]:
    """The page open in English."""
    async with window(browser) as opened:
        await opened.page.goto(f"{address}?lang=en")
        yield opened.page


def phone(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=re.compile(name))


def owners(page: Page) -> Locator:
    return page.locator(".phone .owner")


async def choose(who: Locator, label: str) -> None:
    await who.get_by_role("button", name="Menu of the phone").click()
    await who.get_by_role("menuitem", name=label).click()


async def test_a_phone_changes_hands_and_shows_the_others_chat(page: Page, world: World) -> None:
    world.call("sendMessage", {"chat_id": BAKYT, "text": "For Bakyt alone"})
    await choose(phone(page, "Zamira"), "Give the phone")
    await phone(page, "Zamira").get_by_role("button", name="Bakyt · Migrant").click()
    await expect(owners(page)).to_have_text(["Bakyt", "Timur", "Olga"])
    await expect(phone(page, "Bakyt").locator(".message").last).to_contain_text("For Bakyt alone")
    world.call("sendMessage", {"chat_id": ZAMIRA, "text": "For Zamira"})
    await choose(phone(page, "Olga"), "Give the phone")
    await phone(page, "Olga").get_by_role("button", name="Zamira").click()
    await expect(owners(page)).to_have_text(["Bakyt", "Timur", "Zamira"])
    await expect(phone(page, "Zamira").locator(".message").last).to_contain_text("For Zamira")


async def test_who_has_a_phone_already_swaps_and_a_draft_stays_where_it_is(page: Page) -> None:
    draft = phone(page, "Timur").get_by_role("textbox", name="Message", exact=True)
    await draft.fill("half a sentence")
    await choose(phone(page, "Zamira"), "Give the phone")
    await phone(page, "Zamira").get_by_role("button", name="Olga").click()
    await expect(owners(page)).to_have_text(["Olga", "Timur", "Zamira"])
    await expect(draft).to_have_value("half a sentence")


async def test_somebody_new_gets_a_phone_and_writes(page: Page, world: World) -> None:
    await choose(phone(page, "Olga"), "Give the phone")
    await phone(page, "Olga").get_by_role("button", name="Somebody new").click()
    await phone(page, "Olga").get_by_role("textbox", name="First name").fill("<b>Anna</b>")
    await phone(page, "Olga").get_by_label("Language of their Telegram").select_option("tg")
    await phone(page, "Olga").get_by_role("button", name="OK").click()
    await expect(owners(page)).to_have_text(["Zamira", "Timur", "<b>Anna</b>"])
    anna = phone(page, "Anna")
    await expect(anna.locator(".role")).to_have_text("Guest")
    await anna.get_by_role("button", name="Start").click()
    await expect(anna.locator(".message")).to_have_count(1)
    assert world.history(8001)[-1]["text"] == "/start"
    assert world.state.people[8001].language_code == "tg"


async def test_giving_can_be_called_off_and_nobody_is_without_a_name(
    page: Page, world: World
) -> None:
    zamira = phone(page, "Zamira")
    await choose(zamira, "Give the phone")
    await zamira.get_by_role("button", name="Cancel").click()
    await choose(zamira, "Give the phone")
    await zamira.get_by_role("button", name="Somebody new").click()
    await zamira.get_by_role("button", name="OK").click()
    await expect(zamira.locator(".toast")).to_have_text("Telegram did not accept this.")
    await expect(owners(page)).to_have_text(["Zamira", "Timur", "Olga"])
    assert len(world.people()) == 4


async def test_one_button_adds_a_phone_and_each_can_be_put_away(page: Page) -> None:
    add = page.get_by_role("button", name="Add a phone")
    await add.click()
    await expect(owners(page)).to_have_text(["Zamira", "Timur", "Olga", "Bakyt"])
    await add.click()
    await expect(owners(page)).to_have_text(["Zamira", "Timur", "Olga", "Bakyt", "Rustam"])
    await expect(phone(page, "Rustam")).to_be_in_viewport(ratio=0.9)
    for name in ("Zamira", "Rustam"):
        await choose(phone(page, name), "Put the phone away")
    await expect(owners(page)).to_have_text(["Timur", "Olga", "Bakyt"])
    await page.reload()
    await expect(owners(page)).to_have_text(["Timur", "Olga", "Bakyt"])


async def test_time_passes_for_the_clock_and_for_messages(page: Page, world: World) -> None:
    await page.clock.set_fixed_time(NOON)
    await page.reload()
    await expect(page.locator(".stage .now")).to_have_text("21.09.2026 19:13")  # in Almaty
    for label, shown in (("+5 min", "19:18"), ("+1 hour", "20:18"), ("+1 day", "20:18")):
        await page.get_by_role("button", name=label).click()
        await expect(page.locator(".stage .now")).to_contain_text(shown)
    await expect(page.locator(".stage .now")).to_contain_text("22.09.2026")
    assert world.passed == 300 + 3600 + 86_400
    zamira = phone(page, "Zamira")
    await expect(zamira.locator(".day")).to_have_text(["21.09.2026"])  # no longer today
    world.send_text(ZAMIRA, "Next day")
    await expect(zamira.locator(".message").last).to_contain_text("20:18")
    await expect(zamira.locator(".day")).to_have_text(["21.09.2026", "Today"])


def code_at(seconds: float) -> str:
    code = codes_of({TIMUR: SECRET}, lambda: seconds)(TIMUR)
    assert code is not None
    return code.digits


async def test_a_second_factor_stands_on_the_phone_that_has_one_and_moves_with_the_time(
    page: Page, world: World
) -> None:
    await page.clock.set_fixed_time(NOON)
    await page.reload()
    digits = phone(page, "Timur").locator(".factor .digits")
    await expect(digits).to_have_text(code_at(NOON))
    await expect(phone(page, "Timur").locator(".factor .left")).to_have_text("0:10")
    for name in ("Zamira", "Olga"):
        await expect(phone(page, name).locator(".factor")).to_be_hidden()
    await page.get_by_role("button", name="+5 min").click()
    await expect(digits).to_have_text(code_at(NOON + 300))
    await choose(phone(page, "Zamira"), "Give the phone")
    await phone(page, "Zamira").get_by_role("button", name="Timur").click()
    await expect(digits).to_have_text(code_at(NOON + 300))
    await expect(page.locator(".factor:visible")).to_have_count(1)


async def test_a_phone_without_a_network_goes_on_showing_its_code(page: Page, world: World) -> None:
    timur = phone(page, "Timur")
    await timur.get_by_role("button", name="Menu of the phone").click()
    await timur.get_by_role("menuitemcheckbox", name="No internet").click()
    await page.get_by_role("button", name="+1 hour").click()
    await expect(timur.locator(".factor .digits")).to_have_text(code_at(NOON + 3600))


async def test_the_next_code_comes_by_itself(browser: Browser) -> None:
    world = World(lambda: 0.0)
    world.add_person(TIMUR, "Timur")
    codes = iter((Code("111111", 0.2), Code("222222", 0.4), *[Code("333333", 1e9)] * 9))
    opened_page = open_page(world, WORDS, [Owner(TIMUR, "staff")], codes=lambda person: next(codes))
    async with served(Starlette(routes=opened_page.routes)) as address, window(browser) as opened:
        await opened.page.goto(f"{address}?lang=en")
        await expect(phone(opened.page, "Timur").locator(".digits")).to_have_text("333333")
        opened_page.close()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_row_fits_a_narrow_page_in_each_language(
    browser: Browser, address: str, language: str
) -> None:
    async with window(browser, width=360, height=640) as opened:
        page = opened.page
        await page.goto(f"{address}?lang={language}")
        await expect(page.locator(".stage .now")).not_to_be_empty()
        for _ in range(3):
            await page.locator(".add-phone").click()
        await expect(page.locator(".phone")).to_have_count(6)
        await expect(page.locator(".phone").last).to_be_in_viewport(ratio=0.9)
        await expect(page.locator(".tab").last).to_have_attribute("aria-current", "true")
        await expect(page.locator(".tab").last).to_be_in_viewport(ratio=0.9)
        assert await page.evaluate("document.documentElement.scrollWidth") == 360
        line = phone(page, "Timur").locator(".factor")
        assert await line.evaluate("line => line.scrollWidth <= line.clientWidth")
        assert await line.evaluate("line => line.clientHeight") < 30
        for step in await page.locator(".stage .step").all():
            box = await step.bounding_box()
            assert box is not None
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= 360
            assert box["height"] >= 44
