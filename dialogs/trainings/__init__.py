"""Trainings: what takes place where, who has a seat, who waits for one.

> /trainings
Trainings
They are free. You need no papers.
Look for one near you, or tell us what you want to learn.
[📍 Choose my region] [🗓 All trainings] [🗣 In my language] [📚 By topic] [🙋 Bring a training to us]
> [All trainings]
There is no such training now.
Tell us what you want: we count how many people ask, and where.
[🙋 Bring a training to us]
> [Bring a training to us]
What would you like a training about?
[Rights and duties] [Doctors and hospitals] [Tuberculosis (TB)] [Pregnancy and birth] [Danger and disasters] [More ⬇️]
> [Rights and duties]
Thank you. We have counted you.
Topic: Rights and duties
We tell the organisers when enough people ask.
[🗓 All trainings] [📍 Choose my region]
"""

from bot.dialog import Dialog
from dialogs.trainings import (
    calls,
    courses,
    demands,
    keepers,
    remains,
    samples,
    seats,
    signups,
    staff,
    surveys,
)
from dialogs.trainings.content import TEMPLATES, Template, Trainings
from dialogs.trainings.courses import Course, Plan
from dialogs.trainings.states import STATES, trainings

dialog = Dialog(
    name="trainings",
    commands={"trainings": trainings},
    states=(*STATES, *staff.STATES),
    migrations=(
        *courses.MIGRATIONS,
        seats.MIGRATION,
        keepers.MIGRATION,
        calls.MIGRATION,
        demands.MIGRATION,
        surveys.MIGRATION,
        seats.OPEN,
        *staff.MIGRATIONS,
    ),
    payload="ta",
    content=Trainings,
    leave=signups.leave_all,
    prune=remains.prune,
    audiences=staff.AUDIENCES,
)

# For the invented people of the demo (bot.cli).
__all__ = ["TEMPLATES", "Course", "Plan", "Template", "Trainings", "dialog", "samples"]
