"""Questions: what is asked, how it is answered, and what is no answer."""

import json

import pytest

from bot.dialog import Option
from bot.dispatch import questions
from bot.dispatch.questions import Question
from bot.fakegram.phone import Chat
from tests.bakery import Kind, Pieces
from tests.desk import desk_of


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
    assert await desk_of(baker) == (None, [])


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
        [⚖️ My rights] [🩺 Medical care] [🛟 Danger and safety] [🎓 Trainings] [💬 Ask a person] [⚙️ Settings and privacy]
    """)  # noqa: E501 - a line of the chat is as long as what is said


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
        [⚖️ My rights] [🩺 Medical care] [🛟 Danger and safety] [🎓 Trainings] [💬 Ask a person] [⚙️ Settings and privacy]
    """)  # noqa: E501 - a line of the chat is as long as what is said


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


async def test_a_picture_answers_the_question_that_waits(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> town 1")
    baker.world.send_photo(baker.person, b"picture")
    assert await baker.listen() == [
        "A fine picture.",
        "What shall we write on it?",
    ]


def test_a_state_is_a_value() -> None:
    pieces = Pieces(kind="bread", town="t1", wish="x")
    assert pieces == Pieces.model_validate(json.loads(pieces.model_dump_json()))
    assert pieces.begun
