"""What the two doors for updates share: which kinds we want, who takes them, how fresh they are."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Literal

# my_chat_member tells of blocking before the next message does; channel_post is there to leave.
ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "channel_post",
)

Dispatch = Callable[[list[dict[str, Any]]], Awaitable[None]]

# A long poll, its grace, the longest back-off and a second try: past that something is wrong.
_FRESH = 120.0


@dataclass(slots=True)
class Health:
    """How the updates come in; the doors write it, /readyz and /metrics read it.

    `last_poll_ok` is in monotonic seconds, and so is `caught_up`, when nothing was left at
    Telegram; `trouble` is "" or one word (network, server, flood, no-answer, bad-request, conflict,
    malformed, house); `failures` counts since the last success.
    """

    way: Literal["polling", "webhook"] = "polling"
    last_poll_ok: float | None = None
    caught_up: float | None = None
    updates: int = 0
    trouble: str = ""
    failures: int = 0

    def fresh(self, now: float) -> bool:
        """Whether updates come in: a late poll is stale, a quiet webhook is not."""
        if self.trouble == "house":
            return False
        if self.way == "webhook":
            return True
        return self.last_poll_ok is not None and now - self.last_poll_ok <= _FRESH

    def well(self, now: float, *, caught_up: bool = True) -> None:
        """Telegram answered; `caught_up`: with all it had."""
        if caught_up:
            self.caught_up = now
        self.last_poll_ok = now
        self.trouble, self.failures = "", 0

    def ill(self, trouble: str) -> None:
        """Something failed, and will be tried again."""
        self.trouble = trouble
        self.failures += 1


def as_batch(elements: list[Any]) -> list[dict[str, Any]]:
    """Updates as dispatch takes them; what is not even an object is wrapped, not lost."""
    return [item if isinstance(item, dict) else {"malformed": item} for item in elements]
