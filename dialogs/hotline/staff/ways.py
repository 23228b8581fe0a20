"""What answers a word behind `/hotline`: it gets the turn, and what stands behind the word."""

from collections.abc import Callable
from typing import TypeAlias

from bot.dialog import State, Turn

Way: TypeAlias = Callable[[Turn, str], State | None]
