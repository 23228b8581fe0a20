"""Their own word for it: short, of one line, and no number of a paper or a phone."""

import re
import unicodedata

LONGEST = 60  # characters of the word

# A day is no number of a paper, though it has as many digits.
_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b|\b\d{2}-\d{2}-\d{4}\b")
# Passports: two letters and seven digits (Uzbekistan, Kyrgyzstan), a letter and eight
# (Kazakhstan); all others, patents, policies and phones have nine digits or more.
_NUMBER = re.compile(
    r"(?<![^\W\d_])[^\W\d_]{1,2}[\W_]{0,3}\d(?:[ -]?\d){6,}|\d(?:[ ()/-]{0,2}\d){8,}"
)
_UNSEEN = frozenset({"Cf", "Me", "Mn"})


def tidy(text: str) -> str:
    """The words on one line."""
    return " ".join(text.split())


def is_number(text: str) -> bool:
    """Whether it holds what looks like the number of a paper or a phone."""
    plain = unicodedata.normalize("NFKC", text)
    plain = "".join(c for c in plain if unicodedata.category(c) not in _UNSEEN)
    return bool(_NUMBER.search(_DATE.sub("", plain)))
