"""Every error that the Bot API is known to give has one meaning, and no word of it gets out."""

import json
from typing import Any

import pytest

from bot.outbox import DeliveryFailed, NeverAgain, TryLater, Unknown
from bot.transport.errors import TABLE, Meaning, result_of, row_of
from bot.transport.session import Reply

BAD = "Bad Request: "
NO = "Forbidden: "

# What the Bot API says, word for word, and what it means.
SAID: list[tuple[int, str, Meaning]] = [
    (401, "Unauthorized", "refused-token"),
    (401, "Unauthorized: invalid token specified", "refused-token"),
    (404, "Not Found", "refused-token"),
    (404, "Not Found: method not found", "bad-request"),
    (409, "Conflict: terminated by other getUpdates request; make sure that only one", "server"),
    (413, "Request Entity Too Large", "too-long"),
    (408, "Request Timeout", "network"),
    (429, "Too Many Requests: retry after 7", "flood"),
    (500, "Internal Server Error", "server"),
    (500, "Internal Server Error: restart", "server"),
    (502, "Bad Gateway", "server"),
    (504, "Gateway Timeout", "server"),
    (400, BAD + "chat not found", "chat-gone"),
    (400, BAD + "private chat not found", "chat-gone"),
    (400, BAD + "user not found", "chat-gone"),
    (400, BAD + "PEER_ID_INVALID", "chat-gone"),
    (400, BAD + "group chat was upgraded to a supergroup chat", "chat-gone"),
    (400, BAD + "group chat was deactivated", "chat-gone"),
    (400, BAD + "have no rights to send a message", "chat-gone"),
    (400, BAD + "not enough rights to send text messages to the chat", "chat-gone"),
    (400, BAD + "need administrator rights in the channel chat", "chat-gone"),
    (400, BAD + "CHAT_WRITE_FORBIDDEN", "chat-gone"),
    (400, BAD + "CHAT_RESTRICTED", "chat-gone"),
    (400, BAD + "CHAT_SEND_PLAIN_FORBIDDEN", "chat-gone"),
    (400, BAD + "CHANNEL_PRIVATE", "chat-gone"),
    (400, BAD + "USER_IS_BOT", "chat-gone"),
    (400, BAD + "USER_IS_BLOCKED", "blocked"),
    (400, BAD + "INPUT_USER_DEACTIVATED", "deactivated"),
    (
        400,
        BAD + "message is not modified: specified new message content and reply markup are "
        "exactly the same as a current content and reply markup of the message",
        "done",
    ),
    (400, BAD + "MESSAGE_NOT_MODIFIED", "done"),
    (400, BAD + "message to edit not found", "message-gone"),
    (400, BAD + "message to delete not found", "message-gone"),
    (400, BAD + "message to be replied not found", "message-gone"),
    (400, BAD + "message to copy not found", "message-gone"),
    (400, BAD + "message to forward not found", "message-gone"),
    (400, BAD + "message not found", "message-gone"),
    (400, BAD + "message can't be edited", "message-gone"),
    (400, BAD + "message can't be deleted", "message-gone"),
    (400, BAD + "message can't be deleted for everyone", "message-gone"),
    (400, BAD + "message identifier is not specified", "message-gone"),
    (400, BAD + "there is no text in the message to edit", "message-gone"),
    (400, BAD + "MESSAGE_ID_INVALID", "message-gone"),
    (400, BAD + "MESSAGE_DELETE_FORBIDDEN", "message-gone"),
    (400, BAD + "MESSAGE_EDIT_TIME_EXPIRED", "message-gone"),
    (400, BAD + 'can\'t parse entities: Unsupported start tag "br" at byte offset 0', "entities"),
    (400, BAD + "ENTITY_BOUNDS_INVALID", "entities"),
    (400, BAD + "message is too long", "too-long"),
    (400, BAD + "MESSAGE_TOO_LONG", "too-long"),
    (400, BAD + "text is too long", "too-long"),
    (400, BAD + "reply markup is too long", "too-long"),
    (400, BAD + "REPLY_MARKUP_TOO_LONG", "too-long"),
    (400, BAD + "message caption is too long", "too-long"),
    (400, BAD + "MEDIA_CAPTION_TOO_LONG", "too-long"),
    (
        400,
        BAD + "query is too old and response timeout expired or query ID is invalid",
        "stale-query",
    ),
    (400, BAD + "QUERY_ID_INVALID", "stale-query"),
    (400, BAD + "BUTTON_DATA_INVALID", "bad-request"),
    (400, BAD + "message text is empty", "bad-request"),
    (400, BAD + "chat_id is empty", "bad-request"),
    (403, NO + "bot was blocked by the user", "blocked"),
    (403, NO + "user is deactivated", "deactivated"),
    (403, NO + "bot was kicked from the supergroup chat", "chat-gone"),
    (403, NO + "bot is not a member of the channel chat", "chat-gone"),
    (403, NO + "bot can't initiate conversation with a user", "chat-gone"),
    (403, NO + "the bot can't send messages to the bot", "chat-gone"),
    # Not in any list: a new code, a strange one.
    (418, "I'm a teapot", "bad-request"),
    (200, "fine, but not", "unknown"),
    (302, "elsewhere", "unknown"),
]

