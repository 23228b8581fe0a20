"""Hours of one's own check-in: as people type them, and when the next one comes."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.dialog import Turn

NOWHERE = "Europe/Moscow"  # DESIGN: the clock of whoever has named no country
MOST = 4  # times a day (issue 6)
APART = 3600  # seconds between two times of a day: a ladder needs half an hour
SOONEST, DAY = timedelta(minutes=5), timedelta(days=1)
TYPED = 64  # characters: nobody types more of a time

_HOUR = re.compile(r"(?<!\d)(\d{1,2})\s?[:.]\s?(\d{2})(?!\d)")
_SPAN = re.compile(r"[^\d]*?(\d{1,3})\s*-?\s*([^\W\d_]+)[^\d]*")


def zone_of(turn: Turn) -> str:
    """The name of the person's clock."""
    return turn.person.zone or NOWHERE


def hour(turn: Turn, second: int) -> str:
    """A moment as the person's clock shows it."""
    return f"{_local(second, zone_of(turn)):%H:%M}"


def moment(turn: Turn, second: int) -> str:
    """With its day, unless that is today."""
    there, here = _local(second, zone_of(turn)), _local(turn.seconds, zone_of(turn))
    return f"{there:%H:%M}" if there.date() == here.date() else f"{there:%d.%m. %H:%M}"


def read_once(turn: Turn, said: str) -> int | None:
    """The second that is meant: "21:30", "tomorrow 9:00", "in 3 hours"; None: it is none."""
    if len(said) > TYPED:
        return None
    folded = said.casefold()
    hours = read_times(said)
    if len(hours) == 1:
        return at(turn, hours[0], tomorrow=_says(turn, "tomorrow", folded))
    span = None if hours else _span(turn, folded)
    return int((turn.now + span).timestamp()) if span and SOONEST <= span <= DAY else None


def _span(turn: Turn, folded: str) -> timedelta | None:
    found = _SPAN.fullmatch(folded)
    alone = found is not None and found[0].strip() == f"{found[1]} {found[2]}"
    if found is None or not (alone or set(_stems(turn, "ahead")) & set(folded.split())):
        return None  # in some languages "at 3 hours" is three o'clock
    many, unit = int(found[1]), found[2]
    if any(unit.startswith(stem) for stem in _stems(turn, "minutes")):
        return timedelta(minutes=many)
    if any(unit.startswith(stem) for stem in _stems(turn, "hours")):
        return timedelta(hours=many)
    return None


def _says(turn: Turn, what: str, folded: str) -> bool:
    return any(stem in folded for stem in _stems(turn, what))


def _stems(turn: Turn, what: str) -> list[str]:
    """In every language: somebody may write in another than they read."""
    i18n = turn.house.i18n
    return [i18n.label(language, "checkin-own-reads", what) for language in i18n.languages]


def read_times(said: str) -> list[time]:
    """Every time of the day that stands there, in order; none when one of them is no time."""
    if len(said) > TYPED:
        return []
    found = [(int(first), int(second)) for first, second in _HOUR.findall(said)]
    if any(first > 23 or second > 59 for first, second in found):
        return []
    return sorted({time(first, second) for first, second in found})


def are_apart(times: Sequence[time]) -> bool:
    """Whether each ladder ends well before the next begins, over midnight too."""
    seconds = [one.hour * 3600 + one.minute * 60 for one in times]
    following = [*seconds[1:], seconds[0] + 86_400]
    return all(after - one >= APART for one, after in zip(seconds, following, strict=True))


def next_at(times: Sequence[str], zone: str, after: int) -> int:
    """The first of these times of the day after that second, by that clock."""
    day = _local(after, zone).date()
    hours = [time.fromisoformat(one) for one in times]
    moments = (
        datetime.combine(day + timedelta(days=ahead), one, ZoneInfo(zone)).timestamp()
        for ahead in (0, 1, 2)
        for one in hours
    )
    return next(int(found) for found in moments if found > after)


def at(turn: Turn, hour: time, *, tomorrow: bool) -> int:
    """Today at that time, or tomorrow when it has passed or they say so."""
    zone = ZoneInfo(zone_of(turn))
    here = turn.now.astimezone(zone)
    found = datetime.combine(here.date() + timedelta(days=int(tomorrow)), hour, zone)
    if found <= here:
        found = datetime.combine(here.date() + timedelta(days=1), hour, zone)
    return int(found.timestamp())


def _local(second: int, zone: str) -> datetime:
    return datetime.fromtimestamp(second, UTC).astimezone(ZoneInfo(zone))
