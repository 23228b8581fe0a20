"""The fact base in ../shared/facts: which facts there are, and which of them may be told."""

import re
from collections.abc import Iterator
from pathlib import Path

# A row of a table or the beginning of a line: `| A-RU-01 | ...`, `B-RU-03 **...**`.
_FACT = re.compile(r"\|?\s*(?:\*\*)?((?:[A-J]-(?:RU|KZ|UZ|TJ|KG|X)|[DFG]|J\d+)-\d+)\b(.*)")
_ASIDE = re.compile(r"\(([A-J]-(?:RU|KZ|UZ|TJ|KG|X)-\d+), (?:high|medium|low)\)")  # in a sentence
_SAYS = re.compile(r"\(([^)]*)\)")
_SOURCED = re.compile(r"\((?:high|medium|low)\b|follows from")
WITHHELD = ("NO", "AFTER")
UNSOURCED = "BK"


def facts(folder: Path) -> Iterator[tuple[str, bool]]:
    """Every fact id, and whether the fact base lets it be told at all.

    Withheld is what its table marks so, and what is background knowledge as a whole. A mixed mark
    ("address YES; phone AFTER TEST CALL") is a matter for whoever writes, and for a reader.
    """
    for file in sorted(folder.glob("[A-J]-*.md")):
        for line in file.read_text(encoding="utf-8").splitlines():
            yield from ((fact, True) for fact in _ASIDE.findall(line))
            found = _FACT.match(line)
            if found:
                yield found[1], not _is_withheld(found[1], line, found[2])


def _is_withheld(fact: str, line: str, rest: str) -> bool:
    if line.startswith("|") and fact[0] in "AE":
        mark = line.strip().strip("|").rpartition("|")[2].strip()
        return mark.startswith(WITHHELD) and "YES" not in mark
    said = _SAYS.search(rest)
    return said is not None and said[1].startswith(UNSOURCED) and not _SOURCED.search(rest)
