"""The ladder: asked, reminded, reminded, then somebody is told; and what an answer does.

It counts from when the question has left. No step is skipped: who was reminded late has the time
between two steps all the same. After an outage the question is asked again, and nobody is told
before everything written until then has been read.
"""

from datetime import UTC, datetime

from bot.dialog import Lane, Turn
from dialogs.checkin import clocks, promises
from dialogs.checkin.promises import Promise

STEPS = 3  # of a ladder: two reminders, then somebody is told
STEP = 600  # seconds of one
SHORT = 120  # of an exercise
LATE = 60  # seconds that a step may be late and the shown time still holds
SOON, LOOK = 5, 15  # seconds until it is looked whether the question has left
AWAY = 30  # the same while the bot is cut off
WATCH = 3600  # a moved clock of a daily one is noticed after so long
DAY = 86_400  # how long an answer that comes after all is told

ASK, AGAIN = "mine ask", "mine again"  # names of rows, with the number behind


def wake(turn: Turn, said: str) -> None:
    """The clock: what is due of that promise."""
    number = int(said) if said.isascii() and said.isdecimal() and len(said) < 16 else 0
    one = promises.find(turn, number)
    if one is None or not one.at:
        return  # it was stopped, or pauses
    if one.phase == "asked":
        _climb(turn, one)
    elif _follow_zone(turn, one).at <= turn.seconds:
        _begin(turn, one)
    else:
        sleep(turn, one)


def _follow_zone(turn: Turn, one: Promise) -> Promise:
    """A daily one follows the person's clock when they have moved."""
    zone = clocks.zone_of(turn)
    if one.phase == "set" and one.times and not one.put_off and one.zone != zone:
        at = clocks.next_at(one.times, zone, turn.seconds)
        promises.set_at(turn, one, at, zone=zone)
        return promises.find(turn, one.id) or one
    return one


def sleep(turn: Turn, one: Promise) -> None:
    """Look again when it is due; a daily one now and then before, for the clock may move."""
    fresh = promises.find(turn, one.id)
    if fresh is None or not fresh.at:
        forget_due(turn, one)
        return
    watches = fresh.times and fresh.phase == "set"
    _look(turn, fresh, min(fresh.at, turn.seconds + WATCH) if watches else fresh.at)


def forget_due(turn: Turn, one: Promise) -> None:
    """Nothing of it stays among the due."""
    _look(turn, one, turn.seconds)


def _begin(turn: Turn, one: Promise) -> None:
    if one.phase == "told" and not one.times:
        promises.stop(turn, one)  # nobody waits for that answer any more
    else:
        ask(turn, one)


def ask(turn: Turn, one: Promise) -> None:
    """The question; a daily one is asked again at its next time."""
    zone = clocks.zone_of(turn)
    then = clocks.next_at(one.times, zone, turn.seconds) if one.times else turn.seconds
    if promises.ask(turn, one, then=then):
        _say(turn, one, f"{ASK} {one.id}", turn.seconds + window(one))
        _look(turn, one, turn.seconds + SOON)


def repeat(turn: Turn, one: Promise) -> None:
    """The same question once more, for who looks for it; its time does not move."""
    _say(turn, one, f"{AGAIN} {one.id}", one.until or one.asked_at + window(one))


def _say(turn: Turn, one: Promise, name: str, until: int) -> None:
    buttons = {
        "fine": "/checkin mine fine",
        "later": "/checkin mine later",
        "way": "/checkin mine way",
    }
    turn.say(
        "checkin-own-ask",
        buttons=buttons,
        lane=Lane.REPLY,
        rings=True,
        name=name,
        now=clocks.hour(turn, turn.seconds),
        exercise=_exercise(turn, one),
        by=by(turn, until),
    )


def by(turn: Turn, until: int) -> str:
    """The line that says by when they must press, and whether somebody is told."""
    trusted = "yes" if promises.trusted(turn) else "no"
    return turn.label("checkin-own-by", until=clocks.moment(turn, until), trusted=trusted)


