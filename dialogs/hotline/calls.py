"""Who is in need elsewhere in the bot is a case here: who pressed SOS, who asked in a roll-call.

Other slices type it for the person, in any turn:
/hotline call sos hurt child,n3   rings operators; once more: the same case, its kind and its flags
/hotline call roll hurt - KZ-75   where they are as far as is known; `=`: the flags as before
/hotline words                    words.py: what has just come stands in that case
/hotline point                    words.py: a place on the map, for who has it
/hotline withdrawn sos            they say that they do not need it any more

The numbers to call have been shown by then. All that is said here goes in REPLY, by the clock too:
whoever is in need does not wait behind anybody's reminder.
"""

import json
import re
from dataclasses import dataclass, replace

from bot.dialog import Lane, Turn
from dialogs.hotline import cases, codes, lines, points, requests, rings, screens, waits
from dialogs.hotline.cases import URGENT, Asked, Case
from dialogs.hotline.content import Called, facts_of
from dialogs.hotline.staff import access, holds, standing

AGAIN = 600  # seconds after which a call is a new one to who has not read the first
AS_BEFORE = "="
MARKS = ("child", "pregnant", "cannot-walk", "hidden")
EVENTS = {"sos": "call-sos", "roll": "call-roll"}
_FLAGS = {"pregnant": "pregnant", "cannot-walk": "disabled"}  # those that are counted
_PEOPLE = re.compile(r"n([1-9]\d?)")

MIGRATION = """
    ALTER TABLE hotline_cases ADD COLUMN origin TEXT NOT NULL DEFAULT '';
    ALTER TABLE hotline_cases ADD COLUMN called TEXT NOT NULL DEFAULT '';
    ALTER TABLE hotline_cases ADD COLUMN called_at INTEGER NOT NULL DEFAULT 0;
    CREATE VIEW hotline_open_calls AS
        SELECT person_id, origin, id AS case_id, phase, opened_at, taken_at, closed_at
        FROM hotline_cases WHERE origin <> '' AND person_id IS NOT NULL
    """


@dataclass(frozen=True, slots=True)
class Call:
    """Where it was asked for, what is needed, who is with them, and where they are said to be.

    `flags` as they are typed; no `place`: as they have told the bot.
    """

    origin: str
    need: Called
    kind: str
    flags: str
    place: str


def call(turn: Turn, args: str) -> None:
    """One open case a person and origin, however many they have and however often they press."""
    said = _read(turn, args)
    if said is None:
        show_main(turn)
        return
    case = _open_of(turn, said.origin)
    if case is None:
        said = replace(said, flags="") if said.flags == AS_BEFORE else said
        case = _keep(turn, _begin(turn, said), said)
        codes.give(turn, case)
        rings.ring(turn, case)
        _say_rung(turn, case)
    else:
        _call_again(turn, case, said)


def _read(turn: Turn, args: str) -> Call | None:
    """What nobody knows is another need, and not none; None: nothing was said at all."""
    facts, words = facts_of(turn), [*args.lower().split(), "", "", "", ""]
    if words[0] not in facts.origins:
        return None
    name, need = next(
        ((one, need) for one, need in facts.called.items() if one == words[1]),
        ("other", facts.called["other"]),
    )
    flags = [one for one in words[2].split(",") if one in MARKS or _PEOPLE.fullmatch(one)]
    with_them = AS_BEFORE if words[2] == AS_BEFORE else ",".join(dict.fromkeys(flags))
    return Call(words[0], need, need.urgent or name, with_them, _place(turn, words[3].upper()))


def _place(turn: Turn, said: str) -> str:
    regions = turn.house.regions
    return said if said in regions.regions or said in regions.countries else ""


def _open_of(turn: Turn, origin: str) -> Case | None:
    row = turn.db.one(
        """SELECT * FROM hotline_cases
           WHERE person_id = :me AND origin = :origin AND phase <> 'closed'
           ORDER BY id DESC LIMIT 1""",
        me=turn.person.id,
        origin=origin,
    )
    return cases.case_of(row) if row else None


def _begin(turn: Turn, said: Call) -> Case:
    place = said.place or waits.where(turn).place
    asked = Asked(
        "chat",
        turn.person.id,
        said.need.topic,
        said.kind,
        URGENT,
        country=place[:2] or turn.person.country or "",
        region=place if "-" in place else "",
        language=turn.language or "",
    )
    return cases.open_case(turn, asked)


def _keep(turn: Turn, case: Case, said: Call) -> Case:
    """What is needed now; what was secret stays so, and what was said of them stands."""
    row = turn.db.one(
        """UPDATE hotline_cases SET origin = :origin, called = :called, called_at = :now,
             topic = :topic, kind = :kind, urgency = :urgent, flags = :flags,
             country = :country, region = :region,
             secret = CASE WHEN secret = 1 THEN 1 ELSE :secret END, version = version + 1,
             overdue_at = CASE WHEN phase = 'new' AND overdue_at = 0 THEN :overdue
                               ELSE overdue_at END
           WHERE id = :id RETURNING *""",
        id=case.id,
        origin=said.origin,
        called=said.flags,
        now=turn.seconds,
        topic=said.need.topic,
        kind=said.kind,
        urgent=URGENT,
        flags=_flags(turn, case, said),
        country=said.place[:2] or case.country,
        region=said.place if "-" in said.place else case.region,
        secret=int(_is_secret(turn, said)),
        overdue=turn.seconds + rings.span(turn, URGENT),
    )
    cases.say(turn, case.id, "house", "event", EVENTS[said.origin])
    return cases.case_of(row)


