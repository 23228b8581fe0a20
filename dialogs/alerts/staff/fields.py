"""The fields of a draft, one question each: level, source, place, begin, length, meeting point."""

from datetime import datetime, timedelta
from typing import ClassVar, Literal
from zoneinfo import ZoneInfo

from bot.dialog import Option, Text, Turn
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.content import facts_of
from dialogs.alerts.hazards import Hazard
from dialogs.alerts.staff import typed
from dialogs.alerts.staff.reaching import zone_of
from dialogs.alerts.staff.steps import KEEP, Read, Step, template_of
from dialogs.alerts.subscribers import COUNTRY
from dialogs.alerts.wording import TYPED

LATER = (1, 3)  # hours until it begins
MORNING = 8  # o'clock of tomorrow


class Level(Step, prompt="alerts-draft-level"):
    """How bad is it?"""

    field = "severity"

    @classmethod
    def asked(cls, hazard: Hazard) -> bool:
        return len(hazard.severities) > 1

    def entries(self, turn: Turn, found: Bulletin) -> list[Option]:
        """What the hazard may be, in its own order."""
        return [
            Option(turn.label("alerts-level", one), one)
            for one in template_of(turn, found).severities
        ]


class Source(Step, prompt="alerts-draft-source"):
    """Whose word is it?"""

    field = "source"

    def entries(self, turn: Turn, found: Bulletin) -> list[Option]:
        """The authorities whose word counts in one of its countries."""
        there = {place[:COUNTRY] for place in found.places}
        return [
            Option(turn.label(f"alerts-source-{key}"), key)
            for key, source in facts_of(turn).sources.items()
            if not there.isdisjoint(source.countries)
        ]


class Spot(Step, prompt="alerts-draft-spot", takes=Text):
    """Which place, as on the signs?"""

    field = "spot"
    wanted: ClassVar[Literal["place", "meeting"]] = "place"

    @classmethod
    def asked(cls, hazard: Hazard) -> bool:
        return bool(getattr(hazard, cls.wanted) != "never")

    def entries(self, turn: Turn, found: Bulletin) -> list[Option]:
        """None, unless the hazard needs one."""
        if getattr(template_of(turn, found), self.wanted) == "asked":
            return []
        return [Option(turn.label("alerts-draft-nothing"), "nothing")]

    def tapped(self, turn: Turn, found: Bulletin, said: str) -> Read:
        return {self.field: ""}

    def read(self, turn: Turn, found: Bulletin, said: str) -> Read:
        """The words as they stand; the label of the button is the button."""
        labels = {option.label.casefold(): option.value for option in self.options(turn)}
        meant = labels.get(said.strip().casefold())
        if meant is not None:
            return {} if meant == KEEP else {self.field: ""}
        words = typed.tidy(said)
        wrong = typed.wrong_with(turn, words, most=TYPED)
        return f"alerts-typed-{wrong}" if wrong else {self.field: words}


class Onset(Step, prompt="alerts-draft-onset", takes=Text):
    """When does it begin?"""

    field = "onset"

    @classmethod
    def asked(cls, hazard: Hazard) -> bool:
        return hazard.time != "never"

    def words(self, turn: Turn) -> dict[str, str]:
        """By the clock of the first place, which is told so that a wrong one is seen."""
        found = bulletins.find(turn, self.number)
        now = turn.now.astimezone(ZoneInfo(zone_of(turn, found) if found else "UTC"))
        return {"time": f"{now:%H:%M}", "example": f"{now + timedelta(days=1):%d.%m 14:30}"}

    def entries(self, turn: Turn, found: Bulletin) -> list[Option]:
        """Now, in some hours, tomorrow morning."""
        later = [Option(turn.label("alerts-draft-in", hours=str(n)), str(n)) for n in LATER]
        return [
            Option(turn.label(self.prompt, "now"), "now"),
            *later,
            Option(turn.label(self.prompt, "morning"), "morning"),
        ]

    def tapped(self, turn: Turn, found: Bulletin, said: str) -> Read:
        if said == "now":
            return {self.field: 0}
        if said == "morning":
            there = turn.now.astimezone(ZoneInfo(zone_of(turn, found))) + timedelta(days=1)
            return self._at(turn, found, there.replace(hour=MORNING, minute=0, second=0))
        return self._at(turn, found, turn.now + timedelta(hours=int(said)))

    def read(self, turn: Turn, found: Bulletin, said: str) -> Read:
        at = typed.read_time(said, zone_of(turn, found), turn.now)
        return self._at(turn, found, at) if at else "alerts-time-unread"

    def _at(self, turn: Turn, found: Bulletin, at: datetime) -> Read:
        """Not in the past, and so that it can end before its longest time is over."""
        second = int(at.timestamp())
        if second < turn.seconds:
            return "alerts-time-past"
        far = second - turn.seconds >= template_of(turn, found).longest * 3600
        return "alerts-time-far" if far else {self.field: second}


class Hours(Step, prompt="alerts-draft-hours", takes=Text):
    """How long does it hold?"""

    field = "hours"

    def words(self, turn: Turn) -> dict[str, str]:
        """What is the longest."""
        found = bulletins.find(turn, self.number)
        return {"longest": str(_longest(turn, found)) if found else ""}

    def limits(self, turn: Turn, found: Bulletin) -> tuple[int, int]:
        return TYPED, _longest(turn, found)

    def entries(self, turn: Turn, found: Bulletin) -> list[Option]:
        """As usual for the hazard first, then half and twice of it."""
        usual, longest = template_of(turn, found).hours, _longest(turn, found)
        wanted = [min(usual, longest), max(1, usual // 2), usual * 2, longest]
        lengths = [n for n in dict.fromkeys(wanted) if n <= longest]
        return [
            Option(turn.label("alerts-draft-hours", "n", hours=str(n)), str(n)) for n in lengths
        ]

    def tapped(self, turn: Turn, found: Bulletin, said: str) -> Read:
        return self.read(turn, found, said)

    def read(self, turn: Turn, found: Bulletin, said: str) -> Read:
        """A number of hours."""
        digits = said.strip()
        if not (digits.isascii() and digits.isdecimal() and len(digits) < 10):
            return "alerts-hours-unread"
        good = 1 <= int(digits) <= _longest(turn, found)
        return {self.field: int(digits)} if good else "alerts-hours-far"


def _longest(turn: Turn, found: Bulletin) -> int:
    """How many hours it may hold at most: its end is no further away than the hazard allows."""
    ahead = max(0, found.onset - turn.seconds)
    return max(1, template_of(turn, found).longest - ahead // 3600)


class Meeting(Spot, prompt="alerts-draft-meeting"):
    """Where do people meet?"""

    field = "meeting"
    wanted = "meeting"
