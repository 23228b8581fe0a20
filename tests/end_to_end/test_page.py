"""The chat page in a browser, with a bot of a few lines behind it."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, FilePayload, Locator, Page, expect
from starlette.applications import Starlette

from bot.fakegram import File, World
from bot.fakegram.page import Owner, open_page
from bot.i18n import I18n
from tests.end_to_end.browsing import Window, served, window

pytestmark = pytest.mark.asyncio(loop_scope="module")

ZAMIRA, TIMUR, OLGA = 1001, 1005, 1004
LANGUAGES = ("en", "ru", "uz", "tg", "ky", "kk")
LOCALES = Path(__file__).parents[2] / "locales"
WORDS = I18n(LOCALES, LANGUAGES).label
MARKUP = "<img src=x onerror=alert(1)> & <b>bold</b> {{ 7*7 }}"
HOSTILE = f"{MARKUP} \u202edesrever"  # Telegram takes the override out of what bots write
DOT = (  # the smallest PNG: one grey dot
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU"
    b"\x00\x00\x00\nIDATx\x9cch\x00\x00\x00\x82\x00\x81w\xcdr\xb6\x00\x00\x00\x00IEND\xaeB`\x82"
)


def inline(*rows: dict[str, str]) -> dict[str, Any]:
    """An inline keyboard: a row is {label: data}."""
    return {
        "inline_keyboard": [[{"text": t, "callback_data": d} for t, d in r.items()] for r in rows]
    }


@dataclass(slots=True)
class Bot:
    """Echoes what people write; everything else it does when the test says so."""

    world: World
    echo: bool = True
    offset: int = 0
    updates: list[dict[str, Any]] = field(default_factory=list)

    def wake(self, event: dict[str, Any]) -> None:
        if event["type"] == "update":
            asyncio.get_running_loop().call_soon(self.read)

    def read(self) -> None:
        for update in self.world.updates(self.offset):
            self.offset = update["update_id"] + 1
            self.updates.append(update)
            message = update.get("message", {})
            if self.echo and "text" in message:
                self.say(message["chat"]["id"], f"You wrote: {message['text']}")

    def say(self, chat: int, text: str, **more: Any) -> int:
        sent = self.world.call("sendMessage", {"chat_id": chat, "text": text, **more})
        number: int = sent["message_id"]
        return number

    def queries(self) -> list[dict[str, Any]]:
        return [u["callback_query"] for u in self.updates if "callback_query" in u]


@dataclass(slots=True)
class Stage:
    """The page with its three phones."""

    world: World
    bot: Bot
    window: Window

    @property
    def page(self) -> Page:
        return self.window.page

    def phone(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=re.compile(name))

    @property
    def zamira(self) -> Locator:
        return self.phone("Zamira")


@pytest.fixture
def world() -> World:
    """Zamira, Timur and Olga, who have all pressed Start."""
    world = World(lambda: 1_790_000_000.0)
    world.add_person(ZAMIRA, "Zamira", language_code="tg", phone="+992900000001")
    world.add_person(TIMUR, "Timur", language_code="ru")
    world.add_person(OLGA, "Olga", language_code="ru")
    for person in (ZAMIRA, TIMUR, OLGA):
        world.start(person)
    world.updates(world.updates()[-1]["update_id"] + 1)
    return world


@pytest_asyncio.fixture(loop_scope="module")
async def address(world: World) -> AsyncIterator[str]:
    """Where the page of this world is served."""
    owners = [Owner(ZAMIRA, "migrant"), Owner(TIMUR, "staff"), Owner(OLGA, "operator")]
    page = open_page(world, WORDS, owners)
    async with served(Starlette(routes=page.routes)) as address:
        yield address
        page.close()


@pytest_asyncio.fixture(loop_scope="module")
async def stage(browser: Browser, world: World, address: str) -> AsyncIterator[Stage]:
    """The page open in English, and the bot at work."""
    bot = Bot(world)
    leave = world.subscribe(bot.wake)
    async with window(browser) as opened:
        await opened.page.goto(f"{address}?lang=en")
        await expect(opened.page.get_by_role("region")).to_have_count(3)
        yield Stage(world, bot, opened)
    leave()


def input_of(phone: Locator) -> Locator:
    return phone.get_by_role("textbox", name="Message", exact=True)


def newest(phone: Locator, kind: str = "") -> Locator:
    return phone.locator(f".message{kind}").last


def text_of(phone: Locator, kind: str = "") -> Locator:
    return newest(phone, kind).locator(".text")


async def say(phone: Locator, text: str) -> None:
    await input_of(phone).fill(text)
    await input_of(phone).press("Enter")


async def choose(phone: Locator, opener: str, item: str) -> None:
    """Take an item of a menu."""
    await phone.get_by_role("button", name=opener, exact=True).last.click()
    await phone.locator(".menu").get_by_text(item, exact=True).click()


async def test_a_message_is_sent_and_answered(stage: Stage) -> None:
    await say(stage.zamira, "Salom")
    await expect(text_of(stage.zamira, ".own")).to_have_text("Salom")
    await expect(text_of(stage.zamira, ".theirs")).to_have_text("You wrote: Salom")
    await expect(stage.phone("Olga").get_by_text("Salom")).to_have_count(0)
    await expect(input_of(stage.zamira)).to_have_value("")


async def test_a_tap_spins_until_it_is_acknowledged(stage: Stage) -> None:
    stage.bot.say(ZAMIRA, "Where are you?", reply_markup=inline({"Here": "here", "There": "there"}))
    key = stage.zamira.get_by_role("button", name="There")
    await key.click()
    await expect(key).to_have_attribute("aria-busy", "true")
    (query,) = stage.bot.queries()
    assert query["data"] == "there"
    answer = {"callback_query_id": query["id"], "text": "Noted"}
    stage.world.call("answerCallbackQuery", answer)
    await expect(key).not_to_have_attribute("aria-busy", "true")
    await expect(stage.zamira.locator(".toast")).to_have_text("Noted")


async def test_an_alert_waits_for_its_reader(stage: Stage) -> None:
    stage.bot.say(ZAMIRA, "Careful", reply_markup=inline({"Why?": "why"}))
    await stage.zamira.get_by_role("button", name="Why?").click()
    await expect(stage.zamira.locator(".spinning")).to_have_count(1)
    answer = {"callback_query_id": stage.bot.queries()[0]["id"], "text": "Gas", "show_alert": True}
    stage.world.call("answerCallbackQuery", answer)
    alert = stage.zamira.get_by_role("alertdialog", name="Gas")
    await say(stage.phone("Olga"), "The other phones go on")
    await alert.get_by_role("button", name="OK").click()
    await expect(alert).to_have_count(0)


async def test_an_edit_stands_in_its_place(stage: Stage) -> None:
    number = stage.bot.say(ZAMIRA, "First", reply_markup=inline({"A": "a"}))
    stage.bot.say(ZAMIRA, "Second")
    await stage.zamira.get_by_role("button", name="A", exact=True).focus()
    edit = {"chat_id": ZAMIRA, "message_id": number, "text": "Mended"}
    stage.world.call("editMessageText", {**edit, "reply_markup": inline({"B": "b"})})
    mended = stage.zamira.locator(f"[data-id='{number}']")
    await expect(mended.locator(".text")).to_have_text("Mended")
    await expect(mended).to_contain_text("edited")
    await expect(mended.get_by_role("button", name="B", exact=True)).to_be_focused()
    await expect(text_of(stage.zamira)).to_have_text("Second")


async def test_people_edit_and_delete_what_they_wrote(stage: Stage) -> None:
    stage.bot.echo = False
    await say(stage.zamira, "Helo")
    await expect(
        stage.zamira.get_by_text("Helo")
    ).to_be_visible()  # until then the newest is /start
    await input_of(stage.zamira).press("ArrowUp")
    await expect(input_of(stage.zamira)).to_have_value("Helo")
    await say(stage.zamira, "Hello")
    await expect(text_of(stage.zamira)).to_have_text("Hello")
    assert stage.bot.updates[-1]["edited_message"]["text"] == "Hello"
    await newest(stage.zamira).hover()
    await choose(stage.zamira, "What to do with this message", "Delete")
    await expect(stage.zamira.get_by_text("Hello")).to_have_count(0)


async def test_what_the_bot_deletes_is_gone_and_start_comes_back(stage: Stage) -> None:
    await say(stage.zamira, "Hide this")
    await expect(text_of(stage.zamira)).to_have_text("You wrote: Hide this")
    numbers = [m["message_id"] for m in stage.world.history(ZAMIRA)]
    stage.world.call("deleteMessages", {"chat_id": ZAMIRA, "message_ids": numbers})
    await expect(stage.zamira.locator(".message, .day")).to_have_count(0)
    await stage.zamira.get_by_role("button", name="Start", exact=True).click()
    await expect(text_of(stage.zamira)).to_have_text("You wrote: /start")


async def test_a_reply_keyboard_opens_serves_and_goes(stage: Stage) -> None:
    stage.bot.echo = False
    keys = [["I am well"], [{"text": "My number", "request_contact": True}]]
    markup = {"keyboard": keys, "one_time_keyboard": True, "input_field_placeholder": "Tap one"}
    stage.bot.say(ZAMIRA, "How are you?", reply_markup=markup)
    panel = stage.zamira.get_by_role("group", name="Buttons for an answer")
    await expect(input_of(stage.zamira)).to_have_attribute("placeholder", "Tap one")
    await panel.get_by_role("button", name="I am well").click()
    await expect(text_of(stage.zamira)).to_have_text("I am well")
    await expect(panel).to_be_hidden()
    await stage.page.reload()
    await stage.zamira.get_by_role("button", name="Show the buttons").click()
    await panel.get_by_role("button", name="My number").click()
    await stage.zamira.get_by_role("alertdialog").get_by_role("button", name="Send").click()
    await expect(newest(stage.zamira)).to_contain_text("+992900000001")
    assert stage.bot.updates[-1]["message"]["contact"]["user_id"] == ZAMIRA
    stage.bot.say(ZAMIRA, "Thank you", reply_markup={"remove_keyboard": True})
    await expect(stage.zamira.get_by_role("button", name="Show the buttons")).to_have_count(0)


async def test_hostile_words_are_only_words(stage: Stage) -> None:
    await say(stage.zamira, HOSTILE)
    await expect(text_of(stage.zamira, ".own")).to_have_text(HOSTILE)
    stage.bot.say(ZAMIRA, MARKUP, reply_markup=inline({HOSTILE: "x"}))
    await expect(text_of(stage.zamira)).to_have_text(MARKUP)
    await expect(stage.zamira.locator(".key")).to_have_text(HOSTILE)
    file = File("<img src=x onerror=alert(1)>.html", b"<script>alert(1)</script>")
    document = {"chat_id": ZAMIRA, "document": "attach://f", "caption": MARKUP}
    stage.world.call("sendDocument", document, {"f": file})
    await expect(text_of(stage.zamira)).to_have_text(MARKUP)
    await expect(stage.zamira.locator(".history img")).to_have_count(0)
    await stage.page.reload()
    await expect(stage.zamira.locator(".text", has_text="onerror")).to_have_count(4)


async def test_the_browser_itself_forbids_markup_and_other_places(stage: Stage) -> None:
    """The policy works: what the page never does would not succeed either."""
    refused = await stage.page.evaluate(
        "() => { try { document.body.innerHTML = '<b>x</b>'; return false } catch { return true } }"
    )
    assert refused
    stage.window.troubles.clear()


async def test_formatting_follows_utf16_offsets(stage: Stage) -> None:
    text = (
        "🐪🐪 <b>bold <i>both</i></b> <tg-spoiler>secret</tg-spoiler> "
        '<a href="https://example.org/">link</a> <a href="ton://x">none</a>\n'
        "<blockquote expandable>" + "long " * 200 + "</blockquote>\nafter /help"
    )
    stage.bot.say(ZAMIRA, text, parse_mode="HTML")
    words = text_of(stage.zamira)
    await expect(words.locator("strong")).to_have_text(["bold ", "both"])
    await expect(words.locator("strong em")).to_have_text("both")
    await expect(words.get_by_role("link")).to_have_count(1)
    await words.get_by_role("button", name="Hidden text").click()
    await expect(words.locator(".spoiler.shown")).to_have_text("secret")
    quote = words.locator("blockquote")
    folded = await quote.bounding_box()
    await words.get_by_role("button", name="Show all").click()
    unfolded = await quote.bounding_box()
    assert folded is not None
    assert unfolded is not None
    assert unfolded["height"] > 2 * folded["height"]
    await words.get_by_role("button", name="/help").click()
    await expect(text_of(stage.zamira)).to_have_text("You wrote: /help")


async def test_right_to_left_text_begins_at_the_right(stage: Stage) -> None:
    stage.bot.say(ZAMIRA, "سلام، به همراه خوش آمدید")
    await expect(text_of(stage.zamira)).to_have_css("direction", "rtl")
    stage.bot.say(ZAMIRA, "Hello")
    await expect(text_of(stage.zamira)).to_have_css("direction", "ltr")


async def test_a_reload_keeps_the_chats(stage: Stage) -> None:
    for number in range(120):
        stage.bot.say(ZAMIRA, f"Message {number}")
    await input_of(stage.phone("Olga")).fill("Not sent yet")
    await stage.page.reload()
    await expect(text_of(stage.zamira)).to_have_text("Message 119")
    await expect(newest(stage.zamira)).to_be_in_viewport()
    await expect(input_of(stage.phone("Olga"))).to_have_value("Not sent yet")
    await expect(stage.zamira.get_by_text("Message 3", exact=True)).to_have_count(0)
    await stage.zamira.get_by_role("button", name="Earlier messages").click()
    await expect(stage.zamira.get_by_text("Message 3", exact=True)).to_have_count(1)
    await expect(stage.zamira.locator(".message")).to_have_count(121)


async def test_the_page_speaks_the_language_that_is_chosen(stage: Stage) -> None:
    await stage.page.get_by_label("Language of the page").select_option("Тоҷикӣ")
    await expect(stage.page.locator("html")).to_have_attribute("lang", "tg")
    phone = stage.phone("Муҳоҷир")
    await expect(phone.get_by_role("textbox", name="Паём", exact=True)).to_be_visible()
    await phone.get_by_role("button", name="Менюи телефон").click()
    await expect(phone.get_by_role("menuitem", name="Ботро блок кардан")).to_be_visible()


async def test_the_page_takes_the_browsers_language(browser: Browser, address: str) -> None:
    async with window(browser, locale="kk-KZ") as opened:
        await opened.page.goto(address)
        await expect(
            opened.page.get_by_role("region", name=re.compile("Қызметкер"))
        ).to_be_visible()


async def test_the_menu_of_commands_speaks_the_phones_language(stage: Stage) -> None:
    for language, words in (("", "Help"), ("tg", "Кумак"), ("ru", "Помощь")):
        commands = [
            {"command": "help", "description": words},
            {"command": "hide", "description": "-"},
        ]
        stage.world.call("setMyCommands", {"commands": commands, "language_code": language})
    await stage.zamira.get_by_role("button", name="Commands of the bot").click()
    await expect(stage.zamira.get_by_role("button", name="Кумак")).to_be_visible()
    await stage.page.keyboard.press("Escape")
    timur = stage.phone("Timur")
    await input_of(timur).press_sequentially("/he")
    await expect(timur.locator(".command")).to_have_count(1)
    await input_of(timur).press("ArrowUp")
    await stage.page.keyboard.press("Enter")
    await expect(text_of(timur)).to_have_text("You wrote: /help")


async def test_a_blocked_bot_waits_for_restart(stage: Stage) -> None:
    await choose(stage.zamira, "Menu of the phone", "Block the bot")
    await stage.zamira.get_by_role("alertdialog").get_by_role("button", name="Block").click()
    restart = stage.zamira.get_by_role("button", name="Restart")
    await expect(restart).to_be_visible()
    assert stage.world.screen(ZAMIRA)["blocked"]
    await restart.click()
    await expect(text_of(stage.zamira)).to_have_text("You wrote: /start")
    await expect(input_of(stage.zamira)).to_be_focused()


async def test_a_deep_link_waits_for_start(stage: Stage) -> None:
    await choose(stage.zamira, "Menu of the phone", "Open a link")
    field = stage.zamira.get_by_label("Link to the bot")
    await field.fill("https://t.me/somebody_else?start=t-7")
    await field.press("Enter")
    await expect(stage.zamira.locator(".toast")).to_contain_text("not a link to this bot")
    stage.bot.say(ZAMIRA, "t.me/hamroh_bot?start=t-7")
    await stage.zamira.get_by_role("link").click()
    await stage.zamira.get_by_role("button", name="Start", exact=True).click()
    await expect(text_of(stage.zamira)).to_have_text("You wrote: /start t-7")
    inner = '<a href="tg://resolve?domain=hamroh_bot&start=c-1">Check</a>'
    stage.bot.say(ZAMIRA, inner, parse_mode="HTML")
    await stage.zamira.get_by_role("button", name="Check").click()
    await stage.zamira.get_by_role("button", name="Start", exact=True).click()
    await expect(text_of(stage.zamira)).to_have_text("You wrote: /start c-1")


async def test_a_voice_note_goes_out_and_plays(stage: Stage) -> None:
    await choose(stage.zamira, "Attach", "Voice message")
    await stage.zamira.get_by_role("button", name="Play").click()
    await expect(stage.zamira.get_by_role("button", name="Pause")).to_be_visible()
    assert stage.bot.updates[-1]["message"]["voice"]["duration"] == 3


async def test_a_photo_and_a_place_go_out(stage: Stage) -> None:
    async with stage.page.expect_file_chooser() as chooser:
        await choose(stage.zamira, "Attach", "Photo")
    photo = FilePayload(name="dot.png", mimeType="image/png", buffer=DOT)
    await (await chooser.value).set_files(photo)
    await stage.zamira.get_by_label("Caption").fill("My papers")
    await stage.page.keyboard.press("Enter")
    await expect(text_of(stage.zamira)).to_have_text("My papers")
    picture = stage.zamira.get_by_role("img", name="Photo")
    await expect(picture).to_have_js_property("naturalWidth", 1)
    assert stage.bot.updates[-1]["message"]["photo"][-1]["width"] == 1
    await choose(stage.zamira, "Attach", "Place on the map")
    await stage.zamira.get_by_label("Latitude").fill("43,25")
    await stage.page.keyboard.press("Enter")
    await expect(newest(stage.zamira)).to_contain_text("43.25000")


async def test_a_file_of_the_bot_is_downloaded(stage: Stage) -> None:
    content = "Всё о вас".encode()
    call = {"chat_id": ZAMIRA, "document": "attach://f"}
    stage.world.call("sendDocument", call, {"f": File("обо мне.txt", content)})
    async with stage.page.expect_download() as download:
        await stage.zamira.get_by_role("link", name="Download: обо мне.txt").click()
    saved = await download.value
    assert saved.suggested_filename == "обо мне.txt"
    assert (await saved.path()).read_bytes() == content


async def test_a_phone_without_internet_keeps_what_is_written(stage: Stage) -> None:
    await choose(stage.zamira, "Menu of the phone", "No internet")
    await say(stage.zamira, "From the tunnel")
    stage.bot.say(ZAMIRA, "Not seen yet")
    await expect(stage.zamira.locator(".waiting")).to_contain_text("From the tunnel")
    await expect(stage.zamira.get_by_text("Not seen yet")).to_have_count(0)
    assert stage.bot.updates == []
    await stage.page.reload()
    await choose(stage.zamira, "Menu of the phone", "No internet")
    await expect(text_of(stage.zamira)).to_have_text("You wrote: From the tunnel")
    await expect(stage.zamira.get_by_text("Not seen yet")).to_have_count(1)
    await expect(stage.zamira.locator(".waiting")).to_have_count(0)


async def test_typing_shows_in_the_bar(stage: Stage) -> None:
    stage.world.state.tell("typing", ZAMIRA, action="typing")
    stage.world.send_sticker(OLGA)  # the world tells its events when the next act is over
    await expect(stage.zamira.locator(".status")).to_have_text("typing…")
    stage.bot.say(ZAMIRA, "Done")
    await expect(stage.zamira.locator(".status")).to_have_text("bot")


async def test_a_narrow_page_shows_one_phone_and_counts_the_others(
    browser: Browser, world: World, address: str
) -> None:
    async with window(browser, width=360, height=740) as opened:
        await opened.page.goto(f"{address}?lang=uz")
        first = opened.page.get_by_role("button", name="Migrant Zamira")
        await expect(first).to_have_attribute("aria-current", "true")
        bot = Bot(world)
        bot.say(OLGA, "https://example.org/" + "long" * 50, reply_markup=inline({"x" * 60: "x"}))
        tab = opened.page.get_by_role("button", name="Operator")
        await expect(tab.locator(".count")).to_have_text("1")
        await tab.click()
        await expect(tab).to_have_attribute("aria-current", "true")
        await expect(opened.page.locator(".message .key")).to_be_in_viewport(ratio=1)
        wide = "h => h.scrollWidth > h.clientWidth"
        history = opened.page.locator(".history").nth(2)
        assert not await history.evaluate(wide)
        assert await opened.page.evaluate("document.documentElement.scrollWidth") == 360
