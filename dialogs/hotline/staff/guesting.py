"""Somebody with a case's code on another phone: the operator of the case asks, and says who it is.

/hotline desk guest 3            what was said in that visit
/hotline desk guest 3 ask|yes|no
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from bot.dialog import Start, State, Text, Turn, stamp, unstamped
from dialogs.hotline import cases, visits
from dialogs.hotline.cases import Case
from dialogs.hotline.lines import number_of
from dialogs.hotline.staff import access, standing
from dialogs.hotline.visits import Visit

TOLD = 1500  # characters of what was said that fit on the page
QUESTION = 500  # characters of a question


def guest(turn: Turn, args: str) -> State | None:
    """Only whoever works on the case, and may open it."""
    number, _, word = unstamped(args).partition(" ")
    found = _meant(turn, number_of(number))
    if found is None:
        turn.toast("hotline-guest-gone")
        turn.go("/hotline desk")
        return None
    visit, case = found
    if word == "ask":
        return Question(visit=visit.id)
    if word in {"yes", "no"} and standing.pressed(turn) == case.version:
        _decide(turn, visit, case, word)
    else:
        _show(turn, visit, case)
    return None


def _meant(turn: Turn, number: int) -> tuple[Visit, Case] | None:
    visit = visits.find(turn, number)
    case = cases.find(turn, visit.case_id) if visit and visit.case_id else None
    return (visit, case) if visit and case and access.works(turn, case) else None


def _show(turn: Turn, visit: Visit, case: Case) -> None:
    turn.record("case guest read", case=case.id)
    at = f"/hotline desk guest {visit.id}"
    buttons = {"ask": f"{at} ask"}
    buttons |= {word: stamp(turn, f"{at} {word}", case.version) for word in ("yes", "no")}
    turn.show(
        "hotline-guest",
        buttons=buttons,
        back=f"/hotline desk case {case.id}",
        number=str(case.id),
        lines="\n".join(_line(turn, one) for one in visits.words(turn, visit))[-TOLD:],
    )


def _line(turn: Turn, one: visits.Word) -> str:
    kind = turn.label("hotline-kind-of", one.kind) if one.file_id else ""
    who = turn.label("hotline-who", "operator") if one.asked else "…"
    return f"{datetime.fromtimestamp(one.at, UTC):%d.%m} {who}: {kind} {one.text}"


def _decide(turn: Turn, visit: Visit, case: Case, word: str) -> None:
    """Yes: the case is theirs, and the phone before loses it. No: they hear nothing of it."""
    if word == "yes" and visits.confirm(turn, visit):
        turn.record("case guest confirmed", case=case.id)
        cases.say(turn, case.id, "house", "event", "confirmed")
        turn.toast("hotline-guest-yes")
    elif word == "no" and visits.refuse(turn, visit):
        turn.record("case guest refused", case=case.id)
        turn.toast("hotline-guest-no")
    turn.go(f"/hotline desk case {case.id}")


class Question(State, prompt="hotline-guest-question", takes=Text, draft=False):
    """Something that only the person knows."""

    visit: int

    def answer(self, turn: Turn) -> State | None:
        found = _meant(turn, self.visit)
        match turn.input:
            case Text(text) if found:
                visits.ask(turn, found[0], text[:QUESTION])
                turn.record("case guest asked", case=found[1].id)
                turn.toast("hotline-guest-sent")
        turn.go(f"/hotline desk guest {self.visit}")
        return None


WAYS: Mapping[str, Start] = {"guest": guest}
STATES: tuple[type[State], ...] = (Question,)
