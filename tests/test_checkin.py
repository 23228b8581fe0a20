"""Check-ins: the first screen."""

from bot.fakegram.phone import Chat


async def test_the_first_screen_names_the_number_to_call(chat: Chat) -> None:
    assert "112" in "\n".join(await chat.act("> /checkin"))
