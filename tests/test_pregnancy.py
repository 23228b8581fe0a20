"""Pregnancy by stage, and notes of which only the month is kept: sealed, and gone at once."""

import json
import re
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot import due
from bot.dialog import House
from bot.fakegram.phone import Chat, Clock
from bot.seal import Seal, is_sealed
from dialogs.pregnancy.content import Pregnancy
from dialogs.pregnancy.notes import LAST, MONTH, Notes
from tests import updates
from tests.conftest import LANGUAGES, Enter
from tests.desk import Desk
from tests.test_transcripts import raw_words
from tests.walking import buttons, settle_in

MEDICAL = {
    "/medical birth-danger",
    "/medical labour",
    "/medical after-birth",
    "/medical newborn",
    "/medical mind",
}
STAGES = ("early", "middle", "late", "birth", "after")
NOTE = "SELECT command FROM due"


def facts_of(house: House) -> Pregnancy:
    facts = house.content["pregnancy"]
    assert isinstance(facts, Pregnancy)
    return facts


@pytest.fixture
async def noted(chat: Chat) -> Chat:
    """Zamira, who asked for the notes in her third month."""
    await chat.act("> /pregnancy\n> [A note each month]\n> [Month 3]")
    return chat


async def month_of(chat: Chat) -> int | None:
    """The month that is kept, opened."""
    rows = await chat.rows("SELECT month FROM pregnancy_notes")
    seal = chat.cable.house.seal
    return int(seal.open(rows[0][0], "pregnancy_notes.month")) if rows else None


async def test_the_danger_signs_and_the_numbers_come_before_the_stages(chat: Chat) -> None:
    said = await chat.act("> /pregnancy")
    assert said[1] == "One of these signs is enough. Call 103 or 112 at once:"
    assert "• the baby moves less or not at all;" in said
    assert len(chat.buttons(chat.heard()[-1])) == 7  # and the way home


async def test_reading_the_stages_keeps_nothing(chat: Chat) -> None:
    for stage in STAGES:
        await chat.act(f"> /pregnancy {stage}")
    assert await chat.rows("SELECT * FROM pregnancy_notes") == []
    assert await chat.rows("SELECT * FROM due") == []


async def test_a_stage_is_one_edit_and_leads_to_danger_signs_in_one_tap(desk: Desk) -> None:
    await settle_in(desk, "en", "RU")
    for stage in STAGES:
        [body] = await desk.take(updates.tap(f"/pregnancy {stage}"))
        to = {command for _, command in buttons(body)}
        assert to & {"/medical birth-danger", "/medical after-birth"}, stage
        assert "/pregnancy" in to
        assert "<b>103</b>" in body["text"]


async def test_every_way_out_is_a_command_to_an_article(desk: Desk, house: House) -> None:
    await settle_in(desk, "en", "RU")
    found: set[str] = set()
    for typed in [*map(str, range(1, 10)), "the baby is born"]:
        await desk.take(updates.text("/pregnancy notes"))
        [note] = await desk.take(updates.text(typed))
        [care] = await desk.take(updates.tap("/pregnancy stop"))
        ways = {data for body in (note, care) for _, data in buttons(body)}
        assert ways & {"/medical birth-danger", "/medical after-birth"}, typed
        found |= {data for data in ways if data.startswith("/medical")}
    assert found == MEDICAL
    assert set(facts_of(house).notes["after2"].ways) == {"mother", "newborn", "mind"}


async def test_notes_begin_with_one_line_about_what_is_kept_and_how_to_stop(chat: Chat) -> None:
    said = await chat.act("> /pregnancy notes")
    assert said[1] == (
        "I keep only the month, locked with a key. “No more of these” erases it at once and asks "
        "nothing."
    )
    assert await chat.rows("SELECT * FROM pregnancy_notes") == []


async def test_a_note_comes_each_month_and_says_nothing_on_a_locked_screen(noted: Chat) -> None:
    await noted.talk("""
        ~ 29 days
        ~ 1 day
        A note you asked for.
        [Read]
        > [Read]
        Month 4
        Fever of 38° or more is a danger sign in pregnancy. So is strong belly pain that stays. Call 103.
        ...
        [🚨 Danger signs] [This month is not right] [No more of these]
        ~ 30 days
        A note you asked for.
        [Read]
        > [Read]
        Month 5
        ...
        [🚨 Danger signs] [This month is not right] [No more of these]
    """)  # noqa: E501 - as it is said
    assert await noted.rows(NOTE) == [("/pregnancy note",)]


