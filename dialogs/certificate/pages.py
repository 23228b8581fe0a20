"""The page itself: two languages, the name, what it was, and a code to check it by."""

import re
import unicodedata

from bot.dialog import Turn
from bot.papers import Paper as Page
from bot.papers import lacks
from dialogs.certificate.papers import Course

WIDE, HIGH = 842, 595  # A4, lying
LONGEST = 64  # letters of a name
FILE = "paper.pdf"  # a name that says nothing on a locked phone

_SPACES = re.compile(r"\s+")


def tidy(said: str) -> str:
    """A name on one line, composed, without what steers a text and is not seen."""
    seen = "".join(
        letter if unicodedata.category(letter)[0] != "C" or letter in "\n\t" else ""
        for letter in unicodedata.normalize("NFC", said)
    )
    return _SPACES.sub(" ", seen).strip()


def missing(name: str) -> str:
    """The letters of it that cannot be printed; "" for none."""
    return lacks(name)


def page(turn: Turn, course: Course, name: str, languages: tuple[str, str], token: str) -> bytes:
    """The file; each language says the same, the person's own first."""
    link = turn.link(f"c-{token}")
    drawn = Page(WIDE, HIGH).frame()
    first, second = languages
    drawn.line(_said(turn, first, "certificate-paper"), 34, 500)
    drawn.line(_said(turn, second, "certificate-paper"), 20, 468)
    drawn.line(name, 32, 400)
    for language, top in ((first, 350), (second, 300)):
        drawn.line(_said(turn, language, "certificate-paper-came"), 15, top)
        drawn.line(_said(turn, language, f"certificate-course-{course.template}"), 17, top - 22)
    drawn.line(_day(course), 15, 240)
    drawn.qr(link, WIDE / 2 - 65, 85, 130)
    drawn.line(_said(turn, first, "certificate-paper-check"), 11, 72)
    drawn.line(_said(turn, second, "certificate-paper-check"), 11, 57)
    drawn.line(f"c-{token}", 9, 42)
    return drawn.bytes()


def _said(turn: Turn, language: str, phrase: str) -> str:
    return turn.house.i18n.label(language, phrase)


def _day(course: Course) -> str:
    year, month, day = course.day.split("-")
    return f"{day}.{month}.{year}"
