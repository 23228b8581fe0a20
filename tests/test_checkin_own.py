"""My own check-in."""

from bot.fakegram.phone import Chat
from tests.conftest import Enter


async def test_try(chat: Chat, enter: Enter) -> None:
    await chat.act("> /region\n> Russia\n> Tula")
    for line in (
        "> /checkin mine",
        "> /checkin mine once",
        "> 12:30",
        "~ 29 minutes",
        "~ 1 minute",
        "~ 10 minutes",
        "~ 10 minutes",
        "~ 9 minutes",
        "~ 2 minutes",
        "> I am fine",
        "> /checkin mine",
    ):
        print(line, *(await chat.act(line)), sep="\n")
    print(await chat.rows("select * from due"), await chat.rows("select * from checkin_promises"))
    assert 0
