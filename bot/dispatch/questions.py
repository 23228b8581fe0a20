"""Questions on the person's desk: asking, finding out which answer was meant, closing."""

import logging
from collections.abc import Sequence
from dataclasses import replace

from pydantic import ValidationError

from bot import people
from bot.dialog import Button, Option, Said, State, Turn
from bot.people import Desk

log = logging.getLogger(__name__)

PAGE = 5  # entries of a list on one screen, and "more" (DESIGN)
EPOCH = 1_735_689_600  # 2025-01-01: numbers of questions never come again after an erasure
HOME = "/menu"
BACK = "<"
ANEW = "*"


def waiting(turn: Turn) -> State | None:
    """The question that waits; a stored one that this release does not know is none."""
    desk = turn.person.desk
    if desk.state is None:
        return None
    kind = turn.house.states.get(desk.state)
    try:
        if kind is not None:
            return kind.model_validate(dict(desk.fields))
    except ValidationError:
        pass  # told below: the release that stored it had other fields
    log.warning("a stored question is not known to this release", extra={"state": desk.state})
    return None


def ask(
    turn: Turn, state: State, began: str, *, first: str = "", page: int = 0, anew: bool = False
) -> None:
    """Put the question; `first` filters a list by a typed beginning, `page` turns its pages."""
    person = turn.person
    if state != waiting(turn):
        number = max(person.question + 1, turn.seconds - EPOCH)
        turn.person = replace(person, question=number)
    buttons = _buttons(turn, state, first, page)
    edits = turn.take_question()
    turn.said.append(Said(state.ask(turn), buttons, _row(turn, state, began, anew), edits))
    desk = Desk(state.prompt, state.model_dump(mode="json"), began, _data(buttons))
    turn.person = replace(turn.person, desk=desk)
    turn.asked = True


def _data(buttons: Sequence[Button]) -> tuple[str, ...]:
    return tuple(button.data for button in buttons)


def _buttons(turn: Turn, state: State, first: str, page: int) -> tuple[Button, ...]:
    number = turn.person.question
    if state.choices:
        labels = ((turn.label(state.prompt, choice), choice) for choice in state.choices)
        return tuple(Button(label, f"{number}:{choice}") for label, choice in labels)
    found = [o for o in state.options(turn) or () if _begins(o.label, first)]
    shown = found[page * PAGE : (page + 1) * PAGE]
    if len(found) == len(shown) + 1:  # no page for a single entry
        shown = found
    buttons = [Button(option.label, f"{number}:{option.value}") for option in shown]
    if len(found) > (page + 1) * PAGE and shown is not found:
        buttons.append(Button(turn.label("bot-more"), f"{number}:>{page + 1}"))
    return tuple(buttons)


def _row(turn: Turn, state: State, began: str, anew: bool) -> tuple[Button, ...]:
    number = turn.person.question
    row = []
    if anew:
        row.append(Button(turn.label("bot-anew"), f"{number}:{ANEW}"))
    if state.back() is not None:
        row.append(Button(turn.label("bot-back"), f"{number}:{BACK}"))
    return tuple(row)


def allowed(turn: Turn, state: State, value: str) -> bool:
    """Whether the question offers that answer at all: button data is user input."""
    if state.choices:
        return value in state.choices
    return any(option.value == value for option in state.options(turn) or ())


def meant(turn: Turn, state: State, typed: str) -> list[str]:
    """The answers whose label begins as typed; one alone, if it is the whole label."""
    labels = [Option(turn.label(state.prompt, c), c) for c in state.choices]
    offered: Sequence[Option] = labels or state.options(turn) or ()
    whole = [o.value for o in offered if _plain(o.label) == _plain(typed)]
    return whole[:1] or [o.value for o in offered if _begins(o.label, typed)]


def _begins(label: str, typed: str) -> bool:
    # The distinguishing word is not always the first: "вилояти Маскав" is found by "маскав".
    return f" {_plain(typed)}" in f" {_plain(label)}"


def _plain(label: str) -> str:
    """Letters only, folded: the picture before a label is not typed by anybody."""
    kept = "".join(c for c in label.casefold() if c.isalnum() or c == " ")
    return " ".join(kept.split())


def close(turn: Turn, before: Desk) -> None:
    """Close the question that waited before this turn, and keep what was said so far."""
    kind = turn.house.states.get(before.state or "")
    if kind is not None and kind.draft and before.fields and before.began:
        person = replace(turn.person, desk=before)
        people.keep_draft(turn.db, turn.house.seal, person, now=turn.seconds)


def clear(turn: Turn) -> None:
    """No question waits any more; the buttons of the screen stay."""
    if turn.person.desk.state is not None:
        turn.person = replace(turn.person, desk=Desk(screen=turn.person.desk.screen))


def revive(turn: Turn, began: str) -> State | None:
    """What was put aside under that command, if this release still knows it."""
    draft = people.take_draft(turn.db, turn.house.seal, turn.person, began, now=turn.seconds)
    kind = turn.house.states.get(draft[0]) if draft else None
    if draft is None or kind is None:
        return None
    try:
        return kind.model_validate(dict(draft[1]))
    except ValidationError:
        return None
