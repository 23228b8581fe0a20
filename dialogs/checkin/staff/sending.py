"""Asking everybody on the list, then the silent again, until it ends; the clock looks after that.

/checkin watch 7         the clock, for its author and its approver alike: what is next
/checkin desk watch 7    by hand, when both of them are gone
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot import approval
from bot.dialog import Lane, Start, Turn
from dialogs.checkin import lists, questions, rolls, rounds
from dialogs.checkin.content import facts_of
from dialogs.checkin.rolls import WEEK, Roll
from dialogs.checkin.rounds import Round
from dialogs.checkin.staff import board, ending, standing
from dialogs.checkin.staff.standing import at

SOON, OFTEN, SELDOM = 1, 5, 60  # seconds until it is looked at again
MINUTE = 60


def as_sent(turn: Turn, roll: Roll) -> Roll:
    """The roll-call as it would be, were it sent now."""
    ends_at = turn.seconds + roll.hours * 3600
    return replace(roll, phase="running", started_at=turn.seconds, ends_at=ends_at)


def send(turn: Turn, roll: Roll, request: int, count: int) -> bool:
    """Ask everybody on the list that was approved; False: nothing was said."""
    sent = as_sent(turn, roll)
    first = turn.broadcast(
        lane=Lane.ALERT,
        audience=standing.audience(roll),
        bodies=questions.bodies(turn, sent),
        expires=_moment(sent.ends_at),
        approval=request,
        version=roll.version,
    )
    if not first or not rounds.start(
        turn, roll, broadcast=first, approval=request, ends_at=sent.ends_at
    ):
        return False
    rounds.keep(turn, roll.id, "first", first)
    turn.record("roll-call sent", roll=roll.id, approval=request, count=count)
    standing.tell_staff(turn, roll, "started")
    _again(turn, roll.id, OFTEN)
    if roll.author is not None:
        soon = turn.now + timedelta(seconds=OFTEN)
        turn.later(f"/checkin watch {roll.id}", at=soon, person=roll.author)
    return True


def watch(turn: Turn, args: str) -> None:
    """What is next; whoever it is typed for, it happens once."""
    roll = standing.find(turn, args)
    if roll is None or not roll.first:
        return
    if roll.phase == "running":
        _watch(turn, roll)
    elif rounds.tally(turn, roll):
        _look_through(turn, roll)
        _again(turn, roll.id, OFTEN)
    elif roll.ended_at + WEEK > turn.seconds:
        turn.later(f"/checkin watch {roll.id}", at=_moment(roll.ended_at + WEEK))
    elif lists.forget(turn, roll.id):
        _again(turn, roll.id, SOON)


def watch_by_hand(turn: Turn, args: str) -> None:
    """Somebody else looks after it from now on."""
    roll = standing.find(turn, args)
    if roll is None or not standing.ends(turn, roll):
        standing.refuse(turn, "role" if roll else "none")
        return
    turn.settled(at("watch", roll.id))
    turn.record("roll-call watched", roll=roll.id)
    _again(turn, roll.id, SOON)
    board.show(turn, str(roll.id))


def _watch(turn: Turn, roll: Roll) -> None:
    """One thing at a time; nothing at all while nobody can be heard."""
    deaf = turn.deaf_since(roll.newest_at)
    said = _look_through(turn, roll)
    rounds.tally(turn, roll)
    if deaf is not None:
        if deaf < turn.seconds:  # else it lasts
            _ask_again(turn, roll)
    elif roll.ends_at <= turn.seconds:
        if _heard(turn, roll.ends_at):
            ending.end(turn, roll)
    elif said and not roll.lines and said[0].through_at:
        _send_lines(turn, roll)
    else:
        _next_round(turn, roll, said)
    through = all(one.through_at for one in said)
    in_ranges = roll.tallied_to > 0  # many people: who was reached is counted part by part
    _again(turn, roll.id, SOON if in_ranges else SELDOM if through else OFTEN)


def _again(turn: Turn, number: int, seconds: int) -> None:
    turn.later(f"/checkin watch {number}", at=turn.now + timedelta(seconds=seconds))


def _moment(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)


def _look_through(turn: Turn, roll: Roll) -> list[Round]:
    """What has asked so far, with when it had reached everybody."""
    said = [one for one in rounds.all_of(turn, roll.id) if one.kind in rounds.ASKS]
    for one in said:
        if not one.through_at and not _moves(turn, one.broadcast):
            rounds.is_through(turn, one.broadcast)
    return [one for one in rounds.all_of(turn, roll.id) if one.kind in rounds.ASKS]


def _moves(turn: Turn, broadcast: int) -> bool:
    """Whether something of it will still leave by itself."""
    ledger = turn.ledger(broadcast)
    if ledger is None or ledger.state in {"stopped", "held", "cancelled", "expired"}:
        return ledger is not None and ledger.sending > 0
    return not ledger.over


def _heard(turn: Turn, second: int) -> bool:
    """Whether all that was said until then has been read: before that nobody was silent."""
    until = turn.heard_until()
    return until is None or until >= second


def _send_lines(turn: Turn, roll: Roll) -> None:
    """The second pass, behind everything: buttons for those who have said nothing yet."""
    if rounds.take_lines(turn, roll):
        made = turn.broadcast(
            lane=Lane.REMINDER,
            audience=standing.silent(roll),
            bodies=questions.lines(turn, roll),
            expires=_moment(roll.ends_at),
        )
        rounds.keep(turn, roll.id, "line", made)


def _next_round(turn: Turn, roll: Roll, said: list[Round]) -> None:
    """The silent are asked once more when the time since the last asking is over."""
    after = facts_of(turn).rounds.after
    if roll.round >= len(after) or not all(one.through_at for one in said):
        return
    due = max(one.through_at for one in said) + after[roll.round] * MINUTE
    if due <= turn.seconds and _heard(turn, due):
        _ask(turn, roll, counted=True, ends_at=roll.ends_at)


def _ask_again(turn: Turn, roll: Roll) -> None:
    """After an outage: what was pressed meanwhile is lost, so a whole interval is given anew."""
    interval = facts_of(turn).rounds.after[0] * MINUTE
    _ask(turn, roll, counted=False, ends_at=max(roll.ends_at, turn.seconds + interval))


def _ask(turn: Turn, roll: Roll, *, counted: bool, ends_at: int) -> None:
    if not rounds.take_round(turn, roll, counted=counted, ends_at=ends_at):
        return
    request = approval.get(turn.db, roll.approval)
    made = turn.broadcast(
        lane=Lane.ALERT,
        audience=standing.audience(roll, roll.round + 1),
        bodies=questions.bodies(turn, replace(roll, ends_at=ends_at)),
        expires=_moment(ends_at),
        approval=roll.approval,
        version=request.version if request else None,
    )
    if made:
        rounds.keep(turn, roll.id, "round" if counted else "again", made)
        turn.record(
            "roll-call asked again", roll=roll.id, by=turn.opener, round=roll.round + counted
        )
        return
    running = rolls.find(turn, roll.id)  # its approver may approve nothing any more
    if running and rounds.no_more(turn, running, len(facts_of(turn).rounds.after)):
        turn.record("roll-call not asked again", roll=roll.id, by=turn.opener)
        standing.tell_staff(turn, roll, "stuck")


def leave(turn: Turn) -> None:
    """Who is forgotten is reached no more; what nobody would look after rings for others."""
    rounds.recount(turn)
    for roll in rounds.alive(turn):
        request = approval.get(turn.db, roll.approval)
        watchers = {roll.author, request.approver if request else None} - {None}
        if watchers == {turn.person.id}:
            place, command = standing.place_of(roll), at("watch", roll.id)
            turn.notify_staff("due", urgency=1, place=place, command=command, role="approver")


WAYS: Mapping[str, Start] = {"watch": watch_by_hand}
DUE: Mapping[str, Start] = {"watch": watch}