def _exercise(turn: Turn, one: Promise) -> str:
    """A line of its own, or nothing."""
    return turn.label("checkin-own-exercise") + "\n" if one.exercise else ""


def window(one: Promise) -> int:
    """Seconds from the question to the moment when somebody is told."""
    return STEPS * _step(one)


def _step(one: Promise) -> int:
    return SHORT if one.exercise else STEP


def _climb(turn: Turn, one: Promise) -> None:
    begin = one.until - window(one) if one.until else _sent_at(turn, one)
    deaf = turn.deaf_since(one.asked_at)
    if deaf is not None:
        _after_outage(turn, one, deaf)
    elif begin is None:
        _look(turn, one, turn.seconds + LOOK)
    elif not one.until:
        promises.count_from(turn, one, begin + window(one))
        _look(turn, one, begin + _step(one))
    else:
        _step_on(turn, one)


def _sent_at(turn: Turn, one: Promise) -> int | None:
    """When the question left.

    Whoever has blocked the bot gets none, or somebody else has blocked it for them: then it counts
    from when it was asked, and silence is told.
    """
    if not turn.person.reachable:
        return one.asked_at
    sent = turn.sent_at_of(f"{ASK} {one.id}")
    return sent if sent is not None and sent >= one.asked_at else None


def _after_outage(turn: Turn, one: Promise, ended: int) -> None:
    """While it lasts nobody is told; then they are asked again, and have the full time."""
    if ended >= turn.seconds:
        _look(turn, one, turn.seconds + AWAY)
    else:
        ask(turn, one)


def _step_on(turn: Turn, one: Promise) -> None:
    """Remind, or tell; or it is too early for either."""
    planned = one.until - (STEPS - 1 - one.step) * _step(one)
    if turn.seconds < planned:
        _look(turn, one, planned)
    elif one.step < STEPS - 1:
        late = turn.seconds - planned
        until = one.until + (late if late > LATE else 0)
        if promises.remind(turn, one, until=until):
            _say(turn, one, f"{AGAIN} {one.id}", until)
            _look(turn, one, until - (STEPS - 2 - one.step) * _step(one))
    elif (heard := turn.heard_until()) is not None and heard < one.until:
        _look(turn, one, turn.seconds + LOOK)  # the answer may lie at Telegram
    else:
        _tell(turn, one)


def _tell(turn: Turn, one: Promise) -> None:
    """Nobody answered; who is blocked is told of once, and never again."""
    then = one.at if one.times and not one.exercise else turn.seconds + DAY
    if not promises.tell(turn, one, then=then):
        return
    turn.go(f"/family tell missed {clocks.hour(turn, one.until)}{_flag(one)}")
    if not turn.person.reachable:
        promises.stop(turn, one)
        return
    say_told(turn, one)
    sleep(turn, one)


def say_told(turn: Turn, one: Promise) -> None:
    """That it was too late, and who is told."""
    turn.say(
        "checkin-own-told",
        buttons={"fine": "/checkin mine fine", "person": "/hotline", "family": "/family"},
        lane=Lane.REPLY,
        rings=True,
        name=f"{AGAIN} {one.id}",
        until=clocks.moment(turn, one.until),
        trusted="yes" if promises.trusted(turn) else "no",
        exercise=_exercise(turn, one),
    )


def answered(turn: Turn, one: Promise) -> bool:
    """They are there: what waits is not said, and who was told hears it. False: it was not asked.

    What was written before the question is no answer to it.
    """
    if one.phase not in {"asked", "told"} or turn.wrote_at < one.asked_at:
        return False
    turn.withdraw(f"{ASK} {one.id}")
    turn.withdraw(f"{AGAIN} {one.id}")
    if one.phase == "told":
        turn.go(f"/family tell answered {clocks.hour(turn, turn.wrote_at)}{_flag(one)}")
    return True


def _flag(one: Promise) -> str:
    return " exercise" if one.exercise else ""


def _look(turn: Turn, one: Promise, second: int) -> None:
    turn.later(f"/checkin own {one.id}", at=datetime.fromtimestamp(second, UTC))
