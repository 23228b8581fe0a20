"""What Telegram sends: small models of just the fields that we use, read into one shape.

Source of the fields: Bot API 10.0, Update, Message, CallbackQuery, ChatMemberUpdated.
"""

import re
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.dialog import Command, Contact, Document, Input, Location, Photo, Text, Voice

BIGGEST = 2**62  # no id of Telegram is larger, and SQLite can keep it
Id = Annotated[int, Field(strict=True, ge=-BIGGEST, le=BIGGEST)]
Number = Annotated[int, Field(strict=True, ge=0, lt=BIGGEST)]
Kind = Literal["message", "tap", "edited", "member", "channel", "other"]

TEXT_MOST = 4096  # characters (Bot API, Message.text)

# What Telegram itself writes into a private chat: nobody said it, so nobody waits for an answer.
_SERVICE = frozenset({
    "chat_background_set", "message_auto_delete_timer_changed", "pinned_message",
    "write_access_allowed",
})  # fmt: skip

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)


class _Chat(_Part):
    id: Id
    type: str


class _User(_Part):
    id: Id
    language_code: str | None = None


class _File(_Part):
    file_id: str
    file_name: str = ""
    duration: int = 0
    file_size: int = 0


class _Point(_Part):
    latitude: float
    longitude: float


class _Phone(_Part):
    phone_number: str
    user_id: Id | None = None


class _Message(_Part):
    message_id: Id
    chat: _Chat
    sender: _User | None = Field(default=None, alias="from")
    date: Number = 0
    text: str | None = None
    caption: str = ""
    photo: list[_File] | None = None
    voice: _File | None = None
    document: _File | None = None
    location: _Point | None = None
    contact: _Phone | None = None
    migrate_to_chat_id: Id | None = None
    forward_origin: dict[str, Any] | None = None


class _Tapped(_Part):
    message_id: Id
    chat: _Chat
    date: Number = 0


class _Callback(_Part):
    id: str
    sender: _User = Field(alias="from")
    message: _Tapped | None = None
    data: str = ""


class _Status(_Part):
    status: str


class _Member(_Part):
    chat: _Chat
    sender: _User = Field(alias="from")
    new_chat_member: _Status


