"""A draft, step by step: what has happened, where, for how long; a row from the first on.

/checkin desk new             what has happened? `new KZ-75 KZ-19`: in these places
/checkin desk draft 7         its page
/checkin desk set 7 hours     one step alone
/checkin desk discard 7       it is thrown away, and its list with it
"""

from collections.abc import Mapping, Sequence

from bot import approval
from bot.dialog import Choice, Option, Start, State, Turn, pressed, unstamped
from dialogs.checkin import lists
from dialogs.checkin.content import facts_of
from dialogs.checkin.rolls import Roll
from dialogs.checkin.staff import asking, desk, standing
from dialogs.checkin.staff.standing import at

WHOLE = "whole"
MOST = 10  # places of one roll-call


def new(turn: Turn, args: str) -> State | None:
    """The first question, to whoever may draft somewhere."""
    if not standing.places_of(turn):
        standing.refuse(turn, "draft")
        return None
    places = tuple(dict.fromkeys(args.split()))[:MOST]
    return Event(places=places if standing.may_draft(turn, places) else ())


def show_draft(turn: Turn, args: str) -> State | None:
    """Its author's own page."""
    found = standing.draft(turn, args)
    if found is None:
        standing.refuse(turn, "draft")
    elif asking.asked(turn, found) is not None:
        turn.go(at("asked", found.id))
    else:
        steps = ("event", "where", "hours")
        ways = {word: at("set", found.id, word) for word in steps}
        turn.show(
            "checkin-draft",
            buttons={"ask": at("ask", found.id), **ways, "discard": at("discard", found.id)},
            back=at("mine"),
            number=str(found.id),
            title=standing.title(turn, found),
            hours=str(found.hours),
        )
    return None


def change(turn: Turn, args: str) -> State | None:
    """One step alone."""
    found = standing.draft(turn, args)
    if found is None:
        standing.refuse(turn, "draft")
        return None
    match args.partition(" ")[2].strip():
        case "event":
            return Event(number=found.id)
        case "where":
            return More(number=found.id) if found.places else _where(turn, found.id)
        case "hours":
            return Hours(number=found.id)
    return show_draft(turn, args)


def discard(turn: Turn, args: str) -> State | None:
    """The fresh button does it; whatever was typed shows the page that carries it."""
    found = standing.draft(turn, unstamped(args))
    if found is None:
        standing.refuse(turn, "draft")
        return None
    if pressed(turn) != found.version:
        turn.show(
            "checkin-discard",
            buttons=[standing.button(turn, "checkin-discard", "discard", found)],
            back=at("draft", found.id),
            title=standing.title(turn, found),
        )
        return None
    approval.void(turn.db, lists.KIND, found.id)
    turn.settled(at("open", found.id))
    if lists.move(turn, found, "cancelled", ended=True):
        turn.record("roll-call discarded", roll=found.id)
        asking.tidy_later(turn, found.id)
    return desk.show_mine(turn, "")


class Event(State, prompt="checkin-draft-event", draft=False):
    """What has happened?"""

    places: tuple[str, ...] = ()
    number: int = 0  # of the draft that is changed; 0: of a new one

    def options(self, turn: Turn) -> Sequence[Option]:
        """All that is known."""
        return [Option(turn.label(f"checkin-event-{e}"), e) for e in facts_of(turn).events]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(event):
                return self._take(turn, event)
        turn.say("checkin-desk-tap")
        return self

    def _take(self, turn: Turn, event: str) -> State | None:
        if self.number:
            return _edit(turn, self.number, event=event)
        if not standing.may_draft(turn, self.places):
            standing.refuse(turn, "draft")
            return None
        made = lists.add(turn, event, self.places)
        turn.record("roll-call drafted", roll=made.id, event=event)
        more = More(number=made.id, chain=True)
        return more if self.places else _where(turn, made.id, chain=True)


class Land(State, prompt="checkin-draft-country", draft=False):
    """In which country?"""

    number: int
    chain: bool = False

    def options(self, turn: Turn) -> Sequence[Option]:
        """Where the person may draft."""
        own = {place.partition("-")[0] for place in standing.places_of(turn)} or {""}
        return [
            Option(turn.label(f"country-{code.lower()}"), code)
            for code in turn.house.regions.countries
            if not own.isdisjoint({"", code})
        ]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(code):
                return Area(**self.model_dump(), country=code)
        turn.say("checkin-desk-tap")
        return self


def _where(turn: Turn, number: int, *, chain: bool = False) -> State:
    """The country is no question for who may draft in one alone."""
    land = Land(number=number, chain=chain)
    found = land.options(turn)
    return Area(**land.model_dump(), country=found[0].value) if len(found) == 1 else land


