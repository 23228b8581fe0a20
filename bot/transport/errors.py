"""Telegram's errors as one table, and what an answer of HTTP means to the outbox."""

import json
import re
from dataclasses import dataclass
from typing import Any, Literal

from bot.outbox import DeliveryFailed, NeverAgain, NeverKind, TryLater, Unknown
from bot.transport.session import Reply

Meaning = Literal["done", "flood", "server", "network", "unknown"] | NeverKind


@dataclass(frozen=True, slots=True)
class Row:
    """One error: its code (500 stands for all 5xx), how its description begins, what it means."""

    code: int
    begins: str
    means: Meaning


# Descriptions in lower case without "Bad Request: " and its like; the first row that fits counts.
# Source: the Bot API server's own sources (Client.cpp), version 10.0.
TABLE = (
    Row(401, "", "refused-token"),
    Row(404, "method not found", "bad-request"),
    Row(404, "", "refused-token"),
    Row(409, "", "server"),
    Row(429, "", "flood"),
    Row(500, "", "server"),
    Row(408, "", "network"),
    Row(413, "", "too-long"),
    Row(400, "message is not modified", "done"),
    Row(400, "message_not_modified", "done"),
    # With the new id it is "migrated"; without it there is nowhere to go.
    Row(400, "group chat was upgraded", "chat-gone"),
    Row(400, "chat not found", "chat-gone"),
    Row(400, "private chat not found", "chat-gone"),
    Row(400, "user not found", "chat-gone"),
    Row(400, "peer_id_invalid", "chat-gone"),
    Row(400, "group chat was deactivated", "chat-gone"),
    Row(400, "have no rights to send a message", "chat-gone"),
    Row(400, "not enough rights to send", "chat-gone"),
    Row(400, "need administrator rights in the channel chat", "chat-gone"),
    Row(400, "chat_write_forbidden", "chat-gone"),
    Row(400, "chat_restricted", "chat-gone"),
    Row(400, "chat_send_plain_forbidden", "chat-gone"),
    Row(400, "channel_private", "chat-gone"),
    Row(400, "user_is_bot", "chat-gone"),
    Row(400, "user_is_blocked", "blocked"),
    Row(400, "input_user_deactivated", "deactivated"),
    Row(400, "message to edit not found", "message-gone"),
    Row(400, "message to delete not found", "message-gone"),
    Row(400, "message to be replied not found", "message-gone"),
    Row(400, "message to copy not found", "message-gone"),
    Row(400, "message to forward not found", "message-gone"),
    Row(400, "message not found", "message-gone"),
    Row(400, "message can't be edited", "message-gone"),
    Row(400, "message can't be deleted", "message-gone"),
    Row(400, "message identifier is not specified", "message-gone"),
    Row(400, "there is no text in the message to edit", "message-gone"),
    Row(400, "message_id_invalid", "message-gone"),
    Row(400, "message_delete_forbidden", "message-gone"),
    Row(400, "message_edit_time_expired", "message-gone"),
    Row(400, "can't parse entities", "entities"),
    Row(400, "entity_bounds_invalid", "entities"),
    Row(400, "message is too long", "too-long"),
    Row(400, "message_too_long", "too-long"),
    Row(400, "text is too long", "too-long"),
    Row(400, "reply markup is too long", "too-long"),
    Row(400, "reply_markup_too_long", "too-long"),
    Row(400, "message caption is too long", "too-long"),
    Row(400, "media_caption_too_long", "too-long"),
    Row(400, "query is too old", "stale-query"),
    Row(400, "query_id_invalid", "stale-query"),
    Row(403, "bot was blocked by the user", "blocked"),
    Row(403, "user is deactivated", "deactivated"),
    # Kicked, not a member, can't initiate, a bot on the other side: nobody there to hear us.
    Row(403, "", "chat-gone"),
    Row(400, "", "bad-request"),
)

# What stands between us and Telegram (a proxy, a censor, a gateway) answers without JSON. Nothing
# was done then, but for 504: a gateway that passed the request on and lost sight of it.
_NOT_TELEGRAM: dict[int, Meaning] = {
    400: "bad-request",
    413: "too-long",
    429: "flood",
    500: "server",
    502: "server",
    503: "server",
    504: "unknown",
}