async def test_the_notification_is_silent_and_the_note_takes_its_place(noted: Chat) -> None:
    await noted.act("~ 30 days")
    [message] = noted.heard()
    assert not re.search(r"pregnan|month|baby|103", message["text"].lower())
    before = len(noted.shows())
    await noted.act("> [Read]")
    assert len(noted.shows()) == before
    [row] = await noted.rows("SELECT lane, status FROM outbox WHERE lane = 3")
    assert row[1] == "sent"


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("7", "Month 7"),
        ("7.", "Month 7"),
        ("month 2", "Month 2"),
        ("The baby is born", "The first weeks after birth"),
    ],
)
async def test_the_month_may_be_typed(chat: Chat, typed: str, title: str) -> None:
    await chat.act("> /pregnancy notes")
    assert (await chat.act(f"> {typed}"))[0] == title


@pytest.mark.parametrize("typed", ["0", "10", "20 weeks", "12", "soon", "7:8", "-3", "٣"])
async def test_what_is_no_month_is_asked_again_and_keeps_nothing(chat: Chat, typed: str) -> None:
    await chat.act("> /pregnancy notes")
    assert (await chat.act(f"> {typed}"))[0] == "A note each month"
    assert await chat.rows("SELECT * FROM pregnancy_notes") == []


async def test_danger_typed_at_the_question_is_danger(chat: Chat) -> None:
    await chat.act("> /pregnancy notes")
    assert (await chat.act("> 103"))[0].startswith("112")


async def test_the_second_page_of_months_has_the_birth(chat: Chat) -> None:
    await chat.act("> /pregnancy notes\n> [More ⬇️]\n> [The baby is born]")
    assert chat.said()[0] == "The first weeks after birth"
    assert await month_of(chat) == 10


async def test_stopping_erases_at_once_asks_nothing_and_leads_to_care(noted: Chat) -> None:
    await noted.act("~ 30 days\n> [Read]")
    said = await noted.act("> [No more of these]")
    assert await noted.rows("SELECT * FROM pregnancy_notes") == []
    assert not any(line.endswith("?") for line in said)
    assert any("103" in line for line in said)
    assert not re.search(r"congrat|happy|your baby|newborn", " ".join(said).lower())
    assert noted.buttons(noted.heard()[-1]) == [
        "After a birth or a loss",
        "💙 Heavy on the heart",
        "🏠 Menu",
    ]
    commands = [k["callback_data"] for r in keys(noted) for k in r]
    assert commands == ["/medical after-birth", "/medical mind", "/menu"]
    assert await noted.act("~ 1 second") == []
    assert await noted.rows("SELECT * FROM due") == []
    assert await noted.act("~ 90 days") == []


def keys(chat: Chat) -> list[list[dict[str, Any]]]:
    rows: list[list[dict[str, Any]]] = chat.heard()[-1]["reply_markup"]["inline_keyboard"]
    return rows


async def test_two_taps_on_stop_are_one_stop(noted: Chat) -> None:
    place = noted.buttons(noted.shows()[-1]).index("No more of these")
    noted.press(0, place)
    noted.press(0, place)
    said = await noted.listen(typed=False)
    assert said[0] == "There will be no more of these notes. Nothing is kept for them any more."
    assert await noted.rows("SELECT * FROM pregnancy_notes") == []


async def test_two_taps_on_a_month_begin_once(chat: Chat) -> None:
    await chat.act("> /pregnancy notes")
    chat.press(0, 2)
    chat.press(0, 2)
    await chat.listen(typed=False)
    assert await month_of(chat) == 3
    assert len(await chat.rows("SELECT * FROM due")) == 1


async def test_a_note_that_is_gone_is_answered_with_care_and_keeps_nothing(noted: Chat) -> None:
    await noted.act("~ 30 days\n> /pregnancy stop")
    said = await noted.act("> [Read]")
    assert said[0] == "There will be no more of these notes. Nothing is kept for them any more."
    assert await noted.rows("SELECT * FROM pregnancy_notes") == []


async def test_who_begins_anew_in_the_second_of_the_stop_gets_notes_again(noted: Chat) -> None:
    await noted.act("> /pregnancy stop\n> /pregnancy notes\n> 8")
    assert await month_of(noted) == 8
    assert await noted.rows(NOTE) == [("/pregnancy note",)]
    assert await noted.act("~ 29 days") == []
    assert (await noted.act("~ 1 day"))[0] == "A note you asked for."


