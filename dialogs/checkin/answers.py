"""An answer that is no need: which roll-calls it is for, and the one receipt with its time."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.dialog import Button, Lane, Text, Turn
from dialogs.checkin import places, rolls, words
from dialogs.checkin.rolls import WEEK, Answer, Asked, Roll
from dialogs.checkin.words import LABELS

RECEIPT = "checkin-receipt"  # what waits under it is not said once there is something newer
GIVEN = "checkin-given"  # the same, in the place of the buttons that were tapped
SPREAD = 3600  # seconds before a week is over in which a crowd is forgotten, one by one

Standing = Sequence[tuple[Roll, Asked]]


def end_of(roll: Roll) -> int:
    """The last second in which an answer counts; what was written in it does."""
    return min((second for second in (roll.ended_at, roll.ends_at) if second), default=0)


def is_open(turn: Turn, roll: Roll) -> bool:
    """Whether it was asked when they wrote this: after an outage that was long ago."""
    if roll.phase not in {"running", "over", "cancelled"}:
        return False
    return roll.started_at <= turn.wrote_at <= end_of(roll)


def standing(turn: Turn) -> Standing:
    """The roll-calls that were asking this person when they wrote this."""
    return [(roll, one) for roll, one in rolls.of_person(turn) if is_open(turn, roll)]


def joined(turn: Turn) -> Standing:
    """Those that nobody has asked them, though they are there: from now on they are counted."""
    for roll in rolls.running(turn):
        place = places.inside(turn, roll) if is_open(turn, roll) else None
        if place is not None:
            rolls.join(turn, roll, place)
    return standing(turn)


def note(turn: Turn, roll: Roll, answer: Answer, need: str = "") -> bool:
    """Keep it, and say no more of what was to ask them; False when they had said just that."""
    given = rolls.give(turn, roll, answer, need)
    if given:
        at = end_of(roll) + WEEK - turn.person.id % SPREAD
        turn.later(f"/checkin forget {roll.id}", at=datetime.fromtimestamp(at, UTC))
        turn.withdraw(RECEIPT)
        turn.withdraw(GIVEN)
        for broadcast in broadcasts(roll):
            turn.unsay(broadcast)
    return given


def broadcasts(roll: Roll) -> list[int]:
    """The messages in which it asks."""
    return [number for number in (roll.first, roll.lines, roll.newest) if number]


def settle(turn: Turn, answer: Answer, those: Standing) -> None:
    """Said before it is a word over the chat; else one receipt, behind all that is urgent."""
    turn.toast("checkin-toast", answer=answer)
    given = [roll for roll, _ in those if note(turn, roll, answer)]
    if given:
        time = places.moment(turn, turn.wrote_at, given[0])
        if turn.tapped is not None:
            _show(turn, answer, given[0], time)
        _say_receipt(turn, answer, time)
    elif turn.tapped is None and those and _has_keys(turn, those[0][1].at):
        roll, one = those[0]
        _say_receipt(turn, answer, places.moment(turn, one.at, roll))


def _say_receipt(turn: Turn, answer: Answer, time: str) -> None:
    turn.say(
        "checkin-receipt",
        clears=not is_asked(turn),
        lane=Lane.REMINDER,
        name=RECEIPT,
        answer=answer,
        time=time,
        family="yes" if _tells(turn, answer) and turn.tapped is None else "no",
        sos="yes" if "sos" in turn.menu else "no",
    )


def is_asked(turn: Turn) -> bool:
    """Whether a roll-call still waits for them: its keyboard stays."""
    return any(one.answer in {"", "said"} for roll, one in standing(turn))


def _has_keys(turn: Turn, since: int) -> bool:
    """Whether a key was pressed that nobody needs any more, or may stand there."""
    match turn.overheard:
        case Text(text) if words.label(turn, text):
            return not is_asked(turn)
    return has_left_keys(turn, since)


def has_left_keys(turn: Turn, since: int) -> bool:
    """Whether one that is over by now may have left its keyboard: it was asked after that."""
    if is_asked(turn):
        return False
    return any(roll.started_at > since for roll, _ in rolls.of_person(turn))


def _show(turn: Turn, answer: Answer, roll: Roll, time: str) -> None:
    """In the place of the buttons that were tapped; not before anything said to who needs help."""
    buttons = [Button(turn.label(LABELS, "need"), f"/checkin need {roll.id}")]
    if _tells(turn, answer):
        buttons.insert(0, Button(turn.label("checkin-given", "family"), "/family tell safe"))
    turn.show(
        "checkin-given", buttons=buttons, lane=Lane.REMINDER, name=GIVEN, answer=answer, time=time
    )


def _tells(turn: Turn, answer: Answer) -> bool:
    return answer == "safe" and "family" in turn.menu
