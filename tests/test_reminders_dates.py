"""What is typed when a reminder is set: days, hours, and words that are no numbers of papers."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fakegram.phone import Chat
from dialogs.reminders import dates, times
from dialogs.reminders.times import Plan

MOSCOW = ZoneInfo("Europe/Moscow")


@pytest.fixture
async def zamira(chat: Chat) -> Chat:
    """Zamira in Russia, on Saturday the 21st of November 2026, at noon in Moscow."""
    await chat.act("> /region country\n> [Russia]")
    return chat


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("29.02", "There is no such day. Please write another, for example 21.12.2026."),
        ("29.02.2027", "There is no such day. Please write another, for example 21.12.2026."),
        ("31.04", "There is no such day. Please write another, for example 21.12.2026."),
        ("2026-13-01", "There is no such day. Please write another, for example 21.12.2026."),
        ("0", "There is no such day. Please write another, for example 21.12.2026."),
        ("45", "There is no such day. Please write another, for example 21.12.2026."),
        ("00.00.0000", "There is no such day. Please write another, for example 21.12.2026."),
        ("20.11.2026", "It is too late for that day. Please choose a later one."),
        ("21.11.2026", "It is too late for that day. Please choose a later one."),
        ("21.11", "It is too late for that day. Please choose a later one."),
        ("1.1.1999", "It is too late for that day. Please choose a later one."),
        ("22.11.2028", "That is more than two years ahead. Please choose a nearer day."),
        ("9999-12-31", "That is more than two years ahead. Please choose a nearer day."),
        ("soon", "I cannot read this date. Please write it like this: 21.12.2026."),
        ("🎂", "I cannot read this date. Please write it like this: 21.12.2026."),
        ("25.12.", None),
        ("25 12", None),
        ("1" * 4096, "I cannot read this date. Please write it like this: 21.12.2026."),
        ("in", "I cannot read this date. Please write it like this: 21.12.2026."),
        ("25.11.2026 14:00", "I cannot read this date. Please write it like this: 21.12.2026."),
    ],
)
async def test_a_wrong_date_is_asked_again(zamira: Chat, typed: str, said: str | None) -> None:
    await zamira.act("> /reminders visit")
    first, *rest = await zamira.act(f"> {typed}")
    if said is None:
        assert first == "Which words shall I write to you then?"
    else:
        assert first == said
        assert rest[0] == "On which day is the visit?"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("25", "2026-11-25"),
        ("21", "2026-12-21"),
        ("31", "2026-12-31"),
        ("20.11", "2027-11-20"),
        ("5.1", "2027-01-05"),
        ("29.02.2028", "2028-02-29"),
        ("21.11.2028", "2028-11-21"),
        ("05-01-27", "2027-01-05"),
        ("2027-01-05", "2027-01-05"),
        ("٢٥", "2026-11-25"),
        ("tomorrow", "2026-11-22"),
        ("In a week", "2026-11-28"),
    ],
)
async def test_a_date_may_be_typed_as_people_type_it(zamira: Chat, typed: str, day: str) -> None:
    await zamira.act(f"> /reminders visit\n> {typed}\n> [Without a word]")
    assert await zamira.rows("SELECT day FROM reminders") == [(day,)]


async def test_digits_are_a_day_though_a_label_begins_with_them(zamira: Chat) -> None:
    await zamira.act("> /language uz\n> /reminders visit")
    assert zamira.buttons(zamira.heard()[-1])[1].startswith("3 kun")
    await zamira.act("> 3\n> Soʻzsiz\n> /reminders visit\n> 3 kundan\n> Soʻzsiz")
    days = await zamira.rows("SELECT day FROM reminders ORDER BY id")
    assert days == [("2026-12-03",), ("2026-11-24",)]


async def test_a_day_that_passes_before_the_word_is_asked_again(zamira: Chat) -> None:
    await zamira.act("> /reminders visit\n> tomorrow\n~ 23 hours")
    assert (await zamira.act("> Anna"))[:2] == [
        "It is too late for that day. Please choose a later one.",
        "On which day is the visit?",
    ]
    assert await zamira.rows("SELECT * FROM reminders") == []


@pytest.mark.parametrize(("typed", "hour"), [("8", "08:00"), ("6", "06:00"), ("05:30", "05:30"),
                                             ("9.45", "09:45"), ("23-59", "23:59")])  # fmt: skip
async def test_an_hour_may_be_typed(zamira: Chat, typed: str, hour: str) -> None:
    await zamira.act(f"> /reminders medicine\n> {typed}\n> [Without a word]")
    assert await zamira.rows("SELECT hour FROM reminders") == [(hour,)]


@pytest.mark.parametrize("typed", ["1", "24", "25:00", "8:75", "noon", "🕗", "9" * 4096])
async def test_a_wrong_hour_is_asked_again(zamira: Chat, typed: str) -> None:
    said = await zamira.act(f"> /reminders medicine\n> {typed}")
    assert said[:2] == [
        "I cannot read this time. Please write it like this: 08:30.",
        "Every day at what time?",
    ]


@pytest.mark.parametrize(
    "number",
    ["AA1234567", "fa 1234567", "N12345678", "ID 123-45-67", "400123456", "4509 123456",
     "77 2400123456", "АВ №1234567", "+7 (999) 123-45-67", "my paper: AC1234567!",
     "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣", "AA12\u200b34567", "١٢٣٤٥٦٧٨٩"],
)  # fmt: skip
async def test_a_number_of_a_document_is_not_kept(zamira: Chat, number: str) -> None:
    said = await zamira.act(f"> /reminders insurance\n> in a year\n> {number}")
    assert said[0].startswith("This looks like the number of a document or a phone.")
    assert await zamira.rows("SELECT * FROM reminders") == []


@pytest.mark.parametrize(
    "word", ["Anna 10:30", "5", "25.11.2026 14:30, 2 floor", "2026-11-25 14:30", "room 1204", "🎂"]
)
async def test_other_words_are_kept(zamira: Chat, word: str) -> None:
    await zamira.act(f"> /reminders visit\n> tomorrow\n> {word}\n~ 7 hours")
    assert zamira.heard()[0]["text"].splitlines()[1] == word


async def test_words_are_of_one_line_and_sixty_characters(zamira: Chat) -> None:
    await zamira.act("> /reminders visit\n> tomorrow")
    for long in ("x" * 61, "ж" * 4096):
        said = await zamira.act(f"> {long}")
        assert said[0] == "That is too long. Please write at most 60 characters."
    zamira.world.send_photo(zamira.person, b"picture")
    assert (await zamira.listen())[0].startswith("I can keep written words only.")
    zamira.world.send_text(zamira.person, "at\n\n  " + "x" * 57)
    await zamira.listen()
    await zamira.act("~ 7 hours")
    assert zamira.heard()[0]["text"].splitlines()[1:] == ["at " + "x" * 57]


@pytest.mark.parametrize(
    ("day", "number", "then"),
    [
        (date(2027, 1, 31), 31, date(2027, 2, 28)),
        (date(2028, 1, 31), 31, date(2028, 2, 29)),
        (date(2028, 1, 30), 30, date(2028, 2, 29)),
        (date(2027, 2, 28), 31, date(2027, 3, 31)),
        (date(2027, 3, 31), 31, date(2027, 4, 30)),
        (date(2026, 12, 31), 31, date(2027, 1, 31)),
        (date(2028, 2, 29), 29, date(2028, 3, 29)),
    ],
)
def test_a_day_that_a_month_lacks_falls_on_its_last(day: date, number: int, then: date) -> None:
    assert times.following(Plan("patent", day, number=number)) == Plan(
        "patent", then, number=number
    )


@pytest.mark.parametrize(
    ("today", "typed", "day"),
    [
        (date(2027, 3, 1), "29.02", date(2028, 2, 29)),
        (date(2028, 2, 29), "29.2.", date(2028, 2, 29)),
        (date(2028, 3, 1), "29.02", "none"),
        (date(2028, 2, 29), "28.02.2030", date(2030, 2, 28)),
        (date(2028, 2, 29), "01.03.2030", "far"),
        (date(2027, 1, 30), "30", date(2027, 1, 30)),
        (date(2027, 1, 31), "30", date(2027, 3, 30)),
        (date(2026, 12, 31), "1", date(2027, 1, 1)),
    ],
)
def test_leap_years_and_the_ends_of_months(today: date, typed: str, day: date | str) -> None:
    assert dates.read(typed, today, today) == day


@given(
    kind=st.sampled_from(["patent", "registration", "insurance", "visit", "medicine"]),
    day=st.dates(date(2026, 1, 1), date(2040, 1, 1)),
    hour=st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    ahead=st.timedeltas(timedelta(days=-800), timedelta(days=800)),
)
def test_the_next_time_is_ahead_and_what_repeats_never_ends(
    kind: times.Name, day: date, hour: time, ahead: timedelta
) -> None:
    plan = Plan(kind, day, hour, day.day if kind == "patent" else 0)
    now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC) + ahead
    coming = times.coming(plan, now, MOSCOW)
    assert coming is None or now < coming
    assert coming is not None or kind not in {"patent", "medicine"}
    assert not times.owed(times.reached(plan, now, MOSCOW), now, now, MOSCOW)
    if coming is not None:
        then = times.reached(plan, coming, MOSCOW)
        assert times.owed(then, now, coming, MOSCOW)


@given(st.text(max_size=40))
def test_anything_may_be_typed(typed: str) -> None:
    today = date(2026, 11, 21)
    found = dates.read(typed, today, today)
    assert isinstance(found, str) or today <= found <= date(2028, 11, 21)
    assert dates.read_hour(typed) is None or dates.read_number(typed) in {None, *range(1, 32)}
