"""Danger: the numbers at once, and nothing asked."""

import pytest

from bot.fakegram.phone import Chat
from tests.conftest import LANGUAGES

NUMBERS = ("112", "101", "102", "103", "104")


@pytest.mark.parametrize("typed", ["/emergency", "112", "103", "101!", "٢١١"[::-1]])
async def test_the_numbers_come_at_once(chat: Chat, typed: str) -> None:
    said = await chat.act(f"> {typed}")
    assert [line[:3] for line in said[:5]] == list(NUMBERS)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_numbers_come_in_every_language(chat: Chat, language: str) -> None:
    said = await chat.act(f"> /language {language}\n> /emergency")
    assert all(any(number in line for line in said[:5]) for number in NUMBERS)


async def test_nobody_is_asked_where_they_are(chat: Chat) -> None:
    await chat.act("> /emergency")
    await chat.act("> [🗂 All topics]\n> [🚨 Fire, earthquake, flood]")
    labels = chat.buttons(chat.heard()[-1])
    assert len(labels) > 2
    said = await chat.act(f"> [{labels[0]}]")
    assert said[1].startswith("📞 Call first: ")
    assert await chat.rows("SELECT country FROM people") == [(None,)]


async def test_numbers_of_another_country_are_not_shown(chat: Chat) -> None:
    await chat.act("> /region country /rights\n> [Kazakhstan]")
    said = " ".join(await chat.act("> /emergency after"))
    assert "1414" in said
    assert "8 800" not in said
    assert "8 800" in " ".join(await chat.act("> /emergency violence"))


async def test_danger_interrupts_a_question(chat: Chat) -> None:
    await chat.act("> /region")
    assert (await chat.act("> 112"))[0].startswith("112")
