"""What stands in one cell: tidied text, a date, a phone number."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.sheets.guards import unguarded

Kind = Literal["text", "date", "phone", "ignored"]

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})", re.ASCII)
_DOTS = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})", re.ASCII)
_PHONE = re.compile(r"\+?\d{7,15}", re.ASCII)  # ITU-T E.164: fifteen digits at most
_JOINERS = "\u200c\u200d"  # Persian words and emoji need them


@dataclass(frozen=True, slots=True)
class Wrong:
    """What was to stand there, and does not."""

    what: Literal["date", "phone"]


def plain(cell: str) -> str:
    """One line without a guard, and without what nobody sees: controls, marks of direction."""
    whole = unicodedata.normalize("NFC", unguarded(cell.strip(" ")))
    letters = (" " if letter.isspace() else letter for letter in whole)
    return " ".join("".join(one for one in letters if not _is_hidden(one)).split())


def _is_hidden(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cc", "Cf", "Cs"} and letter not in _JOINERS


def value_of(cell: str, kind: Kind) -> str | Wrong:
    """The tidy text; dates as 2026-12-31, numbers as +77010000000; "" stays so."""
    text = plain(cell)
    if not text or kind == "text":
        return text
    return _date(text) if kind == "date" else _phone(text)


def _date(text: str) -> str | Wrong:
    """12/01/2026 is December in one country and January in another: none of both."""
    found = _ISO.fullmatch(text) or _DOTS.fullmatch(text)
    if found is None:
        return Wrong("date")
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"])).isoformat()
    except ValueError:
        return Wrong("date")


def _phone(text: str) -> str | Wrong:
    """7.701E+10 is what a spreadsheet makes of a number: the rest of it is lost."""
    digits = re.sub(r"[ ()\u2010-\u2015-]", "", text)
    return digits if _PHONE.fullmatch(digits) else Wrong("phone")
