"""What is wrong with a draft: typed, missing, too late, somebody else's, meanwhile."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import approval, people
from bot.dialog import House, Turn
from bot.fakegram.detect import detect
from bot.fakegram.phone import Chat
from dialogs.alerts import bulletins
from dialogs.alerts.staff import reaching, typed
from tests.conftest import START, Enter
from tests.newsroom import MOSCOW, Hire, count, field, first, subscribe, with_turn
from tests.test_staff import number_of

LETTERS = "Please write letters, digits and simple punctuation only. No < or >, no emoji."
WRONG = {
    "x" * 61: "That is too long. At most 60 characters.",
    "<b>Медеу</b>": LETTERS,
    "Медеу 🌊": LETTERS,
    "مدیو": LETTERS,
    "Медеу\nГорная": "Please write it on one line.",
    "see example.com": "No links and no addresses, please.",
    "t.me/somebody": "No links and no addresses, please.",
    "пишите @somebody": "No links and no addresses, please.",
    "жми /delete": "No links and no addresses, please.",
    "звоните +7 701 123 45 67": "That number is not among those that we have checked. "
    "Please leave it out.",
}


@pytest.mark.parametrize("words", WRONG)
async def test_what_may_not_be_typed_is_told_in_a_sentence(drafted: Chat, words: str) -> None:
    await drafted.act("> /alerts set 1 spot")
    drafted.world.send_text(drafted.person, words)
    assert (await drafted.listen())[0] == WRONG[words]
    assert await field(drafted, "spot") == "Медеу, ул. Горная 5/2"


async def test_a_published_number_may_be_typed(drafted: Chat) -> None:
    await drafted.act("> /alerts set 1 spot\n> телефон 8 800 707-88-41")
    assert await field(drafted, "spot") == "телефон 8 800 707-88-41"


@given(words=st.text(alphabet="abzАяғ019 .,:/@-+#$_№", max_size=40))
def test_telegram_makes_no_link_of_what_was_let_through(words: str, house: House) -> None:
    turn = Turn.__new__(Turn)
    turn.house = house
    told = typed.tidy(words)
    if not typed.wrong_with(turn, told, most=60):
        assert detect(told) == []


TIMES = {
    "14:30": datetime(2026, 11, 21, 9, 30, tzinfo=UTC),
    "22.11 8:00": datetime(2026, 11, 22, 3, 0, tzinfo=UTC),
    "1/12 00:15": datetime(2026, 11, 30, 19, 15, tzinfo=UTC),
    "13:59": datetime(2026, 11, 21, 8, 59, tzinfo=UTC),
    "02.01 10:00": datetime(2027, 1, 2, 5, 0, tzinfo=UTC),
    "30.02 10:00": None,
    "25:00": None,
    "morning": None,
    "": None,
}


@pytest.mark.parametrize("said", TIMES)
def test_a_time_is_that_of_the_clock_there(said: str) -> None:
    assert typed.read_time(said, "Asia/Almaty", START) == TIMES[said]


async def test_a_begin_that_has_passed_or_is_far_away(drafted: Chat) -> None:
    await drafted.act("> /alerts set 1 onset")
    for said, sentence in {
        "13:59": "That time has passed. Write the day too, or tap Now.",
        "25.11 14:00": "That is too far away. This danger is warned of at most 72 hours ahead.",
        "soon": "I cannot read that. Write a time like 14:30, or a day and a time like 22.11 14:30",
    }.items():
        assert (await drafted.act(f"> {said}"))[0] == sentence
    page = await drafted.act("> 22.11 14:00")
    assert "Begins: 14:00, 22.11.2026, local time: Kazakhstan" in page
    assert await field(drafted, "onset") == int((START + timedelta(days=1)).timestamp())
    await drafted.act("> /alerts set 1 hours")
    for wrong in ("49", "0", "100000"):
        assert (await drafted.act(f"> {wrong}"))[0].startswith("From 1 to 48 hours")
    assert (await drafted.act("> -3"))[0] == "Please write a number of hours."
    await drafted.act("> 48")
    assert await field(drafted, "hours") == 48


async def test_a_begin_that_passes_in_between_is_told_on_the_page(drafted: Chat) -> None:
    await drafted.act("> /alerts set 1 onset\n> 15:00\n> /alerts set 1 hours\n> 1")
    assert "[🖐 Ask for approval]" in (await drafted.act("> /alerts draft 1"))[-1]
    said = await drafted.act("~ 2 hours\n> /alerts draft 1")
    assert "Its time is over already. Change when it begins." in said
    assert said[-1] == "[✏️ Change]"


@pytest.mark.parametrize(
    ("column", "value", "sentence"),
    [
        ("places", '["KZ-XX"]', "It reaches nobody: no such place is in the list now: KZ-XX."),
        ("places", "[]", "It reaches nobody: no such place is in the list now: -."),
        ("places", '["RU-MOW"]', "Your role does not cover all its places now."),
        ("hazard", "dragon", "This kind of danger is no longer in the list."),
        ("source", "ru-emergency", "The source is missing, or it does not speak"),
        ("source", "", "The source is missing, or it does not speak"),
        ("severity", "Minor", "This level is not allowed for this danger."),
        ("spot", "", "The place is missing."),
        ("own", '{"tg": "Сел"}', "Russian words of yours are missing."),
        ("correction", '{"tg": "Не"}', "Russian words of the correction are missing."),
        ("hours", 700, "Its end is too far away for this danger."),
    ],
)
async def test_what_cannot_go_out_says_why_and_is_for_nobody(
    drafted: Chat, enter: Enter, column: str, value: str, sentence: str
) -> None:
    await subscribe(enter, "Zamira", "tg", "KZ", MOSCOW)
    assert await with_turn(drafted, lambda turn: count(turn).total) == 1
    sql = f"UPDATE alerts_bulletins SET {column} = :value"
    await drafted.cable.store.write(lambda db: db.run(sql, value=value))
    said = await drafted.act("> /alerts draft 1")
    assert any(line.startswith(sentence) for line in said), said
    assert said[-1] == "[✏️ Change]"
    assert await with_turn(drafted, lambda turn: count(turn).total) == 0
    for word in ("preview 1 tg", "try 1"):
        assert await drafted.act(f"> /alerts {word}") == said


async def test_a_language_without_words_gets_russian_and_a_line_that_says_so(
    drafted: Chat,
) -> None:
    await drafted.act("> /alerts own 1 tg\n> Ба кӯҳ бароед")
    said = await drafted.act("> /alerts draft 1")
    assert any(line.startswith("Russian words of yours are missing") for line in said)
    said = await drafted.act("> /alerts own 1 ru\n> Уходите на склон")
    assert said[2].startswith("Missing: Oʻzbekcha, Кыргызча, Қазақша, English. They get Russian")
    said = await drafted.act("> /alerts draft 1")
    assert said[-2].startswith("No words of yours in: Oʻzbekcha")
    said = await drafted.act("> /alerts preview 1 tg")
    assert "Ба кӯҳ бароед" in said
    said = await drafted.act("> /alerts preview 1 ky")
    assert said[said.index("Уходите на склон") - 1].endswith("Орусча:")
    await drafted.act("> /alerts own 1 ru\n> [Take these words away]")
    assert json.loads(await field(drafted, "own")) == {"tg": "Ба кӯҳ бароед"}


async def test_no_word_is_added_where_the_template_is_fixed(hire: Hire) -> None:
    olga = await hire("Olga", "author", "RU")
    await olga.act("> /alerts begin\n> document\n> [Moscow (city)]\n> [That is all]")
    said = await olga.act("> [Government of the region]")
    assert said[0].endswith("For how many hours does it hold?")  # neither where nor when
    await olga.act("> [72 h]")
    page = olga.said()
    for word in ("own 1", "own 1 ru", "correction 1 ru", "set 1 spot", "set 1 onset"):
        assert await olga.act(f"> /alerts {word}") == page


@pytest.mark.parametrize("now", ["> [Great danger]", "> Great", "> nonsense", "> /alerts draft 1"])
async def test_disabled_in_mid_draft(drafted: Chat, chat: Chat, now: str) -> None:
    stranger = await chat.act("> /alerts")
    await drafted.act("> /alerts set 1 severity")
    me = await number_of(drafted)
    await drafted.cable.store.write(lambda db: people.disable(db, me, now=2))
    assert await drafted.act(now) == stranger
    assert await field(drafted, "severity") == "Extreme"
    assert await field(drafted, "phase") == "draft"
    for word in ("desk", "new", "begin", "drafts", "preview 1", "try 1", "change 1", "own 1 ru"):
        assert await drafted.act(f"> /alerts {word}") == stranger


@pytest.mark.parametrize("before", ["> [Mudflow]", "> [Mudflow]\n> [Almaty (city)]"])
async def test_disabled_between_the_first_steps(timur: Chat, chat: Chat, before: str) -> None:
    stranger = await chat.act("> /alerts")
    await timur.act(f"> /alerts begin\n{before}")
    me = await number_of(timur)
    await timur.cable.store.write(lambda db: people.disable(db, me, now=2))
    timur.press(0, 0)
    assert await timur.listen(typed=False) == stranger


async def test_two_drafts_at_once_do_not_mix(drafted: Chat) -> None:
    await drafted.act("> /alerts set 1 severity")
    await drafted.act("> /alerts begin\n> [Flood]\n> [Astana]\n> [That is all]\n> [Be careful]")
    assert await field(drafted, "severity", 1) == "Extreme"
    assert await field(drafted, "severity", 2) == "Moderate"
    said = await drafted.act("> /alerts drafts")
    assert said == ["My drafts: 2", "[2: Flood · Astana] [1: Mudflow · Almaty (city)]"]
    await drafted.act("> [1: Mudflow · Almaty (city)]\n> [Change]\n> [Level]\n> [Great danger]")
    assert await field(drafted, "severity", 1) == "Severe"
    assert await field(drafted, "severity", 2) == "Moderate"


async def test_an_edit_voids_what_was_asked_and_says_so(drafted: Chat, hire: Hire) -> None:
    await hire("Dana", "approver", "KZ")

    def ask(turn: Turn) -> None:
        one = first(turn)
        number = approval.ask(
            turn.db, kind="alert", item=1, version=one.version, count=1, place="KZ-75",
            author=turn.person.id, now=turn.seconds, audience=reaching.audience(turn, one),
        )  # fmt: skip
        assert bulletins.move(turn, one, "asked", approval=number)
        turn.notify_staff(
            "approval", urgency=1, place="KZ-75", command="/alerts open 1", role="approver"
        )

    await with_turn(drafted, ask)
    said = await drafted.act("> /alerts draft 1")
    assert said[1] == "Approval asked at 14:00"
    await drafted.act("> /alerts set 1 severity\n> [Danger to life]")  # as it is: nothing is voided
    assert await field(drafted, "phase") == "asked"
    await drafted.act("> /alerts set 1 severity\n> [Great danger]")
    assert await field(drafted, "phase") == "draft"
    assert await drafted.rows("SELECT voided FROM approvals") == [(1,)]
    assert await drafted.rows("SELECT id FROM waiting WHERE done_at IS NULL") == []


async def test_what_was_sent_meanwhile_is_changed_no_more(drafted: Chat) -> None:
    await drafted.act("> /alerts set 1 severity")
    await with_turn(drafted, lambda turn: bulletins.move(turn, first(turn), "sent"))
    assert (await drafted.act("> [Great danger]"))[0].startswith("There is no such draft of yours")
    assert await field(drafted, "severity") == "Extreme"
