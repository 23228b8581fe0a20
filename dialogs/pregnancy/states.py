"""The chat about pregnancy, from top to bottom."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.dialog import Choice, Option, State, Text, Turn
from dialogs.pregnancy import notes, screens
from dialogs.pregnancy.notes import LAST, MONTH, Notes

BORN = "born"  # no number: who types 10 may count weeks


def pregnancy(turn: Turn, args: str) -> State | None:
    """The danger signs and the stages; `early` a stage; `notes` begins the notes; see below."""
    if args in screens.STAGES:
        screens.stage(turn, args)
    elif args == "notes":
        return Month()
    elif args == "note" and turn.opener == "clock":
        _come(turn)
    elif args in {"note", "read"}:
        _read(turn)
    elif args == "stop":
        _stop(turn)
    else:
        screens.main(turn)
    return None


class Month(State, prompt="pregnancy-month", takes=Text, draft=False):
    """Which month is it now? The only thing that is ever kept, and only for the notes."""

    def options(self, turn: Turn) -> Sequence[Option]:
        """The nine months, and the child that is there."""
        months = range(1, screens.MONTHS + 1)
        numbered = [Option(screens.title(turn, month), str(month)) for month in months]
        return [*numbered, Option(turn.label("pregnancy-month", "born"), BORN)]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said) | Text(said):
                month = self._month(turn, said)
            case _:
                month = None
        if month is None:
            return self
        _begin(turn, month)
        return None

    def _month(self, turn: Turn, said: str) -> int | None:
        """The month that was tapped, or typed as its number or its words."""
        typed = said.strip(" .!").casefold()
        found = (o.value for o in self.options(turn) if typed in {o.value, o.label.casefold()})
        value = next(found, None)
        return screens.MONTHS + 1 if value == BORN else int(value) if value else None


def _begin(turn: Turn, month: int) -> None:
    """Keep the month and show its note; the next one comes in a month."""
    _keep(turn, Notes(month, turn.seconds + MONTH))
    turn.toast("pregnancy-kept")
    screens.note(turn, month)


def _keep(turn: Turn, kept: Notes) -> None:
    notes.keep(turn, kept)
    turn.later("/pregnancy note", at=datetime.fromtimestamp(kept.next, UTC))


def _come(turn: Turn) -> None:
    """The clock: a month has passed, or several while the bot was away; one word about it."""
    before = notes.kept(turn)
    if before is None:
        return  # stopped meanwhile
    now = before.at(turn.seconds)
    if now.month > LAST:
        notes.erase(turn)
        return
    _keep(turn, now)
    if now != before:
        turn.say("pregnancy-ready", buttons={"read": "/pregnancy read"})


def _read(turn: Turn) -> None:
    """The note of this month; where there is none any more, what fits whatever has happened."""
    kept = notes.kept(turn)
    if kept is None:
        screens.stopped(turn)
    else:
        screens.note(turn, kept.month)


def _stop(turn: Turn) -> None:
    """At once and without a question."""
    if notes.erase(turn):
        turn.later("/pregnancy note", at=turn.now)  # it finds nothing, and so leaves the due rows
    screens.stopped(turn)
