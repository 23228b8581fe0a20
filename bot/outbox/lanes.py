"""The lanes, and the only three ways in which a delivery fails.

DeliveryFailed
 +-- TryLater     it did not arrive, and may be tried again
 +-- NeverAgain   it did not arrive, and never will as it stands
 +-- Unknown      it left us, and nothing readable came back
"""

from enum import IntEnum
from typing import Literal


class Lane(IntEnum):
    """How urgent a row is; the lower goes first."""

    CORRECTION = 0
    ALERT = 1
    REPLY = 2
    REMINDER = 3
    NEWS = 4


class DeliveryFailed(Exception):
    """The only ways in which a delivery fails; never holds the library's text."""

    def __init__(self, method: str, code: int = 0) -> None:
        super().__init__(f"{method}: {code}")
        self.method = method
        self.code = code


class TryLater(DeliveryFailed):
    """Not delivered; `after` seconds if Telegram said so, else our own back-off."""

    def __init__(
        self,
        method: str,
        code: int = 0,
        *,
        after: float | None = None,
        kind: Literal["flood", "server", "network"],
    ) -> None:
        super().__init__(method, code)
        self.after = after
        self.kind = kind


NeverKind = Literal[
    "blocked",
    "deactivated",
    "chat-gone",
    "migrated",
    "message-gone",
    "entities",
    "too-long",
    "stale-query",
    "refused-token",
    "bad-request",
]


class NeverAgain(DeliveryFailed):
    """Not delivered for a reason that stays; `chat_id` is the new one of a migrated group."""

    def __init__(
        self, method: str, code: int, kind: NeverKind, *, chat_id: int | None = None
    ) -> None:
        super().__init__(method, code)
        self.kind = kind
        self.chat_id = chat_id


class Unknown(DeliveryFailed):
    """Nobody can say whether it arrived; the lane decides what becomes of it."""


# How many calls may be on the wire at once, which is what a kill may repeat (issue: 16 replies;
# DESIGN: 100 alert rows, one a chat).
WINDOWS = {Lane.CORRECTION: 100, Lane.ALERT: 100, Lane.REPLY: 16, Lane.REMINDER: 16, Lane.NEWS: 16}

# What becomes of a row nobody knows the end of: these lanes say it once more, the others never.
REPEATS = frozenset({Lane.CORRECTION, Lane.ALERT, Lane.REPLY})
