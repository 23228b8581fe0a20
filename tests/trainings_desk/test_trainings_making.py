"""Trainings as staff make them: new, copied, opened, changed, closed, cancelled."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot import people
from bot.fakegram.phone import Chat
from bot.store import Store
from dialogs.trainings.staff import fields
from tests.newsroom import Hire
from tests.test_staff import acts, data_of, number_of
from tests.trainings_town import Hall, enrol, second

NEW = """
    > /trainings desk new
    > [Tuberculosis (TB): know and protect]
    > [Kazakhstan]
    > [Almaty (city)]
    > 1.12.2026 18:00
    > 25
"""


async def course(chat: Chat, *columns: str, number: int = 1) -> tuple[object, ...]:
    names = ", ".join(columns)
    [row] = await chat.rows(f"SELECT {names} FROM trainings_courses WHERE id = {number}")
    return row


async def test_a_training_is_five_answers_and_a_tap(olga: Chat, chat: Chat) -> None:
    said = await olga.act(NEW)
    assert "📝 A draft: nobody sees it yet." in said, said
    made = await course(olga, "phase", "starts_at", "zone", "seats", "minutes", "region")
    starts = second("2026-12-01T13:00")
    assert made == ("draft", starts, "Asia/Almaty", 25, 60, "KZ-75")
    await chat.act("> /trainings 1")
    assert "Tuberculosis" not in "".join(chat.said())
    await olga.act("> [🟢 Open it for people]\n> [Yes, open it]")
    assert await course(olga, "phase") == ("open",)
    said = await chat.act("> /trainings 1")
    assert "🪑 Free seats: 25 of 25" in said, said
    assert await acts(olga) == ["training made", "training turned"]


async def test_as_many_seats_as_the_fire_brigade_has_digits(olga: Chat) -> None:
    await olga.act(NEW.replace("> 25", "> 101 seats"))
    assert await course(olga, "seats") == (101,)


@pytest.mark.parametrize(
    ("said", "why"),
    [("tomorrow", "I need a day"), ("1.12.2020 18:00", "past"), ("1.12.2029 18:00", "year ahead"),
     ("31.2.2027 18:00", "I need a day"), ("1.12.2026 25:00", "I need a day")],
)  # fmt: skip
async def test_a_time_that_is_none_is_asked_again(olga: Chat, said: str, why: str) -> None:
    await olga.act("\n".join(NEW.splitlines()[:5]))
    told = await olga.act(f"> {said}")
    assert why in " ".join(told), told
    assert await olga.rows("SELECT id FROM trainings_courses") == []


def test_hours_that_there_are_not_or_twice_are_none() -> None:
    assert fields.moved("2026-03-29T02:30", "Europe/Berlin", "") == "hour"
    assert fields.moved("2026-10-25T02:30", "Europe/Berlin", "") == "hour"
    moved = fields.moved("2026-12-01T18:00", "Asia/Almaty", "0 9 * * mon")
    assert moved == {
        "local": "2026-12-01T18:00", "zone": "Asia/Almaty", "series": "0 18 * * tue",
        "starts_at": second("2026-12-01T13:00"),
    }  # fmt: skip


async def test_each_field_is_changed_by_itself(olga: Chat, hall: Hall) -> None:
    await hall.open()
    await olga.act("> /trainings desk edit 1 note\n> Bring <b>water</b> & a pen")
    await olga.act("> /trainings desk edit 1 ages\n> 18-30")
    await olga.act("> /trainings desk edit 1 women\n> [yes]")
    await olga.act("> /trainings desk edit 1 least\n> 2")
    await olga.act("> /trainings desk edit 1 series\n> [every week]")
    await olga.act(
        "> /trainings desk edit 1 languages\n> [Русский]\n> [✅ Oʻzbekcha]\n> [That is all]"
    )
    found = await course(olga, "note", "age_from", "age_to", "women", "least", "series")
    assert found == ("Bring <b>water</b> & a pen", 18, 30, 1, 2, "0 18 * * tue")
    assert json.loads(str((await course(olga, "languages"))[0])) == ["ru", "en"]
    said = await olga.act("> /trainings 1")
    assert "ℹ️ Bring <b>water</b> & a pen" in said, said


@pytest.mark.parametrize(
    ("field", "said", "why"),
    [("seats", "0", "number that fits"), ("seats", "12345678", "number that fits"),
     ("ages", "30-18", "I need ages"), ("city", "x" * 300, "too long"),
     ("minutes", "=1+1", "number that fits"), ("when", "now", "I need a day")],
)  # fmt: skip
async def test_what_does_not_fit_changes_nothing(
    olga: Chat, hall: Hall, field: str, said: str, why: str
) -> None:
    before = await hall.open()
    told = await olga.act(f"> /trainings desk edit 1 {field}\n> {said}")
    assert why in " ".join(told), told
    assert await course(olga, "version") == (before.version,)


async def test_seats_below_those_taken_are_refused_and_more_are_given_out(
    olga: Chat, hall: Hall, chat: Chat, hire: Hire
) -> None:
    charos, dana = await hire("Charos", None), await hire("Dana", None)
    await hall.open(seats=2)
    for one in (chat, charos, dana):
        await enrol(one)
    told = await olga.act("> /trainings desk edit 1 seats\n> 1")
    assert "Nothing was changed" in " ".join(told), told
    assert await course(olga, "seats") == (2,)
    await olga.act("> /trainings desk edit 1 seats\n> 3")
    assert [row[1] for row in await hall.standing(1)] == ["seated", "seated", "offered"]


async def test_a_new_time_is_asked_once_more_and_told_to_all(
    olga: Chat, hall: Hall, chat: Chat
) -> None:
    await hall.open()
    await enrol(chat)
    told = await olga.act("> /trainings desk edit 1 when\n> 2.12.2026 19:00")
    assert "People hear of this at once: 1" in told, told
    assert (await course(olga, "local"))[0] == "2026-12-01T18:00"
    await olga.act("> [Yes, change it and tell them]")
    assert await course(olga, "local", "starts_at") == (
        "2026-12-02T19:00", second("2026-12-02T14:00"),
    )  # fmt: skip
    said = await chat.act("~ 2 seconds")
    assert "There is a new time: Meeting" in said, said
    page = await olga.act("> /trainings desk 1")
    assert "Have not confirmed the last change: 1" in " ".join(page), page
    await chat.act("> [✅ I have read it]")
    page = await olga.act("> /trainings desk 1")
    assert "Have not confirmed" not in " ".join(page), page


async def test_a_new_place_keeps_the_hour_on_the_wall(olga: Chat, hall: Hall, chat: Chat) -> None:
    await hall.open(region="", country="KZ")
    await enrol(chat)
    await olga.act("> /trainings desk edit 1 region\n> [Kazakhstan]\n> Atyrau")
    await olga.act("> [Yes, change it and tell them]")
    found = await course(olga, "region", "zone", "local", "starts_at")
    there = datetime(2026, 12, 1, 18, 0, tzinfo=ZoneInfo("Asia/Atyrau"))
    assert found == ("KZ-23", "Asia/Atyrau", "2026-12-01T18:00", int(there.timestamp()))
    said = await chat.act("~ 2 seconds")
    assert "There is a new time and place: Meeting" in said, said


async def test_cancelling_is_stamped_and_told(olga: Chat, hall: Hall, chat: Chat) -> None:
    await hall.open()
    await enrol(chat)
    await olga.act("> /trainings desk cancel 1")
    assert await course(olga, "phase") == ("open",)
    old = data_of(olga, "cancel it for all")
    await olga.act("> /trainings desk edit 1 note\n> New words\n" + f"> {old}")
    assert await course(olga, "phase") == ("open",)  # it was the button of another version
    await olga.act("> /trainings desk cancel 1\n> [❌ Yes, cancel it for all]")
    assert await course(olga, "phase") == ("cancelled",)
    said = await chat.act("~ 2 seconds")
    assert "Cancelled: Meeting" in said, said
    told = await olga.act("> /trainings desk edit 1 note")
    assert "That cannot be done now." in " ".join(told), told


async def test_only_a_draft_is_thrown_away(olga: Chat, hall: Hall) -> None:
    await olga.act(NEW)
    await hall.open()
    told = await olga.act("> /trainings desk drop 2")
    assert "Cancel this one instead" in " ".join(told), told
    await olga.act("> /trainings desk drop 1\n> [🗑 Yes, throw it away]")
    assert await olga.rows("SELECT id FROM trainings_courses") == [(2,)]


async def test_a_copy_is_a_draft_a_week_later_with_the_address(olga: Chat, hall: Hall) -> None:
    await hall.open(note="Bring water", women=True)
    said = await olga.act("> /trainings desk copy 1")
    assert "Address: Abay street 1" in said, said
    found = await course(olga, "phase", "local", "note", "women", "series", number=2)
    assert found == ("draft", "2026-12-08T18:00", "Bring water", 1, "")
    assert (await course(olga, "code"))[0] != (await course(olga, "code", number=2))[0]


async def test_who_made_it_may_leave_and_others_go_on(olga: Chat, hire: Hire, store: Store) -> None:
    await olga.act(NEW + "\n> /trainings desk open 1\n> [Yes, open it]")
    dana = await hire("Dana", "trainer", "KZ-75")
    await olga.act("> /delete\n> [Yes, forget me]")
    assert await course(dana, "author_id", "phase") == (None, "open")
    await dana.act("> /trainings desk close 1\n> [Yes, close signing up]")
    assert await course(dana, "phase") == ("closed",)


@pytest.mark.parametrize(
    "words",
    ["show 1", "more 1", "edit 1", "edit 1 seats", "open 1", "cancel 1", "copy 1", "roster 1",
     "add 1", "attend 1", "door 1", "daycode 1", "ticks 1", "settle 1", "write 1", "file 1 csv",
     "seat 1", "seat 1 open", "tick 1", "off 1", "code 1", "calls", "call 1", "few 1"],
)  # fmt: skip
async def test_nothing_of_it_is_for_who_works_elsewhere(
    hall: Hall, chat: Chat, hire: Hire, words: str
) -> None:
    timur, dana = await hire("Timur", "trainer", "RU"), await hire("Dana", "viewer", "KZ")
    await hall.open()
    await enrol(chat)
    before = await chat.rows("SELECT * FROM trainings_courses")
    for one in (timur, dana, chat):
        await one.act(f"> /trainings desk {words}")
        shown = " ".join(line for message in one.shows() for line in [str(message.get("text"))])
        assert "Abay street" not in shown, shown
        assert "№ 1 ·" not in shown, shown
    assert await chat.rows("SELECT * FROM trainings_courses") == before


async def test_a_role_that_is_gone_meanwhile_changes_nothing(
    olga: Chat, hall: Hall, store: Store
) -> None:
    before = await hall.open()
    await olga.act("> /trainings desk edit 1 seats")
    number = await number_of(olga)
    await store.write(lambda db: people.disable(db, number, now=1))
    await olga.act("> 9")
    assert await course(olga, "seats", "version") == (2, before.version)


async def test_own_questions_are_asked_and_numbers_of_papers_never(
    olga: Chat, hall: Hall, chat: Chat
) -> None:
    await hall.open()
    told = await olga.act("> /trainings desk edit 1 questions\n> [Words]\n> Номер паспорта?")
    assert "never asked for" in " ".join(told), told
    await olga.act("> What is your work?")
    await olga.act("> [Choice of answers]\n> Which day?")
    told = await olga.act("> Monday")
    assert "two to five answers" in " ".join(told), told
    kept = json.loads(str((await course(olga, "questions"))[0]))
    assert [one["label"] for one in kept] == ["What is your work?"]


async def test_too_few_is_asked_and_nothing_cancels_by_itself(
    olga: Chat, hall: Hall, hire: Hire
) -> None:
    dana = await hire("Dana", "trainer", "KZ")
    await hall.open(least=2)
    said = await dana.act("> /trainings desk few 1")
    assert "0 have a seat, at least 2 were wanted." in said, said
    await dana.act("> [It takes place]")
    assert await course(dana, "phase") == ("open",)
