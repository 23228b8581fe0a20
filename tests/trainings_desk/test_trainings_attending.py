"""Who came: the code at the door, the digits said aloud, the ticks, and the end of the list."""

import re

import pytest

from bot.dialog import House, Turn
from bot.fakegram.phone import Chat, Clock
from bot.store import Store
from dialogs.trainings import courses, doors, remains
from dialogs.trainings.courses import Course
from tests.newsroom import Hire
from tests.test_staff import acts, data_of
from tests.trainings_town import Hall, enrol

SOON = {"local": "2026-11-21T15:00"}  # an hour from the beginning of every test


async def came(chat: Chat) -> list[tuple[object, ...]]:
    return await chat.rows("SELECT came_by FROM trainings_seats WHERE came_at > 0 ORDER BY id")


async def link(olga: Chat) -> str:
    """What the QR code at the door opens."""
    said = " ".join(await olga.act("> /trainings desk door 1"))
    found = re.search(r"a-1-[A-Za-z0-9_-]{16}", said)
    assert found, said
    return found[0]


async def digits(olga: Chat) -> str:
    said = await olga.act("> /trainings desk daycode 1")
    assert re.fullmatch(r"\d{4}", said[0]), said
    return said[0]


async def test_the_door_counts_once_with_a_seat_around_the_hour(
    olga: Chat, hall: Hall, chat: Chat, hire: Hire
) -> None:
    charos = await hire("Charos", None)
    await hall.open(**SOON)
    await enrol(chat)
    code = await link(olga)
    said = await chat.act(f"> /start {code}")
    assert "It is too early." in said[0], said
    await chat.act("~ 45 minutes")
    said = await charos.act(f"> /start {code}")
    assert "You have no seat here." in said[0], said
    assert await came(chat) == []
    said = await chat.act(f"> /start {code}")
    assert "✅ You are marked as here." in said[0], said
    said = await chat.act(f"> /start {code}")
    assert "✅ You are marked already." in said[0], said
    assert await came(chat) == [("door",)]


async def test_an_hour_after_the_end_nobody_is_marked_any_more(
    olga: Chat, hall: Hall, chat: Chat
) -> None:
    await hall.open(**SOON)
    await enrol(chat)
    code = await link(olga)
    said = await chat.act(f"~ 181 minutes\n> /start {code}")
    assert "too late to be marked" in " ".join(said), said
    said = await chat.act("> /trainings here 1")
    assert "too late to be marked" in " ".join(said), said
    assert await came(chat) == []


async def test_a_new_code_at_the_door_kills_the_old(olga: Chat, hall: Hall, chat: Chat) -> None:
    await hall.open(**SOON)
    await enrol(chat)
    old = await link(olga)
    assert await link(olga) == old
    await olga.act("> /trainings desk door 1\n> [🔄 New code, the old one ends]\n~ 1 hour")
    said = await chat.act(f"> /start {old}")
    assert "does not work any more" in said[0], said
    said = await chat.act(f"> /start {await link(olga)}")
    assert "✅ You are marked as here." in said[0], said


@pytest.mark.parametrize(
    "code", ["a-1-", "a-1", "a-9-aaaaaaaaaaaaaaaa", "a-x", "a-1-aaaaaaaaaaaaaaaa"]
)
async def test_codes_that_hang_nowhere(hall: Hall, chat: Chat, code: str) -> None:
    await hall.open(**SOON)
    await enrol(chat)
    said = await chat.act(f"~ 1 hour\n> /start {code}")
    assert "does not work any more" in said[0], said
    assert await came(chat) == []


async def test_the_digits_that_are_said_aloud(olga: Chat, hall: Hall, chat: Chat) -> None:
    await hall.open(**SOON)
    await enrol(chat)
    right = await digits(olga)
    await chat.act("~ 45 minutes\n> /trainings 1\n> [🙋 I am here]")
    said = await chat.act(f"> {right}")
    assert "✅ You are marked as here." in said[0], said
    assert await came(chat) == [("code",)]
    [(kept,)] = await chat.rows("SELECT day_code FROM trainings_courses")
    assert right.encode() not in bytes(kept)


async def test_five_wrong_digits_stop_who_guesses_for_a_day(
    olga: Chat, hall: Hall, chat: Chat
) -> None:
    await hall.open(**SOON)
    await enrol(chat)
    right = await digits(olga)
    wrong = f"{(int(right) + 1) % 10_000:04}"
    await chat.act("~ 1 hour\n> /trainings here")
    for _ in range(4):
        said = await chat.act(f"> {wrong}")
        assert "These are not the digits." in said[0], said
    said = await chat.act(f"> {wrong}")
    assert "wrong too often" in said[0], said
    said = await chat.act(f"> /trainings here 1\n> {right}")
    assert await came(chat) == []
    # Whoever is forgotten and comes again has the same count.
    await chat.act("> /delete\n> [Yes, forget me]\n> /start\n> [English]")
    await enrol(chat)
    said = await chat.act("> /trainings here 1")
    assert "wrong too often" in said[0], said


