"""What a reminder looks like: told, listed, opened, put off; and by whose clock."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo

from bot.dialog import Button, Turn, written
from dialogs.reminders import reminders
from dialogs.reminders.reminders import MOST, Reminder
from dialogs.reminders.times import coming, pending

ENTRIES = 4  # reminders of a page that is not the last; with "more" and "new" six buttons
SHORTEST = 28  # days of a month
FAR = datetime.max.replace(tzinfo=UTC)
NOWHERE = "Europe/Moscow"  # DESIGN: the clock of whoever has named no country


def zone(turn: Turn) -> tzinfo:
    """The person's clock."""
    return ZoneInfo(turn.person.zone or NOWHERE)


def today(turn: Turn) -> date:
    """The day it is where the person is."""
    return turn.now.astimezone(zone(turn)).date()


def comes(turn: Turn, one: Reminder) -> datetime | None:
    """When it will be heard next."""
    regular = coming(one.plan, turn.now, zone(turn))
    return min(filter(None, (regular, one.snoozed)), default=None)


def tell(turn: Turn, one: Reminder, *, fresh: bool) -> None:
    """Nothing but their own word: a patent or a doctor is nobody else's matter."""
    day, now = one.plan.day, today(turn)
    when = "again" if not fresh else "today" if day == now else "ahead" if day > now else "late"
    names = ("done", "hour", "tomorrow", "stop", "show")
    turn.say(
        "reminders-due",
        buttons=_buttons(turn, one, day.isoformat(), names),
        when=turn.label(f"reminders-when-{when}", date=written(day)),
        word=_word(one),
    )


def show(turn: Turn, one: Reminder, told: str) -> None:
    """What it is about; whoever came from its message finds that message's buttons again."""
    names = ("done", "hour", "tomorrow", "stop") if told else ("stop",)
    turn.show(
        "reminders-one",
        buttons=_buttons(turn, one, told, names),
        back=None if told else "/reminders",
        kind=_kind(turn, one),
        day=_day(turn, one),
        word=_word(one),
        next=_next(turn, one),
    )


def show_all(turn: Turn, args: str) -> None:
    """A page of all, the next to come first."""
    mine = sorted(reminders.mine(turn), key=lambda one: comes(turn, one) or FAR)
    page = int(args) if args.isascii() and args.isdecimal() and len(args) < 3 else 0
    left = mine[page * ENTRIES :] or mine
    page = (len(mine) - len(left)) // ENTRIES
    last = len(left) <= ENTRIES + 1
    buttons = [_entry(turn, one) for one in (left if last else left[:ENTRIES])]
    if not last:
        buttons.append(Button(turn.label("bot-more"), f"/reminders page {page + 1}"))
    back = f"/reminders page {page - 1}" if page else None
    turn.show("reminders-list", buttons=[*buttons, _new(turn)], back=back)


def show_kept(turn: Turn, one: Reminder) -> None:
    """It has just been set."""
    turn.show(
        "reminders-kept",
        buttons=[_all(turn)],
        kind=_kind(turn, one),
        day=_day(turn, one),
        next=_next(turn, one),
    )


def show_later(turn: Turn, one: Reminder, told: str) -> None:
    """It was put off, and goes on as planned."""
    buttons = _buttons(turn, one, told, ("done", "stop"))
    turn.show("reminders-later", buttons=buttons, next=_next(turn, one))


def show_done(turn: Turn, one: Reminder | None) -> None:
    """What comes next of it, if it goes on."""
    then = _next(turn, one) if one else turn.label("reminders-over")
    turn.show("reminders-done", buttons=[_all(turn)], next=then)


def show_stopped(turn: Turn) -> None:
    """It will not be heard any more."""
    turn.show("reminders-stopped", buttons=[_new(turn)])


def show_gone(turn: Turn) -> None:
    """There is no such reminder of theirs."""
    turn.show("reminders-gone", buttons=[_all(turn)])


def show_full(turn: Turn) -> None:
    """There are as many as one person may have."""
    turn.show("reminders-full", buttons=[_all(turn)], count=MOST)


def _next(turn: Turn, one: Reminder) -> str:
    moment = comes(turn, one)
    if moment is None:
        return turn.label("reminders-over")
    return turn.label("reminders-next", time=f"{moment.astimezone(zone(turn)):%d.%m.%Y %H:%M}")


def _kind(turn: Turn, one: Reminder) -> str:
    return turn.label("reminders-name", one.plan.kind)


def _day(turn: Turn, one: Reminder) -> str:
    """The day, or how it repeats."""
    plan = one.plan
    if plan.kind == "medicine":
        return turn.label("reminders-daily", time=f"{plan.hour:%H:%M}")
    if plan.number > SHORTEST:
        return turn.label("reminders-monthly-or-last", number=str(plan.number))
    if plan.number:
        return turn.label("reminders-monthly", number=str(plan.number))
    return written(plan.day)


def _word(one: Reminder) -> str:
    """A line of its own, or nothing."""
    return f"\n{one.word}" if one.word else ""


def _entry(turn: Turn, one: Reminder) -> Button:
    plan = pending(one.plan, turn.now, zone(turn))
    when = f"{plan.hour:%H:%M}" if plan.kind == "medicine" else written(plan.day)
    label = turn.label("reminders-date", when=_kind(turn, one), date=when)
    return Button(label, f"/reminders show {one.id}")


def _buttons(turn: Turn, one: Reminder, told: str, names: Sequence[str]) -> list[Button]:
    return [
        Button(turn.label("reminders-due", name), f"/reminders {name} {one.id} {told}".rstrip())
        for name in names
    ]


def _all(turn: Turn) -> Button:
    return Button(turn.label("reminders-list", "all"), "/reminders")


def _new(turn: Turn) -> Button:
    return Button(turn.label("reminders-list", "new"), "/reminders new")
