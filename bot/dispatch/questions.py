"""Questions on the person's desk: asking, finding out which answer was meant, putting aside."""

import html
import logging
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from bot import people
from bot.dialog import Button, Option, Said, State, Turn
from bot.people import Desk

log = logging.getLogger(__name__)

PAGE = 5  # entries of a list on one screen, and "more" (DESIGN)
EPOCH = 1_735_689_600  # 2025-01-01: numbers of questions never come again after an erasure
TYPED = 64  # characters: nobody types more of a label
CARRIED = 40  # bytes of a typed beginning that the button of the next page carries along
TITLE = 80  # characters of a question that a receipt names

BACK = "<"
ANEW = "*"
_PAGE = re.compile(r">(\d{1,3})(?: (.*))?", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Question:
    """A question to put at the end of the turn.

    `began` is the command that began it; `first` filters its list by a typed beginning, `page`
    turns the pages of it; `anew` offers to begin from the first question.
    """

    state: State
    began: str
    first: str = ""
    page: int = 0
    anew: bool = False


def waiting(turn: Turn) -> State | None:
    """The question that waits; a stored one that this release does not know is none."""
    desk = turn.person.desk
    if desk.state is None:
        return None
    state = _known(turn, desk.state, desk.fields)
    if state is None:
        log.warning("a stored question is not known to this release", extra={"state": desk.state})
    return state


def _known(turn: Turn, prompt: str, fields: Mapping[str, Any]) -> State | None:
    kind = turn.house.states.get(prompt)
    try:
        return kind.model_validate(dict(fields)) if kind is not None else None
    except ValidationError:  # the release that stored it had other fields
        return None


def ask(turn: Turn, question: Question, *, same: bool) -> None:
    """Put the question; `same` when it is the one that the newest number stands for."""
    state, person = question.state, turn.person
    number = person.question if same else max(person.question + 1, turn.seconds - EPOCH)
    edits = turn.take_question()
    buttons, before = _buttons(turn, question, number)
    row = (Button(turn.label("bot-back"), f"{number}:{before}"),) if before else ()
    turn.said.append(Said(state.ask(turn), buttons, row, edits, is_screen=True))
    fields = state.model_dump(mode="json")
    desk = replace(
        person.desk, state=state.prompt, fields=fields, began=question.began, interrupted=False
    )
    turn.person = replace(person, question=number, desk=desk)


def _buttons(turn: Turn, question: Question, number: int) -> tuple[tuple[Button, ...], str]:
    """The answers as buttons, and what the way back answers: "" where there is none."""
    state = question.state
    before = BACK if state.back() is not None else ""
    found = offered(turn, state) or ()
    more = None
    if not state.choices:
        found, page, more = _page(found, question)
        before = _turn_to(page - 1, question.first) if page else before
    buttons = [Button(option.label, f"{number}:{option.value}") for option in found]
    if more is not None:
        data = f"{number}:{_turn_to(more, question.first)}"
        buttons.append(Button(turn.label("bot-more"), data))
    if question.anew:
        buttons.append(Button(turn.label("bot-anew"), f"{number}:{ANEW}"))
    return tuple(buttons), before


def _page(
    options: Sequence[Option], question: Question
) -> tuple[Sequence[Option], int, int | None]:
    """What stands on the page, which page that is, and which comes next if any."""
    first = _plain(question.first)
    found = [o for o in options if _begins(o.label, first)] if first else options
    found = found or options
    page = min(question.page, max(0, len(found) - 1) // PAGE)
    rest = found[page * PAGE :]
    if len(rest) <= PAGE + 1:  # no page for a single entry
        return rest, page, None
    return rest[:PAGE], page, page + 1


def _turn_to(page: int, first: str) -> str:
    carried = _plain(first).encode()[:CARRIED].decode(errors="ignore")
    return f">{page} {carried}".rstrip()


def turning(value: str) -> tuple[int, str] | None:
    """Page and typed beginning, if the answer is the button that turns the pages of a list."""
    found = _PAGE.fullmatch(value)
    return (int(found[1]), found[2] or "") if found else None


def offered(turn: Turn, state: State) -> Sequence[Option] | None:
    """Every answer that the question offers; None where it asks for free words."""
    if state.choices:
        return [Option(turn.label(state.prompt, choice), choice) for choice in state.choices]
    return state.options(turn)


def meant(state: State, options: Sequence[Option], typed: str) -> list[str]:
    """The answers whose label begins as typed; one alone, if it is the whole label.

    Of fixed choices only one that begins so is meant: "me" must not tap "Yes, forget me".
    """
    wanted = _plain(typed) if len(typed) <= TYPED else ""
    if not wanted:
        return []
    whole = [o.value for o in options if _folded(o.label) == wanted]
    if whole:
        return whole[:1]
    if state.choices:
        found = [o.value for o in options if _folded(o.label).startswith(wanted)]
        return found if len(found) == 1 else []
    return [o.value for o in options if _begins(o.label, wanted)]


def _begins(label: str, wanted: str) -> bool:
    # The distinguishing word is not always the first: "вилояти Маскав" is found by "маскав".
    return f" {wanted}" in f" {_folded(label)}"


@lru_cache(maxsize=4096)  # labels of lists, in all languages; never what somebody typed
def _folded(label: str) -> str:
    return _plain(label)


def _plain(words: str) -> str:
    """Letters only, folded: pictures, apostrophes and marks are not on everybody's keyboard."""
    apart = unicodedata.normalize("NFKD", words.casefold()).replace("'", "")
    # Mn: и is typed for ӣ, е for ё; Lm: the Uzbek oʻ has a letter that few keyboards have.
    kept = (c if c.isalnum() else " " for c in apart if unicodedata.category(c) not in _UNTYPED)
    return " ".join("".join(kept).split())


_UNTYPED = frozenset({"Mn", "Lm", "Pi", "Pf", "Sk", "So"})


def title(turn: Turn, state: State) -> str:
    """The first line of a question as plain text, to name it by."""
    line = html.unescape(_TAG.sub("", state.ask(turn).strip().partition("\n")[0]))
    return line if len(line) <= TITLE else line[: TITLE - 1] + "…"


def set_aside(turn: Turn, state: State, began: str) -> None:
    """Keep what was said so far for when the command that began it comes again."""
    if not (state.draft and began and state.begun) or turn.hidden:
        return
    draft = (state.prompt, state.model_dump(mode="json"))
    people.keep_draft(turn.db, turn.house.seal, turn.person, draft, began, now=turn.seconds)
    desk = turn.person.desk
    if began not in desk.aside:
        turn.person = turn.person.at(replace(desk, aside=(*desk.aside, began)))


def revive(turn: Turn, began: str) -> State | None:
    """What was put aside under that command, if this release still knows it."""
    desk = turn.person.desk
    if began not in desk.aside:
        return None
    aside = tuple(other for other in desk.aside if other != began)
    turn.person = turn.person.at(replace(desk, aside=aside))
    draft = people.take_draft(turn.db, turn.house.seal, turn.person, began, now=turn.seconds)
    return _known(turn, *draft) if draft else None


def clear(turn: Turn) -> None:
    """No question waits any more; the buttons of the screen stay."""
    desk = turn.person.desk
    if desk.state is not None:
        turn.person = turn.person.at(Desk(screen=desk.screen, aside=desk.aside, guess=desk.guess))
