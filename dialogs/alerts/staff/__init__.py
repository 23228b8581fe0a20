"""What staff do about alerts, in the chat: `/alerts <word>`, each word in the file that answers it.

desk drafting page      the menu, the steps of a draft, its page
changing previewing     one field anew; how it will read on the phone
asking approving        the way past a second person
sending progress        now, later to those who sleep; how far it is
planning repeating      when it goes out, once or again and again; its time has come
correcting updating ending practising
answering afterwards    what people answered; what stands in place of an alert
steps fields typed      the questions of a draft, and how what is typed is read
bodies reaching         what is said, and to whom: all of them ask here
drafts faults           whose draft it is; why it cannot go out as it is
standing times          who may do what to it after that; when it goes out

WAYS are for people; DUE is what the clock types, whatever the person's roles are then.
"""

from collections.abc import Mapping, Sequence

from bot.dialog import Start, State
from dialogs.alerts.staff import (
    answering,
    approving,
    asking,
    changing,
    correcting,
    desk,
    drafting,
    ending,
    page,
    planning,
    practising,
    previewing,
    progress,
    repeating,
    sending,
    updating,
)

STATES: Sequence[type[State]] = (
    *drafting.STATES,
    *changing.STATES,
    *approving.STATES,
    *planning.STATES,
)

WAYS: Mapping[str, Start] = {
    **desk.WAYS,
    **drafting.WAYS,
    **page.WAYS,
    **changing.WAYS,
    **previewing.WAYS,
    **asking.WAYS,
    **approving.WAYS,
    **sending.WAYS,
    **repeating.WAYS,
    **planning.WAYS,
    **progress.WAYS,
    **correcting.WAYS,
    **updating.WAYS,
    **ending.WAYS,
    **practising.WAYS,
    **answering.WAYS,
}

DUE: Mapping[str, Start] = {
    **asking.DUE,
    **approving.DUE,
    **sending.DUE,
    **repeating.DUE,
    **progress.DUE,
    **correcting.DUE,
    **updating.DUE,
    **ending.DUE,
    **practising.DUE,
}
