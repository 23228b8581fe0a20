"""The night of the house: nobody is rung, and no time that somebody is given runs, from 22 to 8."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

DUSK, DAWN = 22, 8
EVENING = 21  # what would speak at night speaks at this hour of the evening before
HOUR = 3600


def is_night(now: datetime, zone: str) -> bool:
    """Whether people sleep there now."""
    return not DAWN <= now.astimezone(ZoneInfo(zone)).hour < DUSK


def dawn_after(now: datetime, zone: str) -> datetime:
    """When people wake there: now, unless it is night."""
    there = now.astimezone(ZoneInfo(zone))
    if not is_night(now, zone):
        return now
    day = there.date() + timedelta(days=1 if there.hour >= DUSK else 0)
    return _at(day.isoformat(), DAWN, zone).astimezone(now.tzinfo)


def waking_end(now: datetime, seconds: int, zone: str) -> datetime:
    """The moment by which somebody has had so many seconds of day to decide."""
    at, left = dawn_after(now, zone), timedelta(seconds=seconds)
    while True:
        day = at.astimezone(ZoneInfo(zone)).date()
        dusk = _at(day.isoformat(), DUSK, zone).astimezone(now.tzinfo)
        if left <= dusk - at:
            return at + left
        left -= dusk - at
        at = dawn_after(dusk, zone)


def evening_before(moment: datetime, zone: str) -> datetime:
    """That moment by day; at night the evening before it: too early rather than too late."""
    if not is_night(moment, zone):
        return moment
    there = moment.astimezone(ZoneInfo(zone))
    day = there.date() - timedelta(days=0 if there.hour >= DUSK else 1)
    return _at(day.isoformat(), EVENING, zone).astimezone(moment.tzinfo)


def _at(day: str, hour: int, zone: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{hour:02}:00").replace(tzinfo=ZoneInfo(zone))
