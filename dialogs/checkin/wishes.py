"""What somebody wants of their own check-in: when, how often, and whether it pauses."""

from collections.abc import Sequence
from datetime import time, timedelta

from bot.dialog import Choice, State, Text, Turn
from dialogs.checkin import clocks, looks, promises, rungs
from dialogs.checkin.promises import Promise

_AHEAD = {"one": 1, "three": 3, "six": 6}  # hours
_DAILY = {"evening": ("21:00",), "both": ("09:00", "21:00")}
_MORNING = time(9)


class Once(
    State,
    prompt="checkin-own-once",
    choices=("one", "three", "six", "morning"),
    takes=Text,
    draft=False,
):
    """When shall it be asked, once?"""

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("morning"):
                at: int | None = clocks.at(turn, _MORNING, tomorrow=True)
            case Choice(name) if name in _AHEAD:
                at = int((turn.now + timedelta(hours=_AHEAD[name])).timestamp())
            case Text(said):
                at = clocks.read_once(turn, said)
            case _:
                at = None
        if at is None:
            turn.say("checkin-own-unread")
            return self
        _put(turn, at, ())
        return None


class Daily(
    State, prompt="checkin-own-daily", choices=("evening", "both"), takes=Text, draft=False
):
    """At which times of every day?"""

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(name) if name in _DAILY:
                times: Sequence[str] = _DAILY[name]
            case Text(said):
                found = clocks.read_times(said)
                fits = 1 <= len(found) <= clocks.MOST and clocks.are_apart(found)
                times = [f"{one:%H:%M}" for one in found] if fits else ()
            case _:
                times = ()
        if not times:
            turn.say("checkin-own-times-unread", most=clocks.MOST)
            return self
        _put(turn, clocks.next_at(times, clocks.zone_of(turn), turn.seconds), times)
        return None


class Pause(State, prompt="checkin-own-pause", choices=("day", "open"), draft=False):
    """How long?"""

    def answer(self, turn: Turn) -> State | None:
        one = promises.mine(turn)
        match turn.input:
            case Choice(how) if one is not None:
                later = clocks.next_at(one.times, clocks.zone_of(turn), turn.seconds + rungs.DAY)
                rungs.answered(turn, one)
                promises.pause(turn, one, later if how == "day" else 0)
                rungs.sleep(turn, one)
                looks.show_mine(turn)
                return None
        if one is None:
            looks.show_mine(turn)
            return None
        return self


def _put(turn: Turn, at: int, times: Sequence[str]) -> None:
    before = promises.mine(turn)
    if before is not None:
        rungs.answered(turn, before)
    one = promises.put(turn, at=at, times=times, zone=clocks.zone_of(turn), exercise=False)
    rungs.sleep(turn, one)
    looks.show_mine(turn)


def put_off(turn: Turn, one: Promise, minutes: int) -> None:
    """Ask in so many minutes; they have answered for now."""
    at = turn.seconds + minutes * 60
    promises.set_at(turn, one, at, zone=clocks.zone_of(turn), put_off=True)
    rungs.sleep(turn, one)


STATES = (Once, Daily, Pause)
