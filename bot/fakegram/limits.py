"""How fast the bot may send: token buckets with the FAQ's figures (the algorithm is not public)."""

import math
from dataclasses import dataclass, field
from typing import Literal

Pace = Literal["off", "real", "paid"]


@dataclass(frozen=True, slots=True)
class Rate:
    """So many a second, so many at once."""

    per_second: float
    burst: float


OVERALL = Rate(30, 30)  # FAQ: about 30 messages a second over all chats
PAID = Rate(1000, 1000)  # FAQ: paid broadcasts, only with allow_paid_broadcast
PRIVATE = Rate(1, 5)  # FAQ: one message a second in one chat, short bursts go through
GROUP = Rate(20 / 60, 20)  # FAQ: 20 messages a minute in one group


@dataclass(slots=True)
class _Bucket:
    rate: Rate
    tokens: float
    at: float

    def wait(self, now: float) -> float:
        """Seconds until the next token, 0.0 when there is one."""
        self.tokens = min(self.rate.burst, self.tokens + (now - self.at) * self.rate.per_second)
        self.at = now
        return 0.0 if self.tokens >= 1 else (1 - self.tokens) / self.rate.per_second


@dataclass(slots=True)
class Limits:
    """The buckets of one bot."""

    pace: Pace = "off"
    _buckets: dict[int | str, _Bucket] = field(default_factory=dict)

    def take(self, chat: int, now: float, *, private: bool, paid: bool) -> int:
        """0 when the message may go, else the whole seconds to wait (retry_after)."""
        if self.pace == "off":
            return 0
        whole = "paid" if paid and self.pace == "paid" else "all"
        buckets = (
            self._bucket(whole, PAID if whole == "paid" else OVERALL, now),
            self._bucket(chat, PRIVATE if private else GROUP, now),
        )
        if wait := max(bucket.wait(now) for bucket in buckets):
            return max(1, math.ceil(wait))
        for bucket in buckets:
            bucket.tokens -= 1
        return 0

    def _bucket(self, key: int | str, rate: Rate, now: float) -> _Bucket:
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = _Bucket(rate, rate.burst, now)
        return bucket
