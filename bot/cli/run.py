"""Everything together: the doors, the desk and the sender of one running bot."""

import asyncio
import contextlib
import logging
import os
import shutil
import signal
import socket
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from starlette.routing import BaseRoute

from bot import web
from bot.cli import assembly
from bot.cli.copies import drop_old
from bot.cli.ear import Ear
from bot.cli.office import GOOD, MISUSED, TAKEN, Office, Refused
from bot.cli.opening import open_house
from bot.cli.presence import profiles
from bot.cli.socket import listen
from bot.clock import REAL, Clock, Times, Work
from bot.dialog import House
from bot.dispatch import Dispatch, Marker
from bot.outbox import DeliveryFailed
from bot.seal import Seal
from bot.sender import Expander, File, Sender
from bot.settings import LANGUAGES, Settings
from bot.store import HouseTrouble, Store
from bot.transport import (
    Account,
    AnotherCopy,
    Health,
    Telegram,
    TokenRefused,
    Upload,
    persist,
    poll,
    webhook_route,
)

log = logging.getLogger(__name__)

DRAIN = 7.0  # seconds for what is on the wire at the end; CONTRACT: exit within 10
SETTLED = 3.0  # seconds from the start until what can wait is done
LITTLE_ROOM = 200 << 20  # bytes free on the disk (reliability.md F23)


Greet = Callable[[socket.socket], None]


def _silent(listening: socket.socket) -> None:
    """A bot in production greets nobody."""


