"""My case: adding to it, closing, opening again, rating; who asks too much, and who leaves."""

import pytest

from bot.dialog import House
from bot.fakegram.phone import Chat
from bot.store import Store
from tests.conftest import LANGUAGES, Enter
from tests.test_hotline import STORY, ask, employ, lines, rung
from tests.test_staff import number_of


@pytest.fixture
async def operator(enter: Enter, store: Store) -> Chat:
    """Olga, an operator of Russia, on duty."""
    olga = await employ(enter("Olga"), store, place="RU")
    await olga.act("> /staff on")
    return olga


@pytest.fixture(autouse=True)
async def asleep(enter: Enter, store: Store) -> None:
    """Dana, an operator who is not on duty: somebody can always be rung."""
    await employ(enter("Dana"), store)


async def test_whatever_is_written_in_my_case_is_added(
    chat: Chat, house: House, operator: Chat
) -> None:
    await ask(chat)
    await operator.act("> /hotline desk take 1")
    said = await chat.act("> /hotline mine")
    assert said[:2] == ["My request: Work and wages", "An operator is working on it."]
    await chat.act("~ 2 minutes")
    heard = await rung(operator, chat, "> 1")
    assert heard == ["№ 1: something new", "[Open]"]
    assert (await lines(chat, house))[-1] == ("person", "text", "1")
    assert await rung(operator, chat, "> and 2") == []  # one ring is enough for a while
    await chat.act("~ 5 minutes")
    assert await rung(operator, chat, "> and 3") == ["№ 1: something new", "[Open]"]


async def test_of_an_operator_who_was_disabled_others_hear(
    chat: Chat, operator: Chat, store: Store
) -> None:
    await ask(chat)
    olga = await number_of(operator)
    await operator.act("> /hotline desk take 1")
    assert len(await chat.rows("SELECT * FROM waiting WHERE done_at IS NULL")) == 0
    await store.write(
        lambda db: db.run(
            "UPDATE people_staff SET disabled_at = 1 WHERE person_id = :olga", olga=olga
        )
    )
    await chat.act("~ 2 minutes\n> /hotline mine\n> Are you there?")
    assert len(await chat.rows("SELECT * FROM waiting WHERE done_at IS NULL")) == 1


async def test_only_ones_own_words_are_taken_back(chat: Chat, house: House) -> None:
    await ask(chat)
    before = await lines(chat, house)
    assert [who for who, _, _ in before] == ["person", "house"]
    assert (await chat.act("> /hotline undo 1 2 0"))[0] == "That is not here any more."
    assert await lines(chat, house) == before
    await ask(chat)  # line 3 belongs to the second case
    assert (await chat.act("> /hotline undo 1 3 0"))[0] == "That is not here any more."
    assert (await chat.act("> /hotline undo 1 1 0"))[0].startswith("Deleted here.")


async def test_what_was_said_is_read_again(chat: Chat) -> None:
    await ask(chat)
    assert await chat.act("> /hotline mine\n> [What was said so far]") == [
        "What was said so far",
        f"21.11 I: {STORY}",
    ]


async def test_nobody_sees_or_changes_what_is_anothers(
    chat: Chat, enter: Enter, house: House
) -> None:
    await ask(chat)
    other = enter("Bakyt")
    await other.act("> /start\n> [English]")
    for word in ("mine 1", "add 1", "story 1", "close 1", "reopen 1", "rate 1 5", "visit 1"):
        said = "\n".join(await other.act(f"> /hotline {word}"))
        assert STORY not in said
        assert "Work and wages" not in said
    await other.act("> /hotline urgent 1\n> Hurt")
    assert await chat.rows("SELECT phase, urgency, rating FROM hotline_cases") == [("new", 2, 0)]


async def test_who_asked_closes_opens_again_and_rates(chat: Chat, operator: Chat) -> None:
    await ask(chat)
    await operator.act("> /hotline desk take 1")
    heard = await rung(operator, chat, "> /hotline mine\n> [It is over]\n> [Yes, it is solved]")
    assert heard == ["№ 1: closed by who asked."]
    row = "SELECT phase, outcome, rating, code, code_mark FROM hotline_cases"
    assert await chat.rows(row) == [("closed", "solved", 0, None, None)]
    await chat.act("> 4")
    assert await chat.rows(row) == [("closed", "solved", 4, None, None)]
    assert await chat.rows("SELECT * FROM waiting WHERE done_at IS NULL") == []
    heard = await rung(operator, chat, "> [Open it again]")
    assert heard[0] == "№ 2 · a question from a person · soon"
    [(phase, outcome, rating, code, _)] = await chat.rows(row)
    assert (phase, outcome, rating) == ("new", "", 0)
    assert code


