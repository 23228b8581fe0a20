"""Why an alert cannot go out as it is: asked by its page, and by whoever sends it."""

from bot.dialog import Turn
from dialogs.alerts import runs
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.content import facts_of
from dialogs.alerts.hazards import Hazard
from dialogs.alerts.staff import drafts
from dialogs.alerts.subscribers import COUNTRY
from dialogs.alerts.wording import SPOKEN


def fault(turn: Turn, found: Bulletin) -> str:
    """A sentence in the reader's language; "" when it can be asked for."""
    why = why_not(turn, found)
    if why == "place":
        unknown = [one for one in found.places if not is_known(turn, one)]
        return turn.text("alerts-fault-place", place=", ".join(unknown) or "-")
    return turn.text("alerts-fault", why=why) if why else ""


def why_not(turn: Turn, found: Bulletin) -> str:
    """The first of what is wrong with it, in a word; "" when nothing is.

    A region may have been renamed, a source dropped or a role taken since the draft was begun, and
    its begin may have passed: what cannot be said any more is for nobody, never for everybody.
    """
    template = facts_of(turn).hazards.get(found.hazard)
    if template is None:
        return "hazard"
    if not found.places or not all(is_known(turn, one) for one in found.places):
        return "place"
    if not (_covered(turn, found) or runs.find(turn, found.id)):  # an approver practises too
        return "role"
    return _who(turn, found, template) or _words(found, template) or _when(turn, found, template)


def _covered(turn: Turn, found: Bulletin) -> bool:
    """Whether its author may draft for all its places now."""
    own = drafts.places_of(turn, found.author) if found.author is not None else frozenset()
    return bool(own) and all(drafts.covers(own, place) for place in found.places)


def _who(turn: Turn, found: Bulletin, template: Hazard) -> str:
    """It is warned of there, by somebody whose word counts there."""
    countries = {place[:COUNTRY] for place in found.places}
    if template.countries and not countries <= set(template.countries):
        return "country"
    source = facts_of(turn).sources.get(found.source)
    return "source" if source is None or countries.isdisjoint(source.countries) else ""


def _words(found: Bulletin, template: Hazard) -> str:
    """What must be there is there: of words of one's own at least the Russian ones."""
    if found.severity not in template.severities:
        return "level"
    if template.place == "asked" and not found.spot:
        return "spot"
    if found.own and SPOKEN not in found.own:
        return "own"
    return "mend" if found.correction and SPOKEN not in found.correction else ""


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


def is_known(turn: Turn, place: str) -> bool:
    """Whether there is a region or a country of that code."""
    return place in turn.house.regions.regions or place in turn.house.regions.countries