_CLASS = re.compile(
    r"^(bad request|forbidden|unauthorized|not found|conflict|internal server error): "
)
_RETRY_AFTER = re.compile(r"retry after (\d+)")
# Waits of hours are known from issues of the Bot API server; more than a day is a mistake.
_LONGEST_WAIT = 86_400.0


def result_of(method: str, reply: Reply) -> Any:
    """The result of a call; True where Telegram says that it was so already.

    Raises TryLater, NeverAgain or Unknown, without a word of what Telegram or a proxy wrote.
    """
    answer = _read(reply.raw)
    if answer is None:
        raise not_telegram(method, reply)
    if answer["ok"]:
        return answer.get("result")
    means = meaning(_code(reply, answer), _description(answer), _parameters(answer))
    if means == "done":
        return True
    raise _failure(means, method, reply, answer)


def not_telegram(method: str, reply: Reply) -> DeliveryFailed:
    """What an answer means that is not the Bot API's, from its status alone."""
    return _failure(_not_json(reply.status), method, reply, {})


def meaning(code: int, description: str, parameters: dict[str, Any]) -> Meaning:
    """What an error of Telegram's means."""
    if isinstance(parameters.get("migrate_to_chat_id"), int):
        return "migrated"
    if row := row_of(code, description):
        return row.means
    return "bad-request" if 400 <= code <= 499 else "unknown"


def row_of(code: int, description: str) -> Row | None:
    """The first row of the table that fits."""
    words = _CLASS.sub("", description.lower(), count=1)
    kind = 500 if 500 <= code <= 599 else code
    rows = (row for row in TABLE if row.code == kind and words.startswith(row.begins))
    return next(rows, None)


def _read(raw: bytes) -> dict[str, Any] | None:
    """The Bot API's envelope, or None where somebody else answered."""
    try:
        answer = json.loads(raw.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None
    return answer if isinstance(answer, dict) and isinstance(answer.get("ok"), bool) else None


def _not_json(status: int) -> Meaning:
    if status in _NOT_TELEGRAM:
        return _NOT_TELEGRAM[status]
    # 1xx and 2xx: something took the request and mumbled. Redirects, block pages, a proxy that
    # asks for a password: not Telegram, so nothing was delivered and it may come back.
    return "unknown" if status < 300 else "network"


def _failure(means: Meaning, method: str, reply: Reply, answer: dict[str, Any]) -> DeliveryFailed:
    code = _code(reply, answer)
    match means:
        case "flood" | "server" | "network":
            return TryLater(method, code, after=_after(reply, answer), kind=means)
        case "unknown" | "done":
            return Unknown(method, code)
        case _:
            return NeverAgain(method, code, means, chat_id=_new_chat(answer))


def _code(reply: Reply, answer: dict[str, Any]) -> int:
    code = answer.get("error_code")
    return code if isinstance(code, int) and not isinstance(code, bool) else reply.status


def _description(answer: dict[str, Any]) -> str:
    description = answer.get("description")
    return description if isinstance(description, str) else ""


def _parameters(answer: dict[str, Any]) -> dict[str, Any]:
    parameters = answer.get("parameters")
    return parameters if isinstance(parameters, dict) else {}


def _new_chat(answer: dict[str, Any]) -> int | None:
    chat_id = _parameters(answer).get("migrate_to_chat_id")
    return chat_id if isinstance(chat_id, int) else None


def _after(reply: Reply, answer: dict[str, Any]) -> float | None:
    """Seconds to wait: from the parameters, else the description, else the header."""
    said = _parameters(answer).get("retry_after")
    if found := _RETRY_AFTER.search(_description(answer).lower()):
        said = said if said is not None else found[1]
    try:
        seconds = float(said if said is not None else reply.wait or "")
    except (TypeError, ValueError):
        return None
    return min(seconds, _LONGEST_WAIT) if seconds >= 0 else None
