"""What one's own check-in looks like; who would be told is said as far as it may show."""

from bot.dialog import Turn
from dialogs.checkin import clocks, promises, rungs
from dialogs.checkin.promises import Promise


def show_mine(turn: Turn) -> None:
    """It, or how to begin one."""
    one = promises.mine(turn)
    if one is None:
        buttons = {
            "once": "/checkin mine once",
            "daily": "/checkin mine daily",
            "rehearse": "/checkin mine rehearse",
            "family": "/family",
        }
        turn.show("checkin-own-none", buttons=buttons, back="/checkin", trusted=_trusted(turn))
    elif one.phase == "paused":
        _show_paused(turn, one)
    elif one.phase == "set":
        _show_set(turn, one)
    else:
        _show_open(turn, one)


def _show_set(turn: Turn, one: Promise) -> None:
    buttons = {"pause": "/checkin mine pause"} if one.times else {}
    buttons |= {
        "stop": "/checkin mine stop",
        "rehearse": "/checkin mine rehearse",
        "family": "/family",
    }
    turn.show(
        "checkin-own-set",
        buttons=buttons,
        back="/checkin",
        times=", ".join(one.times),
        kind="daily" if one.times else "once",
        at=clocks.moment(turn, one.at),
        by=rungs.by(turn, one.at + rungs.window(one)),
    )


def _show_paused(turn: Turn, one: Promise) -> None:
    turn.show(
        "checkin-own-paused",
        buttons={"resume": "/checkin mine resume", "stop": "/checkin mine stop"},
        back="/checkin",
        at=clocks.moment(turn, one.at or turn.seconds),
        open="no" if one.at else "yes",
    )


def _show_open(turn: Turn, one: Promise) -> None:
    """It waits for an answer now."""
    if one.phase == "told":
        rungs.say_told(turn, one)
        return
    buttons = {
        "fine": "/checkin mine fine",
        "later": "/checkin mine later",
        "way": "/checkin mine way",
        "stop": "/checkin mine stop",
    }
    by = rungs.by(turn, one.until or one.asked_at + rungs.window(one))
    turn.show("checkin-own-open", buttons=buttons, by=by)


def show_fine(turn: Turn, one: Promise) -> None:
    """The answer is kept; what comes next."""
    goes_on = promises.find(turn, one.id)
    turn.show(
        "checkin-own-fine",
        buttons={"mine": "/checkin mine"},
        now=clocks.hour(turn, turn.wrote_at),
        next=clocks.moment(turn, goes_on.at) if goes_on else "none",
    )


def show_put_off(turn: Turn, at: int, until: int) -> None:
    """It is asked later."""
    turn.show(
        "checkin-own-later",
        buttons={"mine": "/checkin mine"},
        at=clocks.moment(turn, at),
        by=rungs.by(turn, until),
    )


def show_rehearse(turn: Turn) -> None:
    """What an exercise does, before it begins."""
    turn.show(
        "checkin-own-rehearse",
        buttons={"begin": "/checkin mine exercise", "family": "/family"},
        back="/checkin mine",
        trusted=_trusted(turn),
    )


def _trusted(turn: Turn) -> str:
    return "yes" if promises.trusted(turn) else "no"
