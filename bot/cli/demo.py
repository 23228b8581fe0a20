"""The demo: the bot on a Telegram of its own, with phones on one page and a time that can leap."""

import asyncio
import secrets
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import typer
import uvicorn
from pydantic import SecretStr

from bot import web
from bot.cli.cast import CAST, enter
from bot.cli.crowd import gather
from bot.cli.opening import open_house
from bot.cli.past import recall
from bot.cli.run import Bot, open_doors
from bot.cli.voices import Voices
from bot.clock import Times
from bot.fakegram import Codes, Owner, Page, World, botapi, open_page, open_world
from bot.i18n import I18n
from bot.settings import LANGUAGES, Settings

PHONES = 3  # the first of them have one at the beginning: a migrant, staff, an operator
PEOPLE = 300  # in the crowd, if not said otherwise


# The pretend Telegram takes everything at once; who names a pace sees a broadcast at that pace.
_PACES = ("sends_per_second", "sends_per_chat")


@dataclass(frozen=True, slots=True)
class Pretend:
    """The pretend Telegram as it runs: its world and its address."""

    world: World
    url: str


def settings_of(settings: Settings) -> Settings:
    """The same settings with the demo's own token, key and data."""
    folder = settings.data_dir / "demo"
    for level in (settings.data_dir, folder):  # each closed: `parents` would leave the first open
        level.mkdir(parents=True, exist_ok=True, mode=0o700)
    return settings.model_copy(
        update={
            "token": SecretStr(_token(folder / "token")),
            "token_file": None,
            "data_dir": folder,
            "key_file": folder / "key",
            "public_url": None,
            "proxy": None,
            **{name: 0 for name in _PACES if name not in settings.model_fields_set},
        }
    )


def _token(path: Path) -> str:
    """The made-up token of this demo; a new world gets a new one, so that ids never meet."""
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(f"{secrets.randbelow(10**9) + 10**9}:{secrets.token_urlsafe(26)}\n")
    return path.read_text().strip()


@asynccontextmanager
async def pretend_telegram(settings: Settings) -> AsyncIterator[Pretend]:
    """The built-in Telegram on a free loopback port, kept in the demo's folder."""
    token = settings.token.get_secret_value() if settings.token else ""
    seed = secrets.randbits(32)
    world, keep = open_world(settings.data_dir / "telegram.json", time.time, token=token, seed=seed)
    listening = web.bind("127.0.0.1", 0)
    app = botapi.app(world)
    config = uvicorn.Config(app, log_config=None, access_log=False, timeout_graceful_shutdown=1)
    serving = web.Server(config)
    task = asyncio.create_task(serving.serve(sockets=[listening]))
    try:
        yield Pretend(world, f"http://127.0.0.1:{listening.getsockname()[1]}")
    finally:
        app.state.hang_up()
        serving.should_exit = True
        await task
        keep.close()


def page_of(world: World, i18n: I18n, codes: Codes) -> Page:
    """The chat page of the phones; `codes` are what those of staff show."""
    cast = [Owner(one.number, one.role) for one in CAST]
    first, others = cast[:PHONES], cast[PHONES:]
    return open_page(world, i18n.label, first, cast=others, codes=codes, languages=LANGUAGES)


def times_of(world: World, even: Callable[[], float] = time.monotonic) -> Times:
    """The time of the world, for the bot.

    Both of its clocks go forward by what was let pass on the page, so that the watch holds nothing
    for a leap that was asked for, and holds what is due for any other.
    """
    return Times(wall=world.now, even=lambda: even() + world.passed)


async def serve_demo(settings: Settings, *, people: int = PEOPLE) -> int:
    """Run with so many people besides the cast until a signal; 0.

    The one address to open is printed on standard output.
    """
    async with pretend_telegram(settings) as pretend:
        own = settings.model_copy(update={"api_url": pretend.url})
        opened = await open_house(own)
        try:
            world, regions = pretend.world, opened.house.regions
            codes = await enter(world, opened.store, opened.seal, regions)
            await gather(world, opened.store, regions, people)
            await recall(world, opened.store, opened.house)
            times = times_of(world)
            bot = Bot(own, opened.store, opened.seal, opened.house, times=times)
            page = page_of(world, opened.house.i18n, codes)
            bot.stopping_calls.append(page.close)
            voices = asyncio.create_task(Voices(world).run())
            bot.stopping_calls.append(partial(_stop, voices))
            return await open_doors(bot, pages=page.routes, other_port=True, greet=_greet)
        finally:
            await opened.store.close()


def _stop(task: asyncio.Task[None]) -> None:
    task.cancel()


def _greet(listening: socket.socket) -> None:
    host, port = listening.getsockname()[:2]
    typer.echo(f"Open http://{host}:{port}/ (Ctrl-C ends it). All in it is invented.")
    sys.stdout.flush()
