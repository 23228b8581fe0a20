"""What staff do about roll-calls, in the chat: `/checkin desk <word>`.

desk drafting          the menu; what has happened, where, for how long
asking approving       the list, and the way past a second person
sending ending         asking everybody, and the silent again; the end, a cancel
board sharing hiding   the sums; the same as a text in which no number is under five
standing               who may do what to it

WAYS are for people; DUE is what the clock types, whatever the person's roles are then.
"""

from collections.abc import Mapping, Sequence

from bot.dialog import Start, State
from dialogs.checkin.staff import approving, asking, board, desk, drafting, ending, sending, sharing

STATES: Sequence[type[State]] = (*drafting.STATES, *approving.STATES)
WAYS: Mapping[str, Start] = {
    **desk.WAYS,
    **drafting.WAYS,
    **asking.WAYS,
    **approving.WAYS,
    **sending.WAYS,
    **ending.WAYS,
    **board.WAYS,
    **sharing.WAYS,
}
DUE: Mapping[str, Start] = {**asking.DUE, **sending.DUE, **board.DUE}

leave = sending.leave
