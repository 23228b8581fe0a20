"""A browser window that notices trouble, and an app served on a free port."""

import os
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import uvicorn
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page
from starlette.applications import Starlette

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


def find_chromium() -> str | None:
    """The path of a Chromium, that in HAMROH_CHROMIUM first."""
    named = os.environ.get("HAMROH_CHROMIUM")
    return next((path for name in (named, *NAMES) if name and (path := shutil.which(name))), None)


@dataclass(slots=True)
class Window:
    """A browser window that remembers what went wrong in it."""

    context: BrowserContext
    page: Page
    troubles: list[str] = field(default_factory=list)

    def watch(self) -> None:
        self.page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.page.on("console", lambda message: self.troubles.extend(_trouble(message)))
        self.page.on("dialog", lambda dialog: self.troubles.append(f"dialog: {dialog.message}"))


def _trouble(message: ConsoleMessage) -> list[str]:
    return [message.text] if message.type in ("error", "warning") else []


@asynccontextmanager
async def window(
    browser: Browser, *, width: int = 1280, height: int = 800, locale: str = "en-GB"
) -> AsyncIterator[Window]:
    """A window; a console error, an exception or a blocked resource in it fails the test."""
    context = await browser.new_context(
        viewport={"width": width, "height": height}, locale=locale, timezone_id="Asia/Almaty"
    )
    opened = Window(context, await context.new_page())
    opened.watch()
    try:
        yield opened
    finally:
        await context.close()
    assert opened.troubles == []


@asynccontextmanager
async def served(app: Starlette) -> AsyncIterator[str]:
    """The address of an app that is served on a free port of this machine."""
    config = uvicorn.Config(app, log_level="warning", ws="none", lifespan="off")
    config.load()
    server = uvicorn.Server(config)
    server.lifespan = config.lifespan_class(config)
    listener = socket.create_server(("127.0.0.1", 0))
    await server.startup(sockets=[listener])
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
    finally:
        await server.shutdown(sockets=[listener])
