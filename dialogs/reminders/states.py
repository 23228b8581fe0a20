"""The chat in which a reminder is set, from top to bottom."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import get_args

from bot.dialog import Choice, Option, State, Text, Turn, written
from dialogs.reminders import dates, notices, screens
from dialogs.reminders.reminders import add, full, mine
from dialogs.reminders.screens import today, zone
from dialogs.reminders.times import MORNING, Name, Plan, at, coming, pending
from dialogs.reminders.words import LONGEST, is_number, tidy

NAMES: tuple[Name, ...] = get_args(Name)

# How many days ahead each button means, and which are likeliest for each kind: a stay without
# papers lasts 90 days, a policy mostly a year.
AHEAD = {"tomorrow": 1, "three": 3, "week": 7, "thirty": 30, "ninety": 90, "year": 365}
LIKELIEST = {
    "registration": ("ninety", "thirty", "week", "three"),
    "insurance": ("year", "ninety", "thirty", "week"),
    "visit": ("tomorrow", "three", "week", "thirty"),
}
HOURS = ("08:00", "12:00", "14:00", "18:00", "20:00", "22:00")


def reminders(turn: Turn, args: str) -> State | None:
    """What is set, or what may be; `/reminders patent` begins; all else stands in notices.py."""
    word, _, rest = args.strip().lower().partition(" ")
    if word == "due" and turn.opener == "clock":
        notices.due(turn, rest)
    elif word in notices.WAYS:
        notices.press(turn, word, rest)
    elif word in (*NAMES, "new") or not mine(turn):
        return _begin(turn, word)
    else:
        screens.show_all(turn, rest)
    return None


def _begin(turn: Turn, word: str) -> State | None:
    """The first question; the country is asked once, for its clock."""
    kind = next((name for name in NAMES if name == word), None)
    if full(turn):
        screens.show_full(turn)
        return None
    if kind is None:
        return Kind()
    if turn.person.zone is None:
        turn.go(f"/region country /reminders {kind}")
        return None
    return Hour() if kind == "medicine" else Day(kind=kind)


class Kind(
    State,
    prompt="reminders-kind",
    choices=("patent", "registration", "insurance", "visit", "medicine"),
    draft=False,
):
    """What about?"""

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(kind):
                return _begin(turn, kind)
        return self


class Day(State, prompt="reminders-day", takes=Text, draft=False):
    """Which day? Of a patent, which day of the month."""

    kind: Name

    def ask(self, turn: Turn) -> str:
        """With an example of what may be typed."""
        return turn.text(self.prompt, kind=self.kind, example=self._example(turn))

    def options(self, turn: Turn) -> Sequence[Option]:
        """The likeliest days; of a month, all from today's on."""
        first = today(turn)
        if self.kind == "patent":
            numbers = [str((first.day - 1 + ahead) % 31 + 1) for ahead in range(31)]
            return [Option(number, number) for number in numbers]
        return [_ahead(turn, name, first) for name in LIKELIEST[self.kind]]

    def back(self) -> State:
        """What about."""
        return Kind()

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said):
                plan = _plan(turn, self.kind, said)
            case Text(said):
                plan = _plan(turn, self.kind, _meant(self.options(turn), said))
            case _:
                plan = "unread"
        if isinstance(plan, Plan):
            return Word(kind=plan.kind, day=plan.day, number=plan.number)
        turn.say(f"reminders-wrong-{plan}", example=self._example(turn))
        return self

    def _example(self, turn: Turn) -> str:
        return "25" if self.kind == "patent" else written(today(turn) + timedelta(days=30))


class Hour(State, prompt="reminders-hour", takes=Text, draft=False):
    """At what time each day?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """A few hours; any other may be typed."""
        return [Option(hour, hour) for hour in HOURS]

    def back(self) -> State:
        """What about."""
        return Kind()

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said) | Text(said) if hour := dates.read_hour(said):
                plan = Plan("medicine", today(turn), hour)
                day = pending(plan, turn.now, zone(turn)).day
                return Word(kind="medicine", day=day, hour=hour)
        turn.say("reminders-hour-unread")
        return self


class Word(State, prompt="reminders-word", choices=("none",), takes=Text):
    """Which words shall stand in the reminder? None are needed."""

    kind: Name
    day: date
    hour: time = MORNING
    number: int = 0

    def back(self) -> State:
        """The day, or the hour."""
        return Hour() if self.kind == "medicine" else Day(kind=self.kind)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice():
                return self._keep(turn, "")
            case Text(said) if said.casefold() == turn.label(self.prompt, "none").casefold():
                return self._keep(turn, "")
            case Text(said) if len(word := tidy(said)) > LONGEST:
                turn.say("reminders-word-long")
            case Text(said) if is_number(word := tidy(said)):
                turn.say("reminders-word-number")
            case Text(said) if word := tidy(said):
                return self._keep(turn, word)
            case _:
                turn.say("reminders-word-unread")
        return self

    def _keep(self, turn: Turn, word: str) -> State | None:
        """Set it; if the day has passed while they were thinking, another is asked for."""
        plan = Plan(self.kind, self.day, self.hour, self.number)
        if coming(plan, turn.now, zone(turn)) is None:
            turn.say("reminders-wrong-past")
            return self.back()
        one = add(turn, plan, word)
        if one is None:
            screens.show_full(turn)
        else:
            notices.wake(turn, one)
            screens.show_kept(turn, one)
        return None


def _plan(turn: Turn, kind: Name, said: str) -> Plan | dates.Wrong:
    """The plan for what was tapped or typed, or what is wrong with it."""
    here = today(turn)
    if said in AHEAD:
        return Plan(kind, here + timedelta(days=AHEAD[said]))
    if kind == "patent" and (number := dates.read_number(said)):
        plan = Plan(kind, dates.in_month(here.year, here.month, number), MORNING, number)
        return pending(plan, turn.now, zone(turn))
    over = at(here, MORNING, zone(turn)) <= turn.now
    day = dates.read(said, here, here + timedelta(days=int(over)))
    if not isinstance(day, date):
        return day
    return Plan(kind, day, number=day.day if kind == "patent" else 0)


def _ahead(turn: Turn, name: str, first: date) -> Option:
    when, day = turn.label("reminders-day", name), first + timedelta(days=AHEAD[name])
    return Option(turn.label("reminders-date", when=when, date=written(day)), name)


def _meant(options: Sequence[Option], typed: str) -> str:
    """The answer whose label begins as typed; what was typed, if none or several do.

    Digits alone are a day: in some languages "in 3 days" begins with its number.
    """
    wanted = typed.casefold() if any(map(str.isalpha, typed)) else ""
    found = [one.value for one in options if wanted and one.label.casefold().startswith(wanted)]
    return found[0] if len(found) == 1 else typed
