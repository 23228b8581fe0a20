"""Hours of silence: "22-06" is from ten in the evening until six, by the person's own clock."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo


def is_quiet(window: str, zone: str, now: datetime) -> bool:
    """Whether it is silent there now."""
    begin, end = (int(hour) for hour in window.split("-"))
    hour = now.astimezone(ZoneInfo(zone)).hour
    return begin <= hour < end if begin < end else hour >= begin or hour < end


def quiet_now(windows: Iterable[str], zones: Iterable[str], now: datetime) -> list[str]:
    """Every pair "22-06 Europe/Moscow" of which it is silent now, for SQL knows no clocks."""
    there = sorted(set(zones))
    return [f"{one} {zone}" for one in windows for zone in there if is_quiet(one, zone, now)]


def told(window: str) -> str:
    """As every one of our languages writes it."""
    begin, end = window.split("-")
    return f"{begin}:00–{end}:00"
