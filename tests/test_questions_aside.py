"""What becomes of a question that waits when something else comes."""

from functools import partial

import pytest

from bot.fakegram.phone import Chat
from bot.store import Writer
from tests.desk import desk_of
from tests.test_questions import tap


def put_desk(db: Writer, sealed: bytes) -> None:
    db.run("UPDATE people SET desk = :desk", desk=sealed)


async def test_say_leaves_the_question_and_it_is_asked_again_below(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread")
    await baker.talk("""
        > /news buy
        You have bought some.
        Which town?
        [Old Town 41] [Town 1] [Town 2] [Town 3] [Town 4] [More ⬇️]
    """)


async def test_a_toast_leaves_the_question_and_says_no_more(baker: Chat) -> None:
    await baker.act("> /oven")
    await baker.act("> /bakery\n> bread")
    baker.world.push(tap(baker, "/toast"))
    assert await baker.listen(typed=False) == []
    assert (await desk_of(baker))[0] == "bakery-town"


async def test_a_screen_closes_the_question_and_its_command_brings_it_back(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> town 1\n> /oven")
    assert await desk_of(baker) == (None, ["/bakery"])
    await baker.talk("""
        > /bakery
        What shall we write on it?
        [Start anew]
        > Peace
        How many?
        [One] [A dozen]
        > [One]
        bread, t1, Peace, one: it is in the oven.
        > /bakery
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
    """)


async def test_the_same_command_again_offers_to_start_anew(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread")
    await baker.talk("""
        > /bakery
        Which town?
        [Old Town 41] [Town 1] [Town 2] [Town 3] [Town 4] [More ⬇️] [Start anew]
        > [Start anew]
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
    """)
    assert await desk_of(baker) == ("bakery-kind", [])


async def test_a_question_of_another_command_puts_the_first_aside(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> /region\n> /menu\n> /delete")
    assert await desk_of(baker) == ("privacy-sure", ["/bakery"])
    await baker.act("> /bakery")
    assert await desk_of(baker) == ("bakery-town", [])


async def test_what_was_put_aside_is_kept_sealed_and_for_a_day(baker: Chat) -> None:
    await baker.act("> /bakery\n> a cake\n> town 1\n> my secret\n> /oven")
    [(draft,)] = await baker.rows("SELECT draft FROM people_drafts")
    assert b"secret" not in draft
    await baker.talk("""
        > /bakery
        How many?
        [One] [A dozen] [Start anew]
        > /oven
        The oven is hot.
        [Bake] [Let it cool]
        ~ 1 day
        > /bakery
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
    """)
    assert await baker.rows("SELECT * FROM people_drafts") == []


async def test_112_goes_before_any_question(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> old")
    assert (await baker.act("> 112"))[0].startswith("112: ")
    assert await desk_of(baker) == (None, ["/bakery"])


async def test_nothing_said_is_nothing_kept(baker: Chat) -> None:
    await baker.act("> /bakery\n> /oven")
    assert await desk_of(baker) == (None, [])


async def test_hide_forgets_the_question_and_what_was_put_aside(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> /oven\n> /region\n> [Russia]\n> /hide")
    assert await desk_of(baker) == (None, [])
    assert await baker.rows("SELECT * FROM people_drafts") == []
    assert len(baker.shows()) == 1


async def test_a_draft_waits_while_the_region_is_asked_and_then_goes_on(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> town 1")
    assert (await baker.act("> region"))[0].startswith("Which country")
    await baker.act("> [Russia]")
    await baker.talk("""
        > Moscow oblast
        ...
        What shall we write on it?
        [Start anew]
    """)


async def test_a_stored_question_that_this_release_lacks_is_none(
    baker: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    await baker.act("> /bakery\n> bread")
    seal = baker.cable.house.seal
    for lost in (
        ["bakery-gone", {}, "/bakery", [], [], False],
        ["bakery-town", {"kind": "bread", "old": 1}, "/bakery", [], [], False],
    ):
        sealed = seal.close_json(lost, "people.desk")
        await baker.cable.store.write(partial(put_desk, sealed=sealed))
        await baker.talk("""
            > hello
            I have no answer to that yet.
            In danger call 112. All that I can do is in the menu: tap a button below.
            [💬 Ask a person]
        """)
        assert caplog.records[-1].getMessage() == "a stored question is not known to this release"
        await baker.cable.store.write(partial(put_desk, sealed=sealed))
        assert await baker.act("> /news buy") == ["You have bought some."]
        assert await desk_of(baker) == (None, [])


async def test_an_altered_desk_is_an_empty_one(baker: Chat) -> None:
    await baker.act("> /bakery")
    await baker.cable.store.write(lambda db: db.run("UPDATE people SET desk = x'00ff'"))
    await baker.talk("""
        > 🍞
        I have no answer to that yet.
        In danger call 112. All that I can do is in the menu: tap a button below.
        [💬 Ask a person]
    """)


async def test_the_answer_after_a_reminder_is_told_which_question_it_answered(
    baker: Chat,
) -> None:
    await baker.act("> /news later\n> /bakery\n> bread\n> town 1")
    await baker.talk("""
        ~ 2 hours
        Fresh bread today.
        [Buy some]
        > Peace
        I took this as your answer to: “What shall we write on it?”
        How many?
        [One] [A dozen]
        > 3
        bread, t1, Peace, 3: it is in the oven.
    """)


async def test_a_reminder_leaves_the_numbers_of_the_screen(baker: Chat) -> None:
    await baker.act("> /news later\n> /bakery")
    await baker.act("~ 2 hours")
    await baker.talk("""
        > 2
        I took this as your answer to: “What shall we bake?”
        Which town?
        [Old Town 41] [Town 1] [Town 2] [Town 3] [Town 4] [More ⬇️]
    """)