async def test_a_wrong_month_is_put_right_in_its_place(noted: Chat) -> None:
    await noted.act("> [This month is not right]\n> 6")
    assert noted.said()[0] == "Month 6"
    assert await month_of(noted) == 6
    assert len(await noted.rows("SELECT * FROM due")) == 1


async def test_who_has_notes_is_led_to_theirs(noted: Chat) -> None:
    await noted.act("> /pregnancy")
    assert (await noted.act("> [My note]"))[0] == "Month 3"


async def test_after_two_months_with_the_child_the_notes_end_and_erase_themselves(
    chat: Chat,
) -> None:
    await chat.act("> /pregnancy notes\n> 9")
    await chat.act("~ 30 days\n> [Read]")
    assert chat.said()[:2] == [
        "The first weeks after birth",
        "If it went otherwise than hoped, tap “No more of these”. It asks nothing.",
    ]
    await chat.act("~ 30 days\n> [Read]")
    assert chat.said()[0] == "The second month after birth"
    assert any(line.startswith("This is the last note.") for line in chat.said())
    assert await chat.act("~ 30 days") == []
    assert await chat.rows("SELECT * FROM pregnancy_notes") == []
    assert await chat.rows("SELECT * FROM due") == []


async def test_a_clock_that_comes_late_says_one_word_and_knows_the_month(
    noted: Chat, clock: Clock
) -> None:
    clock.seconds += timedelta(days=100).total_seconds()
    noted.steps.clear()
    assert await noted.act("~ 1 second") == ["A note you asked for.", "[Read]"]
    assert await month_of(noted) == 6
    assert (await noted.act("> [Read]"))[0] == "Month 6"
    [(at,)] = await noted.rows("SELECT at FROM due")
    assert 0 < at - clock.seconds <= MONTH
    assert await noted.rows("SELECT next FROM pregnancy_notes") == [(at,)]


async def test_a_clock_that_comes_after_the_end_says_nothing(noted: Chat, clock: Clock) -> None:
    clock.seconds += timedelta(days=400).total_seconds()
    assert await noted.act("~ 1 second") == []
    assert await noted.rows("SELECT * FROM pregnancy_notes") == []
    assert await noted.rows("SELECT * FROM due") == []


async def test_a_clock_that_comes_too_early_or_twice_moves_nothing(noted: Chat) -> None:
    now = int(noted.cable.clock())
    await noted.cable.store.write(partial(due.put, person_id=1, command="/pregnancy note", at=now))
    assert await noted.act("~ 1 second") == []
    assert await month_of(noted) == 3
    assert len(await noted.rows("SELECT * FROM due")) == 1
    assert await noted.act("~ 29 days") == []
    assert (await noted.act("~ 1 day"))[0] == "A note you asked for."


@pytest.mark.parametrize(
    ("late", "month"), [(-1, 3), (0, 4), (1, 4), (MONTH - 1, 4), (MONTH, 5), (8 * MONTH, 12)]
)
def test_months_pass_as_time_does(late: int, month: int) -> None:
    now = Notes(3, 1000).at(1000 + late)
    assert now.month == month
    assert now.next > 1000 + late


async def test_the_clock_leaves_a_waiting_question_alone(noted: Chat) -> None:
    await noted.act("> /delete\n~ 30 days")
    assert noted.said()[0] == "A note you asked for."
    assert (await noted.act("> no"))[-1] == "Nothing was deleted."


async def test_the_month_is_sealed_and_its_length_tells_nothing(
    noted: Chat, enter: Enter, seal: Seal
) -> None:
    other = enter("Bakyt")
    await other.act("> /start\n> [English]\n> /pregnancy notes\n> The baby is born")
    rows = await noted.rows("SELECT month FROM pregnancy_notes ORDER BY person_id")
    assert all(is_sealed(month) for (month,) in rows)
    assert len({len(month) for (month,) in rows}) == 1
    assert [seal.open(month, "pregnancy_notes.month") for (month,) in rows] == [b"03", b"10"]
    raw = on_disk(noted.cable.store.path)
    assert b"Month 3" not in raw
    assert b"month3" not in raw


def on_disk(path: Path) -> bytes:
    return path.read_bytes() + Path(f"{path}-wal").read_bytes()


async def test_nobody_reads_or_stops_the_notes_of_another(noted: Chat, enter: Enter) -> None:
    other = enter("Charos")
    await other.act("> /start\n> [English]")
    assert (await other.act("> /pregnancy read"))[0].startswith("There will be no more")
    await other.act("> /pregnancy stop")
    assert await month_of(noted) == 3


