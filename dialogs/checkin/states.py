"""The chat of a check-in. What stands behind a button is one of these commands:

/checkin                  what runs where I am, and my own check-in
/checkin safe 7           my answer to a roll-call, and all that follows: dialogs/checkin/replies.py
/checkin region 7         I need help: where, from a list
/checkin forget 7         the clock: a week has passed
/checkin mine ...         my own check-in: dialogs/checkin/ladders.py
/checkin desk ...         staff: dialogs/checkin/staff
"""

from collections.abc import Sequence

from bot import people
from bot.dialog import Choice, Input, Option, State, Text, Turn
from dialogs.checkin import answers, ladders, needs, places, replies, rolls, screens, staff


def checkin(turn: Turn, args: str) -> State | None:
    """Each word in the file that answers it."""
    word, _, rest = args.strip().partition(" ")
    rest = rest.strip()
    if turn.opener == "clock":
        due = {"forget": replies.forget, **ladders.DUE, **staff.DUE}
        return due[word](turn, rest) if word in due else None
    if word == "desk" and people.roles_of(turn.db, turn.person.id):
        first, _, more = rest.partition(" ")
        if first in staff.WAYS:
            return staff.WAYS[first](turn, more)
    if word == "mine":
        first, _, more = rest.partition(" ")
        if first in ladders.WAYS:
            return ladders.WAYS[first](turn, more)
    if word == "region":
        return _region(turn, rest)
    if word in replies.WAYS:
        replies.WAYS[word](turn, rest)
    else:
        screens.show_main(turn)
    return None


def _region(turn: Turn, rest: str) -> State | None:
    found = [pair for pair in needs.needy(turn) if pair[0].id == replies.number_of(rest)]
    if not found:
        screens.show_main(turn)
        return None
    roll, one = found[0]
    country = (one.place or turn.person.country or "")[: places.COUNTRY]
    if country not in turn.house.regions.countries:
        country = next(iter(turn.house.regions.countries))
    return Region(roll=roll.id, country=country)


class Region(State, prompt="checkin-region", draft=False):
    """Where they are who need help; what is not in the list is for the operator as it stands."""

    roll: int
    country: str

    def options(self, turn: Turn) -> Sequence[Option]:
        """The regions of that country, the likeliest first."""
        codes = turn.house.regions.of(self.country)
        return [Option(turn.label(f"region-{code.lower()}"), code) for code in codes]

    def answer(self, turn: Turn) -> State | None:
        found = [roll for roll, _ in needs.needy(turn) if roll.id == self.roll]
        match turn.input:
            case Choice(code) if found:
                needs.move(turn, found[0], code)
            case Text() if found:
                turn.overheard = turn.input
                turn.go("/hotline words")
                needs.show_where(turn, found[0])
            case _:
                screens.show_main(turn)
        return None


STATES: Sequence[type[State]] = (Region,)


def hears(turn: Turn, said: Input, *, waits: bool) -> str | None:
    """Words, labels and more, while something is asked of this person."""
    return replies.hears(turn, said, waits=waits) or ladders.hears(turn, said, waits=waits)


def leave(turn: Turn) -> None:
    """Who is forgotten is counted no more."""
    ladders.leave(turn)
    staff.leave(turn)
    rolls.leave(turn)


def hide(turn: Turn) -> None:
    """A searched phone does not say that its owner is in need."""
    ladders.hide(turn)
    known = rolls.of_person(turn)
    turn.withdraw(answers.RECEIPT)
    turn.withdraw(answers.GIVEN)
    for roll, _ in known:
        for broadcast in answers.broadcasts(roll):
            turn.unsay(broadcast)
    if any(one.answer in {"", "said"} for _, one in known):
        turn.say("checkin-put-away", clears=True)
