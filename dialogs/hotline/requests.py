"""A case as who asked sees it: begun, received, unread, closed by them, opened again, rated."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from bot.dialog import Lane, Turn
from dialogs.hotline import cases, codes, lines, points, rings, screens, waits
from dialogs.hotline.cases import SOON, URGENT, Asked, Case
from dialogs.hotline.content import URGENCIES, facts_of
from dialogs.hotline.lines import Piece
from dialogs.hotline.screens import About

FILED = 5  # minutes without a word, after which it is received as it is
RATINGS = ("1", "2", "3", "4", "5")


@dataclass(frozen=True, slots=True)
class Rank:
    """How soon, and whether only named people open it."""

    urgency: int
    secret: bool
    flag: str


def rank(turn: Turn, about: About, kind: str) -> Rank:
    """By the urgent kind, else the article, else the topic."""
    facts, differs = facts_of(turn), screens.differs(turn, about.article)
    topic, danger = facts.topics[about.topic], facts.danger(kind)
    hinted = facts.danger(differs.kind)
    secret = topic.restricted or any(one.restricted for one in (danger, hinted) if one)
    urgency = URGENT if danger else URGENCIES[differs.urgency or topic.urgency]
    return Rank(urgency, secret, danger.flag if danger else "")


def begin(turn: Turn, about: About, kind: str, piece: Piece) -> Case | None:
    """A case with its first line; None: they have too many open, or say too much, and were told."""
    if is_full(turn):
        return None
    ranked, here = rank(turn, about, kind), waits.where(turn)
    asked = Asked(
        "chat",
        turn.person.id,
        about.topic,
        kind,
        ranked.urgency,
        ranked.secret,
        turn.person.country or "",
        here.place if "-" in here.place else "",
        turn.language or "",
    )
    case = cases.open_case(turn, asked)
    if not lines.add(turn, case, piece):
        turn.db.run("DELETE FROM hotline_cases WHERE id = :id", id=case.id)
        return None
    _promise(turn, _mark(turn, case, ranked, about))
    return case


def _mark(turn: Turn, case: Case, ranked: Rank, about: About) -> Case:
    """What it came from, what it says of the person, and when an answer is overdue."""
    row = turn.db.one(
        "UPDATE hotline_cases SET flags = :flags, overdue_at = :at WHERE id = :id RETURNING *",
        id=case.id,
        flags=json.dumps([ranked.flag] if ranked.flag else []),
        at=turn.seconds + rings.span(turn, ranked.urgency),
    )
    if about.article:
        cases.say(turn, case.id, "house", "article", f"/{about.words}")
    return cases.case_of(row)


def _promise(turn: Turn, case: Case) -> None:
    """What is urgent rings at the first word; the rest when they have said all, or pause."""
    if case.urgency == URGENT:
        rings.ring(turn, case)
    turn.later(f"/hotline filed {case.id}", turn.now + timedelta(minutes=FILED))


def is_full(turn: Turn, *, told: bool = True) -> bool:
    """Whether they have as many open as one person may; then they are told."""
    most = facts_of(turn).limits.open
    full = _open(turn) >= most
    if full and told:
        turn.show("hotline-many", buttons={"mine": "/hotline mine"}, count=str(most))
    return full


def _open(turn: Turn) -> int:
    row = turn.db.one(
        "SELECT COUNT(*) AS cases FROM hotline_cases WHERE person_id = :me AND phase <> 'closed'",
        me=turn.person.id,
    )
    return int(row["cases"]) if row else 0


def file(turn: Turn, number: int) -> None:
    """They have said all for now: the receipt with the code, the first time."""
    case = cases.mine(turn, number) if number else None
    if case is None or case.phase == "closed":
        return
    code = codes.give(turn, case)
    if code:
        if case.urgency != URGENT and case.phase == "new":
            rings.ring(turn, case)
        screens.say_receipt(turn, case, code)
    elif turn.opener == "person":
        turn.say("hotline-added", lines=waits.lines(turn))


def raise_kind(turn: Turn, case: Case, kind: str) -> None:
    """It turns out to be urgent: it goes first from now on."""
    danger = facts_of(turn).danger(kind)
    assert danger is not None  # an answer of the question is a kind
    row = turn.db.one(
        """UPDATE hotline_cases SET kind = :kind, urgency = :urgent, version = version + 1,
             secret = CASE WHEN secret = 1 THEN 1 ELSE :secret END, flags = :flags,
             overdue_at = CASE phase WHEN 'new' THEN :overdue ELSE overdue_at END
           WHERE id = :id AND person_id = :me AND phase <> 'closed' RETURNING *""",
        id=case.id,
        me=turn.person.id,
        kind=kind,
        urgent=URGENT,
        secret=int(danger.restricted),
        flags=_with(case.flags, danger.flag),
        overdue=turn.seconds + rings.span(turn, URGENT),
    )
    if row is None:
        return
    now = cases.case_of(row)
    points.guard(turn, now)
    if now.phase == "new":
        rings.settle(turn, now)  # a row that rings already would wait for its next ring
        rings.ring(turn, now)
    rings.tell_assignee(turn, now, lambda who: lines.tell_written(turn, now, who))


def _with(flags: str, flag: str) -> str:
    found = json.loads(flags)
    return json.dumps([*found, flag] if flag and flag not in found else found)


def unread(turn: Turn, args: str) -> None:
    """The clock: an urgent case that nobody has taken; help does not come from here."""
    number, _, again = args.partition(" ")
    case = cases.mine(turn, lines.number_of(number)) if lines.number_of(number) else None
    if case is None or case.phase != "new" or "hidden" in case.called.split(","):
        return
    minutes = facts_of(turn).waits.unread[1 if again else 0]
    buttons = {"add": f"/hotline add {case.id}"}
    turn.say("hotline-unread", buttons=buttons, lane=Lane.REPLY, minutes=str(minutes))


def close(turn: Turn, case: Case, outcome: str) -> bool:
    """By who asked: nobody is rung any more, and whoever works on it hears."""
    if not cases.close(turn, case, outcome):
        return False
    rings.settle(turn, case)
    cases.say(turn, case.id, "house", "event", "closed-by-person")
    rings.tell_assignee(
        turn,
        case,
        lambda who: turn.tell([who], "hotline-closed-by", number=str(case.id)),
        is_over=True,
    )
    return True


def reopen(turn: Turn, number: int) -> Case | None:
    """It waits again, with a new code; None when it is not theirs, not closed, or one too many.

    Whoever comes back does not wait as long as the first time.
    """
    before = cases.mine(turn, number) if number else None
    if before is None or is_full(turn, told=False):
        return None
    row = turn.db.one(
        """UPDATE hotline_cases SET phase = 'new', assignee_id = NULL, outcome = '', rating = 0,
             closed_at = 0, emptied = 0, touched_at = :now, overdue_at = :overdue,
             version = version + 1
           WHERE id = :id AND person_id = :me AND phase = 'closed' RETURNING *""",
        id=number,
        me=turn.person.id,
        now=turn.seconds,
        overdue=turn.seconds + rings.span(turn, min(before.urgency, SOON)),
    )
    if row is None:
        return None
    case = cases.case_of(row)
    cases.say(turn, case.id, "house", "event", "reopened-by-person")
    codes.give(turn, case)
    rings.ring(turn, case)
    return case


def rate(turn: Turn, number: int, rating: str) -> bool:
    """How it was, 1 to 5; False when it is not theirs, or not closed."""
    return rating in RATINGS and bool(
        turn.db.run(
            """UPDATE hotline_cases SET rating = :rating
               WHERE id = :id AND person_id = :me AND phase = 'closed'""",
            id=number,
            me=turn.person.id,
            rating=int(rating),
        )
    )


def all_of(turn: Turn) -> list[Case]:
    """Their cases: the open ones first, the newest first."""
    rows = turn.db.all(
        """SELECT * FROM hotline_cases WHERE person_id = :me
           ORDER BY phase = 'closed', id DESC LIMIT 30""",
        me=turn.person.id,
    )
    return [cases.case_of(row) for row in rows]


def forget(turn: Turn) -> None:
    """Whoever is forgotten leaves only what is counted; whoever worked for them hears."""
    everything = all_of(turn)
    for case in cases.strip(turn):
        rings.settle(turn, case)
        _tell_gone(turn, case)
    _forget_codes(turn, everything)


def _tell_gone(turn: Turn, case: Case) -> None:
    if case.assignee_id is not None:
        turn.tell([case.assignee_id], "hotline-gone", number=str(case.id))


def _forget_codes(turn: Turn, everything: Iterable[Case]) -> None:
    for case in everything:
        codes.drop_claims(turn, case.id)
