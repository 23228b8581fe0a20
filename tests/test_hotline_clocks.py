"""The hotline, its clocks: who waits again is told so again, whoever has left meanwhile."""

from functools import partial

import pytest

from bot import people
from bot.fakegram.phone import Chat
from bot.store import Db, Store
from tests.conftest import Enter
from tests.test_hotline import Now, answered, ask, employ
from tests.test_staff import number_of

UNREAD = "Nobody has read this yet."
GIVE_BACK = "> /hotline desk hand 1\n> [Back to all]\n> [Nothing]"


@pytest.fixture
async def olga(enter: Enter, store: Store) -> Chat:
    """An operator on duty."""
    chat = await employ(enter("Olga"), store, place="RU")
    await chat.act("> /staff on")
    return chat


@pytest.fixture(autouse=True)
async def dana(enter: Enter, store: Store) -> Chat:
    """An operator who is not on duty."""
    return await employ(enter("Dana"), store)


async def hurt(chat: Chat) -> None:
    """An urgent case, number 1."""
    await ask(chat, kind="Hurt")


async def unread(chat: Chat, while_: str) -> int:
    """How often they hear meanwhile that nobody has read it."""
    said = await chat.act(while_)
    return sum(line.startswith(UNREAD) for line in said)


async def due(chat: Chat) -> list[tuple[int, str]]:
    """What the clock will type about a case: for whom, and what."""
    rows = await chat.rows("SELECT person_id, command FROM due ORDER BY command")
    return [(person, command) for person, command in rows if " filed " not in command]


async def test_an_urgent_case_that_is_given_back_tells_who_asked_again(
    chat: Chat, olga: Chat
) -> None:
    await hurt(chat)
    await olga.act("> /hotline desk take 1")
    assert await unread(chat, "~ 20 minutes") == 0
    await olga.act(GIVE_BACK)
    assert await unread(chat, "~ 110 seconds") == 0
    assert await unread(chat, "~ 20 seconds") == 1
    assert await unread(chat, "~ 9 minutes") == 1
    assert await unread(chat, "~ 1 hour") == 0


async def test_who_was_disabled_leaves_nobody_in_the_dark(
    chat: Chat, olga: Chat, store: Store
) -> None:
    await hurt(chat)
    await olga.act("> /hotline desk take 1")
    number = await number_of(olga)
    await store.write(lambda db: people.disable(db, number, now=1))
    assert await unread(chat, "~ 25 minutes") == 2


async def test_the_clocks_of_a_case_outlive_the_operator_whose_turn_it_was(
    chat: Chat, olga: Chat
) -> None:
    await hurt(chat)
    asker = await number_of(chat)
    await olga.act("> /hotline desk take 1")
    await olga.act("> /delete\n> [Yes, forget me]")
    assert await due(chat) == [
        (asker, "/hotline desk late 1"),
        (asker, "/hotline unread 1"),
        (asker, "/hotline unread 1 again"),
    ]
    assert await unread(chat, "~ 15 minutes") == 2


async def test_what_is_not_urgent_is_given_back_in_silence(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act(f"> /hotline desk take 1\n{GIVE_BACK}")
    assert await unread(chat, "~ 3 hours") == 0


async def test_an_urgent_case_that_is_opened_again_has_all_its_clocks(
    chat: Chat, olga: Chat
) -> None:
    await hurt(chat)
    await olga.act("> /hotline desk take 1\n> [Answer]\n> Go to a doctor")
    await olga.act("> /hotline desk close 1\n> [Informed]")
    assert await late(chat, "~ 1 day") == 0
    await chat.act("> /hotline reopen 1")
    assert await unread(chat, "~ 11 minutes") == 2
    assert await late(chat, "~ 1 second") == 1


async def late(chat: Chat, while_: str) -> int:
    """How many supervisors are wanted then."""
    await chat.act(while_)
    sql = "SELECT COUNT(*) FROM waiting WHERE kind = 'late' AND done_at IS NULL"
    [(count,)] = await chat.rows(sql)
    return int(count)


async def test_what_was_answered_again_is_not_overdue_again(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1\n> [Answer]\n> Go to court")
    await chat.act("> /hotline close 1\n> [Yes, it is solved]\n> /hotline reopen 1")
    assert await late(chat, "~ 230 minutes") == 0
    await olga.act("> /hotline desk take 1\n> [Answer]\n> Go to court soon")
    assert await late(chat, "~ 1 day") == 0


async def test_what_its_operator_opens_again_is_owed_an_answer(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1\n> [Answer]\n> Go to court")
    await olga.act("> /hotline desk close 1\n> [Informed]\n> /hotline desk reopen 1")
    assert await late(chat, "~ 230 minutes") == 0
    assert await late(chat, "~ 20 minutes") == 1


async def test_who_writes_with_the_code_does_not_put_off_the_clocks(
    chat: Chat, enter: Enter
) -> None:
    await hurt(chat)
    said = await chat.act("> /hotline mine")
    code = next(line for line in said if "code" in line.lower() and any(c.isdigit() for c in line))
    digits = "".join(c for c in code if c.isdigit())
    other = enter("Timur")
    await other.act(f"> /start\n> [English]\n~ 1 minute\n> /hotline code {digits}\n> It is me")
    assert await unread(chat, "~ 70 seconds") == 1


async def test_the_clock_goes_with_the_case_to_another_phone(
    chat: Chat, olga: Chat, enter: Enter
) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1")
    said = await chat.act("> /hotline mine")
    digits = "".join(c for line in said if "code" in line.lower() for c in line if c.isdigit())
    other = enter("Timur")
    await other.act(f"> /start\n> [English]\n> /hotline code {digits}\n> It is me")
    await olga.act("> /hotline desk guest 1\n> [It is the same person]")
    await chat.act("> /delete\n> [Yes, forget me]")
    assert await late(other, "~ 5 hours") == 1


async def test_what_an_operator_makes_urgent_is_overdue_sooner(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1\n> /hotline desk urgency 1\n> 1")
    assert await late(chat, "~ 11 minutes") == 1


async def test_how_long_it_takes_is_told_of_who_waits_now_too(chat: Chat, store: Store) -> None:
    for _ in range(20):
        await store.write(partial(answered, took=60))
    assert any("within 1 min" in line for line in await chat.act("> /hotline"))
    for _ in range(3):
        await store.write(waiting_since)
    assert any("within 5 h" in line for line in await chat.act("> /hotline"))
    await store.write(lambda db: db.run("UPDATE hotline_cases SET phase = 'closed'"))
    assert any("within 1 min" in line for line in await chat.act("> /hotline"))


def waiting_since(db: Db) -> None:
    db.run(
        """INSERT INTO hotline_cases(channel, urgency, opened_at, touched_at)
           VALUES ('chat', 3, :opened, 0)""",
        opened=Now - 4 * 3600 - 1800,
    )
