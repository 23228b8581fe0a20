"""How far a broadcast is: one message that edits itself, with Stop and Resume.

/alerts progress 7   how far it is; of what waits for its time: when that is
/alerts halt 7       nothing of it leaves any more; what waits for its time is a draft again
/alerts proceed 7    go on where it was stopped
"""

from collections.abc import Mapping
from datetime import timedelta

from bot import approval
from bot.dialog import Button, Ledger, Start, Turn, pressed, stamp, unstamped
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import KIND, Bulletin
from dialogs.alerts.staff import afterwards, drafts, ending, page, reaching, standing, times

EVERY = timedelta(seconds=3)  # while something moves (issue 4: a message that edits itself)
CELLS = 10  # of the bar
DATA = 64  # letters of a button's command (Bot API, InlineKeyboardButton.callback_data)
SENT = frozenset({"sent", "over", "cancelled", "corrected"})


def show(turn: Turn, args: str) -> None:
    """The message of this person's about it; it goes on editing itself while anything moves."""
    found = standing.find(turn, unstamped(args))
    if found is not None and not standing.sees(turn, turn.person.id, found):
        found = None
    ledger = turn.ledger(found.broadcast) if found and found.phase in SENT else None
    if found is not None and ledger is not None:
        correction = turn.ledger(found.corrected_by) if found.corrected_by else None
        _post(turn, found, ledger, correction)
        if found.phase in afterwards.LIVE:  # whoever has sent it may be gone when it ends
            ending.schedule(turn, found)
        if turn.opener == "person":
            turn.toast("alerts-progress-here")
        if _moves(ledger) or (correction is not None and _moves(correction)):
            turn.later(f"/alerts progress {found.id}", at=turn.now + EVERY)
    elif turn.opener != "person":
        return
    elif found is not None and found.phase == "approved":
        _show_planned(turn, found)
    else:
        standing.refuse(turn, "draft" if found else "none")


def _moves(ledger: Ledger) -> bool:
    """What was stopped moves again by Resume, which shows it anew."""
    if ledger.state in {"stopped", "held"}:
        return bool(ledger.sending)
    return not ledger.over


def _post(turn: Turn, found: Bulletin, ledger: Ledger, correction: Ledger | None) -> None:
    ended = ledger.total - ledger.waiting - ledger.sending
    rate = ended / max(1, turn.seconds - found.sent_at)
    left = ledger.waiting + ledger.sending
    turn.post(
        f"alert {found.id}",
        "alerts-progress",
        buttons=_buttons(turn, found, ledger),
        number=str(found.id),
        title=reaching.title(turn, found),
        state=_state(found, ledger),
        bar=_bar(ended, ledger.total),
        share=str(100 * ended // max(1, ledger.total)),
        approved=ledger.approved,
        sent=ledger.sent,
        blocked=ledger.blocked,
        unknown=ledger.unknown,
        failed=ledger.failed + ledger.cancelled + ledger.expired,
        waiting=left,
        came=ledger.came,
        later=ledger.left if found.phase == "sent" else 0,
        rate=f"{rate:.1f}",
        end=page.clock(turn, found, turn.seconds + round(left / rate)) if rate else "no",
        correction=_correction(turn, correction),
    )


def _state(found: Bulletin, ledger: Ledger) -> str:
    if ledger.over and found.phase != "sent":
        return found.phase
    if ledger.over and ledger.state == "done":
        return "done"
    return "running" if ledger.state == "done" else ledger.state


def _correction(turn: Turn, made: Ledger | None) -> str:
    """How far its correction is, on a line of its own; nothing where there is none."""
    if made is None:
        return ""
    return "\n" + turn.label("alerts-progress-corrected", sent=made.sent, total=made.total)


def _bar(ended: int, total: int) -> str:
    full = CELLS * ended // total if total else CELLS
    return "▓" * full + "░" * (CELLS - full)


def _buttons(turn: Turn, found: Bulletin, ledger: Ledger) -> list[Button]:
    buttons = []
    if found.phase == "sent" and standing.stops(turn, found):
        if ledger.state == "stopped":
            buttons.append(_stamped(turn, "proceed", found))
        elif not ledger.over and ledger.state != "held":
            buttons.append(_stamped(turn, "halt", found))
    if found.phase == "sent" and found.author == turn.person.id:
        buttons.append(_plain(turn, "correct", found))
    if found.phase == "sent" and (found.author == turn.person.id or standing.approves(turn, found)):
        buttons.append(_plain(turn, "over", found))
    if "checkin" in turn.menu and found.phase == "sent" and drafts.may_draft(turn, found.places):
        to = f"/checkin desk new {' '.join(found.places)}"
        buttons += [Button(turn.label("alerts-progress", "safe"), to)] if len(to) < DATA else []
    return [*buttons, *afterwards.ways(turn, found)]


def _stamped(turn: Turn, word: str, found: Bulletin) -> Button:
    data = stamp(turn, f"/alerts {word} {found.id}", found.version)
    return Button(turn.label("alerts-progress", word), data)


def _plain(turn: Turn, word: str, found: Bulletin) -> Button:
    return Button(turn.label("alerts-progress", word), f"/alerts {word} {found.id}")


def _show_planned(turn: Turn, found: Bulletin) -> None:
    """What waits for its time, and the way to stop that."""
    turn.show(
        "alerts-planned",
        buttons=[_stamped(turn, "halt", found)] if standing.stops(turn, found) else [],
        back="/alerts desk",
        number=str(found.id),
        title=reaching.title(turn, found),
        when=times.told(turn, found),
        next=times.next_told(turn, found),
    )


def halt(turn: Turn, args: str) -> None:
    """By an approver, an author or an administrator of its place."""
    found = _pressed(turn, args)
    if found is None:
        return
    if found.phase == "approved":
        approval.void(turn.db, KIND, found.id)
        bulletins.move(turn, found, "draft", approval=0)
        _tell(turn, found, "alert stopped", "alerts-told-stopped")
        turn.show("alerts-halted", back="/alerts desk", number=str(found.id))
        return
    if turn.stop(found.broadcast):
        _tell(turn, found, "alert stopped", "alerts-told-stopped")
    show(turn, str(found.id))


def proceed(turn: Turn, args: str) -> None:
    """Nobody hears it twice by that."""
    found = _pressed(turn, args)
    if found is None:
        return
    if found.phase == "sent" and turn.resume(found.broadcast):
        _tell(turn, found, "alert resumed", "alerts-told-resumed")
    show(turn, str(found.id))


def _pressed(turn: Turn, args: str) -> Bulletin | None:
    """What a good button is about, before somebody who may; else they see how far it is."""
    found = standing.find(turn, unstamped(args))
    if found is None or not standing.stops(turn, found):
        standing.refuse(turn, "role" if found else "none")
        return None
    if pressed(turn) != found.version or found.phase not in {*SENT, "approved"}:
        show(turn, str(found.id))
        return None
    return found


def _tell(turn: Turn, found: Bulletin, act: str, phrase: str) -> None:
    turn.record(act, alert=found.id)
    buttons = {"progress": f"/alerts progress {found.id}"}
    others, me = standing.staff_there(turn, found), str(turn.person.id)
    turn.tell(others, phrase, buttons=buttons, number=str(found.id), by=me)


WAYS: Mapping[str, Start] = {"progress": show, "halt": halt, "proceed": proceed}
DUE: Mapping[str, Start] = {"progress": show}
