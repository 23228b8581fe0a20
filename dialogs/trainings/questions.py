"""A training's own questions, as its organisers typed them: at most five, each of one kind.

In trainings_courses.questions: {"kind": "choice", "label": "Which day?", "options": ["...", "..."]}
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal, get_args

from dialogs.trainings.courses import Course

Kind = Literal["text", "choice", "number", "phone", "date"]
KINDS: tuple[Kind, ...] = get_args(Kind)
MOST = 5
LABEL, ANSWER, NAME = 200, 300, 64  # characters

_NUMBER = re.compile(r"-?\d{1,12}(\.\d{1,4})?")
_PHONE = re.compile(r"\+?\d{7,15}")
_DATE = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})|(\d{4})-(\d{1,2})-(\d{1,2})")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class Question:
    """One of them."""

    kind: Kind
    label: str
    options: tuple[str, ...] = ()


def of(course: Course) -> list[Question]:
    """Those of a training; what another release has written is left out."""
    found = [
        Question(kind, str(one.get("label", "")), tuple(map(str, one.get("options", ()))))
        for one in course.questions
        for kind in KINDS
        if one.get("kind") == kind
    ]
    return [one for one in found if one.label and (one.options or one.kind != "choice")][:MOST]


def read(question: Question, typed: str) -> str | None:
    """The answer in one way of writing it; None for what is none."""
    said = tidy(typed)
    match question.kind:
        case "number":
            digits = _latin(said).replace(",", ".")
            return digits if _NUMBER.fullmatch(digits) else None
        case "phone":
            digits = re.sub(r"[\s()-]", "", _latin(said))
            return digits if _PHONE.fullmatch(digits) else None
        case "date":
            return _day(_latin(said))
        case "choice":
            return said if said in question.options else None
    return said if 0 < len(said) <= ANSWER else None


def tidy(typed: str) -> str:
    """Letters as everybody writes them, in one line, without what nobody sees."""
    plain = unicodedata.normalize("NFC", typed)
    kept = "".join(" " if c.isspace() else c for c in plain if c.isspace() or not _unseen(c))
    return " ".join(kept.split())


def name(typed: str) -> str | None:
    """A first name or nickname; "" for nothing that can be read, None for one too long."""
    said = tidy(typed)
    if not any(letter.isalnum() for letter in said):
        return ""
    return said if len(said) <= NAME else None


def _unseen(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}


def _latin(text: str) -> str:
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)


def _day(said: str) -> str | None:
    found = _DATE.fullmatch(said)
    if found is None:
        return None
    day, month, year = found[1] or found[6], found[2] or found[5], found[3] or found[4]
    real = 1 <= int(month) <= 12 and 1 <= int(day) <= _DAYS[int(month) - 1]
    return f"{int(day):02}.{int(month):02}.{year}" if real else None
