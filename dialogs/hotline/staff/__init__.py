"""What staff do with applications, in the chat: `/hotline desk <word>`, each word in its own file.

queue page          what waits and what they have; a case
answering choosing  words, files, ready replies, notes; articles, sentences to hold up
handing closing     to a colleague, to all; the end of a case, and opening it again
guesting            somebody with the code, from another phone
calling trusting    calling back; who opens secret cases, and breaking the glass
reading             what the person taps under an answer
entering finding    what came by phone or over the desk; looking for a case
sorting overdues    topic, urgency, flags, tags, duplicates; what waits too long
referring reporting to a partner, with consent; how many cases there were, and the same as a file
sending standing    what reaches the person; what every page needs
access holds        who may open what; what operators change: the SQL; so are finds, marks,
                    referrals, counts and hiding

DESK is for people with a role, and each word asks which; DUE is what the clock types, whatever the
person's roles are then; STATES and MIGRATIONS are what they need of questions and tables.
"""

from collections.abc import Mapping

from bot import people
from bot.dialog import Start, State, Turn
from dialogs.hotline.staff import (
    access,
    answering,
    calling,
    choosing,
    closing,
    counts,
    entering,
    finding,
    finds,
    guesting,
    handing,
    holds,
    overdues,
    page,
    queue,
    referrals,
    referring,
    reporting,
    sending,
    sorting,
    trusting,
)

DESK: Mapping[str, Start] = {
    **queue.WAYS,
    **page.WAYS,
    **answering.WAYS,
    **choosing.WAYS,
    **handing.WAYS,
    **closing.WAYS,
    **calling.WAYS,
    **trusting.WAYS,
    **entering.WAYS,
    **finding.WAYS,
    **sorting.WAYS,
    **overdues.WAYS,
    **referring.WAYS,
    **reporting.WAYS,
    **guesting.WAYS,
}
_CLOCK: Mapping[str, Start] = {
    **queue.DUE,
    **page.DUE,
    **sending.DUE,
    **handing.DUE,
    **calling.DUE,
    **overdues.DUE,
    **reporting.DUE,
}


def desk(turn: Turn, args: str) -> State | None:
    """`/hotline desk` and its words."""
    word, _, rest = args.partition(" ")
    if word in DESK:
        return DESK[word](turn, rest.strip())
    roles = frozenset(one.role for one in people.roles_of(turn.db, turn.person.id))
    queue.show_desk(turn, DESK, roles)
    return None


def due(turn: Turn, args: str) -> State | None:
    """What the clock types behind `/hotline desk`."""
    word, _, rest = args.partition(" ")
    return _CLOCK[word](turn, rest.strip()) if word in _CLOCK else None


WAYS: Mapping[str, Start] = {"desk": desk}

DUE: Mapping[str, Start] = {"desk": due}

STATES: tuple[type[State], ...] = (
    *answering.STATES,
    *choosing.STATES,
    *handing.STATES,
    *closing.STATES,
    *calling.STATES,
    *trusting.STATES,
    *entering.STATES,
    *finding.STATES,
    *sorting.STATES,
    *referring.STATES,
    *guesting.STATES,
)

MIGRATIONS: tuple[str, ...] = (
    access.MIGRATION,
    holds.MIGRATION,
    referrals.MIGRATION,
    finds.MIGRATION,
    counts.MIGRATION,
    finds.OWED,
    counts.COUNTING,
)

leave = handing.leave