class Bot:
    """One running bot, from the first poll to the last settled row."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        seal: Seal,
        house: House,
        *,
        times: Times = REAL,
    ) -> None:
        if settings.token is None:
            raise ValueError("a bot needs a token")
        self.settings = settings
        self.store = store
        self.house = house
        self.now = lambda: int(times.wall())
        self.telegram = Telegram(settings.api_url, settings.token, settings.proxy)
        self.account = Account(self.telegram)
        self.health = Health()
        self.stopping = asyncio.Event()
        self._token = settings.token
        self._marker = Marker(settings.data_dir / "marker")
        self._taps: set[asyncio.Task[None]] = set()
        self.stopping_calls: list[Callable[[], None]] = []
        self.sender = Sender(
            store,
            seal,
            self._deliver,
            per_second=settings.sends_per_second,
            per_chat=settings.sends_per_chat,
            paid=settings.paid_broadcast,
            now=self.now,
        )
        self.expander = Expander(store, house.audiences, self.sender)
        self.dispatch = Dispatch(
            store,
            house,
            bot=int(self._token.get_secret_value().partition(":")[0]),
            now=lambda: datetime.fromtimestamp(times.wall(), UTC),
            hand_over=self.sender.hand_over,
            acknowledge=self._acknowledge,
            marker=self._marker,
        )
        ear = Ear(store, self.health)
        work = Work(self.dispatch.due, self._tidy, self._checkpoint, ear.note, self.dispatch.urgent)
        self.clock = Clock(work, wall=times.wall, even=times.even)

    async def run(self, listening: socket.socket, pages: Sequence[BaseRoute] = ()) -> None:
        """Work until `stopping` is set; then settle what is on the wire and leave all in order.

        Raises AnotherCopy, TokenRefused, and whatever nobody foresaw.
        """
        routes = [*pages]
        if self.settings.public_url:
            routes.append(webhook_route(self._token, self.dispatch, self.health))
        serving = web.server(
            web.app(self.reasons, routes, console_public=self.settings.console_public)
        )
        async with asyncio.TaskGroup() as doors:
            warming = doors.create_task(self._warm())
            sending = doors.create_task(self.sender.run())
            doors.create_task(self.expander.run())
            serve = doors.create_task(web.serve(serving, listening))
            doors.create_task(self.clock.run())
            updates = doors.create_task(self._updates())
            presence = doors.create_task(self._present())
            await self.stopping.wait()
            presence.cancel()
            warming.cancel()
            for call in self.stopping_calls:
                call()
            self.clock.stop()
            await updates
            self.expander.stop()
            self.sender.stop()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(asyncio.shield(sending), DRAIN)
            sending.cancel()
            serving.should_exit = True
            await serve
        await self.store.checkpoint("TRUNCATE")

    async def close(self) -> None:
        """Give back the connections and the marker file; at every end, also an unforeseen one."""
        await self.telegram.close()
        self._marker.close()

    async def _warm(self) -> None:
        """Index the languages one by one, in a thread, when the start has been got over."""
        await asyncio.sleep(SETTLED)
        for language in LANGUAGES:
            await asyncio.to_thread(self.house.search.index, language)
            await asyncio.sleep(1)

    async def _updates(self) -> None:
        """The door that updates come in by."""
        if not self.settings.public_url:
            await poll(self.telegram, self.dispatch, self.health, stop=self.stopping)
            return
        opening = asyncio.create_task(
            persist(partial(self.account.open_webhook, self.settings.public_url, self._token))
        )
        waiting = asyncio.create_task(self.stopping.wait())
        await asyncio.wait({opening, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if opening.done():
            opening.result()
        else:
            opening.cancel()
        await waiting

    async def _present(self) -> None:
        """Try the token, and tell Telegram how the bot presents itself, where that has changed."""
        me = await persist(self.account.me)
        self.house.address.username = me.username
        log.info("at Telegram", extra={"bot": me.username})
        for profile in profiles(self.house):
            with contextlib.suppress(DeliveryFailed):
                await self.account.present(profile)

    async def _deliver(self, method: str, body: bytes, file: File | None) -> int | None:
        upload = Upload(file.field, file.name, file.content) if file else None
        return await self.telegram.deliver(method, body, upload)

    def _acknowledge(self, callback: str, text: str | None) -> None:
        task = asyncio.create_task(self.telegram.acknowledge(callback, text))
        self._taps.add(task)
        task.add_done_callback(self._taps.discard)

    async def _tidy(self, now: int) -> None:
        with contextlib.suppress(HouseTrouble, OSError):  # it is tried again in an hour
            while await self.store.write(partial(assembly.tidy, house=self.house, now=now)):
                pass
        drop_old(self.settings, now=now)

    async def _checkpoint(self) -> None:
        await self.store.checkpoint("TRUNCATE")

    async def reasons(self) -> list[str]:
        """Why the bot is not ready, in words for whoever watches it; empty when it is."""
        found = [] if await self.store.probe() else ["the database cannot be written"]
        if not self.health.fresh(time.monotonic()):
            found.append(f"no updates come in ({self.health.trouble or 'not yet'})")
        if self.sender.health.refused:
            found.append("Telegram refuses the token")
        if self.clock.watch.held:
            found.append("the clock has leapt; nothing due is sent until it runs evenly")
        if shutil.disk_usage(self.settings.data_dir).free < LITTLE_ROOM:
            found.append("less than 200 MB free on the disk")
        return found


async def serve(settings: Settings) -> int:
    """`python -m bot run`: until a signal; the exit code. Whoever calls holds the locks.

    Raises Refused where the house cannot be opened.
    """
    opened = await open_house(settings)
    try:
        bot = Bot(settings, opened.store, opened.seal, opened.house)
        return await open_doors(bot)
    finally:
        await opened.store.close()


async def open_doors(
    bot: Bot, *, pages: Sequence[BaseRoute] = (), other_port: bool = False, greet: Greet = _silent
) -> int:
    """Listen, run until a signal, and tell in one sentence what ended the bot before."""
    settings = bot.settings
    try:
        listening = web.bind(settings.host, settings.port, other=other_port)
    except OSError as error:
        raise Refused(f"Nothing can listen on {settings.listen}: {error.strerror}.") from None
    office = Office(settings, bot.store, bot.house, bot.dispatch, bot.now)
    hatch = await listen(office)
    try:
        greet(listening)
        await until_stopped(bot, bot.run(listening, pages))
    except AnotherCopy:
        raise Refused("Another copy of this bot is running elsewhere.", TAKEN) from None
    except TokenRefused:
        raise Refused("Telegram does not know this token; ask @BotFather.", MISUSED) from None
    finally:
        hatch.close()
        await hatch.wait_closed()
        await bot.close()
    return GOOD


def on_signals(stop: Callable[[], None]) -> None:
    """The one place of the signals: the first asks to stop, the second ends at once."""
    loop = asyncio.get_running_loop()
    seen: list[int] = []

    def handle() -> None:
        seen.append(1)
        if len(seen) > 1:
            os._exit(130)
        stop()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, handle)


async def until_stopped(bot: Bot, work: Awaitable[None]) -> None:
    """Run with the signals bound to the bot; an error in a group of one is that error."""
    on_signals(bot.stopping.set)
    try:
        await work
    except BaseExceptionGroup as group:
        raise _first(group) from None


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """The error that matters: what the transport says about the token or another copy wins."""
    flat: list[BaseException] = []
    for error in group.exceptions:
        flat += [_first(error)] if isinstance(error, BaseExceptionGroup) else [error]
    return next((e for e in flat if isinstance(e, TokenRefused)), flat[0])
