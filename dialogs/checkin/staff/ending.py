"""The end of a roll-call: its time is up, or it was an error.

/checkin desk cancel 7    its author, or an approver of its place: everybody who has it hears it
"""

from collections.abc import Mapping
from datetime import timedelta

from bot import approval
from bot.dialog import Lane, Start, Turn, pressed, unstamped
from dialogs.checkin import lists, questions, rolls, rounds
from dialogs.checkin.rolls import Roll
from dialogs.checkin.staff import board, standing
from dialogs.checkin.staff.standing import at

DAY = timedelta(days=1)  # in which the last word is worth hearing


def end(turn: Turn, roll: Roll) -> None:
    """Nobody is asked any more, and the silent hear that; needs stay with the operators."""
    if not rounds.end(turn, roll, "over"):
        return
    _stop(turn, roll)
    said = questions.over(turn, rolls.find(turn, roll.id) or roll)
    last = turn.broadcast(
        lane=Lane.REMINDER,
        audience=standing.silent(roll),
        bodies=said,
        expires=turn.now + DAY,
    )
    rounds.keep(turn, roll.id, "over", last)
    turn.record("roll-call over", roll=roll.id, by=turn.opener)
    standing.tell_staff(turn, roll, "over")


def _stop(turn: Turn, roll: Roll) -> None:
    for one in rounds.all_of(turn, roll.id):
        turn.stop(one.broadcast)


def cancel(turn: Turn, args: str) -> None:
    """The fresh button does it; whatever was typed shows the page that carries it."""
    roll = standing.find(turn, unstamped(args))
    if roll is None or not standing.ends(turn, roll):
        standing.refuse(turn, "role" if roll else "none")
    elif roll.phase != "running":
        standing.refuse(turn, "over")
    elif pressed(turn) != roll.version:
        turn.show(
            "checkin-cancel",
            buttons=[standing.button(turn, "checkin-cancel", "cancel", roll)],
            back=at("board", roll.id),
            title=standing.title(turn, roll),
        )
    elif rounds.end(turn, roll, "cancelled"):
        _cancel(turn, roll)


def _cancel(turn: Turn, roll: Roll) -> None:
    """The correction reaches exactly who has the question, or may have it."""
    _stop(turn, roll)
    approval.void(turn.db, lists.KIND, roll.id)
    said = questions.cancelled(turn, rolls.find(turn, roll.id) or roll)
    if not turn.correct(roll.first, bodies=said, expires=turn.now + DAY, cancels=True):
        turn.broadcast(
            lane=Lane.REMINDER,
            audience=standing.audience(roll),
            bodies=said,
            expires=turn.now + DAY,
        )
    turn.record("roll-call cancelled", roll=roll.id)
    standing.tell_staff(turn, roll, "cancelled")
    turn.toast("checkin-cancel-done")
    board.show(turn, str(roll.id))


WAYS: Mapping[str, Start] = {"cancel": cancel}
