"""The demo's trainings: eight of them, one that is over and one that is full, invented once."""

from collections import Counter
from functools import partial

import pytest

from bot import content, people
from bot.cli.assembly import CONFIG
from bot.cli.cast import enter
from bot.cli.crowd import FIRST, NAMES, gather
from bot.cli.past import Invented, recall
from bot.fakegram.phone import Cable, Chat
from dialogs.trainings.content import TEMPLATES
from tests.conftest import quiet_labels

OLGA, DANA, ZAMIRA, BAKYT = 7003, 7006, 7001, 7004
MEETINGS = content.load(CONFIG, "demo", Invented).trainings
COURSES = "SELECT * FROM trainings_courses ORDER BY id"
SEATS = """SELECT training_id, standing, chat_id, came_at, name IS NOT NULL AS named
           FROM trainings_seats JOIN people ON people.id = person_id ORDER BY trainings_seats.id"""
WOMEN = {"Gulnara", "Nargiza", "Madina", "Saule"}
OF_PEOPLE = "FROM trainings_seats AS seat JOIN people ON people.id = seat.person_id"
DAY = 86_400


async def begin(cable: Cable, crowd: int = 300) -> Chat:
    """The demo as it begins; Olga at her phone."""
    house, store, world = cable.house, cable.store, cable.world
    await enter(world, store, house.seal, house.regions)
    await gather(world, store, house.regions, crowd)
    await recall(world, store, house)
    await cable.settle()
    return phone(cable, OLGA)


def phone(cable: Cable, number: int) -> Chat:
    return Chat(cable, number, quiet=quiet_labels(cable.house))


async def migrant(cable: Cable, number: int) -> Chat:
    """One of the cast, who reads English."""
    chat = phone(cable, number)
    await chat.act("> /start\n> [English]")
    return chat


async def counts(cable: Cable) -> dict[int, Counter[str]]:
    """How many stand how, by the number of the training."""
    found: dict[int, Counter[str]] = {}
    for row in await cable.store.read(lambda db: db.all(SEATS)):
        found.setdefault(row["training_id"], Counter())[row["standing"]] += 1
    return found


async def test_eight_of_every_kind_in_several_places_and_languages(cable: Cable) -> None:
    await begin(cable)
    rows = await cable.store.read(lambda db: db.all(COURSES))
    assert len(rows) == 8
    assert {row["template"] for row in rows} == set(TEMPLATES)
    assert {"KZ-75", "KZ-79", "KZ-19", "RU-MOW", "RU-SPE"} < {row["region"] for row in rows}
    spoken = {code for one in MEETINGS for code in one.languages}
    assert spoken == {"ru", "uz", "tg", "ky", "kk"}
    now = cable.clock.seconds
    assert [row["phase"] for row in rows] == ["over", *["open"] * 7]
    assert all(row["starts_at"] > now + DAY for row in rows[1:])
    assert 0 < now - rows[0]["starts_at"] < 2 * DAY


async def test_one_is_full_and_others_wait_and_another_has_two_seats_left(cable: Cable) -> None:
    await begin(cable)
    found = await counts(cable)
    full = next(n for n, one in enumerate(MEETINGS, 1) if one.people > one.seats)
    assert found[full] == {"seated": 12, "waiting": 5}
    assert found[2] == {"seated": MEETINGS[1].seats - 2}
    held = {number: many["seated"] for number, many in found.items()}
    wanted = [one.people + len(one.staff) + len(one.callers) for one in MEETINGS]
    room = [one.seats for one in MEETINGS]
    assert list(held.values()) == list(map(min, wanted, room))


async def test_nobody_waits_while_a_seat_is_free_and_nobody_is_there_twice(cable: Cable) -> None:
    await begin(cable)
    rows = await cable.store.read(lambda db: db.all(SEATS))
    for number, one in enumerate(MEETINGS, 1):
        chats = [row["chat_id"] for row in rows if row["training_id"] == number]
        there = [chat for chat in chats if chat is not None]
        assert len(there) == len(set(there))
        assert len(chats) - len(there) == len(one.callers)
        if one.women:
            assert {NAMES[chat % len(NAMES)] for chat in there} <= WOMEN


async def test_they_speak_its_language_and_live_there(cable: Cable) -> None:
    await begin(cable)
    sql = f"""SELECT training_id, region, people.language, reachable {OF_PEOPLE}
              JOIN people_regions ON people_regions.person_id = people.id WHERE chat_id > :first"""
    for row in await cable.store.read(lambda db: db.all(sql, first=FIRST)):
        one = MEETINGS[row["training_id"] - 1]
        assert row["region"].startswith(one.place), one
        assert row["language"] in one.languages, one
        assert row["reachable"]  # who has blocked the bot signs up for nothing