async def test_only_one_to_five_are_ratings(chat: Chat) -> None:
    await ask(chat)
    await chat.act("> /hotline rate 1 5")
    assert await chat.rows("SELECT rating FROM hotline_cases") == [(0,)]
    await chat.act("> /hotline close 1\n> [Yes, it is solved]")
    for wrong in ("6", "0", "-1", "x", "5 5", "٣"):
        await chat.act(f"> /hotline rate 1 {wrong}")
    assert await chat.rows("SELECT rating FROM hotline_cases") == [(0,)]


async def test_it_is_kept_open_by_the_first_digit(chat: Chat) -> None:
    await ask(chat)
    await chat.act("> /hotline close 1\n> 1")
    assert await chat.rows("SELECT phase FROM hotline_cases") == [("new",)]


# Bad input.


async def test_a_flood_is_slowed_and_told_once(chat: Chat, house: House) -> None:
    await chat.act("> /hotline ask work\n> None\n> 0")
    for number in range(1, 20):
        await chat.act(f"> {number}")
    before = len(chat.shows())
    said = await chat.act("> 20")
    assert any("More than 20 messages at once" in one for one in said)
    assert len(await lines(chat, house)) == 20
    await chat.act("> 21\n> 22")
    told = [m for m in chat.shows() if "More than 20 messages" in m.get("text", "")]
    assert len(told) == 1
    assert len(chat.shows()) == before + 1 + 3  # the question stands below each
    await chat.act("~ 12 minutes\n> and then")
    assert (await lines(chat, house))[-1][2] == "and then"


async def test_three_open_cases_are_enough(chat: Chat) -> None:
    for _ in range(3):
        await ask(chat)
    assert (await chat.act("> /hotline ask work"))[0].startswith("You have 3 open requests.")
    await chat.act("> /hotline urgent\n> Hurt")  # the newest of them becomes urgent
    assert await chat.rows("SELECT urgency FROM hotline_cases ORDER BY id") == [(2,), (2,), (1,)]
    await chat.act("> /hotline close 1\n> [Yes, it is solved]\n> /hotline ask work\n> None\n> x")
    assert len(await chat.rows("SELECT * FROM hotline_cases")) == 4
    assert (await chat.act("> /hotline reopen 1"))[0] == "Work and wages"


async def test_who_deletes_themselves_leaves_nothing_but_counts(chat: Chat, operator: Chat) -> None:
    await ask(chat)
    await ask(chat)
    await operator.act("> /hotline desk take 1")
    heard = await rung(operator, chat, "> /delete\n> [Yes, forget me]")
    assert heard == ["№ 1: who asked has deleted everything. The request is closed and empty."]
    assert await chat.rows("SELECT * FROM hotline_lines") == []
    assert (
        await chat.rows("SELECT person_id, phase, outcome, code, code_mark FROM hotline_cases")
        == [(None, "closed", "withdrawn", None, None)] * 2
    )
    assert await chat.rows("SELECT * FROM waiting WHERE done_at IS NULL") == []
    assert await chat.rows("SELECT * FROM due WHERE command NOT LIKE '/hotline desk %'") == []


async def test_the_clock_says_nothing_of_a_case_that_is_gone(chat: Chat) -> None:
    await chat.act("> /hotline urgent\n> Hurt\n> My leg\n> /hotline close 1\n> [Yes, it is solved]")
    assert await chat.act("~ 1 day") == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_receipt_is_short_in_every_language(
    chat: Chat, house: House, language: str
) -> None:
    await chat.act(f"> /language {language}\n> /hotline urgent")
    label = house.i18n.label(language, "hotline-urgent", "hurt")
    await chat.act(f"> {label}\n> words")
    done = house.i18n.label(language, "hotline-more", "done")
    said = await chat.act(f"> [{done}]")
    assert len("\n".join(said)) < 900