async def test_without_a_seat_right_digits_are_as_wrong_as_any(
    olga: Chat, hall: Hall, chat: Chat
) -> None:
    await hall.open(**SOON)
    right = await digits(olga)
    wrong = f"{(int(right) + 1) % 10_000:04}"
    await chat.act("~ 1 hour\n> /trainings here 1")
    first = await chat.act(f"> {right}")
    assert first == await chat.act(f"> {wrong}")
    assert await chat.rows("SELECT COUNT(*) FROM trainings_tries") == [(2,)]


async def test_who_waits_is_not_there(olga: Chat, hall: Hall, chat: Chat, hire: Hire) -> None:
    charos = await hire("Charos", None)
    await hall.open(**SOON, seats=1)
    await enrol(charos)
    await enrol(chat)
    code, right = await link(olga), await digits(olga)
    said = await chat.act(f"~ 1 hour\n> /start {code}")
    assert "You have no seat here." in said[0], said
    said = await chat.act(f"> /trainings here 1\n> {right}")
    assert "These are not the digits." in said[0], said
    assert await came(chat) == []


async def test_fifty_wrong_ones_make_new_digits_and_ring_the_trainer(
    olga: Chat, hall: Hall, chat: Chat, hire: Hire, clock: Clock, store: Store
) -> None:
    dana = await hire("Dana", "trainer", "KZ")
    course = await hall.open(**SOON)
    await enrol(chat)
    right = await digits(olga)
    await chat.act("~ 1 hour")
    now = int(clock())
    await store.write(
        lambda db: [
            db.run(
                "INSERT INTO trainings_tries(who, training_id, at) VALUES (:who, 1, :now)",
                who=bytes([n]),
                now=now,
            )
            for n in range(49)
        ]
    )
    await chat.act(f"> /trainings here 1\n> {(int(right) + 1) % 10_000:04}")
    assert await digits(olga) != right
    assert await chat.rows("SELECT kind, role FROM waiting") == [("training", "trainer")]
    assert course.id == 1
    assert dana.person


async def test_two_trainings_of_a_day_have_other_digits(
    hall: Hall, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = await hall.open(**SOON), await hall.open(**SOON)
    one = await hall.do(lambda turn: doors.digits_of(turn, first))
    monkeypatch.setattr("secrets.choice", lambda free: free[int(one)])
    other = await hall.do(lambda turn: doors.digits_of(turn, second))
    assert other != one


async def test_the_list_is_ticked_and_unticked_and_names_are_recorded(
    olga: Chat, hall: Hall, chat: Chat
) -> None:
    await hall.open(**SOON)
    await chat.act("> /trainings join 1 yes\n> Zamira")
    said = await olga.act("> /trainings desk ticks 1\n> [▫️ Zamira]")
    assert "It is too early for that." in said, said
    await olga.act("~ 1 hour\n> /trainings desk ticks 1\n> [▫️ Zamira]")
    assert await came(olga) == [("list",)]
    await olga.act("> [✅ Zamira]")
    assert await came(olga) == []
    await olga.act("> [▫️ Zamira]")
    assert "attendance taken back" in await acts(olga)
    assert "names opened" in await acts(olga)


async def test_a_closed_list_takes_nobody_any_more(olga: Chat, hall: Hall, chat: Chat) -> None:
    await hall.open(**SOON)
    await enrol(chat)
    code = await link(olga)
    said = await olga.act("> /trainings desk settle 1")
    assert "It is too early for that." in said, said
    await olga.act("~ 1 hour\n> /trainings desk settle 1")
    pressed = data_of(olga, "Yes, close it")
    typed = pressed.rpartition(" ")[0] + " AAAAAAAAAAA"
    await olga.act(f"> {typed}")
    assert await olga.rows("SELECT closed_list FROM trainings_courses") == [(0,)]
    await olga.act("> [🔒 Yes, close it]")
    assert await olga.rows("SELECT closed_list FROM trainings_courses") == [(1,)]
    await chat.act(f"> /start {code}")
    await olga.act("> /trainings desk tick 1 0")
    assert await came(chat) == []


async def test_after_a_day_who_guessed_may_try_again(
    hall: Hall, chat: Chat, house: House, store: Store, clock: Clock
) -> None:
    await hall.open(**SOON)
    await hall.do(lambda turn: doors.note_wrong(turn, _course(turn)))
    now = int(clock())
    await store.write(lambda db: remains.prune(house, db, now + 3600))
    assert await chat.rows("SELECT COUNT(*) FROM trainings_tries") == [(1,)]
    await store.write(lambda db: remains.prune(house, db, now + doors.DAY))
    assert await chat.rows("SELECT COUNT(*) FROM trainings_tries") == [(0,)]


def _course(turn: Turn) -> Course:
    found = courses.find(turn, 1)
    assert found is not None
    return found
