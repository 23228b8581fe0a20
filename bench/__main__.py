"""`python -m bench [name ...]`: the figures that the README promises, as a table.

It exits 0 whatever they are: a machine may be busy. Ratios within one run hold; the others are
worth reading on a quiet machine only.
"""

import os
import sys
from collections.abc import Callable, Mapping, Sequence

from bench import (
    alerts,
    answers,
    checkin,
    crowds,
    due,
    hotline,
    kills,
    papers,
    sends,
    starting,
    trainings,
    turns,
)
from bench.figures import Figure, table

Bench = Callable[[], list[Figure]]
BENCHES: dict[str, Bench] = {
    "turns": turns.figures,
    "sends": sends.figures,
    "crowds": crowds.figures,
    "alerts": lambda: [*due.figures(), *alerts.figures()],
    "checkin": checkin.figures,
    "hotline": hotline.figures,
    "trainings": trainings.figures,
    "answers": answers.figures,
    "starting": starting.figures,
    "papers": papers.figures,
    "kills": kills.figures,
}


def main(names: Sequence[str], benches: Mapping[str, Bench] = BENCHES) -> int:
    """Run the named ones, or all; 2 when there is none of that name, else 0."""
    unknown = [name for name in names if name not in benches]
    if unknown:
        print(f"There is no bench {', '.join(unknown)}; there are: {', '.join(benches)}.")
        return 2
    found: list[Figure] = []
    for name in names or benches:
        print(f"{name} ...", file=sys.stderr, flush=True)
        found += benches[name]()
    print(table(found))
    print(_busy())
    return 0


def _busy() -> str:
    """How far to trust the absolute figures."""
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    busy = "others use it too: times vary by half" if load > cores else "it was fairly quiet"
    return f"The machine has {cores} cores and a load of {load:.1f}; {busy}."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
