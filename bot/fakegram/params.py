"""The parameters of one Bot API call, read as leniently as the Bot API server reads them."""

import json
import re
from collections.abc import Mapping
from typing import Any

from bot.fakegram.errors import refuse
from bot.fakegram.records import File

_NUMBER = re.compile(r"-?\d+")
_WHOLE = re.compile(r"-?\d{1,18}\Z", re.ASCII)
_TRUE = frozenset(("true", "yes", "1"))
MAX_ID = 2**63 - 1


class Params:
    """What a bot sent: texts from a form or a query, or any JSON from a JSON body."""

    def __init__(self, given: Mapping[str, Any], files: Mapping[str, File]) -> None:
        self._given = given
        self._files = files

    def has(self, name: str) -> bool:
        """Whether the parameter was given at all."""
        return name in self._given

    def raw(self, name: str) -> Any:
        """The parameter as it came."""
        return self._given.get(name)

    def text(self, name: str) -> str:
        """The text, empty if not given; a text that is not Unicode is refused."""
        value = self._given.get(name)
        if isinstance(value, str):
            if not value.isascii():
                must_be_unicode(value)
            return value
        if value is None:
            return ""
        return json.dumps(value)  # true, 12 and [1] are "true", "12" and "[1]" to Telegram

    def integer(
        self, name: str, default: int = 0, *, low: int = -MAX_ID, high: int = MAX_ID
    ) -> int:
        """The leading number, clamped."""
        value = self._given.get(name)
        if value is None or value == "":
            return default
        found = _NUMBER.match(self.text(name))
        return max(low, min(high, int(found[0]))) if found else max(low, min(high, 0))

    def number(self, name: str) -> float | None:
        """A fraction, or None if there is none."""
        try:
            return float(self.text(name))
        except ValueError:
            return None

    def boolean(self, name: str) -> bool:
        """True only for true, yes and 1."""
        value = self._given.get(name)
        return value is not None and self.text(name).lower() in _TRUE

    def json(self, name: str, complaint: str) -> Any:
        """The JSON value, None if not given; `complaint` if it is none."""
        value = self._given.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise refuse(complaint) from None

    def file(self, name: str) -> File | str:
        """An uploaded file, or the file_id; empty if neither was given."""
        if name in self._files:
            return self._files[name]
        value = self.text(name)
        if value.startswith("attach://"):
            return self._files.get(value.removeprefix("attach://"), "")
        return value

    def chat_id(self) -> int | None:
        """The number of the addressed chat, None if it is not a number."""
        value = self._given.get("chat_id")
        try:
            return None if value is None else int(value)
        except (ValueError, TypeError, OverflowError):
            return None


def whole(value: Any, name: str, complaint: str = "") -> int:
    """A whole number inside a JSON object, also if it is written as text."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= MAX_ID:
        return value
    if isinstance(value, str) and _WHOLE.match(value):
        return int(value)
    raise refuse(f'{complaint}Field "{name}" must be a valid Number')


def must_be_unicode(text: str) -> None:
    """Refuse lone surrogates, which JSON can carry but Telegram's servers cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise refuse("Strings must be encoded in UTF-8") from None
