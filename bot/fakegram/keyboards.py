"""Keyboards that the bot sends: checked as Telegram checks them, and cut down to what it knows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bot.fakegram.errors import refuse
from bot.fakegram.links import checked_link
from bot.fakegram.params import Params, must_be_unicode
from bot.fakegram.records import Json

MAX_DATA = 64  # bytes of callback_data (Bot API)
MAX_INLINE = 100  # buttons; not in the documents, only said by users: refused in strict worlds only
_FLAGS = ("is_persistent", "resize_keyboard", "one_time_keyboard", "selective")
_REQUESTS = ("request_contact", "request_location", "request_poll", "web_app", "request_users")


@dataclass(frozen=True, slots=True)
class Markup:
    """A checked reply_markup: inline buttons, or what becomes of the keyboard below the chat."""

    inline: Json | None = None
    below: Json | None = None
    removes: bool = False

    @property
    def plain(self) -> bool:
        """Whether a message with it can be edited later: only inline keyboards and none."""
        return self.below is None and not self.removes


NONE = Markup()


def read_markup(params: Params, *, private: bool = True, strict: bool = False) -> Markup:
    """The reply_markup of a call."""
    value = params.json("reply_markup", "Can't parse reply keyboard markup JSON object")
    if value is None:
        return NONE
    if not isinstance(value, dict):
        raise refuse("Object expected as reply markup")
    if "keyboard" in value:
        return Markup(below=_below(value, private=private))
    if "inline_keyboard" in value:
        return _inline(value, strict=strict)
    if _flag(value, "remove_keyboard"):
        return Markup(removes=True)
    if _flag(value, "force_reply"):
        return Markup(below=_with_flags({"force_reply": True}, value))
    return NONE


def find_button(message: Json, data: str) -> Json | None:
    """The inline button with this callback data."""
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            if button.get("callback_data") == data:
                found: Json = button
                return found
    return None


def _inline(value: Json, *, strict: bool) -> Markup:
    rows = [[_inline_button(button) for button in row] for row in _rows(value, "inline_keyboard")]
    rows = [row for row in rows if row]
    if strict and sum(map(len, rows)) > MAX_INLINE:
        raise refuse("REPLY_MARKUP_TOO_LONG")
    return Markup(inline={"inline_keyboard": rows}) if rows else NONE


def _rows(value: Json, name: str) -> list[list[Any]]:
    rows = value[name]
    if not isinstance(rows, list):
        raise refuse(f'Field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise refuse(f'Field "{name}" must be an Array of Arrays')
    return rows


def _inline_button(button: Any) -> Json:
    text = _button_text(button, _INLINE)
    for name in ("style", "icon_custom_emoji_id"):
        if name in button:
            text[name] = button[name]
    for name, check in _ACTIONS.items():
        if button.get(name) or (name in _MAY_BE_EMPTY and name in button):
            return {**text, name: check(button[name])}
    raise refuse(_INLINE + "Text buttons are unallowed in the inline keyboard")


def _data(value: Any) -> str:
    if not isinstance(value, str):
        raise refuse(_INLINE + 'Field "callback_data" must be of type String')
    must_be_unicode(value)
    if len(value.encode()) > MAX_DATA:
        raise refuse("BUTTON_DATA_INVALID")
    return value


def _copied(value: Any) -> Json:
    text = str(value.get("text", "")) if isinstance(value, dict) else ""
    if not 1 <= len(text) <= 256:
        raise refuse("BUTTON_COPY_TEXT_INVALID")
    return {"text": text}


def _app(value: Any, where: str = "inline keyboard button") -> Json:
    url = str(value.get("url", "")) if isinstance(value, dict) else ""
    return {"url": _https(url, where)}


def _no_game(_: Any) -> Json:
    raise refuse("BUTTON_TYPE_INVALID")  # games and payments need messages of their own kind


def _button_text(button: Any, complaint: str) -> Json:
    if not isinstance(button, dict):
        raise refuse(complaint + "Expected an Object")
    if "text" not in button:
        raise refuse(complaint + 'Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise refuse(complaint + 'Field "text" must be of type String')
    must_be_unicode(button["text"])
    return {"text": button["text"]}


def _button_url(value: Any) -> str:
    url = str(value)
    if url.startswith("tg://"):
        return url
    link = checked_link(url)
    if link is None:
        known = urlsplit(url).scheme in ("", "http", "https")
        reason = "Wrong HTTP URL" if known else "Unsupported URL protocol"
        raise refuse(f"inline keyboard button URL '{url}' is invalid: {reason}")
    return link


def _https(url: str, where: str) -> str:
    if not url.startswith("https://"):
        reason = "Only HTTPS links are allowed"
        raise refuse(f"{where} Web App URL '{url}' is invalid: {reason}")
    return url


def _below(value: Json, *, private: bool) -> Json | None:
    rows = [
        [_below_button(button, private=private) for button in row]
        for row in _rows(value, "keyboard")
    ]
    rows = [row for row in rows if row]
    if not rows:
        return None
    return _with_flags({"keyboard": rows}, value)


def _below_button(button: Any, *, private: bool) -> Json:
    complaint = "Can't parse keyboard button: "
    if isinstance(button, str):
        return {"text": button}
    found = _button_text(button, complaint)
    for name in _REQUESTS:
        if not button.get(name):
            continue
        if not private and name in ("request_contact", "request_location"):
            what = "phone number" if name == "request_contact" else "location"
            raise refuse(f"{what} can be requested in private chats only")
        if name == "web_app":
            return {**found, name: _app(button[name], "keyboard button")}
        return {**found, name: button[name]}
    return found


def _with_flags(markup: Json, value: Json) -> Json:
    for name in _FLAGS:
        if _flag(value, name):
            markup[name] = True
    if placeholder := value.get("input_field_placeholder"):
        markup["input_field_placeholder"] = str(placeholder)[:64]
    return markup


def _flag(value: Json, name: str) -> bool:
    flag = value.get(name, False)
    if not isinstance(flag, bool):
        raise refuse(f'Field "{name}" must be of type Boolean')
    return flag


_INLINE = "Can't parse inline keyboard button: "
_MAY_BE_EMPTY = ("switch_inline_query", "switch_inline_query_current_chat", "callback_game")
_ACTIONS: dict[str, Callable[[Any], Any]] = {
    "url": _button_url,
    "callback_data": _data,
    "copy_text": _copied,
    "switch_inline_query": str,
    "switch_inline_query_current_chat": str,
    "web_app": _app,
    "pay": _no_game,
    "callback_game": _no_game,
}
