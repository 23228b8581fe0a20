"""The words, as translators' tools see them."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.conftest import LANGUAGES, ROOT

FAULTS = ("errors", "warnings", "missing", "obsolete", "missingInFiles")


def compared(root: Path) -> dict[str, dict[str, Any]]:
    """What compare-locales counts, by language."""
    tool = Path(sys.executable).with_name("compare-locales")
    languages = [language for language in LANGUAGES if language != "en"]
    done = subprocess.run(
        [tool, "--json", "-", "--return-zero", "l10n.toml", ".", *languages],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    summary: dict[str, dict[str, Any]] = json.loads(done.stdout)[0]["summary"]
    return summary


def test_translators_tools_find_nothing_missing_and_nothing_wrong() -> None:
    found = compared(ROOT)
    assert set(found) == set(LANGUAGES) - {"en"}
    for language, counts in found.items():
        assert not {name: n for name, n in counts.items() if name in FAULTS and n}, language


def test_a_phrase_that_one_language_lacks_is_found(tmp_path: Path) -> None:
    shutil.copyfile(ROOT / "l10n.toml", tmp_path / "l10n.toml")
    shutil.copytree(ROOT / "locales", tmp_path / "locales")
    file = tmp_path / "locales" / "tg" / "home.ftl"
    lines = file.read_text().splitlines()
    kept = [line for line in lines if not line.startswith("home-region-kept")]
    file.write_text("\n".join(kept) + "\n")
    assert compared(tmp_path)["tg"]["missing"] == 1
