"""When an alert shall go out, as its author chooses it.

/alerts when 7         now, in an hour, in three, tomorrow at eight; `when 7 typed`: a time
/alerts repeat 7       each day, each week, or cron words, from a day to a day
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.approval import LONGEST
from bot.dialog import Choice, Option, Start, State, Text, Turn, cron_words
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.staff import drafts, reaching, standing, times, typed

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LENGTHS = (7, 30, 90)  # days that are offered for a repetition; the last is the longest
MORNING = time(8)
MOST = timedelta(seconds=LONGEST)

_SEASON = re.compile(r"(\d{1,2})[./](\d{1,2})\.?\s*[-–—]\s*(\d{1,2})[./](\d{1,2})\.?")


def when(turn: Turn, args: str) -> State | None:
    """The page that asks, and what was chosen on it."""
    found, word = drafts.find(turn, args), args.partition(" ")[2]
    if found is None:
        drafts.refuse(turn)
    elif word == "typed":
        return Moment(bulletin=found.id)
    elif word in SHORT:
        _keep(turn, found, SHORT[word](turn, found))
    else:
        _show(turn, found)
    return None


def _in_hours(hours: int) -> Callable[[Turn, Bulletin], int]:
    return lambda turn, found: (turn.seconds // 60 + 60 * hours) * 60


def _tomorrow(turn: Turn, found: Bulletin) -> int:
    there = turn.now.astimezone(ZoneInfo(reaching.zone_of(turn, found)))
    day = there.date() + timedelta(days=1)
    return int(datetime.combine(day, MORNING, there.tzinfo).timestamp())


SHORT: Mapping[str, Callable[[Turn, Bulletin], int]] = {
    "now": lambda turn, found: 0,
    "hour": _in_hours(1),
    "three": _in_hours(3),
    "tomorrow": _tomorrow,
}


def _show(turn: Turn, found: Bulletin) -> None:
    ways = {name: f"/alerts when {found.id} {name}" for name in (*SHORT, "typed")}
    ways["repeat"] = f"/alerts repeat {found.id}"
    turn.show(
        "alerts-when",
        buttons=ways,
        back=f"/alerts draft {found.id}",
        when=times.told(turn, found),
        there=standing.everywhere_told(turn, found, turn.seconds),
    )


def _keep(turn: Turn, found: Bulletin, at: int, repeats: str = "", until: int = 0) -> None:
    """Keep it, and show the draft as it is now."""
    if drafts.edit(turn, found, {"send_at": at, "repeats": repeats, "until": until}) is None:
        drafts.refuse(turn)
    else:
        turn.go(f"/alerts draft {found.id}")


def repeat(turn: Turn, args: str) -> State | None:
    """How often?"""
    found = drafts.find(turn, args)
    if found is None:
        drafts.refuse(turn)
        return None
    return Rhythm(bulletin=found.id)


class Moment(State, prompt="alerts-moment", takes=Text, draft=False):
    """At what time?"""

    bulletin: int

    def answer(self, turn: Turn) -> State | None:
        found = _mine(turn, self.bulletin)
        if found is None:
            return None
        said = turn.input.text if isinstance(turn.input, Text) else ""
        at = typed.read_time(said, reaching.zone_of(turn, found), turn.now)
        if at is None or at <= turn.now or at > turn.now + MOST:
            why = "unread" if at is None else "past" if at <= turn.now else "far"
            turn.say("alerts-when-no", why=why)
            return self
        _keep(turn, found, int(at.timestamp()))
        return None


class Rhythm(State, prompt="alerts-rhythm", choices=("daily", "weekly", "words"), draft=False):
    """How often?"""

    bulletin: int

    def answer(self, turn: Turn) -> State | None:
        if _mine(turn, self.bulletin) is None:
            return None
        match turn.input:
            case Choice("daily"):
                return Hour(bulletin=self.bulletin, weekday="*")
            case Choice("weekly"):
                return Weekday(bulletin=self.bulletin)
            case Choice("words"):
                return Words(bulletin=self.bulletin)
        return self


class Weekday(State, prompt="alerts-weekday", draft=False):
    """On which day of the week?"""

    bulletin: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """All seven."""
        return [Option(turn.label(self.prompt, day), day) for day in DAYS]

    def back(self) -> State:
        """How often."""
        return Rhythm(bulletin=self.bulletin)

    def answer(self, turn: Turn) -> State | None:
        if _mine(turn, self.bulletin) is None:
            return None
        match turn.input:
            case Choice(day):
                return Hour(bulletin=self.bulletin, weekday=day)
        return self


class Hour(State, prompt="alerts-hour", takes=Text, draft=False):
    """At what hour, there?"""

    bulletin: int
    weekday: str

    def back(self) -> State:
        """How often."""
        return Rhythm(bulletin=self.bulletin)

    def answer(self, turn: Turn) -> State | None:
        if _mine(turn, self.bulletin) is None:
            return None
        said = turn.input.text if isinstance(turn.input, Text) else ""
        at = typed.read_time(said, "UTC", turn.now)
        if at is None or not re.fullmatch(r"\s*\d{1,2}[:.]\d{2}\s*", said):
            turn.say("alerts-when-no", why="hour")
            return self
        words = f"{at.minute} {at.hour} * * {self.weekday}"
        return Season(bulletin=self.bulletin, words=words)


class Words(State, prompt="alerts-cron", takes=Text, draft=False):
    """Cron words: minute, hour, day of the month, month, day of the week."""

    bulletin: int

    def back(self) -> State:
        """How often."""
        return Rhythm(bulletin=self.bulletin)

    def answer(self, turn: Turn) -> State | None:
        if _mine(turn, self.bulletin) is None:
            return None
        words = cron_words(turn.input.text if isinstance(turn.input, Text) else "")
        if words is None:
            turn.say("alerts-when-no", why="words")
            return self
        return Season(bulletin=self.bulletin, words=words)


class Season(State, prompt="alerts-season", takes=Text, draft=False):
    """From which day to which; at most ninety days from now."""

    bulletin: int
    words: str

    def options(self, turn: Turn) -> Sequence[Option]:
        """From today."""
        return [
            Option(turn.label("alerts-season-days", days=str(days)), str(days)) for days in LENGTHS
        ]

    def back(self) -> State:
        """How often."""
        return Rhythm(bulletin=self.bulletin)

    def answer(self, turn: Turn) -> State | None:
        found = _mine(turn, self.bulletin)
        if found is None:
            return None
        season = self._said(turn, reaching.zone_of(turn, found))
        why = _wrong(turn, found, self.words, *season) if season else "season"
        if season is None or why:
            turn.say("alerts-when-no", why=why)
            return self
        begin, end = (int(one.timestamp()) for one in season)
        _keep(turn, found, begin, self.words, end)
        return None

    def _said(self, turn: Turn, zone: str) -> tuple[datetime, datetime] | None:
        there = turn.now.astimezone(ZoneInfo(zone)).replace(microsecond=0)
        match turn.input:
            case Choice(days):
                return there, there + timedelta(days=int(days))
            case Text(text):
                return _season(text, there)
        return None


def _season(text: str, there: datetime) -> tuple[datetime, datetime] | None:
    """Both days are whole; a season that is over this year is next year's."""
    found = _SEASON.fullmatch(text.strip())
    if found is None:
        return None
    first, second, third, fourth = (int(part) for part in found.groups())
    try:
        begin, end = date(there.year, second, first), date(there.year, fourth, third)
        if end < begin:
            end = end.replace(year=end.year + 1)
        if end < there.date():
            begin, end = begin.replace(year=begin.year + 1), end.replace(year=end.year + 1)
    except ValueError:  # there is no such day
        return None
    start = datetime.combine(begin, time(), there.tzinfo)
    return max(start, there), datetime.combine(end, time(23, 59, 59), there.tzinfo)


def _wrong(turn: Turn, found: Bulletin, words: str, begin: datetime, end: datetime) -> str:
    """Why it cannot be so; "" when it can."""
    if end > turn.now + MOST:
        return "far"
    made = replace(found, repeats=words, send_at=int(begin.timestamp()), until=int(end.timestamp()))
    return "" if times.following(turn, made, turn.now) else "never"


def _mine(turn: Turn, number: int) -> Bulletin | None:
    """The draft, while it is this person's; else they have been told."""
    found = drafts.find(turn, str(number))
    if found is None:
        drafts.refuse(turn)
    return found


WAYS: Mapping[str, Start] = {"when": when, "repeat": repeat}
STATES: tuple[type[State], ...] = (Moment, Rhythm, Weekday, Hour, Words, Season)
