"""The desk: what is coming, drafts, what is over, who has to be called."""

from collections.abc import Sequence

from bot.dialog import SHOWN, Button, Start, State, Turn
from dialogs.trainings import screens
from dialogs.trainings.courses import Course
from dialogs.trainings.screens import number_of
from dialogs.trainings.staff import amends, rings, standing
from dialogs.trainings.staff.standing import at

LISTED = SHOWN - 1  # and the way on
_NEWEST = 10**9 - 1
_PHASES = {"coming": ("open", "closed"), "drafts": ("draft",)}


def show_desk(turn: Turn, rest: str) -> State | None:
    """The ways of whoever works on trainings."""
    own = standing.places(turn)
    if not own:
        standing.refuse(turn)
        return None
    buttons = {
        "coming": at("list", "coming"),
        "new": at("new"),
        "calls": at("calls"),
        "drafts": at("list", "drafts"),
        "past": at("list", "past"),
    }
    waits = rings.count(turn, own)
    turn.show("trainings-desk", buttons=buttons, back="/staff", calls=str(waits) if waits else "no")
    return None


def show_list(turn: Turn, rest: str) -> State | None:
    """`list coming 17654 12` goes on behind that second and number."""
    own, words = standing.places(turn), rest.split()
    if not own:
        standing.refuse(turn)
        return None
    what = words[0] if words and words[0] in {"drafts", "past"} else "coming"
    found = _found(turn, own, what, words)
    buttons = [Button(_entry(turn, one), at("show", one.id)) for one in found[:LISTED]]
    if len(found) > LISTED:
        last = found[LISTED - 1]
        more = at("list", what, last.starts_at, last.id)
        buttons.append(Button(turn.label("bot-more"), more))
    turn.show(
        "trainings-desk-list",
        buttons=buttons,
        back=at(),
        what=what,
        many=str(len(found)) if found else "no",
    )
    return None


def _found(turn: Turn, own: Sequence[str], what: str, words: Sequence[str]) -> list[Course]:
    second, number = (_second(words[1]), number_of(words[2])) if len(words) == 3 else (0, 0)
    if what == "past":
        return amends.past(turn, own, before=number or _NEWEST, most=LISTED + 1)
    return amends.listed(turn, own, _PHASES[what], after=(second, number), most=LISTED + 1)


def _second(said: str) -> int:
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 13 else 0


def _entry(turn: Turn, course: Course) -> str:
    return f"№ {course.id} · {screens.entry(turn, course)}"


WAYS: dict[str, Start] = {"list": show_list}
