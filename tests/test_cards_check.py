"""`check` sees each kind of fault that an article can have."""

import shutil
from pathlib import Path

import pytest

from bot.cli.check import Places, check
from bot.settings import LANGUAGES, ROOT
from dialogs import DIALOGS
from tests.check_faults import Planted, longer

TG, RU = "locales/tg/rights.ftl", "locales/ru/rights.ftl"
FACTS = "config/rights.toml"
MANY = "ж" * 600
FAULTS = {
    "an article has no words": Planted(TG, "rights-wages =", "rights-wage =", "has no words"),
    "an article stands in no config": Planted(FACTS, "[articles.army]", "[articles.x]", "no words"),
    "words of an article that is gone": Planted(
        "config/medical.toml", "[articles.mind]", "[articles.soul]", "stands in no medical.toml"
    ),
    "a title is too long": longer(RU, "    .title = ", 30),
    "a step is too long": longer(RU, "    .step2 = ", 160),
    "an answer is too long": longer(RU, "rights-wages = ", 200),
    "a form to forward is too long": longer(RU, "    .short = ", 300),
    "the details are too long": longer(RU, "    .source = ", 200),
    "too much before the fold": Planted(
        RU, "    .step1 = ", f"    .step1 = {MANY} ", "before the fold"
    ),
    "a step is left out": Planted(TG, "    .step2 =", "    .stepp =", "a step is left out"),
    "a form has markup": Planted(
        TG, "    .short = ", "    .short = <b>x</b>", "cannot show markup"
    ),
    "a phone stands in a text": Planted(
        RU, "    .step1 = ", "    .step1 = 8 800 707-88-41 ", "belongs into numbers.toml"
    ),
    "another phone": Planted(
        RU, "    .step1 = ", "    .step1 = +7 (925) 045-47-44 ", "belongs into numbers.toml"
    ),
    "a number of another country": Planted(
        RU, "    .step1 = ", "    .step1 = 111 ", "111 is a number of Kazakhstan"
    ),
    "a number nobody knows": Planted(
        FACTS, 'numbers = ["A-RU-10"', 'numbers = ["A-RU-99"', "numbers.toml lacks"
    ),
    "a number that nobody names": Planted(
        "config/services.toml", '"A-RU-47", ', "", "names A-RU-47"
    ),
    "a figure is another": Planted(RU, "    .step1 = ", "    .step1 = 77 ", "has the number 77"),
    "a fact that is not there": Planted(
        FACTS, 'facts = ["A-RU-10"', 'facts = ["A-RU-98"', "A-RU-98 is not in the fact base"
    ),
    "a fact that may not be told": Planted(
        FACTS, 'facts = ["A-RU-10"', 'facts = ["A-RU-13"', "A-RU-13 may not be told"
    ),
    "words for no article": Planted(
        "config/words.toml", '"rights lost"', '"rights losst"', "there are no articles"
    ),
    "the day of the next look is before": Planted(
        FACTS, "review_by = 2027", "review_by = 2025", "review_by is before checked"
    ),
    "two pictures of a topic": Planted(
        "config/emergency.toml", 'danger = "⚠️"', 'danger = "🔺"', "two pictures"
    ),
    "numbers cannot be read": Planted(
        "config/numbers.toml", "called = false", "called = true", "config/numbers.toml"
    ),
}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of every word and every fact, to be spoilt."""
    for folder in ("locales", "config", "dialogs"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found(house: Path, name: str) -> None:
    fault = FAULTS[name]
    fault.plant(house)
    told = [str(fault) for fault in check(Places(house, LANGUAGES), DIALOGS).faults]
    assert any(fault.says in one for one in told), told
    assert all(one.partition(":")[0].startswith(("locales/", "config/")) for one in told)


def test_figures_are_compared_one_by_one_in_articles(house: Path) -> None:
    """In a phone number the parts belong together, in an article `112 (28.08.2025)` does not."""
    file = house / RU
    text = file.read_text(encoding="utf-8")
    for old, new in (("    .step1 = ", "    .step1 = 1 000 и 77 (5) "),):
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
    told = " ".join(str(fault) for fault in check(Places(house, LANGUAGES), DIALOGS).faults)
    assert "has the number 1000," in told
    assert "has the number 77," in told
    assert "has the number 775," not in told
