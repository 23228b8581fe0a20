"""The list of trainings: by place, language and topic, five at a time; and asking for one."""

from collections.abc import Sequence

from bot import people
from bot.dialog import Button, Html, Turn, page_of
from dialogs.trainings import clocks, courses, demands, screens, seats
from dialogs.trainings.content import TOPICS, facts_of
from dialogs.trainings.courses import LISTED, Course, Wanted
from dialogs.trainings.screens import number_of

ANY = "-"


def show_main(turn: Turn) -> None:
    """The ways to look; what somebody has signed up for goes first."""
    place = place_of(turn)
    buttons = {"mine": "/trainings mine"} if seats.of_person(turn) else {}
    if place:
        buttons["near"] = f"/trainings list {place} - -"
    else:
        buttons["place"] = "/region /trainings"
    buttons |= {
        "all": "/trainings list - - -",
        "language": f"/trainings list - {turn.language or ANY} -",
        "topic": "/trainings topics",
        "bring": "/trainings bring",
    }
    turn.show("trainings-main", buttons=buttons)


def place_of(turn: Turn) -> str:
    """The person's first region, else their country; "" where none is known."""
    return next(iter(people.regions_of(turn.db, turn.person)), turn.person.country or "")


def show_list(turn: Turn, rest: str) -> None:
    """`list KZ-75 uz tb`; `list KZ-75 uz tb 1765432100 1234` goes on; "-" is anything."""
    said = rest.split()
    words = said if len(said) > 2 else [*said, ANY, ANY, ANY]
    wanted = _wanted(turn, words)
    after = (_second(said[3]), number_of(said[4])) if len(said) == 5 else (0, 0)
    found = courses.upcoming(turn, wanted, after=after)
    if not found:
        _show_none(turn, wanted)
        return
    shown = found[:LISTED]
    buttons = [Button(screens.entry(turn, one), f"/trainings {one.id}") for one in shown]
    if len(found) > LISTED:
        last = shown[-1]
        more = f"/trainings list {_said(wanted)} {last.starts_at} {last.id}"
        buttons.append(Button(turn.label("trainings-list", "more"), more))
    else:
        bring = f"/trainings bring {wanted.topic}".rstrip()
        buttons.append(Button(turn.label("trainings-list", "bring"), bring))
    lines = Html("\n\n".join(_line(turn, n, one) for n, one in enumerate(shown, 1)))
    turn.show("trainings-list", buttons=buttons, back="/trainings", lines=lines)


def _second(said: str) -> int:
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 13 else 0


def _wanted(turn: Turn, words: Sequence[str]) -> Wanted:
    """What this release does not know is anything."""
    regions, codes = turn.house.regions, turn.house.i18n.languages
    place = words[0] if words[0] in regions.regions or words[0] in regions.countries else ""
    language = words[1] if words[1] in codes else ""
    return Wanted(place, language, next((one for one in TOPICS if one == words[2]), ""))


def _said(wanted: Wanted) -> str:
    return " ".join(one or ANY for one in (wanted.place, wanted.language, wanted.topic))


def _line(turn: Turn, number: int, course: Course) -> str:
    free = screens.free_now(turn, course)
    return turn.text(
        "trainings-entry",
        number=str(number),
        title=clocks.title(turn, course),
        when=clocks.when(turn, course),
        where=turn.label("trainings-online") if course.online else clocks.where(turn, course),
        languages=screens.languages(turn, course),
        free=str(free) if free else "none",
    )


def _show_none(turn: Turn, wanted: Wanted) -> None:
    bring = f"/trainings bring {wanted.topic}".rstrip()
    buttons = {"bring": bring}
    if wanted != Wanted():
        buttons["all"] = "/trainings list - - -"
    turn.show("trainings-empty", buttons=buttons, back="/trainings")


def show_topics(turn: Turn, rest: str) -> None:
    """Which topic; in the person's place, if that is known."""
    page = page_of(TOPICS, rest)
    buttons = [
        Button(turn.label("trainings-topic", one), f"/trainings list - - {one}")
        for one in page.shown
    ]
    if page.more is not None:
        buttons.append(Button(turn.label("bot-more"), f"/trainings topics {page.more}"))
    turn.show("trainings-topics", buttons=buttons, back="/trainings")


def bring(turn: Turn, rest: str) -> None:
    """About what somebody wants a training; `bring tb` is counted, once a person and place."""
    topic = next((one for one in TOPICS if one == rest), None)
    if topic is None:
        page = page_of(TOPICS, rest)
        buttons = [
            Button(turn.label("trainings-topic", one), f"/trainings bring {one}")
            for one in page.shown
        ]
        if page.more is not None:
            buttons.append(Button(turn.label("bot-more"), f"/trainings bring {page.more}"))
        turn.show("trainings-bring", buttons=buttons, back="/trainings")
        return
    place = place_of(turn)
    demands.note(turn, topic, place)
    asked = demands.count(turn, topic, place)
    buttons_after = {"all": "/trainings list - - -"}
    if not place:
        buttons_after["place"] = f"/region /trainings bring {topic}"
    turn.show(
        "trainings-counted",
        buttons=buttons_after,
        back="/trainings",
        topic=turn.label("trainings-topic", topic),
        people=str(asked) if asked >= facts_of(turn).demand_floor else "hidden",
    )
