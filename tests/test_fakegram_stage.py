"""The demo's stage: time that is let pass, phones that change hands, a crowd; all of it is kept."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cli.crowd import FIRST, PLACES, gather
from bot.cli.demo import times_of
from bot.clock import Clock, Times, Watch, Work
from bot.dialog import House
from bot.fakegram import Owner, Person, World, WorldError, open_world
from bot.fakegram.page.phones import MOST, Phones
from bot.settings import LANGUAGES
from bot.store import Store

ZAMIRA, TIMUR, OLGA, BAKYT = 1, 2, 3, 4
NOON = 1_790_000_000.0
DAY = 86_400


def a_world() -> World:
    return peopled(World(lambda: NOON))


def peopled(world: World) -> World:
    for number, name in enumerate(("Zamira", "Timur", "Olga", "Bakyt"), start=ZAMIRA):
        world.add_person(number, name, language_code="ru")
    return world


def phones_of(world: World) -> Phones:
    owners = [Owner(ZAMIRA, "migrant"), Owner(TIMUR, "staff"), Owner(OLGA, "operator")]
    return Phones(world, owners, [Owner(BAKYT, "migrant")])


# -- time -------------------------------------------------------------------------------------


def test_time_that_passes_is_the_time_of_what_happens_then() -> None:
    world = a_world()
    before = world.start(ZAMIRA)
    world.let_pass(DAY)
    assert world.send_text(ZAMIRA, "Good morning")["date"] - before["date"] == DAY


@pytest.mark.parametrize("seconds", [0, -300, float("nan")])
def test_time_does_not_go_back(seconds: float) -> None:
    world = a_world()
    with pytest.raises(WorldError):
        world.let_pass(seconds)
    assert world.now() == NOON


def test_what_the_bot_has_not_fetched_for_a_day_is_lost_as_on_telegram() -> None:
    world = a_world()
    world.start(ZAMIRA)
    world.let_pass(DAY + 1)
    assert world.updates() == []
    world.send_text(ZAMIRA, "Still here")
    assert [update["message"]["text"] for update in world.updates()] == ["Still here"]


def test_what_a_kill_leaves_is_the_same_time_and_the_same_phones(tmp_path: Path) -> None:
    path = tmp_path / "telegram.json"
    world, _ = open_world(path, lambda: NOON)  # never closed: killed
    phones = phones_of(peopled(world))
    world.let_pass(3600)
    world.let_pass(300)
    phones.give(ZAMIRA, BAKYT)
    phones.give_to_guest(OLGA, "Anna", "en")
    again, keep = open_world(path, lambda: NOON)
    assert (again.now(), again.passed) == (NOON + 3900, 3900)
    assert phones_of(again).shown == phones.shown == [BAKYT, TIMUR, 8001]
    assert phones_of(again).state(8001)["name"] == "Anna"
    keep.close()
    assert open_world(path, lambda: NOON)[0].passed == 3900


def test_a_world_of_an_earlier_release_has_no_stage_yet() -> None:
    data = a_world().dump()
    del data["stage"]
    world = World.load(data, lambda: NOON)
    assert world.passed == 0
    assert phones_of(world).shown == [ZAMIRA, TIMUR, OLGA]


class Host:
    """The computer's clocks, moved by hand."""

    def __init__(self) -> None:
        self.wall, self.even = NOON, 50.0

    def world(self) -> World:
        return World(lambda: self.wall)

    def times(self, world: World) -> Times:
        return times_of(world, lambda: self.even)


@pytest.mark.parametrize("seconds", [300, 3600, DAY])
async def test_a_leap_that_was_asked_for_brings_what_is_due_at_once(seconds: int) -> None:
    host = Host()
    world = host.world()
    clock, calls = clock_of(host.times(world))
    await clock.tick()
    for _ in range(8):
        world.let_pass(seconds)
        await clock.tick()
        assert not clock.watch.held
    due = [call for call in calls if call.startswith("due")]
    assert due == [f"due {int(NOON) + seconds * step}" for step in range(9)]
    assert ("tidy" in calls) == (seconds * 8 > 3600)  # an hour that passed is an hour


@pytest.mark.parametrize("leap", [301.0, -301.0, float(DAY)])
async def test_any_other_leap_still_holds_what_is_due(leap: float) -> None:
    host = Host()
    world = host.world()
    clock, calls = clock_of(host.times(world))
    world.let_pass(DAY)
    host.wall += leap
    await clock.tick()
    assert clock.watch.held
    assert calls == []


@given(st.lists(st.sampled_from([300, 3600, DAY]), max_size=40))
def test_no_number_of_leaps_is_ever_taken_for_a_fault_of_the_clock(leaps: list[int]) -> None:
    host = Host()
    world = host.world()
    times = host.times(world)
    watch = Watch(times.wall, times.even)
    for seconds in leaps:
        world.let_pass(seconds)
        assert watch.look() == int(NOON + world.passed)
    assert world.passed == sum(leaps)


def clock_of(times: Times) -> tuple[Clock, list[str]]:
    calls: list[str] = []

    async def due(now: int) -> int:
        calls.append(f"due {now}")
        return 0

    async def tidy(_: int) -> None:
        calls.append("tidy")

    async def checkpoint() -> None:
        pass

    return Clock(Work(due, tidy, checkpoint), wall=times.wall, even=times.even), calls


