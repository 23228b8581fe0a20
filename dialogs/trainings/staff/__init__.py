"""What staff do with trainings, in the chat: `/trainings desk <word>`, each word in its own file.

WAYS is for people with a role, and each word asks which; OPEN is what anybody may type and is
answered here (`here 7`, `claimed 31`, `door <code>` for a link a-<code>); DUE is what the clock
types, whatever the person's roles are then; STATES and MIGRATIONS are what they need of questions
and tables. The clock's keeper rings for `/trainings desk few 7` where too few have signed up.
"""

from collections.abc import Mapping

from bot.dialog import Start, State

WAYS: Mapping[str, Start] = {}
OPEN: Mapping[str, Start] = {}
DUE: Mapping[str, Start] = {}
STATES: tuple[type[State], ...] = ()
MIGRATIONS: tuple[str, ...] = ()
