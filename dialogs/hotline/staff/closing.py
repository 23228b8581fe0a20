"""The end of a case, with its outcome; and opening it again."""

from collections.abc import Mapping, Sequence

from bot.dialog import Choice, Option, Start, State, Turn
from dialogs.hotline import cases, names, rings
from dialogs.hotline.content import OUTCOMES
from dialogs.hotline.staff import access, holds, page, queue, sending, standing
from dialogs.hotline.staff.standing import at


class Outcome(State, prompt="hotline-desk-outcome", draft=False):
    """How did it end? `version` is what they saw: somebody may have written since."""

    case: int
    version: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """The fixed list."""
        return [Option(names.outcome_name(turn, one), one) for one in OUTCOMES]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(outcome):
                _close(turn, self, outcome)
                return None
        return self


def close(turn: Turn, args: str) -> State | None:
    """`close 7`: ask how it ended."""
    case = standing.working(turn, args)
    return Outcome(case=case.id, version=case.version) if case else None


def _close(turn: Turn, asked: Outcome, outcome: str) -> None:
    case = standing.working(turn, str(asked.case))
    if case is None:
        return
    if case.version != asked.version or not cases.close(turn, case, outcome):
        turn.toast("hotline-desk-changed")
        turn.go(at("case", case.id))
        return
    access.drop_offer(turn, case.id)
    rings.settle(turn, case)
    standing.note_event(turn, case, "closed")
    turn.record("case closed", case=case.id, outcome=outcome)
    sending.tell_closed(turn, case)
    turn.toast("hotline-desk-closed")
    turn.go("/hotline desk mine")


def reopen(turn: Turn, args: str) -> State | None:
    """`reopen 7`: theirs again, if they had it."""
    case = standing.meant(turn, args)
    if case is None or not access.has(turn, case) or not access.trusts(turn, case):
        standing.working(turn, args)
    elif again := holds.reopen(turn, case, turn.seconds + rings.span(turn, case.urgency)):
        if again.overdue_at:
            rings.watch(turn, again)
        standing.note_event(turn, case, "reopened")
        turn.record("case reopened", case=case.id)
        sending.tell_person(turn, case, "hotline-answer-reopened")
        queue.watch_later(turn, case)
        page.show(turn, str(case.id))
    else:
        turn.toast("hotline-desk-stripped")
        page.show(turn, str(case.id))
    return None


WAYS: Mapping[str, Start] = {"close": close, "reopen": reopen}
STATES: tuple[type[State], ...] = (Outcome,)
