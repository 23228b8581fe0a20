"""What follows an alert that was sent: its correction, and what stands in its place from then on.

What stands in place of an alert is an edit of the old message: it rings nobody, and bears no
buttons, for there is nothing left to answer.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot import people
from bot.dialog import Button, Html, Said, Turn
from dialogs.alerts import replies, wording
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.staff import bodies
from dialogs.alerts.wording import SPOKEN, Told

DAY = timedelta(days=1)  # that what follows may take: so long the ids of the messages are kept
ANSWERS = ("ok", "help")  # to a correction; what to do and where one is belong to the alert

Text = Callable[[str], Html]  # by language


def mend(turn: Turn, bulletin: Bulletin, text: Text) -> None:
    """Put that in the place of the alert on every phone that has it; what waits of it is over."""
    said = {language: Said(text(language)) for language in turn.house.i18n.languages}
    turn.mend(bulletin.broadcast, bodies=said | {"": said[SPOKEN]}, expires=turn.now + DAY)


def correct(turn: Turn, bulletin: Bulletin, text: Text, *, cancels: bool = False) -> int:
    """Say that to exactly those who got it or may have; the broadcast's number, or 0.

    `cancels`: it says no more than that it was an error, which an approver may say too.
    """
    said = {one: Said(text(one), _answers(turn, bulletin, one)) for one in turn.house.i18n.languages}
    said[""] = said[SPOKEN]
    until = turn.now + DAY
    return turn.correct(bulletin.broadcast, bodies=said, expires=until, cancels=cancels)


def correction(turn: Turn, bulletin: Bulletin) -> Text:
    """That it was wrong, and the words that were drafted with it; Russian for who misses theirs."""
    told = before(turn, bulletin)
    words = bulletin.correction

    def text(language: str) -> Html:
        said = wording.correction(turn.house.i18n, turn.house.regions, language, told)
        if not words:
            return said
        own = words.get(language, words.get(SPOKEN, ""))
        label = turn.house.i18n.text
        lead = "" if language in words else label(language, "alerts-told-russian") + "\n"
        return Html(f"{said}\n{lead}{label(language, 'alerts-after-words', words=own)}")

    return text


def crossed(turn: Turn, bulletin: Bulletin) -> Text:
    """The old words, struck, under a line that says so."""

    def text(language: str) -> Html:
        old = Html(bodies.body(turn, bulletin, language).text)
        return Html(turn.house.i18n.text(language, "alerts-after-corrected", old=old))

    return text


def over(turn: Turn, bulletin: Bulletin) -> Text:
    """That it is over."""
    told = before(turn, bulletin)
    return lambda language: wording.over(turn.house.i18n, turn.house.regions, language, told)


def mistaken(turn: Turn, bulletin: Bulletin) -> Text:
    """That it should never have been sent."""
    wrong = {"msg_type": "Cancel", "mistake": True, "own": {}}
    told = before(turn, bulletin).model_copy(update=wrong)
    return lambda language: wording.text(turn.house.i18n, turn.house.regions, language, told)


def replaced(turn: Turn, bulletin: Bulletin) -> Text:
    """That there is a newer one below."""
    told = before(turn, bulletin)
    return lambda language: wording.replaced(turn.house.i18n, turn.house.regions, language, told)


def before(turn: Turn, bulletin: Bulletin) -> Told:
    """The alert as it was told, with the moment at which it was."""
    told = bodies.told(turn, bulletin)
    return told.model_copy(update={"before": moment(turn, bulletin, bulletin.sent_at)})


def moment(turn: Turn, bulletin: Bulletin, seconds: int) -> datetime:
    """A second by the clock of its first place."""
    regions, place = turn.house.regions, bulletin.places[0]
    zone = regions.zone(place.partition("-")[0], place if place in regions.regions else None)
    return datetime.fromtimestamp(seconds, ZoneInfo(zone) if zone else turn.now.tzinfo)


def reached(turn: Turn, found: Bulletin) -> int:
    """How many have it, or may have."""
    known = turn.ledger(found.broadcast)
    return known.sent + known.unknown + known.sending if known is not None else 0


def tell_staff(turn: Turn, found: Bulletin, what: str) -> None:
    """Everybody who works here hears of it: which alert, and who it was, by number alone."""
    turn.record(f"alert {what}", alert=found.id, version=found.version)
    others = [one for one in people.all_staff(turn.db) if one != turn.person.id]
    turn.tell(
        others,
        "alerts-followed",
        buttons={"progress": f"/alerts progress {found.id}"},
        alert=str(found.id),
        by=str(turn.person.id),
        what=what,
    )


def _answers(turn: Turn, bulletin: Bulletin, language: str) -> tuple[Button, ...]:
    ways: Mapping[str, str] = replies.buttons(bulletin.id, *ANSWERS)
    label = turn.house.i18n.label
    return tuple([Button(label(language, "alerts-answers", w), to) for w, to in ways.items()])
