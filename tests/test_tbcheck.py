"""The self-check for tuberculosis: five questions, a way to a doctor, and nothing kept."""

import re
from itertools import product
from pathlib import Path

import pytest

from bot.dialog import House
from bot.fakegram.phone import Chat
from tests import updates
from tests.conftest import LANGUAGES
from tests.desk import Desk
from tests.test_transcripts import raw_words
from tests.walking import buttons, settle_in


def expected(answers: str) -> str:
    cough, blood, fever, weight, near = (answer == "y" for answer in answers)
    if blood:
        return "Please see a doctor now"
    if cough or fever or weight:
        return "Please see a doctor soon"
    return "Ask a doctor for a test" if near else "You named no sign of TB"


async def test_every_set_of_answers_leads_to_its_result(desk: Desk) -> None:
    await settle_in(desk, "en", None)
    found = set()
    for answers in map("".join, product("yn", repeat=5)):
        [first] = await desk.texts(updates.tap(f"/tbcheck {answers}"))
        assert first == f"<b>{expected(answers)}</b>", answers
        found.add(expected(answers))
    assert len(found) == 4


async def test_whoever_sees_blood_reads_whom_to_call(chat: Chat) -> None:
    said = " ".join(await chat.act("> /tbcheck\n> [No]\n> [Yes]\n> [No]\n> [No]\n> [No]"))
    assert said.startswith("Please see a doctor now")
    assert "Call 103 or 112." in said


async def test_every_result_says_that_it_is_no_diagnosis_and_shames_nobody(desk: Desk) -> None:
    await settle_in(desk, "en", None)
    for answers in map("".join, product("yn", repeat=5)):
        [body] = await desk.take(updates.tap(f"/tbcheck {answers}"))
        assert "This is no diagnosis. Your answers are not kept." in body["text"]
        assert "Checked on 21.11.2026" in body["text"]
        assert not re.search(r"infected|carrier|victim|suspect|risk group", body["text"])


KEPT = ("seen", "outbox", "messages", "sqlite_sequence")  # by dispatch, about any update
DESK = "desk"  # the buttons that the person sees now, sealed


async def kept(chat: Chat) -> dict[str, object]:
    """Everything that the database holds, but for what dispatch keeps of any update."""
    tables = await chat.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    found: dict[str, object] = {}
    for (name,) in tables:
        if name not in {*KEPT, "people"}:
            found[name] = await chat.rows(f"SELECT * FROM {name}")
    fields = [field for (field,) in await chat.rows("SELECT name FROM pragma_table_info('people')")]
    columns = ", ".join(field for field in fields if field != DESK)
    found["people"] = await chat.rows(f"SELECT {columns} FROM people")
    return found


async def test_the_check_leaves_nothing_in_the_database(chat: Chat, house: House) -> None:
    await chat.act("> /region country /rights\n> [Russia]\n> /menu")
    before = await kept(chat)
    assert "due" in before
    for _ in range(2):
        await chat.act("> /tbcheck\n> [Yes]\n> [No]\n> [Yes]\n> [No]\n> [Yes]")
        assert chat.said()[0] == "Please see a doctor soon"
        assert await kept(chat) == before
    desk = await chat.rows("SELECT desk FROM people")
    opened = house.seal.open(desk[0][0], "people.desk").decode()
    assert "/tbcheck" in opened  # begin again
    assert not re.search(r"/tbcheck [yn]", opened)
    bodies = await chat.rows("SELECT * FROM outbox WHERE body IS NOT NULL")
    assert bodies == []
    assert b"/tbcheck" not in on_disk(chat.cable.store.path)
    assert not [prompt for prompt in house.states if prompt.startswith("tbcheck-")]


def on_disk(path: Path) -> bytes:
    return path.read_bytes() + Path(f"{path}-wal").read_bytes()


async def test_the_screen_of_the_result_has_no_way_back_into_the_answers(chat: Chat) -> None:
    await chat.act("> /tbcheck\n> [No]\n> [No]\n> [No]\n> [No]\n> [No]")
    assert chat.buttons(chat.heard()[-1]) == [
        "🫁 TB: treatment in Russia",
        "🫁 TB: treatment in Kazakhstan",
        "🔄 Begin again",
        "🏠 Menu",
    ]


async def test_one_step_back_forgets_the_last_answer(chat: Chat) -> None:
    await chat.act("> /tbcheck\n> [Yes]\n> [Yes]")
    assert (await chat.act("> [⬅️ Back]"))[0] == "Question 2 of 5"
    assert (await chat.act("> [⬅️ Back]"))[0] == "Is it time to see a doctor?"
    assert "⬅️ Back" not in chat.buttons(chat.heard()[-1])
    await chat.act("> [No]\n> [No]\n> [No]\n> [No]\n> [No]")
    assert chat.said()[0] == "You named no sign of TB"


async def test_an_impatient_second_tap_answers_nothing_twice(chat: Chat) -> None:
    await chat.act("> /tbcheck")
    chat.press(0, 0)
    chat.press(0, 0)
    assert (await chat.listen(typed=False))[0] == "Question 2 of 5"


async def test_digits_answer_too(chat: Chat) -> None:
    await chat.act("> /tbcheck\n> 2\n> 1")
    assert chat.said()[0] == "Question 3 of 5"


@pytest.mark.parametrize(
    ("country", "to"), [("Russia", "/medical tb"), ("Kazakhstan", "/medical tb-kz")]
)
async def test_the_article_is_that_of_the_country(
    chat: Chat, desk: Desk, country: str, to: str
) -> None:
    await settle_in(desk, "en", "RU" if country == "Russia" else "KZ")
    [body] = await desk.take(updates.tap("/tbcheck ynnnn"))
    assert [command for _, command in buttons(body)] == [to, "/tbcheck", "/menu"]
    [article] = await desk.take(updates.tap(to))
    assert "103" in article["text"]


@pytest.mark.parametrize("args", ["x", "yx", "YN", "yyyyyy", "y n", "<b>", "ynу", "1"])
async def test_a_forged_button_begins_again(chat: Chat, args: str) -> None:
    assert (await chat.act(f"> /tbcheck {args}"))[0] == "Is it time to see a doctor?"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_said_in_every_language(chat: Chat, language: str) -> None:
    await chat.act(f"> /language {language}")
    for answers in ("", "n", "nn", "nnn", "nnnn", "nnnnn", "ynnnn", "nynnn", "nnnny"):
        await chat.act(f"> /tbcheck {answers}".rstrip())
        assert not raw_words(chat)
        [message] = chat.heard()
        assert len(message["text"]) <= 900  # of it 700 are the result's own
