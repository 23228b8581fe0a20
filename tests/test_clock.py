"""The alarm clock: what is due is typed, and a clock that leaps is not believed."""

import asyncio

import pytest

from bot import due
from bot.clock import CALM, CHECKPOINT_EVERY, TIDY_EVERY, Clock, Watch, Work
from bot.fakegram.phone import Chat
from bot.store import Writer


class Time:
    """A wall clock and an even one, moved by hand."""

    def __init__(self) -> None:
        self.wall = 1_800_000_000.0
        self.even = 50.0

    def pass_by(self, seconds: float) -> None:
        """Both clocks go on."""
        self.wall += seconds
        self.even += seconds


class Log:
    """What the clock had done."""

    def __init__(self, due: list[int] | None = None) -> None:
        self.calls: list[str] = []
        self._due = due or []

    async def due(self, now: int) -> int:
        self.calls.append(f"due {now}")
        return self._due.pop(0) if self._due else 0

    async def urgent(self, now: int) -> int:
        self.calls.append(f"urgent {now}")
        return 0

    async def tidy(self, now: int) -> None:
        self.calls.append("tidy")

    async def checkpoint(self) -> None:
        self.calls.append("checkpoint")


def clock_of(time: Time, log: Log) -> Clock:
    work = Work(log.due, log.tidy, log.checkpoint, urgent=log.urgent)
    return Clock(work, wall=lambda: time.wall, even=lambda: time.even)


async def test_a_tick_types_what_is_due_until_nothing_is() -> None:
    time, log = Time(), Log(due=[100, 3])
    await clock_of(time, log).tick()
    assert log.calls == ["due 1800000000"] * 3


async def test_once_an_hour_it_tidies_and_every_ten_minutes_it_empties_the_log() -> None:
    time, log = Time(), Log()
    clock = clock_of(time, log)
    await clock.tick()
    assert "tidy" not in log.calls
    assert "checkpoint" not in log.calls
    time.pass_by(CHECKPOINT_EVERY + 1)
    await clock.tick()
    assert log.calls.count("checkpoint") == 1
    assert "tidy" not in log.calls
    time.pass_by(TIDY_EVERY)
    await clock.tick()
    await clock.tick()
    assert log.calls.count("tidy") == 1


@pytest.mark.parametrize("leap", [301.0, -301.0, 4 * 86400.0, -86400.0])
async def test_a_leap_of_the_wall_clock_holds_what_is_due_and_every_tidying(leap: float) -> None:
    time, log = Time(), Log()
    clock = clock_of(time, log)
    time.pass_by(TIDY_EVERY + 1)
    time.wall += leap
    await clock.tick()
    assert clock.watch.held
    assert log.calls == [f"urgent {int(time.wall)}"]


async def test_a_clock_that_runs_evenly_again_is_believed_after_ten_minutes() -> None:
    time, log = Time(), Log()
    clock = clock_of(time, log)
    time.wall += 3600
    await clock.tick()
    time.pass_by(CALM - 1)
    await clock.tick()
    assert not [call for call in log.calls if call.startswith("due")]
    time.pass_by(2)
    await clock.tick()
    assert not clock.watch.held
    assert f"due {int(time.wall)}" in log.calls


def test_small_corrections_of_the_clock_are_taken_as_they_come() -> None:
    time = Time()
    watch = Watch(lambda: time.wall, lambda: time.even)
    for step in (1.0, -1.0, 60.0, -299.0, 299.0):
        time.wall += step
        assert watch.look() == int(time.wall)


async def test_an_error_of_its_work_ends_the_clock_and_so_the_process() -> None:
    class Broken(Log):
        async def due(self, now: int) -> int:
            raise ZeroDivisionError

    clock = clock_of(Time(), Broken())
    running = asyncio.create_task(clock.run())
    with pytest.raises(ZeroDivisionError):
        await asyncio.wait_for(running, 10)


async def test_it_stops_when_told_to() -> None:
    clock = clock_of(Time(), Log())
    running = asyncio.create_task(clock.run())
    await asyncio.sleep(0)
    clock.stop()
    await asyncio.wait_for(running, 10)


@pytest.mark.parametrize("leap", [7500, -7500, -86_400])
async def test_a_cry_for_help_and_a_ring_do_not_wait_for_a_clock_that_leapt(
    baker: Chat, leap: int
) -> None:
    cable = baker.cable
    person = (await baker.rows("SELECT id FROM people"))[0][0]

    def put(db: Writer) -> None:
        now = int(cable.clock())
        due.put(db, person, "/oven", at=now + 6, always=True)
        due.put(db, person, "/news", at=now + 6)
        db.run(
            """INSERT INTO waiting(kind, urgency, role, place, language, command, since, next_at)
               VALUES ('case', 1, 'operator', '', '', '/oven', :now, :now + 60)""",
            now=now,
        )

    await cable.store.write(put)
    cable.clock.seconds += leap
    with cable.trouble() as errors:
        # What rings waits for a clock that was put back; a cry for help does not.
        assert await cable.dispatch.urgent(int(cable.clock())) == (2 if leap > 0 else 1)
        assert ["nobody has the role" in error for error in errors] == [True] * (leap > 0)
        assert await cable.dispatch.urgent(int(cable.clock())) == 0
    assert await baker.rows("SELECT command FROM due") == [("/news",)]
    await cable.settle()
    assert "The oven is hot." in baker.said()
