"""The README says what is so: paths, commands, variables, the picture."""

import re
from pathlib import Path

from typer.main import get_command

from bot.cli.app import app
from bot.settings import Settings
from dialogs import DIALOGS
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def lacking(text: str, root: Path) -> list[str]:
    """What the text names that is not there."""
    verbs = set(getattr(get_command(app), "commands", {}))
    targets = set(re.findall(r"^(\w+):", (root / "Makefile").read_text(), re.MULTILINE))
    commands = {word for dialog in DIALOGS for word in dialog.commands}
    named = {
        "verb": (set(re.findall(r"python -m bot ([a-z][a-z-]+)", text)), verbs),
        "target": (set(re.findall(r"make ([a-z]+)(?=[ `,;.)])", text)), targets | {"and"}),
        "variable": (
            set(re.findall(r"HAMROH_[A-Z_]+", text)),
            {f"HAMROH_{name.upper()}" for name in Settings.model_fields},
        ),
        "command": (set(re.findall(r"> /([a-z]+)", text)), commands),
    }
    missing = [f"{what} {n}" for what, (said, there) in named.items() for n in said - there]
    paths = re.findall(r"\]\(([\w/.]+)\)|^    ([a-z]+/)  ", text, re.MULTILINE)
    missing += [found for pair in paths for found in pair if found and not (root / found).exists()]
    rooms = re.findall(r"^      ([a-z_]+(?:/|\.py)) ", text, re.MULTILINE)
    return missing + [room for room in rooms if not (root / "bot" / room).exists()]


def test_everything_the_readme_names_is_there() -> None:
    assert lacking(README, ROOT) == []


def test_every_setting_is_told() -> None:
    untold = [n for n in Settings.model_fields if f"HAMROH_{n.upper()}" not in README]
    assert untold == []


def test_a_readme_that_lies_is_found() -> None:
    lies = "`python -m bot fly` HAMROH_WINGS\n      wings.py   fly\n![x](docs/wings.png)\n> /wings"
    assert len(lacking(lies, ROOT)) == 5


def test_the_first_screen_is_one_sentence_a_chat_two_commands_and_the_tree() -> None:
    first = README.splitlines()[:40]
    assert first[2].count(". ") == 0
    assert sum(line.startswith("    > ") for line in first) >= 4
    assert sum(line.startswith(("    make demo", "    make test")) for line in first) == 2
    assert any(line.startswith("    bot/") for line in first)
