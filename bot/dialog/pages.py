"""A long list on small screens: six fit, else five and the way to the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.dialog.turn import SHOWN

Entry = TypeVar("Entry")

PAGE = SHOWN - 1  # and "more"


@dataclass(frozen=True, slots=True)
class Page(Generic[Entry]):
    """What is shown of a list; `number` counts from 0, `more` is the page after it, if any."""

    shown: Sequence[Entry]
    number: int
    more: int | None


def page_of(entries: Sequence[Entry], said: str) -> Page[Entry]:
    """The page of that number, as a command says it; one that there is not is the first."""
    number = int(said) if said.isascii() and said.isdecimal() and len(said) < 3 else 0
    number = number if number * PAGE < len(entries) else 0
    left = entries[number * PAGE :]
    if len(left) <= SHOWN:
        return Page(left, number, None)
    return Page(left[:PAGE], number, number + 1)
