"""What staff do with applications, in the chat: `/hotline <word>`, each word in its own file.

WAYS are for people, and ask who they are; DUE is what the clock types, whatever the person's roles
are then; STATES and MIGRATIONS are what they need of questions and tables.
"""

from collections.abc import Mapping

from bot.dialog import State
from dialogs.hotline.staff.ways import Way

WAYS: Mapping[str, Way] = {}

DUE: Mapping[str, Way] = {}

STATES: tuple[type[State], ...] = ()

MIGRATIONS: tuple[str, ...] = ()
