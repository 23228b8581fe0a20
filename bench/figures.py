"""What a measurement says: the figure, its goal, what was measured, and whether that is enough."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table; `reached` is None where nothing was measured."""

    name: str
    goal: str
    measured: str
    reached: bool | None

    @classmethod
    def most(cls, name: str, value: float, goal: float, unit: str = "") -> "Figure":
        """A figure that should not be more than its goal."""
        return cls(name, f"<= {goal:g}{unit}", f"{number(value)}{unit}", value <= goal)

    @classmethod
    def least(cls, name: str, value: float, goal: float, unit: str = "") -> "Figure":
        """A figure that should not be less than its goal."""
        return cls(name, f">= {goal:g}{unit}", f"{number(value)}{unit}", value >= goal)


def number(value: float) -> str:
    """Three digits that mean something."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def table(figures: Sequence[Figure]) -> str:
    """Lines of four columns, each as wide as it needs."""
    words = {True: "yes", False: "NO", None: "-"}
    rows = [("figure", "goal", "measured", "reached")]
    rows += [(one.name, one.goal, one.measured, words[one.reached]) for one in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
