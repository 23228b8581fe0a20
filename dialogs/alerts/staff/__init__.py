"""What staff do about alerts, in the chat: `/alerts <word>`, each word in the file that answers it.

desk drafting page      the menu, the steps of a draft, its page
asking approving        the way past a second person
sending repeating progress
correcting updating ending practising
bodies reaching         what is said, and to whom: all of them ask here
"""

from collections.abc import Mapping

from dialogs.alerts.staff import (
    approving,
    asking,
    correcting,
    desk,
    drafting,
    ending,
    page,
    practising,
    progress,
    repeating,
    sending,
    updating,
)
from dialogs.alerts.staff.ways import Way

WAYS: Mapping[str, Way] = {
    **desk.WAYS,
    **drafting.WAYS,
    **page.WAYS,
    **asking.WAYS,
    **approving.WAYS,
    **sending.WAYS,
    **repeating.WAYS,
    **progress.WAYS,
    **correcting.WAYS,
    **updating.WAYS,
    **ending.WAYS,
    **practising.WAYS,
}
