"""The clock of what waits too long: whoever has it is reminded, and a supervisor is rung."""

from collections.abc import Mapping

from bot import people
from bot.dialog import Start, State, Turn
from dialogs.hotline import cases, rings
from dialogs.hotline.cases import Case
from dialogs.hotline.staff import access, marks, page, standing
from dialogs.hotline.staff.standing import at, place_of

AGAIN = 3600  # seconds at the least until a supervisor is rung again


def look(turn: Turn, args: str) -> State | None:
    """The clock: a case that is owed an answer rings a supervisor, and again until there is one."""
    case = cases.find(turn, standing.number_of(args))
    if case is None or case.phase == "closed" or not case.overdue_at:
        return None
    if case.overdue_at > turn.seconds:  # it became less urgent, or was opened again
        rings.watch(turn, case)
        return None
    ring_supervisor(turn, case, "late")
    if case.assignee_id is not None:
        turn.tell(
            [case.assignee_id],
            "hotline-late",
            buttons={"open": at("case", case.id)},
            number=str(case.id),
        )
    rings.watch(turn, case, at=turn.seconds + max(AGAIN, rings.span(turn, case.urgency)))
    return None


def ring_supervisor(turn: Turn, case: Case, kind: str) -> None:
    """An administrator of the place is wanted, where there is none an operator.

    `kind` as bot-waiting knows it.
    """
    turn.notify_staff(
        kind,
        urgency=case.urgency,
        place=place_of(case),
        command=at("lead", case.id),
        role="administrator" if _supervised(turn, case) else "operator",
    )


def _supervised(turn: Turn, case: Case) -> bool:
    return bool(people.staff_for(turn.db, "administrator", place_of(case)))


def lead(turn: Turn, args: str) -> State | None:
    """`lead 7`: a supervisor has come; they see its cover, and whose it is."""
    case = standing.meant(turn, args)
    if case is None or (_supervised(turn, case) and not access.heads(turn)):
        turn.toast("hotline-desk-not-yours")
        turn.go("/hotline desk")
        return None
    turn.settled(at("lead", case.id))
    return page.show(turn, str(case.id))


def escalate(turn: Turn, args: str) -> State | None:
    """`escalate 7`: its operator wants a supervisor to look at it."""
    case = standing.working(turn, args)
    if case is None:
        return None
    if marks.change(turn, case, marks.Change()):
        ring_supervisor(turn, case, "escalated")
        standing.note_event(turn, case, "escalated")
        turn.record("case escalated", case=case.id)
        turn.toast("hotline-sort-escalated")
    turn.go(at("pass", case.id))
    return None


WAYS: Mapping[str, Start] = {"lead": lead, "escalate": escalate}
DUE: Mapping[str, Start] = {"late": look}
