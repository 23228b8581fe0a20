"""What a spreadsheet would take for a formula, and the sign before it that says it is none."""

import re

# What begins a formula (OWASP, CSV injection), also in the full width of East Asian keyboards.
# Signs before it are counted in: what was guarded once is guarded again, so that nothing is lost
# when a file of ours is read back.
_FORMULA = re.compile("'* *[=+\\-@\t\r\n\0|%＝＋－＠]")


def guarded(cell: str) -> str:
    """The cell as a file carries it."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell as it was before it was guarded; any other stays as it is."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell
