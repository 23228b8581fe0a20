"""What staff do with trainings, in the chat: `/trainings desk <word>`, each word in its own file.

listing page         what is coming, drafts, what is over; one training
making turning       new, copied; opened, closed, cancelled, thrown away
editing asking       field by field; a training's own questions
registering claiming who calls gets a seat and a code; the code brings it into a chat
calling              whom to tell by telephone, and what came of it
roster attending     who is on the list; who came
writing filing       a message to the roster; the same as a file
standing fields      what every page needs; what may be typed for a field
amends rolls rings   the SQL of staff; so are letters and moves

WAYS is for people with a role, and each word asks which; OPEN is what anybody may type and is
answered here (`here 7`, `claimed 31`, `door <code>` for a link a-<code>); DUE is what the clock
types, whatever the person's roles are then; STATES and MIGRATIONS are what they need of questions
and tables. The clock's keeper rings for `/trainings desk few 7` where too few have signed up.
"""

from collections.abc import Mapping

from bot.dialog import Start, State, Turn
from dialogs.trainings import attendances, doors
from dialogs.trainings.screens import number_of
from dialogs.trainings.staff import (
    amends,
    asking,
    attending,
    calling,
    claiming,
    editing,
    filing,
    letters,
    listing,
    making,
    page,
    registering,
    roster,
    turning,
    writing,
)

DESK: Mapping[str, Start] = {
    **listing.WAYS,
    **page.WAYS,
    **making.WAYS,
    **turning.WAYS,
    **editing.WAYS,
    **registering.WAYS,
    **calling.WAYS,
    **roster.WAYS,
    **attending.WAYS,
    **writing.WAYS,
    **filing.WAYS,
}


def desk(turn: Turn, args: str) -> State | None:
    """`/trainings desk` and its words; a number alone is the page of that training."""
    word, _, rest = args.partition(" ")
    if word in DESK:
        return DESK[word](turn, rest.strip())
    if number_of(word):
        return page.show(turn, word)
    return listing.show_desk(turn, rest)


WAYS: Mapping[str, Start] = {"desk": desk}
OPEN: Mapping[str, Start] = {**attendances.OPEN, **claiming.OPEN}
DUE: Mapping[str, Start] = {}
STATES: tuple[type[State], ...] = (
    *making.STATES,
    *editing.STATES,
    *asking.STATES,
    *registering.STATES,
    *writing.STATES,
    *attendances.STATES,
)
MIGRATIONS: tuple[str, ...] = (doors.MIGRATION, amends.MIGRATION, letters.MIGRATION)
AUDIENCES: Mapping[str, str] = letters.AUDIENCES
