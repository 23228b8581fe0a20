"""A place on the map, sent by choice: it goes once to who has the case, and is stored nowhere."""

from bot import people
from bot.dialog import Lane, Location, Turn
from dialogs.hotline import cases, lines, pins
from dialogs.hotline.cases import Case
from dialogs.hotline.lines import number_of
from dialogs.hotline.staff import access


def pass_on(turn: Turn, case: Case, point: Location) -> None:
    """Whoever sent it reads what becomes of it; in the case stands only that there was one.

    In the chat of who sent it nobody needs it: it goes there at once.
    """
    turn.take_back()
    reader = _reader(turn, case)
    if reader is None:
        turn.say("hotline-point-nobody")
        return
    if lines.is_flood(turn):
        return
    line = cases.say(turn, case.id, "person", "event", "point")
    turn.record("point passed on", case=case.id)
    pins.give(turn, case.id, reader, line, point)
    turn.say("hotline-point-sent")


def _reader(turn: Turn, case: Case) -> int | None:
    """The operator who has it, and may open it; None: nobody."""
    found = case.assignee_id if case.phase == "taken" else None
    if found is None or not people.plays(turn.db, found, "operator"):
        return None
    return None if case.secret and not access.is_trusted(turn, found) else found


def guard(turn: Turn, case: Case) -> None:
    """It may have become secret: who is not named for it sees the place no more."""
    if _reader(turn, case) is None:
        pins.take_away(turn, case.id)


def tell_lost(turn: Turn, args: str) -> None:
    """The clock: it did not arrive."""
    case = cases.mine(turn, number_of(args)) if number_of(args) else None
    if case is not None and case.phase != "closed":
        buttons = {"add": f"/hotline add {case.id}"}
        turn.say("hotline-point-lost", buttons=buttons, lane=Lane.REPLY)
