"""A draft, step by step: what, where, how bad, whose word, which place, from when, how long.

It is a row from the first place on, and each answer stands in it: whoever is called away finds it
under "My drafts", and every step can be taken again alone.
"""

from collections.abc import Mapping, Sequence

from bot.dialog import Choice, Option, Start, State, Turn
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.content import facts_of
from dialogs.alerts.screens import named
from dialogs.alerts.staff import desk, drafts, faults, page, reaching
from dialogs.alerts.staff.fields import Hours, Level, Meeting, Onset, Source, Spot
from dialogs.alerts.staff.steps import Step, template_of
from dialogs.alerts.subscribers import COUNTRY

WHOLE = "whole"
MOST = 10  # places of one alert


def begin(turn: Turn, args: str) -> State | None:
    """The first question, to whoever may draft somewhere."""
    if drafts.places_of(turn):
        return What()
    drafts.refuse(turn)
    return None


def change(turn: Turn, args: str) -> State | None:
    """One step alone: `set 7 level`."""
    found = drafts.find(turn, args)
    step = FIELDS.get(args.partition(" ")[2].strip())
    if found is None or step is None or not step.asked(template_of(turn, found)):
        return page.show_draft(turn, args)
    return step(number=found.id)


WAYS: Mapping[str, Start] = {"begin": begin, "set": change}


def _own(turn: Turn) -> frozenset[str]:
    """Where this person may draft.

    Whoever is no staff any more is offered everything: only a button that is offered reaches
    `answer`, which refuses it, and there they read what strangers read.
    """
    return drafts.places_of(turn) or frozenset({""})


