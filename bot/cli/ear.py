"""Notes in the database until when the bot has heard everybody: once a second it is asked to."""

import contextlib
import time
from collections.abc import Callable
from functools import partial

from bot import hearing
from bot.store import HouseTrouble, Store
from bot.transport import Health

SETTLED = 120.0  # seconds after the start in which a webhook brings what lies at Telegram
LEAPT = 30.0  # seconds by which the wall's clock was put forward, so that it is noted at once


class Ear:
    """Holds how updates come in against the clock; both of `even` in seconds."""

    def __init__(
        self, store: Store, health: Health, even: Callable[[], float] = time.monotonic
    ) -> None:
        self._store = store
        self._health = health
        self._even = even
        self._began = even()
        self._noted: float | None = None  # when it was heard what was noted last
        self._wall = 0

    async def note(self, now: int) -> None:
        """Write it down, every few seconds while all is well; `now` is the wall's second."""
        even, heard = self._even(), self._heard()
        if heard is None or even - heard > hearing.LONG:
            return
        at, gap = now - int(even - heard), None
        if self._noted is not None:
            gap = int(heard - self._noted)
            if gap < hearing.EVERY and abs(at - self._wall - gap) < LEAPT:
                return
        with contextlib.suppress(HouseTrouble):  # it is tried again in a second
            await self._store.write(partial(hearing.note, at=at, gap=gap))
            self._noted, self._wall = heard, at

    def _heard(self) -> float | None:
        if self._health.way == "polling":
            return self._health.caught_up
        even = self._even()
        quiet = self._health.trouble or even - self._began < SETTLED
        return None if quiet else even
