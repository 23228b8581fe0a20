"""Who gets a free seat: offers that end, nights, the last call, a thousand taps at once."""

import pytest

from bot import hearing, people
from bot.dialog import House
from bot.fakegram.phone import Chat, Clock
from bot.store import Store, Writer
from dialogs.trainings import courses, keepers, offers
from tests import updates
from tests.conftest import Enter
from tests.desk import Desk
from tests.trainings_town import Hall, enrol, second

OFFER = "A seat is free for you: Meeting"


@pytest.fixture
def hall(store: Store, house: House, clock: Clock) -> Hall:
    return Hall(store, house, clock)


@pytest.fixture
async def bakyt(enter: Enter) -> Chat:
    return await english(enter("Bakyt"))


@pytest.fixture
async def charos(enter: Enter) -> Chat:
    return await english(enter("Charos"))


async def english(chat: Chat) -> Chat:
    await chat.act("> /start\n> [English]")
    return chat


async def standings(hall: Hall) -> list[str]:
    return [one for _, one in await hall.standing(1)]


# A thousand taps for twenty-five seats.


async def test_a_thousand_taps_for_twenty_five_seats(
    store: Store, house: House, clock: Clock, hall: Hall
) -> None:
    def settle_in(db: Writer) -> None:
        for number in range(1000):
            people.add(db, house.seal, 5000 + number, now=0)
        db.run("UPDATE people SET language = 'en'")

    await store.write(settle_in)
    await hall.open(seats=25)
    desk = Desk(store, house, clock)
    taps = [updates.tap("/trainings join 1 yes", 5000 + n) for n in range(1000)]
    told: dict[int, list[str]] = {}
    for begin in range(0, 1000, 100):
        for body in await desk.take(*taps[begin : begin + 100]):
            told.setdefault(body["chat_id"], []).append(body["text"])
    assert len(told) == 1000
    assert [n for n in range(1000) if "You have a seat" in told[5000 + n][0]] == [*range(25)]
    for number in range(25, 1000):
        assert f"Your place: {number - 24}<" in told[5000 + number][0]
    assert await hall.standing(1) == [
        (str(5000 + n), "seated" if n < 25 else "waiting") for n in range(1000)
    ]
    twice = await desk.take(*taps[:100])  # Telegram hands them over once more
    assert twice == []


async def test_in_one_batch_nobody_jumps_the_queue(
    chat: Chat, bakyt: Chat, charos: Chat, hall: Hall, house: House
) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await enrol(bakyt)
    desk = Desk(hall.store, house, hall.clock)
    await desk.take(
        updates.tap("/trainings leave 1 yes", 1001, number=900),
        updates.tap("/trainings join 1 yes", 1003, number=901),
    )
    assert await hall.standing(1) == [("1001", "left"), ("1002", "offered"), ("1003", "waiting")]


# Offers.


async def test_an_offer_ends_and_goes_on_to_the_next(
    chat: Chat, bakyt: Chat, charos: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)  # 21 November, 14:00 in Almaty
    for one in (chat, bakyt, charos):
        await enrol(one)
    await chat.act("~ 20 minutes\n> /trainings leave 1 yes")
    assert await bakyt.act("~ 2 seconds") == [
        OFFER,
        "🗓 Tuesday, 01.12.2026, 18:00–19:00",
        "We keep it for you until 21.11.2026 20:20.",
        "[✅ Take the seat] [No, give it to others] [Show all]",
    ]
    assert "🎟 A seat is kept for you until 21.11.2026 20:20." in await bakyt.act("> /trainings 1")
    said = await bakyt.act("~ 6 hours")
    assert said[0] == "The time to take the seat is over: Meeting"
    assert charos.shows()[-1]["text"].startswith(OFFER)
    assert await standings(hall) == ["left", "lapsed", "offered"]
    assert "⏳ You are in the queue. Your place: 1" in await bakyt.act("> [Join the queue again]")
    assert "✅ You have a seat." in await charos.act("> [Take the seat]")