# -- phones -----------------------------------------------------------------------------------


def test_a_phone_is_given_to_who_has_none() -> None:
    phones = phones_of(a_world())
    phones.give(TIMUR, BAKYT)
    assert phones.shown == [ZAMIRA, BAKYT, OLGA]
    assert TIMUR not in phones


def test_who_has_a_phone_already_swaps() -> None:
    phones = phones_of(a_world())
    phones.give(ZAMIRA, OLGA)
    assert phones.shown == [OLGA, TIMUR, ZAMIRA]
    phones.give(OLGA, OLGA)
    assert phones.shown == [OLGA, TIMUR, ZAMIRA]


def test_a_phone_more_goes_to_the_cast_then_to_guests_then_to_somebody_new() -> None:
    phones = phones_of(a_world())
    phones.add()
    assert phones.shown[-1] == BAKYT
    phones.give_to_guest(BAKYT, "Anna", "en")
    phones.put_away(8001)
    phones.add()
    phones.add()
    phones.add()
    assert phones.shown == [ZAMIRA, TIMUR, OLGA, BAKYT, 8001, 8002]
    assert [phones.state(person)["role"] for person in (BAKYT, 8002)] == ["migrant", "guest"]
    assert phones.state(8002)["messages"] == []


def test_the_page_shows_so_many_phones_and_no_more() -> None:
    phones = phones_of(a_world())
    for _ in range(MOST - 3):
        phones.add()
    with pytest.raises(WorldError):
        phones.add()
    assert len(set(phones.shown)) == len(phones.shown) == MOST


def test_the_last_phone_stays() -> None:
    phones = phones_of(a_world())
    phones.put_away(TIMUR)
    phones.put_away(ZAMIRA)
    with pytest.raises(WorldError):
        phones.put_away(OLGA)
    assert phones.shown == [OLGA]


@pytest.mark.parametrize(("phone", "to"), [(BAKYT, ZAMIRA), (7, ZAMIRA), (ZAMIRA, 7), (ZAMIRA, 5)])
def test_only_a_phone_of_the_page_changes_hands_and_only_within_the_cast(
    phone: int, to: int
) -> None:
    world = a_world()
    world.add_person(5, "Passer-by")
    with pytest.raises(WorldError):
        phones_of(world).give(phone, to)
    assert phones_of(world).shown == [ZAMIRA, TIMUR, OLGA]


def test_nobody_is_invented_for_a_phone_that_is_not_there() -> None:
    world = a_world()
    with pytest.raises(WorldError):
        phones_of(world).give_to_guest(BAKYT, "Anna", "en")
    assert len(world.people()) == 4


# -- the crowd --------------------------------------------------------------------------------


async def count(store: Store, sql: str, **values: str) -> int:
    row = await store.read(lambda db: db.one(f"SELECT COUNT(*) AS n FROM {sql}", **values))
    return row["n"] if row else 0


async def test_the_crowd_is_there_in_each_language_and_each_place(
    store: Store, house: House
) -> None:
    world = a_world()
    await gather(world, store, house.regions, 5000)
    assert await count(store, "people WHERE since = :now", now=str(int(NOON))) == 5000
    each = (
        "people JOIN people_regions ON person_id = id "
        "WHERE language = :language AND region = :region"
    )
    found = [
        await count(store, each, language=language, region=place)
        for language in LANGUAGES
        for place in PLACES
    ]
    assert sum(found) == 5000
    assert max(found) - min(found) <= len(LANGUAGES)
    assert await count(store, "people WHERE zone IS NULL OR country IS NULL") == 0
    sent = world.call("sendMessage", {"chat_id": FIRST + 4999, "text": "Hello"})
    assert world.history(FIRST + 4999) == [sent]
    assert world.updates() == []  # the bot has heard nothing of them


async def test_who_has_moved_or_left_since_is_not_brought_back(store: Store, house: House) -> None:
    world = a_world()
    await gather(world, store, house.regions, 12)
    await store.write(lambda db: db.run("DELETE FROM people WHERE chat_id = :chat", chat=FIRST))
    await store.write(
        lambda db: db.run("DELETE FROM people_regions WHERE person_id = 2 OR person_id = 3")
    )
    await gather(world, store, house.regions, 20)
    assert await count(store, "people") == 19
    assert await count(store, "people_regions") == 17


async def test_a_kill_between_bot_and_world_is_mended(store: Store, house: House) -> None:
    await gather(a_world(), store, house.regions, 12)  # a world that was not kept
    world = a_world()
    await gather(world, store, house.regions, 12)
    assert await count(store, "people") == await count(store, "people_regions") == 12
    assert len(world.people()) == 16


def test_a_crowd_that_settles_in_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "telegram.json"
    world, _ = open_world(path, lambda: NOON)
    world.settle_in(Person(FIRST + number, "Aziz") for number in range(50))
    again, keep = open_world(path, lambda: NOON)
    assert again.screen(FIRST + 49)["started"]
    keep.close()
