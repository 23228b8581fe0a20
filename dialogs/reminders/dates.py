"""A day or an hour as people type it: 25.12, 25/12/2026, 25-12-26, 2026-12-25, the day alone."""

import re
from calendar import monthrange
from datetime import date, time
from typing import Literal

Wrong = Literal["unread", "none", "past", "far"]  # no date; no such day; too early; too late

TYPED = 32  # characters: nobody types more of a date
YEARS = 2  # as far ahead as a reminder may be

_GAP = r"\s*[\s./,-]\s*"
_ALONE = re.compile(r"(\d{1,2})\.?")
_COMMON = re.compile(rf"(\d{{1,2}}){_GAP}(\d{{1,2}})(?:{_GAP}(\d{{4}}|\d{{2}}))?\.?")
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_GAP}(\d{{1,2}}){_GAP}(\d{{1,2}})\.?")
_HOUR = re.compile(r"(\d{1,2})\s*[:.,-]\s*(\d{2})")


def read(text: str, today: date, earliest: date) -> date | Wrong:
    """The day that is meant, not before `earliest` (today or tomorrow), or what is wrong."""
    found = _meant(text, today, earliest) if len(text) <= TYPED else "unread"
    if not isinstance(found, date):
        return found
    if found < earliest:
        return "past"
    return found if found <= in_month(today.year + YEARS, today.month, today.day) else "far"


def _meant(text: str, today: date, earliest: date) -> date | Wrong:
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, number = match.groups()
        return _day(year, month, number) or "none"
    if match := _COMMON.fullmatch(text):
        number, month, year = match.groups()
        if year is None:
            return _this_or_next(month, number, today)
        return _day(f"20{year}" if len(year) == 2 else year, month, number) or "none"
    if match := _ALONE.fullmatch(text):
        return _nearest(int(match[1]), earliest)
    return "unread"


def _day(year: str | int, month: str | int, number: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(number))
    except ValueError:
        return None


def _this_or_next(month: str, number: str, today: date) -> date | Wrong:
    """Without a year: this year's, or next year's when that has passed."""
    here = _day(today.year, month, number)
    if here is None or here < today:
        here = _day(today.year + 1, month, number)
    return here or "none"


def _nearest(number: int, earliest: date) -> date | Wrong:
    """The day alone: in this month or in the next that has such a day."""
    months = (divmod(earliest.year * 12 + earliest.month - 1 + ahead, 12) for ahead in range(3))
    days = (_day(year, month + 1, number) for year, month in months)
    return next((day for day in days if day and day >= earliest), "none")


def in_month(year: int, month: int, number: int) -> date:
    """That day of a month; where the month is shorter, its last."""
    return date(year, month, min(number, monthrange(year, month)[1]))


def read_number(text: str) -> int | None:
    """A day of the month, 1 to 31, that stands alone."""
    match = _ALONE.fullmatch(text)
    return int(match[1]) if match and 1 <= int(match[1]) <= 31 else None


def read_hour(text: str) -> time | None:
    """A time of the day; a number alone under 6 may as well be meant for a button: None."""
    if match := _HOUR.fullmatch(text):
        hour, minute = int(match[1]), int(match[2])
    elif (match := _ALONE.fullmatch(text)) and int(match[1]) >= 6:
        hour, minute = int(match[1]), 0
    else:
        return None
    return time(hour, minute) if hour < 24 and minute < 60 else None