async def test_an_offer_does_not_run_out_while_the_bot_is_down(
    chat: Chat, bakyt: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await enrol(bakyt)
    await chat.act("> /trainings leave 1 yes\n~ 1 minute")
    at = int(hall.clock())  # five hours of nothing, then it is back
    await hall.store.write(lambda db: hearing.note(db, at=at))
    await hall.store.write(lambda db: hearing.note(db, at=at + 5 * 3600))
    await hall.store.write(lambda db: hearing.note(db, at=at + 30 * 3600, gap=10))
    await bakyt.act("~ 6 hours")  # 20:01
    assert await standings(hall) == ["left", "offered"]
    said = "We keep it for you until 22.11.2026 11:01."  # three hours today, three tomorrow
    assert any(said in m["text"] for m in bakyt.shows())
    await bakyt.act("~ 16 hours")
    assert await standings(hall) == ["left", "lapsed"]


async def test_what_is_declined_goes_to_the_next(
    chat: Chat, bakyt: Chat, charos: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)
    for one in (chat, bakyt, charos):
        await enrol(one)
    await chat.act("> /trainings leave 1 yes")
    await bakyt.act("~ 2 seconds\n> [No, give it to others]")
    assert (await charos.act("~ 2 seconds"))[0] == OFFER
    assert await standings(hall) == ["left", "left", "offered"]


async def test_an_offer_of_the_night_is_told_in_the_morning(
    chat: Chat, bakyt: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await enrol(bakyt)
    await chat.act("~ 9 hours\n> /trainings leave 1 yes")  # 23:00 in Almaty
    assert await bakyt.act("~ 8 hours") == []
    said = await bakyt.act("~ 2 hours")
    assert said[0] == OFFER
    assert "We keep it for you until 22.11.2026 14:00." in said
    assert "✅ You have a seat." in await bakyt.act("> [Take the seat]")


async def test_the_night_is_that_of_the_person(chat: Chat, bakyt: Chat, hall: Hall) -> None:
    await bakyt.act("> /region\n> [Russia]\n> [Moscow (city)]")
    await hall.open(seats=1, online=True)
    await enrol(chat)
    await enrol(bakyt)
    await chat.act("~ 9 hours\n> /trainings leave 1 yes")  # 23:00 in Almaty, 21:00 in Moscow
    assert "We keep it for you until 22.11.2026 13:00." in await bakyt.act("~ 2 seconds")


async def test_whoever_has_blocked_the_bot_is_passed_over(
    chat: Chat, bakyt: Chat, charos: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)
    for one in (chat, bakyt, charos):
        await enrol(one)
    await chat.act("> /trainings leave 1 yes\n~ 1 minute")
    assert await standings(hall) == ["left", "offered", "waiting"]
    bakyt.world.block(bakyt.person)
    await bakyt.cable.settle()  # Telegram says so, or the next message does
    assert (await charos.act("~ 11 minutes"))[0] == OFFER
    assert await standings(hall) == ["left", "lapsed", "offered"]
    await enrol(chat)
    await charos.act("> [No, give it to others]")
    assert await standings(hall) == ["lapsed", "left", "offered"]


async def test_more_seats_are_given_out(chat: Chat, bakyt: Chat, charos: Chat, hall: Hall) -> None:
    await hall.open(seats=1)
    for one in (chat, bakyt, charos):
        await enrol(one)

    await hall.do(lambda turn: turn.db.run("UPDATE trainings_courses SET seats = 3"))
    await hall.do(lambda turn: offers.settle(turn, found(courses.find(turn, 1))))
    assert await standings(hall) == ["seated", "offered", "offered"]


def found(course: courses.Course | None) -> courses.Course:
    assert course is not None
    return course


async def test_who_calls_has_longer_and_is_put_on_the_list(
    chat: Chat, bakyt: Chat, hall: Hall
) -> None:
    caller = await hall.caller()
    await hall.open(seats=1)
    await enrol(chat)
    await hall.seat(caller)
    await enrol(bakyt)
    await chat.act("> /trainings leave 1 yes\n~ 1 minute")
    # 14:00 to 22:00 today, 08:00 to 22:00 tomorrow, two hours more.
    until = second("2026-11-23 05:00:01")
    [(what, ends)] = await chat.rows("SELECT what, until FROM trainings_calls")
    assert (what, abs(ends - until) < 60) == ("offer", True)
    await chat.act("~ 3 days")
    assert await standings(hall) == ["left", "lapsed", "lapsed"]
    assert [one for (one,) in await chat.rows("SELECT what FROM trainings_calls")] == ["lapsed"]


# The last call.


async def test_three_hours_before_the_first_tap_has_it(
    chat: Chat, bakyt: Chat, charos: Chat, hall: Hall
) -> None:
    await hall.open(seats=1, local="2026-11-21T20:00")  # in six hours
    for one in (chat, bakyt, charos):
        await enrol(one)
    await chat.act("~ 2 hours\n> /trainings leave 1 yes")  # an offer, for the hour that is left
    assert "We keep it for you until 21.11.2026 17:00." in await bakyt.act("~ 2 seconds")
    assert (await charos.act("~ 1 hour"))[0] == "A seat is free: Meeting"
    assert await standings(hall) == ["left", "waiting", "waiting"]
    assert "✅ You have a seat." in await charos.act("> [Take the seat]")
    assert (await bakyt.act("> [Take the seat]"))[0].startswith("There is no free seat now.")
    assert await standings(hall) == ["left", "waiting", "seated"]


async def test_in_the_rush_a_newcomer_competes_too(
    chat: Chat, bakyt: Chat, charos: Chat, hall: Hall
) -> None:
    await hall.open(seats=1, local="2026-11-21T16:00")  # in two hours
    await enrol(chat)
    await enrol(bakyt)
    await chat.act("> /trainings leave 1 yes")
    assert "✅ You have a seat." in await enrol(charos)
    assert "There is no free seat now. Your place in the queue: 1" in await bakyt.act(
        "> /trainings take 1"
    )


async def test_nobody_is_told_the_same_twice_in_an_hour(
    chat: Chat, bakyt: Chat, hall: Hall
) -> None:
    await hall.open(seats=2, local="2026-11-21T16:30")
    await enrol(chat)
    caller = await hall.caller()
    for who in (caller, await hall.caller()):
        await hall.seat(who)
    await enrol(bakyt)
    await chat.act("> /trainings leave 1 yes")
    assert (await bakyt.act("~ 1 minute"))[0] == "A seat is free: Meeting"
    await hall.do(lambda turn: offers.settle(turn, found(courses.find(turn, 1))))
    assert await bakyt.act("~ 20 minutes") == []
    calls = "SELECT what FROM trainings_calls ORDER BY seat_id"
    assert [one for (one,) in await chat.rows(calls)] == ["last"]


async def test_before_an_early_start_the_evening_is_the_last_call(
    chat: Chat, bakyt: Chat, hall: Hall
) -> None:
    await hall.open(seats=1, local="2026-11-22T08:00")
    await enrol(chat)
    await enrol(bakyt)
    await chat.act("~ 5 hours\n> /trainings leave 1 yes")  # 19:00: an offer, until 21:00
    assert "We keep it for you until 21.11.2026 21:00." in await bakyt.act("~ 1 minute")
    assert (await bakyt.act("~ 2 hours"))[0] == "A seat is free: Meeting"
    assert await standings(hall) == ["left", "waiting"]


async def test_what_is_freed_at_night_before_the_start_is_told_at_dawn(
    chat: Chat, bakyt: Chat, hall: Hall
) -> None:
    await hall.open(seats=1, local="2026-11-22T09:00")
    await enrol(chat)
    await enrol(bakyt)
    await chat.act("~ 10 hours\n> /trainings leave 1 yes")  # midnight
    assert await bakyt.act("~ 7 hours") == []
    assert (await bakyt.act("~ 61 minutes"))[0] == "A seat is free: Meeting"


LAST = [
    ("12-02T18:00", "12-02T10:00"),
    ("12-02T11:00", "12-02T03:00"),  # 08:00 in Almaty
    ("12-02T10:59", "12-01T16:00"),  # 21:00 the evening before
    ("12-02T00:30", "12-01T16:30"),  # 21:30 is no night yet
    ("12-02T23:59", "12-02T15:59"),
]


@pytest.mark.parametrize(("local", "call"), LAST)
async def test_the_last_call_is_never_at_night(hall: Hall, local: str, call: str) -> None:
    course = await hall.open(local=f"2026-{local}")
    assert keepers.last_call_at(course).isoformat() == f"2026-{call}:00+00:00"


async def test_a_seat_that_nobody_gave_out_is_found_within_the_hour(
    chat: Chat, bakyt: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await enrol(bakyt)
    await hall.do(lambda turn: turn.db.run("DELETE FROM trainings_seats WHERE standing = 'seated'"))
    await chat.act("~ 1 hour")
    assert await standings(hall) == ["offered"]


async def test_a_seat_is_not_taken_past_those_who_wait_before(
    chat: Chat, bakyt: Chat, charos: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)
    for one in (chat, bakyt, charos):
        await enrol(one)
    await hall.do(lambda turn: turn.db.run("DELETE FROM trainings_seats WHERE standing = 'seated'"))
    assert "There is no free seat now. Your place in the queue: 2" in await charos.act(
        "> /trainings take 1"
    )
    assert await standings(hall) == ["waiting", "waiting"]


async def test_a_newcomer_does_not_get_the_seat_that_a_restore_has_freed(
    chat: Chat, bakyt: Chat, charos: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await enrol(bakyt)
    await hall.do(lambda turn: turn.db.run("DELETE FROM trainings_seats WHERE standing = 'seated'"))
    assert "⏳ You are in the queue. Your place: 2" in await enrol(charos)


async def test_many_seats_at_once_are_given_out_in_several_turns(
    store: Store, house: House, hall: Hall, chat: Chat
) -> None:
    await hall.open(seats=1)
    for _ in range(offers.AT_ONCE + 5):
        who = await hall.caller()
        await hall.seat(who)
    await hall.do(lambda turn: turn.db.run("UPDATE trainings_courses SET seats = 500"))
    await hall.do(lambda turn: offers.settle(turn, found(courses.find(turn, 1))))
    assert (await standings(hall)).count("offered") == offers.AT_ONCE
    await chat.act("~ 2 seconds")
    assert (await standings(hall)).count("waiting") == 0
