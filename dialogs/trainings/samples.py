"""Trainings for show: the demo lets its invented staff have made some, and its crowd sign up.

Each is one act of one person at one moment, by the same tables and the same checks as in a chat.
Nothing is said to anybody.
"""

from datetime import timedelta

from bot.dialog import Turn
from dialogs.trainings import courses, keepers, looks, offers, seats
from dialogs.trainings.content import facts_of
from dialogs.trainings.courses import Course, Plan
from dialogs.trainings.seats import Seat
from dialogs.trainings.staff import amends, fields, registering, standing

WEEK = timedelta(days=7)


def known(turn: Turn) -> bool:
    """Whether there is a training already, in whatever phase."""
    return turn.db.one("SELECT 1 FROM trainings_courses LIMIT 1") is not None


def begin(turn: Turn) -> None:
    """What the clock does for trainings begins now, also where the first of them is long over."""
    keepers.keeper(turn)


def topic(turn: Turn, template: str) -> str:
    """What that kind is about."""
    kind = facts_of(turn).kind(template)
    return kind.topic if kind else ""


def series(kind: str, local: str) -> str:
    """The cron words of what comes again `weekly` or `monthly`; "" for "none"."""
    return fields.words_of(kind, local)


def hold(turn: Turn, plan: Plan, *, over: bool = False) -> Course | None:
    """Somebody of the staff makes and opens it; None where they may not, or the hour is none.

    What is `over` by now is nothing to the clock any more.
    """
    if not standing.works_in(turn, plan.region or plan.country):
        return None
    made = courses.make(turn, plan, looks.new_code())
    if made is None or not courses.move(turn, made, "open"):
        return None
    turn.record("training made", training=made.id)
    turn.record("training turned", training=made.id, to="open")
    opened = courses.find(turn, made.id)
    if opened is not None and not over:
        keepers.plan(turn, opened)
    return opened


def join(turn: Turn, course: Course, name: str = "") -> Seat:
    """This person has a seat and will be reminded, or waits."""
    seat = offers.join(turn, course)
    if name:
        seats.keep_name(turn, seat, name)
    return seat


def register(turn: Turn, course: Course, language: str, name: str, phone: str) -> None:
    """An operator registers somebody who calls."""
    if not standing.works_in(turn, course.place):
        return
    seat = registering.enter(turn, course, language=language)
    seats.keep_name(turn, seat, name, phone)
    turn.record("caller registered", training=course.id, seat=seat.id)


def have_come(turn: Turn, course: Course, name: str = "", *, by: seats.Came = "code") -> None:
    """This person had a seat of what is over now, and came, unless `by` is ""."""
    seat = seats.join(turn, course)
    if name:
        seats.keep_name(turn, seat, name)
    if by:
        seats.come(turn, seat, by)


def end(turn: Turn, course: Course, now: Turn) -> None:
    """It is over and who came is settled; a week after it they get the first article."""
    fresh = courses.find(turn, course.id)
    if fresh is None or not amends.settle_list(turn, fresh):
        return
    came = [one for one in seats.roster(turn, course.id, ("seated",)) if one.came_at]
    turn.record("list closed", training=course.id, came=len(came))
    looks.finish(turn, course.id)
    for seat in came:
        now.later(f"/trainings after {course.id} 1", turn.now + WEEK, person=seat.person_id)
