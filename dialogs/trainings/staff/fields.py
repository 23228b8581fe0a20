"""The fields of a training: what is typed or chosen for each, and what of it is wrong."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.dialog import Turn
from dialogs.trainings import courses, questions
from dialogs.trainings.courses import Course
from dialogs.trainings.staff.amends import Value, listing

Wrong = Literal["time", "gone", "past", "far", "number", "long", "ages", "hour", "place"]
Values = Mapping[str, Value]
FAR = timedelta(days=400)
SEATS, MINUTES, TOLD_AHEAD = 5000, 24 * 60, 14 * 24
LINE, SECRET, NOTE = 80, 300, 500  # characters
OLDEST = 99
SERIES = ("none", "weekly", "monthly")
_TIME = re.compile(
    r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?[,\s]+(\d{1,2})[:.](\d{2})"
    r"|(\d{4})-(\d{2})-(\d{2})[T\s]+(\d{1,2}):(\d{2})"
)
_AGES = re.compile(r"(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class Field:
    """One of them; `told`: a change of it is told to everybody, as that."""

    name: str
    kind: Literal["typed", "flag", "series", "languages", "region", "questions"]
    told: Literal["", "time", "place", "both"] = ""
    empty: bool = False  # it may be left out


FIELDS: Mapping[str, Field] = {
    one.name: one
    for one in (
        Field("when", "typed", told="time"),
        Field("secret", "typed", told="place", empty=True),
        Field("seats", "typed"),
        Field("least", "typed"),
        Field("languages", "languages"),
        Field("note", "typed", empty=True),
        Field("city", "typed", told="place", empty=True),
        Field("region", "region", told="both"),
        Field("online", "flag", told="place"),
        Field("minutes", "typed", told="time"),
        Field("women", "flag"),
        Field("child_care", "flag"),
        Field("ages", "typed", empty=True),
        Field("office", "typed", empty=True),
        Field("told_ahead", "typed"),
        Field("series", "series"),
        Field("questions", "questions"),
    )
}


def read(turn: Turn, course: Course, name: str, said: str) -> Values | Wrong:
    """The columns that this makes different; what is wrong with what was said."""
    if name in _READ:
        return _READ[name](turn, course, questions.tidy(said))
    if FIELDS[name].kind == "flag":
        return {name: int(said == "yes")}
    most = {"seats": SEATS, "least": SEATS, "minutes": MINUTES, "told_ahead": TOLD_AHEAD}
    if name in most:
        return _number(name, questions.tidy(said), most[name])
    kept = questions.tidy(said)
    longest = {"secret": SECRET, "note": NOTE}.get(name, LINE)
    return {name: kept} if len(kept) <= longest else "long"


def _number(name: str, said: str, most: int) -> Values | Wrong:
    least = 0 if name in {"least", "told_ahead"} else 1
    if not (said.isascii() and said.isdecimal() and len(said) < 6 and least <= int(said) <= most):
        return "number"
    return {name: int(said)}


def local_of(turn: Turn, said: str, zone: str) -> tuple[str, Wrong | None]:
    """What "1.12 18:00" is by that clock, as 2026-12-01T18:00; without a year the next such day."""
    found = _TIME.fullmatch(said.strip())
    if found is None:
        return "", "time"
    there = turn.now.astimezone(ZoneInfo(zone)).replace(tzinfo=None, second=0, microsecond=0)
    day, month, year = found[1] or found[8], found[2] or found[7], found[3] or found[6]
    hour, minute = found[4] or found[9], found[5] or found[10]
    try:
        meant = datetime(  # noqa: DTZ001 - by a clock on a wall
            int(year or there.year), int(month), int(day), int(hour), int(minute)
        )
        if not year and meant < there:
            meant = meant.replace(year=meant.year + 1)
    except ValueError:
        return "", "time"
    if meant <= there:
        return "", "past"
    if meant - there > FAR:
        return "", "far"
    local = meant.strftime("%Y-%m-%dT%H:%M")
    return (local, None) if courses.second_of(local, zone) is not None else ("", "hour")


def _when(turn: Turn, course: Course, said: str) -> Values | Wrong:
    local, wrong = local_of(turn, said, course.zone)
    return wrong or moved(local, course.zone, course.series)


def moved(local: str, zone: str, series: str) -> Values | Wrong:
    """The same hour on that wall, and of its series; an hour that there is not, or twice."""
    starts = courses.second_of(local, zone)
    if starts is None:
        return "hour"
    return {
        "local": local,
        "zone": zone,
        "starts_at": starts,
        "series": words_of(kind_of(series), local),
    }


def kind_of(series: str) -> str:
    """Weekly or monthly, by its cron words."""
    if not series:
        return "none"
    return "monthly" if series.endswith("*") else "weekly"


def words_of(kind: str, local: str) -> str:
    """The cron words of what begins then and comes again; "" for what does not."""
    at = datetime.fromisoformat(local)
    if kind == "weekly":
        return f"{at.minute} {at.hour} * * {at:%a}".lower()
    return f"{at.minute} {at.hour} {at.day} * *" if kind == "monthly" else ""


def _series(turn: Turn, course: Course, said: str) -> Values | Wrong:
    return {"series": words_of(said if said in SERIES else "none", course.local)}


def _ages(turn: Turn, course: Course, said: str) -> Values | Wrong:
    """From 18 to 30 as "18-30"; "18" is from there on, nothing is everybody."""
    if not said:
        return {"age_from": 0, "age_to": 0}
    found = _AGES.fullmatch(said)
    if found is None:
        return "ages"
    first, last = int(found[1]), int(found[2] or 0)
    if last and last < first:
        return "ages"
    return {"age_from": first, "age_to": last}


def _region(turn: Turn, course: Course, said: str) -> Values | Wrong:
    """The hour on the wall stays, by the clock of the new place."""
    regions = turn.house.regions
    country, region = said.partition("-")[0], said if "-" in said else ""
    zone = regions.zone(country, region or None)
    if country not in regions.countries or (region and region not in regions.regions) or not zone:
        return "place"
    made = moved(course.local, zone, course.series)
    return made if isinstance(made, str) else {**made, "country": country, "region": region}


def _languages(turn: Turn, course: Course, said: str) -> Values | Wrong:
    known = [one for one in turn.house.i18n.languages if one in said.split()]
    return {"languages": listing(known)}


_READ: Mapping[str, Callable[[Turn, Course, str], Values | Wrong]] = {
    "when": _when,
    "ages": _ages,
    "series": _series,
    "region": _region,
    "languages": _languages,
}
