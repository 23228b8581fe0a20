"""When somebody is at the centre: hours with breaks, and when it opens next."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dialogs.hotline.content import DAYS, Week

MIDNIGHT = "24:00"


def opens_at(week: Week, now: datetime) -> datetime | None:
    """When somebody is there next, by the clock of the zone; None: now, or never."""
    if is_open(week, now):
        return None
    return next((begin for begin, _ in _spans(week, now) if begin > now), None)


def is_open(week: Week, now: datetime) -> bool:
    """Whether these are hours of work, and no break."""
    return any(begin <= now < end for begin, end in _spans(week, now))


def _spans(week: Week, now: datetime) -> Iterator[tuple[datetime, datetime]]:
    """From yesterday on for nine days, each span between two breaks."""
    today = now.astimezone(ZoneInfo(week.zone)).date()
    for ahead in range(-1, 8):
        day = today + timedelta(days=ahead)
        for hours in week.days()[day.weekday()]:
            begin, end = (_at(day.isoformat(), time, week.zone) for time in hours.split("-"))
            yield begin, end


def _at(day: str, time: str, zone: str) -> datetime:
    if time == MIDNIGHT:
        return _at(day, "00:00", zone) + timedelta(days=1)
    return datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=ZoneInfo(zone))


def grouped(week: Week) -> Iterator[tuple[str, str, str]]:
    """Days that are alike as one: the first, the last, and "09:00–13:00, 14:00–18:00"."""
    days = week.days()
    first = 0
    for number in range(1, len(days) + 1):
        if number == len(days) or days[number] != days[first]:
            if days[first]:
                yield DAYS[first], DAYS[number - 1], ", ".join(days[first]).replace("-", "–")
            first = number
