"""What somebody in need sends when they have called: it is added, without a question that waits."""

import re

from bot.dialog import Document, Input, Location, Photo, State, Text, Turn, Voice
from dialogs.hotline import calls, cases, lines, points
from dialogs.hotline.cases import Case
from dialogs.hotline.stories import Mine

HEARD = 48 * 3600  # seconds for which it is

_DIGITS = re.compile(r"\d{1,2}")


def hears(turn: Turn, said: Input, *, waits: bool) -> str | None:
    """While a call is open, what somebody writes is for it; a digit may be a button, though.

    The list of languages does not keep out a voice: who has none yet may be in need as well.
    """
    if not isinstance(said, Text | Voice | Photo | Document | Location):
        return None
    if waits and (turn.person.language is not None or isinstance(said, Text)):
        return None
    case = _heard(turn)
    if case is None or (isinstance(said, Text) and _is_button(turn, case, said.text)):
        return None
    return "/hotline point" if isinstance(said, Location) else "/hotline words"


def _heard(turn: Turn) -> Case | None:
    """The newest call of this person that whatever they send is added to."""
    row = turn.db.one(
        """SELECT * FROM hotline_cases
           WHERE person_id = :me AND origin <> '' AND phase <> 'closed' AND called_at > :since
           ORDER BY called_at DESC, id DESC LIMIT 1""",
        me=turn.person.id,
        since=turn.seconds - HEARD,
    )
    return cases.case_of(row) if row else None


def _is_button(turn: Turn, case: Case, text: str) -> bool:
    """Whether it is the number of a button: not when an operator has just asked how many."""
    said = text.strip()
    if not _DIGITS.fullmatch(said) or not 1 <= int(said) <= len(turn.person.desk.screen):
        return False
    row = turn.db.one(
        "SELECT who FROM hotline_lines WHERE case_id = :id ORDER BY id DESC LIMIT 1", id=case.id
    )
    return row is None or row["who"] != "operator"


def add(turn: Turn, args: str) -> State | None:
    """What was overheard; who types it themselves is asked."""
    case = _heard(turn)
    if case is None:
        calls.show_main(turn)
    elif turn.overheard is None:
        return Mine(case=case.id)
    elif isinstance(turn.overheard, Location):
        points.pass_on(turn, case, turn.overheard)
    else:
        piece = lines.piece_of(turn, turn.overheard)
        if piece is not None and lines.add(turn, case, piece) and not calls.is_said_now(turn):
            _say_added(turn, case)
    return None


def _say_added(turn: Turn, case: Case) -> None:
    """One message a minute, however much they write in it."""
    turn.post(
        f"hotline-call-{turn.seconds // 60}",
        "hotline-call-words",
        taken="yes" if case.phase == "taken" else "no",
        count=str(lines.count_since(turn, case.id, turn.seconds // 60 * 60)),
    )
