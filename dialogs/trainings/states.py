"""The chat of who comes to a training, from top to bottom."""

from bot import people
from bot.dialog import State, Turn
from dialogs.trainings import staff

STATES: tuple[type[State], ...] = ()


def trainings(turn: Turn, args: str) -> State | None:
    """Each word in the file that answers it."""
    word, _, rest = args.strip().partition(" ")
    rest = rest.strip()
    if turn.opener == "clock":
        return staff.DUE[word](turn, rest) if word in staff.DUE else None
    if word in staff.WAYS and people.roles_of(turn.db, turn.person.id):
        return staff.WAYS[word](turn, rest)
    if word.startswith("a-") and "door" in staff.OPEN:
        return staff.OPEN["door"](turn, word.removeprefix("a-"))
    if word in staff.OPEN:
        return staff.OPEN[word](turn, rest)
    turn.show("trainings-main")
    return None
