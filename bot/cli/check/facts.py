"""Facts: whatever rests on one names an id that the fact base holds and lets be told."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from bot import content
from bot.cli.check.words import Fault

NAMING = frozenset({"fact", "facts"})  # the keys of config/*.toml under which ids stand


class Facts(content.Part):
    """config/facts.toml: the ids that may be told, and those that may not."""

    checked: date
    told: frozenset[str]
    withheld: frozenset[str]


def facts(config: Path) -> Iterator[Fault]:
    """Every id that stands in config/."""
    try:
        known = content.load(config, "facts", Facts)
    except content.WrongContent as error:
        yield Fault("config/facts.toml:1", str(error))
        return
    for file in sorted(config.glob("*.toml")):
        if file.stem != "facts":
            for fact in sorted(set(_named(_read(file))) - known.told):
                why = "may not be told" if fact in known.withheld else "is not in the fact base"
                yield Fault(f"config/{file.name}:{_line(file, fact)}", f"the fact {fact} {why}")


def _read(file: Path) -> Any:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return {}  # told elsewhere


def _named(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        for key, value in part.items():
            if key in NAMING:
                yield from [value] if isinstance(value, str) else value
            else:
                yield from _named(value)
    elif isinstance(part, list):
        for each in part:
            yield from _named(each)


def _line(file: Path, fact: str) -> int:
    lines = file.read_text(encoding="utf-8").splitlines()
    return next((n for n, line in enumerate(lines, 1) if f'"{fact}"' in line), 1)
