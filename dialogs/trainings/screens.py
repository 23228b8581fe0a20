"""What is shown of one training: the page, signing up, the seat, leaving; and what somebody has."""

from collections.abc import Iterator

from bot.dialog import SHOWN, Button, Html, Turn
from dialogs.trainings import clocks, courses, doors, notices, offers, seats
from dialogs.trainings.content import TEMPLATES, facts_of
from dialogs.trainings.courses import Course
from dialogs.trainings.seats import Seat


def number_of(said: str) -> int:
    """A number as a command says it; 0 for what is none."""
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 10 else 0


def show_course(turn: Turn, course: Course) -> None:
    """The page of one: how the person stands there, what, for whom, when, where, the ways on."""
    seat = seats.mine(turn, course.id)
    turn.show(
        "trainings-course",
        buttons=dict(_ways(turn, course, seat)),
        back="/trainings",
        title=clocks.title(turn, course),
        standing=_standing(turn, course, seat),
        lines=Html("\n".join(_lines(turn, course, seat))),
    )


def _ways(turn: Turn, course: Course, seat: Seat | None) -> Iterator[tuple[str, str]]:
    """What can be done, by the attributes of trainings-course."""
    standing, number = seat.standing if seat else "", course.id
    if (
        seat is not None
        and standing == "seated"
        and not seat.came_at
        and doors.is_open(turn, course)
    ):
        yield "here", f"/trainings here {number}"
    if not clocks.is_ahead(turn, course):
        yield "others", "/trainings list - - -"
        if course.phase != "cancelled" and seat is not None and seat.came_at:
            yield from _afterwards(turn, course)
    elif standing == "offered":
        yield "take", f"/trainings take {number}"
        yield "decline", f"/trainings decline {number}"
    elif standing == "seated":
        yield "calendar", f"/trainings calendar {number}"
        yield "leave", f"/trainings leave {number}"
        yield from _quiz(turn, course, "before")
    elif standing == "waiting":
        if offers.is_rush(turn, course) and _free(turn, course):
            yield "take", f"/trainings take {number}"
        yield "unqueue", f"/trainings leave {number}"
    elif course.phase == "open":
        yield "join" if free_now(turn, course) else "queue", f"/trainings join {number}"
    if clocks.is_ahead(turn, course):
        yield "share", f"/trainings share {number}"


def _afterwards(turn: Turn, course: Course) -> Iterator[tuple[str, str]]:
    """For who came."""
    yield "rate", f"/trainings rate {course.id}"
    yield from _quiz(turn, course, "after")
    if course.closed_list and "certificate" in turn.menu:
        yield "certificate", f"/certificate {course.id}"


def _quiz(turn: Turn, course: Course, when: str) -> Iterator[tuple[str, str]]:
    """A few questions before and after; what the group has learnt is counted, not who."""
    kind = facts_of(turn).kind(course.template)
    if kind is not None and kind.quiz and "quiz" in turn.menu:
        yield "quiz", f"/quiz {kind.quiz} {course.id} {when}"


def free_now(turn: Turn, course: Course) -> int:
    """How many seats somebody new can have: what others wait for is not free."""
    return 0 if _queued(turn, course) else _free(turn, course)


def _free(turn: Turn, course: Course) -> int:
    return max(0, course.seats - seats.held(turn, course.id))


def _queued(turn: Turn, course: Course) -> bool:
    return bool(seats.waiting(turn, course.id)) and not offers.is_rush(turn, course)


def _standing(turn: Turn, course: Course, seat: Seat | None) -> str:
    """How this person stands there, in one sentence; that it is over or cancelled goes first."""
    if course.phase == "cancelled":
        return turn.label("trainings-standing", "cancelled")
    if course.phase == "over" or turn.seconds >= course.ends_at:
        return turn.label("trainings-standing", "over")
    if turn.seconds >= course.starts_at:
        return turn.label("trainings-standing", "begun")
    match seat.standing if seat else "":
        case "seated":
            return turn.label("trainings-standing", "seated")
        case "waiting" if seat:
            return turn.label("trainings-place", place=str(seats.ahead(turn, seat)))
        case "offered" if seat:
            until = clocks.moment(turn, course, seat.offer_until)
            return turn.label("trainings-held", until=until)
        case "left":
            return turn.label("trainings-standing", "left")
        case "lapsed":
            return turn.label("trainings-standing-lapsed")
    if course.phase == "closed":
        return turn.label("trainings-standing", "closed")
    return ""


def _lines(turn: Turn, course: Course, seat: Seat | None) -> Iterator[str]:
    """All that is known of it, a line each."""
    if course.template in TEMPLATES:
        why, whom = f"trainings-why-{course.template}", f"trainings-for-{course.template}"
        yield turn.text("trainings-about", about=turn.label(why))
        yield turn.text("trainings-whom", whom=turn.label(whom))
    if course.note:
        yield turn.text("trainings-note", note=course.note)
    yield turn.text("trainings-time", when=clocks.when(turn, course))
    yield turn.text("trainings-where", where=_where(turn, course, seat))
    if course.languages:
        yield turn.text("trainings-languages", languages=languages(turn, course))
    if clocks.is_ahead(turn, course):
        free, queue = free_now(turn, course), seats.waiting(turn, course.id)
        if free:
            yield turn.text("trainings-seats", free=str(free), seats=str(course.seats))
        else:
            yield turn.text("trainings-full", seats=str(course.seats), waiting=str(queue))
    yield from conditions(turn, course)
    if course.series:
        yield turn.text("trainings-again")
    if course.office:
        yield turn.text("trainings-office", office=course.office)


