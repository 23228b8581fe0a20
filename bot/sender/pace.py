"""How fast: buckets of tokens in monotonic time, for everybody, for each lane and each chat."""

from bot.outbox import Lane

UNDER = 0.97  # performance.md 1: 3 % under the cap keeps 96 % of it, 10 % over loses 43 %
REPLIES = 1 / 6  # of the overall pace, kept for answers (5 of 30)
PAID = 1000  # messages a second of the paid broadcast (Bot API FAQ)
PAID_BURST = 30  # at once; with 970 a second no second then holds more than 1000
LATE = (1.5, 1)  # tokens at once: a commit takes 2 of 43 ms, and a full bucket would lose them
HANDFUL = 1 / 2  # of a bucket's burst is worth a commit; below that the lane saves up
BURST = 4  # messages to one chat before its pace begins
GROUP = 16 / 60  # messages a second to a group: with the burst 20 a minute (Bot API FAQ)
FORGET = 10_000  # chats whose buckets are remembered before the full ones are dropped
_DUST = 1e-6  # tokens, seconds: what is lost in adding fractions must not cost another wait

URGENT = frozenset({Lane.CORRECTION, Lane.ALERT})


class Bucket:
    """Tokens that come back at `rate` a second, `size` at most; a rate of 0 is no limit.

    A token is planned when its row is picked and taken when the row really leaves, so that a slow
    commit in between never lets two seconds' messages leave within one.
    """

    __slots__ = ("_at", "_left", "_planned", "_rate", "size")

    def __init__(self, rate: float, size: float, *, now: float) -> None:
        self.size = size
        self._rate = rate
        self._left = size
        self._planned = 0
        self._at = now

    def wait(self, now: float, tokens: float = 1) -> float:
        """Seconds until there are so many tokens that nobody has planned to take."""
        if not self._rate:
            return 0.0
        self._refill(now)
        missing = tokens + self._planned - self._left
        return missing / self._rate if missing > _DUST else 0.0

    def plan(self) -> None:
        """Speak for one token, after `wait` said 0."""
        self._planned += 1

    def drop(self) -> None:
        """Give back what was planned: nothing has left."""
        self._planned -= 1

    def take(self, now: float) -> None:
        """Use a planned token."""
        self._planned -= 1
        if self._rate:
            self._refill(now)
            self._left -= 1

    def _refill(self, now: float) -> None:
        if now > self._at:
            self._left = min(self.size, self._left + (now - self._at) * self._rate)
            self._at = now


def _overall(per_second: float, now: float) -> tuple[Bucket, ...]:
    """The bucket that all lanes share, and the one that only replies may use.

    Both together let no window of a second hold more than the cap: there is no half a message, so
    the half token beyond one never is one too many. A cap below 3 is too small to keep a part of it
    for anybody.
    """
    if per_second < 3:
        return (Bucket(per_second * UNDER, 1, now=now),)
    usable = max(per_second * 0.5, min(per_second * UNDER, per_second - 2))
    rates = (usable * (1 - REPLIES), usable * REPLIES)
    sizes = [max(least, rate * (1 - UNDER) / 2) for least, rate in zip(LATE, rates, strict=True)]
    return tuple(Bucket(rate, size, now=now) for rate, size in zip(rates, sizes, strict=True))


class Pace:
    """Who may send a new message now; edits, deletions and answers to taps are free."""

    def __init__(self, *, per_second: float, per_chat: float, paid: bool, now: float) -> None:
        overall = _overall(per_second, now)
        urgent = (Bucket(PAID * UNDER, PAID_BURST, now=now),) if paid else overall[:1]
        self._buckets = {lane: urgent if lane in URGENT else overall[:1] for lane in Lane}
        self._buckets[Lane.REPLY] = overall[::-1]
        self._per_chat = per_chat
        self._chats: dict[int, float] = {}  # when each chat's bucket is full again
        self._trim_at = FORGET

    def chat_wait(self, chat_id: int, now: float) -> float:
        """Seconds until that chat may get another new message."""
        full = self._chats.get(chat_id)
        if full is None:
            return 0.0
        wait = full - now - (BURST - 1) * self._every(chat_id)
        return wait if wait > _DUST else 0.0

    def lane_wait(self, lane: Lane, now: float, messages: int = 1) -> float:
        """Seconds until that lane may send so many new messages, or a good handful of them."""
        return min(
            bucket.wait(now, max(1, min(messages, bucket.size * HANDFUL)))
            for bucket in self._buckets[lane]
        )

    def plan(self, lane: Lane, now: float) -> Bucket:
        """Where the token of one new message will come from, after `lane_wait` said 0."""
        buckets = self._buckets[lane]
        bucket = next((bucket for bucket in buckets if not bucket.wait(now)), buckets[0])
        bucket.plan()
        return bucket

    def take(self, bucket: Bucket, chat_id: int, now: float) -> None:
        """Count one new message, which leaves now."""
        bucket.take(now)
        if self._per_chat:
            if len(self._chats) >= self._trim_at:
                self._trim(now)
            self._chats[chat_id] = max(now, self._chats.get(chat_id, now)) + self._every(chat_id)

    def _every(self, chat_id: int) -> float:
        return 1 / (self._per_chat if chat_id > 0 else min(self._per_chat, GROUP))

    def _trim(self, now: float) -> None:
        self._chats = {chat: full for chat, full in self._chats.items() if full > now}
        self._trim_at = max(FORGET, 2 * len(self._chats))
