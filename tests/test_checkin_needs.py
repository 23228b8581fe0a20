"""Somebody needs help: the numbers first, a case from the first tap on, and never closed by it."""

import pytest

from bot.dialog import House, Text
from bot.fakegram.phone import Chat
from bot.outbox import Lane
from tests.asked import Asking, asking, keyboard, live_in, zamira
from tests.conftest import LANGUAGES, Enter

__all__ = ["asking", "zamira"]


async def test_the_numbers_come_first_and_the_case_is_open_from_then_on(
    asking: Asking, zamira: Chat
) -> None:
    await asking.begin(zamira)
    said = await zamira.act("> 🆘 I need help")
    assert said[0] == "Call now. Do not wait for an answer here."
    assert [line[2:5] for line in said[1:5]] == ["112", "101", "102", "103"]
    assert said[-1].startswith("[🩹 Hurt or ill] [🧱 Trapped")
    assert keyboard(zamira) == []
    assert asking.typed == ["call roll unclear - KZ-75"]
    lanes = await zamira.rows("SELECT lane FROM outbox ORDER BY id DESC LIMIT 2")
    assert lanes == [(int(Lane.REPLY),)] * 2


async def test_each_step_is_one_tap_in_the_same_message_and_none_is_needed(
    asking: Asking, zamira: Chat
) -> None:
    await asking.begin(zamira)
    await zamira.act("> 🆘 I need help")
    before = len(zamira.shows())
    said = await zamira.act("> [Hurt or ill]")
    assert said[0] == "Noted. In danger call 112."
    await zamira.act("> [A child]\n> [Somebody cannot walk]\n> [A child]\n> [A child]")
    assert "[☑️ A child]" in zamira.said()[-1]
    await zamira.act("> [Next]\n> [3]")
    assert "Noted: Almaty (city)" in zamira.said()
    assert len(zamira.shows()) == before
    assert asking.typed == [
        "call roll unclear - KZ-75",
        "call roll hurt - KZ-75",
        "call roll hurt child,cannot-walk KZ-75",
        "call roll hurt child,cannot-walk,n3 KZ-75",
    ]
    assert await asking.answers() == {"Zamira": "need hurt"}


async def test_where_they_are_is_chosen_from_a_list_and_counted_there(
    asking: Asking, zamira: Chat
) -> None:
    await asking.begin(zamira)
    await zamira.act("> /checkin need 1\n> /checkin region 1\n> Shymkent")
    assert asking.typed[-1] == "words"
    assert asking.heard[-1] == Text("Shymkent")
    assert await asking.sums() == {("KZ-79", "asked"): 1, ("KZ-79", "need"): 1}


async def test_where_they_are_in_their_own_words_goes_to_the_operator(
    asking: Asking, zamira: Chat
) -> None:
    await asking.begin(zamira)
    await zamira.act("> /checkin need 1\n> /checkin region 1\n> behind the school, ground floor")
    assert asking.typed[-1] == "words"
    assert asking.heard[-1] == Text("behind the school, ground floor")


async def test_a_receipt_that_waits_is_not_said_after_a_need(asking: Asking, zamira: Chat) -> None:
    await asking.begin(zamira)
    await zamira.act("> safe")
    await asking.store.write(
        lambda db: db.run("UPDATE outbox SET status = 'waiting' WHERE named = 'checkin-receipt'")
    )
    await zamira.act("> help me")
    rows = await zamira.rows("SELECT status FROM outbox WHERE named = 'checkin-receipt'")
    assert rows == [("cancelled",)]


@pytest.mark.parametrize("words", ["safe", "alive", "not there"])
async def test_a_pocket_does_not_end_a_need(asking: Asking, zamira: Chat, words: str) -> None:
    await asking.begin(zamira)
    await zamira.act("> 🆘 I need help\n> [Trapped, cannot get out]")
    assert (await zamira.act(f"> {words}"))[0] == "Do you still need help?"
    assert await asking.answers() == {"Zamira": "need trapped"}
    assert "withdrawn roll" not in asking.typed


