"""The bot's queue of updates: ids, acknowledgement by offset, expiry, wanted types."""

import json
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Any

DAY = 86_400
TAP_LIVES = 150  # seconds a callback query waits on Telegram's servers
WEEK = 7 * DAY
FUTURE = 10  # an offset further beyond the end than this counts as no offset
MAX_QUEUE = 100_000

UPDATE_TYPES = (
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages",
    "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
    "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
    "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
    "removed_chat_boost", "managed_bot",
)  # fmt: skip
BY_DEFAULT = frozenset(UPDATE_TYPES) - {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that the bot has not confirmed."""

    id: int
    body: dict[str, Any]
    expires: float


class UpdateQueue:
    """What is to be told to the bot, in order."""

    def __init__(self, first_id: int) -> None:
        self.next_id = first_id
        self.last_push = 0.0
        self.allowed: frozenset[str] = BY_DEFAULT
        self._waiting: dict[int, Waiting] = {}  # in the order of ids
        self._expiries: list[tuple[float, int]] = []  # a heap

    def wants(self, kind: str) -> bool:
        """Whether updates of this type are queued; decided when one happens, never afterwards."""
        return kind in self.allowed

    def rests(self, now: float) -> bool:
        """Whether a week has passed without updates, so that the next id may be any."""
        return not self._waiting and 0 < self.last_push < now - WEEK

    def push(self, body: dict[str, Any], now: float, expires: float) -> Waiting | None:
        """The queued update with its id, or None when the queue is full."""
        if len(self._waiting) >= MAX_QUEUE:
            return None
        update = Waiting(self.next_id, {"update_id": self.next_id, **body}, expires)
        self.restore(update)
        self.next_id += 1
        self.last_push = now
        return update

    def restore(self, update: Waiting) -> None:
        """Put back what a file remembered, in the order of ids."""
        self._waiting[update.id] = update
        heappush(self._expiries, (update.expires, update.id))

    def read(self, offset: int, limit: int, now: float) -> tuple[list[Waiting], list[int]]:
        """What getUpdates answers, and the ids that are forgotten by asking."""
        gone = self._expire(now)
        if offset < 0:
            gone += list(self._waiting)[:offset]
        elif 0 < offset <= self.next_id + FUTURE:
            for i in self._waiting:
                if i >= offset:
                    break
                gone.append(i)
        self.forget(gone)
        limit = limit if 1 <= limit <= 100 else 100
        return [u for u, _ in zip(self._waiting.values(), range(limit), strict=False)], gone

    def _expire(self, now: float) -> list[int]:
        gone = []
        while self._expiries and self._expiries[0][0] <= now:
            update_id = heappop(self._expiries)[1]
            if self._waiting.pop(update_id, None):
                gone.append(update_id)
        return gone

    def forget(self, ids: list[int]) -> None:
        """Confirmed, expired or dropped: never told again."""
        for i in ids:
            self._waiting.pop(i, None)

    def all(self) -> list[Waiting]:
        """Everything unconfirmed, oldest first."""
        return list(self._waiting.values())

    def get(self, update_id: int) -> Waiting | None:
        """The update if it is still waiting."""
        return self._waiting.get(update_id)

    def __len__(self) -> int:
        return len(self._waiting)


def allowed_updates(value: Any) -> frozenset[str] | None:
    """The wanted types, or None for "as before" (absent, empty text, not a list)."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            return None
    if not isinstance(value, list):
        return None
    names = {name.lower() for name in value if isinstance(name, str)}
    return frozenset(names & set(UPDATE_TYPES)) or BY_DEFAULT
