"""The end of an alert: its time is up, the danger has passed, or it was an error.

/alerts over 7           which of the two it is; with its stamp: it has passed, said in place
/alerts cancel 7         it was an error: rings for exactly those who got it
/alerts end 7            the clock: its time is up
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from bot import people
from bot.dialog import Button, Start, Turn, stamp, stamped, unstamped
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.replies import number_of
from dialogs.alerts.staff import afterwards, bodies, reaching


def schedule(turn: Turn, bulletin: Bulletin) -> None:
    """The clock ends it when its time is up."""
    turn.later(f"/alerts end {bulletin.id}", at=datetime.fromtimestamp(bulletin.expires, UTC))


def end(turn: Turn, args: str) -> None:
    """Silent, in place; the words of a correction stay."""
    found = bulletins.find(turn, number_of(args))
    if found is None or found.phase not in afterwards.LIVE:
        return
    if found.expires > turn.seconds:
        schedule(turn, found)
        return
    if found.phase == "sent":
        afterwards.mend(turn, found, afterwards.over(turn, found))
    if not _again(turn, found):
        bulletins.move(turn, found, "over")


def _again(turn: Turn, found: Bulletin) -> bool:
    """Whether it comes once more: then only this time of it is over."""
    return bool(found.repeats) and found.until > turn.seconds


def over(turn: Turn, args: str) -> None:
    """The fresh button says so in place; anything else shows the page that carries it."""
    good, found = stamped(turn, f"over {args}"), _meant(turn, unstamped(args))
    if found is None:
        return
    moved = bulletins.move(turn, found, "over") if _fresh(good, found) else None
    if moved is None:
        _show(turn, found)
        return
    afterwards.mend(turn, moved, afterwards.over(turn, moved))
    _told(turn, moved, "over", "alerts-over-done")


def cancel(turn: Turn, args: str) -> None:
    """It rings for those who got it, unless they have been rung by a correction already."""
    good, found = stamped(turn, f"cancel {args}"), _meant(turn, unstamped(args))
    if found is None:
        return
    moved = bulletins.move(turn, found, "cancelled") if _fresh(good, found) else None
    if moved is None:
        _show(turn, found)
        return
    said, until = bodies.corrections(turn, replace(moved, correction={})), turn.now + afterwards.DAY
    rung = turn.correct(moved.broadcast, bodies=said, expires=until, cancels=True)
    afterwards.mend(turn, moved, afterwards.mistaken(turn, moved))
    _told(turn, moved, "cancelled", "alerts-over-done" if rung else "alerts-over-silent")


def _fresh(good: tuple[str, int] | None, found: Bulletin) -> bool:
    return good is not None and good[1] == found.version


def _told(turn: Turn, moved: Bulletin, what: str, toast: str) -> None:
    afterwards.tell_staff(turn, moved, what)
    turn.toast(toast)
    turn.go(f"/alerts progress {moved.id}")


def _meant(turn: Turn, args: str) -> Bulletin | None:
    """The alert, before its author or an approver of its place; others are told why not."""
    found = bulletins.find(turn, number_of(args))
    if found is None or not may_end(turn, found):
        turn.show("alerts-over-none", back="/alerts desk")
    elif found.phase not in afterwards.LIVE:
        turn.show("alerts-over-already", back=f"/alerts progress {found.id}")
    else:
        return found
    return None


def may_end(turn: Turn, found: Bulletin) -> bool:
    """Whether one person is enough: the author who is still staff, or an approver of its place."""
    me = turn.person.id
    if found.author == me:
        return bool(people.roles_of(turn.db, me))
    return people.may(turn.db, me, "approver", reaching.place_of(found))


def _show(turn: Turn, found: Bulletin) -> None:
    ways = {"over": f"/alerts over {found.id}", "cancel": f"/alerts cancel {found.id}"}
    label = turn.label
    turn.show(
        "alerts-over",
        buttons=[
            Button(label("alerts-over", way), stamp(turn, command, found.version))
            for way, command in ways.items()
        ],
        back=f"/alerts progress {found.id}",
        title=reaching.title(turn, found),
        count=afterwards.reached(turn, found),
    )


WAYS: Mapping[str, Start] = {"over": over, "cancel": cancel}
DUE: Mapping[str, Start] = {"end": end}
