"""The hotline as its first users meet it: answers typed at once, floods, papers, lost voices."""

import pytest

from bot.dialog import House
from bot.fakegram import World
from bot.fakegram.faults import Fault
from bot.fakegram.phone import Chat
from bot.store import Store
from tests.conftest import Enter
from tests.test_hotline import STORY, ask, employ, lines, rung, sent
from tests.test_hotline_codes import code_of, wrong_codes
from tests.test_staff import number_of

ASKED = "Is this for an operator?"
NOT_KEPT = "This did not arrive: too much at once. Save it, and send it again later."
GONE = "That is not here any more."


@pytest.fixture
async def olga(enter: Enter, store: Store) -> Chat:
    """An operator on duty."""
    olga = await employ(enter("Olga"), store)
    await olga.act("> /staff on")
    return olga


@pytest.fixture
async def other(enter: Enter, olga: Chat) -> Chat:
    """Another phone."""
    other = enter("Bakyt")
    await other.act("> /start\n> [English]")
    return other


async def answered(chat: Chat, olga: Chat) -> None:
    """Zamira has asked, and Olga has answered."""
    await ask(chat)
    await olga.act("> /hotline desk take 1\n> [Answer]\n> Since when?")


# Whoever is answered writes back, without a button.


async def test_words_after_an_answer_are_for_the_operator(
    chat: Chat, olga: Chat, house: House
) -> None:
    await answered(chat, olga)
    await chat.act("~ 1 day")
    assert (await chat.act("> Since August, in Almaty"))[0] == ASKED
    said = await chat.act("> [Yes, pass it on]")
    assert said[0] == "Added. The operator sees it."
    assert (await lines(chat, house))[-1] == ("person", "text", "Since August, in Almaty")
    assert "№ 1: something new" in olga.said()


async def test_who_answers_at_once_is_heard_at_once(chat: Chat, olga: Chat) -> None:
    await answered(chat, olga)
    heard = await rung(olga, chat, "> August\n> [Yes, pass it on]")
    assert heard == ["№ 1: something new", "[Open]"]
    assert await rung(olga, chat, "> or July") == []  # one ring is enough for a while


async def test_two_messages_in_a_row_are_one_answer(chat: Chat, olga: Chat, house: House) -> None:
    await answered(chat, olga)
    await chat.act("> Since August\n> And he has my passport\n> [Yes, pass it on]")
    assert (await lines(chat, house))[-1][2] == "Since August\nAnd he has my passport"


async def test_no_is_no_and_the_words_are_sought(chat: Chat, olga: Chat, house: House) -> None:
    await answered(chat, olga)
    before = await lines(chat, house)
    sought = await chat.act("> /search wages")
    assert await chat.act("> wages\n> [No]") == sought
    assert await lines(chat, house) == before


async def test_of_several_requests_it_goes_to_the_one_that_was_answered(
    chat: Chat, olga: Chat, house: House
) -> None:
    await answered(chat, olga)
    await ask(chat)
    await olga.act("> [Answer]\n> Since when, I ask?")
    await chat.act("> August\n> [Yes, pass it on]")
    assert ("person", "text", "August") in await lines(chat, house, 1)
    assert ("person", "text", "August") not in await lines(chat, house, 2)


@pytest.mark.parametrize("later", ["~ 4 days", "> /hotline close 1\n> [Yes, it is solved]"])
async def test_when_nobody_has_just_spoken_words_are_sought(
    chat: Chat, olga: Chat, later: str
) -> None:
    sought = await chat.act("> wages")
    assert ASKED not in sought
    await answered(chat, olga)
    await chat.act(later)
    assert await chat.act("> wages") == sought


