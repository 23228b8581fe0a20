"""`python -m tests.house`: what is wrong, and what is worth a look because of its size."""

import sys

from tests.house import sizes
from tests.house.checks import CHECKS
from tests.house.tree import this_house


def main() -> int:
    """0 when nothing is wrong; sizes alone are smells, not faults."""
    tree = this_house()
    for smell in sizes.smells(tree):
        print(f"worth a look: {smell}")
    findings = [(check.__name__, found) for check in CHECKS for found in check(tree)]
    for name, found in findings:
        print(f"{name}: {found}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
