"""Reminders: set in a few taps, told discreetly and on time, put off, stopped, forgotten."""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.dialog import House
from bot.fakegram.phone import Chat
from bot.fakegram.rules import keys
from bot.outbox import Lane
from tests.conftest import LANGUAGES, Enter
from tests.desk import desk_of

MOSCOW = "Europe/Moscow"
CANARY = "kanarienvogel"
TODAY = "You asked for a reminder today."
AHEAD = "You asked for a reminder in advance. The day: "
GONE = "This reminder is no longer there."


@pytest.fixture
async def zamira(chat: Chat) -> Chat:
    """Zamira in Russia, on Saturday the 21st of November 2026, at noon in Moscow."""
    await chat.act("> /region country\n> [Russia]")
    return chat


async def passes(chat: Chat, wait: str, zone: str = MOSCOW) -> list[str]:
    """What is said while time passes: the minute by that clock, and the first line."""
    await chat.act(f"~ {wait}")
    return [f"{minute(m['date'], zone)} {m['text'].splitlines()[0]}" for m in chat.heard()]


def minute(seconds: float, zone: str) -> str:
    return f"{datetime.fromtimestamp(seconds, ZoneInfo(zone)):%d.%m. %H:%M}"


async def next_due(chat: Chat, zone: str = MOSCOW) -> list[str]:
    return [minute(at, zone) for (at,) in await chat.rows("SELECT at FROM due ORDER BY at")]


async def live(chat: Chat, zone: str) -> None:
    sql = "UPDATE people SET zone = :zone WHERE chat_id = :me"
    await chat.cable.store.write(lambda db: db.run(sql, zone=zone, me=chat.person))


async def leap(chat: Chat, days: int) -> list[str]:
    """The bot was away for days, and looks at its clock now."""
    clock = chat.cable.clock
    clock.seconds += days * 86400
    await chat.cable.dispatch.due(int(clock()))
    return await chat.listen(typed=False)


async def test_a_visit_is_told_the_evening_before_and_in_the_morning(zamira: Chat) -> None:
    await zamira.talk("""
        > /reminders visit
        On which day is the visit?
        Tap a button, or write the date, for example 21.12.2026.
        ...
        > in 3 days
        Which words shall I write to you then?
        At most 60 characters. I keep them locked, but your screen will show them.
        [Without a word]
        > Anna
        Saved: Visit, 24.11.2026.
        Next reminder: 23.11.2026 18:00.
        The reminder will not say what it is about.
        [My reminders]
        ~ 3 days
        You asked for a reminder in advance. The day: 24.11.2026.
        Anna
        [Done] [In an hour] [Tomorrow] [Stop this reminder] [Show what it is about]
        You asked for a reminder today.
        Anna
        [Done] [In an hour] [Tomorrow] [Stop this reminder] [Show what it is about]
        > [Show what it is about]
        Visit: 24.11.2026
        Anna
        There will be no more reminders of this.
        [Done] [In an hour] [Tomorrow] [Stop this reminder]
        > [Done]
        Good. There will be no more reminders of this.
        [My reminders]
    """)
    assert await zamira.rows("SELECT * FROM reminders") == []


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        ("patent", "25", [f"22.11. 09:00 {AHEAD}25.11.2026.", f"25.11. 09:00 {TODAY}"]),
        ("registration", "25.11", [f"22.11. 09:00 {AHEAD}25.11.2026.", f"25.11. 09:00 {TODAY}"]),
        ("insurance", "25/11/26", [f"22.11. 09:00 {AHEAD}25.11.2026.", f"25.11. 09:00 {TODAY}"]),
        ("insurance", "23-11-2026", [f"23.11. 09:00 {TODAY}"]),
        ("visit", "2026-11-22", [f"21.11. 18:00 {AHEAD}22.11.2026.", f"22.11. 09:00 {TODAY}"]),
        ("medicine", "21:15", [f"{day}.11. 21:15 {TODAY}" for day in range(21, 28)]),
    ],
)
async def test_each_kind_has_its_hours(
    zamira: Chat, kind: str, typed: str, said: list[str]
) -> None:
    await zamira.act(f"> /reminders {kind}\n> {typed}\n> [Without a word]")
    assert await passes(zamira, "7 days") == said


async def test_it_is_silent_and_tells_only_the_word(zamira: Chat) -> None:
    await zamira.act("> /reminders patent\n> 25\n> <b>Vera</b> & co\n~ 1 day")
    [message] = zamira.heard()
    assert message["text"] == f"{AHEAD}25.11.2026.\n<b>Vera</b> & co"
    lanes = await zamira.rows("SELECT lane FROM outbox ORDER BY id")
    assert lanes[-1] == (Lane.REMINDER,)


