"""Each import contract lets through what DESIGN allows, and sees what it forbids."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = (
    "__main__", "approval", "audit", "cards", "claims", "clock", "content", "dialog", "dispatch",
    "due", "feeds", "i18n", "metrics", "outbox", "papers", "people", "seal", "search", "sender",
    "settings", "sheets", "store", "waiting", "web",
)  # fmt: skip
SMALL_HOUSE = {
    **{f"bot/{room}.py": "" for room in ROOMS},
    "bot/__init__.py": "",
    "bot/__main__.py": "import bot.cli\n",
    "bot/cli/__init__.py": "import bot.transport\nimport dialogs\n",
    "bot/console/__init__.py": "",
    "bot/console/page.py": "",
    "bot/dialog.py": "import bot.outbox\n",
    "bot/dispatch.py": "import asyncio\nimport bot.store\n",
    "bot/fakegram/__init__.py": "import starlette\n",
    "bot/store.py": "import aiosqlite\nimport sqlite3\n",
    "bot/transport/__init__.py": "import aiohttp\nimport telegram.request\n",
    "dialogs/__init__.py": "import bot.dialog\nfrom dialogs import home, rights\n",
    "dialogs/home/__init__.py": "import bot.search\nimport dialogs.home.states\n",
    "dialogs/home/states.py": "import bot.dialog\nimport bot.people\n",
    "dialogs/rights/__init__.py": "import bot.cards\n",
    "dialogs/rights/console.py": "import bot.console.page\n",
    "dialogs/rights/states.py": "import bot.cards\n",
    "dialogs/staff/__init__.py": "import bot.cards\nimport bot.people\nimport bot.waiting\n",
}
VIOLATIONS = [
    ("a room looks only down", "bot/store.py", "import bot.people"),
    ("a room looks only down", "bot/outbox.py", "import bot.due"),
    ("a room looks only down", "bot/web.py", "import bot.clock"),
    ("a room looks only down", "bot/seal.py", "import bot.store"),
    ("nothing imports the command line", "bot/web.py", "import bot.cli"),
    ("only the command line knows the dialogs", "bot/clock.py", "import dialogs.home"),
    ("slices do not know each other", "dialogs/home/states.py", "import dialogs.rights"),
    ("slices do not know each other", "dialogs/home/states.py", "import dialogs"),
    ("a slice sees bot.dialog", "dialogs/home/states.py", "import bot.outbox"),
    ("a slice sees bot.dialog", "dialogs/rights/states.py", "import bot.people"),
    ("a slice sees bot.dialog", "dialogs/rights/states.py", "import bot.console.page"),
    ("a slice sees bot.dialog", "dialogs/staff/__init__.py", "import bot.audit"),
    ("a slice sees bot.dialog", "dialogs/home/states.py", "import bot.waiting"),
    ("a room looks only down", "bot/waiting.py", "import bot.outbox"),
    ("a room looks only down", "bot/claims.py", "import bot.people"),
    ("a slice sees bot.dialog", "dialogs/home/states.py", "import bot.claims"),
    ("a room looks only down", "bot/sheets.py", "import bot.i18n"),
    ("a slice sees bot.dialog", "dialogs/home/states.py", "import bot.sheets"),
    ("a room looks only down", "bot/papers.py", "import bot.sheets"),
    ("a slice sees bot.dialog", "dialogs/home/states.py", "import bot.papers"),
    ("a turn is plain synchronous", "dialogs/home/states.py", "import asyncio"),
    ("a turn is plain synchronous", "dialogs/home/states.py", "import sqlite3"),
    ("a turn is plain synchronous", "dialogs/home/states.py", "import http.client"),
    ("only doors and the store wait", "bot/people.py", "import asyncio"),
    ("only the door to Telegram", "bot/sender.py", "import aiohttp"),
    ("only the door to Telegram", "bot/fakegram/__init__.py", "from telegram import Bot"),
    ("only the store knows SQLite", "bot/people.py", "import sqlite3"),
    ("only the store knows SQLite", "bot/dispatch.py", "import aiosqlite"),
]


def lint(folder: Path, files: Mapping[str, str]) -> list[str]:
    """The names of the contracts that these files break."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    tool = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", tool, "--no-logo", "--no-cache"]
    config = ["--config", str(ROOT / "pyproject.toml")]
    # The folder alone is on the path, not the house that the tests stand in.
    ran = subprocess.run(
        [*command, *config], cwd=folder, check=False, capture_output=True, text=True
    )
    assert ran.returncode in {0, 1}, ran.stdout + ran.stderr
    assert "Contracts:" in ran.stdout, ran.stdout + ran.stderr
    return [line.split(" BROKEN")[0] for line in ran.stdout.splitlines() if " BROKEN" in line]


def test_what_design_allows_is_let_through(tmp_path: Path) -> None:
    assert lint(tmp_path, SMALL_HOUSE) == []


@pytest.mark.parametrize(("contract", "path", "line"), VIOLATIONS)
def test_a_planted_import_is_seen(tmp_path: Path, contract: str, path: str, line: str) -> None:
    broken = lint(tmp_path, SMALL_HOUSE | {path: f"{SMALL_HOUSE[path]}{line}\n"})
    assert [name for name in broken if name.startswith(contract)]


def test_every_contract_has_a_violation(tmp_path: Path) -> None:
    worst: dict[str, str] = dict(SMALL_HOUSE)
    for _, path, line in VIOLATIONS:
        worst[path] += f"{line}\n"
    assert len(lint(tmp_path, worst)) == (ROOT / "pyproject.toml").read_text().count(
        "[[tool.importlinter.contracts]]"
    )
