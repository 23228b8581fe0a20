"""The chat about alerts, from top to bottom. What stands behind a button is one of these commands:

/alerts                  what I get and why; who gets nothing yet: what it would be
/alerts yes              I agree
/alerts no               not now
/alerts where            my places; `add` one, `drop KZ-75`
/alerts about            my topics; `with weather`, `without weather`
/alerts quiet            hours of silence; `quiet 22-06`, `quiet off`
/alerts pause            for how long; `pause day`, `pause week`, `pause until`, `resume`
/alerts test             ring my phone; `rang`, `silent`, `android`, `iphone`
/alerts stop             are you sure; `stop sure`
/alerts offer            the clock: somebody has read in peace and may be asked
/alerts ring             the clock: the test message

What stands under an alert is in replies.py. What staff do stands in dialogs/alerts/staff; for
anybody else those words are none of these.
"""

from collections.abc import Callable, Mapping, Sequence

from bot import people
from bot.dialog import Choice, Option, State, Turn
from dialogs.alerts import choices, replies, screens, subscribers
from dialogs.alerts.content import facts_of
from dialogs.alerts.staff import DUE, WAYS, repeating

WHOLE = "whole"


def alerts(turn: Turn, args: str) -> State | None:
    """Everything but consent needs it first."""
    word, _, rest = args.strip().partition(" ")
    if turn.opener == "clock":
        _due(turn, word, rest)
    elif word in replies.WAYS:
        replies.WAYS[word](turn, rest)
    elif word in WAYS and people.roles_of(turn.db, turn.person.id):
        return WAYS[word](turn, rest.strip())
    elif word == "yes":
        return _agree(turn)
    elif word == "no":
        screens.show_declined(turn)
    elif (mine := subscribers.find(turn)) is None:
        screens.show_consent(turn)
    elif word == "add":
        return _add(turn, mine)
    else:
        choices.take(turn, mine, word, rest)
    return None


def _due(turn: Turn, word: str, rest: str) -> None:
    """What the clock types: its own words, and a staff page whose count was waited for."""
    if word in _CLOCK:
        _CLOCK[word](turn)
    elif word == "forget":
        replies.forget(turn, rest)
    elif word in DUE:
        DUE[word](turn, rest.strip())
    elif word in WAYS and people.roles_of(turn.db, turn.person.id):
        WAYS[word](turn, rest.strip())


_CLOCK: Mapping[str, Callable[[Turn], None]] = {
    "offer": choices.offer,
    "ring": screens.ring,
}


def leave(turn: Turn) -> None:
    """Before somebody is forgotten: nobody waits for what they needed, or for what they planned."""
    replies.leave(turn)
    repeating.leave(turn)


def _agree(turn: Turn) -> State | None:
    """Whoever has named where they are gets the alerts of that place; others are asked."""
    places = people.regions_of(turn.db, turn.person) or [turn.person.country or ""]
    if subscribers.find(turn) is None and not places[0]:
        return Country()
    _keep(turn, places if subscribers.find(turn) is None else ())
    return None


def _keep(turn: Turn, places: Sequence[str]) -> None:
    subscribers.subscribe(turn, places, facts_of(turn).most)
    screens.show_main(turn)


def _add(turn: Turn, mine: subscribers.Subscriber) -> State | None:
    if len(mine.places) >= facts_of(turn).most:
        screens.show_full(turn)
        return None
    return Country()


class Country(State, prompt="alerts-country", draft=False):
    """Alerts for which country?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """Where people are, then where their families are."""
        codes = turn.house.regions.countries
        return [Option(turn.label(f"country-{code.lower()}"), code) for code in codes]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(code):
                return Region(country=code)
        turn.say("alerts-not-listed")
        return self


class Region(State, prompt="alerts-region", draft=False):
    """Which region of it, or the whole country?"""

    country: str

    def options(self, turn: Turn) -> Sequence[Option]:
        """The whole country, then the likeliest regions."""
        codes = turn.house.regions.of(self.country)
        found = [Option(turn.label(f"region-{code.lower()}"), code) for code in codes]
        return [Option(turn.label("alerts-region", "whole"), WHOLE), *found]

    def back(self) -> State:
        """The country."""
        return Country()

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(code):
                self._take(turn, self.country if code == WHOLE else code)
                return None
        turn.say("alerts-not-listed")
        return self

    def _take(self, turn: Turn, place: str) -> None:
        """The first place is the consent's last step; any other is one more."""
        if subscribers.find(turn) is None:
            _keep(turn, [place])
            return
        match subscribers.add_place(turn, place, facts_of(turn).most):
            case "added":
                turn.toast("alerts-added", place=screens.named(turn, place))
                screens.show_where(turn)
            case "covered":
                turn.toast("alerts-covered")
                screens.show_where(turn)
            case "full":
                screens.show_full(turn)