class Area(State, prompt="checkin-draft-region", draft=False):
    """In which region of it, or in the whole country?"""

    number: int
    country: str
    chain: bool = False

    def options(self, turn: Turn) -> Sequence[Option]:
        """The whole country and its regions, as far as the role goes."""
        own = standing.places_of(turn) or frozenset({""})
        found = [
            Option(turn.label(f"region-{code.lower()}"), code)
            for code in turn.house.regions.of(self.country)
            if standing.covers(own, code)
        ]
        whole = [Option(turn.label("checkin-draft-whole"), WHOLE)]
        return [*(whole if standing.covers(own, self.country) else []), *found]

    def back(self) -> State:
        """The country."""
        return Land(number=self.number, chain=self.chain)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(code):
                return self._take(turn, self.country if code == WHOLE else code)
        turn.say("checkin-desk-tap")
        return self

    def _take(self, turn: Turn, place: str) -> State | None:
        found = standing.draft(turn, str(self.number))
        if found is None or not standing.may_draft(turn, [place]):
            standing.refuse(turn, "draft")
            return None
        _edit(turn, found.id, places=with_place(found.places, place))
        return More(number=self.number, chain=self.chain)


def with_place(places: tuple[str, ...], place: str) -> tuple[str, ...]:
    """These and one more; a whole country takes the place of its regions."""
    country = place.partition("-")[0]
    if place in places or country in places:
        return places
    if place == country:
        return (*(one for one in places if one.partition("-")[0] != place), place)
    return (*places, place)


class More(State, prompt="checkin-draft-more", draft=False):
    """These places, or one more?"""

    number: int
    chain: bool = False

    def ask(self, turn: Turn) -> str:
        """With the places so far, and who could approve it there."""
        found = standing.draft(turn, str(self.number))
        places = standing.places_told(turn, found.places if found else ())
        duty = standing.duty_told(turn, found) if found else "nobody"
        return turn.text(self.prompt, places=places, duty=duty)

    def options(self, turn: Turn) -> Sequence[Option]:
        """Enough, one more, or one of them off the list."""
        found = standing.draft(turn, str(self.number))
        places = found.places if found else ()
        more = [Option(turn.label(self.prompt, "add"), "add")] if len(places) < MOST else []
        off = [Option(f"✖️ {standing.named(turn, one)}", one) for one in places]
        done = Option(turn.label(self.prompt, "done"), "done")
        return [done, *more, *(off if len(off) > 1 else [])]

    def answer(self, turn: Turn) -> State | None:
        found = standing.draft(turn, str(self.number))
        if found is None:
            standing.refuse(turn, "draft")
            return None
        match turn.input:
            case Choice("done"):
                return Hours(number=self.number) if self.chain else show_draft(turn, str(found.id))
            case Choice("add"):
                return _where(turn, self.number, chain=self.chain)
            case Choice(place):
                left = tuple(one for one in found.places if one != place)
                _edit(turn, found.id, places=left or found.places)
                return self
        turn.say("checkin-desk-tap")
        return self


class Hours(State, prompt="checkin-draft-hours", draft=False):
    """For how long?"""

    number: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """As many as config/checkin.toml allows."""
        told = {n: turn.label("checkin-draft-hour", hours=str(n)) for n in facts_of(turn).hours}
        return [Option(label, str(hours)) for hours, label in told.items()]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(hours):
                return _edit(turn, self.number, hours=int(hours))
        turn.say("checkin-desk-tap")
        return self


def _edit(
    turn: Turn, number: int, *, event: str = "", places: Sequence[str] = (), hours: int = 0
) -> State | None:
    """Change it, if it is still this person's; then its page."""
    found = standing.draft(turn, str(number))
    if found is None:
        standing.refuse(turn, "draft")
        return None
    made = _changed(turn, found, event, tuple(places), hours)
    return show_draft(turn, str(number)) if made and not places else None


def _changed(
    turn: Turn, found: Roll, event: str, places: tuple[str, ...], hours: int
) -> Roll | None:
    """What is as it was voids nothing."""
    same = (event or found.event, places or found.places, hours or found.hours)
    if same == (found.event, found.places, found.hours):
        return found
    made = lists.edit(turn, found, event=event, places=places, hours=hours)
    if made is not None:
        turn.record("roll-call edited", roll=made.id, version=made.version)
    if made is not None and found.phase == "asked":
        turn.settled(at("open", made.id))
        turn.toast("checkin-desk-voided")
    return made


WAYS: Mapping[str, Start] = {"new": new, "draft": show_draft, "set": change, "discard": discard}
STATES: Sequence[type[State]] = (Event, Land, Area, More, Hours)
