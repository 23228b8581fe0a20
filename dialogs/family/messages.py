"""What a trusted person hears: in their language, at once, and each thing once in ten minutes.

/family tell safe [RU-MOW]              the owner says that they are safe
/family tell missed 21:30 [exercise]    they have not answered their own check-in
/family tell answered 21:40 [exercise]  they have, after all
/family tell sos                        they have called for help
/family lost 7 missed                   the clock: it has not reached the person of link 7
"""

import re
from collections.abc import Sequence
from datetime import tzinfo
from zoneinfo import ZoneInfo

from bot import people
from bot.dialog import Lane, Turn
from dialogs.family import holds, links, screens
from dialogs.family.links import Link

KINDS = ("safe", "missed", "answered", "sos")
RELIED_ON = frozenset({"missed", "sos"})  # that these did not arrive rings
PROMISED = RELIED_ON | {"safe"}  # of these it is said at all
NOWHERE = "Europe/Moscow"  # DESIGN: the clock of whoever has named no country
EXERCISE = "exercise"

_HOUR = re.compile(r"\d{2}:\d{2}", re.ASCII)


def tell(turn: Turn, args: str) -> None:
    """Tell everybody who may hear it; who has said it reads what became of it."""
    kind, *rest = args.split() or [""]
    if kind not in KINDS:
        screens.show_main(turn)
        return
    told = [one for one in _hearing(turn, kind) if _send(turn, one, kind, rest)]
    if kind == "safe" and turn.opener == "person":
        screens.show_told(turn, told, time=_time(turn, rest))
        return
    if kind == "sos" and "hidden" not in rest and any(not one.hidden for one in told):
        turn.say("family-sos-told", lane=Lane.REPLY, rings=True, time=_time(turn, rest))
    elif turn.opener == "person" and not turn.said and turn.toasted is None:
        turn.toast("family-passed-on" if any(not one.hidden for one in told) else "family-none")


def _hearing(turn: Turn, kind: str) -> list[Link]:
    """Who is held by somebody. What is hidden hears of danger, but not from whoever has the phone.

    "I am safe" may have been pressed by another hand, once somebody had to hide the link.
    """
    hidden = links.mine(turn, hidden=True) if kind != "safe" else []
    return [one for one in (*links.mine(turn), *hidden) if one.joined_at and one.trusted]


def _send(turn: Turn, one: Link, kind: str, rest: Sequence[str]) -> bool:
    """Whether they are told now; False: the same was told just now, or they are gone."""
    other = people.by_id(turn.db, turn.house.seal, one.trusted or 0)
    if other is None or not links.tells(turn, one, " ".join((kind, *rest))):
        return False
    label = turn.house.i18n.label
    exercise = f"{label(other.language, 'family-hear-exercise')}\n" if EXERCISE in rest else ""
    turn.tell(
        [other.id],
        f"family-hear-{kind}",
        lost=f"/family lost {one.id} {kind}",
        name=_name(one.id, kind),
        who=holds.word_of(turn, one.id) or label(other.language, "family-hear-somebody"),
        time=_time(turn, rest),
        clock=label(other.language, "family-hear-clock", "own" if turn.person.zone else "moscow"),
        place=_place(turn, other.language, rest) if one.place else "",
        exercise=exercise,
    )
    return True


def withdraw(turn: Turn, one: Link) -> None:
    """What waits for who held it is not said any more."""
    for kind in KINDS if one.trusted else ():
        turn.withdraw(_name(one.id, kind), person=one.trusted)


def lost(turn: Turn, args: str) -> None:
    """It did not arrive: said at once where that was promised, else on their next screen.

    Of a link that was ended meanwhile, or is hidden, nothing is said.
    """
    number, _, kind = args.partition(" ")
    one = links.lose(turn, int(number)) if number.isdecimal() and len(number) < 16 else None
    if one is not None and kind in PROMISED:
        turn.say(
            "family-lost",
            buttons={"person": "/hotline", "mine": "/family people"},
            lane=Lane.REPLY,
            rings=kind in RELIED_ON,
            who=screens.name(turn, one),
        )


def zone(turn: Turn) -> tzinfo:
    """The owner's clock: it is their hour that is told."""
    return ZoneInfo(turn.person.zone or NOWHERE)


def _time(turn: Turn, rest: Sequence[str]) -> str:
    said = next((word for word in rest if _HOUR.fullmatch(word)), "")
    return said or f"{turn.now.astimezone(zone(turn)):%H:%M}"


def _place(turn: Turn, language: str | None, rest: Sequence[str]) -> str:
    """A line with the region, by its name: the one that was said, else the one they chose."""
    known = turn.house.regions.regions
    chosen = people.regions_of(turn.db, turn.person)
    code = next((word for word in (*rest, *chosen) if word in known), turn.person.country)
    if code is None:
        return ""
    kind = "region" if code in known else "country"
    name = turn.house.i18n.label(language, f"{kind}-{code.lower()}")
    return "\n" + turn.house.i18n.label(language, "family-hear-place", place=name)


def _name(link: int, kind: str) -> str:
    return f"kin {link} {kind}"