class What(State, prompt="alerts-draft-what", draft=False):
    """What is it about?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """The hazards of where this person may draft."""
        own = {place[:COUNTRY] for place in _own(turn)}
        return [
            Option(turn.label(f"alerts-hazard-{key}"), key)
            for key, hazard in facts_of(turn).hazards.items()
            if not hazard.countries or "" in own or not own.isdisjoint(hazard.countries)
        ]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(hazard) if drafts.places_of(turn):
                return _where(turn, Land(hazard=hazard))
            case Choice():
                drafts.refuse(turn)
                return None
        turn.say("alerts-not-listed")
        return self


class Land(State, prompt="alerts-draft-country", draft=False):
    """In which country?"""

    hazard: str
    number: int = 0  # of the draft that gets one place more; 0: of a new one
    chain: bool = True

    def options(self, turn: Turn) -> Sequence[Option]:
        """Where the person may draft, and the hazard is warned of."""
        own = {place[:COUNTRY] for place in _own(turn)}
        only = facts_of(turn).hazards[self.hazard].countries
        return [
            Option(turn.label(f"country-{code.lower()}"), code)
            for code in turn.house.regions.countries
            if not own.isdisjoint({"", code}) and (not only or code in only)
        ]

    def back(self) -> State:
        """What it is about, or the places so far."""
        return More(number=self.number, chain=self.chain) if self.number else What()

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(code) if drafts.places_of(turn):
                return Area(**self.model_dump(), country=code)
            case Choice():
                drafts.refuse(turn)
                return None
        turn.say("alerts-not-listed")
        return self


def _where(turn: Turn, land: Land) -> State:
    """The country is no question for who may draft in one alone."""
    found = land.options(turn)
    return Area(**land.model_dump(), country=found[0].value) if len(found) == 1 else land


class Area(State, prompt="alerts-draft-region", draft=False):
    """In which region of it, or in the whole country?"""

    hazard: str
    country: str
    number: int = 0
    chain: bool = True

    def options(self, turn: Turn) -> Sequence[Option]:
        """The whole country and its regions, as far as the role goes."""
        own, codes = _own(turn), turn.house.regions.of(self.country)
        found = [
            Option(turn.label(f"region-{code.lower()}"), code)
            for code in codes
            if drafts.covers(own, code)
        ]
        if not drafts.covers(own, self.country):
            return found
        return [Option(turn.label("alerts-region", "whole"), WHOLE), *found]

    def back(self) -> State:
        """The country."""
        return Land(hazard=self.hazard, number=self.number, chain=self.chain)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(code):
                return self._take(turn, self.country if code == WHOLE else code)
        turn.say("alerts-not-listed")
        return self

    def _take(self, turn: Turn, place: str) -> State | None:
        """The first place makes the draft."""
        if not drafts.may_draft(turn, [place]):
            drafts.refuse(turn)
            return None
        if not self.number:
            made = bulletins.add(turn, blank(turn, self.hazard, (place,)))
            turn.record("alert drafted", alert=made.id, hazard=made.hazard)
            return More(number=made.id, chain=True)
        found = drafts.find(turn, str(self.number))
        if found is None or not drafts.edit(turn, found, {"places": with_place(found, place)}):
            drafts.refuse(turn)
            return None
        return More(number=self.number, chain=self.chain)


def blank(turn: Turn, hazard: str, places: tuple[str, ...]) -> Bulletin:
    """A draft with what is usual for its hazard; its number is not given yet."""
    usual = facts_of(turn).hazards[hazard]
    return Bulletin(
        id=0,
        version=0,
        author=turn.person.id,
        status="Actual",
        msg_type="Alert",
        refers=None,
        hazard=hazard,
        urgency=usual.urgency,
        severity=usual.severity,
        certainty=usual.certainty,
        places=places,
        source="",
        spot="",
        meeting="",
        onset=0,
        hours=usual.hours,
        own={},
        correction={},
        send_at=0,
        repeats="",
        until=0,
        phase="draft",
        approval=0,
        broadcast=0,
        corrected_by=0,
        sent_at=0,
        expires=0,
        made_at=turn.seconds,
    )


def with_place(found: Bulletin, place: str) -> tuple[str, ...]:
    """Its places and one more; a whole country takes the place of its regions."""
    if place in found.places or place[:COUNTRY] in found.places:
        return found.places
    if len(place) == COUNTRY:
        return (*(one for one in found.places if one[:COUNTRY] != place), place)
    return (*found.places, place)


class More(Step, prompt="alerts-draft-more"):
    """These places, or one more?"""

    field = "places"

    def words(self, turn: Turn) -> dict[str, str]:
        """The places so far, and who is on duty there."""
        found = drafts.find(turn, str(self.number))
        places = found.places if found else ()
        return {
            "places": reaching.places_told(turn, places),
            "duty": desk.on_duty_for(turn, reaching.place_of(found)) if found else "",
        }

    def entries(self, turn: Turn, found: Bulletin) -> list[Option]:
        """Enough, one more, or one of them off the list."""
        done = [Option(turn.label(self.prompt, "done"), "done")] if self.chain else []
        more = [Option(turn.label(self.prompt, "add"), "add")] if len(found.places) < MOST else []
        return [*done, *more, *self._listed(turn, found)]

    def _listed(self, turn: Turn, found: Bulletin) -> list[Option]:
        told = {
            one: named(turn, one) if faults.is_known(turn, one) else one for one in found.places
        }
        off = [
            Option(turn.label("alerts-draft-off", place=name), one) for one, name in told.items()
        ]
        return off if len(off) > 1 else []

    def answer(self, turn: Turn) -> State | None:
        found = drafts.find(turn, str(self.number))
        match turn.input:
            case Choice("done") if found:
                return self.after(turn, found)
            case Choice("add") if found and found.hazard in facts_of(turn).hazards:
                land = Land(hazard=found.hazard, number=self.number, chain=self.chain)
                return _where(turn, land)
            case Choice(place) if found and place in found.places:
                left = tuple(one for one in found.places if one != place)
                return self if drafts.edit(turn, found, {"places": left or found.places}) else None
        return super().answer(turn)


FIELDS: Mapping[str, type[Step]] = {
    kind.field: kind for kind in (More, Level, Source, Spot, Onset, Hours, Meeting)
}
STATES: tuple[type[State], ...] = (What, Land, Area, *FIELDS.values())
