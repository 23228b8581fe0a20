"""What every page of the desk needs: whose training it is, its commands, the stamp of a button."""

from bot import people
from bot.dialog import Command, Turn, stamped, unstamped
from bot.people import Role
from dialogs.trainings import courses
from dialogs.trainings.courses import Course
from dialogs.trainings.screens import number_of

ROLES: tuple[Role, ...] = ("trainer", "operator", "administrator")


def at(*words: str | int) -> str:
    """A command of the desk."""
    return " ".join(("/trainings desk", *map(str, words)))


def works_in(turn: Turn, place: str) -> bool:
    """Whether this person works on the trainings of that place now."""
    return any(people.may(turn.db, turn.person.id, role, place) for role in ROLES)


def places(turn: Turn) -> tuple[str, ...]:
    """The places in which they do; "" is everywhere."""
    held = people.roles_of(turn.db, turn.person.id)
    return tuple(sorted({one.place for one in held if one.role in ROLES}))


def found(turn: Turn, rest: str) -> Course | None:
    """The training whose number comes first, if they work there; else that it is not theirs."""
    words = unstamped(rest).split()
    course = courses.find(turn, number_of(words[0])) if words else None
    if course is None or not works_in(turn, course.place):
        refuse(turn)
        return None
    return course


def refuse(turn: Turn) -> None:
    """It is not theirs, or there is none: nothing tells which."""
    turn.toast("trainings-desk-not-yours")
    turn.go("/trainings desk" if places(turn) else "/trainings")


def pressed(turn: Turn) -> int | None:
    """The version that the button was made for; None for what was typed, kept or forwarded."""
    said = stamped(turn, turn.input.args) if isinstance(turn.input, Command) else None
    return said[1] if said else None
