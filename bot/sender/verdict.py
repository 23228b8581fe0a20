"""What becomes of a row, by how its call ended: ecosystem.md 3.3 as code."""

import json
from dataclasses import dataclass
from typing import Literal

from bot.outbox import GIVE_UP, REPEATS, DeliveryFailed, NeverAgain, Row, TryLater

LONGEST = 60.0  # seconds between two attempts


@dataclass(frozen=True, slots=True)
class Sent:
    """It arrived, or what it asked for is so already."""

    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """It is over: `failed` or `unknown`."""

    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The person has blocked the bot, or the chat is gone: nothing more until they write."""


@dataclass(frozen=True, slots=True)
class Again:
    """Try again in `wait` seconds; whether that counts, and whether its lane waits with it."""

    wait: float
    counts: bool = False
    maybe_arrived: bool = False
    flood: bool = False


@dataclass(frozen=True, slots=True)
class Otherwise:
    """Say it in another way: as a new message, as plain text, in halves, to the group's new id."""

    how: Literal["anew", "plain", "halves", "moved"]
    chat_id: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """The token is no longer accepted: nobody can be told anything until it is mended."""


Verdict = Sent | Ended | Unreachable | Again | Otherwise | Refused


def judge(row: Row, error: DeliveryFailed) -> Verdict:
    """What to do about a failed delivery."""
    match error:
        case TryLater():
            return _later(row, error)
        case NeverAgain():
            return _never(row, error)
    return _unknown(row)


def _later(row: Row, error: TryLater) -> Verdict:
    if error.kind == "flood":
        return Again(error.after or 1.0, flood=True)
    if error.kind == "network":
        return Again(1.0)
    if row.attempts + 1 >= GIVE_UP:
        return Ended()
    return Again(error.after or min(LONGEST, 2.0**row.attempts), counts=True)


def _never(row: Row, error: NeverAgain) -> Verdict:
    match error.kind:
        case "blocked" | "deactivated" | "chat-gone":
            return Unreachable()
        case "migrated" if error.chat_id is not None and row.attempts + 1 < GIVE_UP:
            return Otherwise("moved", error.chat_id)
        case "stale-query":
            return Sent()
        case "refused-token":
            return Refused()
        case "entities":
            return Otherwise("plain") if '"parse_mode"' in row.body else Ended()
    return _gone(row, error)


def _gone(row: Row, error: NeverAgain) -> Verdict:
    if row.method == "deleteMessages" and not _alone(row):
        return Otherwise("halves")
    if row.is_mend:  # who has deleted the message is not told that it was mended
        return Sent() if error.kind == "message-gone" else Ended()
    if row.method == "editMessageText" and error.kind != "too-long":
        return Otherwise("anew")
    if error.kind == "message-gone" and not row.is_message:
        return Sent()
    return Ended()


def _alone(row: Row) -> bool:
    return len(json.loads(row.body)["message_ids"]) < 2


def _unknown(row: Row) -> Verdict:
    if not row.is_message:
        # Edits and deletions can be repeated: the second changes nothing.
        return Ended(unknown=True) if row.attempts + 1 >= GIVE_UP else Again(1.0, counts=True)
    if row.lane in REPEATS and not row.repeated:
        return Again(1.0, maybe_arrived=True)
    return Ended(unknown=True)