async def test_what_is_said_of_them_is_sealed(cable: Cable) -> None:
    chat = await begin(cable)
    sql = """SELECT name FROM trainings_seats UNION ALL SELECT phone FROM trainings_seats
             UNION ALL SELECT secret FROM trainings_courses"""
    kept = b"".join(bytes(one) for (one,) in await chat.rows(sql) if one)
    for word in (*NAMES, "Айгүл", "70000000001", *(one.secret for one in MEETINGS)):
        assert word.encode() not in kept
    addresses = [one.secret for one in MEETINGS]
    kazakh = await migrant(cable, ZAMIRA)
    said = "".join(await kazakh.act("> /trainings 2"))
    assert not any(one in said for one in addresses)


async def test_nobody_is_told_anew_and_what_is_due_lies_ahead(cable: Cable) -> None:
    chat = await begin(cable)
    said = sum(len(cable.world.history(one)) for one in cable.world.state.chats if one > 10**6)
    assert said == 0
    [(first, many)] = await chat.rows(
        "SELECT MIN(at), COUNT(*) FROM due WHERE command LIKE '/trainings%'"
    )
    assert first > cable.clock.seconds
    assert many > 100
    reminded = "SELECT COUNT(*) FROM due WHERE command LIKE '/trainings remind % day'"
    held = sum(one["seated"] for number, one in (await counts(cable)).items() if number > 1)
    assert await chat.rows(reminded) == [(held,)]


async def test_olga_came_yesterday_and_has_a_certificate(cable: Cable) -> None:
    olga = await begin(cable)
    rows = [
        row for row in await cable.store.read(lambda db: db.all(SEATS)) if row["training_id"] == 1
    ]
    assert sum(not row["came_at"] for row in rows) == MEETINGS[0].absent
    assert next(row for row in rows if row["chat_id"] == OLGA)["came_at"]
    await olga.act("> /language en")
    shown = await olga.act("> /certificate")
    assert any("Course for hotline operators" in line for line in shown), shown
    dana = phone(cable, DANA)
    await dana.act("> /language en")
    assert "There is no certificate" in "".join(await dana.act("> /certificate"))
    [(at,)] = await olga.rows(
        "SELECT at FROM due JOIN people ON people.id = person_id"
        " WHERE chat_id = 7003 AND command = '/trainings after 1 1'"
    )
    assert 5 * DAY < at - cable.clock.seconds < 8 * DAY


async def test_a_migrant_finds_them_by_language_and_joins_the_queue(cable: Cable) -> None:
    await begin(cable)
    bakyt = await migrant(cable, BAKYT)
    listed = "".join(await bakyt.act("> /trainings list - ky -"))
    assert "Rights and duties" in listed
    said = "".join(await bakyt.act("> /trainings join 4 yes"))
    assert "6" in said


async def test_an_operator_of_kazakhstan_sees_those_of_kazakhstan(cable: Cable) -> None:
    olga = await begin(cable)
    await olga.act("> /language en")
    shown = "".join(await olga.act("> /trainings desk list coming"))
    assert all(f"№ {number}" in shown for number in (2, 5, 6, 8))
    assert not any(f"№ {number}" in shown for number in (3, 4, 7))


async def test_they_are_invented_once(cable: Cable) -> None:
    chat = await begin(cable)
    before = await chat.rows(COURSES), await chat.rows(SEATS)
    granted = await chat.rows("SELECT COUNT(*) FROM audit")
    await begin(cable, 400)
    assert (await chat.rows(COURSES), await chat.rows(SEATS)) == before
    assert await chat.rows("SELECT COUNT(*) FROM audit") == granted


@pytest.mark.parametrize("crowd", [0, 12])
async def test_of_a_small_crowd_only_who_is_there_has_signed_up(cable: Cable, crowd: int) -> None:
    chat = await begin(cable, crowd)
    assert await chat.rows("SELECT COUNT(*) FROM trainings_courses") == [(8,)]
    [(guests,)] = await chat.rows(f"SELECT COUNT(*) {OF_PEOPLE} WHERE chat_id > 9999")
    assert guests <= 2 * crowd
    assert (guests > 0) == (crowd > 0)


async def test_who_may_not_has_held_none(cable: Cable) -> None:
    house, store, world = cable.house, cable.store, cable.world
    await enter(world, store, house.seal, house.regions)
    await gather(world, store, house.regions, 300)
    for role in ("operator", "trainer"):
        await store.write(partial(people.revoke, person_id=2, role=role, place="KZ"))
    await recall(world, store, house)
    rows = await store.read(lambda db: db.all(COURSES))
    assert [row["author_id"] for row in rows] == [3, 1, 3, 3, 3]
    called = f"SELECT 1 {OF_PEOPLE} WHERE chat_id IS NULL"
    assert await store.read(lambda db: db.all(called)) == []
