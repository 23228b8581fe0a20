"""Who calls gets a seat: registered, claimed by a code, told by telephone."""

import re

import pytest

from bot.fakegram.phone import Chat
from tests.newsroom import Hire
from tests.test_staff import acts
from tests.trainings_town import Hall, enrol

REGISTER = "> /trainings desk add {n}\n> [Oʻzbekcha]\n> Gulnora\n> +7 701 000-00-00"


async def register(chat: Chat, number: int = 1, *, phone: str = "+77010000000") -> str:
    """The code that is read aloud."""
    script = REGISTER.format(n=number).replace("+7 701 000-00-00", phone)
    said = " ".join(await chat.act(script))
    found = re.search(r"twice: (\d{4} \d{4})", said)
    assert found, said
    return found[1]


async def test_a_caller_has_a_seat_and_their_name_is_in_no_chat(olga: Chat, hall: Hall) -> None:
    await hall.open()
    code = await register(olga)
    assert len(code) == 9
    assert await hall.standing(1) == [("None", "seated")]
    assert "Gulnora" not in str(olga.shows())
    assert "7010000000" not in str(olga.shows())
    [(name, phone)] = await olga.rows("SELECT name, phone FROM trainings_seats")
    assert b"Gulnora" not in bytes(name)
    assert b"701" not in bytes(phone)
    assert await acts(olga) == ["caller registered"]
    [row] = await olga.rows(
        "SELECT language, country, zone, chat_id FROM people ORDER BY id DESC LIMIT 1"
    )
    assert row == ("uz", "KZ", "Asia/Almaty", None)


async def test_the_same_number_is_not_on_a_list_twice(olga: Chat, hall: Hall) -> None:
    await hall.open()
    await register(olga)
    told = await olga.act(REGISTER.format(n=1))
    assert "is on the list already" in " ".join(told), told
    assert len(await hall.standing(1)) == 1


@pytest.mark.parametrize("phone", ["1", "my phone", "+7701000000000000000", "<b>7"])
async def test_what_is_no_number_is_asked_again(olga: Chat, hall: Hall, phone: str) -> None:
    await hall.open()
    told = await olga.act(REGISTER.format(n=1).replace("+7 701 000-00-00", phone))
    assert "I need a phone number" in " ".join(told), told
    assert await hall.standing(1) == []


async def test_the_code_brings_the_seat_into_a_chat_once(
    olga: Chat, hall: Hall, chat: Chat, hire: Hire
) -> None:
    charos = await hire("Charos", None)
    await hall.open()
    code = await register(olga)
    said = await chat.act(f"> /start k-{code.replace(' ', '')}")
    assert "✅ You have a seat." in said, said
    assert await hall.standing(1) == [(str(chat.person), "seated")]
    assert await chat.rows("SELECT phone FROM trainings_seats") == [(None,)]
    # Who called is nobody any more; only the keeper has no chat.
    assert await chat.rows("SELECT COUNT(*) FROM people WHERE chat_id IS NULL") == [(1,)]
    await charos.act(f"> /start k-{code.replace(' ', '')}")
    assert await hall.standing(1) == [(str(chat.person), "seated")]
    said = await chat.act("~ 10 days")
    assert any("Reminder: Meeting" in line for line in said), said


async def test_a_claim_that_is_typed_by_hand_is_nothing(olga: Chat, hall: Hall, chat: Chat) -> None:
    await hall.open()
    await register(olga)
    await chat.act("> /trainings claimed 1")
    assert await hall.standing(1) == [("None", "seated")]


async def test_a_new_code_ends_the_old_one(olga: Chat, hall: Hall, chat: Chat) -> None:
    await hall.open()
    old = await register(olga)
    said = " ".join(await olga.act("> /trainings desk code 1"))
    new = re.search(r"twice: (\d{4} \d{4})", said)
    assert new, said
    await chat.act(f"> /start k-{old.replace(' ', '')}")
    assert await hall.standing(1) == [("None", "seated")]
    await chat.act(f"> /start k-{new[1].replace(' ', '')}")
    assert await hall.standing(1) == [(str(chat.person), "seated")]


