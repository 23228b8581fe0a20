"""`check` sees each kind of fault that a translator, an editor or a programmer can make."""

import shutil
from pathlib import Path

import pytest
from babel import Locale
from pydantic import BaseModel

from bot.cli.check import Places, Report, alike, check
from bot.cli.check.words import read
from bot.dialog import Dialog, State, Turn
from bot.settings import LANGUAGES, ROOT
from dialogs import DIALOGS
from tests.check_faults import FAULTS, TG, Planted
from tests.office import Command, command_of


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of every word and every fact, to be spoilt."""
    for folder in ("locales", "config", "dialogs"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def report(root: Path, *dialogs: Dialog) -> Report:
    return check(Places(root, LANGUAGES), (*DIALOGS, *dialogs))


def found(root: Path, *dialogs: Dialog) -> list[str]:
    return [str(fault) for fault in report(root, *dialogs).faults]


def line_of(file: Path, words: str) -> int:
    lines = file.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


def test_nothing_is_wrong_with_the_texts_as_they_are(house: Path) -> None:
    assert found(house) == []


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found(house: Path, name: str) -> None:
    fault = FAULTS[name]
    fault.plant(house)
    told = found(house)
    assert any(fault.says in one for one in told), told
    assert all(one.partition(":")[0].startswith(("locales/", "config/")) for one in told)


def test_a_fault_is_told_with_its_file_and_line(house: Path) -> None:
    FAULTS["a variable is misspelt"].plant(house)
    line = line_of(house / TG, "home-region-kept")
    assert f"{TG}:{line}: home-region-kept lacks the variable $place" in found(house)


def test_a_fault_of_a_button_is_told_with_the_buttons_line(house: Path) -> None:
    FAULTS["a button has an entity"].plant(house)
    assert found(house)[0].startswith(f"{TG}:{line_of(house / TG, '&amp;')}: ")


@pytest.mark.parametrize(
    ("language", "plurals", "says"),
    [
        ("en", ("one", "other"), None),
        ("ru", ("one", "few", "many", "other"), None),
        ("ru", ("one", "few", "many"), None),
        ("ru", ("one", "other"), "lacks the plural [few]"),
        ("ky", ("one", "other"), None),
        ("ky", ("one", "few", "other"), "has no plural [few]"),
        ("kk", ("other",), "lacks the plural [one]"),
        ("uz", ("one", "other"), None),
        ("tg", ("other",), None),
        ("tg", ("one", "other"), "has no plural [one]"),
    ],
)
def test_plurals_are_those_of_the_language(
    tmp_path: Path, language: str, plurals: tuple[str, ...], says: str | None
) -> None:
    variants = [f"    {'*' if name == plurals[-1] else ' '}[{name}] x" for name in plurals]
    (tmp_path / "locales" / language).mkdir(parents=True)
    file = tmp_path / "locales" / language / "x.ftl"
    file.write_text("days = { $n ->\n" + "\n".join(variants) + "\n }\n")
    told = [str(fault) for fault in alike.plurals(read(tmp_path / "locales", language))]
    if says is None:
        assert told == []
    else:
        assert says in " ".join(told)


def test_a_choice_by_a_word_is_no_plural(tmp_path: Path) -> None:
    (tmp_path / "locales" / "ru").mkdir(parents=True)
    words = "x = { $who ->\n     [staff] a\n    *[person] b\n }\n"
    (tmp_path / "locales" / "ru" / "x.ftl").write_text(words)
    assert list(alike.plurals(read(tmp_path / "locales", "ru"))) == []


def test_what_one_variant_says_is_looked_at_as_well(house: Path) -> None:
    for language in LANGUAGES:
        tags = sorted(Locale.parse(language).plural_form.tags)
        many = "".join(f"     [{tag}] <b>x</b>\n" for tag in tags)
        words = f"\nhome-days = {{ $n ->\n{many}    *[other] <b>x\n }}\n"
        Planted(f"locales/{language}/home.ftl", "", words, "").plant(house)
    told = found(house)
    assert len(told) == len(LANGUAGES)
    assert all("home-days: Can't find end tag" in one for one in told)


class Where(State, prompt="plums-where", choices=("here", "there")):
    """A question of a slice that is being written."""

    def answer(self, turn: Turn) -> State | None:
        return None


class Facts(BaseModel):
    """What its config file holds."""

    sweet: bool


PLUMS = Dialog(name="plums", commands={"plums": lambda turn, args: None}, states=(Where,))


def words_of_plums(house: Path, words: str) -> None:
    for language in LANGUAGES:
        (house / "locales" / language / "plums.ftl").write_text(words)


def test_a_question_without_words_is_found(house: Path) -> None:
    told = found(house, PLUMS)
    assert len(told) == len(LANGUAGES)
    assert "locales/tg/plums.ftl:1: the question plums-where has no words" in told


def test_an_answer_without_words_is_found(house: Path) -> None:
    words_of_plums(house, "plums-where = Where?\n    .here = Here\n")
    told = found(house, PLUMS)
    assert "locales/tg/plums.ftl:1: the answer plums-where.there has no words" in told
    words_of_plums(house, "plums-where = Where? /plums\n    .here = Here\n    .there = There\n")
    assert found(house, PLUMS) == []


def test_facts_that_do_not_fit_are_found(house: Path) -> None:
    words_of_plums(house, "plums-where = Where?\n    .here = Here\n    .there = There\n")
    factual = Dialog(name="plums", commands={}, states=(Where,), content=Facts)
    assert "config/plums.toml" in found(house, factual)[0]
    (house / "config" / "plums.toml").write_text("sweet = 'perhaps'\n")
    assert found(house, factual)[0].startswith("config/plums.toml:1: plums.toml: sweet:")
    (house / "config" / "plums.toml").write_text("sweet = true\n")
    assert found(house, factual) == []


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("listen = 'nowhere'\n", "HAMROH_LISTEN"),
        ("lissen = '127.0.0.1:1'\n", "HAMROH_LISSEN"),
        ("listen = \n", "settings.toml"),
    ],
)
def test_wrong_settings_in_the_file_are_found(house: Path, content: str, says: str) -> None:
    (house / "config" / "settings.toml").write_text(content)
    (told,) = found(house)
    assert told.startswith("config/settings.toml:1: ")
    assert says in told


def test_a_folder_of_a_language_that_is_not_offered_is_found(house: Path) -> None:
    (house / "locales" / "fr").mkdir()
    assert found(house) == ["locales/fr:1: the bot does not offer this language"]


def test_a_language_that_is_missing_altogether_is_found(house: Path) -> None:
    shutil.rmtree(house / "locales" / "kk")
    told = found(house)
    assert "locales/kk/home.ftl:1: home-menu is missing (locales/en/home.ftl:" in " ".join(told)


def test_the_table_tells_how_far_each_language_is(house: Path) -> None:
    FAULTS["a button is missing"].plant(house)
    table = {line.split()[0]: line.split() for line in report(house).table}
    assert int(table["tg"][1]) == int(table["en"][1]) - 1
    assert table["tg"][2] == "1"
    assert table["en"][2:] == ["0", "-"]
    assert "home.ftl," in table["tg"]


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Command:
    return command_of(monkeypatch, capsys, tmp_path)


def test_the_command_prints_the_table_and_is_content(command: Command) -> None:
    said = command("check")
    assert said.code == 0
    assert said.out.startswith("language ")
    assert said.err == ""


def test_the_command_prints_every_fault_and_exits_1(
    command: Command, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FAULTS["a number is another"].plant(house)
    monkeypatch.setattr("bot.cli.app.ROOT", house)
    said = command("check")
    assert said.code == 1
    assert f"{TG}:{line_of(house / TG, 'home-help')}: home-help lacks the number 102" in said.out
