"""What comes again and again: cron words, read by the clock of one zone.

    minute hour day-of-month month day-of-week        "30 8 * 11-12 mon"

One minute and one hour, so at most once a day. Days of the week are words, since some count them
from Sunday and others from Monday.
"""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger

LONGEST = 60  # characters of cron words
_WORDS = re.compile(
    r"(?P<minute>\d{1,2}) (?P<hour>\d{1,2}) (?P<day>[\d*,/-]+) (?P<month>[\d*,/-]+)"
    r" (?P<weekday>\*|(?:mon|tue|wed|thu|fri|sat|sun)(?:[,-](?:mon|tue|wed|thu|fri|sat|sun))*)",
    re.ASCII,
)


def cron_words(said: str) -> str | None:
    """The same in one way of writing it; None for what is no series."""
    words = " ".join(said.lower().split())
    found = _WORDS.fullmatch(words) if len(words) <= LONGEST else None
    if found is None or _trigger(words, "UTC") is None:
        return None
    return words


def next_time(words: str, zone: str, after: datetime) -> datetime | None:
    """The first time after that moment; None when there is none, or the words are no series."""
    trigger = _trigger(words, zone)
    if trigger is None:
        return None
    there = after.astimezone(ZoneInfo(zone)).replace(microsecond=0) + timedelta(seconds=1)
    found: datetime | None = trigger.get_next_fire_time(None, there)
    return found.astimezone(after.tzinfo) if found else None


def _trigger(words: str, zone: str) -> CronTrigger | None:
    found = _WORDS.fullmatch(words)
    if found is None:
        return None
    try:
        return CronTrigger(
            minute=found["minute"],
            hour=found["hour"],
            day=found["day"],
            month=found["month"],
            day_of_week=found["weekday"],
            timezone=ZoneInfo(zone),
        )
    except ValueError:  # there is no such minute, day or month
        return None
