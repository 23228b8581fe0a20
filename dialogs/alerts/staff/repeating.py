"""What was approved for later: its time comes, and it goes out or waits for somebody to look.

/alerts soon 7 <t>     the clock: it goes out in an hour, at the second t
/alerts due 7 <t>      the clock: its time has come, or will in a moment
/alerts held 7 empty   why it did not go out
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot import approval, people
from bot.dialog import Start, Turn
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import KIND, Bulletin
from dialogs.alerts.staff import asking, faults, reaching, sending, standing, times

WHY = frozenset({"empty", "grown", "guard", "late", "approval", "author", "gone", "unsent"})


def plan(turn: Turn, found: Bulletin) -> None:
    """It is approved, and waits for its time."""
    moved = bulletins.move(turn, found, "approved")
    assert moved is not None  # it was read in this very turn
    at = times.following(turn, moved, turn.now)
    if at is None:  # its time came while it was asked for
        _hold(turn, moved, "late")
        return
    when = standing.everywhere_told(turn, moved, int(at.timestamp()))
    buttons = {"progress": f"/alerts progress {moved.id}"}
    turn.tell(
        standing.staff_there(turn, moved),
        "alerts-told-planned",
        buttons=buttons,
        number=str(moved.id),
        by=str(turn.person.id),
        at=when,
    )
    turn.go(f"/alerts progress {moved.id}")


def _meant(turn: Turn, args: str) -> tuple[Bulletin, datetime] | None:
    """What the clock means: approved, and that is one of its times."""
    found, second = standing.find(turn, args), args.partition(" ")[2]
    known = second.isdecimal() and len(second) < 11
    if found is None or found.phase != "approved" or not known:
        return None
    at = datetime.fromtimestamp(int(second), UTC)
    return (found, at) if times.is_time(turn, found, at) else None


def warn(turn: Turn, args: str) -> None:
    """All staff of its place hear of it an hour before, and may stop it."""
    meant = _meant(turn, args)
    if meant is None or meant[1] <= turn.now:
        return
    found, at = meant
    buttons = {"progress": f"/alerts progress {found.id}"}
    when = standing.everywhere_told(turn, found, int(at.timestamp()))
    others = [*standing.staff_there(turn, found), turn.person.id]
    turn.tell(others, "alerts-told-soon", buttons=buttons, number=str(found.id), at=when)


def due(turn: Turn, args: str) -> None:
    """It is counted a moment before its time, and again at it; then it goes out, or waits."""
    meant = _meant(turn, args)
    if meant is None:
        return
    found, at = meant
    command = f"/alerts due {found.id} {int(at.timestamp())}"
    counted = asking.count(turn, found, command)
    if turn.now < at:
        turn.later(command, at=at)
    elif turn.now - at >= timedelta(seconds=times.LATE):
        _hold(turn, found, "late")
    elif counted is None:
        turn.later(command, at=turn.now + timedelta(seconds=1))
    elif why := _why_not(turn, found, counted.total):
        _hold(turn, found, why)
    else:
        _send(turn, found, at)


def _why_not(turn: Turn, found: Bulletin, total: int) -> str:
    """Why it must wait for somebody to look: the count is not the one that was approved."""
    asked = approval.get(turn.db, found.approval)
    number = approval.holds(turn.db, KIND, found.id, found.version, turn.seconds)
    if asked is None or number != found.approval:
        return "approval"
    if found.author is None or not people.roles_of(turn.db, found.author):
        return "author"
    if faults.fault(turn, found):
        return "unsent"
    if not total:
        return "empty"
    if total > asked.count + 20 + (asked.count if asked.often else asked.count // 4):
        return "grown"  # the machine would hold it in the middle (bot.outbox.broadcasts)
    before = asking.guard(turn, found, asked.count)
    return "guard" if asking.guard(turn, found, total) not in {"", before} else ""


def _send(turn: Turn, found: Bulletin, at: datetime) -> None:
    """Once; of a repetition each time is an alert of its own, with its own end and its answers."""
    one = found
    if found.repeats:
        one = bulletins.add(turn, replace(found, send_at=0, repeats="", until=0))
    if sending.send(turn, one, found.approval) is None:
        if found.repeats:
            bulletins.move(turn, one, "discarded")
        _hold(turn, found, "unsent")
    elif not found.repeats:
        return
    elif times.following(turn, found, at) is None:
        bulletins.move(turn, found, "over")
    else:
        times.arrange(turn, found)


def _hold(turn: Turn, found: Bulletin, why: str) -> None:
    """It is a draft again; its author hears why, and staff are rung until somebody has looked."""
    approval.void(turn.db, KIND, found.id)
    bulletins.move(turn, found, "draft", approval=0)
    turn.record("alert held", alert=found.id, why=why)
    turn.notify_staff(
        "due",
        urgency=1,
        place=reaching.place_of(found),
        command=f"/alerts held {found.id} {why}",
        role="author",
    )
    if found.author == turn.person.id and people.roles_of(turn.db, turn.person.id):
        buttons = {"draft": f"/alerts draft {found.id}"}
        turn.say("alerts-held", buttons=buttons, rings=True, number=str(found.id), why=why)


def show_held(turn: Turn, args: str) -> None:
    """Why it did not go out; who reads it has looked."""
    found, why = standing.find(turn, args), args.partition(" ")[2]
    if found is None or why not in WHY:
        standing.refuse(turn, "none")
        return
    turn.settled(f"/alerts held {found.id} {why}")
    own = found.author == turn.person.id
    buttons = {"draft": f"/alerts draft {found.id}"} if own else {}
    turn.show("alerts-held", buttons=buttons, back="/alerts desk", number=str(found.id), why=why)


def leave(turn: Turn) -> None:
    """Whoever is forgotten: what waits for its time by them is not sent, and staff are rung."""
    for found in bulletins.unfinished(turn):
        if found.phase == "sent":
            _hand_on(turn, found)
        elif found.author == turn.person.id:
            turn.settled(f"/alerts open {found.id}")
            if found.phase == "approved":
                _hold(turn, found, "gone")


def _hand_on(turn: Turn, found: Bulletin) -> None:
    """Those who sleep are woken by a row of the clock that goes with the person."""
    asked = approval.get(turn.db, found.approval)
    if asked is not None and turn.person.id in {asked.approver, found.author}:
        command, place = f"/alerts late {found.id}", reaching.place_of(found)
        turn.notify_staff("due", urgency=2, place=place, command=command, role="approver")


WAYS: Mapping[str, Start] = {"held": show_held}
DUE: Mapping[str, Start] = {"due": due, "soon": warn}