async def test_without_a_word_it_is_one_line(zamira: Chat, house: House) -> None:
    await zamira.act("> /reminders medicine\n> 13\n> without a word\n~ 2 hours")
    assert [message["text"] for message in zamira.heard()] == [TODAY]
    assert await zamira.rows("SELECT word FROM reminders") == [(None,)]


async def test_a_patent_comes_each_month_until_stopped(zamira: Chat) -> None:
    await zamira.act("> /reminders patent\n> 31\n> 1")
    assert zamira.said()[0] == ("Saved: Patent, every month on day 31, or on its last day.")
    said = await passes(zamira, "100 days")
    assert [line[:12] for line in said] == [
        "27.11. 09:00", "30.11. 09:00", "28.12. 09:00", "31.12. 09:00",
        "28.01. 09:00", "31.01. 09:00", "25.02. 09:00", "28.02. 09:00",
    ]  # fmt: skip
    await zamira.act("> [Stop this reminder]")
    assert zamira.said()[0] == "I will not remind you of this any more."
    assert await passes(zamira, "90 days") == []
    assert await zamira.rows("SELECT * FROM due") == []


async def test_a_patent_that_was_paid_early_is_quiet_until_the_next_month(zamira: Chat) -> None:
    await zamira.act("> /reminders patent\n> 25\n> [Without a word]\n~ 1 day")
    await zamira.talk("""
        > [Done]
        Good. Next reminder: 22.12.2026 09:00.
        [My reminders]
    """)
    assert (await passes(zamira, "32 days"))[0].startswith("22.12. 09:00")


async def test_done_twice_is_done_once(zamira: Chat) -> None:
    await zamira.act("> /reminders patent\n> 25\n> [Without a word]\n~ 1 day")
    for _ in range(2):  # the second edits nothing: the same words stand there
        zamira.press(0, 0)
    said = await zamira.listen(typed=False)
    assert said == ["Good. Next reminder: 22.12.2026 09:00.", "[My reminders]"]
    again = await zamira.act("> /reminders done 1 2026-11-25")
    assert again == said
    assert await next_due(zamira) == ["22.12. 09:00"]


async def test_the_day_of_a_visit_is_told_though_its_evening_was_done(zamira: Chat) -> None:
    await zamira.act("> /reminders visit\n> tomorrow\n> [Without a word]\n~ 7 hours")
    assert (await zamira.act("> [Done]"))[0] == "Good. Next reminder: 22.11.2026 09:00."
    assert await passes(zamira, "1 day") == [f"22.11. 09:00 {TODAY}"]


async def test_a_registration_that_is_done_before_its_day_is_done(zamira: Chat) -> None:
    await zamira.act("> /reminders registration\n> 25.11\n> [Without a word]\n~ 1 day\n> [Done]")
    assert zamira.said()[0] == "Good. There will be no more reminders of this."
    assert await passes(zamira, "9 days") == []


async def test_in_an_hour_it_comes_once_more_however_often_it_was_pressed(zamira: Chat) -> None:
    await zamira.act("> /reminders medicine\n> 13\n> Anna\n~ 1 hour")
    for _ in range(3):
        zamira.press(0, 1)
    said = await zamira.listen(typed=False)
    assert said[:2] == [
        "I will remind you again. Next reminder: 21.11.2026 14:00.",
        "[Done] [Stop this reminder]",
    ]
    assert await passes(zamira, "1 day") == [
        "21.11. 14:00 You asked me to remind you again.",
        f"22.11. 13:00 {TODAY}",
    ]


async def test_done_after_an_hour_is_about_today_and_not_about_tomorrow(zamira: Chat) -> None:
    await zamira.act("> /reminders medicine\n> 13\n> Anna\n~ 1 hour\n> [In an hour]\n~ 1 hour")
    for _ in range(2):
        zamira.press(0, 0)
    await zamira.listen(typed=False)
    assert await passes(zamira, "1 day") == [f"22.11. 13:00 {TODAY}"]


async def test_tomorrow_is_tomorrow_morning(zamira: Chat) -> None:
    await zamira.act("> /reminders registration\n> 23.11\n> [Without a word]\n~ 2 days")
    await zamira.act("> [Tomorrow]")
    assert zamira.said()[0] == "I will remind you again. Next reminder: 24.11.2026 09:00."
    assert await passes(zamira, "3 days") == ["24.11. 09:00 You asked me to remind you again."]


