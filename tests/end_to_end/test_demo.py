"""What a newcomer sees: the demo in a browser, in their language, killed and started again."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from tests.end_to_end.browsing import window
from tests.end_to_end.processes import ROOT

pytestmark = pytest.mark.asyncio(loop_scope="module")

PICTURE = os.environ.get("HAMROH_PICTURE")  # where to keep the README's picture, if it is wished
ADDRESS = re.compile(r"http://[0-9.]+:\d+/")


@contextmanager
def demo(folder: Path, *options: str) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """`python -m bot demo` and its address; ended when the block ends."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("HAMROH_")}
    environment |= {"HAMROH_DATA_DIR": str(folder), "HAMROH_LISTEN": "127.0.0.1:0"}
    environment["HAMROH_TOKEN"] = "7:a-real-token-that-the-demo-ignores"
    with (folder / "demo.log").open("a") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "demo", *options],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    try:
        line = process.stdout.readline() if process.stdout else ""
        found = ADDRESS.search(line)
        assert found, line + (folder / "demo.log").read_text()
        yield found[0], process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(30)
        if process.stdout:
            process.stdout.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, tmp_path: Path) -> AsyncIterator[Page]:
    """The demo's page in English, just opened for the first time."""
    with demo(tmp_path) as (address, process):
        async with window(browser, width=1280, height=860) as opened:
            await opened.page.goto(f"{address}?lang=en")
            yield opened.page
        process.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(process.wait, 15) == 0


def phone(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=re.compile(name))


async def start(who: Locator) -> None:
    await who.get_by_role("button", name=re.compile("start", re.IGNORECASE)).click()


async def tap(who: Locator, label: str) -> None:
    await who.get_by_role("button", name=label).last.click()


async def write(who: Locator, text: str) -> None:
    box = who.get_by_role("textbox", name="Message", exact=True)
    await box.fill(text)
    await box.press("Enter")


def newest(who: Locator) -> Locator:
    return who.locator(".message").last


async def test_a_newcomer_talks_in_three_languages_and_hides_it_all(page: Page) -> None:
    zamira, timur, olga = (phone(page, name) for name in ("Zamira", "Timur", "Olga"))
    await start(zamira)
    await expect(newest(zamira)).to_contain_text("112")
    await tap(zamira, "Тоҷикӣ")
    for who in (timur, olga):  # staff have begun already
        await expect(newest(who)).to_contain_text("В опасности звоните 112")
    await write(olga, "/language uz")
    await expect(newest(olga)).to_contain_text("Xavf boʻlsa, 112")
    await expect(newest(zamira)).to_contain_text("ба рақами 112")
    await tap(zamira, "⚙️")
    await expect(newest(zamira)).to_contain_text("Telegram")
    await write(timur, "у меня забрали паспорт")
    await expect(newest(timur).get_by_role("button", name="Паспорт забрали")).to_be_visible()
    await write(olga, "/help")
    await expect(newest(olga)).to_contain_text("103")
    if PICTURE:
        await page.screenshot(path=PICTURE)
    await write(zamira, "/hide")
    await expect(zamira.locator(".message")).to_have_count(1)
    await expect(newest(zamira)).to_contain_text("112")


async def test_staff_have_their_menu_and_a_code_that_works(page: Page) -> None:
    timur = phone(page, "Timur")
    await write(timur, "/staff invite")
    await tap(timur, "Утверждающий")
    await tap(timur, "Везде")
    await expect(newest(timur)).to_contain_text("шесть цифр")
    await write(timur, await timur.locator(".factor .digits").text_content() or "")
    await expect(newest(timur)).to_contain_text("t.me/")
    await expect(phone(page, "Zamira").locator(".factor")).to_be_hidden()


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT])
async def test_it_continues_where_it_stopped(
    end: signal.Signals, browser: Browser, tmp_path: Path
) -> None:
    with demo(tmp_path) as (address, process):
        async with window(browser) as opened:
            await opened.page.goto(f"{address}?lang=en")
            zamira = phone(opened.page, "Zamira")
            await start(zamira)
            await tap(zamira, "English")
            await expect(newest(zamira)).to_contain_text("What would you like")
            before = await zamira.locator(".message").count()
        process.send_signal(end)
        await asyncio.to_thread(process.wait, 15)
    with demo(tmp_path) as (address, _):
        async with window(browser) as opened:
            await opened.page.goto(f"{address}?lang=en")
            zamira = phone(opened.page, "Zamira")
            await expect(zamira.locator(".message")).to_have_count(before)
            await write(zamira, "/privacy")
            await expect(newest(zamira)).to_contain_text("Who gets it")
            await expect(newest(zamira).get_by_role("button", name="Forget me")).to_be_visible()
