"""Questions: what waits, what answers it, what becomes of it when something else comes."""

import json
from functools import partial

import pytest

from bot.dialog import Option
from bot.dispatch import questions
from bot.dispatch.questions import Question
from bot.fakegram.phone import Chat
from bot.store import Writer
from tests.bakery import Kind, Pieces


async def desk(chat: Chat) -> tuple[str | None, list[str]]:
    """The waiting question of Zamira, and the commands whose questions were put aside."""
    seal = chat.cable.house.seal
    [(sealed,)] = await chat.rows("SELECT desk FROM people WHERE chat_id = :me", me=chat.person)
    state, _, _, _, aside, _ = seal.open_json(sealed, "people.desk")
    return state, aside


async def test_a_dialog_asks_one_question_after_the_other(baker: Chat) -> None:
    await baker.talk("""
        > /bakery
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
        > [A cake]
        Which town?
        [Old Town 41] [Town 1] [Town 2] [Town 3] [Town 4] [More ⬇️]
        > [Town 2]
        What shall we write on it?
        > Peace
        How many?
        [One] [A dozen]
        > [A dozen]
        cake, t2, Peace, dozen: it is in the oven.
    """)
    assert await desk(baker) == (None, [])


async def test_a_question_that_was_tapped_is_edited_into_the_next(baker: Chat) -> None:
    await baker.act("> /bakery")
    before = len(baker.shows())
    await baker.act("> [Bread]\n> [More ⬇️]\n> [⬅️ Back]\n> [⬅️ Back]\n> [Bread]")
    assert len(baker.shows()) == before
    await baker.act("> Town 3")
    assert len(baker.shows()) == before + 1


async def test_a_list_is_shown_five_at_a_time_and_its_end_leaves_no_page_for_one(
    baker: Chat,
) -> None:
    await baker.act("> /bakery\n> [Bread]" + "\n> [More ⬇️]" * 15)
    await baker.talk("""
        > [More ⬇️]
        Which town?
        [Village 80] [Town 81] [Town 82]
        > [⬅️ Back]
        Which town?
        [Town 75] [Town 76] [Town 77] [Town 78] [Town 79] [More ⬇️]
    """)


@pytest.mark.parametrize(
    ("entries", "pages"),
    [
        (0, [0]),
        (1, [1]),
        (5, [5]),
        (6, [6]),
        (7, [5, 2]),
        (10, [5, 5]),
        (11, [5, 6]),
        (12, [5, 5, 2]),
    ],
)
def test_no_page_is_for_a_single_entry(entries: int, pages: list[int]) -> None:
    options = [Option(str(number), str(number)) for number in range(entries)]
    shown: list[int] = []
    page: int | None = 0
    while page is not None:
        found, _, page = questions._page(options, Question(Kind(), "/bakery", page=page))
        shown.append(len(found))
    assert shown == pages


async def test_back_on_the_first_page_is_the_question_before(baker: Chat) -> None:
    await baker.act("> /bakery\n> [Bread]\n> [More ⬇️]\n> [⬅️ Back]")
    await baker.talk("""
        > [⬅️ Back]
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
    """)


async def test_a_typed_beginning_chooses_or_shows_what_it_may_mean(baker: Chat) -> None:
    await baker.talk("""
        > /bakery
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
        > bread
        Which town?
        [Old Town 41] [Town 1] [Town 2] [Town 3] [Town 4] [More ⬇️]
        > town 1
        What shall we write on it?
        > [⬅️ Back]
        Which town?
        [Old Town 41] [Town 1] [Town 2] [Town 3] [Town 4] [More ⬇️]
        > TOWN
        Which town?
        [Old Town 41] [Town 1] [Town 2] [Town 3] [Town 4] [More ⬇️]
        > 41
        Which town?
        [Old Town 41] [Town 41]
        > old
        What shall we write on it?
    """)


async def test_the_pages_of_what_was_typed_hold_only_that(baker: Chat) -> None:
    await baker.act("> /bakery\n> [Bread]")
    await baker.talk("""
        > vill
        Which town?
        [Village 10] [Village 20] [Village 30] [Village 40] [Village 50] [More ⬇️]
        > [More ⬇️]
        Which town?
        [Village 60] [Village 70] [Village 80]
        > [⬅️ Back]
        Which town?
        [Village 10] [Village 20] [Village 30] [Village 40] [Village 50] [More ⬇️]
    """)


async def test_of_fixed_choices_only_one_that_begins_so_is_meant(baker: Chat) -> None:
    await baker.talk("""
        > /bakery
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
        > br
        Please tap a button.
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
        > like
        Please tap a button.
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
        > 👍
        Please tap a button.
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
        > bread l
        Which town?
        [Old Town 41] [Town 1] [Town 2] [Town 3] [Town 4] [More ⬇️]
    """)


async def test_a_number_taps_the_newest_screen_in_any_script(baker: Chat) -> None:
    await baker.talk("""
        > /bakery
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
        > 2
        Which town?
        [Old Town 41] [Town 1] [Town 2] [Town 3] [Town 4] [More ⬇️]
        > 6.
        Which town?
        [Town 5] [Town 6] [Town 7] [Town 8] [Town 9] [More ⬇️]
        > ۱
        What shall we write on it?
        > 2
        How many?
        [One] [A dozen]
        > 1
        cake, t5, 2, 1: it is in the oven.
    """)


