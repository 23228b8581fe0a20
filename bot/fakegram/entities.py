"""HTML as Telegram reads it: text and entities (offsets in UTF-16), or Telegram's own complaint."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.fakegram.links import checked_link
from bot.fakegram.spans import Entity, rank

_MENTION = re.compile(r"tg:(?://)?user\?id=([1-9]\d{0,15})\Z", re.IGNORECASE)
_SPACE = frozenset(" \t\r\n\0\v")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
}
_TAGS = frozenset(_SIMPLE) | {"a", "tg-emoji", "tg-time", "pre", "code", "blockquote"}


class ParseError(ValueError):
    """Telegram's complaint about a formatted text."""


@dataclass(slots=True)
class _Open:
    """A tag that waits for its end."""

    tag: str
    begin: int  # where its text begins in the result, in code points
    offset: int  # the same in UTF-16
    attributes: dict[str, str] = field(default_factory=dict)


def parse_html(text: str) -> tuple[str, list[Entity]]:
    """The plain text and its entities; ParseError in Telegram's words."""
    if "<" not in text and "&" not in text:
        return text, []
    parser = _Parser(text)
    parser.run()
    return parser.result()


class _Parser:
    """One pass over the text; a NUL stands behind its end, as in the original's strings."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.padded = text + "\0"
        self.at = 0
        self.out: list[str] = []
        self.length = 0
        self.offset = 0
        self.stack: list[_Open] = []
        self.entities: list[Entity] = []

    def run(self) -> None:
        """Read it all."""
        while self.at < len(self.text):
            char = self.text[self.at]
            if char == "<":
                self._tag()
            elif char == "&" and (decoded := self._entity()):
                self._put(decoded)
            else:
                self._put(char)
                self.at += 1
        if self.stack:
            raise ParseError(
                f'Can\'t find end tag corresponding to start tag "{self.stack[-1].tag}"'
            )

    def result(self) -> tuple[str, list[Entity]]:
        """What has been read."""
        text = "".join(self.out)
        if any("\ud800" <= c <= "\udfff" for c in text):
            raise ParseError(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return text, sorted(self.entities, key=rank)

    def _put(self, char: str) -> None:
        self.out.append(char)
        self.length += 1
        self.offset += 2 if char > "\uffff" else 1

    def _byte(self, position: int) -> int:
        return len(self.text[:position].encode("utf-8", "surrogatepass"))

    def _skip_spaces(self) -> None:
        while self.at < len(self.text) and self.padded[self.at] in _SPACE:
            self.at += 1

    def _take_until(self, stops: Callable[[str], bool]) -> str:
        begin = self.at
        while self.padded[self.at] not in _SPACE and not stops(self.padded[self.at]):
            self.at += 1
        return self.padded[begin : self.at]

    def _entity(self) -> str | None:
        """The character of &...; at this place (which is passed then), or None."""
        text, end = self.padded, self.at + 1
        if text[end] == "#":
            code, end = self._numeric(end + 1)
            if not 0 < code < 0x10FFFF or end - self.at >= 10:
                return None
            found = chr(code)
        else:
            while text[end].isascii() and text[end].isalpha():
                end += 1
            named = _NAMED.get(text[self.at + 1 : end])
            if named is None:
                return None
            found = named
        self.at = end + 1 if text[end] == ";" else end
        return found

    def _numeric(self, end: int) -> tuple[int, int]:
        digits, base = "0123456789", 10
        if self.padded[end] == "x":
            digits, base, end = "0123456789abcdefABCDEF", 16, end + 1
        begin = end
        while self.padded[end] in digits:
            end += 1
        return int(self.padded[begin:end] or "0", base), end

    def _tag(self) -> None:
        begin = self.at
        self.at += 1
        if self.padded[self.at] == "/":
            self._end_tag(begin)
        else:
            self._start_tag(begin)

    def _start_tag(self, begin: int) -> None:
        tag = self._take_until(lambda c: c == ">").lower()
        if self.at >= len(self.text):
            raise ParseError(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if tag not in _TAGS:
            where = self._byte(begin)
            raise ParseError(f'Unsupported start tag "{tag}" at byte offset {where}')
        opened = _Open(tag, self.length, self.offset)
        while self.padded[self.at] != ">":
            self._skip_spaces()
            if self.padded[self.at] == ">":
                break
            self._attribute(opened, begin)
        if tag == "span" and opened.attributes.get("class") != "tg-spoiler":
            where = self._byte(begin)
            raise ParseError(f'Tag "span" must have class "tg-spoiler" at byte offset {where}')
        self.stack.append(opened)
        self.at += 1

    def _attribute(self, opened: _Open, begin: int) -> None:
        name = self._take_until(lambda c: c in "=>/\"'")
        if not name:
            where = self._byte(begin)
            raise ParseError(
                f'Empty attribute name in the tag "{opened.tag}" at byte offset {where}'
            )
        self._skip_spaces()
        value = ""
        if self.padded[self.at] == "=":
            self.at += 1
            self._skip_spaces()
            self._must_go_on(f'Unclosed start tag "{opened.tag}" at byte offset', begin)
            value = self._value()
            self._must_go_on("Unclosed start tag at byte offset", begin)
        else:
            self._must_go_on(f'Unclosed start tag "{opened.tag}" at byte offset', begin)
        opened.attributes[name] = value

    def _must_go_on(self, complaint: str, begin: int) -> None:
        if self.at >= len(self.text):
            raise ParseError(f"{complaint} {self._byte(begin)}")

    def _value(self) -> str:
        begin, quote = self.at, self.padded[self.at]
        if quote not in "\"'":
            while (c := self.padded[self.at]) in ".-" or (c.isascii() and c.isalnum()):
                self.at += 1
            if self.padded[self.at] not in _SPACE and self.padded[self.at] != ">":
                where = self._byte(begin)
                raise ParseError(f"Unexpected end of name token at byte offset {where}")
            return self.text[begin : self.at].lower()
        self.at += 1
        value: list[str] = []
        while self.at < len(self.text) and self.text[self.at] != quote:
            decoded = self._entity() if self.text[self.at] == "&" else None
            if decoded is None:
                decoded = self.text[self.at]
                self.at += 1
            value.append(decoded)
        self.at += self.at < len(self.text)
        return "".join(value)

    def _end_tag(self, begin: int) -> None:
        if not self.stack:
            raise ParseError(f"Unexpected end tag at byte offset {self._byte(begin)}")
        self.at += 1
        name = self._take_until(lambda c: c == ">").lower()
        self._skip_spaces()
        if self.padded[self.at] != ">":
            raise ParseError(f"Unclosed end tag at byte offset {self._byte(begin)}")
        opened = self.stack.pop()
        if name and name != opened.tag:
            raise ParseError(
                f"Unmatched end tag at byte offset {self._byte(begin)}, "
                f'expected "</{opened.tag}>", found "</{name}>"'
            )
        self.at += 1
        if self.offset > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        given = opened.attributes
        entity: Entity = {"offset": opened.offset, "length": self.offset - opened.offset}
        match opened.tag:
            case "a":
                entity |= self._link(given.get("href") or "".join(self.out[opened.begin :]))
            case "pre" | "code":
                entity |= self._code(opened.tag, entity, given.get("class", ""))
            case "blockquote":
                kind = "expandable_blockquote" if "expandable" in given else "blockquote"
                entity["type"] = kind
            case "tg-emoji":
                entity |= _custom_emoji(given.get("emoji-id", ""))
            case "tg-time":
                entity |= _date_time(given.get("unix", ""), given.get("format", ""))
            case tag:
                entity["type"] = _SIMPLE[tag]
        if "type" in entity:
            self.entities.append(entity)

    def _link(self, url: str) -> Entity:
        if mention := _MENTION.match(url):
            return {"type": "text_mention", "user": {"id": int(mention[1])}}
        link = checked_link(url)
        return {"type": "text_link", "url": link} if link else {}

    def _code(self, tag: str, entity: Entity, css_class: str) -> Entity:
        """`pre` around `code` (or the other way round) with a language is one entity."""
        language = css_class.removeprefix("language-")
        language = language if tag == "code" and css_class.startswith("language-") else ""
        last = self.entities[-1] if self.entities else None
        if last and all(last[k] == entity[k] for k in ("offset", "length")):
            if tag == "pre" and last["type"] == "code" and last.get("language"):
                last["type"] = "pre"
                return {}
            if tag == "code" and last["type"] == "pre" and language:
                last["language"] = language
                return {}
        return {"type": tag, **({"language": language} if language else {})}


def _custom_emoji(number: str) -> Entity:
    if not number.isdigit() or not 0 < int(number) < 2**63:
        raise ParseError("Invalid custom emoji identifier specified")
    return {"type": "custom_emoji", "custom_emoji_id": number}


def _date_time(unix: str, form: str) -> Entity:
    if not unix.isdigit() or not 0 < int(unix) < 2**31:
        raise ParseError("Invalid Unix time specified")
    if form and form != "r" and set(form) - set("tTdDwW"):
        raise ParseError("Invalid date format used")
    return {"type": "date_time", "unix_time": int(unix), "date_time_format": form}