def _is_secret(turn: Turn, said: Call) -> bool:
    danger = facts_of(turn).danger(said.kind)
    restricted = facts_of(turn).topics[said.need.topic].restricted
    return restricted or (danger is not None and danger.restricted)


def _flags(turn: Turn, case: Case, said: Call) -> str:
    danger = facts_of(turn).danger(said.kind)
    found = [
        *json.loads(case.flags),
        *([danger.flag] if danger and danger.flag else []),
        *(_FLAGS[one] for one in said.flags.split(",") if one in _FLAGS),
    ]
    return json.dumps([*dict.fromkeys(found)])


def _call_again(turn: Turn, before: Case, said: Call) -> None:
    """The same case; who has it hears, and when they are not there it rings for all again."""
    if said.flags == AS_BEFORE:
        said = replace(said, flags=before.called)
    same = (before.kind, before.called) == (said.kind, said.flags)
    same = same and said.place in {"", before.region, before.country}
    if same and turn.seconds - before.called_at < lines.SOON:  # two presses, or two phones
        _say_rung(turn, before, again=True)
        return
    case = _keep(turn, before, said)
    points.guard(turn, case)
    if case.phase == "taken" and _is_there(turn, case):
        rings.tell_assignee(turn, case, lambda who: lines.tell_written(turn, case, who))
    elif case.phase == "taken":
        standing.give_back(turn, case, case.assignee_id or 0, "called-again")
    elif turn.seconds - before.called_at >= AGAIN:
        rings.ring(turn, case)
    else:
        rings.call(turn, case)
    _say_rung(turn, cases.find(turn, case.id) or case, again=True)


def is_hidden(case: Case) -> bool:
    """Whether they emptied the chat before it was sent: it says nothing of the case by itself."""
    return "hidden" in case.called.split(",")


def _is_there(turn: Turn, case: Case) -> bool:
    """Whether who has it is on duty now, and may open what it has become."""
    return case.assignee_id in access.on_duty(turn, case)


def _say_rung(turn: Turn, case: Case, *, again: bool = False) -> None:
    """That is all that can be promised: somebody was rung, or nobody is there.

    Who goes on in one screen has read it: said again, it would push that screen out of sight.
    """
    if turn.opener == "clock" and is_hidden(case):
        return
    if case.phase == "taken":
        phrase = "hotline-call-added"
    else:
        phrase = "hotline-call-rung" if access.on_duty(turn, case) else "hotline-call-nobody"
    name = f"{phrase}-{case.id}"
    if not (again and _goes_on(turn) and _was_said(turn, name)):
        turn.say(phrase, lane=Lane.REPLY, name=name, number=str(case.id))


def _goes_on(turn: Turn) -> bool:
    """Whether all that is said in this turn changes the screen that they have tapped."""
    return bool(turn.said) and all(one.edits for one in turn.said)


def _was_said(turn: Turn, name: str) -> bool:
    said_at = turn.sent_at_of(name)
    return said_at is not None and turn.seconds - said_at < AGAIN


def is_said_now(turn: Turn) -> bool:
    """Whether this very turn says what became of the call."""
    return any(one.name.startswith("hotline-call-") for one in turn.said)


def withdraw(turn: Turn, args: str) -> None:
    """Who has it goes on, for somebody else may have pressed; what nobody has is over."""
    case = _open_of(turn, args.strip().lower())
    if case is None:
        show_main(turn)
        return
    turn.db.run("UPDATE hotline_cases SET called_at = 0 WHERE id = :id", id=case.id)
    if holds.is_free(turn, case.id):
        requests.close(turn, case, "withdrawn")
        how = "closed"
    else:
        cases.say(turn, case.id, "house", "event", "call-withdrawn")
        rings.tell_assignee(turn, case, lambda who: _tell_withdrawn(turn, case, who))
        how = "kept"
    how = "quiet" if case.secret else how  # somebody else may be reading it
    turn.say("hotline-call-withdrawn", lane=Lane.REPLY, how=how, number=str(case.id))


def _tell_withdrawn(turn: Turn, case: Case, who: int) -> None:
    buttons = {"open": f"/hotline desk case {case.id}"}
    turn.tell([who], "hotline-call-withdrawn-by", buttons=buttons, number=str(case.id))


def hide(turn: Turn) -> None:
    """The chat was emptied: of a secret call it shows nothing, whoever writes in it next."""
    turn.db.run(
        """UPDATE hotline_cases SET called_at = 0
           WHERE person_id = :me AND secret = 1 AND phase <> 'closed'""",
        me=turn.person.id,
    )


def show_main(turn: Turn) -> None:
    """Nothing of theirs is open: never silence, where nobody else has spoken."""
    if turn.opener == "person" and not turn.said:
        screens.show_main(turn)