async def test_what_is_over_is_forgotten_after_a_week(zamira: Chat) -> None:
    await zamira.act("> /reminders visit\n> tomorrow\n> [Without a word]\n~ 3 days")
    assert await zamira.rows("SELECT kind FROM reminders") == [("visit",)]
    assert await passes(zamira, "8 days") == []
    assert await zamira.rows("SELECT * FROM reminders") == []
    assert await zamira.rows("SELECT * FROM due") == []
    assert (await zamira.act("> [In an hour]"))[0] == GONE


async def test_today_is_early_enough_before_nine(zamira: Chat) -> None:
    await zamira.act("~ 20 hours\n> /reminders visit\n> 22.11\n> [Without a word]")
    assert await passes(zamira, "2 hours") == [f"22.11. 09:00 {TODAY}"]


async def test_the_word_stands_nowhere_in_the_database(zamira: Chat) -> None:
    await zamira.act(f"> /reminders visit\n> tomorrow\n> {CANARY}\n~ 7 hours")
    assert CANARY in zamira.said()[1]
    store = zamira.cable.store
    files = [path for path in (store.path, Path(f"{store.path}-wal")) if path.exists()]
    raw = b"".join(path.read_bytes() for path in files)
    assert CANARY.encode() not in raw
    assert b"2026-11-22" in raw  # so that it was looked for in the right place
    [(word,)] = await zamira.rows("SELECT word FROM reminders")
    assert zamira.cable.house.seal.open(word, "reminders.word") == CANARY.encode()


async def test_the_file_of_what_is_kept_opens_the_word(zamira: Chat) -> None:
    await zamira.act(f"> /reminders visit\n> tomorrow\n> {CANARY}\n> /privacy file")
    [sent] = zamira.heard()
    stored = zamira.world.state.files[sent["document"]["file_id"]]
    [one] = json.loads(stored.content)["reminders"]
    assert (one["kind"], one["day"], one["word"]) == ("visit", "2026-11-22", CANARY)


async def test_privacy_tells_how_many_there_are(zamira: Chat) -> None:
    said = await zamira.act("> /reminders visit\n> tomorrow\n> Anna\n> /privacy kept")
    assert "Reminders you asked for, your words locked: 1" in said
    assert "Planned messages: 1" in said


async def test_nothing_is_left_of_who_is_forgotten(zamira: Chat) -> None:
    await zamira.act(f"> /reminders visit\n> tomorrow\n> {CANARY}\n> /delete\n> 2")
    assert await zamira.rows("SELECT * FROM reminders") == []
    assert await zamira.rows("SELECT * FROM due") == []
    assert await passes(zamira, "9 days") == []


@pytest.mark.parametrize("press", ["show", "done", "hour", "tomorrow", "stop"])
async def test_somebody_elses_reminder_is_none(zamira: Chat, enter: Enter, press: str) -> None:
    await zamira.act("> /reminders visit\n> tomorrow\n> Anna")
    before = await zamira.rows("SELECT * FROM reminders")
    bakyt = enter("Bakyt")
    await bakyt.act("> /start\n> [English]")
    assert (await bakyt.act(f"> /reminders {press} 1 2026-11-22"))[0] == GONE
    assert await zamira.rows("SELECT * FROM reminders") == before
    assert len(await zamira.rows("SELECT * FROM due")) == 1


@pytest.mark.parametrize("press", ["show", "done", "hour", "tomorrow", "stop"])
async def test_a_reminder_that_is_gone_gets_a_word(zamira: Chat, press: str) -> None:
    await zamira.act("> /reminders visit\n> tomorrow\n> Anna\n> /reminders stop 1")
    for number in ("1", "0", "-1", "x", "", "9" * 30, "²"):
        assert await zamira.act(f"> /reminders {press} {number}") == [GONE, "[My reminders]"]
    assert (await zamira.act("> [My reminders]"))[0] == "What shall I remind you of?"


async def test_stopping_twice_is_stopping_once(zamira: Chat) -> None:
    await zamira.act("> /reminders medicine\n> 13\n> Anna\n~ 1 hour")
    for _ in range(2):
        zamira.press(0, 3)
    said = await zamira.listen(typed=False)
    assert said[0] == "I will not remind you of this any more."
    assert said[-2:] == [GONE, "[My reminders]"]
    assert await passes(zamira, "1 second") == []
    assert await zamira.rows("SELECT * FROM due") == []


async def test_nobody_types_what_the_clock_types(zamira: Chat) -> None:
    await zamira.act("> /reminders visit\n> tomorrow\n> Anna")
    assert (await zamira.act("> /reminders due 1"))[0] == "Your reminders"
    assert await passes(zamira, "7 hours") == [f"21.11. 18:00 {AHEAD}22.11.2026."]


