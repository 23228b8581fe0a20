"""The model of config/hotline.toml: the centre, its hours, what may wait, the categories."""

import re
import zoneinfo
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, StringConstraints, model_validator

from bot.cards import Key
from bot.dialog import Part, Turn
from dialogs.hotline.cases import CALM, SOON, URGENT

Language = Literal["ru", "uz", "tg", "ky", "kk", "en"]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: tuple[Day, ...] = get_args(Day)
Hours = Annotated[str, StringConstraints(pattern=r"^[0-2]\d:[0-5]\d-[0-2]\d:[0-5]\d$")]
Place = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$")]
Where = Annotated[str, StringConstraints(pattern=r"^[a-z]+/[a-z]+(-[a-z]+)*$")]

Topic = Literal[
    "work", "papers", "permit", "police", "danger", "care", "family", "birth", "child", "tb",
    "mind", "aid", "sudden", "disaster", "weather", "ready", "leave", "back", "other",
]  # fmt: skip
TOPICS: tuple[Topic, ...] = get_args(Topic)  # what people ask about most comes first
Urgent = Literal[
    "hurt", "wish-to-die", "violence", "child-alone", "forced-labour", "detained", "pregnant",
    "no-shelter",
]  # fmt: skip
Flag = Literal[
    "child-alone", "pregnant", "disabled", "violence", "trafficking", "no-papers", "no-shelter",
    "medical",
]  # fmt: skip
FLAGS: tuple[Flag, ...] = get_args(Flag)
Origin = Literal["sos", "roll"]
Need = Literal[
    "hurt", "trapped", "shelter", "papers", "lost", "violence", "held", "detained", "unclear",
    "other",
]  # fmt: skip
Outcome = Literal[
    "informed", "referred", "solved", "partly", "withdrawn", "no-answer", "not-ours", "duplicate",
    "other",
]  # fmt: skip
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
Card = Literal[
    "violence", "trafficking", "suicide", "detention", "child", "birth", "tb", "wages", "passport",
    "death",
]  # fmt: skip
CARDS: tuple[Card, ...] = get_args(Card)
Group = Literal[
    "greeting", "ask", "numbers", "papers", "wages", "health", "violence", "detention", "family",
    "wait", "close",
]  # fmt: skip
GROUPS: tuple[Group, ...] = get_args(Group)  # of canned replies, as they are offered
Urgency = Literal["now", "soon", "normal"]
URGENCIES: dict[Urgency, int] = {"now": URGENT, "soon": SOON, "normal": CALM}
Guideline = Literal[
    "g1", "g2", "g3", "g4", "g5", "g6", "g7", "g8", "g9", "g10", "g11", "g12", "g13", "g14", "g15",
]  # fmt: skip
GUIDELINES: tuple[Guideline, ...] = get_args(Guideline)


