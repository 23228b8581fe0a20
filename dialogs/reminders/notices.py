"""What becomes of a reminder: told when its time has come, put off, done, stopped.

/reminders due 7               the clock: its time has come
/reminders show 7 2026-11-24   what it is about; with a day: from the message that told of that day
/reminders done 7 2026-11-24   that day needs no more words
/reminders hour 7 2026-11-24   once more in an hour; `tomorrow`: tomorrow
/reminders stop 7              never again
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.dialog import Turn
from dialogs.reminders import reminders, screens
from dialogs.reminders.reminders import Reminder
from dialogs.reminders.screens import comes, today, zone
from dialogs.reminders.times import at, following, owed, reached

KEPT = timedelta(days=7)  # after its last word, for its buttons
ENDING = frozenset({"registration", "insurance"})  # done before the day is done altogether

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def due(turn: Turn, args: str) -> None:
    """Tell it once, however late; look when it comes next; forget what is long over."""
    one = _found(turn, args)
    if one is None:
        return  # stopped meanwhile
    plan = reached(one.plan, turn.now, zone(turn))
    fresh = owed(plan, one.told, turn.now, zone(turn))
    again = one.snoozed is not None and one.snoozed <= turn.now
    if fresh or again:
        one = replace(one, plan=plan, told=turn.now, snoozed=None if again else one.snoozed)
        if turn.person.reachable:
            screens.tell(turn, one, fresh=fresh)
    if comes(turn, one) is None and one.told + KEPT <= turn.now:
        reminders.stop(turn, one.id)
    else:
        _keep(turn, one)


def wake(turn: Turn, one: Reminder) -> None:
    """The clock looks when it comes next, or when its buttons may go."""
    turn.later(f"/reminders due {one.id}", at=comes(turn, one) or one.told + KEPT)


def press(turn: Turn, word: str, args: str) -> None:
    """A button of a reminder; what is gone, or somebody else's, is told as gone."""
    one, (_, _, told) = _found(turn, args), args.partition(" ")
    if one is None:
        screens.show_gone(turn)
    else:
        _WAYS[word](turn, one, told if _DAY.fullmatch(told) else "")


def _found(turn: Turn, args: str) -> Reminder | None:
    """The person's reminder of that number."""
    number = args.partition(" ")[0]
    known = number.isascii() and number.isdecimal() and len(number) < 16
    return reminders.find(turn, int(number)) if known else None


def _done(turn: Turn, one: Reminder, told: str) -> None:
    """That day needs no more words; what repeats goes on, and so does the day of a visit."""
    if told != one.plan.day.isoformat():
        screens.show_done(turn, one)  # it was done before
        return
    one = replace(one, plan=following(one.plan) or one.plan, told=turn.now, snoozed=None)
    if one.plan.kind in ENDING or comes(turn, one) is None:
        _forget(turn, one)
        screens.show_done(turn, None)
    else:
        _keep(turn, one)
        screens.show_done(turn, one)


def _in_an_hour(turn: Turn, one: Reminder, told: str) -> None:
    one = replace(one, snoozed=turn.now + timedelta(hours=1))
    _keep(turn, one)
    screens.show_later(turn, one, told)


def _tomorrow(turn: Turn, one: Reminder, told: str) -> None:
    tomorrow = today(turn) + timedelta(days=1)
    one = replace(one, snoozed=at(tomorrow, one.plan.hour, zone(turn)))
    _keep(turn, one)
    screens.show_later(turn, one, told)


def _stop(turn: Turn, one: Reminder, told: str) -> None:
    _forget(turn, one)
    screens.show_stopped(turn)


def _keep(turn: Turn, one: Reminder) -> None:
    reminders.save(turn, one)
    wake(turn, one)


def _forget(turn: Turn, one: Reminder) -> None:
    reminders.stop(turn, one.id)
    turn.later(f"/reminders due {one.id}", at=turn.now)  # nothing of it stays among the due


_WAYS: Mapping[str, Callable[[Turn, Reminder, str], None]] = {
    "show": screens.show,
    "done": _done,
    "hour": _in_an_hour,
    "tomorrow": _tomorrow,
    "stop": _stop,
}
WAYS = frozenset(_WAYS)
