"""A change is told to everybody who has a seat or waits for one."""

from typing import Literal

from bot.dialog import Turn
from dialogs.trainings.courses import Course

Changed = Literal["time", "place", "both", "cancelled"]


def change(turn: Turn, course: Course, what: Changed) -> None:
    """Tell them; `course` is as it stands after the change, with its new version."""
