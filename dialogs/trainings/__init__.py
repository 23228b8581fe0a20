"""Trainings: what takes place where, who has a seat, who waits for one.

> /trainings
Trainings are free.
"""

from bot.dialog import Dialog
from dialogs.trainings import calls, courses, keepers, seats, staff
from dialogs.trainings.content import Trainings
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
        *staff.MIGRATIONS,
    ),
    payload="t",
    content=Trainings,
)

__all__ = ["Trainings", "dialog"]