def conditions(turn: Turn, course: Course) -> Iterator[str]:
    """For whom it is not, and what is cared for."""
    if course.women:
        yield turn.text("trainings-women")
    if course.age_from and course.age_to:
        yield turn.text("trainings-ages", first=str(course.age_from), last=str(course.age_to))
    elif course.age_from:
        yield turn.text("trainings-age-from", first=str(course.age_from))
    elif course.age_to:
        yield turn.text("trainings-age-to", last=str(course.age_to))
    if course.child_care:
        yield turn.text("trainings-child-care")


def _where(turn: Turn, course: Course, seat: Seat | None) -> str:
    """The address only for who has a seat."""
    there = turn.label("trainings-online") if course.online else clocks.where(turn, course)
    if seat is None or seat.standing != "seated" or course.phase == "cancelled":
        return there
    told = notices.address(turn, course)
    return there if told == there else f"{there}. {told}"


def languages(turn: Turn, course: Course) -> str:
    """The languages in which it is held."""
    known = turn.house.i18n.has
    return ", ".join(
        turn.label("home-language", code) if known("en", "home-language", code) else code
        for code in course.languages
    )


def show_gone(turn: Turn) -> None:
    """There is no such training, or not for this person."""
    turn.show("trainings-gone", buttons={"others": "/trainings list - - -"}, back="/trainings")


def show_consent(turn: Turn, course: Course) -> None:
    """What signing up means, and for whom it is: one tap says yes to both."""
    turn.show(
        "trainings-consent",
        buttons={"yes": f"/trainings join {course.id} yes"},
        back=f"/trainings {course.id}",
        title=clocks.title(turn, course),
        when=clocks.when(turn, course),
        full="no" if free_now(turn, course) else "yes",
        conditions=Html("".join(f"\n{line}" for line in conditions(turn, course))),
    )


def say_seat(turn: Turn, course: Course, seat: Seat) -> None:
    """They have a seat, or which place in the queue."""
    if seat.standing == "seated":
        turn.say(
            "trainings-seated",
            buttons={
                "more": f"/trainings {course.id}",
                "calendar": f"/trainings calendar {course.id}",
                "leave": f"/trainings leave {course.id}",
            },
            what=clocks.title(turn, course),
            when=clocks.when(turn, course),
            where=notices.address(turn, course),
        )
    else:
        turn.say(
            "trainings-queued",
            buttons={"more": f"/trainings {course.id}", "leave": f"/trainings leave {course.id}"},
            what=clocks.title(turn, course),
            when=clocks.when(turn, course),
            place=str(seats.ahead(turn, seat)),
        )


def show_leaving(turn: Turn, course: Course) -> None:
    """Is it sure?"""
    turn.show(
        "trainings-leaving",
        buttons={"yes": f"/trainings leave {course.id} yes", "no": f"/trainings {course.id}"},
        what=clocks.title(turn, course),
        when=clocks.when(turn, course),
    )


def show_left(turn: Turn, course: Course) -> None:
    """Off the list; nothing is asked."""
    turn.show(
        "trainings-left",
        buttons={"wait": f"/trainings wait {course.id}", "others": "/trainings list - - -"},
        back="/trainings",
        what=clocks.title(turn, course),
    )


def show_taken(turn: Turn, course: Course, seat: Seat) -> None:
    """Somebody was faster, or it is not their turn yet; the place in the queue stays."""
    turn.show(
        "trainings-taken",
        buttons={"more": f"/trainings {course.id}"},
        back="/trainings",
        place=str(seats.ahead(turn, seat)),
    )


def show_link(turn: Turn, course: Course) -> None:
    """What can be sent on to a friend."""
    turn.show(
        "trainings-link-to",
        back=f"/trainings {course.id}",
        title=clocks.title(turn, course),
        link=turn.link(f"t-{course.code}"),
    )


def show_mine(turn: Turn) -> None:
    """Where this person has a seat or waits, the soonest first; then where they were."""
    found = [
        (course, seat)
        for seat in seats.of_person(turn)
        if seat.standing in {"seated", "offered", "waiting"}
        and (course := courses.find(turn, seat.training_id))
        and (course.phase in {"open", "closed"} or seat.came_at)
    ]
    found.sort(key=lambda one: (bool(one[1].came_at), one[0].starts_at))
    buttons = [
        Button(f"{_mark(turn, seat)} {entry(turn, course)}", f"/trainings {course.id}")
        for course, seat in found[:SHOWN]
    ]
    if buttons:
        turn.show("trainings-mine", buttons=buttons, back="/trainings")
    else:
        turn.show(
            "trainings-none-mine", buttons={"all": "/trainings list - - -"}, back="/trainings"
        )


def _mark(turn: Turn, seat: Seat) -> str:
    return "🎓" if seat.came_at else {"seated": "✅", "offered": "🎟"}.get(seat.standing, "⏳")


def entry(turn: Turn, course: Course) -> str:
    """A training on a button."""
    return f"{clocks.short(course)} · {clocks.title(turn, course)}"
