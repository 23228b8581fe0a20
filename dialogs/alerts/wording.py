"""What an alert says: its template in one language, and what its author picked and typed.

The order is always the same: who says it, what to do, the hazard, the place, begin, end, the
meeting point. At most MOST characters are shown, whatever the fields. What is short of room loses
first the names of regions, which each of their people knows, then the last lines of what to do,
then the begin; the first two lines, the end and what was typed are never left out.
"""

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, AwareDatetime, Field, StringConstraints, model_validator

from bot.dialog import Html, Part, written
from bot.i18n import I18n, Word
from bot.people import Regions
from dialogs.alerts.hazards import Hazard, MsgType, Severity, Status
from dialogs.alerts.subscribers import COUNTRY

MOST = 600  # characters as Telegram counts them: UTF-16 units, without the tags
TYPED = 60  # of a place or a meeting point
OWN = 130  # of an author's own text: what is left in the longest language, all fields full
NAMED = 3  # places by name; of more the rest is a number
UNREAD = "alerts-told-unread"  # said beside a preview in one of the languages of Alerts.unread
SPOKEN = "ru"  # what most read who have no text in their own language

_TAG = re.compile(r"<[^>]*>")


def units(text: str) -> int:
    """The length of plain text as Telegram counts it."""
    return len(text.encode("utf-16-le", errors="replace")) // 2


def shown(text: str) -> int:
    """The length of HTML as Telegram counts it: what is seen of it."""
    return units(html.unescape(_TAG.sub("", text)))


def _short(most: int) -> AfterValidator:
    def check(text: str) -> str:
        if units(text) > most:
            raise ValueError(f"longer than {most} characters")
        if text != " ".join(text.split()):
            raise ValueError("more than one line, or spaces that nobody sees")
        return text

    return AfterValidator(check)


Typed = Annotated[str, StringConstraints(min_length=1), _short(TYPED)]
Own = Annotated[str, StringConstraints(min_length=1), _short(OWN)]


class Told(Part):
    """One alert as it is worded: `template` is that of its hazard in config/alerts.toml.

    `signs` and `meeting` were typed once and are shown unchanged in every language. `own` is the
    author's text by language, instead of the template's lines; Russian is for whoever misses
    theirs. `before` is when the alert was sent that this one updates or cancels; with `mistake` it
    should never have been sent. What a fixed template forbids is not shown, whoever gave it.
    """

    hazard: str
    template: Hazard
    status: Status
    msg_type: MsgType
    severity: Severity
    places: tuple[str, ...] = Field(min_length=1)
    source: str
    expires: AwareDatetime
    onset: AwareDatetime | None = None
    signs: Typed | None = None
    meeting: Typed | None = None
    own: Mapping[str, Own] = {}
    before: AwareDatetime | None = None
    mistake: bool = False

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.own and SPOKEN not in self.own:
            raise ValueError("a text of one's own begins with Russian, the others may follow")
        if self.msg_type != "Alert" and self.before is None:
            raise ValueError("an update or a cancellation is one of an alert that was sent")
        return self


@dataclass(frozen=True, slots=True)
class _Room:
    """How much of it is said: places by name, lines of what to do, the begin."""

    named: int
    lines: int
    begin: bool = True


# From all to the least that is still an alert: two lines of what to do.
_ROOMS = (
    *(_Room(named, lines=4) for named in range(NAMED, 0, -1)),
    *(_Room(1, lines) for lines in (3, 2)),
    _Room(1, lines=2, begin=False),
    _Room(0, lines=2, begin=False),
)

Groups = Iterable[Iterable[str]]  # lines that stand together


def text(i18n: I18n, regions: Regions, language: str, told: Told) -> Html:
    """The alert as somebody with this language reads it, in HTML."""
    voice = _Voice(i18n, regions, language, told)
    return voice.fitted(voice.ending if told.msg_type == "Cancel" else voice.warning)


def correction(i18n: I18n, regions: Regions, language: str, told: Told, sent: datetime) -> Html:
    """What says that this alert was an error, as it is drafted together with it."""
    wrong = {"msg_type": "Cancel", "mistake": True, "before": sent, "own": {}}
    return text(i18n, regions, language, told.model_copy(update=wrong))


def over(i18n: I18n, regions: Regions, language: str, told: Told) -> Html:
    """What stands in place of an alert that has expired or was cancelled; no edit rings."""
    voice = _Voice(i18n, regions, language, told)
    return voice.fitted(lambda room: [[voice.headed("alerts-told-over")], voice.where(room)])


def replaced(i18n: I18n, regions: Regions, language: str, told: Told) -> Html:
    """What stands in place of an alert of which there is a newer one."""
    voice = _Voice(i18n, regions, language, told)
    newer = voice.say("alerts-told-newer")
    return voice.fitted(lambda room: [[voice.headed("alerts-told-replaced"), newer]])


