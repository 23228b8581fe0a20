"""A small world for the tests of the pretend Telegram, and what they often do with it."""

from typing import Any

import pytest

from bot.fakegram import ApiError, World
from tests.botapi_spec import CheckedWorld, Clock

ZAMIRA, BAKYT, NOBODY = 1001, 1002, 9999
GROUP, CHANNEL = -500, -1_000_000_000_777


def small_world(clock: Clock) -> World:
    """Zamira has pressed Start, Bakyt has not; the bot has heard of it."""
    world = CheckedWorld(clock)
    world.add_person(ZAMIRA, "Zamira", language_code="tg", phone="+79001112233")
    world.add_person(BAKYT, "Bakyt", username="bakyt")
    world.start(ZAMIRA)
    drain(world)
    return world


def drain(world: World) -> list[dict[str, Any]]:
    """All updates, acknowledged."""
    found = world.updates()
    if found:
        world.updates(found[-1]["update_id"] + 1)
    return found


def say(world: World, text: str = "Hello", chat: int | str = ZAMIRA, **more: Any) -> dict[str, Any]:
    message: dict[str, Any] = world.call("sendMessage", {"chat_id": chat, "text": text, **more})
    return message


def refusal(world: World, method: str, **params: Any) -> str:
    with pytest.raises(ApiError) as caught:
        world.call(method, params)
    return f"{caught.value.code} {caught.value.description}"


def inline(*buttons: tuple[str, str]) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": t, "callback_data": d}] for t, d in buttons]}
