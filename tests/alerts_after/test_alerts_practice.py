"""Exercises: alone, among staff, with the public; their times, and the nudge after a month."""

import pytest

from bot import people
from bot.fakegram.phone import Chat
from bot.store import Store
from tests.launching import Hire, Launch, newest, phase, texts
from tests.test_staff import data_of, number_of


async def test_an_exercise_alone_goes_to_nobody_else_and_its_times_are_told(
    zamira: Chat, timur: Chat, dana: Chat
) -> None:
    others = [len(chat.shows()) for chat in (zamira, dana)]
    await timur.act("> /staff practise\n> [Alone]\n~ 20 seconds")
    said = await timur.act("> [Send it to me]")
    assert (said[0], said.count("EXERCISE. There is no danger.")) == (
        "EXERCISE. There is no danger.", 2,
    )  # fmt: skip
    await timur.act("~ 40 seconds")
    said = await timur.act("> [Correct it]")
    assert "It was an error: Earthquake" in said
    assert said[-3:] == [
        "It was sent after 20 s more",
        "It was corrected after 40 s more",
        "You practised alone.",
    ]
    assert [len(chat.shows()) for chat in (zamira, dana)] == others
    assert await timur.rows("SELECT * FROM broadcasts") == []
    assert "Exercises that you began as staff, and how long they took: 1" in await timur.act(
        "> /privacy kept"
    )


async def test_an_exercise_with_a_colleague_reaches_staff_alone(
    zamira: Chat, timur: Chat, dana: Chat, launch: Launch
) -> None:
    await timur.act("> /alerts practise\n> [With a colleague]")
    assert await phase(timur) == "draft"
    zamiras = len(zamira.shows())
    await launch(1)
    for chat in (timur, dana):
        assert any(t.count("EXERCISE. There is no danger.") == 2 for t in texts(chat))
    assert len(zamira.shows()) == zamiras
    timur.cable.clock.seconds += 30
    await timur.act("> /alerts correct 1\n> [Send the correction now]")
    said = await timur.act("> /alerts run 1")
    assert "It was corrected after 30 s more" in said
    assert said[-1] == "It went to 3 of staff."


async def test_an_exercise_with_the_public_is_for_those_who_chose_it(
    zamira: Chat, bakyt: Chat, timur: Chat, launch: Launch
) -> None:
    await bakyt.cable.store.write(
        lambda db: db.run(
            "INSERT INTO alerts_topics SELECT id, 'exercise' FROM people WHERE chat_id = :c",
            c=bakyt.person,
        )
    )
    await zamira.cable.store.write(
        lambda db: db.run(
            "INSERT INTO alerts_regions SELECT id, 'KZ', 2 FROM people WHERE chat_id = :c",
            c=zamira.person,
        )
    )
    zamiras = len(zamira.shows())
    await timur.act("> /alerts practise\n> [With the public]")
    [(places,)] = await timur.rows("SELECT places FROM alerts_bulletins")
    await launch(1)
    assert "KZ" in places
    assert newest(bakyt).startswith("МАШҚ")
    assert len(zamira.shows()) == zamiras


async def test_a_month_after_the_last_exercise_an_author_is_nudged(
    timur: Chat, store: Store
) -> None:
    await timur.act("> /alerts practise\n> [Alone]")
    await timur.act("~ 30 days")
    assert not any("A month has passed" in text for text in texts(timur))
    await timur.act("~ 1 day")
    assert newest(timur).startswith("A month has passed since your last exercise.")
    number = await number_of(timur)
    await store.write(lambda db: people.revoke(db, number, "author", "KZ"))
    count = len(texts(timur))
    await timur.act("~ 40 days")
    assert len(texts(timur)) == count


@pytest.mark.parametrize("word", ["pair", "alone", "public", "nonsense"])
async def test_who_may_neither_draft_nor_approve_begins_no_exercise(olga: Chat, word: str) -> None:
    assert (await olga.act(f"> /alerts practise {word}"))[0] == "Practise"
    assert await olga.rows("SELECT * FROM alerts_bulletins") == []


async def test_an_approver_practises_too_but_not_with_the_public(dana: Chat) -> None:
    await dana.act("> /alerts practise public")
    assert await dana.rows("SELECT * FROM alerts_bulletins") == []
    said = await dana.act("> /alerts practise\n> [With a colleague]")
    assert "EXERCISE. There is no danger." in said
    assert await phase(dana) == "draft"


async def test_nobody_goes_on_with_somebody_elses_exercise(timur: Chat, hire: Hire) -> None:
    await timur.act("> /alerts practise\n> [Alone]")
    button = data_of(timur, "Send it to me")
    charos = await hire("Charos", "author", "KZ")
    for words in (button, "/alerts rehearse 1", "/alerts rehearse x"):
        assert (await charos.act(f"> {words}"))[0] == "Practise"
    for forged in ("1 v1 AAAAAAAAAAA", "1 v2 " + button.split()[-1]):
        await timur.act(f"> /alerts rehearse {forged}")
    assert await timur.rows("SELECT sent FROM alerts_runs") == [(None,)]
