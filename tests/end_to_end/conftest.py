"""What end-to-end tests may ask for: a browser."""

import os
from collections.abc import AsyncIterator
from contextlib import nullcontext

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright

from tests.end_to_end.browsing import find_chromium

NO_BROWSER = (
    "NO CHROMIUM: the browser tests are skipped. Install it "
    "(Debian: apt-get install chromium-headless-shell) or name one in HAMROH_CHROMIUM."
)


@pytest.fixture(scope="session")
def chromium(pytestconfig: pytest.Config) -> str:
    """The path of a Chromium; says loudly when there is none."""
    path = find_chromium()
    if path is None:
        capture = pytestconfig.pluginmanager.getplugin("capturemanager")
        with capture.global_and_fixture_disabled() if capture else nullcontext():
            os.write(2, f"\n{NO_BROWSER}\n".encode())
        pytest.skip(NO_BROWSER)
    return path


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    """One browser for a module; each test opens a window of its own."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium)
        yield browser
        await browser.close()
