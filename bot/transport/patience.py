"""Trying again: how long to wait, and for whom it is worth it."""

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.outbox import NeverAgain, TryLater, Unknown
from bot.transport.refusals import TokenRefused

log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pace:
    """The passing of time and the throw of the dice; tests bring their own."""

    sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep
    now: Callable[[], float] = time.monotonic
    dice: Callable[[], float] = random.random


class Backoff:
    """How long to wait after each failure in a row: 1, 2, 4 up to 30 seconds, with jitter."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._failures = 0

    def seconds(self, after: float | None = None) -> float:
        """The next wait; what Telegram asked for is kept, but for less than a second."""
        ceiling = min(30.0, 2.0 ** min(self._failures, 5))
        self._failures += 1
        return max(1.0, after) if after is not None else ceiling * (0.5 + self._pace.dice() / 2)

    def reset(self) -> None:
        """It worked: the next failure is a first one."""
        self._failures = 0


async def persist(attempt: Callable[[], Awaitable[T]], *, pace: Pace | None = None) -> T:
    """Make a rare call that may be repeated until it succeeds.

    Raises TokenRefused, and NeverAgain for every other error that stays.
    """
    pace = pace or Pace()
    backoff = Backoff(pace)
    while True:
        try:
            return await attempt()
        except (TryLater, Unknown) as error:
            wait = backoff.seconds(error.after if isinstance(error, TryLater) else None)
            log.warning("%s failed (%d), again in %.1f s", error.method, error.code, wait)
        except NeverAgain as error:
            if error.kind == "refused-token":
                raise TokenRefused("Telegram does not know the token") from None
            raise
        await pace.sleep(wait)
