"""What goes wrong on the pretend Telegram, and the one place where its error texts are made.

WorldError       a person's phone would not let them do that
ApiError         the Bot API answers with an error code and a description
Unreachable      the call never arrived (fault)
AnswerLost       the call was done, but its answer never came (fault)
"""

from typing import Any

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
}

# Names used inside Telegram, and what its Bot API server says instead (behaviour of Bot API 10.0).
RENAMED: dict[str, tuple[int, str]] = {
    "MESSAGE_NOT_MODIFIED": (
        400,
        (
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        ),
    ),
    "USER_IS_BLOCKED": (403, "bot was blocked by the user"),
    "INPUT_USER_DEACTIVATED": (403, "user is deactivated"),
    "QUERY_ID_INVALID": (
        400,
        "query is too old and response timeout expired or query ID is invalid",
    ),
    "REPLY_MARKUP_TOO_LONG": (400, "reply markup is too long"),
    "MESSAGE_DELETE_FORBIDDEN": (400, "message can't be deleted"),
}


class WorldError(Exception):
    """A person's act that a real phone would not offer."""


class Unreachable(Exception):
    """The call never arrived: refused, or Telegram is away."""


class AnswerLost(Exception):
    """The call was done, but no answer will come."""


class ApiError(Exception):
    """An answer `ok: false` of the Bot API."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None):
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The answer as Telegram would send it."""
        answer: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def refuse(message: str, code: int = 400, **parameters: Any) -> ApiError:
    """The error with the code and the wording that the Bot API server would give it."""
    code, message = RENAMED.get(message, (code, message))
    if code == 403 and message.replace("_", "").isalnum() and message.isupper():
        code = 400  # an error name of the inner servers is never shown as Forbidden
    return ApiError(code, _worded(code, message), parameters or None)


def too_many(seconds: int) -> ApiError:
    """Flood control: try again in so many seconds."""
    description = f"Too Many Requests: retry after {seconds}"
    return ApiError(429, description, {"retry_after": seconds})


def _worded(code: int, message: str) -> str:
    prefix = PREFIXES[code]
    if not message or message.startswith(prefix):
        return message or prefix
    if len(message) > 1 and (message[1] == "_" or "A" <= message[1] <= "Z"):
        return f"{prefix}: {message}"
    return f"{prefix}: {message[0].lower()}{message[1:]}"
