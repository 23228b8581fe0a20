"""SOS: the numbers first, always; five seconds; then somebody is rung."""

from bot.fakegram.phone import Chat


async def test_the_numbers_come_first(chat: Chat) -> None:
    said = await chat.act("> /sos")
    assert said[1].startswith("• 112")
