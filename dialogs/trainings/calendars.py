"""A training as a file for a calendar: iCalendar (RFC 5545), by hand, for it is twenty lines.

A changed training has a higher SEQUENCE under the same UID, so that the entry moves.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

FOLDED = 75  # octets of a line (RFC 5545, 3.1)
_ESCAPES: dict[int, str | None] = {
    **dict.fromkeys((*range(32), 127)),  # controls stand in no TEXT
    **{ord(one): f"\\{one}" for one in "\\;,"},
    ord("\n"): "\\n",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in the calendar; times in seconds."""

    uid: str
    version: int
    summary: str
    begins: int
    ends: int
    stamped: int
    where: str = ""
    cancelled: bool = False


def file_of(entry: Entry) -> bytes:
    """The whole file."""
    lines = (folded for line in _lines(entry) for folded in fold(line))
    return b"".join(line + b"\r\n" for line in lines)


def _lines(entry: Entry) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//Hamroh//Trainings//EN"
    yield f"METHOD:{'CANCEL' if entry.cancelled else 'PUBLISH'}"
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.uid}"
    yield f"SEQUENCE:{entry.version}"
    yield f"DTSTAMP:{_time(entry.stamped)}"
    yield f"DTSTART:{_time(entry.begins)}"
    yield f"DTEND:{_time(entry.ends)}"
    yield f"SUMMARY:{escaped(entry.summary)}"
    if entry.where:
        yield f"LOCATION:{escaped(entry.where)}"
    yield f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}"
    yield "END:VEVENT"
    yield "END:VCALENDAR"


def escaped(text: str) -> str:
    """TEXT of RFC 5545, 3.3.11."""
    return text.replace("\r\n", "\n").translate(_ESCAPES)


def fold(line: str) -> Iterator[bytes]:
    """The line in pieces of 75 octets at most, cut between letters; each next one begins blank."""
    piece = b""
    for letter in line:
        octets = letter.encode("utf-8", "replace")
        if len(piece) + len(octets) > FOLDED:
            yield piece
            piece = b" "
        piece += octets
    yield piece


def _time(second: int) -> str:
    return datetime.fromtimestamp(second, UTC).strftime("%Y%m%dT%H%M%SZ")
