"""Until when everybody was heard, and what counts as an outage."""

import pytest

from bot import hearing
from bot.cli.ear import Ear
from bot.store import Store
from bot.transport.updates import Health
from tests.test_clock import Time

AT = 1_800_000_000


async def until(store: Store) -> int | None:
    return await store.read(hearing.heard_until)


async def deaf(store: Store, second: int, now: int) -> int | None:
    return await store.read(lambda db: hearing.deaf_since(db, second, now=now))


async def test_where_nobody_notes_it_there_is_no_outage(store: Store) -> None:
    assert await until(store) is None
    assert await deaf(store, 0, AT) is None


@pytest.mark.parametrize(("gap", "outage"), [(None, True), (3600, True), (20, False)])
async def test_a_gap_is_an_outage_unless_the_even_clock_knows_better(
    store: Store, gap: int | None, outage: bool
) -> None:
    await store.write(lambda db: hearing.note(db, at=AT))
    await store.write(lambda db: hearing.note(db, at=AT + 3600, gap=gap))
    assert await until(store) == AT + 3600
    assert await deaf(store, AT, AT + 3601) == (AT + 3600 if outage else None)
    assert await deaf(store, AT + 3600, AT + 3601) is None


async def test_it_lasts_until_somebody_is_heard_again(store: Store) -> None:
    await store.write(lambda db: hearing.note(db, at=AT))
    assert await deaf(store, AT, AT + hearing.LONG) is None
    assert await deaf(store, AT, AT + hearing.LONG + 1) == AT + hearing.LONG + 1


async def test_outages_of_a_month_ago_are_forgotten(store: Store) -> None:
    await store.write(lambda db: hearing.note(db, at=AT))
    await store.write(lambda db: hearing.note(db, at=AT + 3600))
    assert await store.write(lambda db: hearing.prune(db, now=AT + hearing.KEPT)) == 0
    assert await store.write(lambda db: hearing.prune(db, now=AT + hearing.KEPT + 3601)) == 1


class Listening:
    """A process that polls: its health, its ear, its time."""

    def __init__(self, store: Store, time: Time) -> None:
        self.time = time
        self.health = Health()
        self.ear = Ear(store, self.health, lambda: time.even)

    async def pass_by(self, seconds: float, *, polls: bool = True) -> None:
        for _ in range(max(1, int(seconds // 50))):
            self.time.pass_by(min(seconds, 50))
            if polls:
                self.health.well(self.time.even)
            await self.ear.note(int(self.time.wall))


async def test_a_poll_that_left_something_at_telegram_is_not_enough(store: Store) -> None:
    process = Listening(store, Time())
    process.health.well(process.time.even, caught_up=False)
    await process.ear.note(AT)
    assert await until(store) is None
    process.health.well(process.time.even)
    await process.ear.note(AT)
    assert await until(store) == AT


async def test_an_hour_cut_off_from_telegram_is_an_outage(store: Store) -> None:
    process = Listening(store, Time())
    await process.pass_by(600)
    begun = await until(store)
    assert begun == AT + 600
    await process.pass_by(3600, polls=False)
    assert (await until(store) or 0) < begun + hearing.LONG
    assert await deaf(store, AT, AT + 4200) == AT + 4200
    await process.pass_by(50)
    assert await deaf(store, AT, AT + 4250) == AT + 4250
    await process.pass_by(600)
    assert await deaf(store, AT, AT + 4850) == AT + 4250


async def test_a_wall_clock_that_is_put_forward_is_none_and_is_noted_at_once(store: Store) -> None:
    process = Listening(store, Time())
    await process.pass_by(100)
    process.time.wall += 86_400
    await process.ear.note(int(process.time.wall))
    assert await until(store) == AT + 100 + 86_400
    assert await deaf(store, AT, AT + 100 + 86_400) is None


async def test_what_was_missed_between_two_processes_is_an_outage(store: Store) -> None:
    first = Listening(store, Time())
    await first.pass_by(100)
    time = Time()
    time.wall += 7300
    second = Listening(store, time)
    await second.pass_by(50)
    assert await deaf(store, AT, AT + 7350) == AT + 7350


async def test_a_webhook_is_believed_some_minutes_after_the_start(store: Store) -> None:
    process = Listening(store, Time())
    process.health.way = "webhook"
    await process.pass_by(50, polls=False)
    assert await until(store) is None
    await process.pass_by(100, polls=False)
    assert await until(store) == AT + 150
