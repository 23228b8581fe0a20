"""Free seats are given out: an offer that ends, and at the last everybody at once."""

from bot.dialog import Turn
from dialogs.trainings.courses import Course


def settle(turn: Turn, course: Course, *, again: bool = True) -> None:
    """Give free seats to who waits, in their order, and tell them."""
