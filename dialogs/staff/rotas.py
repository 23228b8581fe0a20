"""The weekly rota in the chat: one's own week, a day with hours more, one less."""

from collections.abc import Sequence

from bot import people, waiting
from bot.dialog import Button, Choice, Option, State, Turn
from bot.waiting import Shift
from dialogs.staff import duties

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Minutes since midnight; the night goes on into the next morning.
HOURS = ((480, 1200), (1200, 1920), (0, 480), (480, 960), (960, 1440), (0, 1440))


def show_rota(turn: Turn, args: str) -> None:
    """Their week, and what can be done with it."""
    shifts = waiting.shifts_of(turn.db, turn.person.id)
    buttons = [Button(turn.label("staff-rota", "add"), "/staff shift")]
    if shifts:
        buttons.append(Button(turn.label("staff-rota", "drop"), "/staff unshift"))
    if people.plays(turn.db, turn.person.id, "administrator"):
        buttons.append(Button(turn.label("staff-rota", "now"), "/staff now"))
    turn.show(
        "staff-rota",
        buttons=buttons,
        back="/staff duty",
        lines="\n".join(_title(turn, one) for one in shifts) or turn.label("staff-rota-empty"),
        zone=duties.zone_of(turn),
    )


def add(turn: Turn, args: str) -> State | None:
    """`/staff shift`: which day, then which hours."""
    return Weekday()


def drop(turn: Turn, args: str) -> State | None:
    """`/staff unshift`: which of them."""
    if waiting.shifts_of(turn.db, turn.person.id):
        return Unshift()
    show_rota(turn, "")
    return None


class Weekday(State, prompt="staff-weekday", draft=False):
    """On which day of the week?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """All seven."""
        return [Option(turn.label(self.prompt, day), day) for day in DAYS]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(day):
                return Hours(weekday=DAYS.index(day))
        return self


class Hours(State, prompt="staff-hours", draft=False):
    """From when to when?"""

    weekday: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """Days, nights, and shifts of eight hours."""
        return [Option(_hours(*both), f"{both[0]}-{both[1]}") for both in HOURS]

    def back(self) -> State:
        """The day."""
        return Weekday()

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said):
                start, finish = map(int, said.split("-"))
                shift = Shift(self.weekday, start, finish, duties.zone_of(turn))
                if people.roles_of(turn.db, turn.person.id):
                    waiting.add_shift(turn.db, turn.person.id, shift)
                    turn.record("rota changed", weekday=self.weekday, start=start)
                turn.go("/staff rota")
                return None
        return self


class Unshift(State, prompt="staff-unshift", draft=False):
    """Which of them shall go?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """Their week."""
        shifts = waiting.shifts_of(turn.db, turn.person.id)
        return [Option(_title(turn, one), f"{one.weekday}-{one.start}") for one in shifts]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said):
                weekday, start = map(int, said.split("-"))
                if waiting.drop_shift(turn.db, turn.person.id, weekday, start):
                    turn.record("rota changed", weekday=weekday, start=start)
                turn.go("/staff rota")
                return None
        return self


def _title(turn: Turn, one: Shift) -> str:
    day = turn.label("staff-weekday", DAYS[one.weekday])
    return turn.label("staff-shift", day=day, hours=_hours(one.start, one.finish))


def _hours(start: int, finish: int) -> str:
    return f"{_clock(start)}–{_clock(finish)}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}" if minutes != 1440 else "24:00"
