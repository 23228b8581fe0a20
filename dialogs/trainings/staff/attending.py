"""Who came: the QR code at the door, four digits said aloud, ticks on the list; then it is settled.

Names are opened for ticking, and that is recorded. Until the list is closed ticks can be taken
back: a photographed code marks people who are not there, so heads are counted.
"""

from bot.dialog import Attachment, Button, Start, State, Turn, stamp
from bot.papers import poster_png
from dialogs.trainings import clocks, courses, doors, seats
from dialogs.trainings.courses import Course
from dialogs.trainings.screens import number_of
from dialogs.trainings.seats import Seat
from dialogs.trainings.staff import amends, rolls, standing
from dialogs.trainings.staff.standing import at

LISTED = 5


def attend(turn: Turn, rest: str) -> State | None:
    """`attend 7`: how many are marked, and the three ways."""
    course = standing.found(turn, rest)
    if course is not None:
        _show(turn, course)
    return None


def _show(turn: Turn, course: Course) -> None:
    told = rolls.sums(turn.db, course.id)
    ways = {"csv": at("file", course.id, "csv"), "xlsx": at("file", course.id, "xlsx")}
    if not course.closed_list and course.phase != "cancelled":
        ways = {
            "door": at("door", course.id),
            "code": at("daycode", course.id),
            "ticks": at("ticks", course.id),
            "settle": at("settle", course.id),
            "csv": ways["csv"],
        }
    turn.show(
        "trainings-desk-attend",
        buttons=ways,
        back=at("show", course.id),
        number=str(course.id),
        title=clocks.title(turn, course),
        when=clocks.when(turn, course),
        came=str(told.came),
        seats=str(course.seats),
        settled="yes" if course.closed_list else "no",
    )


def door(turn: Turn, rest: str) -> State | None:
    """`door 7`: the link and its QR code, to be shown on a screen or printed."""
    course = standing.found(turn, rest)
    if course is None or not _is_running(turn, course):
        return None
    anew = standing.pressed(turn) is not None
    link = turn.link(f"a-{doors.door_of(turn, course, anew=anew)}")
    if anew:
        turn.record("door renewed", training=course.id)
    # Without a name of the bot the code would open nothing.
    picture = Attachment("door.png", poster_png(link)) if link.startswith("https:") else None
    renewed = stamp(turn, at("door", course.id), turn.seconds)
    turn.say(
        "trainings-desk-door",
        attachment=picture,
        buttons=[
            Button(turn.label("trainings-desk-door", "attend"), at("attend", course.id)),
            Button(turn.label("trainings-desk-door", "new"), renewed),
        ],
        title=clocks.title(turn, course),
        link=link,
    )
    return None


def daycode(turn: Turn, rest: str) -> State | None:
    """`daycode 7`: four digits to say aloud."""
    course = standing.found(turn, rest)
    if course is None:
        return None
    turn.settled(at("daycode", course.id))
    if not _is_running(turn, course):
        return None
    anew = standing.pressed(turn) is not None
    digits = doors.digits_of(turn, course, anew=anew)
    turn.record("day code renewed" if anew else "day code seen", training=course.id)
    renewed = stamp(turn, at("daycode", course.id), turn.seconds)
    turn.show(
        "trainings-desk-digits",
        buttons=[
            Button(turn.label("trainings-desk-digits", "attend"), at("attend", course.id)),
            Button(turn.label("trainings-desk-digits", "new"), renewed),
        ],
        back=at("attend", course.id),
        title=clocks.title(turn, course),
        digits=digits,
    )
    return None


def _is_running(turn: Turn, course: Course) -> bool:
    """Not cancelled, not settled; else the page says so."""
    if course.phase in {"open", "closed", "over"} and not course.closed_list:
        return True
    turn.toast("trainings-desk-cannot", why="phase")
    _show(turn, course)
    return False


def ticks(turn: Turn, rest: str) -> State | None:
    """`ticks 7 31`: who has a seat, by name, behind that number; a tap ticks or unticks."""
    course = standing.found(turn, rest)
    if course is None or not _is_running(turn, course):
        return None
    _show_ticks(turn, course, number_of(rest.partition(" ")[2].strip()))
    return None


def _show_ticks(turn: Turn, course: Course, after: int) -> None:
    found = seats.roster(turn, course.id, ("seated",), after=after, most=LISTED + 1)
    if found:
        turn.record("names opened", training=course.id, behind=after)
    buttons = [Button(_line(turn, one), at("tick", one.id, after)) for one in found[:LISTED]]
    if len(found) > LISTED:
        more = at("ticks", course.id, found[LISTED - 1].id)
        buttons.append(Button(turn.label("bot-more"), more))
    turn.show(
        "trainings-desk-ticks",
        buttons=buttons,
        back=at("attend", course.id),
        title=clocks.title(turn, course),
        came=str(rolls.sums(turn.db, course.id).came),
    )


def _line(turn: Turn, seat: Seat) -> str:
    name, _ = seats.named(turn, seat)
    return f"{'✅' if seat.came_at else '▫️'} {name or turn.label('trainings-desk-nameless')}"[:60]


def tick(turn: Turn, rest: str) -> State | None:
    """`tick 31 0`: they came, or did not; the page behind 0 is shown again."""
    words = rest.split()
    seat = seats.find(turn, number_of(words[0])) if words else None
    course = standing.found(turn, str(seat.training_id)) if seat else None
    if seat is None:
        standing.refuse(turn)
        return None
    if course is None or not _is_running(turn, course):
        return None
    if doors.is_early(turn, course):
        turn.toast("trainings-desk-cannot", why="early")
    elif seat.came_at:
        if seats.uncome(turn, seat):
            turn.record("attendance taken back", training=course.id, seat=seat.id)
    elif seats.come(turn, seat, "list"):
        turn.record("attendance ticked", training=course.id, seat=seat.id)
    _show_ticks(turn, course, number_of(words[1]) if len(words) > 1 else 0)
    return None


def settle(turn: Turn, rest: str) -> State | None:
    """`settle 7`: nobody is marked any more; only then it says of somebody that they took part."""
    course = standing.found(turn, rest)
    if course is None or not _is_running(turn, course):
        return None
    if turn.seconds < course.starts_at:
        turn.toast("trainings-desk-cannot", why="early")
        _show(turn, course)
        return None
    if standing.pressed(turn) == course.version and amends.settle_list(turn, course):
        turn.record("list closed", training=course.id, came=rolls.sums(turn.db, course.id).came)
        turn.toast("trainings-desk-done")
        _show(turn, courses.find(turn, course.id) or course)
        return None
    told = rolls.sums(turn.db, course.id)
    done = stamp(turn, at("settle", course.id), course.version)
    turn.show(
        "trainings-desk-settle",
        buttons=[
            Button(turn.label("trainings-desk-settle", "no"), at("attend", course.id)),
            Button(turn.label("trainings-desk-settle", "yes"), done),
        ],
        title=clocks.title(turn, course),
        came=str(told.came),
        seats=str(course.seats),
    )
    return None


WAYS: dict[str, Start] = {
    "attend": attend,
    "door": door,
    "daycode": daycode,
    "ticks": ticks,
    "tick": tick,
    "settle": settle,
}
