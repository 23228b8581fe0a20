"""In which letters a file of text was saved."""

from typing import Literal

Encoding = Literal["utf-8", "utf-16", "cp1251"]


def decoded(raw: bytes) -> tuple[str, Encoding] | None:
    """The text, and how it was read; None when no way fits."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = _strictly(raw, "utf-16")
        return (text, "utf-16") if text is not None else None
    text = _strictly(raw, "utf-8-sig")
    if text is not None:
        return text, "utf-8"
    if raw.startswith(b"\xef\xbb\xbf") or _is_torn(raw):
        return None
    text = _strictly(raw, "cp1251")
    if text is None or any(letter < " " and letter not in "\t\r\n" for letter in text):
        return None
    return text, "cp1251"


def _strictly(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_torn(raw: bytes) -> bool:
    """Whether it is UTF-8 with something broken in it: as cp1251 all names would be nonsense."""
    letters = raw.decode("utf-8", "replace")
    torn = letters.count("\ufffd")
    return sum(letter > "\x7f" for letter in letters) - torn > torn
