"""What Telegram finds in a text by itself: commands, mentions, tags, links, mail addresses."""

import re
from collections.abc import Iterator

from bot.fakegram.spans import Entity, utf16_offsets

# Top-level domains of links without http://; the real list has 1,500.
_TOP = "com|org|net|info|biz|dev|app|me|io|ru|su|kz|uz|kg|tj|tm|by|ua|eu|int|edu|gov|de|uk|fr|tr|рф"
_WORD = r"A-Za-z0-9_"
_PATTERN = re.compile(
    rf"""
      (?P<bot_command>(?<![\w/<>])/[{_WORD}]{{1,64}}+(?:@[{_WORD}]{{3,32}}+)?(?![\w/<>@]))
    | (?P<email>(?<![\w.+@/])[A-Za-z0-9][A-Za-z0-9._+-]{{0,63}}
              @(?:[A-Za-z0-9-]+\.)+(?:{_TOP})(?![\w@-]))
    | (?P<url>(?:(?:https?|ftp)://(?:[^\s/?\#@<>"']+@)?[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{{2,}}
              |(?<![\w@./])(?:[\w-]+\.)+(?:{_TOP})(?![\w@-]))
              (?::\d{{1,5}})?(?:[/?\#][^\s<>"'«»“”]*)?)
    | (?P<mention>(?<![\w])@[{_WORD}]{{4,32}}(?![\w]))
    | (?P<hashtag>(?<![\w\u200c])\#(?=[\d_\u200c]*[^\W\d_])[\w\u200c]{{1,256}}(?![\w\u200c\#]))
    | (?P<cashtag>(?<![\w$\u200c])\$(?:1INCH|[A-Z]{{1,8}})(?![\w$\u200c]))
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MARKS = re.compile(r"[/@#$.]")


def detect(text: str) -> list[Entity]:
    """The entities that nobody wrote but Telegram adds, in order."""
    if not _MARKS.search(text):
        return []
    offsets = None if text.isascii() else utf16_offsets(text)
    found = []
    for kind, first, last in _matches(text):
        begin, end = (offsets[first], offsets[last]) if offsets else (first, last)
        found.append({"offset": begin, "length": end - begin, "type": kind})
    return found


def _matches(text: str) -> Iterator[tuple[str, int, int]]:
    for match in _PATTERN.finditer(text):
        kind = match.lastgroup or ""
        end = match.end()
        if kind == "cashtag" and match[0] != match[0].upper():
            continue
        if kind == "url":
            end -= len(match[0]) - len(match[0].rstrip(".,:;!?…)]}*"))
        yield kind, match.start(), end
