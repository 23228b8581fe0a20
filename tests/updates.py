"""Updates as Telegram sends them, for tests that need no phone."""

from itertools import count
from typing import Any

ZAMIRA, BAKYT, CHAROS = 1001, 1002, 1003

_numbers = count(1)


def text(words: str, person: int = ZAMIRA, *, number: int | None = None) -> dict[str, Any]:
    """A message in a private chat."""
    return message({"text": words}, person, number=number)


def message(
    content: dict[str, Any], person: int = ZAMIRA, *, number: int | None = None
) -> dict[str, Any]:
    """A message of any kind in a private chat."""
    fresh = next(_numbers)
    return {
        "update_id": fresh if number is None else number,
        "message": {
            "message_id": fresh,
            "date": 1,
            "from": user(person),
            "chat": {"id": person, "type": "private", "first_name": "Zamira"},
            **content,
        },
    }


def tap(
    data: Any, person: int = ZAMIRA, *, on: dict[str, Any] | None = None, number: int | None = None
) -> dict[str, Any]:
    """A tap on a message; without `on` on one that Telegram no longer shows."""
    fresh = next(_numbers)
    query = {"id": f"q{fresh}", "from": user(person), "chat_instance": "1", "data": data}
    if on is not None:
        query["message"] = on
    return {"update_id": fresh if number is None else number, "callback_query": query}


def user(person: int) -> dict[str, Any]:
    """Who wrote; the names are what the bot must never keep."""
    return {
        "id": person,
        "is_bot": False,
        "first_name": "Zamira",
        "last_name": "Rahimova",
        "username": "zamira_r",
        "language_code": "en",
    }


def place(person: int, message_id: int, *, date: int = 1) -> dict[str, Any]:
    """A message of the bot in a private chat."""
    return {"message_id": message_id, "date": date, "chat": {"id": person, "type": "private"}}
