"""What follows an alert that was sent: its correction, and what stands in its place from then on.

What stands in place of an alert is an edit of the old message: it rings nobody, and bears no
answers, for there is nothing left to answer.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot import people
from bot.dialog import Button, Html, Said, Turn
from dialogs.alerts import wording
from dialogs.alerts.bulletins import Bulletin, Phase
from dialogs.alerts.staff import bodies, drafts
from dialogs.alerts.wording import SPOKEN, Told

DAY = timedelta(days=1)  # that what follows may take: so long the ids of the messages are kept
LIVE: tuple[Phase, ...] = ("sent", "corrected")  # what can still be ended, or replaced

Text = Callable[[str], Html]  # by language


def mend(turn: Turn, bulletin: Bulletin, text: Text) -> None:
    """Put that in the place of the alert on every phone that has it; what waits of it is over."""
    said = {one: Said(text(one), (_home(turn, one),)) for one in turn.house.i18n.languages}
    turn.mend(bulletin.broadcast, bodies=said | {"": said[SPOKEN]}, expires=turn.now + DAY)


def _home(turn: Turn, language: str) -> Button:
    return Button(turn.house.i18n.label(language, "bot-home"), "/menu")


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
    plain = replace(bulletin, correction={})
    return lambda language: Html(bodies.correction(turn, plain, language).text)


def replaced(turn: Turn, bulletin: Bulletin) -> Text:
    """That there is a newer one below."""
    told = before(turn, bulletin)
    return lambda language: wording.replaced(turn.house.i18n, turn.house.regions, language, told)


def before(turn: Turn, bulletin: Bulletin) -> Told:
    """The alert as it was told, with the moment at which it was."""
    sent = datetime.fromtimestamp(bulletin.sent_at, UTC)
    return bodies.told(turn, bulletin).model_copy(update={"before": sent})


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


def ways(turn: Turn, found: Bulletin) -> list[Button]:
    """What else can be done from the page of an alert that was sent."""
    words = ["answers"]
    if found.phase in LIVE and drafts.may_draft(turn, found.places):
        words.append("update")
    return [Button(turn.label("alerts-after", w), f"/alerts {w} {found.id}") for w in words]
