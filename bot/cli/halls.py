"""The demo's trainings: one that is over, one that is full, and who has signed up for each."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Literal
from zoneinfo import ZoneInfo

from bot.cli.cast import CAST
from bot.cli.crowd import NAMES, PLACES, number_of
from bot.cli.register import At
from bot.content import Part
from bot.dialog import Turn
from bot.settings import LANGUAGES
from dialogs import trainings
from dialogs.hotline import Language
from dialogs.trainings import Plan, Template

NUMBERS = {one.name: one.number for one in CAST}
DAY, MINUTE = 86_400, 60  # seconds
AROUND = len(LANGUAGES) * len(PLACES)  # as many later somebody speaks the same in the same place
NAMELESS = 5  # one of so many said no name
Staff = Literal["Timur", "Olga", "Dana"]


class Question(Part):
    """One of a training's own."""

    kind: Literal["text", "choice", "number", "phone", "date"]
    label: str
    options: tuple[str, ...] = ()


class Caller(Part):
    """Who called and has no Telegram; an operator registered them."""

    by: Staff
    language: Language
    name: str
    phone: str


class Meeting(Part):
    """A training so many `days` from today by the clock of its place; of what is over a minus.

    `people` of the crowd who speak its languages there have signed up, one by one in each; of what
    is over `absent` did not come.
    """

    template: Template
    by: Staff
    languages: tuple[Language, ...]
    place: str
    city: str = ""
    secret: str
    office: str
    days: int
    hour: str
    minutes: int
    seats: int
    least: int = 0
    online: bool = False
    women: bool = False
    child_care: bool = False
    age_from: int = 0
    series: Literal["none", "weekly", "monthly"] = "none"
    questions: tuple[Question, ...] = ()
    people: int = 0
    absent: int = 0
    staff: tuple[Staff, ...] = ()  # who of the cast has signed up
    callers: tuple[Caller, ...] = ()


def fill(at: At, invented: tuple[Meeting, ...], now: int) -> None:
    """Once: where there is any training already, no more of them is invented."""
    first = at(NUMBERS[invented[0].by], now)
    if first is None or trainings.samples.known(first):
        return
    trainings.samples.begin(first)
    for one in invented:
        if one.days < 0:
            _have_held(at, one, now)
        else:
            _hold(at, one, now)


def _hold(at: At, one: Meeting, now: int) -> None:
    """It is still to come, and the clock has it as any other."""
    turn = at(NUMBERS[one.by], now)
    course = trainings.samples.hold(turn, _plan(turn, one)) if turn else None
    if course is None:
        return
    for said in one.callers:
        if (clerk := at(NUMBERS[said.by], now)) is not None:
            trainings.samples.register(clerk, course, said.language, said.name, said.phone)
    for guest, name in _guests(at, one, now):
        trainings.samples.join(guest, course, name)


def _have_held(at: At, one: Meeting, now: int) -> None:
    """It is over: who came is settled, and certificates can be had."""
    today = at(NUMBERS[one.by], now)
    if today is None:
        return
    plan = _plan(today, one)
    early = at(NUMBERS[one.by], now + (one.days - 7) * DAY)
    course = trainings.samples.hold(early, plan, over=True) if early else None
    if course is None:
        return
    for place, (guest, name) in enumerate(_guests(at, one, course.starts_at + MINUTE)):
        absent = 0 < place <= one.absent  # the first is of the cast
        trainings.samples.have_come(guest, course, name, by="" if absent else "code")
    late = at(NUMBERS[one.by], course.ends_at + MINUTE)
    if late is not None:
        trainings.samples.end(late, course, today)


def _plan(turn: Turn, one: Meeting) -> Plan:
    country, _, region = one.place.partition("-")
    place = one.place if region else ""
    zone = turn.house.regions.zone(country, place or None) or "UTC"
    there = datetime.fromtimestamp(turn.seconds, UTC).astimezone(ZoneInfo(zone)).date()
    local = f"{there + timedelta(days=one.days)}T{one.hour}"
    return Plan(
        template=one.template,
        topic=trainings.samples.topic(turn, one.template),
        country=country,
        region=place,
        city=one.city,
        local=local,
        zone=zone,
        minutes=one.minutes,
        seats=one.seats,
        languages=one.languages,
        online=one.online,
        secret=one.secret,
        office=one.office,
        least=one.least,
        women=one.women,
        child_care=one.child_care,
        age_from=one.age_from,
        series=trainings.samples.series(one.series, local),
        questions=tuple(asked.model_dump() for asked in one.questions),
    )


def _guests(at: At, one: Meeting, now: int) -> Iterator[tuple[Turn, str]]:
    """A moment of each who has signed up, and how they want to be called; first the cast."""
    for who in one.staff:
        if (turn := at(NUMBERS[who], now)) is not None:
            yield turn, who
    left = one.people
    for number in _numbers(one):
        turn = at(number, now) if left else None
        if turn is None:
            return
        if turn.person.reachable:
            left -= 1
            yield turn, "" if left % NAMELESS == 0 else NAMES[number % len(NAMES)]


def _numbers(one: Meeting) -> Iterator[int]:
    """Of the crowd there, each language in turn; for women only, women."""
    places = [place for place in PLACES if place.startswith(one.place)]
    for again in count():
        for place in places:
            for language in one.languages:
                number = number_of(language, place) + again * AROUND
                if not one.women or _is_woman(number):
                    yield number


def _is_woman(number: int) -> bool:
    """By their name: every second is one of a woman."""
    return number % len(NAMES) % 2 == 1
