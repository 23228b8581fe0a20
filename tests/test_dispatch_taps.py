"""Taps that no button of ours has sent: forged, foreign, unreadable; each is acknowledged."""

from typing import Any

import pytest

from tests.desk import Desk
from tests.test_bad_input import HELP, HUGE, SORRY, nested, plain, settled
from tests.updates import BAKYT, ZAMIRA, place, tap, text


@pytest.mark.parametrize(
    "data",
    [
        "", "0:", ":", "1:", "0:keep", "99999999999:keep", "9" * 64, "1:<", "1:*", "1:>1", "x",
        "\0" * 64, "\udcff", "keep", "-1:keep", "1:keep\0", "🍞" * 16, "1:" + "k" * 62, "¹:keep",
        "menu",
    ],
    ids=ascii,
)  # fmt: skip
async def test_forged_button_data_is_an_old_button(desk: Desk, data: str) -> None:
    await settled(desk)
    await desk.take(text("/delete"))
    said = await desk.texts(tap(data, on=place(ZAMIRA, 5)))
    assert said == [
        "That question has passed.",
        "Forget all that is kept about you, and empty this chat? It cannot be undone.",
    ]
    assert len(desk.taps) == 1
    assert len(await desk.all("SELECT 1 FROM people")) == 2


@pytest.mark.parametrize("data", ["/", "//", "/\0", "/nothing 5", "/" + "x" * 63])
async def test_a_forged_command_is_typed(desk: Desk, data: str) -> None:
    await settled(desk)
    [body] = await desk.take(tap(data))
    assert plain(body["text"]) == HELP


@pytest.mark.parametrize("data", [5, None, {}, [], nested(900), HUGE])
async def test_a_tap_that_cannot_be_read_is_acknowledged_and_excused(desk: Desk, data: Any) -> None:
    await settled(desk)
    assert await desk.texts(tap(data)) == [SORRY]
    assert len(desk.taps) == 1


async def test_a_tap_on_a_message_that_is_not_in_a_chat_is_answered(desk: Desk) -> None:
    await settled(desk)
    update = tap("/oven")
    update["callback_query"]["inline_message_id"] = "x"
    [body] = await desk.take(update)
    assert "message_id" not in body


async def test_a_tap_in_a_group_and_on_other_peoples_messages_does_nothing(desk: Desk) -> None:
    await settled(desk)
    group = {"message_id": 5, "date": 1, "chat": {"id": -100, "type": "supergroup"}}
    assert await desk.take(tap("/oven", on=group), tap("/delete", on=place(BAKYT, 5))) == []
    assert [said for _, said in desk.taps] == [None, None]
