"""Medical care: the numbers before any question."""

import pytest

from bot.fakegram.phone import Chat
from tests.conftest import LANGUAGES


async def test_the_numbers_come_before_the_question_for_the_country(chat: Chat) -> None:
    said = await chat.act("> /medical")
    assert "103" in said[0]
    assert "112" in said[0]
    assert said[1].startswith("Which country are you in now?")


async def test_the_country_is_asked_once(chat: Chat) -> None:
    await chat.act("> /medical\n> [Russia]")
    said = await chat.act("> /medical")
    assert said[:2] == ["Medical care", "Russia"]


@pytest.mark.parametrize("country", ["ru", "kz"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_birth_is_one_tap_from_the_first_screen(
    chat: Chat, language: str, country: str
) -> None:
    await chat.act(f"> /language {language}\n> /medical {country}")
    birth = next(b for b in chat.buttons(chat.heard()[-1]) if b.startswith("🤰"))
    said = await chat.act(f"> [{birth}]")
    assert said[0] == birth
    assert "103" in said[1]


async def test_what_is_urgent_says_whom_to_call_first(chat: Chat) -> None:
    said = await chat.act("> /medical ambulance")
    assert said[1] == "📞 Call first: 103, 112"
