"""Cron words: read by one zone's clock, at most once a day, nothing that is no series."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialog import cron_words, next_time

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)  # a Saturday
ALMATY = "Asia/Almaty"  # UTC+5


@pytest.mark.parametrize(
    ("words", "then"),
    [
        ("0 8 * * *", datetime(2026, 11, 22, 3, 0, tzinfo=UTC)),
        ("0 14 * * *", datetime(2026, 11, 22, 9, 0, tzinfo=UTC)),  # now is not after now
        ("1 14 * * *", datetime(2026, 11, 21, 9, 1, tzinfo=UTC)),
        ("30 8 * * mon", datetime(2026, 11, 23, 3, 30, tzinfo=UTC)),
        ("30 8 * * sun", datetime(2026, 11, 22, 3, 30, tzinfo=UTC)),
        ("0 8 1 12 *", datetime(2026, 12, 1, 3, 0, tzinfo=UTC)),
        ("0 8 31 2 *", None),
    ],
)
def test_the_next_time_by_the_clock_of_the_place(words: str, then: datetime | None) -> None:
    assert next_time(words, ALMATY, NOW) == then


@pytest.mark.parametrize(
    "said",
    [
        "", "* * * * *", "*/5 8 * * *", "0 * * * *", "0 8,9 * * *", "60 8 * * *", "0 24 * * *",
        "0 8 32 * *", "0 8 * 13 *", "0 8 * * 1", "0 8 * *", "0 8 * * * *", "0 8 * * mo",
        "0 8 last * *", "٠ 8 * * *", "0 8 " + "1," * 40 + "1 * *",
    ],
)  # fmt: skip
def test_what_is_no_series_is_none(said: str) -> None:
    assert cron_words(said) is None


def test_the_same_series_is_written_in_one_way() -> None:
    assert cron_words("  30  8 * *  MON,Fri ") == "30 8 * * mon,fri"


@given(
    st.integers(0, 59), st.integers(0, 23), st.integers(0, 400 * 24 * 3600),
    st.sampled_from(["Europe/Moscow", ALMATY, "Asia/Kamchatka", "Europe/Kaliningrad"]),
)  # fmt: skip
def test_every_day_is_every_day_and_never_before(
    minute: int, hour: int, later: int, zone: str
) -> None:
    after = datetime.fromtimestamp(NOW.timestamp() + later, UTC)
    found = next_time(f"{minute} {hour} * * *", zone, after)
    assert found is not None
    assert 0 < (found - after).total_seconds() <= 24 * 3600
    there = found.astimezone(ZoneInfo(zone))
    assert (there.hour, there.minute, there.second) == (hour, minute, 0)
