"""A new text for an alert that was sent: a draft that begins with the fields of the old one.

/alerts update 7         the draft, through approval like any other
"""

from collections.abc import Mapping
from dataclasses import replace

from bot.dialog import Start, Turn
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.replies import number_of
from dialogs.alerts.staff import afterwards, drafts


def update(turn: Turn, args: str) -> None:
    """One open draft of it is enough: who asks again goes on with it."""
    old = bulletins.find(turn, number_of(args))
    if old is None or not drafts.may_draft(turn, old.places):
        turn.show("alerts-update-none", back="/alerts desk")
        return
    if old.phase not in afterwards.LIVE:
        turn.show("alerts-update-over", back=f"/alerts progress {old.id}")
        return
    begun = [one for one in bulletins.mine(turn, phases=drafts.OPEN) if one.refers == old.id]
    new = begun[0] if begun else _begin(turn, old)
    turn.go(f"/alerts draft {new.id}")


def _begin(turn: Turn, old: Bulletin) -> Bulletin:
    new = bulletins.add(
        turn,
        replace(
            old, msg_type="Update", refers=old.id, correction={}, send_at=0, repeats="", until=0
        ),
    )
    turn.record("alert updated", alert=new.id, refers=old.id)
    return new


def replace_old(turn: Turn, new: Bulletin) -> None:
    """The new one leaves: what it replaces is stopped first, if it is still being sent."""
    old = bulletins.find(turn, new.refers) if new.msg_type == "Update" and new.refers else None
    if old is None or old.phase not in afterwards.LIVE:
        return
    moved = bulletins.move(turn, old, "over")
    if moved is not None:
        afterwards.mend(turn, moved, afterwards.replaced(turn, moved))
        turn.record("alert replaced", alert=moved.id, by=new.id)


WAYS: Mapping[str, Start] = {"update": update}
DUE: Mapping[str, Start] = {}
