"""A cry for help, from top to bottom. What stands behind a button is one of these commands:

/sos                the numbers to call, and six taps
/sos hurt           that is the matter: in five seconds an operator is rung
/sos family         the trusted person is told too
/sos back           it was a mistake
/sos close          the screen goes, the call stays
/sos send           the clock: the five seconds are over
/sos unsent         the clock: it should have been sent, and was not
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from bot import cards, people
from bot.dialog import Button, Input, Lane, Text, Turn
from dialogs.sos import calls
from dialogs.sos.content import KINDS, Danger, Kind, facts_of

# Five whole seconds pass: a due row knows no fraction, and the clock looks once a second.
SENT_AFTER = timedelta(seconds=6)
UNSENT_AFTER = timedelta(seconds=calls.STALE)

# Where somebody may look over the shoulder, or take the phone.
WATCHED: frozenset[Kind] = frozenset({"violence", "held"})

_LETTERS = re.compile(r"\W+")


def sos(turn: Turn, args: str) -> None:
    """The first screen, or what a button of it stands for."""
    word = args.strip()
    if turn.opener == "clock":
        if word in DUE:
            DUE[word](turn)
        return
    kind = next((one for one in KINDS if one == word), None)
    if kind is not None:
        _begin(turn, kind)
    elif word in WAYS:
        WAYS[word](turn)
    else:
        _show_main(turn)


def _show_main(turn: Turn) -> None:
    """Whom to call, whoever is on duty here; then what is the matter."""
    keys = cards.emergencies(turn, cards.around(turn))
    turn.show(
        "sos-main",
        buttons={kind: f"/sos {kind}" for kind in KINDS},
        numbers=cards.block(cards.lines(turn, keys)),
    )


def _begin(turn: Turn, kind: Kind) -> None:
    """In five seconds somebody is rung; a second press neither restarts nor doubles that."""
    if calls.begin(turn, kind):
        turn.later("/sos send", at=turn.now + SENT_AFTER, always=True)
        turn.later("/sos unsent", at=turn.now + UNSENT_AFTER, always=True)
    _show_call(turn, kind)


def _show_call(turn: Turn, kind: Kind, *, family: bool = False) -> None:
    danger = facts_of(turn).kinds[kind]
    keys = cards.reachable(turn, cards.around(turn), danger.numbers)
    turn.show(
        "sos-call",
        buttons=[*_ways(turn, kind, danger, family=family)],
        what=turn.label("sos-main", kind),
        numbers=cards.block(cards.lines(turn, keys)),
        advice=turn.label(f"sos-advice-{kind}"),
        soon=cards.block(_soon(turn, kind, family=family)),
    )


def _ways(turn: Turn, kind: Kind, danger: Danger, *, family: bool) -> Iterator[Button]:
    """The way to take it back stands where the thumb does not rest."""
    here = cards.around(turn)
    for country, article in danger.articles.items():
        if cards.EVERYWHERE in {here, country} or here == country:
            flag = "" if country in {cards.EVERYWHERE, here} else _flag(country)
            yield Button(f"{flag}{turn.label('sos-call', 'article')}", f"/{article}")
    if kind == "detained":
        yield Button(turn.label("sos-call", "consulate"), "/services consulates")
    if not family and calls.trusted(turn):
        yield Button(turn.label("sos-call", "family"), "/sos family")
    if kind in WATCHED:
        yield Button(turn.label("sos-call", "close"), "/sos close")
    yield Button(turn.label("sos-call", "back"), "/sos back")


def _flag(country: str) -> str:
    return "".join(chr(ord(letter) + 0x1F1A5) for letter in country.upper()) + " "


def _soon(turn: Turn, kind: Kind, *, family: bool) -> Iterator[str]:
    """What happens without another tap; nobody is promised."""
    back = turn.label("sos-call", "back")
    yield turn.text("sos-soon" if _there(turn) else "sos-nobody", back=back)
    if family:
        yield turn.text("sos-family")
    if kind in WATCHED:
        yield turn.text("sos-watched", close=turn.label("sos-call", "close"))


def _there(turn: Turn) -> bool:
    """Whether an operator for where they are is on duty; for who has named nothing, any."""
    regions = people.regions_of(turn.db, turn.person)
    place = regions[0] if regions else turn.person.country
    places = [place] if place else turn.house.regions.countries
    return any(turn.on_duty("operator", one) for one in places)


def _tell_family(turn: Turn) -> None:
    """With the call, or at once when it has gone already; never without one."""
    waiting = calls.waiting(turn)
    if waiting is not None and calls.with_family(turn):
        _show_call(turn, waiting.kind, family=True)
    elif calls.is_open(turn) and calls.trusted(turn):
        turn.go("/family tell sos")
    else:
        _show_main(turn)


def _take_back(turn: Turn) -> None:
    """Nothing says later that there was one; what was sent already, the hotline takes back."""
    turn.toast("sos-done")
    if not calls.end(turn) and calls.is_open(turn):
        turn.go("/hotline withdrawn sos")
        return
    _close(turn)


def _close(turn: Turn) -> None:
    """A screen that anybody may see."""
    turn.show("sos-closed")


def _send(turn: Turn) -> None:
    """Somebody is rung, and whoever was to be told is told."""
    call = calls.waiting(turn)
    if call is None or not calls.end(turn):
        return
    flags = " hidden" if call.hidden else ""
    turn.go(f"/hotline call sos {call.kind}{flags}")
    if call.family:
        turn.go(f"/family tell sos{flags}")


def _tell_unsent(turn: Turn) -> None:
    """A call that broke on its way has rung nobody."""
    call = calls.waiting(turn)
    if call is not None and calls.end(turn) and not call.hidden:
        turn.say("sos-unsent", buttons={"again": "/sos"}, lane=Lane.REPLY, rings=True)


WAYS = {"family": _tell_family, "back": _take_back, "close": _close}
DUE = {"send": _send, "unsent": _tell_unsent}


def hears(turn: Turn, said: Input, *, waits: bool) -> str | None:
    """The word alone, where nothing else is asked."""
    match said:
        case Text(text) if not waits and not turn.forwarded:
            return "/sos" if _LETTERS.sub("", text.lower()) in facts_of(turn).words["all"] else None
    return None
