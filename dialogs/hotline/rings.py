"""Whom a case rings: operators where it is, until somebody has taken it; and its clocks."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot import people
from bot.dialog import Turn
from dialogs.hotline.cases import URGENT, Case
from dialogs.hotline.content import facts_of
from dialogs.hotline.trustees import ring_heads


def command(number: int) -> str:
    """What is typed for who takes it."""
    return f"/hotline desk take {number}"


def call(turn: Turn, case: Case) -> None:
    """Somebody is wanted for it, until it is taken; what rings already goes on as it does."""
    turn.notify_staff(
        "case",
        urgency=case.urgency,
        place=case.region or case.country,
        command=command(case.id),
        language=case.language,
    )
    ring_heads(turn, case)


def ring(turn: Turn, case: Case) -> None:
    """Nobody has it from now on: somebody is wanted, and the clock looks whether one came.

    Whoever asked hears when nobody has come to an urgent one. When an answer is overdue, a
    supervisor is wanted: dialogs/hotline/staff/overdues.py.
    """
    call(turn, case)
    if case.overdue_at > turn.seconds:
        watch(turn, case)
    if case.urgency == URGENT and case.person_id is not None:
        for minutes, again in zip(facts_of(turn).waits.unread, ("", " again"), strict=True):
            at = turn.now + timedelta(minutes=minutes)
            turn.later(f"/hotline unread {case.id}{again}", at=at, person=case.person_id)


def watch(turn: Turn, case: Case, *, at: int | None = None) -> None:
    """The clock looks when its answer is overdue, or at that second.

    It is typed for whoever asked, who outlives every operator of the case; who called has nobody
    but the operator.
    """
    moment = datetime.fromtimestamp(case.overdue_at if at is None else at, UTC)
    turn.later(f"/hotline desk late {case.id}", at=moment, person=case.person_id)


def span(turn: Turn, urgency: int) -> int:
    """In how many seconds a case of that urgency should be answered."""
    overdue = facts_of(turn).waits.overdue
    return (overdue.now, overdue.soon, overdue.normal)[urgency - 1] * 60


def settle(turn: Turn, case: Case) -> int:
    """Nobody is wanted for it any more; how many rows rang."""
    return turn.settled(command(case.id))


def tell_assignee(
    turn: Turn, case: Case, tell: Callable[[int], None], *, is_over: bool = False
) -> None:
    """Whoever works on it hears; when that is no operator any more, others are rung.

    Nobody is for what is over.
    """
    if case.assignee_id is None or case.phase != "taken":
        return
    if people.plays(turn.db, case.assignee_id, "operator"):
        tell(case.assignee_id)
    elif not is_over:
        call(turn, case)
