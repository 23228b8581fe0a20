"""How fast: no window of a second above the cap, a sixth for replies, a burst of four a chat."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.outbox import Lane
from bot.sender import Bucket, Pace
from bot.sender import pace as paces

# Seconds between two looks, as a busy or a stalled loop has them.
STEPS = st.lists(st.floats(0.0, 0.4), min_size=1, max_size=150)


def leave(pace: Pace, lane: Lane, now: float, most: int = 10**6, *, chat: int = 0) -> int:
    """As many messages as the pace lets leave at that moment, each to a chat of its own."""
    for number in range(most):
        if pace.lane_wait(lane, now) > 0:
            return number
        pace.take(pace.plan(lane, now), chat or 10**9 + number, now)
    return most


def busiest(times: list[float]) -> int:
    """The most that any second held."""
    first = most = 0
    for last, time in enumerate(times):
        while times[first] <= time - 1:
            first += 1
        most = max(most, last - first + 1)
    return most


def moments(steps: list[float]) -> Iterator[float]:
    now = 0.0
    for step in steps:
        now += step
        yield now


@given(st.integers(1, 2000), STEPS, st.lists(st.sampled_from(Lane), min_size=1, max_size=5))
def test_no_second_holds_more_than_the_cap(cap: int, steps: list[float], lanes: list[Lane]) -> None:
    pace = Pace(per_second=cap, per_chat=0, paid=False, now=0.0)
    times = [now for now in moments(steps) for lane in lanes for _ in range(leave(pace, lane, now))]
    assert busiest(times) <= cap


@given(STEPS)
def test_no_second_holds_more_paid_messages_than_a_thousand(steps: list[float]) -> None:
    pace = Pace(per_second=30, per_chat=0, paid=True, now=0.0)
    urgent, others = [], []
    for now in moments(steps):
        urgent += [now] * (leave(pace, Lane.ALERT, now, 9) + leave(pace, Lane.CORRECTION, now))
        others += [now] * (leave(pace, Lane.REPLY, now) + leave(pace, Lane.NEWS, now))
    assert busiest(urgent) <= 1000
    assert busiest(others) <= 30


@given(STEPS, st.floats(0.0, 0.5))
def test_a_commit_between_picking_and_leaving_makes_no_second_too_full(
    steps: list[float], commit: float
) -> None:
    pace, times = Pace(per_second=30, per_chat=0, paid=True, now=0.0), []
    now = 0.0
    for step in steps:
        now += step
        planned = []
        while not pace.lane_wait(Lane.ALERT, now):
            planned.append(pace.plan(Lane.ALERT, now))
        now += commit
        for bucket in planned:
            pace.take(bucket, 1, now)
            times.append(now)
    assert busiest(times) <= 1000


def test_after_a_slow_commit_nothing_is_made_up_for() -> None:
    pace, times = Pace(per_second=30, per_chat=0, paid=True, now=0.0), []
    planned = []
    while not pace.lane_wait(Lane.ALERT, 0.0):
        planned.append(pace.plan(Lane.ALERT, 0.0))
    for bucket in planned:
        pace.take(bucket, 1, 0.5)
        times.append(0.5)
    for step in range(1500):
        now = 0.5 + step / 1000
        times += [now] * leave(pace, Lane.ALERT, now)
    assert busiest(times) <= 1000


def test_what_a_commit_takes_is_not_lost_to_the_lane() -> None:
    pace, now, left = Pace(per_second=30, per_chat=0, paid=False, now=0.0), 0.0, 0
    while now < 100:
        now += pace.lane_wait(Lane.ALERT, now)
        bucket = pace.plan(Lane.ALERT, now)
        now += 0.01  # the commit, and a timer that rings late
        pace.take(bucket, 1, now)
        left += 1
    assert left >= 23.3 * 100


def waited(pace: Pace, lane: Lane, messages: int) -> float:
    """How long that many take when nothing else happens."""
    now = 0.0
    for _ in range(messages):
        now += pace.lane_wait(lane, now)
        pace.take(pace.plan(lane, now), 1, now)
    return now


@pytest.mark.parametrize(
    ("lane", "paid", "least"),
    [
        (Lane.ALERT, True, 970),
        (Lane.CORRECTION, True, 970),
        (Lane.REPLY, True, 28),
        (Lane.REPLY, False, 28),
        (Lane.ALERT, False, 23.3),
        (Lane.NEWS, True, 23.3),
    ],
)
def test_what_a_lane_gets_when_it_is_alone(lane: Lane, paid: bool, least: float) -> None:
    pace = Pace(per_second=30, per_chat=0, paid=paid, now=0.0)
    seconds = waited(pace, lane, round(least * 60))
    assert 59 <= seconds <= 60.1


def test_a_sixth_is_kept_for_replies() -> None:
    pace = Pace(per_second=30, per_chat=0, paid=False, now=0.0)
    replies = 0
    for step in range(1000):  # ten seconds in which news take whatever there is
        leave(pace, Lane.NEWS, step / 100)
        replies += leave(pace, Lane.REPLY, step / 100)
    assert 45 <= replies <= 52


def test_without_a_pace_nobody_waits() -> None:
    pace = Pace(per_second=0, per_chat=0, paid=False, now=0.0)
    assert [leave(pace, lane, 0.0, 5000) for lane in Lane] == [5000] * 5
    assert pace.chat_wait(7, 0.0) == 0


def test_a_chat_gets_four_at_once_and_then_one_a_second() -> None:
    pace = Pace(per_second=0, per_chat=1, paid=False, now=0.0)
    times, now = [], 50.0
    for _ in range(10):
        now += pace.chat_wait(7, now)
        pace.take(pace.plan(Lane.REPLY, now), 7, now)
        times.append(now)
    assert times == [50.0] * 4 + [51.0, 52.0, 53.0, 54.0, 55.0, 56.0]
    assert pace.chat_wait(8, 50.0) == 0


def test_a_group_gets_twenty_a_minute() -> None:
    pace, times, now = Pace(per_second=0, per_chat=1, paid=False, now=0.0), [], 0.0
    while now < 600:
        now += pace.chat_wait(-7, now)
        pace.take(pace.plan(Lane.REPLY, now), -7, now)
        times.append(now)
    for begin in times:
        assert sum(begin <= time < begin + 60 for time in times) <= 20
    assert len(times) >= 16 * 10


def test_a_chat_that_was_quiet_may_burst_again() -> None:
    pace = Pace(per_second=0, per_chat=1, paid=False, now=0.0)
    leave(pace, Lane.REPLY, 0.0, 4, chat=7)
    assert pace.chat_wait(7, 3.99) == 0
    leave(pace, Lane.REPLY, 4.0, 4, chat=7)
    assert pace.chat_wait(7, 4.0) == 1


def test_chats_that_are_quiet_are_forgotten_and_the_others_are_not() -> None:
    pace, now = Pace(per_second=0, per_chat=1, paid=False, now=0.0), 0.0
    for chat in range(1, 200_001):
        now += 1 / 970
        pace.take(pace.plan(Lane.ALERT, now), chat, now)
        assert len(pace._chats) <= 2 * paces.FORGET
    assert pace.chat_wait(200_000, now) == 0
    leave(pace, Lane.ALERT, now, 3, chat=200_000)
    leave(pace, Lane.ALERT, now, paces.FORGET * 3)
    assert pace.chat_wait(200_000, now) == pytest.approx(1)


def test_a_busy_lane_saves_up_a_handful_and_a_lone_message_does_not_wait() -> None:
    pace = Pace(per_second=30, per_chat=0, paid=True, now=0.0)
    leave(pace, Lane.ALERT, 0.0)
    assert pace.lane_wait(Lane.ALERT, 0.0, 1) == pytest.approx(1 / 970)
    assert pace.lane_wait(Lane.ALERT, 0.0, 500) == pytest.approx(15 / 970)
    leave(pace, Lane.NEWS, 0.0)
    one = pace.lane_wait(Lane.NEWS, 0.0, 1)
    assert pace.lane_wait(Lane.NEWS, 0.0, 500) == one


def test_a_token_that_was_planned_is_spoken_for_until_it_is_dropped() -> None:
    bucket = Bucket(10, 2, now=0.0)
    bucket.plan()
    bucket.plan()
    assert bucket.wait(0.0) == pytest.approx(0.1)
    bucket.drop()
    assert bucket.wait(0.0) == 0
    bucket.take(0.0)
    assert bucket.wait(0.0) == 0
    bucket.plan()
    assert bucket.wait(0.0) == pytest.approx(0.1)