async def test_what_was_missed_in_an_outage_is_told_once(zamira: Chat) -> None:
    await zamira.act("> /reminders medicine\n> 13\n> Anna")
    said = await leap(zamira, 9)
    assert said.count("Anna") == 1
    assert said[0].startswith("You asked for a reminder on 29.11.2026. I am sorry")
    assert await next_due(zamira) == ["30.11. 13:00"]


async def test_what_is_late_by_hours_is_told_as_todays(zamira: Chat) -> None:
    await zamira.act("> /reminders patent\n> 28\n> Anna")
    assert (await leap(zamira, 7))[0] == TODAY
    assert await next_due(zamira) == ["25.12. 09:00"]
    await zamira.act("> /reminders visit\n> 30.11\n> Vera")
    assert (await leap(zamira, 4))[0] == (
        "You asked for a reminder on 30.11.2026. I am sorry that it is late."
    )


async def test_months_that_were_missed_are_told_once(zamira: Chat) -> None:
    await zamira.act("> /reminders patent\n> 31\n> Anna")
    assert (await leap(zamira, 66))[0].startswith("You asked for a reminder on 31.12.2026.")
    assert await next_due(zamira) == ["28.01. 09:00"]
    assert (await leap(zamira, 4))[0] == f"{AHEAD}31.01.2027."


async def test_who_has_blocked_the_bot_is_told_nothing_until_they_are_back(zamira: Chat) -> None:
    await zamira.act("> /reminders medicine\n> 13\n> Anna")
    await zamira.cable.store.write(lambda db: db.run("UPDATE people SET reachable = 0"))
    assert await passes(zamira, "3 days") == []
    assert await zamira.rows("SELECT * FROM outbox WHERE lane = :lane", lane=Lane.REMINDER) == []
    await zamira.act("> /menu")
    assert await passes(zamira, "1 day") == [f"24.11. 13:00 {TODAY}"]


@pytest.mark.parametrize("zone", ["Asia/Vladivostok", "Asia/Almaty", "Europe/Kaliningrad"])
async def test_nine_is_nine_by_the_persons_clock(zamira: Chat, zone: str) -> None:
    await live(zamira, zone)
    await zamira.act("> /reminders insurance\n> in a week\n> Anna")
    assert [line[:12] for line in await passes(zamira, "9 days", zone)] == [
        "25.11. 09:00",
        "28.11. 09:00",
    ]


async def test_tomorrow_begins_where_the_person_is(zamira: Chat) -> None:
    await live(zamira, "Asia/Vladivostok")
    await zamira.act("~ 6 hours\n> /reminders visit")
    assert "Tomorrow: 23.11.2026" in zamira.buttons(zamira.heard()[-1])


async def test_who_has_moved_west_is_not_woken_at_night(zamira: Chat) -> None:
    await live(zamira, "Asia/Vladivostok")
    await zamira.act("> /reminders medicine\n> 8\n> Anna")
    await live(zamira, MOSCOW)
    assert await passes(zamira, "1 day") == [f"22.11. 08:00 {TODAY}"]


async def test_the_country_is_asked_once_and_the_kind_is_not_forgotten(chat: Chat) -> None:
    await chat.talk("""
        > /reminders medicine
        Which country are you in now? I ask only because rules and phone numbers differ.
        [Russia] [Kazakhstan] [Uzbekistan] [Tajikistan] [Kyrgyzstan] [More ⬇️]
        > [Kazakhstan]
        Every day at what time?
        Tap a button, or write the time, for example 08:30.
        [08:00] [12:00] [14:00] [18:00] [20:00] [22:00]
        > [20:00]
        ...
        [Without a word]
        > [Without a word]
        Saved: Medicine, every day at 20:00.
        Next reminder: 21.11.2026 20:00.
        ...
    """)
    assert await next_due(chat, "Asia/Almaty") == ["21.11. 20:00"]


async def test_digits_are_the_day_and_the_list_of_a_patent_begins_today(zamira: Chat) -> None:
    await zamira.act("> /reminders patent")
    assert zamira.buttons(zamira.heard()[-1])[:6] == ["21", "22", "23", "24", "25", "More ⬇️"]
    await zamira.act("> 3\n> 1\n~ 10 days")
    assert zamira.heard()[0]["text"] == f"{AHEAD}03.12.2026.\n1"
    assert await zamira.rows("SELECT number FROM reminders") == [(3,)]


