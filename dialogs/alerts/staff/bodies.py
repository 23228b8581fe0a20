"""What an alert says, as it leaves: in each language, with the buttons to answer it."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import get_args

from bot.dialog import Button, Said, Turn
from dialogs.alerts import bulletins, wording
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.content import facts_of
from dialogs.alerts.hazards import Severity
from dialogs.alerts.wording import SPOKEN, Told

ANSWERS = ("ok", "help", "what", "away")
LEVELS: tuple[str, ...] = get_args(Severity)  # the highest first
INERT = "/alerts inert"  # behind the answers of a preview: nobody answers a draft


def told(turn: Turn, bulletin: Bulletin) -> Told:
    """The alert as it is worded, if it were sent now; KeyError for a hazard that is no more."""
    refers = bulletins.find(turn, bulletin.refers) if bulletin.refers else None
    return Told(
        hazard=bulletin.hazard,
        template=facts_of(turn).hazards[bulletin.hazard],
        status=bulletin.status,
        msg_type=bulletin.msg_type,
        severity=bulletin.severity,
        places=bulletin.places,
        source=bulletin.source,
        expires=_moment(bulletin.ends(turn.seconds)),
        onset=_moment(bulletin.onset) if bulletin.onset else None,
        signs=bulletin.spot or None,
        meeting=bulletin.meeting or None,
        own=bulletin.own,
        before=_moment(refers.sent_at) if refers else None,
    )


def body(turn: Turn, bulletin: Bulletin, language: str, *, inert: bool = False) -> Said:
    """The message as it stands on the phone of somebody who reads that language."""
    house = turn.house
    text = wording.text(house.i18n, house.regions, language, told(turn, bulletin))
    answers = tuple(_answer(turn, bulletin, language, way, inert) for way in ANSWERS)
    return Said(text, answers, silent=not rings(turn, bulletin))


def rings(turn: Turn, bulletin: Bulletin) -> bool:
    """Whether phones ring for it: for a new text only where the level rises (issue 4)."""
    refers = bulletins.find(turn, bulletin.refers) if bulletin.refers else None
    return refers is None or LEVELS.index(bulletin.severity) < LEVELS.index(refers.severity)


def bodies(turn: Turn, bulletin: Bulletin) -> Mapping[str, Said]:
    """The message in every language; "" is for who reads none of them, in Russian."""
    made = {one: body(turn, bulletin, one) for one in turn.house.i18n.languages}
    return {**made, "": made[SPOKEN]}


def correction(turn: Turn, bulletin: Bulletin, language: str) -> Said:
    """What puts it right in that language: the words drafted with it, or the usual ones."""
    house, own = turn.house, told(turn, bulletin)
    sent = _moment(bulletin.sent_at or turn.seconds)
    wrong = {"msg_type": "Cancel", "mistake": True, "before": sent, "own": bulletin.correction}
    return Said(
        wording.text(house.i18n, house.regions, language, own.model_copy(update=wrong)),
        (Button(house.i18n.label(language, "alerts-answers", "what"), _what(bulletin)),),
    )


def corrections(turn: Turn, bulletin: Bulletin) -> Mapping[str, Said]:
    """The same in every language; "" is for who reads none of them, in Russian."""
    made = {one: correction(turn, bulletin, one) for one in turn.house.i18n.languages}
    return {**made, "": made[SPOKEN]}


def _answer(turn: Turn, bulletin: Bulletin, language: str, way: str, inert: bool) -> Button:  # noqa: FBT001 - one of five that make a button
    label = turn.house.i18n.label(language, "alerts-answers", way)
    return Button(label, INERT if inert else f"/alerts {way} {bulletin.id}")


def _what(bulletin: Bulletin) -> str:
    return f"/alerts what {bulletin.id}"


def _moment(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)