class _Update(_Part):
    update_id: Number
    message: _Message | None = None
    edited_message: _Message | None = None
    channel_post: _Message | None = None
    callback_query: _Callback | None = None
    my_chat_member: _Member | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """One update, read: from whom, where, and what; `sent_at` is when Telegram got the message.

    Of a tap that is the message under which it was: nobody says when it was tapped. `forwarded`
    are somebody else's words.
    """

    kind: Kind
    chat_id: int = 0
    private: bool = False
    hint: str | None = None
    message_id: int | None = None
    sent_at: int = 0
    input: Input | None = None
    data: str = ""
    callback: str | None = None
    status: str = ""
    moved_to: int | None = None
    is_channel: bool = False
    forwarded: bool = False


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What can be told of an update that could not be handled.

    `chat_id` is the private chat of whoever sent it, `private` whether it came from there, and
    `wrote` whether it was a message, of which somebody waits for the answer.
    """

    chat_id: int | None = None
    private: bool = False
    wrote: bool = False
    message_id: int | None = None
    sent_at: int = 0
    callback: str | None = None
    hint: str | None = None


class Unreadable(Exception):
    """The update does not look like one; the message names the fields, never their values."""


def update_id(raw: Any) -> int | None:
    """The number of a raw update, if it has a usable one."""
    return _whole(raw.get("update_id")) if isinstance(raw, dict) else None


def read(raw: Any) -> Arrived:
    """The update in our own shape; raises Unreadable."""
    try:
        update = _Update.model_validate(raw)
    except ValidationError as error:
        fields = {".".join(str(p) for p in e["loc"]) for e in error.errors()}
        raise Unreadable(", ".join(sorted(fields))) from None
    if update.message is not None and not _SERVICE.isdisjoint(raw["message"]):
        return Arrived("other")
    return _arrived(update)


def glimpse(raw: Any) -> Glimpse:
    """Who is behind an update that `read` refused or a slice broke on, as far as it shows."""
    for name in ("message", "edited_message", "callback_query"):
        part = raw.get(name) if isinstance(raw, dict) else None
        if isinstance(part, dict):
            return _glimpse(part, name)
    return Glimpse()


def _glimpse(part: dict[str, Any], name: str) -> Glimpse:
    by_tap = name == "callback_query"
    sender, message = _dict(part, "from"), _dict(part, "message") if by_tap else part
    chat, hint = _dict(message, "chat"), sender.get("language_code")
    private = chat.get("type") == "private" or (by_tap and not chat)
    callback = part.get("id") if by_tap else None
    return Glimpse(
        chat_id=_whole(sender.get("id")) or (_whole(chat.get("id")) if private else None),
        private=private,
        wrote=name == "message",
        message_id=_whole(message.get("message_id")) if private else None,
        sent_at=_whole(message.get("date")) or 0,
        callback=callback if isinstance(callback, str) else None,
        hint=hint if isinstance(hint, str) else None,
    )


def _dict(part: dict[str, Any], name: str) -> dict[str, Any]:
    found = part.get(name)
    return found if isinstance(found, dict) else {}


def _whole(value: Any) -> int | None:
    usable = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < BIGGEST
    return value if usable else None


def _arrived(update: _Update) -> Arrived:
    if update.message is not None:
        return _message("message", update.message)
    if update.callback_query is not None:
        return _tap(update.callback_query)
    if update.edited_message is not None:
        # A live location says every few seconds that it has moved; it is not ours to follow.
        moving = update.edited_message.location is not None
        return Arrived("other") if moving else _message("edited", update.edited_message)
    if update.channel_post is not None:
        return _message("channel", update.channel_post)
    if update.my_chat_member is not None:
        return _member(update.my_chat_member)
    return Arrived("other")


def _message(kind: Kind, message: _Message) -> Arrived:
    chat = message.chat
    return Arrived(
        kind,
        chat.id,
        chat.type == "private",
        message.sender.language_code if message.sender else None,
        message.message_id,
        message.date,
        _input(message) if kind == "message" else None,
        moved_to=message.migrate_to_chat_id,
        is_channel=chat.type == "channel",
        forwarded=message.forward_origin is not None,
    )


def _tap(callback: _Callback) -> Arrived:
    tapped = callback.message
    own = tapped is not None and tapped.chat.id == callback.sender.id
    # date 0: Telegram no longer has the message, so it cannot be edited either.
    there = tapped if tapped is not None and own and tapped.date else None
    return Arrived(
        "tap",
        callback.sender.id,
        own or tapped is None,
        callback.sender.language_code,
        there.message_id if there else None,
        there.date if there else 0,
        data=_tidy(callback.data),
        callback=_tidy(callback.id),
    )


def _member(member: _Member) -> Arrived:
    return Arrived(
        "member",
        member.chat.id,
        member.chat.type == "private",
        member.sender.language_code,
        status=member.new_chat_member.status,
        is_channel=member.chat.type == "channel",
    )


def _input(message: _Message) -> Input | None:
    match message:
        case _Message(text=str(text)):
            return words(text) if _tidy(text) else None
        case _Message(photo=[*_, largest]):
            return Photo(_tidy(largest.file_id), _tidy(message.caption))
        case _Message(voice=_File() as voice):
            return Voice(_tidy(voice.file_id), voice.duration, voice.file_size)
        case _Message(document=_File() as file):
            name, caption = _tidy(file.file_name), _tidy(message.caption)
            return Document(_tidy(file.file_id), name, caption, file.file_size)
        case _Message(location=_Point() as point):
            return Location(point.latitude, point.longitude)
        case _Message(contact=_Phone() as phone):
            own = message.sender is not None and phone.user_id == message.sender.id
            return Contact(_tidy(phone.phone_number), own)
    return None


def words(text: str) -> Input:
    """What was typed: a command if it looks like one, else text."""
    tidy = _tidy(text)
    typed = _COMMAND.fullmatch(tidy)
    if typed is None:
        return Text(tidy)
    return Command(typed[1].lower(), (typed[2] or "").strip())


def _tidy(text: str) -> str:
    """Without NUL, and with lone surrogates as U+FFFD: both are valid JSON and no text."""
    whole = text if text.isascii() else _SURROGATE.sub("\ufffd", text)
    return whole.replace("\0", "").strip()[:TEXT_MOST]