async def test_of_two_seats_the_better_is_kept_and_the_other_given_out(
    olga: Chat, hall: Hall, chat: Chat, hire: Hire
) -> None:
    charos = await hire("Charos", None)
    await hall.open(seats=1)
    code = await register(olga)
    await enrol(chat)
    await enrol(charos)
    assert [one[1] for one in await hall.standing(1)] == ["seated", "waiting", "waiting"]
    await chat.act(f"> /start k-{code.replace(' ', '')}")
    assert await hall.standing(1) == [
        (str(chat.person), "seated"), (str(charos.person), "waiting"),
    ]  # fmt: skip


async def test_a_seat_of_ones_own_stays_and_the_callers_is_offered(
    olga: Chat, hall: Hall, chat: Chat, hire: Hire
) -> None:
    charos = await hire("Charos", None)
    await hall.open(seats=2)
    await enrol(chat)
    code = await register(olga)
    await enrol(charos)
    await chat.act(f"> /start k-{code.replace(' ', '')}")
    assert await hall.standing(1) == [
        (str(chat.person), "seated"), (str(charos.person), "offered"),
    ]  # fmt: skip


async def test_who_has_no_telegram_is_on_the_list_of_calls(olga: Chat, hall: Hall) -> None:
    await hall.open()
    await register(olga)
    await olga.act("> /trainings desk edit 1 when\n> 2.12.2026 19:00")
    await olga.act("> [Yes, change it and tell them]\n~ 2 seconds")
    said = await olga.act("> /trainings desk calls")
    assert "[☎️ № 1 · changed]" in said[-1], said
    assert "Gulnora" not in " ".join(said)
    said = await olga.act("> [☎️ № 1 · changed]")
    assert "Gulnora · +77010000000 · Oʻzbekcha" in said, said
    assert "call opened" in await acts(olga)
    said = await olga.act("> [Not reached]")
    assert "[🔁 № 1 · changed]" in said[-1], said
    said = await olga.act("> [🔁 № 1 · changed]\n> [✅ Told]")
    assert "Nobody has to be called now." in said, said
    [(seen, version)] = await olga.rows(
        """SELECT seen_version, version FROM trainings_seats
           JOIN trainings_courses ON trainings_courses.id = training_id"""
    )
    assert seen == version


async def test_a_free_seat_is_offered_by_telephone_and_taken(
    olga: Chat, hall: Hall, chat: Chat
) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await register(olga)
    await chat.act("> /trainings leave 1 yes\n~ 2 seconds")
    assert (await hall.standing(1))[-1] == ("None", "offered")
    said = await olga.act("> /trainings desk calls\n> [☎️ № 1 · a seat is free]")
    assert "[✅ They take the seat]" in said[-1], said
    await olga.act("> [✅ They take the seat]")
    assert (await hall.standing(1))[-1] == ("None", "seated")
    due = await olga.rows(
        """SELECT command FROM due JOIN people ON people.id = due.person_id
           WHERE chat_id IS NULL AND command LIKE '%remind%'"""
    )
    assert len(due) == 2


async def test_who_does_not_come_makes_room(olga: Chat, hall: Hall, chat: Chat) -> None:
    await hall.open(seats=1)
    await register(olga)
    await enrol(chat)
    await olga.act("> /trainings desk off 1")
    assert (await hall.standing(1))[0] == ("None", "seated")
    await olga.act("> [They do not come]")
    assert [one[1] for one in await hall.standing(1)] == ["left", "offered"]


async def test_a_seat_of_somebody_with_a_chat_is_not_given_up_by_staff(
    olga: Chat, hall: Hall, chat: Chat
) -> None:
    await hall.open()
    await enrol(chat)
    await olga.act("> /trainings desk off 1")
    assert await hall.standing(1) == [(str(chat.person), "seated")]
    told = await olga.act("> /trainings desk code 1")
    assert "They have Telegram" in " ".join(told), told


async def test_the_roster_is_masked_and_an_opened_name_is_recorded(olga: Chat, hall: Hall) -> None:
    await hall.open()
    await register(olga)
    said = await olga.act("> /trainings desk roster 1")
    assert "[№ 1 · 🪑 uz ☎️" in said[-1], said
    assert "Gulnora" not in " ".join(said)
    said = await olga.act("> /trainings desk seat 1\n> [👁 Open the name (recorded)]")
    assert "Name: Gulnora" in said, said
    assert (await acts(olga))[-2:] == ["roster seen", "name opened"]
