"""The page of one training as staff see it, and what can be done with it, six ways at a time."""

from collections.abc import Iterator

from bot.dialog import Attachment, Html, Start, State, Turn
from bot.papers import poster_png
from dialogs.trainings import clocks, courses, screens, seats
from dialogs.trainings.content import facts_of
from dialogs.trainings.courses import Course
from dialogs.trainings.staff import rolls, standing
from dialogs.trainings.staff.standing import at


def show(turn: Turn, rest: str) -> State | None:
    """`show 7`."""
    course = standing.found(turn, rest)
    if course is not None:
        show_page(turn, course)
    return None


def show_page(turn: Turn, course: Course) -> None:
    """What it is, how many come, and the ways on."""
    turn.show(
        "trainings-desk-page",
        buttons={name: at(*words) for name, words in _ways(course)},
        back=at(),
        number=str(course.id),
        title=clocks.title(turn, course),
        phase=course.phase,
        when=clocks.when(turn, course),
        where=_where(turn, course),
        lines=Html("\n".join(_lines(turn, course))),
    )


def show_more(turn: Turn, rest: str) -> State | None:
    """`more 7`: what is done more rarely."""
    course = standing.found(turn, rest)
    if course is None:
        return None
    ways = {"copy": at("copy", course.id), "csv": at("file", course.id, "csv")}
    ways["xlsx"] = at("file", course.id, "xlsx")
    if course.phase == "open":
        ways["close"] = at("close", course.id)
    if course.phase == "closed":
        ways["open"] = at("open", course.id)
    if course.phase in {"open", "closed"}:
        ways["cancel"] = at("cancel", course.id)
        ways["poster"] = at("poster", course.id)
    else:
        ways |= _afterwards(turn, course)
    turn.show(
        "trainings-desk-more",
        buttons=ways,
        back=at("show", course.id),
        number=str(course.id),
        title=clocks.title(turn, course),
    )
    return None


def _afterwards(turn: Turn, course: Course) -> dict[str, str]:
    """What the group has learnt, and its papers."""
    kind, ways = facts_of(turn).kind(course.template), {}
    if kind is not None and kind.quiz and "quiz" in turn.menu:
        ways["gain"] = f"/quiz gain {kind.quiz} {course.id}"
    if "certificate" in turn.menu:
        ways["certificates"] = f"/certificate desk {course.id}"
    return ways


def give_poster(turn: Turn, rest: str) -> State | None:
    """`poster 7`: a QR code that opens its page, to be printed; and the link for a chat."""
    course = standing.found(turn, rest)
    if course is None:
        return None
    link = turn.link(f"t-{course.code}")
    if not turn.house.address.username:
        turn.show("trainings-desk-no-poster", back=at("more", course.id))
        return None
    turn.say(
        "trainings-desk-poster",
        buttons={"back": at("show", course.id)},
        attachment=Attachment("poster.png", poster_png(link)),
        title=clocks.title(turn, course),
        link=link,
    )
    return None


def show_few(turn: Turn, rest: str) -> State | None:
    """`few 7`: too few have signed up; whoever leads it decides, or does nothing."""
    course = standing.found(turn, rest)
    if course is None:
        return None
    turn.settled(at("few", course.id))
    turn.show(
        "trainings-desk-few",
        buttons={
            "keep": at("show", course.id),
            "write": at("write", course.id),
            "cancel": at("cancel", course.id),
        },
        back=at("show", course.id),
        number=str(course.id),
        title=clocks.title(turn, course),
        when=clocks.when(turn, course),
        held=str(seats.held(turn, course.id)),
        least=str(course.least),
    )
    return None


def _ways(course: Course) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    number = course.id
    if course.phase == "draft":
        yield "open", ("open", number)
        yield "edit", ("edit", number)
        yield "copy", ("copy", number)
        yield "drop", ("drop", number)
        return
    yield "roster", ("roster", number)
    if course.phase in {"open", "closed"}:
        yield "add", ("add", number)
    if course.phase != "cancelled":
        yield "attend", ("attend", number)
        yield "write", ("write", number)
    if course.phase in {"open", "closed"}:
        yield "edit", ("edit", number)
    yield "more", ("more", number)


def _where(turn: Turn, course: Course) -> str:
    return turn.label("trainings-online") if course.online else clocks.where(turn, course)


def _lines(turn: Turn, course: Course) -> Iterator[str]:
    told = rolls.sums(turn.db, course.id)
    yield turn.text(
        "trainings-desk-sums",
        seats=str(course.seats),
        held=str(told.held),
        waiting=str(told.waiting),
        phones=str(told.phones),
        came=str(told.came),
        unseen=str(told.unseen) if told.unseen else "no",
        least=str(course.least) if course.least else "none",
    )
    if said := courses.secret(turn, course):
        yield turn.text("trainings-address", where=said)
    if course.languages:
        yield turn.text("trainings-languages", languages=screens.languages(turn, course))
    yield from screens.conditions(turn, course)
    if course.series:
        yield turn.text("trainings-again")


WAYS: dict[str, Start] = {"show": show, "more": show_more, "poster": give_poster, "few": show_few}