class Centre(Part):
    """Who answers, and the number of their own; `invented` is said as long as it is true."""

    invented: bool
    phone: str
    languages: tuple[Language, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _plain(self) -> Self:
        if self.invented and re.sub(r"\D", "", self.phone).strip("0"):
            raise ValueError("an invented number has only zeros: somebody could answer any other")
        return self


class Office(Part):
    """Where somebody can walk in; `hours` names an entry of the hours."""

    place: Place
    hours: Place


class Week(Part):
    """When somebody is there, day by day, by the clock of the zone; a gap is a break."""

    zone: str
    mon: tuple[Hours, ...] = ()
    tue: tuple[Hours, ...] = ()
    wed: tuple[Hours, ...] = ()
    thu: tuple[Hours, ...] = ()
    fri: tuple[Hours, ...] = ()
    sat: tuple[Hours, ...] = ()
    sun: tuple[Hours, ...] = ()

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.zone not in zoneinfo.available_timezones():
            raise ValueError(f"there is no time zone {self.zone}")
        for day in self.days():
            times = [time for hours in day for time in hours.split("-")]
            if times != sorted(set(times)) or any(time > "24:00" for time in times):
                raise ValueError(f"hours that overlap or run backwards: {day}")
        return self

    def days(self) -> list[tuple[str, ...]]:
        """Monday to Sunday."""
        return [self.mon, self.tue, self.wed, self.thu, self.fri, self.sat, self.sun]


class Overdue(Part):
    """Minutes without an answer, by urgency."""

    now: int = Field(gt=0)
    soon: int = Field(gt=0)
    normal: int = Field(gt=0)


class Waits(Part):
    """How long what may wait, in minutes; see the comments of the file."""

    unread: tuple[int, int]
    overdue: Overdue
    shift: int = Field(gt=0)


class Keep(Part):
    """For how many days after the end of a case what was said in it is kept."""

    closed: int = Field(gt=0)


class Limits(Part):
    """What one person can send: messages in so many minutes, open cases, sizes, kinds of files."""

    messages: int = Field(gt=1)
    minutes: int = Field(gt=0)
    open: int = Field(gt=0)
    megabytes: int = Field(gt=0)
    files: tuple[str, ...] = Field(min_length=1)


class Sorted(Part):
    """A topic: the guideline that counts it, where it begins in the queue, who may open it."""

    guideline: int = Field(ge=1, le=15)
    urgency: Urgency
    restricted: bool = False


class FromArticle(Part):
    """Where an article differs from its topic; `kind` is offered first."""

    guideline: int = Field(default=0, ge=0, le=15)
    urgency: Urgency | Literal[""] = ""
    kind: Urgent | Literal[""] = ""
    card: Card | Literal[""] = ""


class Danger(Part):
    """An urgent kind: whom to call now, the flag that it sets, who may open the case."""

    topic: Topic
    numbers: tuple[Key, ...] = Field(min_length=1)
    flag: Flag | Literal[""] = ""
    card: Card | Literal[""] = ""
    restricted: bool


class Called(Part):
    """What somebody needs who called: the urgent kind that it is, if there is one, else its own."""

    topic: Topic
    urgent: Urgent | Literal[""] = ""
    card: Card | Literal[""] = ""


class Reply(Part):
    """A canned reply: where it is offered, on which facts it rests, in which country it is true."""

    group: Group
    facts: tuple[str, ...]
    country: Literal["ru", "kz", "all"]


class Beside(Part):
    """The card beside an urgent kind: its facts, and what can be sent by one tap from there."""

    facts: tuple[str, ...]
    articles: tuple[Where, ...] = Field(min_length=1)
    replies: tuple[str, ...] = Field(min_length=1)
    show: str = ""


class Hotline(Part):
    """config/hotline.toml."""

    facts: tuple[str, ...] = Field(min_length=1)
    centre: Centre
    offices: dict[Literal["moscow", "almaty"], Office]
    hours: dict[Place, Week]
    waits: Waits
    limits: Limits
    keep: Keep
    guidelines: dict[Guideline, str]
    topics: dict[Topic, Sorted]
    articles: dict[Where, FromArticle]
    urgent: dict[Urgent, Danger]
    origins: tuple[Origin, ...]
    called: dict[Need, Called]
    groups: tuple[Group, ...]
    replies: dict[str, Reply]
    cards: dict[Card, Beside]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if wrong := {*TOPICS} - set(self.topics):
            raise ValueError(f"topics that nothing says anything of: {sorted(wrong)}")
        if tuple(self.urgent) != get_args(Urgent):
            raise ValueError("every urgent kind, the worst danger first")
        if set(self.called) != {*get_args(Need)} or set(self.origins) != {*get_args(Origin)}:
            raise ValueError("everything that somebody in need may call for, and from where")
        if tuple(self.guidelines) != GUIDELINES:
            raise ValueError("fifteen guidelines, in their order")
        if set(self.cards) != {*CARDS} or tuple(self.groups) != GROUPS:
            raise ValueError("every card, and every group of replies")
        named = {name for card in self.cards.values() for name in card.replies}
        if strange := sorted(named - set(self.replies)):
            raise ValueError(f"cards name replies that are not there: {strange}")
        if lost := {office.hours for office in self.offices.values()} - set(self.hours):
            raise ValueError(f"hours of an office that are not there: {sorted(lost)}")
        return self

    def named(self) -> frozenset[str]:
        """The keys of numbers.toml that are named here."""
        return frozenset(key for danger in self.urgent.values() for key in danger.numbers)

    def topic(self, name: str) -> Sorted | None:
        """What is known of a topic, as a command names it."""
        return next((found for known, found in self.topics.items() if known == name), None)

    def danger(self, name: str) -> Danger | None:
        """What is known of an urgent kind, as a command names it."""
        return next((found for known, found in self.urgent.items() if known == name), None)

    def week(self, place: str) -> Week | None:
        """The hours of a region, else of its country."""
        return self.hours.get(place) or self.hours.get(place.partition("-")[0])


def facts_of(turn: Turn) -> Hotline:
    """What config/hotline.toml holds."""
    facts = turn.content("hotline")
    assert isinstance(facts, Hotline)  # the dialog says so
    return facts
