"""What who asked taps under an answer: the words of a secret one, and "I do not understand".

/hotline read 12      the answer of that number, where only "you have an answer" was sent
/hotline consent 3    may a partner know? See referring.py
/hotline unclear 7    a colleague who reads my language, please
"""

from collections.abc import Mapping

from bot.dialog import Start, State, Turn
from dialogs.hotline import cases
from dialogs.hotline.staff import handing, holds, referring, sending, standing


def read(turn: Turn, args: str) -> State | None:
    """Only who asked, and only what an operator said to them."""
    number = standing.number_of(args)
    case = cases.mine(turn, holds.case_with(turn, number)) if number else None
    lines = cases.lines(turn, case.id) if case else []
    line = next((one for one in lines if one.id == number and one.who == "operator"), None)
    if case is None or line is None:
        turn.go("/hotline mine")
        return None
    found = sending.shown(turn, turn.language or "ru", case, line)
    turn.say(
        found.phrase,
        buttons=found.buttons,
        media=found.media,
        number=str(case.id),
        text=found.text,
        language=found.language,
    )
    return None


def ask_colleague(turn: Turn, args: str) -> State | None:
    """It goes to who reads their language, if somebody is there; else it stays, and both know."""
    number = standing.number_of(args)
    case = cases.mine(turn, number) if number else None
    if case is None or case.phase == "closed":
        turn.go("/hotline mine")
        return None
    holder, language = case.assignee_id, turn.language or case.language
    there = handing.colleagues(turn, case, language)
    if holder is None or case.phase != "taken":
        turn.say("hotline-answer-unclear", found="yes" if there else "no", number=str(number))
        return None
    if there:
        standing.give_back(turn, case, holder, "unclear")
    else:
        standing.note_event(turn, case, "unclear")
    turn.say("hotline-answer-unclear", found="yes" if there else "no", number=str(number))
    turn.tell(
        [holder],
        "hotline-desk-unclear",
        buttons={"open": standing.at("case", number)},
        number=str(number),
        found="yes" if there else "no",
    )
    return None


WAYS: Mapping[str, Start] = {"read": read, "unclear": ask_colleague, **referring.PERSON}
