"""What the keeper's clock does: too few have signed up, it is over, the next of a series, the look.

Whoever the clock types these for has no role: they check none, and tell nobody but the organisers.
"""

import secrets
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.dialog import Turn, next_time
from dialogs.trainings import clocks, courses, keepers, offers, seats, spreads
from dialogs.trainings.courses import Course, Plan

AT_ONCE = 100  # trainings in one look
AHEAD = timedelta(days=28)  # a series is made so far ahead
CODE = 6  # bytes of the code of a link


def few(turn: Turn, number: int) -> None:
    """Fewer than the least have a seat: the organisers decide, nothing is cancelled by itself."""
    course = courses.find(turn, number)
    if course is None or not clocks.is_ahead(turn, course):
        return
    if seats.held(turn, number) < course.least:
        turn.notify_staff(
            "training",
            urgency=2,
            place=course.place,
            command=f"/trainings desk few {number}",
            role="trainer",
        )


def finish(turn: Turn, number: int) -> None:
    """It has taken place."""
    course = courses.find(turn, number)
    if course is not None and course.phase in {"open", "closed"} and turn.seconds > course.ends_at:
        courses.move(turn, course, "over")


def settle(turn: Turn, number: int) -> None:
    """Free seats are given out, for which the last turn had no room."""
    course = courses.find(turn, number)
    if course is not None:
        offers.settle(turn, course)


def look(turn: Turn, rest: str) -> None:
    """Every hour, all that runs: what a crash, a restore or new rules of a zone have left.

    The place from which it goes on is that of the last training: its second and its number.
    """
    words = rest.split()
    after = (int(words[0]), int(words[1])) if len(words) == 2 else (0, 0)
    if after == (0, 0):
        keepers.plan_look(turn)
        _make_ahead(turn)
    found = courses.running(turn, after=after, most=AT_ONCE)
    for course in found:
        _look_at(turn, course)
    if len(found) == AT_ONCE:
        last = found[-1]
        more = f"/trainings look {last.starts_at} {last.id}"
        turn.later(more, turn.now, person=keepers.keeper(turn))


def _look_at(turn: Turn, course: Course) -> None:
    if course.ends_at + keepers.OVER.total_seconds() < turn.seconds:
        finish(turn, course.id)
        return
    starts = courses.second_of(course.local, course.zone)
    if starts not in (None, course.starts_at) and course.starts_at > turn.seconds:
        _shift(turn, course, starts or 0)
    elif clocks.is_ahead(turn, course):
        keepers.plan(turn, course)
        offers.settle(turn, course, again=False)


def _shift(turn: Turn, course: Course, starts: int) -> None:
    """The rules of its zone are others by now: the hour on the wall stays, and all are told."""
    if courses.shift(turn, course, starts) and (moved := courses.find(turn, course.id)):
        spreads.change(turn, moved, "time")


def _make_ahead(turn: Turn) -> None:
    """The next meeting of each series, open at once; one at a time, so the next look goes on."""
    until = int((turn.now + AHEAD).timestamp())
    for course in courses.newest_of_series(turn, until=until):
        following = _following(turn, course, until)
        if following == 0:  # there is none, now or ever
            courses.go_on(turn, course, course.id)
        elif following is not None and (made := _copy(turn, course, following)):
            courses.go_on(turn, course, made.id)


def _following(turn: Turn, course: Course, until: int) -> int | None:
    """The second of the next meeting; None: it is too far ahead yet; 0: there is none."""
    last = max(datetime.fromtimestamp(course.starts_at, UTC), turn.now)
    found = next_time(course.series, course.zone, last)
    if found is None:
        return 0
    return int(found.timestamp()) if found.timestamp() <= until else None


def _copy(turn: Turn, course: Course, starts: int) -> Course | None:
    """The same at another time, with its address; where that hour does not exist, none."""
    local = datetime.fromtimestamp(starts, ZoneInfo(course.zone)).strftime("%Y-%m-%dT%H:%M")
    plan = Plan(
        **{
            name: getattr(course, name)
            for name in Plan.__slots__
            if name not in {"local", "secret"}
        },
        local=local,
        secret=courses.secret(turn, course),
    )
    made = courses.make(turn, plan, new_code())
    if made is None or not courses.move(turn, made, "open"):
        return None
    opened = courses.find(turn, made.id)
    if opened is not None:
        keepers.plan(turn, opened)
    return opened


def new_code() -> str:
    """The code of a training's link: nobody can guess the next one."""
    return secrets.token_urlsafe(CODE)
