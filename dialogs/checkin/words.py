"""What somebody means who writes while they are asked: only the whole message is an answer.

Longer words are nobody's answer, and a question is none: they are kept and asked back. A word of
the list, and a label of the keyboard, is the same in every language that we speak.
"""

import re

from bot.dialog import Turn
from dialogs.checkin.content import Meaning, facts_of

# As they are numbered in the question, and as they stand on the keyboard.
ANSWERS: tuple[Meaning, ...] = ("safe", "need", "later", "away")
LABELS = "checkin-asks"
LONGEST = 64  # characters: nobody types a longer label

# Whoever asks or quotes does not answer.
_DOUBTS = re.compile('[?\u061f\u203d\u2047-\u2049\uff1f"\u00ab\u00bb\u201c-\u201f\u2039\u203a]')
_DIGITS = re.compile("\\s*\\d{1,2}[.)!\ufe0f\u20e3\\s]*")
_NUMBER = re.compile("\\s*([1-4])[.)!\ufe0f\u20e3\\s]*")
_CRY = "\U0001f198"  # the picture that stands on the button of who needs help


def meant(turn: Turn, said: str) -> Meaning | None:
    """What the whole message means; None: an operator should read it."""
    if len(said) > LONGEST or _DOUBTS.search(said):
        return None
    facts = facts_of(turn)
    folded = facts.fold(said)
    if not folded:
        return "need" if _CRY in said else "back"
    found = facts.meanings.get(folded) or _label(turn, folded)
    if found not in {"need", "help"} and any(mark in said for mark in facts.against):
        return None
    return found


def label(turn: Turn, said: str) -> Meaning | None:
    """Which answer of the keyboard that is, in whatever language it stood there."""
    if len(said) > LONGEST or _DOUBTS.search(said):
        return None
    return _label(turn, facts_of(turn).fold(said))


def is_number(said: str) -> bool:
    """Whether it is a digit or two: a choice of whatever stands lowest."""
    return len(said) <= LONGEST and _DIGITS.fullmatch(said) is not None


def number(said: str) -> Meaning | None:
    """The answer of that number, in the digits of any script."""
    if len(said) > LONGEST:
        return None
    latin = "".join(str(int(c)) if c.isdecimal() else c for c in said)
    found = _NUMBER.fullmatch(latin)
    return ANSWERS[int(found[1]) - 1] if found else None


def _label(turn: Turn, folded: str) -> Meaning | None:
    i18n, fold = turn.house.i18n, facts_of(turn).fold
    for language in i18n.languages:
        for answer in ANSWERS:
            if fold(i18n.label(language, LABELS, answer)) == folded:
                return answer
    return None
