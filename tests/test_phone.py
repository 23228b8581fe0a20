"""The pretend phone sees what must not be, and says so of its own accord."""

from typing import Any

import pytest

from bot.fakegram.phone import Chat, Mismatch
from bot.fakegram.rules import broken


def screen(*data: str, text: str = "Hello") -> dict[str, Any]:
    """A message with these buttons, one a row."""
    rows = [[{"text": one, "callback_data": one}] for one in data]
    return {"text": text, "reply_markup": {"inline_keyboard": rows}}


@pytest.mark.parametrize(
    ("heard", "says"),
    [
        (screen(*[f"1:{n}" for n in range(7)], "/menu"), "more than 6 options"),
        (screen("1:a"), "no way home"),
        (screen("/nowhere 5", "/menu"), "leads nowhere: /nowhere"),
        (screen("/menu", text=""), "without words"),
    ],
)
def test_a_broken_rule_is_seen(heard: dict[str, Any], says: str) -> None:
    [found] = broken([heard], quiet={"/menu"}, commands={"menu"}, speaks=True)
    assert says in found


def test_what_may_be_is_let_through() -> None:
    six = screen(*[f"1:{n}" for n in range(6)], "1:*", "1:<", "/menu")
    quiet = {"/menu", "1:<"}
    assert not [*broken([screen("1:a"), six], quiet=quiet, commands={"menu"}, speaks=True)]
    assert not [*broken([screen("1:a")], quiet=quiet, commands={"menu"}, speaks=False)]
    assert not [*broken([], quiet=quiet, commands={"menu"}, speaks=True)]


async def test_an_error_in_the_log_fails_the_step(baker: Chat) -> None:
    with pytest.raises(Mismatch, match="a turn said nothing"):
        await baker.act("> /mute")
    with baker.cable.trouble():
        await baker.act("> /mute")


async def test_silence_fails_the_step(baker: Chat) -> None:
    baker.cable.dispatch._hand_over = lambda rows: None
    with pytest.raises(Mismatch, match="the bot said nothing"):
        await baker.act("> /oven")


async def test_a_tap_that_nobody_acknowledges_fails_the_step(baker: Chat) -> None:
    await baker.act("> /oven")
    baker.cable.dispatch._acknowledge = lambda callback, text: None
    with pytest.raises(Mismatch, match="a tap was not acknowledged"):
        await baker.act("> [Let it cool]")


async def test_what_telegram_refuses_fails_the_step(
    baker: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(baker.cable.house.i18n, "text", lambda *args, **words: "<b>")
    with pytest.raises(Mismatch, match="Telegram refused the markup"):
        await baker.act("> /oven")
    baker.cable.complaints.said.clear()


async def test_another_chat_than_the_one_expected_is_shown_beside_it(baker: Chat) -> None:
    with pytest.raises(Mismatch, match="expected:\n> /oven\nThe oven is cold") as caught:
        await baker.talk("""
            > /oven
            The oven is cold.
        """)
    assert "was:\n> /oven\nThe oven is hot." in str(caught.value)