async def test_back_leads_to_the_question_before(zamira: Chat) -> None:
    await zamira.act("> /reminders visit\n> tomorrow")
    assert (await zamira.act("> [⬅️ Back]"))[0] == "On which day is the visit?"
    assert (await zamira.act("> [⬅️ Back]"))[0] == "What shall I remind you of?"
    await zamira.act("> medicine\n> [08:00]")
    assert (await zamira.act("> [⬅️ Back]"))[0] == "Every day at what time?"


async def test_all_are_listed_by_pages_the_next_first(zamira: Chat) -> None:
    for day in range(10, 22):
        await zamira.act(f"> /reminders visit\n> {day}.12\n> [Without a word]")
    assert await days(zamira, "> /reminders") == ["10", "11", "12", "13", "More", "New"]
    assert await days(zamira, "> [More ⬇️]") == ["14", "15", "16", "17", "More", "New"]
    assert await days(zamira, "> [More ⬇️]") == ["18", "19", "20", "21", "New"]
    assert await days(zamira, "> [⬅️ Back]") == ["14", "15", "16", "17", "More", "New"]
    await zamira.talk("""
        > [Visit: 16.12.2026]
        Visit: 16.12.2026
        Next reminder: 15.12.2026 18:00.
        [Stop this reminder]
    """)
    assert await days(zamira, "> [⬅️ Back]") == ["10", "11", "12", "13", "More", "New"]
    assert await days(zamira, "> /reminders page 99") == ["10", "11", "12", "13", "More", "New"]


async def days(chat: Chat, step: str) -> list[str]:
    """What the list offers: days of December, more, new."""
    await chat.act(step)
    labels = [label for label in chat.buttons(chat.heard()[-1]) if label[0] not in "⬅🏠"]
    return [re.sub(r"Visit: |\.12\.2026| reminder|\W", "", label) for label in labels]


async def test_a_kind_may_be_written_in_capitals(zamira: Chat) -> None:
    said = await zamira.act("> /reminders PATENT")
    assert said[0] == "On which day of the month do you pay for the patent?"


async def test_twenty_are_enough(zamira: Chat) -> None:
    await zamira.act("> /reminders visit\n> tomorrow")  # asked before there were too many
    many = """INSERT INTO reminders(person_id, kind, day, hour, number, told)
              VALUES (1, 'visit', '2026-12-01', '09:00', 0, 0)"""
    for _ in range(20):
        await zamira.cable.store.write(lambda db: db.run(many))
    full = "You have 20 reminders, and I cannot keep more. Please stop one first."
    assert (await zamira.act("> Anna"))[0] == full
    assert await zamira.rows("SELECT COUNT(*) FROM reminders") == [(20,)]
    assert (await zamira.act("> /reminders new"))[0] == full
    assert (await zamira.act("> /reminders patent"))[0] == full


async def test_a_reminder_leaves_the_question_that_waits(zamira: Chat) -> None:
    await zamira.act("> /reminders medicine\n> 13\n> Anna\n> /reminders visit\n~ 1 hour")
    assert (await desk_of(zamira))[0] == "reminders-day"
    said = await zamira.act("> 25.12")
    assert said[:2] == [
        "I took this as your answer to: “On which day is the visit?”",
        "Which words shall I write to you then?",
    ]


async def test_emptying_the_chat_keeps_the_reminders(zamira: Chat) -> None:
    await zamira.act("> /reminders medicine\n> 13\n> Anna\n> /hide")
    assert await passes(zamira, "1 hour") == [f"21.11. 13:00 {TODAY}"]


@pytest.mark.parametrize("code", LANGUAGES)
async def test_everything_is_said_in_every_language(zamira: Chat, house: House, code: str) -> None:
    await zamira.act(f"> /language {code}")
    days = {"patent": "31", "registration": "1.12", "insurance": "1.12", "visit": "23.11"}
    for kind, day in {**days, "medicine": "13"}.items():
        for typed in (f"/reminders {kind}", "soon", "31.04", "1.1.2020", day, "AA1234567", "x"):
            fine(await zamira.act(f"> {typed}"), zamira.heard())
    for line in AFTERWARDS:
        fine(await zamira.act(line), zamira.heard())


AFTERWARDS = (
    "> /reminders",
    "> /reminders show 1",
    "> /reminders hour 5",
    "~ 9 days",
    "> /reminders tomorrow 5",
    "> /reminders done 1 2026-11-30",
    "> /reminders show 5 2026-11-21",
    "> /reminders stop 5",
    "> /reminders stop 5",
)


def fine(said: list[str], heard: list[dict[str, Any]]) -> None:
    """Words of a translator, and buttons that a phone shows whole."""
    assert not any("reminders-" in line or "{" in line for line in said)
    labels = [key["text"] for message in heard for key in keys(message)]
    assert [label for label in labels if len(label) > 30] == []
