"""The house is built as it was meant; and each check is shown to see the fault it is for."""

from functools import cache

import pytest

from tests.house.checks import CHECKS
from tests.house.model import FAULTS, Fault, with_plums
from tests.house.tree import Check, this_house

HOUSE = this_house()
WITH_PLUMS = with_plums(HOUSE)


@cache
def known(check: Check) -> frozenset[str]:
    return frozenset(check(WITH_PLUMS))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_nothing_is_wrong_with_the_house(check: Check) -> None:
    findings = "\n".join(check(HOUSE))
    assert not findings, findings


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_a_good_slice_is_left_in_peace(check: Check) -> None:
    assert known(check) - set(check(HOUSE)) == set()


@pytest.mark.parametrize(
    "fault", [pytest.param(f, id=f"{f.check.__name__}-{n}") for n, f in enumerate(FAULTS)]
)
def test_a_planted_fault_is_found(fault: Fault) -> None:
    found = set(fault.check(fault.plant(WITH_PLUMS))) - known(fault.check)
    assert found
    assert any(fault.says in finding for finding in found)


def test_every_check_has_a_fault_that_it_sees() -> None:
    assert {fault.check for fault in FAULTS} == set(CHECKS)
