"""Why an alert cannot go out as it is: asked by its page, and by whoever sends it."""

from bot.dialog import Turn
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.content import facts_of
from dialogs.alerts.hazards import Hazard
from dialogs.alerts.staff import drafts, reaching
from dialogs.alerts.subscribers import COUNTRY
from dialogs.alerts.wording import SPOKEN


def fault(turn: Turn, found: Bulletin) -> str:
    """A sentence in the reader's language; "" when it can be asked for.

    A region may have been renamed and a source dropped since the draft was begun, its begin may
    have passed: whatever cannot be said any more is nobody's, never everybody's.
    """
    template = facts_of(turn).hazards.get(found.hazard)
    if template is None:
        return turn.text("alerts-fault-hazard")
    unknown = [one for one in found.places if not reaching.is_known(turn, one)]
    if unknown or not found.places:
        return turn.text("alerts-fault-place", place=", ".join(unknown))
    why = _why(turn, found, template)
    return turn.text("alerts-fault", why=why) if why else ""


def _why(turn: Turn, found: Bulletin, template: Hazard) -> str:
    """The first of what is wrong with it, as the phrase's word."""
    if found.author == turn.person.id and not drafts.may_draft(turn, found.places):
        return "role"
    countries = {place[:COUNTRY] for place in found.places}
    if template.countries and not countries <= set(template.countries):
        return "country"
    source = facts_of(turn).sources.get(found.source)
    if source is None or countries.isdisjoint(source.countries):
        return "source"
    if found.severity not in template.severities:
        return "level"
    if template.place == "asked" and not found.spot:
        return "spot"
    if found.own and SPOKEN not in found.own:
        return "own"
    if found.correction and SPOKEN not in found.correction:
        return "mend"
    return _when(turn, found, template)


def _when(turn: Turn, found: Bulletin, template: Hazard) -> str:
    """Its begin is not past, and its end not further away than the hazard allows."""
    start = max(turn.seconds, found.send_at)
    if found.onset and found.onset + found.hours * 3600 <= start:
        return "past"
    return "far" if found.ends(turn.seconds) > start + template.longest * 3600 else ""


def missing(turn: Turn, found: Bulletin) -> list[str]:
    """The languages that get Russian, because the author's own words lack theirs."""
    if not found.own:
        return []
    return [one for one in turn.house.i18n.languages if one not in found.own]
