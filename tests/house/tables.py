"""Where SQL stands, what a table promises about people, and whose table it is."""

import re
from collections.abc import Iterator

from tests.house.tree import Source, Tree, strings

# The machine's rooms that own tables (DESIGN).
ROOMS = frozenset({
    "approval", "audit", "cards", "claims", "dispatch", "due", "feeds", "hearing", "outbox",
    "people", "search", "store", "waiting",
})  # fmt: skip
SQL = re.compile(
    r"\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|WITH\s+\w+.*\sAS\s"
    r"|CREATE\s+(UNIQUE\s+|VIRTUAL\s+|TEMP\s+)?(TABLE|INDEX|VIEW)\s|ALTER\s+TABLE\s|DROP\s+\w+\s"
    r"|PRAGMA\s|REPLACE\s+INTO\s)",
    re.DOTALL,
)
TABLE = re.compile(r"CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(?P<name>\w+)\s*\(", re.IGNORECASE)
MADE = re.compile(r"CREATE\s+(?:TABLE|VIEW)\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)", re.IGNORECASE)
PERSON = re.compile(r"^(person|people|owner|guest|member|migrant)(_id)?$")
KEPT = {
    "alerts_bulletins": "what was said stays; its author loses the number in it",
    "approvals": "what was sent stays approved; author and approver lose their numbers in it",
    "checkin_rolls": "its sums stay; its author loses the number in it",
    "hotline_cases": "what is counted stays; who asked and who answered lose their numbers in it",
    "trainings_courses": "it takes place; its author loses the number in it",
    "waiting": "what waits goes on ringing; the one who took it loses their number in it",
    "outbox": "its rows lose person, chat and body and keep their outcome: the ledger's sum",
}


def rooms(tree: Tree) -> Iterator[str]:
    """SQL stands in a slice's <noun>s.py and in the rooms that own tables."""
    for source in tree.python("bot", "dialogs"):
        if not _may_hold_sql(source):
            for node in strings(source.tree):
                if SQL.match(str(node.value)):
                    yield source.at(node, "SQL outside a room of tables")


def _may_hold_sql(source: Source) -> bool:
    if source.slice:
        return source.name.endswith("s") and source.name != "states"
    return not ROOMS.isdisjoint(source.module.split(".")[1:2])


def cascades(tree: Tree) -> Iterator[str]:
    """Whatever belongs to a person goes with the person, and every table is STRICT."""
    for path, name, columns, rest in _tables(tree):
        if not rest.lstrip().upper().startswith("STRICT"):
            yield f"{path}: table {name} is not STRICT"
        for column in columns:
            if _names_person(column) and not _goes_along(column) and name not in KEPT:
                yield f"{path}: {name}({column.split()[0]}) does not go ON DELETE CASCADE of people"


def _names_person(column: str) -> bool:
    return bool(PERSON.match(column.split(maxsplit=1)[0])) or "REFERENCES people" in column


def _goes_along(column: str) -> bool:
    return bool(re.search(r"REFERENCES\s+people\b.*ON\s+DELETE\s+CASCADE", column, re.DOTALL))


def _tables(tree: Tree) -> Iterator[tuple[str, str, list[str], str]]:
    """Path, name, column definitions and what follows, of every CREATE TABLE."""
    for source in tree.python("bot", "dialogs"):
        for node in strings(source.tree):
            for found in TABLE.finditer(str(node.value)):
                body, rest = _to_closing(str(node.value)[found.end() :])
                yield f"{source.path}:{node.lineno}", found["name"], _split(body), rest


def _to_closing(text: str) -> tuple[str, str]:
    depth = 1
    for place, letter in enumerate(text):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth == 0:
            return text[:place], text[place + 1 :]
    return text, ""


def _split(body: str) -> list[str]:
    """The parts between commas that stand in no brackets."""
    parts, depth = [""], 0
    for letter in re.sub(r"--[^\n]*", "", body):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts if part.strip()]


def owners(tree: Tree) -> Iterator[str]:
    """A slice's tables bear its name; others see only its `<slice>_open_...` views."""
    for source in tree.python("dialogs"):
        for node in strings(source.tree):
            yield from _strangers(tree, source, node.lineno, str(node.value))


def _strangers(tree: Tree, source: Source, line: int, text: str) -> Iterator[str]:
    for name in MADE.findall(text):
        if name != source.slice and not name.startswith(f"{source.slice}_"):
            yield f"{source.path}:{line}: {name} does not begin with {source.slice}_"
    if SQL.match(text):
        for word in sorted(set(re.findall(r"\b[a-z]+_[a-z_]+\b", text))):
            owner = word.split("_", 1)[0]
            strange = owner in tree.slices and owner != source.slice
            if strange and not word.startswith(f"{owner}_open_"):
                yield f"{source.path}:{line}: {word} belongs to {owner}"
