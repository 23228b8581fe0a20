"""The desk of operators: what waits, what they have, and taking a case: one of two has it."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from bot import waiting
from bot.dialog import Button, Start, State, Turn, page_of
from dialogs.hotline import cases, rings
from dialogs.hotline.cases import URGENT, Case
from dialogs.hotline.content import facts_of
from dialogs.hotline.staff import access, holds, page, sending, standing
from dialogs.hotline.staff.standing import at

MINUTE = 60  # seconds

# What stands on the desk, and for whom; words that no file answers are left out.
ENTRIES: tuple[tuple[str, frozenset[str]], ...] = (
    ("waiting", frozenset({"operator", "administrator"})),
    ("mine", frozenset({"operator"})),
    ("new", frozenset({"operator"})),
    ("find", frozenset({"operator", "administrator"})),
    ("reports", frozenset({"viewer", "administrator"})),
    ("trusted", frozenset({"administrator"})),
)


def show_desk(turn: Turn, words: Mapping[str, Start], roles: frozenset[str]) -> None:
    """How much waits, how much they have, and the ways on."""
    buttons = {name: at(name) for name, whose in ENTRIES if name in words and roles & whose}
    turn.show(
        "hotline-desk",
        buttons=buttons,
        back="/staff",
        waiting=str(holds.count_waiting(turn)),
        mine=str(len(holds.mine(turn))),
        duty="yes" if waiting.duty_of(turn.db, turn.person.id, now=turn.seconds).on else "no",
    )


def show_waiting(turn: Turn, args: str) -> State | None:
    """What nobody has, by urgency, waiting time and their languages."""
    if access.answers(turn) or access.heads(turn):
        duty = waiting.duty_of(turn.db, turn.person.id, now=turn.seconds)
        _show(turn, "waiting", holds.waiting_cases(turn, duty.languages), args)
    else:
        turn.go("/hotline desk")
    return None


def show_mine(turn: Turn, args: str) -> State | None:
    """What this operator has."""
    _show(turn, "mine", holds.mine(turn), args)
    return None


def take(turn: Turn, args: str) -> State | None:
    """`take 7`: theirs, if nobody was quicker and it is for them."""
    case = standing.meant(turn, args)
    if case is None or not access.answers(turn):
        turn.toast("hotline-desk-not-yours")
        turn.go("/hotline desk")
    elif access.works(turn, case):
        page.show(turn, str(case.id))
    elif not access.trusts(turn, case):
        _refuse(turn, case)
    else:
        giver = access.offered_by(turn, case.id)
        if cases.take(turn, case.id, before=giver):
            _begin(turn, case, giver)
        else:
            turn.toast("hotline-desk-gone")
        page.show(turn, str(case.id))
    return None


def _begin(turn: Turn, case: Case, giver: int | None) -> None:
    """It is theirs now: everybody who should know is told."""
    access.drop_offer(turn, case.id)
    rings.settle(turn, case)
    standing.note_event(turn, case, "taken")
    turn.record("case taken", case=case.id)
    turn.toast("hotline-desk-taken")
    sending.tell_taken(turn, case)
    if giver is not None:
        turn.tell([giver], "hotline-desk-given", number=str(case.id))
    watch_later(turn, case)


def _refuse(turn: Turn, case: Case) -> None:
    """A secret case and somebody who is not named: what rang goes on ringing, for others."""
    if rings.settle(turn, case):
        rings.call(turn, case)
    turn.toast("hotline-desk-secret-no")
    page.show(turn, str(case.id))


def watch_later(turn: Turn, case: Case) -> None:
    """The clock looks now and then whether whoever has it is still there and at it."""
    minutes = 10 if case.urgency == URGENT else 30
    turn.later(at("watch", case.id), at=turn.now + timedelta(minutes=minutes))


def watch(turn: Turn, args: str) -> State | None:
    """The clock: an operator who is none any more, or has not touched it for a shift, loses it."""
    case = cases.find(turn, standing.split(args)[0])
    me = turn.person.id
    if case is None or case.assignee_id != me or case.phase != "taken":
        return None
    if not access.answers(turn):
        standing.give_back(turn, case, me, "left")
    elif holds.owed_for(turn, case) >= facts_of(turn).waits.shift * MINUTE:
        standing.give_back(turn, case, me, "untouched")
        turn.say("hotline-desk-untouched", rings=True, number=str(case.id))
    else:
        watch_later(turn, case)
    return None


def _show(turn: Turn, word: str, found: Sequence[Case], args: str) -> None:
    shown = page_of(found, args)
    buttons = [Button(entry(turn, one), at("case", one.id)) for one in shown.shown]
    if shown.more is not None:
        buttons.append(Button(turn.label("bot-more"), at(word, shown.more)))
    back = at(word, shown.number - 1) if shown.number else "/hotline desk"
    turn.show("hotline-desk-list", buttons=buttons, back=back, list=word, count=str(len(found)))


def entry(turn: Turn, case: Case) -> str:
    """A case on one button."""
    return turn.label(
        "hotline-desk-entry",
        urgency=standing.URGENCIES[case.urgency],
        lock="yes" if case.secret else "no",
        number=str(case.id),
        time=standing.since(turn, case.opened_at),
        language=case.language,
        subject=standing.subject(turn, case),
    )


WAYS: Mapping[str, Start] = {"waiting": show_waiting, "mine": show_mine, "take": take}
DUE: Mapping[str, Start] = {"watch": watch}
