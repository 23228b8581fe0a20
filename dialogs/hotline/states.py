"""The chat of who asks, from top to bottom. What stands behind a button is one of these commands:

/hotline                      whom to call first, whether somebody is there, the ways on
/hotline about rights wages   the same, with the topic filled in; `about work` too
/hotline ask rights wages     begin; without a topic it is asked for
/hotline urgent               what is the danger; `urgent 7`: a case of theirs has become urgent
/hotline centre               our number, the offices, the hours
/hotline mine                 my case: what I write is added; `mine 7`, `add 7`, `story 7`,
                              `undo 7 12 5551` takes a line and its message back
/hotline close 7              is it over; `reopen 7`, `rate 7`, `rate 7 5`
/hotline code                 go on from another phone; `visit 3`;
                              `unsay 3 12 5551` takes back what was sent there
/hotline claimed 7            dispatch: the code of a case that an operator has opened by phone
/hotline file                 dispatch: something came that no question waited for
/hotline said                 dispatch: words came so; asked about where they may be an answer
/hotline filed 7              the clock: nothing more has come, it is received as it is
/hotline unread 7             the clock: it is urgent, and nobody has taken it
/hotline pointless 7          the clock: their place on the map did not reach the operator
/hotline unpin 7              the clock: it has been on the operator's screen long enough
/hotline call sos hurt        other slices: somebody is in need; `words`, `point`, `withdrawn sos`
/hotline visited 3            the clock: somebody has written from another phone

What stands under an operator's answer (`read`, `unclear`) is in dialogs/hotline/staff/reading.py;
what staff do is `/hotline desk`, which for anybody else is none of these.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot import people
from bot.dialog import State, Text, Turn
from dialogs.hotline import (
    arrivals,
    calls,
    cases,
    lines,
    pins,
    points,
    requests,
    screens,
    stories,
    visits,
    words,
)
from dialogs.hotline.lines import number_of
from dialogs.hotline.staff import DUE, WAYS, reading
from dialogs.hotline.stories import Danger, Mine, Over, Unasked, Which


def hotline(turn: Turn, args: str) -> State | None:
    """What no word begins is a topic, or nothing."""
    word, _, rest = args.strip().partition(" ")
    rest = rest.strip()
    if turn.opener == "clock":
        _due(turn, word, rest)
    elif word in WAYS and people.roles_of(turn.db, turn.person.id):
        return WAYS[word](turn, rest)
    elif word in _WAYS:
        return _WAYS[word](turn, rest)
    elif word.startswith("k-"):
        turn.go(f"/start {args.strip()}")
    else:
        screens.show_main(turn, screens.about(turn, args))
    return None


def _due(turn: Turn, word: str, rest: str) -> None:
    """What the clock types."""
    if word == "filed":
        requests.file(turn, number_of(rest))
    elif word == "unread":
        requests.unread(turn, rest)
    elif word == "pointless":
        points.tell_lost(turn, rest)
    elif word == "unpin":
        pins.take_away(turn, number_of(rest))
    elif word == "call":
        calls.call(turn, rest)
    elif word == "withdrawn":
        calls.withdraw(turn, rest)
    elif word == "visited" and (visit := visits.mine(turn, number_of(rest))):
        visits.tell(turn, visit)
    elif word in DUE:
        DUE[word](turn, rest)


def _about(turn: Turn, rest: str) -> None:
    screens.show_main(turn, screens.about(turn, rest))


def _centre(turn: Turn, rest: str) -> None:
    screens.show_centre(turn)


def _ask(turn: Turn, rest: str) -> State | None:
    about = screens.about(turn, rest)
    if requests.is_full(turn):
        return None
    return Danger(topic=about.topic, article=about.article) if about else Which()


def _urgent(turn: Turn, rest: str) -> State:
    """Whoever has as many open as they may adds it to the newest."""
    full = requests.is_full(turn, told=False)
    case = cases.mine(turn, number_of(rest)) if number_of(rest) or full else None
    return Danger(case=case.id if case else 0)


def _file(turn: Turn, rest: str) -> State | None:
    """A voice or a picture out of the blue: is it for us?"""
    piece = lines.piece_of(turn) if turn.unasked else None
    if piece is None:
        if not turn.said:
            screens.show_main(turn)
        return None
    return Unasked(kind=piece.kind, text=piece.text, file_id=piece.file_id)


def _said(turn: Turn, rest: str) -> State | None:
    """Words out of the blue: whoever has just been answered means the operator, most likely."""
    talk = cases.talk(turn) if isinstance(turn.unasked, Text) else None
    if talk is None or not isinstance(turn.unasked, Text):
        return None
    return Unasked(kind="text", text=turn.unasked.text, file_id="", case=talk.id)


def _mine(turn: Turn, rest: str) -> State | None:
    """One of them is shown at once."""
    found = requests.all_of(turn)
    wanted = [case for case in found if case.id == number_of(rest)]
    open_now = [case for case in found if case.phase != "closed"]
    one = wanted or (found if len(found) == 1 else open_now if len(open_now) == 1 else [])
    if not found:
        screens.show_none(turn)
    elif not one:
        screens.show_list(turn, found)
    elif one[0].phase == "closed":
        screens.show_closed(turn, one[0])
    else:
        return Mine(case=one[0].id)
    return None


def _story(turn: Turn, rest: str) -> State | None:
    case = cases.mine(turn, number_of(rest)) if number_of(rest) else None
    if case is None:
        return _mine(turn, "")
    screens.show_story(turn, case)
    return None


def _call(turn: Turn, rest: str) -> None:
    calls.call(turn, rest)


def _withdraw(turn: Turn, rest: str) -> None:
    calls.withdraw(turn, rest)


def _close(turn: Turn, rest: str) -> State | None:
    case = cases.mine(turn, number_of(rest)) if number_of(rest) else None
    return Over(case=case.id) if case and case.phase != "closed" else _mine(turn, rest)


def _reopen(turn: Turn, rest: str) -> State | None:
    case = requests.reopen(turn, number_of(rest))
    if case is None:
        return _mine(turn, rest)
    turn.say("hotline-reopened")
    return Mine(case=case.id)


def _rate(turn: Turn, rest: str) -> State | None:
    """The question, or the answer to it."""
    number, _, rating = rest.partition(" ")
    case = cases.mine(turn, number_of(number)) if number_of(number) else None
    if case is None or case.phase != "closed":
        return _mine(turn, "")
    if rating and requests.rate(turn, case.id, rating):
        turn.toast("hotline-thanks")
        screens.show_closed(turn, replace(case, rating=int(rating)))
    else:
        screens.show_rating(turn, case)
    return None


_WAYS: Mapping[str, Callable[[Turn, str], State | None]] = {
    "about": _about,
    "add": _mine,
    "ask": _ask,
    "call": _call,
    "centre": _centre,
    "claimed": arrivals.claimed,
    "close": _close,
    "code": arrivals.ask_code,
    "file": _file,
    "said": _said,
    "mine": _mine,
    "point": words.add,
    "rate": _rate,
    "reopen": _reopen,
    "story": _story,
    "undo": lines.undo,
    "unsay": visits.unsay,
    "urgent": _urgent,
    "visit": arrivals.visit,
    "withdrawn": _withdraw,
    "words": words.add,
    **reading.WAYS,
}

STATES: tuple[type[State], ...] = (*stories.STATES, *arrivals.STATES)