@dataclass(frozen=True, slots=True)
class _Voice:
    """One alert in one language."""

    i18n: I18n
    regions: Regions
    language: str
    told: Told

    def fitted(self, said: Callable[[_Room], Groups]) -> Html:
        """The most of it that is short enough, an exercise or a test marked at both ends."""
        for room in _ROOMS:
            groups = [self._mark(), *said(room), self._mark()]
            whole = "\n\n".join(lines for group in groups if (lines := "\n".join(group)))
            if shown(whole) <= MOST:
                return Html(whole)
        raise ValueError(f"{self.told.hazard} is too long in {self.language}")

    def warning(self, room: _Room) -> Groups:
        """An alert, or the newer one of two."""
        yield [self._source(), *self._update()]
        yield self._do(room)
        yield [self._hazard(), *self.where(room), *self._signs()]
        yield [*self._times(room), *self._meeting()]

    def ending(self, room: _Room) -> Groups:
        """A cancellation: the danger is over, or there was none."""
        wrong = self.told.mistake
        yield [self._source()]
        yield [self.headed("alerts-told-mistake" if wrong else "alerts-told-over")]
        yield self._own() or [
            self._before("alerts-told-wrong" if wrong else "alerts-told-no-longer")
        ]
        yield self.where(room)

    def say(self, phrase: str, /, **words: Word) -> str:
        """The phrase in this language, as HTML."""
        return self.i18n.text(self.language, phrase, **words)

    def headed(self, phrase: str) -> str:
        """A headline of the hazard."""
        return self.say(phrase, hazard=self._name())

    def where(self, room: _Room) -> list[str]:
        """The places by name, as many as there is room for."""
        known = [name for place in self.told.places if (name := self._place(place))]
        if not known or not room.named:
            return []
        places = ", ".join(known[: room.named])
        if len(known) > room.named:
            rest = str(len(known) - room.named)
            places = self._label("alerts-told-more", places=places, count=rest)
        return [self.say("alerts-told-where", places=places)]

    def _mark(self) -> list[str]:
        match self.told.status:
            case "Exercise":
                return [self.say("alerts-told-exercise")]
            case "Test":
                return [self.say("alerts-told-test")]
            case "Actual":
                return []

    def _source(self) -> str:
        source = self._label(f"alerts-source-{self.told.source}")
        return self.say("alerts-told-source", source=source)

    def _update(self) -> list[str]:
        """The end names the clock; here the hour is enough."""
        if self.told.msg_type != "Update" or self.told.before is None:
            return []
        return [self.say("alerts-told-update", time=self._hour(self.told.before))]

    def _before(self, phrase: str) -> str:
        assert self.told.before is not None  # Told has looked
        return self.say(phrase, time=self._moment(self.told.before))

    def _do(self, room: _Room) -> list[str]:
        lines = list(self.told.template.lines)[: room.lines]
        return self._own() or [self.say(f"alerts-do-{self.told.hazard}-{line}") for line in lines]

    def _own(self) -> list[str]:
        """The author's own text; who has none in their language is told so in it."""
        own = self.told.own
        if not own or self.told.template.fixed:
            return []
        if self.language in own:
            return [self.say("alerts-told-own", words=own[self.language])]
        return [self.say("alerts-told-russian"), self.say("alerts-told-own", words=own[SPOKEN])]

    def _hazard(self) -> str:
        level = self._label("alerts-level", self.told.severity)
        return self.say("alerts-told-hazard", hazard=self._name(), level=level)

    def _name(self) -> str:
        return self._label(f"alerts-hazard-{self.told.hazard}")

    def _signs(self) -> list[str]:
        if self.told.signs is None or self.told.template.place == "never":
            return []
        return [self.say("alerts-told-signs", words=self.told.signs)]

    def _meeting(self) -> list[str]:
        if self.told.meeting is None or self.told.template.meeting == "never":
            return []
        return [self.say("alerts-told-meeting", words=self.told.meeting)]

    def _times(self, room: _Room) -> Iterator[str]:
        if self.told.template.time == "never":
            return
        if self.told.onset is not None and room.begin:
            yield self.say("alerts-told-begins", time=self._moment(self.told.onset))
        yield self.say("alerts-told-ends", time=self._moment(self.told.expires))

    def _moment(self, when: datetime) -> str:
        """Hour and day, and whose clock it is."""
        place = self._clock(when)[1]
        return self._label("alerts-told-moment", time=self._hour(when), place=place)

    def _hour(self, when: datetime) -> str:
        local = when.astimezone(self._clock(when)[0])
        return f"{local:%H:%M}, {written(local.date())}"

    def _clock(self, when: datetime) -> tuple[ZoneInfo, str]:
        """The clock of the first place, and whose it is: the country's, if it has but one time."""
        first = next((p for p in self.told.places if self._place(p)), "")
        country = first[:COUNTRY]
        name = self.regions.zone(country, first)
        if name is None:
            return ZoneInfo("UTC"), "UTC"
        zone = ZoneInfo(name)
        zones = {one: self.regions.regions[one].zone for one in self.regions.of(country)}
        if len({when.astimezone(ZoneInfo(other)).utcoffset() for other in zones.values()}) == 1:
            return zone, self._place(country)
        same = first if first in zones else next(one for one in zones if zones[one] == name)
        return zone, self._place(same)

    def _place(self, place: str) -> str:
        """Its name; nothing for one that is not in the list any more."""
        if place in self.regions.countries:
            return self._label(f"country-{place.lower()}")
        return self._label(f"region-{place.lower()}") if place in self.regions.regions else ""

    def _label(self, phrase: str, attribute: str | None = None, /, **words: Word) -> str:
        return self.i18n.label(self.language, phrase, attribute, **words)
