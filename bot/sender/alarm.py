"""When the sender wakes: something has happened, or the time has come."""

import asyncio
import math
import time
from typing import Protocol


class Alarm(Protocol):
    """The sender's monotonic clock, and the one thing that it ever waits for."""

    def now(self) -> float:
        """Monotonic seconds."""

    def ring(self) -> None:
        """End the wait, or the next one if nobody waits now."""

    async def wait(self, until: float | None) -> None:
        """Return when it rings or at that time; None waits for the ring alone."""


class Bell:
    """The alarm of the running loop."""

    def __init__(self) -> None:
        self._rung = False
        self._sleeper: asyncio.Future[None] | None = None

    def now(self) -> float:
        """Monotonic seconds."""
        return time.monotonic()

    def ring(self) -> None:
        """End the wait, or the next one if nobody waits now."""
        if self._sleeper is None or self._sleeper.done():
            self._rung = True
        else:
            self._sleeper.set_result(None)

    async def wait(self, until: float | None) -> None:
        """Return when it rings or at that time; None waits for the ring alone."""
        if self._rung:
            self._rung = False
            return
        loop = asyncio.get_running_loop()
        sleeper = self._sleeper = loop.create_future()
        timer = None if until is None else loop.call_later(self._delay(until), self.ring)
        try:
            await sleeper
        finally:
            self._sleeper = None
            if timer is not None:
                timer.cancel()

    def _delay(self, until: float) -> float:
        # uvloop counts in milliseconds and rounds: woken too early we would only wait again.
        return max(1, math.ceil((until - self.now()) * 1000)) / 1000
