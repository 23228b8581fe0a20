"""The hotline, the half of who asks."""

from bot.fakegram.phone import Chat


async def test_the_topic_of_an_article_is_filled_in(chat: Chat) -> None:
    said = await chat.act("> /hotline about rights wages")
    assert "Your question is about: My wages are not paid" in said
