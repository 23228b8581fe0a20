"""A draft is opened or thrown away; a training is closed, opened again, cancelled: each stamped."""

from typing import Literal, get_args

from bot.dialog import Button, Start, State, Turn, stamp
from dialogs.trainings import clocks, courses, keepers, seats, spreads
from dialogs.trainings.courses import Course, Phase
from dialogs.trainings.staff import amends, listing, page, standing
from dialogs.trainings.staff.standing import at

Word = Literal["open", "close", "cancel", "drop"]
WORDS: tuple[Word, ...] = get_args(Word)
# From which phases; a training with people, papers, certificates is cancelled and never deleted.
_FROM: dict[Word, frozenset[Phase]] = {
    "open": frozenset({"draft", "closed"}),
    "close": frozenset({"open"}),
    "cancel": frozenset({"open", "closed"}),
    "drop": frozenset({"draft"}),
}


def _turn(turn: Turn, word: Word, rest: str) -> None:
    """What it means, with the button that does it; the button does it to that version only."""
    course = standing.found(turn, rest)
    if course is None:
        return
    if why := _refusal(turn, course, word):
        turn.toast("trainings-desk-cannot", why=why)
        page.show_page(turn, course)
    elif standing.pressed(turn) == course.version:
        _do(turn, course, word)
    else:
        _show_sure(turn, course, word)


def _refusal(turn: Turn, course: Course, word: Word) -> str:
    if course.phase not in _FROM[word]:
        return "drop" if word == "drop" else "phase"
    if word in {"open", "cancel"} and turn.seconds >= course.starts_at:
        return "past"
    return ""


def _show_sure(turn: Turn, course: Course, word: Word) -> None:
    people = seats.held(turn, course.id) + seats.waiting(turn, course.id)
    done = stamp(turn, at(word, course.id), course.version)
    turn.show(
        "trainings-desk-sure",
        buttons=[
            Button(turn.label("trainings-desk-sure", "no"), at("show", course.id)),
            Button(turn.label("trainings-desk-do", word), done),
        ],
        what=word,
        number=str(course.id),
        title=clocks.title(turn, course),
        when=clocks.when(turn, course),
        people=str(people),
    )


def _do(turn: Turn, course: Course, word: Word) -> None:
    turn.record("training turned", training=course.id, to=word)
    if word == "drop":
        if amends.drop(turn, course):
            turn.toast("trainings-desk-done")
        listing.show_desk(turn, "")
        return
    phases: dict[Word, Phase] = {"open": "open", "close": "closed", "cancel": "cancelled"}
    courses.move(turn, course, phases[word])
    fresh = courses.find(turn, course.id)
    assert fresh is not None  # it was read in this very turn
    if word == "open":
        keepers.plan(turn, fresh)
    if word == "cancel":
        turn.settled(at("few", course.id))
        amends.note_told(turn, fresh)
        spreads.change(turn, fresh, "cancelled")
    turn.toast("trainings-desk-done")
    page.show_page(turn, fresh)


def _start(word: Word) -> Start:
    def start(turn: Turn, rest: str) -> State | None:
        _turn(turn, word, rest)
        return None

    return start


WAYS: dict[str, Start] = {word: _start(word) for word in WORDS}
