"""The alarm on a real loop: no ring is missed, and nobody waits for what has passed."""

import asyncio

from bot.sender import Bell


async def test_a_ring_before_the_wait_is_not_missed() -> None:
    bell = Bell()
    bell.ring()
    bell.ring()
    await bell.wait(None)
    waiting = asyncio.create_task(bell.wait(None))
    await asyncio.sleep(0)
    assert not waiting.done()  # two rings wake once
    bell.ring()
    bell.ring()
    await waiting


async def test_a_ring_ends_the_wait_whatever_was_asked_for() -> None:
    bell = Bell()
    waiting = asyncio.create_task(bell.wait(bell.now() + 1e6))
    await asyncio.sleep(0)
    bell.ring()
    await waiting


async def test_the_time_comes_by_itself() -> None:
    bell = Bell()
    until = bell.now() + 0.002
    await bell.wait(until)
    assert bell.now() >= until - 0.001
    await bell.wait(bell.now() - 5)


async def test_who_gave_up_waiting_leaves_the_alarm_in_order() -> None:
    bell = Bell()
    waiting = asyncio.create_task(bell.wait(None))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    bell.ring()
    await bell.wait(None)


def test_a_wait_is_rounded_up_to_the_loops_milliseconds() -> None:
    bell = Bell()
    now = bell.now()
    assert bell._delay(now - 1) == 0.001
    assert 0.999 < bell._delay(now + 1) <= 1.001