async def test_back_and_home_have_the_numbers_after_the_options(baker: Chat) -> None:
    await baker.act("> /bakery\n> 1")
    await baker.talk("""
        > 7
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
        > 4
        In danger call 112. It is free, even without money on the phone.
        What would you like to know?
        [⚙️ Settings and privacy]
    """)


async def test_an_old_tap_gets_a_word_and_the_question_that_waits(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> town 1")
    await baker.talk("""
        > [Town 2]
        That question has passed.
        What shall we write on it?
        > [A cake]
        That question has passed.
        What shall we write on it?
    """)


async def test_an_old_tap_when_nothing_waits_leads_home(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> town 1\n> Peace\n> 1")
    await baker.talk("""
        > [Town 2]
        That question has passed.
        In danger call 112. It is free, even without money on the phone.
        What would you like to know?
        [⚙️ Settings and privacy]
    """)


async def test_a_double_tap_answers_once(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread")
    message = baker.shows()[-1]
    data = message["reply_markup"]["inline_keyboard"][2][0]["callback_data"]
    for _ in range(2):
        baker.world.press(baker.person, message["message_id"], data)
    assert await baker.listen() == [
        "What shall we write on it?",
        "That question has passed.",
        "What shall we write on it?",
    ]


async def test_the_first_list_still_answers_when_start_was_pressed_twice(baker: Chat) -> None:
    await baker.act("> /bakery\n> /bakery")
    baker.press(1, 0)
    assert (await baker.listen(typed=False))[0] == "Which town?"


async def test_a_forged_answer_is_no_answer(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread")
    [(number,)] = await baker.rows("SELECT question FROM people")
    for value in ("t99", "", "no\0", "<<", ">", ">x", "*" * 50, "🍞" * 12, "ё" * 20):
        baker.world.push(tap(baker, f"{number}:{value}"))
        said = await baker.listen(typed=False)
        assert said[:2] == ["That question has passed.", "Which town?"], value
    for page in (">99", ">999 zzz", ">16"):
        baker.world.push(tap(baker, f"{number}:{page}"))
        assert len(baker.buttons(await newest(baker))) > 2, page


def put_desk(db: Writer, sealed: bytes) -> None:
    db.run("UPDATE people SET desk = :desk", desk=sealed)


def tap(chat: Chat, data: str) -> dict[str, object]:
    """A button that no message has."""
    return {
        "callback_query": {
            "id": "7",
            "from": {"id": chat.person, "is_bot": False, "first_name": "Z"},
            "chat_instance": "1",
            "data": data,
        }
    }


async def newest(chat: Chat) -> dict[str, object]:
    await chat.listen(typed=False)
    return chat.shows()[-1]


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
    assert (await desk(baker))[0] == "bakery-town"


async def test_a_screen_closes_the_question_and_its_command_brings_it_back(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> town 1\n> /oven")
    assert await desk(baker) == (None, ["/bakery"])
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
    assert await desk(baker) == ("bakery-kind", [])


async def test_a_question_of_another_command_puts_the_first_aside(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> /region\n> /menu\n> /delete")
    assert await desk(baker) == ("privacy-sure", ["/bakery"])
    await baker.act("> /bakery")
    assert await desk(baker) == ("bakery-town", [])


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
    assert (await baker.act("> 112"))[0].startswith("In danger call 112. Fire 101")
    assert await desk(baker) == (None, ["/bakery"])


async def test_nothing_said_is_nothing_kept(baker: Chat) -> None:
    await baker.act("> /bakery\n> /oven")
    assert await desk(baker) == (None, [])


async def test_hide_forgets_the_question_and_what_was_put_aside(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> /oven\n> /region\n> [Russia]\n> /hide")
    assert await desk(baker) == (None, [])
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


async def test_a_picture_answers_the_question_that_waits(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> town 1")
    baker.world.send_photo(baker.person, b"picture")
    assert await baker.listen() == [
        "A fine picture.",
        "What shall we write on it?",
    ]


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
        """)
        assert caplog.records[-1].getMessage() == "a stored question is not known to this release"
        await baker.cable.store.write(partial(put_desk, sealed=sealed))
        assert await baker.act("> /news buy") == ["You have bought some."]
        assert await desk(baker) == (None, [])


async def test_an_altered_desk_is_an_empty_one(baker: Chat) -> None:
    await baker.act("> /bakery")
    await baker.cable.store.write(lambda db: db.run("UPDATE people SET desk = x'00ff'"))
    await baker.talk("""
        > bread
        I have no answer to that yet.
        In danger call 112. All that I can do is in the menu: tap a button below.
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


def test_a_state_is_a_value() -> None:
    pieces = Pieces(kind="bread", town="t1", wish="x")
    assert pieces == Pieces.model_validate(json.loads(pieces.model_dump_json()))
    assert pieces.begun