# What a proxy, a gateway or a censor says: HTML, or nothing.
NOT_JSON: list[tuple[int, Meaning]] = [
    (200, "unknown"),
    (204, "unknown"),
    (301, "network"),
    (302, "network"),
    (400, "bad-request"),
    (401, "network"),
    (403, "network"),
    (404, "network"),
    (407, "network"),
    (408, "network"),
    (413, "too-long"),
    (429, "flood"),
    (451, "network"),
    (500, "server"),
    (502, "server"),
    (503, "server"),
    (504, "unknown"),
    (511, "network"),
]


def reply(code: int, description: str, wait: str | None = None, **parameters: Any) -> Reply:
    answer = {"ok": False, "error_code": code, "description": description}
    return Reply(code, json.dumps(answer | {"parameters": parameters}).encode(), wait)


def failure(answer: Reply) -> DeliveryFailed:
    with pytest.raises(DeliveryFailed) as caught:
        result_of("sendMessage", answer)
    return caught.value


def means(error: DeliveryFailed) -> str:
    match error:
        case TryLater():
            return error.kind
        case NeverAgain():
            return error.kind
        case Unknown():
            return "unknown"
    return "none of the three"


@pytest.mark.parametrize(("code", "description", "meaning"), SAID)
def test_each_error_has_its_meaning(code: int, description: str, meaning: Meaning) -> None:
    if meaning == "done":
        assert result_of("editMessageText", reply(code, description)) is True
        return
    error = failure(reply(code, description))
    assert (means(error), error.code, error.method) == (meaning, code, "sendMessage")


@pytest.mark.parametrize(("status", "meaning"), NOT_JSON)
@pytest.mark.parametrize("body", [b"", b"<html>Bad Gateway</html>", b"[]", b'{"detail":"no"}'])
def test_who_is_not_telegram_is_judged_by_status(
    status: int, meaning: Meaning, body: bytes
) -> None:
    error = failure(Reply(status, body, None))
    assert (means(error), error.code) == (meaning, status)


def test_every_row_of_the_table_is_tried() -> None:
    tried = {row_of(code, description) for code, description, _ in SAID}
    assert set(TABLE) - tried == set()


def test_no_word_of_telegrams_gets_out() -> None:
    for code, description, meaning in SAID:
        if meaning == "done":
            continue
        error = failure(reply(code, description + " SECRETWORD"))
        assert "SECRETWORD" not in f"{error!s} {error!r} {error.args} {vars(error)}"
        assert error.__cause__ is None
        assert error.__context__ is None


def test_a_persons_words_in_a_description_do_not_change_its_meaning() -> None:
    said = BAD + 'can\'t parse entities: Unsupported start tag "forbidden: chat not found"'
    assert means(failure(reply(400, said))) == "entities"


def test_a_migrated_group_tells_its_new_id() -> None:
    said = BAD + "group chat was upgraded to a supergroup chat"
    error = failure(reply(400, said, migrate_to_chat_id=-1001234567890))
    assert isinstance(error, NeverAgain)
    assert (error.kind, error.chat_id) == ("migrated", -1001234567890)


@pytest.mark.parametrize(
    ("answer", "after"),
    [
        (reply(429, "Too Many Requests: retry after 7", retry_after=5), 5.0),
        (reply(429, "Too Many Requests: retry after 7"), 7.0),
        (reply(429, "Too Many Requests", "11"), 11.0),
        (reply(429, "Too Many Requests"), None),
        (reply(429, "Too Many Requests", retry_after=-1), None),
        (reply(429, "Too Many Requests", retry_after="x"), None),
        (reply(429, "Too Many Requests", retry_after=10**9), 86_400.0),
        (reply(429, "Too Many Requests", "Wed, 21 Oct 2026 07:28:00 GMT"), None),
        (Reply(503, b"<html>", "3"), 3.0),
        (Reply(502, b"<html>", "nan"), None),
    ],
)
def test_a_wait_is_read_from_wherever_it_stands(answer: Reply, after: float | None) -> None:
    error = failure(answer)
    assert isinstance(error, TryLater)
    assert error.after == after


@pytest.mark.parametrize(
    "raw",
    [b'{"ok":1}', b'{"ok":null}', b"null", b"\xff\xfe", b"[" * 100_000, b'{"ok":' + b"9" * 5000],
)
def test_an_answer_that_makes_no_sense_is_unknown(raw: bytes) -> None:
    assert isinstance(failure(Reply(200, raw, None)), Unknown)


def test_odd_fields_of_an_error_are_survived() -> None:
    odd = {"ok": False, "error_code": "400", "description": ["x"], "parameters": 7}
    error = failure(Reply(403, json.dumps(odd).encode(), None))
    assert (means(error), error.code) == ("chat-gone", 403)


def test_a_result_comes_back_as_it_is() -> None:
    assert result_of("getMe", Reply(200, b'{"ok":true,"result":{"id":1}}', None)) == {"id": 1}
    assert result_of("x", Reply(200, b'{"ok":true}', None)) is None
    lone = result_of("getUpdates", Reply(200, b'{"ok":true,"result":"\\ud83d"}', None))
    assert lone == "\ud83d"
