"""SOS with the real hotline and the real family: who is rung, and what is said of it."""

import pytest

from bot import people
from bot.fakegram.phone import Cable, Chat
from tests.conftest import Enter, quiet_labels
from tests.pleading import Hire, hiring, new_in
from tests.test_family import join
from tests.test_staff import number_of

SQL = "SELECT kind, origin, called, urgency, phase FROM hotline_cases"


@pytest.fixture
def hire(cable: Cable) -> Hire:
    return hiring(cable)


@pytest.fixture(autouse=True)
async def off_duty(hire: Hire) -> None:
    """Dana is an operator, but not on duty."""
    dana = await hire("Dana", None)
    number = await number_of(dana)
    await dana.cable.store.write(lambda db: people.grant(db, number, "operator", "", now=1))


async def test_an_operator_is_rung_and_that_is_all_that_is_promised(chat: Chat, hire: Hire) -> None:
    olga = await hire("Olga", "operator")
    await chat.act("> /region country /sos\n> [Kazakhstan]\n> [Hurt or ill]")
    assert any(line.startswith("In 5 seconds I will tell an operator.") for line in chat.said())
    before = len(olga.shows())
    said = await chat.act("~ 7 seconds")
    assert "I have told an operator" in said[0]
    assert "urgent" in new_in(olga, before)[0]
    assert await chat.rows(SQL) == [("hurt", "sos", "", 1, "new")]
    assert await chat.act("~ 3 minutes") != []  # nobody has read it yet
    await olga.act("> [Take]")
    assert any("seen at" in text for text in new_in(chat))


async def test_that_nobody_is_on_duty_is_said_at_once_and_again(chat: Chat) -> None:
    said = await chat.act("> /sos\n> [Lost or stuck]")
    assert any("None of them is on duty now: you must call." in line for line in said)
    said = await chat.act("~ 7 seconds")
    assert "no operator is on duty now" in said[0]
    lanes = "SELECT lane FROM outbox ORDER BY id DESC LIMIT 1"
    assert await chat.rows(lanes) == [(2,)]


async def test_pressed_again_and_again_it_stays_one_case_of_the_newest_matter(
    chat: Chat,
) -> None:
    await chat.act("> /sos\n> [Hurt or ill]\n~ 7 seconds\n> /sos hurt\n~ 7 seconds")
    await chat.act("> /sos\n> [Violence]\n~ 2 minutes")
    assert await chat.rows(SQL) == [("violence", "sos", "", 1, "new")]


async def test_each_matter_is_one_that_the_hotline_knows(chat: Chat) -> None:
    for kind in ("hurt", "violence", "held", "detained", "lost"):
        await chat.act(f"> /sos {kind}\n~ 7 seconds")
        [(known, *_)] = await chat.rows(f"{SQL} ORDER BY id DESC LIMIT 1")
        assert known not in {"other", "unclear"}


async def test_taken_back_after_it_was_sent_the_case_is_over(chat: Chat) -> None:
    await chat.act("> /sos\n> [Something else]\n~ 7 seconds\n> [Take it back]")
    assert [row[-1] for row in await chat.rows(SQL)] == ["closed"]
    await chat.act("> /sos\n> /sos back")
    assert len(await chat.rows(SQL)) == 1


async def test_violence_taken_back_too_late_says_nothing_of_itself(chat: Chat) -> None:
    await chat.act("> /sos\n> [Violence]\n~ 7 seconds")
    said = await chat.act("> [Take it back]")
    assert said == ["Done. In danger call 112 at any time."]


async def test_an_emptied_chat_stays_empty_while_operators_are_rung(chat: Chat, hire: Hire) -> None:
    olga = await hire("Olga", "operator")
    await chat.act("> /region country /sos\n> [Kazakhstan]\n> [Hurt or ill]\n> /hide")
    shown, before = chat.shows(), len(olga.shows())
    assert await chat.act("~ 20 minutes") == []
    assert await chat.rows(SQL) == [("hurt", "sos", "hidden", 1, "new")]
    assert "urgent" in new_in(olga, before)[0]
    page = await olga.act("> [Take]")
    assert any("chat emptied" in line for line in page)
    assert [m["text"] for m in chat.shows()] == [m["text"] for m in shown]


async def test_what_is_written_afterwards_stands_in_the_case(chat: Chat) -> None:
    await chat.act("> /sos\n> [Hurt or ill]\n~ 7 seconds\n> Third floor, the stairs burn")
    assert await chat.rows("SELECT kind FROM hotline_lines WHERE who = 'person'") == [("text",)]


async def test_the_trusted_person_hears_of_it(chat: Chat, enter: Enter) -> None:
    charos = enter("Charos")
    await charos.act("> /start\n> /language en")
    await join(chat, charos)
    await chat.act("> /sos\n> [Hurt or ill]\n> [Also tell my family]")
    before = len(charos.shows())
    await chat.act("~ 7 seconds")
    assert len(new_in(charos, before)) == 1


async def test_who_was_hidden_is_told_without_a_word_in_the_chat(chat: Chat, enter: Enter) -> None:
    bakyt = enter("Bakyt")
    await bakyt.act("> /start\n> [English]")
    await join(chat, bakyt)
    await chat.act("> /hide\n> /sos\n> [Hurt or ill]")
    assert "Also tell my family" not in str(chat.said())
    before = len(bakyt.shows())
    said = await chat.act("~ 7 seconds")
    assert not any("trusted" in line for line in said)
    assert len(new_in(bakyt, before)) == 1


async def test_before_a_language_the_clock_speaks_that_of_their_telegram(
    chat: Chat, hire: Hire
) -> None:
    olga = await hire("Olga", "operator")
    chat.world.add_person(5005, "Somebody", language_code="en")
    new = Chat(chat.cable, 5005, quiet=quiet_labels(chat.cable.house))
    await new.act("> /sos")
    new.world.press(5005, new.shows()[0]["message_id"], "/sos hurt")
    await new.listen(typed=False)
    said = await new.act("~ 7 seconds")
    assert "I have told an operator" in said[0]
    await olga.act("> [Take]")
    assert any("seen at" in text for text in new_in(new))
