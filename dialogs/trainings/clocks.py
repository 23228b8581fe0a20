"""When a training is, as somebody reads it: by its own clock, and by theirs where it differs."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.dialog import Turn, written
from dialogs.trainings.content import TEMPLATES
from dialogs.trainings.courses import Course

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def is_ahead(turn: Turn, course: Course) -> bool:
    """Whether seats are still given out, sign-up being closed or not."""
    return course.phase in {"open", "closed"} and turn.seconds < course.starts_at


def when(turn: Turn, course: Course) -> str:
    """Day and hours, plain; by the person's clock too, if they have another."""
    begin, end = _at(course.starts_at, course.zone), _at(course.ends_at, course.zone)
    own = turn.person.zone
    here = turn.label(
        "trainings-when", day=_day(turn, begin), begin=f"{begin:%H:%M}", end=f"{end:%H:%M}"
    )
    if own is None or _at(course.starts_at, own).utcoffset() == begin.utcoffset():
        return here
    mine = _at(course.starts_at, own)
    yours = turn.label("trainings-when-yours", day=_day(turn, mine), begin=f"{mine:%H:%M}")
    return turn.label("trainings-when-there", there=here, place=where(turn, course), yours=yours)


def moment(turn: Turn, course: Course, second: int) -> str:
    """A moment by the person's clock, else by that of the training."""
    at = _at(second, turn.person.zone or course.zone)
    return f"{written(at)} {at:%H:%M}"


def short(course: Course) -> str:
    """Day and hour as a button has room for them."""
    return f"{_at(course.starts_at, course.zone):%d.%m %H:%M}"


def where(turn: Turn, course: Course) -> str:
    """Region and town, or the country; never the address."""
    code = course.region or course.country
    kind = "region" if course.region else "country"
    phrase = f"{kind}-{code.lower()}"
    known = turn.house.i18n.has("en", phrase)
    parts = [turn.label(phrase) if known else code, course.city]
    return ", ".join(dict.fromkeys(part for part in parts if part))


def title(turn: Turn, course: Course) -> str:
    """What it is called."""
    if course.template in TEMPLATES:
        return turn.label(f"trainings-template-{course.template}")
    return turn.label("trainings-plain")


def plain(turn: Turn, course: Course) -> str:
    """The same for a locked phone: that it is a meeting, not about what."""
    if course.template in TEMPLATES:
        return turn.label(f"trainings-template-{course.template}", "plain")
    return turn.label("trainings-plain")


def _at(second: int, zone: str) -> datetime:
    return datetime.fromtimestamp(second, ZoneInfo(zone))


def _day(turn: Turn, day: datetime) -> str:
    return f"{turn.label('trainings-day', DAYS[day.weekday()])}, {written(day)}"
