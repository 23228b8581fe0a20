"""Asking for approval, and what the author sees of it meanwhile.

/alerts ask 7        how many people that is, and the button that asks
/alerts asked 7      when it was asked, who is on duty, who has opened it
/alerts lapsed 7     the clock: nobody has approved it in time
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from bot import approval, people
from bot.approval import LAPSES, Approval
from bot.dialog import Audience, Button, Html, Reach, Start, Turn, pressed, stamp, unstamped
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import KIND, Bulletin
from dialogs.alerts.staff import drafts, faults, page, reaching, standing, times


@dataclass(frozen=True, slots=True)
class Counted:
    """How many are rung now, and how many when their hours of silence end."""

    now: int
    later: int
    unreachable: int

    @property
    def total(self) -> int:
        """What is approved: all of them."""
        return self.now + self.later


def count(turn: Turn, found: Bulletin, then: str) -> Counted | None:
    """How many people that is now; None while they are counted: the clock types `then`."""
    audience = reaching.audience(turn, found)
    now, later = turn.count(audience, then), Reach()
    if audience.name == "alerts" and found.severity != "Extreme":
        silent = turn.count(Audience("alerts_later", audience.params), then)
        if silent is None:
            return None
        later = silent
    if now is None:
        return None
    return Counted(now.total, later.total, now.unreachable + later.unreachable)


def guard(turn: Turn, found: Bulletin, total: int) -> reaching.Guard:
    """Why that many people should be counted once more; "" when it is as usual."""
    return reaching.guard(turn, found, Reach({"": total}))


def ask(turn: Turn, args: str) -> None:
    """How many that is; its stamped button asks."""
    found = drafts.find(turn, args)
    if found is None:
        drafts.refuse(turn)
    elif found.phase == "approved":
        turn.go(f"/alerts progress {found.id}")
    elif found.send_at and not found.repeats and found.send_at <= turn.seconds:
        turn.show("alerts-ask-passed", buttons={"when": f"/alerts when {found.id}"})
    elif wrong := faults.fault(turn, found):
        turn.show("alerts-ask-fault", back=f"/alerts draft {found.id}", why=Html(wrong))
    else:
        _ask(turn, found, pressed=pressed(turn) == found.version)


def _ask(turn: Turn, found: Bulletin, *, pressed: bool) -> None:
    counted = count(turn, found, f"/alerts ask {found.id}")
    if counted is None:
        if pressed and _renew(turn, found):
            show_asked(turn, str(found.id))
        else:
            turn.show("alerts-counting", back=f"/alerts draft {found.id}")
    elif not counted.total:
        turn.show(
            "alerts-ask-nobody",
            back=f"/alerts draft {found.id}",
            unreachable=counted.unreachable,
        )
    elif not _approvers(turn, found):
        turn.show("alerts-ask-alone", back=f"/alerts draft {found.id}")
    elif pressed:
        _request(turn, found, counted)
    else:
        _show(turn, found, counted)


def _show(turn: Turn, found: Bulletin, counted: Counted) -> None:
    label = turn.label("alerts-ask", "ask", count=counted.total)
    turn.show(
        "alerts-ask",
        buttons=[Button(label, stamp(turn, f"/alerts ask {found.id}", found.version))],
        back=f"/alerts draft {found.id}",
        title=reaching.title(turn, found),
        count=counted.total,
        later=counted.later,
        unreachable=counted.unreachable,
        guard=guard(turn, found, counted.total) or "no",
        duty=_duty(turn, found) or "nobody",
        when=times.told(turn, found),
    )


def _approvers(turn: Turn, found: Bulletin) -> list[int]:
    there = people.staff_for(turn.db, "approver", reaching.place_of(found))
    return [one for one in there if one != turn.person.id]


def _duty(turn: Turn, found: Bulletin) -> str:
    """Which approvers of its place are on duty, by number."""
    there = turn.on_duty("approver", reaching.place_of(found))
    return standing.numbers(turn, [one for one in there if one != turn.person.id])


def _request(turn: Turn, found: Bulletin, counted: Counted) -> None:
    number = approval.ask(
        turn.db,
        kind=KIND,
        item=found.id,
        version=found.version,
        count=counted.total,
        place=reaching.place_of(found),
        author=turn.person.id,
        now=turn.seconds,
        audience=reaching.audience(turn, found),
    )
    if until := times.until(found):
        approval.for_later(turn.db, number, until=until, often=bool(found.repeats))
    moved = bulletins.move(turn, found, "asked", approval=number)
    assert moved is not None  # it was read in this very turn
    turn.record("alert asked", alert=found.id, approval=number, count=counted.total)
    times.arrange(turn, moved)
    _ring(turn, moved)
    show_asked(turn, str(found.id))


def _renew(turn: Turn, found: Bulletin) -> bool:
    """Ask again for what was asked, without counting; False when that does not stand any more."""
    me = turn.person.id
    if found.phase != "asked" or not _approvers(turn, found):
        return False
    if not approval.renew(turn.db, found.approval, author=me, now=turn.seconds):
        return False
    turn.record("alert asked", alert=found.id, approval=found.approval)
    _ring(turn, found)
    return True


def _ring(turn: Turn, found: Bulletin) -> None:
    command, place = f"/alerts open {found.id}", reaching.place_of(found)
    turn.settled(command)
    turn.notify_staff("approval", urgency=1, place=place, command=command, role="approver")
    turn.later(f"/alerts lapsed {found.id}", at=turn.now + timedelta(seconds=LAPSES))


def show_asked(turn: Turn, args: str) -> None:
    """When it was asked, who is on duty, and who has opened it."""
    found = drafts.find(turn, args)
    request = asked(turn, found) if found else None
    if found is None or request is None:
        turn.go(f"/alerts draft {found.id}") if found else drafts.refuse(turn)
        return
    buttons = [
        Button(turn.label("alerts-asked", "look"), f"/alerts asked {found.id}"),
        Button(turn.label("alerts-asked", "draft"), f"/alerts draft {found.id}"),
    ]
    if request.lapsed(turn.seconds):
        again = stamp(turn, f"/alerts ask {found.id}", found.version)
        buttons.insert(0, Button(turn.label("alerts-asked", "renew"), again))
    turn.show(
        "alerts-asked",
        buttons=buttons,
        back="/alerts desk",
        title=reaching.title(turn, found),
        state=asked_told(turn, found, request),
        duty=_duty(turn, found) or "nobody",
    )


def asked(turn: Turn, found: Bulletin) -> Approval | None:
    """What is asked for it, while nobody has approved it; lapsed or not."""
    request = approval.get(turn.db, found.approval) if found.phase == "asked" else None
    return None if request is None or request.voided else request


def asked_told(turn: Turn, found: Bulletin, request: Approval) -> str:
    """When it was asked and for how many people; below it who has opened it, a line each."""
    lapsed = request.lapsed(turn.seconds)
    lines = [
        turn.label(
            "alerts-asked-at",
            at=page.clock(turn, found, request.asked_at),
            count=request.count,
            until=page.clock(turn, found, request.asked_at + LAPSES),
            lapsed="yes" if lapsed else "no",
        )
    ]
    for person, at in approval.opened(turn.db, request.id).items():
        number, when = standing.numbers(turn, [person]), page.clock(turn, found, at)
        lines.append(turn.label("alerts-asked-opened", number=number, at=when))
    return "\n".join(lines)


def lapse(turn: Turn, args: str) -> None:
    """Nobody is rung for it any more, and its author renews it with one tap."""
    found = standing.find(turn, unstamped(args))
    request = asked(turn, found) if found else None
    if found is None or request is None or not request.lapsed(turn.seconds):
        return
    turn.settled(f"/alerts open {found.id}")
    if found.author != turn.person.id or not people.roles_of(turn.db, turn.person.id):
        return
    again = stamp(turn, f"/alerts ask {found.id}", found.version)
    buttons = [
        Button(turn.label("alerts-asked", "renew"), again),
        Button(turn.label("alerts-asked", "draft"), f"/alerts draft {found.id}"),
    ]
    turn.say("alerts-lapsed", buttons=buttons, rings=True, number=str(found.id))


WAYS: Mapping[str, Start] = {"ask": ask, "asked": show_asked}
DUE: Mapping[str, Start] = {"lapsed": lapse}
