"""The chat of who comes to a training. What stands behind a button is one of these commands:

/trainings                        the ways to look
/trainings list KZ-75 uz tb       the list: place, language, topic, "-" is anything; `... 17654 12`
                                  goes on behind that second and number; `topics` to choose from
/trainings 7                      the page of one; t-CODE is that of a poster or a link
/trainings join 7                 what it means; `join 7 yes`: a seat or a place in the queue
/trainings leave 7                is it sure? `leave 7 yes`: gone; `wait 7`: again, at the end
/trainings take 7                 the seat that is offered, or free for who comes first; `decline 7`
/trainings seen 7 v3              I have read of that change
/trainings calendar 7 · share 7   a file for the calendar; a link for friends
/trainings mine                   where I have a seat or wait
/trainings bring tb               I want one here
/trainings rate 7 · enough 7      how it was; no more articles
/trainings desk ...               staff: dialogs/trainings/staff

The clock, for a person: remind 7 day · changed 7 time · offered 31 · lapse 31 · called 31 ·
after 7 0
The clock, for the keeper: look · few 7 48 · last 7 · over 7 · settle 7 · spread 7 time 200
"""

from collections.abc import Callable, Mapping

from bot import people
from bot.dialog import Attachment, State, Turn
from dialogs.trainings import (
    afters,
    calendars,
    clocks,
    courses,
    lists,
    looks,
    notices,
    offers,
    screens,
    seats,
    signups,
    spreads,
    staff,
)
from dialogs.trainings.calendars import Entry
from dialogs.trainings.courses import Course
from dialogs.trainings.screens import number_of

STATES: tuple[type[State], ...] = signups.STATES


def trainings(turn: Turn, args: str) -> State | None:
    """Each word in the file that answers it; a number alone is a training."""
    word, _, rest = args.strip().partition(" ")
    rest = rest.strip()
    if turn.opener == "clock":
        _due(turn, word, rest)
    elif word in staff.WAYS and people.roles_of(turn.db, turn.person.id):
        return staff.WAYS[word](turn, rest)
    elif word.startswith("a-") and "door" in staff.OPEN:
        return staff.OPEN["door"](turn, word.removeprefix("a-"))
    elif word in staff.OPEN:
        return staff.OPEN[word](turn, rest)
    elif word in _WAYS:
        return _WAYS[word](turn, rest)
    elif number_of(word) or word.startswith("t-"):
        _show(turn, word)
    else:
        lists.show_main(turn)
    return None


def _due(turn: Turn, word: str, rest: str) -> None:
    """What the clock types, for a person or for the keeper."""
    first, _, more = rest.partition(" ")
    number = number_of(first)
    if word in _CLOCK:
        _CLOCK[word](turn, number)
    elif word in _CLOCK_SAID:
        _CLOCK_SAID[word](turn, number, more)
    elif word == "spread":
        what, _, after = more.partition(" ")
        spreads.spread(turn, number, what, after=number_of(after))
    elif word == "look":
        looks.look(turn, rest)
    elif word in staff.DUE:
        staff.DUE[word](turn, rest)


def _show(turn: Turn, said: str) -> None:
    """By its number, or by the code of a poster; a draft is shown to nobody."""
    code = said.removeprefix("t-")
    number = number_of(said)
    course = courses.find(turn, number) if number else courses.by_code(turn, code)
    if course is None or course.phase == "draft":
        screens.show_gone(turn)
    else:
        screens.show_course(turn, course)


def _mine(turn: Turn, rest: str) -> None:
    screens.show_mine(turn)


def _seen(turn: Turn, rest: str) -> None:
    """The page as it stands now, whatever the version."""
    number, _, version = rest.partition(" ")
    if spreads.confirm(turn, number_of(number), version):
        turn.toast("trainings-seen")
    _show(turn, number)


def _share(turn: Turn, rest: str) -> None:
    course = courses.find(turn, number_of(rest))
    if course is None or course.phase == "draft":
        screens.show_gone(turn)
    else:
        screens.show_link(turn, course)


def _calendar(turn: Turn, rest: str) -> None:
    """For who has a seat; also when it is cancelled, so that the entry goes."""
    course, seat = courses.find(turn, number_of(rest)), seats.mine(turn, number_of(rest))
    if course is None or seat is None or seat.standing != "seated":
        screens.show_gone(turn)
        return
    entry = Entry(
        uid=_uid(turn, course),
        version=course.version,
        summary=clocks.plain(turn, course),
        begins=course.starts_at,
        ends=course.ends_at,
        stamped=turn.seconds,
        where="" if course.phase == "cancelled" else notices.address(turn, course),
        cancelled=course.phase == "cancelled",
    )
    turn.say("trainings-calendar", attachment=Attachment("event.ics", calendars.file_of(entry)))


def _uid(turn: Turn, course: Course) -> str:
    """The same for every version, and nobody else's."""
    mark = turn.house.seal.mac(f"{course.id} {turn.person.id}", "trainings calendar")
    return f"{mark.hex()[:32]}@hamroh"


_WAYS: Mapping[str, Callable[[Turn, str], State | None]] = {
    "bring": lists.bring,
    "calendar": _calendar,
    "decline": signups.decline,
    "enough": afters.enough,
    "join": signups.join,
    "leave": signups.leave,
    "list": lists.show_list,
    "mine": _mine,
    "rate": afters.rate,
    "seen": _seen,
    "share": _share,
    "take": signups.take,
    "topics": lists.show_topics,
    "wait": signups.wait,
}

_CLOCK: Mapping[str, Callable[[Turn, int], None]] = {
    "called": offers.tell_last,
    "few": looks.few,
    "lapse": offers.lapse,
    "last": looks.settle,
    "offered": offers.tell_offer,
    "over": looks.finish,
    "settle": looks.settle,
}

_CLOCK_SAID: Mapping[str, Callable[[Turn, int, str], None]] = {
    "after": afters.tell,
    "changed": spreads.tell,
    "remind": notices.remind,
}
