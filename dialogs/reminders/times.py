"""When a reminder speaks: on its day, before it, and again each month or each day."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal

from dialogs.reminders.dates import in_month

Name = Literal["patent", "registration", "insurance", "visit", "medicine"]

MORNING = time(9)
EVENING = time(18)

# How many days before the day somebody is told too, and when: time to pay, to ask, to get ready.
_BEFORE: dict[Name, tuple[int, time]] = {
    "patent": (3, MORNING),
    "registration": (3, MORNING),
    "insurance": (3, MORNING),
    "visit": (1, EVENING),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """The day that a reminder is about now, and its time by the person's clock.

    `number` is the day of the month that a monthly one was asked for, 0 for the others.
    """

    kind: Name
    day: date
    hour: time = MORNING
    number: int = 0


def following(plan: Plan) -> Plan | None:
    """The plan for the next time; None for what comes once."""
    if plan.kind == "medicine":
        return replace(plan, day=plan.day + timedelta(days=1))
    if plan.number:
        year, month = divmod(plan.day.year * 12 + plan.day.month, 12)
        return replace(plan, day=in_month(year, month + 1, plan.number))
    return None


def reached(plan: Plan, now: datetime, zone: tzinfo) -> Plan:
    """The plan at the latest of its days that it had to speak about by now."""
    then = following(plan)
    while then is not None and _moments(then, zone)[0] <= now:
        plan, then = then, following(then)
    return plan


def pending(plan: Plan, now: datetime, zone: tzinfo) -> Plan:
    """The plan at the first of its days that is not over; its last one when all are."""
    then: Plan | None = plan
    while then is not None and _moments(then, zone)[-1] <= now:
        then = following(then)
    return then or plan


def coming(plan: Plan, now: datetime, zone: tzinfo) -> datetime | None:
    """When it speaks next; None when there is nothing more to say."""
    moments = _moments(pending(plan, now, zone), zone)
    return next((moment for moment in moments if moment > now), None)


def owed(plan: Plan, told: datetime, now: datetime, zone: tzinfo) -> bool:
    """Whether it has to speak of that day, and has not since `told`."""
    return any(told < moment <= now for moment in _moments(plan, zone))


def at(day: date, hour: time, zone: tzinfo) -> datetime:
    """That time by the person's clock."""
    return datetime.combine(day, hour, zone)


def _moments(plan: Plan, zone: tzinfo) -> list[datetime]:
    """Every moment at which that day is spoken of, the earliest first."""
    moments = [at(plan.day, plan.hour, zone)]
    if plan.kind in _BEFORE:
        days, hour = _BEFORE[plan.kind]
        moments.insert(0, at(plan.day - timedelta(days=days), hour, zone))
    return moments
