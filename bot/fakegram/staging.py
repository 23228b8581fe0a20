"""What the demo's audience does: it lets time pass, hands phones out, invents people."""

from collections.abc import Sequence
from itertools import count

from bot.fakegram import acts
from bot.fakegram.errors import WorldError
from bot.fakegram.records import Person
from bot.fakegram.state import State

FIRST_GUEST = 8001


def let_pass(state: State, seconds: float) -> None:
    """Move the time forward."""
    if not seconds > 0:
        raise WorldError("Time does not go back.")
    state.stage.passed += seconds
    _changed(state)


def show_phones(state: State, people: Sequence[int]) -> None:
    """Whose phones the page shows from now on."""
    if not people or len(set(people)) != len(people):
        raise WorldError("The page shows some phones, and of each person one.")
    for person in people:
        state.person(person)
    state.stage.phones = list(people)
    _changed(state)


def invite(state: State, name: str, language: str) -> int:
    """The number of a new person, who has not pressed Start yet."""
    number = next(n for n in count(FIRST_GUEST) if n not in state.people)
    phone = f"+99290000{number}"
    acts.add_person(state, Person(number, name, language_code=language, phone=phone))
    state.stage.guests.append(number)
    _changed(state)
    return number


def _changed(state: State) -> None:
    state.note("stage", "", state.stage)
    state.tell("stage", 0)
