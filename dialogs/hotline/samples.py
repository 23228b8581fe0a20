"""Applications for show: the demo lets its invented people have asked and been answered.

Each is one act of one person at one moment, by the same tables and the same checks as in a chat.
Nothing is sent: what was said then was read then.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from bot.dialog import Turn
from dialogs.hotline import cases, codes, requests, rings, waits
from dialogs.hotline.cases import URGENT, Asked, Case
from dialogs.hotline.content import Topic, facts_of
from dialogs.hotline.screens import About
from dialogs.hotline.staff import (
    access,
    entering,
    holds,
    marks,
    overdues,
    queue,
    referrals,
    referring,
    standing,
)
from dialogs.hotline.staff.entering import Form
from dialogs.hotline.staff.marks import Change
from dialogs.hotline.staff.referrals import PARTNERS, Partner, Phase
from dialogs.hotline.staff.standing import at

Act: TypeAlias = Callable[[Turn, Case, str], None]


def known(turn: Turn) -> bool:
    """Whether there has been an application already."""
    return cases.find(turn, 1) is not None


def trust(turn: Turn, person: int) -> None:
    """A supervisor names somebody for secret cases."""
    if access.heads(turn) and access.trust(turn, person):
        turn.record("named for secret cases", person=person)


def plead(turn: Turn, topic: Topic, words: str, *, article: str = "", kind: str = "") -> Case:
    """Somebody asks in the chat, and has got their code."""
    about = About(topic, article)
    ranked, place = requests.rank(turn, about, kind), waits.where(turn).place
    asked = Asked(
        "chat",
        turn.person.id,
        topic,
        kind,
        ranked.urgency,
        ranked.secret,
        turn.person.country or "",
        place if "-" in place else "",
        turn.language or "",
    )
    case = cases.open_case(turn, asked)
    cases.say(turn, case.id, "person", "text", words)
    if article:
        cases.say(turn, case.id, "house", "article", f"/{about.words}")
    marks.expect(turn, case.id, case.opened_at + rings.span(turn, case.urgency))
    _begin(turn, case, [ranked.flag] if ranked.flag else [])
    codes.give(turn, case)
    return case


def enter(turn: Turn, said: Form) -> Case | None:
    """An operator writes down who called or walked in; None where they are none."""
    if not access.answers(turn):
        return None
    case = cases.open_case(turn, entering.asked(turn, said))
    cases.say(turn, case.id, "person", "text", said.story)
    _begin(turn, case, said.flags)
    turn.record("case entered", case=case.id, channel=said.channel)
    return case


def _begin(turn: Turn, case: Case, flags: Sequence[str]) -> None:
    """It waits and rings from now on."""
    marks.enter(turn, case.id, flags, "")
    rings.call(turn, case)


def act(turn: Turn, number: int, do: str, what: str) -> None:
    """One step of whoever asked, or of staff: no more than they may do."""
    case = cases.find(turn, number)
    if case is None:
        return
    if do in OF_PERSON:
        OF_PERSON[do](turn, case, what)
    elif do == "take":
        _take(turn, case)
    elif access.works(turn, case):
        OF_STAFF[do](turn, case, what)


def _take(turn: Turn, case: Case) -> None:
    """It is theirs, and they read it."""
    if access.answers(turn) and access.trusts(turn, case) and cases.take(turn, case.id):
        rings.settle(turn, case)
        standing.note_event(turn, case, "taken")
        turn.record("case taken", case=case.id)
        turn.record("case read", case=case.id)


def _reply(turn: Turn, case: Case, name: str) -> None:
    _answer(turn, case, "reply", name)


def _article(turn: Turn, case: Case, command: str) -> None:
    _answer(turn, case, "article", command)


def _write(turn: Turn, case: Case, words: str) -> None:
    _answer(turn, case, "text", words)


def _answer(turn: Turn, case: Case, kind: cases.Kind, text: str) -> None:
    """By Telegram it can be answered only where there is one."""
    reader = holds.reader(turn, case)
    if not (reader.reachable and holds.touch(turn, case, answered=True)):
        return
    line = cases.say(turn, case.id, "operator", kind, text)
    if kind == "text" and turn.language and reader.language != turn.language:
        holds.note_language(turn, line, turn.language)
    turn.record("case answered", case=case.id, kind=kind)


def _note(turn: Turn, case: Case, words: str) -> None:
    if holds.touch(turn, case):
        cases.say(turn, case.id, "note", "text", words)
        turn.record("case noted", case=case.id)


def _tag(turn: Turn, case: Case, words: str) -> None:
    if marks.change(turn, case, Change(tags=words.split())):
        turn.record("case sorted", case=case.id, by="tags")


def _double(turn: Turn, case: Case, other: str) -> None:
    if marks.change(turn, case, Change(duplicate_of=int(other))):
        turn.record("case sorted", case=case.id, by="duplicate", to=other)


def _call(turn: Turn, case: Case, said: str) -> None:
    """`+70000000000 240`: that number, in so many minutes."""
    phone, minutes = said.split()
    if holds.keep_phone(turn, case, phone, turn.seconds + int(minutes) * 60):
        cases.say(turn, case.id, "note", "event", "call")
        turn.record("call agreed", case=case.id)


def _refer(turn: Turn, case: Case, said: str) -> None:
    """`shelter`: they are asked in the chat, or have said yes aloud where they have none."""
    partner: Partner = next(one for one in PARTNERS if one == said)
    consent: referrals.Consent = "chat" if holds.reader(turn, case).reachable else "aloud"
    one = referrals.ask(turn, case, partner, referring.USUAL, consent)
    turn.record("referral begun", case=case.id, partner=partner, consent=consent)
    referring.note(turn, one, "asked" if consent == "chat" else "aloud")


def _pass(turn: Turn, case: Case, _: str) -> None:
    """The partner was told by phone."""
    _move(turn, case, "agreed", "passed")


def _hear(turn: Turn, case: Case, words: str) -> None:
    """What the partner said."""
    if _move(turn, case, "passed", "answered"):
        cases.say(turn, case.id, "note", "text", words)


def _move(turn: Turn, case: Case, before: Phase, after: Phase) -> bool:
    for one in referrals.of_case(turn, case.id)[:1]:
        if referrals.move(turn, one.id, before, after):
            referring.note(turn, one, after)
            turn.record(f"referral {after}", case=case.id, partner=one.partner)
            return True
    return False


def _close(turn: Turn, case: Case, outcome: str) -> None:
    if cases.close(turn, case, outcome):
        rings.settle(turn, case)
        standing.note_event(turn, case, "closed")
        turn.record("case closed", case=case.id, outcome=outcome)


def _add(turn: Turn, case: Case, words: str) -> None:
    cases.say(turn, case.id, "person", "text", words)


def _agree(turn: Turn, case: Case, _: str) -> None:
    """They read what goes to whom, and say yes."""
    for one in referrals.of_case(turn, case.id)[:1]:
        if referrals.answer(turn, one.id, agreed=True):
            standing.note_event(turn, case, "agreed")


def _reopen(turn: Turn, case: Case, _: str) -> None:
    requests.reopen(turn, case.id)


def _rate(turn: Turn, case: Case, rating: str) -> None:
    requests.rate(turn, case.id, rating)


OF_STAFF: Mapping[str, Act] = {
    "reply": _reply,
    "article": _article,
    "write": _write,
    "note": _note,
    "tag": _tag,
    "double": _double,
    "call": _call,
    "refer": _refer,
    "pass": _pass,
    "hear": _hear,
    "close": _close,
}
OF_PERSON: Mapping[str, Act] = {"add": _add, "agree": _agree, "reopen": _reopen, "rate": _rate}


def go_on(turn: Turn, number: int, holder: Turn | None) -> None:
    """From now on the clock has it, as it has any other; `turn` is of whoever would be rung for.

    `holder`: a turn of whose it is.
    """
    case = cases.find(turn, number)
    if case is None or case.phase == "closed":
        return
    if case.phase == "new":
        rings.call(turn, case)  # it has rung until now
        _unread(turn, case)
    elif holder is not None:
        queue.watch_later(holder, case)
        if case.call_at:
            holder.later(at("remind", case.id), at=_moment(case.call_at))
    _late(turn, case)


def _unread(turn: Turn, case: Case) -> None:
    """Nobody has read this yet: as far as it is still to be said."""
    if case.urgency != URGENT or case.person_id != turn.person.id:
        return
    for minutes, again in zip(facts_of(turn).waits.unread, ("", " again"), strict=True):
        moment = _moment(case.opened_at) + timedelta(minutes=minutes)
        if moment > turn.now:
            turn.later(f"/hotline unread {case.id}{again}", at=moment)


def _late(turn: Turn, case: Case) -> None:
    """Of what is overdue a supervisor has been told."""
    due = case.overdue_at
    if due and due <= turn.seconds:
        overdues.ring_supervisor(turn, case, "late")
        due = turn.seconds + max(overdues.AGAIN, rings.span(turn, case.urgency))
    if due:
        rings.watch(turn, case, at=due)


def _moment(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)
