"""What staff do about roll-calls, in the chat: `/checkin desk <word>`.

WAYS are for people; DUE is what the clock types, whatever the person's roles are then.
"""

from collections.abc import Mapping, Sequence

from bot.dialog import Start, State

STATES: Sequence[type[State]] = ()
WAYS: Mapping[str, Start] = {}
DUE: Mapping[str, Start] = {}
