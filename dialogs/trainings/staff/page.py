"""The page of one training as staff see it, and what can be done with it, six ways at a time."""

from collections.abc import Iterator

from bot.dialog import Html, Start, State, Turn
from dialogs.trainings import clocks, courses, screens, seats
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
    turn.show(
        "trainings-desk-more",
        buttons=ways,
        back=at("show", course.id),
        number=str(course.id),
        title=clocks.title(turn, course),
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


WAYS: dict[str, Start] = {"show": show, "more": show_more, "few": show_few}
