"""config/facts.toml says what the fact base says."""

import pytest

from bot import content
from bot.cli.assembly import CONFIG
from bot.cli.check.facts import Facts
from tests.conftest import ROOT
from tests.fact_base import facts

BASE = ROOT.parent / "shared" / "facts"


def test_the_ids_are_those_of_the_fact_base() -> None:
    if not BASE.exists():
        pytest.skip(f"LOUD: NOT COMPARED WITH THE FACTS, there is no {BASE}")
    told: dict[str, bool] = {}
    for fact, may in facts(BASE):
        told[fact] = may and told.get(fact, True)
    kept = content.load(CONFIG, "facts", Facts)
    assert kept.told == {fact for fact, may in told.items() if may}
    assert kept.withheld == {fact for fact, may in told.items() if not may}
    assert len(told) > 400


@pytest.mark.parametrize(
    ("fact", "may"),
    [
        ("A-RU-01", True),  # YES
        ("A-RU-06", True),  # in a sentence
        ("A-RU-30", False),  # NO, until a person has called it
        ("A-RU-12", False),  # AFTER TEST CALL
        ("E-RU-09", True),  # the hotline YES, the landline not
        ("I-RU-12", False),  # BK as a whole
        ("B-RU-51", True),  # BK of one clause
    ],
)
def test_what_may_be_told(fact: str, may: bool) -> None:
    kept = content.load(CONFIG, "facts", Facts)
    assert (fact in kept.told) is may
    assert (fact in kept.withheld) is not may