async def test_who_is_forgotten_leaves_no_notes_and_nothing_due(noted: Chat) -> None:
    await noted.act("> /delete\n> 2")
    assert await noted.rows("SELECT * FROM pregnancy_notes") == []
    assert await noted.rows("SELECT * FROM due") == []
    assert await noted.act("~ 31 days") == []


async def test_what_is_kept_is_told_and_given_opened(noted: Chat) -> None:
    said = await noted.act("> /privacy kept")
    assert "Monthly notes that you asked for, the month locked." in said
    assert "Planned messages: 1" in said
    await noted.act("> /privacy file")
    [sent] = noted.heard()
    file = json.loads(noted.world.state.files[sent["document"]["file_id"]].content)
    assert [row["month"] for row in file["pregnancy_notes"]] == ["03"]


async def test_what_may_be_out_of_date_is_not_told(chat: Chat, clock: Clock) -> None:
    await chat.act("> /region country /rights\n> [Russia]")
    assert any("free only with OMS" in line for line in await chat.act("> /pregnancy early"))
    clock.seconds += timedelta(days=182).total_seconds()
    said = await chat.act("> /pregnancy early")
    assert not any("OMS" in line for line in said)
    assert "The rules about money may have changed" in " ".join(said)
    assert "Strong pain low in the belly is dangerous" in " ".join(said)


@pytest.mark.parametrize(
    ("country", "told", "not_told"),
    [
        ("Russia", "the help is free in Russia", "Kazakhstan"),
        ("Kazakhstan", "In Kazakhstan the help is free for citizens of", "in Russia"),
        ("Uzbekistan", "Ask for the price first", "in Russia"),
    ],
)
async def test_what_a_birth_costs_is_told_by_country(
    chat: Chat, country: str, told: str, not_told: str
) -> None:
    await chat.act(f"> /region country /pregnancy birth\n> [{country}]")
    said = " ".join(chat.said())
    assert told in said
    assert not_told not in said


@pytest.mark.parametrize("args", ["gone", "month 3", "read 7", "STOP", "<b>", "stop now", "note x"])
async def test_an_old_or_forged_button_gets_the_first_screen(noted: Chat, args: str) -> None:
    assert (await noted.act(f"> /pregnancy {args}"))[0] == "Pregnancy and birth"
    assert await month_of(noted) == 3


@pytest.mark.parametrize("country", [None, "RU", "KZ"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_text_is_short_and_whole_in_every_language(
    desk: Desk, language: str, country: str | None
) -> None:
    await settle_in(desk, language, country)
    lines = ["/pregnancy", "/pregnancy stop", *(f"/pregnancy {stage}" for stage in STAGES)]
    for month in range(1, LAST + 1):
        [asked] = await desk.take(updates.text("/pregnancy notes"))
        [note] = await desk.take(updates.text(str(month) if month < LAST else "9"))
        assert len(asked["text"]) < 700
        await within(note)
    for line in lines:
        [body] = await desk.take(updates.tap(line))
        await within(body)


async def within(body: dict[str, Any]) -> None:
    plain = re.sub(r"<[^>]*>", "", body["text"])
    assert not re.search(r"[{}]|pregnancy-", plain)
    assert len(plain) <= 700 + 200  # the words themselves, and the line about who says so
    assert len(list(buttons(body))) <= 8


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_chat_with_the_clock_is_whole_in_every_language(
    chat: Chat, language: str
) -> None:
    await chat.act(f"> /language {language}\n> /pregnancy notes\n> 9")
    for _ in range(2):
        await chat.act("~ 30 days")
        assert not raw_words(chat)
        await chat.act("> /pregnancy read")
        assert not raw_words(chat)
    await chat.act("> /pregnancy stop")
    assert not raw_words(chat)


def test_every_fact_is_named_by_its_id_and_none_is_one_that_may_not_be_shown(
    house: House,
) -> None:
    facts = facts_of(house)
    told = [fact for text in (*facts.stages.values(), *facts.notes.values()) for fact in text.facts]
    told += [fact for rule in facts.rules.values() for line in rule.values() for fact in line.facts]
    ids = re.compile(r"[A-J](\d{1,2}|-[A-Z]{1,2})?-\d{2,3}")
    assert all(ids.fullmatch(fact) for fact in told)
    assert not set(told) & {"C-RU-23", "C-RU-24", "C-RU-25", "C-KZ-07", "I-RU-112", "J12-04"}
