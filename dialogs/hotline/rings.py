"""Whom a case rings: operators where it is, until somebody has taken it."""

from collections.abc import Callable
from datetime import timedelta

from bot import people
from bot.dialog import Turn
from dialogs.hotline.cases import URGENT, Case
from dialogs.hotline.content import facts_of
from dialogs.hotline.trustees import ring_heads


def command(number: int) -> str:
    """What is typed for who takes it."""
    return f"/hotline desk take {number}"


def ring(turn: Turn, case: Case) -> None:
    """Somebody is wanted for it; who asks hears when nobody has come to an urgent one.

    When its first answer is overdue, a supervisor is wanted: dialogs/hotline/staff/overdues.py.
    """
    turn.notify_staff(
        "case",
        urgency=case.urgency,
        place=case.region or case.country,
        command=command(case.id),
        language=case.language,
    )
    ring_heads(turn, case)
    overdue = facts_of(turn).waits.overdue
    due = (overdue.now, overdue.soon, overdue.normal)[case.urgency - 1]
    turn.later(f"/hotline desk late {case.id}", at=turn.now + timedelta(minutes=due))
    if case.urgency == URGENT:
        for minutes, again in zip(facts_of(turn).waits.unread, ("", " again"), strict=True):
            at = turn.now + timedelta(minutes=minutes)
            turn.later(f"/hotline unread {case.id}{again}", at=at)


def settle(turn: Turn, case: Case) -> None:
    """Nobody is wanted for it any more."""
    turn.settled(command(case.id))


def tell_assignee(turn: Turn, case: Case, tell: Callable[[int], None]) -> None:
    """Whoever works on it hears; when that is no operator any more, others are rung."""
    if case.assignee_id is None or case.phase != "taken":
        return
    if people.plays(turn.db, case.assignee_id, "operator"):
        tell(case.assignee_id)
    elif case.phase == "taken":
        ring(turn, case)