async def test_a_need_is_withdrawn_in_one_tap(asking: Asking, zamira: Chat) -> None:
    await asking.begin(zamira)
    await zamira.act("> 🆘 I need help\n> safe\n> [It is over, I am safe]")
    assert asking.typed[-1] == "withdrawn roll"
    assert await asking.answers() == {"Zamira": "safe"}
    assert await asking.sums() == {("KZ-75", "asked"): 1, ("KZ-75", "safe"): 1}
    await zamira.act("> /checkin withdraw 1")  # an old button
    assert asking.typed.count("withdrawn roll") == 1


async def test_a_need_outlives_the_end(asking: Asking, zamira: Chat) -> None:
    roll = await asking.begin(zamira)
    await zamira.act("> 🆘 I need help")
    await asking.end(roll)
    asking.cable.clock.seconds += 60
    await zamira.act("> [Hurt or ill]\n> /checkin\n> [I no longer need help]\n> [Yes, I need help]")
    assert asking.typed[1] == "call roll hurt - KZ-75"
    assert await asking.answers() == {"Zamira": "need hurt"}


async def test_of_two_at_once_there_is_one_need(asking: Asking, zamira: Chat) -> None:
    first = await asking.begin(zamira)
    second = await asking.begin(zamira, event="fire")
    await zamira.act("> help\n> [Papers or the way home]")
    assert asking.typed == ["call roll unclear - KZ-75", "call roll papers - KZ-75"]
    assert await asking.answers(first) == await asking.answers(second) == {"Zamira": "need papers"}


async def test_a_button_of_one_is_a_need_for_both(asking: Asking, zamira: Chat) -> None:
    first = await asking.begin(zamira)
    second = await asking.begin(zamira, event="fire")
    await zamira.act(f"> /checkin need {first}")
    assert await asking.answers(first) == await asking.answers(second) == {"Zamira": "need"}


async def test_nobody_steps_into_a_need_that_is_not_theirs(
    asking: Asking, zamira: Chat, enter: Enter
) -> None:
    charos = await live_in(enter("Charos"), "en", "RU-MOW")
    await asking.begin(zamira)
    await zamira.act("> 🆘 I need help")
    steps = ("need 1 hurt", "with 1 c", "many 1 c n3", "where 1", "region 1", "over 1")
    for step in (*steps, "withdraw 1", "need x", "need 99999999999999999999", "say qq", "heard"):
        assert "112" in "\n".join(await charos.act(f"> /checkin {step}"))
    assert asking.typed == ["call roll unclear - KZ-75"]
    assert await asking.answers() == {"Zamira": "need"}


async def test_a_need_of_somebody_who_is_there_but_was_not_asked_is_one(
    asking: Asking, zamira: Chat, enter: Enter
) -> None:
    bakyt = await live_in(enter("Bakyt"), "en", "KZ-75")
    await asking.begin(zamira)
    await bakyt.act("> /checkin\n> [I need help]\n> [Hurt or ill]")
    assert asking.typed == ["call roll unclear - KZ-75", "call roll hurt - KZ-75"]
    assert await asking.answers() == {"Zamira": "", "Bakyt": "need hurt"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_way_of_who_needs_help_in_every_language(
    asking: Asking, house: House, enter: Enter, language: str
) -> None:
    chat = await live_in(enter("Bakyt"), language, "KZ-75")
    await asking.begin(chat)

    def label(phrase: str, name: str, **more: str) -> str:
        return house.i18n.label(language, phrase, name, **more)

    said = await chat.act(f"> {label('checkin-asks', 'need')}")
    assert "112" in said[1]
    await chat.act(f"> [{label('checkin-what', 'other')}]")
    await chat.act(f"> [{label('checkin-with', 'pregnant', on='no')}]")
    await chat.act(f"> [{label('checkin-with', 'next')}]\n> [{label('checkin-many', 'n5')}]")
    assert asking.typed[-1] == "call roll other pregnant,n5 KZ-75"
    await chat.act(f"> [{label('checkin-where', 'over')}]\n> [{label('checkin-still', 'over')}]")
    assert asking.typed[-1] == "withdrawn roll"
    assert await asking.answers() == {"Bakyt": "safe"}
