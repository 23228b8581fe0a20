"""A place on the map, sent by choice: it goes once to who has the case, and is stored nowhere."""

from bot import people
from bot.dialog import Location, Turn
from dialogs.hotline import cases, lines
from dialogs.hotline.cases import Case
from dialogs.hotline.lines import number_of
from dialogs.hotline.staff import access


def pass_on(turn: Turn, case: Case, point: Location) -> None:
    """Whoever sent it reads what becomes of it; in the case stands only that there was one."""
    reader = _reader(turn, case)
    if reader is None:
        turn.say("hotline-point-nobody")
        return
    if lines.is_flood(turn):
        return
    cases.say(turn, case.id, "person", "event", "point")
    turn.record("point passed on", case=case.id)
    turn.tell(
        [reader],
        "hotline-point-passed",
        buttons={"open": f"/hotline desk case {case.id}"},
        media=point,
        lost=f"/hotline pointless {case.id}",
        number=str(case.id),
    )
    turn.say("hotline-point-sent")


def _reader(turn: Turn, case: Case) -> int | None:
    """The operator who has it, and may open it; None: nobody."""
    found = case.assignee_id if case.phase == "taken" else None
    if found is None or not people.plays(turn.db, found, "operator"):
        return None
    return None if case.secret and not access.is_trusted(turn, found) else found


def tell_lost(turn: Turn, args: str) -> None:
    """The clock: it did not arrive."""
    case = cases.mine(turn, number_of(args)) if number_of(args) else None
    if case is not None and case.phase != "closed":
        buttons = {"add": f"/hotline add {case.id}"}
        turn.say("hotline-point-lost", buttons=buttons, rings=True)
