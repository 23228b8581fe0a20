"""What an author types: a place as on the signs, a text of their own, a time.

It is shown to many as it stands, so it holds letters, digits and punctuation, and nothing that
somebody could tap or call but numbers that config/numbers.toml publishes.
"""

import re
import unicodedata
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.dialog import Turn
from dialogs.alerts.wording import units

Wrong = Literal["", "empty", "long", "lines", "letters", "link", "phone"]

_MARKS = frozenset(" .,;:!?()«»“”„\"'’ʻʼ‘–—-/№%+&°…@")
# What Telegram makes a link of: an address, a name, a command, and a word before .com, .ru or one
# of the two Cyrillic ends.
_LINK = re.compile(
    r"://|www\.|@|(?<!\w)/\w|\w\.(?:[a-z]{2,}|\u0440\u0444|\u049b\u0430\u0437)\b", re.IGNORECASE
)
_DIGITS = re.compile(r"\+?\d(?:[\s().–-]{0,3}\d){4,}")
_DAYTIME = re.compile(r"(?:(\d{1,2})[./](\d{1,2})\.?\s+)?(\d{1,2})[:.](\d{2})")
HALF_A_YEAR = timedelta(days=182)


def tidy(said: str) -> str:
    """Without what stands around it, and without doubled blanks."""
    lines = [" ".join(line.split()) for line in said.strip().splitlines()]
    return "\n".join(line for line in lines if line)


def wrong_with(turn: Turn, words: str, *, most: int) -> Wrong:
    """Why these words cannot be shown to many; "" when they can."""
    if not words:
        return "empty"
    if units(words) > most:
        return "long"
    if "\n" in words:
        return "lines"
    if not all(_is_plain(letter) for letter in words):
        return "letters"
    if _LINK.search(words):
        return "link"
    published = {_bare(phone) for phone in _phones(turn)}
    found = {_bare(number) for number in _DIGITS.findall(words)}
    return "" if found <= published else "phone"


def _is_plain(letter: str) -> bool:
    """Cyrillic or Latin, a digit, or ordinary punctuation."""
    if letter in _MARKS or (letter.isascii() and letter.isdigit()):
        return True
    script = unicodedata.name(letter, "").partition(" ")[0]
    return unicodedata.category(letter)[0] == "L" and script in {"CYRILLIC", "LATIN"}


def _phones(turn: Turn) -> list[str]:
    known = turn.content("numbers").model_dump()["numbers"]
    return [str(one["phone"]) for one in known.values() if one["phone"]]


def _bare(number: str) -> str:
    return "".join(letter for letter in number if letter.isdigit())


def read_time(said: str, zone: str, now: datetime) -> datetime | None:
    """What "14:30" or "22.11 14:30" means by that clock; None if it is no time.

    A time alone is today's; of a day the nearest year is meant.
    """
    found = _DAYTIME.fullmatch(said.strip())
    if found is None:
        return None
    there = now.astimezone(ZoneInfo(zone))
    day, month, hour, minute = (int(part) if part else None for part in found.groups())
    try:
        meant = there.replace(
            month=month or there.month,
            day=day or there.day,
            hour=hour or 0,
            minute=minute or 0,
            second=0,
            microsecond=0,
            fold=0,
        )
        if meant < there - HALF_A_YEAR:
            meant = meant.replace(year=meant.year + 1)
    except ValueError:  # there is no such day or hour
        return None
    return meant.astimezone(now.tzinfo)
