"""A roll-call with the real hotline: what the operator reads, and what the person does not."""

import pytest

from bot.dialog import House
from bot.fakegram.phone import Chat
from bot.store import Store
from tests.asked import Asking, keyboard
from tests.pleading import hiring


@pytest.fixture
async def olga(chat: Chat) -> Chat:
    return await hiring(chat.cable)("Olga", "operator")


@pytest.fixture
async def asked(chat: Chat, store: Store, house: House, olga: Chat) -> Chat:
    """Zamira, who has named no region, and is asked in Almaty."""
    await Asking(chat.cable, store, house).begin(chat)
    return chat


async def test_the_operator_reads_in_which_region_it_is(asked: Chat, olga: Chat) -> None:
    await asked.act("> 🆘 I need help\n> [Hurt or ill]")
    assert await asked.rows("SELECT country, region, origin FROM hotline_cases") == [
        ("KZ", "KZ-75", "roll")
    ]
    assert any("Almaty" in line for line in await olga.act("> /hotline desk case 1"))


async def test_who_chooses_another_region_is_there_with_who_they_have(asked: Chat) -> None:
    await asked.act("> 🆘 I need help\n> [Hurt or ill]\n> [A child]\n> [Next]\n> [3]")
    await asked.act("> [Choose the region]\n> Shymkent")
    assert await asked.rows("SELECT region, called FROM hotline_cases") == [("KZ-79", "child,n3")]


async def test_the_steps_are_not_pushed_up_by_what_was_said_already(asked: Chat) -> None:
    await asked.act("> 🆘 I need help")
    before = len(asked.shows())
    await asked.act("> [Hurt or ill]\n> [A child]\n> [Next]\n> [3]")
    assert len(asked.shows()) == before
    await asked.act("~ 11 minutes")
    await asked.act("> /checkin need 1")
    assert any("I have told an operator" in line for line in asked.said())


async def test_longer_words_are_answered_by_two_messages(asked: Chat, olga: Chat) -> None:
    before = len(asked.shows())
    await asked.act("> safe but my brother is not")
    assert len(asked.shows()) == before + 2
    cover = await olga.act("> [Take]")
    assert any("safe but my brother is not" in line for line in cover)


async def test_when_nobody_is_there_any_more_the_next_step_says_so(asked: Chat, olga: Chat) -> None:
    await asked.act("> 🆘 I need help")
    await olga.act("> /staff duty\n> [Go off duty]")
    await asked.act("> [Hurt or ill]")
    assert any("no operator is on duty now" in line for line in asked.said())


async def test_a_keyboard_that_was_left_goes_with_the_next_press(
    asked: Chat, store: Store, house: House
) -> None:
    await asked.act("> safe\n~ 1 minute")
    other = Asking(asked.cable, store, house)
    second = await other.begin(asked, event="fire")
    await other.end(second)
    await other.say(second, "over")
    assert keyboard(asked) != []  # the first still runs there, and others may need it
    await asked.act("~ 1 minute\n> ✅ I am safe")
    assert keyboard(asked) == []


async def test_a_key_pressed_twice_is_gone(asked: Chat, store: Store, house: House) -> None:
    other = Asking(asked.cable, store, house)
    second = await other.begin(asked, event="fire")
    await asked.act("~ 1 minute\n> safe")
    await other.say(second, "first")  # it came late
    assert keyboard(asked) != []
    await asked.act("~ 1 minute\n> ✅ I am safe")
    assert keyboard(asked) == []


async def test_who_needs_no_more_help_is_left_no_keyboard(
    asked: Chat, store: Store, house: House
) -> None:
    await asked.act("> 🆘 I need help\n~ 1 minute")
    other = Asking(asked.cable, store, house)
    second = await other.begin(asked, event="fire")
    await other.end(second)
    await other.say(second, "over")
    assert keyboard(asked) != []
    await asked.act("~ 1 minute\n> ✅ I am safe\n> [It is over, I am safe]")
    assert keyboard(asked) == []


async def test_one_that_runs_elsewhere_leaves_no_keyboard_here(
    asked: Chat, store: Store, house: House
) -> None:
    await asked.act("> safe\n~ 1 minute")
    other = Asking(asked.cable, store, house)
    second = await other.begin(asked, event="fire", places=("RU",))
    await other.end(second)
    await other.say(second, "over")
    assert keyboard(asked) == []
