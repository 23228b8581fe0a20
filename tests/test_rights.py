"""My rights: the country is asked once, the commonest stand first."""

import pytest

from bot.fakegram.phone import Chat
from tests.conftest import LANGUAGES


async def test_the_country_is_asked_once(chat: Chat) -> None:
    asked = await chat.act("> /rights")
    assert asked[0].startswith("Which country are you in now?")
    first = await chat.act("> [Kazakhstan]")
    assert first[:2] == ["My rights", "Kazakhstan"]
    assert await chat.act("> /rights") == first
    assert await chat.rows("SELECT country, zone FROM people") == [("KZ", "Asia/Almaty")]
    assert await chat.rows("SELECT * FROM people_regions") == []


async def test_an_article_needs_no_country(chat: Chat) -> None:
    assert (await chat.act("> /rights wages"))[0] == "💼 My wages are not paid"


async def test_from_start_to_unpaid_wages_in_three_taps_after_the_language(chat: Chat) -> None:
    await chat.act("> /start\n> [⚖️ My rights]\n> [Russia]\n> [💼 My wages are not paid]")
    assert chat.said()[0] == "💼 My wages are not paid"
    assert any("8 800 707-88-41" in line for line in chat.said())


async def test_topics_lead_to_articles_and_back(chat: Chat) -> None:
    main = await chat.act("> /rights ru")
    topics = await chat.act("> [🗂 All topics]")
    assert topics[0] == "Choose a topic."
    topic = await chat.act("> [📄 Papers and stay]")
    assert topic[:2] == ["📄 Papers and stay", "Russia"]
    await chat.act("> [📄 I lost my documents]") if "[📄 I lost my documents]" in topic[
        -1
    ] else None
    await chat.act("> /rights topic papers ru")
    assert await chat.act("> [⬅️ Back]") == topics
    assert await chat.act("> [⬅️ Back]") == main


@pytest.mark.parametrize("language", LANGUAGES)
async def test_unpaid_wages_are_on_the_first_screen_in_every_language(
    chat: Chat, language: str
) -> None:
    await chat.act(f"> /language {language}\n> /rights ru")
    wages = chat.buttons(chat.heard()[-1])[0]
    assert wages.startswith("💼")
    assert (await chat.act(f"> [{wages}]"))[0] == wages
