"""Two hundred kills under load, counted by the same code as the twenty in the tests."""

from collections.abc import Callable
from typing import Any

from bench.figures import Figure
from tests.end_to_end.kill import kills

KILLS = 200
SEED = 20_261_121
WIRE = 16  # replies on the wire at a kill, which is what it may repeat


def figures(run: Callable[[int, int], dict[str, Any]] = kills) -> list[Figure]:
    """The figures of one run."""
    tally = run(KILLS, SEED)
    return [
        Figure.most(f"{KILLS} kills of {tally['messages']} messages: lost", tally["lost"], 0),
        Figure.most("handled twice", tally["handled_twice"], 0),
        Figure.most("answers repeated", tally["repeated"], KILLS * WIRE),
        Figure("database check", "good", *_check(good=tally["database_good"])),
    ]


def _check(*, good: bool) -> tuple[str, bool]:
    return ("good" if good else "bad"), good
