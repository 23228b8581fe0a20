"""Looking for a case in a register of which one look sees only the newest."""

import re

import pytest

from bot.fakegram.phone import Chat
from dialogs.hotline.staff import finds
from tests.pleading import Hire


async def look(chat: Chat, said: str) -> str:
    """What the newest message says of what was looked for."""
    await chat.act(f"> /hotline desk find {said}")
    return shown(chat)


def shown(chat: Chat) -> str:
    return str(chat.shows()[-1].get("text"))


def numbers(chat: Chat) -> list[str]:
    """The numbers of the cases on the buttons."""
    found = [re.match(r"\W+(\d+) · ", label) for label in chat.buttons(chat.shows()[-1])]
    return [one[1] for one in found if one]


async def test_what_was_not_looked_at_is_said_and_looked_at_next(
    zamira: Chat, olga: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, said in enumerate(("first boss", "passport", "wages"), 1):
        await zamira.act(f"> /plea\n> /plea add {said}")
        await olga.act(f"> /hotline desk take {number}")
    monkeypatch.setattr(finds, "READ", 2)
    said = await look(olga, "boss")  # it is among the older ones
    assert "down to № 2. Older ones were not looked at" in said
    assert numbers(olga) == []
    await olga.act("> [Look at older ones]")
    assert numbers(olga) == ["1"]
    assert "not looked at" not in shown(olga)
    monkeypatch.setattr(finds, "READ", 9)
    assert "not looked at" not in await look(olga, "boss")
    assert numbers(olga) == ["1"]


async def test_older_ones_are_only_those_that_this_operator_may_open(
    zamira: Chat, olga: Chat, hire: Hire, monkeypatch: pytest.MonkeyPatch
) -> None:
    dana = await hire("Dana", "operator")
    await zamira.act("> /plea\n> /plea add Gulliver")
    await dana.act("> /hotline desk take 1")
    await zamira.act("> /plea\n> /plea")
    await olga.act("> /hotline desk take 2\n> /hotline desk take 3")
    monkeypatch.setattr(finds, "READ", 1)
    await look(olga, "gulliver")
    await olga.act("> [Look at older ones]")
    assert "down to № 2" in shown(olga)
    await olga.act("> [Look at older ones]")
    assert "Found" not in shown(olga)
    await look(dana, "gulliver")
    assert numbers(dana) == ["1"]


async def test_what_was_found_is_listed_whole_page_by_page(
    zamira: Chat, olga: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    await zamira.act("> /plea\n> /plea\n> /plea")
    monkeypatch.setattr(finds, "LISTED", 2)
    assert "Older ones were not looked at" in await look(olga, "work")
    assert numbers(olga) == ["3", "2"]
    await olga.act("> [Look at older ones]")
    assert numbers(olga) == ["1"]
    await olga.act("> /hotline desk take 1\n> /hotline desk take 2\n> /hotline desk take 3")
    await look(olga, "pay")  # more were read than the list takes
    assert numbers(olga) == ["3", "2"]
    await olga.act("> [Look at older ones]")
    assert numbers(olga) == ["1"]
