"""What is remembered: people, chats, messages, files, taps, the stage; each is one JSON object."""

import base64
from dataclasses import dataclass, field, fields
from typing import Any, Literal, Self

ChatKind = Literal["private", "group", "supergroup", "channel"]
Standing = Literal["none", "member", "administrator", "left", "kicked"]
Json = dict[str, Any]


@dataclass(slots=True)
class Record:
    """Something that is kept as one JSON object."""

    def to_json(self) -> Json:
        """The fields by name, not copied."""
        return {f.name: getattr(self, f.name) for f in fields(self)}

    @classmethod
    def from_json(cls, data: Json) -> Self:
        """The record again; fields of another release are left out."""
        known = {f.name for f in fields(cls)}
        return cls(**{name: value for name, value in data.items() if name in known})


@dataclass(slots=True)
class Person(Record):
    """Somebody with a phone."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    phone: str | None = None
    deleted: bool = False

    def user(self) -> Json:
        """The User that the bot sees."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if value := getattr(self, name):
                user[name] = value
        return user


@dataclass(slots=True)
class Chat(Record):
    """A box of messages that the bot shares with a person, a group or a channel."""

    id: int
    kind: ChatKind
    title: str | None = None
    username: str | None = None
    next_id: int = 1
    standing: Standing = "none"  # of the bot; "member" in a private chat once it has begun
    blocked: bool = False
    migrated_to: int | None = None
    keyboard: Json | None = None  # the open reply keyboard, and below the message that brought it
    keyboard_message: int | None = None
    members: list[int] = field(default_factory=list)
    admins: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Kept(Record):
    """A message as both sides see it; its JSON never changes in place, an edit makes a new one."""

    message: Json
    editable: bool = True  # False once it carried a reply keyboard, or came by service
    mine: bool = False  # sent by the bot


@dataclass(slots=True)
class Stored:
    """A file on Telegram's servers."""

    file_id: str
    unique_id: str
    kind: Literal["document", "photo", "voice"]
    name: str
    mime_type: str
    content: bytes
    width: int = 0
    height: int = 0
    duration: int = 0

    @property
    def path(self) -> str:
        """Where it is downloaded from, relative to /file/bot<token>/."""
        suffix = self.name.rpartition(".")[2] if "." in self.name else "bin"
        return f"{self.kind}s/file_{self.unique_id}.{suffix}"

    def to_json(self) -> Json:
        """The file with its content as text."""
        data = {f.name: getattr(self, f.name) for f in fields(self)}
        return {**data, "content": base64.b64encode(self.content).decode()}

    @classmethod
    def from_json(cls, data: Json) -> Self:
        """The file again."""
        return cls(**{**data, "content": base64.b64decode(data["content"])})


@dataclass(slots=True)
class Tap(Record):
    """A pressed inline button whose spinner turns until it is answered."""

    id: str
    person: int
    chat: int
    message_id: int
    data: str
    at: float
    answered: bool = False


@dataclass(slots=True)
class Stage(Record):
    """What the demo's page remembers: the time that was let pass, and whose phones it shows."""

    passed: float = 0.0  # seconds that the world is ahead of the clock that it was given
    phones: list[int] = field(default_factory=list)  # empty: those that the page began with
    guests: list[int] = field(default_factory=list)  # people who were invented on the page


@dataclass(frozen=True, slots=True)
class File:
    """A file that comes with a call, a part of multipart/form-data."""

    name: str
    content: bytes
    mime_type: str | None = None