async def test_who_has_said_all_and_goes_on_is_asked_for_an_hour(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    assert (await chat.act("~ 50 minutes\n> And my leg hurts"))[0] == ASKED
    await chat.act("> [No]\n~ 1 hour")
    assert ASKED not in await chat.act("> wages")


async def test_what_others_talk_about_is_nothing_to_me(chat: Chat, other: Chat, olga: Chat) -> None:
    await answered(chat, olga)
    assert ASKED not in await other.act("> wages")


async def test_what_was_answered_and_given_back_is_not_called_unread(
    chat: Chat, olga: Chat
) -> None:
    await ask(chat)
    assert "Received. Nobody has read it yet." in await chat.act("> /hotline mine")
    await olga.act("> /hotline desk take 1\n> [Hand over]\n> [Back to all]\n> [Nothing]")
    said = await chat.act("> /hotline mine")
    assert "It has been read. Now it waits for an operator again." in said


# A flood: nothing may look received that is not.


async def flood(chat: Chat) -> None:
    for number in range(25):
        await chat.act(f"> {number} times")


async def test_what_is_too_much_is_not_called_received(
    chat: Chat, olga: Chat, house: House
) -> None:
    await chat.act("> /hotline ask work\n> None")
    await flood(chat)
    assert len(await lines(chat, house)) == 20
    said = await chat.act("> and this")
    assert said[0] == NOT_KEPT
    assert not any(line.startswith("I have it") for line in said)
    await chat.act("~ 12 minutes")
    assert "Added. The operator sees it." in await chat.act("> and this")
    assert (await lines(chat, house))[-1][2] == "and this"


async def test_neither_is_it_in_my_request(chat: Chat, house: House, olga: Chat) -> None:
    await ask(chat)
    await chat.act("> /hotline mine")
    await flood(chat)
    assert (await chat.act("> and this"))[0] == NOT_KEPT
    assert ("person", "text", "and this") not in await lines(chat, house)


async def test_nor_from_another_phone(chat: Chat, other: Chat) -> None:
    code = await code_of(chat)
    await other.act(f"> /hotline code\n> {code}")
    await flood(other)
    assert (await other.act("> and this"))[0] == NOT_KEPT
    assert await other.rows("SELECT COUNT(*) FROM hotline_words") == [(20,)]


# A photo of a passport.


async def test_an_operator_may_have_seen_what_is_taken_back(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1")
    await chat.act("> /hotline mine")
    await sent(chat, "photo", caption="my passport")
    said = await chat.act("> [Take it back]")
    assert said[0].startswith("Deleted here. Your operator may have seen it")
    assert any("something was taken back" in line for line in olga.said())


async def test_from_another_phone_a_paper_is_taken_back_too(chat: Chat, other: Chat) -> None:
    code = (await code_of(chat)).replace(" ", "")
    for one in (code, *wrong_codes(1, but=code)):
        await other.act(f"> /hotline code\n> {one}")
        said = await sent(other, "photo", caption="my passport")
        assert said[0].startswith("Is a passport or another paper on it?")
        assert await other.rows("SELECT COUNT(*) FROM hotline_words") == [(1,)]
        assert (await other.act("> [Take it back]"))[0].startswith("Deleted here.")
        assert await other.rows("SELECT COUNT(*) FROM hotline_words") == [(0,)]
        assert not [m for m in other.world.history(other.person) if "photo" in m]
        assert (await other.act("> [Take it back]"))[0] == GONE


async def test_nobody_takes_back_what_was_said_in_anothers_visit(chat: Chat, other: Chat) -> None:
    await other.act(f"> /hotline code\n> {await code_of(chat)}\n> It is me")
    for wrong in ("", "1", "1 x", "1 1 1", "0 1 1"):
        assert (await chat.act(f"> /hotline unsay {wrong}"))[0] == GONE
    assert (await other.act("> /hotline unsay 2 1 1"))[0] == GONE
    assert await other.rows("SELECT COUNT(*) FROM hotline_words") == [(1,)]


async def test_a_paper_is_taken_back_after_the_visit_has_become_the_case(
    chat: Chat, other: Chat, olga: Chat, house: House
) -> None:
    await other.act(f"> /hotline code\n> {await code_of(chat)}")
    await sent(other, "photo", caption="my passport")
    await olga.act("> /hotline desk take 1\n> /hotline desk guest 1\n> [It is the same person]")
    assert ("person", "photo", "my passport") in await lines(chat, house)
    await other.act("> [Take it back]")
    assert ("person", "photo", "my passport") not in await lines(chat, house)


# What does not arrive.


async def test_a_voice_that_telegram_does_not_give_any_more_is_told_to_the_operator(
    chat: Chat, olga: Chat, world: World
) -> None:
    await chat.act("> /hotline ask work\n> None")
    await sent(chat, "voice", duration=3)
    await chat.act("> [That is all]")
    await olga.act("> /hotline desk take 1\n> [Files: 1]")
    world.state.files.clear()
    with chat.cable.trouble():
        await olga.act(f"> [{olga.buttons(olga.heard()[-1])[0]}]")
        said = await olga.act("~ 1 second")
    assert any("Telegram does not give this file any more" in line for line in said)
    assert (await olga.act("> /hotline desk case 1"))[0].startswith("№ 1")


async def test_an_answer_that_did_not_arrive_is_told_and_stands_in_the_case(
    chat: Chat, olga: Chat, world: World, house: House
) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1\n> [Answer]")
    world.faults.add(Fault("403", "sendMessage", chat=chat.person))
    with chat.cable.trouble():
        await olga.act("> Since when?")
        said = await olga.act("~ 1 second")
    assert any("your message did not arrive" in line for line in said)
    assert ("house", "event", "lost") in await lines(chat, house)


async def test_of_who_deletes_themselves_nothing_is_opened_again(
    chat: Chat, olga: Chat, house: House
) -> None:
    await answered(chat, olga)
    await chat.act("> /delete\n> [Yes, forget me]")
    said = await olga.act("> /hotline desk case 1")
    assert STORY not in "".join(said)
    await olga.act("> [Open again]")
    assert await olga.rows("SELECT phase, person_id FROM hotline_cases") == [("closed", None)]


async def test_of_two_who_tap_at_once_one_is_told_who_has_it(
    chat: Chat, olga: Chat, enter: Enter, store: Store
) -> None:
    dana = await employ(enter("Dana"), store)
    await dana.act("> /staff on")
    await ask(chat)
    await olga.act("> [Take]")
    said = await dana.act("> /hotline desk take 1")
    assert not any(STORY in line for line in said)
    assert await olga.rows("SELECT assignee_id FROM hotline_cases") == [(await number_of(olga),)]
