"""The demo's stage with the whole bot behind it: time passes, a kill changes nothing, a crowd."""

import asyncio
import re
import signal
import sqlite3
import urllib.request
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from tests.end_to_end.browsing import window
from tests.end_to_end.test_demo import demo, newest, phone, start, tap, write

pytestmark = pytest.mark.asyncio(loop_scope="module")

TOLD = "You asked for a reminder"  # in advance or of the day, by the hour at which the test runs


async def remind(zamira: Locator) -> None:
    """Zamira in Kazakhstan asks for a reminder of a visit in three days."""
    await start(zamira)
    await tap(zamira, "English")
    await expect(newest(zamira)).to_contain_text("What would you like")
    await write(zamira, "/region country")
    await tap(zamira, "Kazakhstan")
    await write(zamira, "/reminders visit")
    await tap(zamira, "In 3 days")
    await expect(newest(zamira)).to_contain_text("Which words")
    await tap(zamira, "Without a word")
    await expect(newest(zamira)).to_contain_text("Saved: Visit")


async def pass_days(page: Page, days: int) -> None:
    """Let the days pass, tapped in haste, and five minutes: by then the bot has seen the days."""
    until = await shown_now(page) + timedelta(days=days, minutes=5)
    for _ in range(days):
        await page.get_by_role("button", name="+1 day").click()
    await page.get_by_role("button", name="+5 min").click()
    either = f"{until:%d.%m.%Y %H:%M}|{until + timedelta(minutes=1):%d.%m.%Y %H:%M}"
    await expect(page.locator(".stage .now")).to_have_text(re.compile(either), timeout=20_000)


async def shown_now(page: Page) -> datetime:
    text = await page.locator(".stage .now").text_content()
    return datetime.strptime(text or "", "%d.%m.%Y %H:%M").replace(tzinfo=ZoneInfo("Asia/Almaty"))


def ready(address: str) -> bool:
    with urllib.request.urlopen(f"{address}readyz", timeout=10) as answer:
        return bool(answer.status == 200)


async def test_what_is_due_comes_when_time_passes_and_once_only_through_a_kill(
    browser: Browser, tmp_path: Path
) -> None:
    with demo(tmp_path) as (address, process):
        async with window(browser) as opened:
            await opened.page.goto(f"{address}?lang=en")
            zamira = phone(opened.page, "Zamira")
            await remind(zamira)
            await pass_days(opened.page, 4)
            await expect(zamira.locator(".message", has_text=TOLD)).not_to_have_count(0)
            told = await zamira.locator(".message", has_text=TOLD).count()
            await write(zamira, "/privacy")
            await expect(newest(zamira)).to_contain_text("Who gets it")
            assert await asyncio.to_thread(ready, address)
            before = await zamira.locator(".message").count()
        process.send_signal(signal.SIGKILL)
        await asyncio.to_thread(process.wait, 15)
    with demo(tmp_path) as (address, _):
        async with window(browser) as opened:
            await opened.page.goto(f"{address}?lang=en")
            ahead = await shown_now(opened.page) - datetime.now(ZoneInfo("Asia/Almaty"))
            assert timedelta(days=4, minutes=3) < ahead < timedelta(days=4, minutes=7)
            zamira = phone(opened.page, "Zamira")
            await expect(zamira.locator(".message")).to_have_count(before)
            await pass_days(opened.page, 8)  # a week of silence: update ids begin anew
            await write(zamira, "/reminders")
            # It is over, and was not told again.
            await expect(newest(zamira)).to_contain_text("What shall I remind you of?")
            await expect(zamira.locator(".message", has_text=TOLD)).to_have_count(told)
            assert await asyncio.to_thread(ready, address)


async def test_a_crowd_of_thousands_is_there_and_not_twice_after_a_kill(
    browser: Browser, tmp_path: Path
) -> None:
    for _ in range(2):
        with demo(tmp_path, "--people", "5000") as (address, process):
            async with window(browser) as opened:
                await opened.page.goto(f"{address}?lang=en")
                await expect(opened.page.locator(".phone")).to_have_count(3)
                assert await asyncio.to_thread(ready, address)
            process.send_signal(signal.SIGKILL)
            await asyncio.to_thread(process.wait, 15)
    with sqlite3.connect(tmp_path / "demo" / "hamroh.db") as db:
        rows = db.execute(
            "SELECT COUNT(*), COUNT(DISTINCT language), COUNT(DISTINCT region) "
            "FROM people JOIN people_regions ON person_id = people.id "
            "WHERE chat_id IS NOT NULL"  # somebody without Telegram has called about a training
        ).fetchall()
        several = ("alerts_subscribers", "people_staff", "people_factors", "alerts_bulletins")
        found = [db.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0] for table in several]
    db.close()
    assert rows == [(5000, 6, 6)]
    assert found == [5000, 5, 5, 4]
