"""The state of the pretend Telegram and the few ways in which it changes; each is noted."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.fakegram.errors import WorldError, refuse
from bot.fakegram.faults import Faults
from bot.fakegram.limits import Limits
from bot.fakegram.queue import BY_DEFAULT, DAY, UpdateQueue, Waiting
from bot.fakegram.records import Chat, Json, Kept, Person, Record, Stage, Stored, Tap

Change = tuple[str, str, Any]  # table, key, JSON or None for gone


@dataclass(slots=True)
class Bot(Record):
    """What is set for the bot as a whole: its words by language, its webhook, and counters."""

    id: int
    first_name: str
    username: str
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[str, list[Json]] = field(default_factory=dict)  # "scope/language"
    webhook: Json = field(default_factory=dict)  # url, secret_token, max_connections, ...
    allowed_updates: list[str] = field(default_factory=lambda: sorted(BY_DEFAULT))
    next_update: int = 0
    last_push: float = 0.0
    drawn: int = 0

    def user(self) -> Json:
        """The User that others see."""
        name = self.names.get("", self.first_name)
        return {"id": self.id, "is_bot": True, "first_name": name, "username": self.username}


class State:
    """Everything that the pretend Telegram knows."""

    def __init__(self, now: Callable[[], float], seed: int, bot: Bot) -> None:
        self._base = now
        self.seed = seed
        self.bot = bot
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.messages: dict[int, dict[int, Kept]] = {}
        self.files: dict[str, Stored] = {}
        self.taps: dict[str, Tap] = {}
        self.toasts: dict[int, list[Json]] = {}
        self.typing: dict[int, float] = {}
        self.stage = Stage()
        self.faults = Faults(self.now)
        self.limits = Limits()
        self.strict = False
        self.changes: dict[tuple[str, str], Record | Stored | Waiting | list[Json] | None] = {}
        self.events: list[Json] = []
        if not bot.next_update:
            bot.next_update = self._first_update()
        self.queue = UpdateQueue(bot.next_update)

    def now(self) -> float:
        """Seconds since 1970: the given clock's, and as many as were let pass."""
        return self._base() + self.stage.passed

    # -- the elementary changes -------------------------------------------------------------

    def note(self, table: str, key: object, record: Any) -> None:
        """Remember that this record changed; None means gone."""
        self.changes[table, str(key)] = record

    def tell(self, kind: str, chat: int, **more: Any) -> None:
        """Tell the listeners, once the act is over."""
        self.events.append({"type": kind, "chat": chat, **more})

    def draw(self, purpose: str) -> int:
        """A number below 2**63 that looks random: the same for the same seed and history."""
        self.bot.drawn += 1
        self.note("bot", "", self.bot)
        text = f"{self.seed}/{self.bot.id}/{purpose}/{self.bot.drawn}"
        digest = hashlib.blake2b(text.encode(), digest_size=8).digest()
        return int.from_bytes(digest) >> 1

    def _first_update(self) -> int:
        return 2_000_001 + self.draw("update") % 998_000_000  # the range that TDLib draws from

    def add_chat(self, chat: Chat) -> Chat:
        """The chat, known from now on."""
        self.chats[chat.id] = chat
        self.messages.setdefault(chat.id, {})
        self.note("chat", chat.id, chat)
        return chat

    def add_message(self, chat: Chat, content: Json, sender: Json | None, **how: bool) -> Json:
        """The new message of this chat, under its next id; `how` are the flags of Kept."""
        message: Json = {"message_id": chat.next_id}
        if sender is not None:
            message["from"] = sender
        elif chat.kind == "channel":
            message["sender_chat"] = self.chat_json(chat)
        message["chat"] = self.chat_json(chat)
        message["date"] = int(self.now())
        message.update(content)
        chat.next_id += 1
        self.note("chat", chat.id, chat)
        self.keep(message, Kept(message, **how))
        self.tell("message", chat.id, message=message)
        return message

    def keep(self, message: Json, kept: Kept) -> None:
        """Store the message under its chat and id."""
        chat, number = message["chat"]["id"], message["message_id"]
        self.messages[chat][number] = kept
        self.note("message", f"{chat}/{number}", kept)

    def change_message(self, kept: Kept, message: Json) -> Json:
        """Put an edited message in the place of the old one."""
        self.keep(message, Kept(message, kept.editable, kept.mine))
        self.tell("edit", message["chat"]["id"], message=message)
        return message

    def remove_messages(self, chat: int, numbers: list[int]) -> None:
        """Delete for both sides."""
        for number in numbers:
            del self.messages[chat][number]
            self.note("message", f"{chat}/{number}", None)
        if self.chats[chat].keyboard_message in numbers:
            self.open_keyboard(self.chats[chat], None, None)
        self.tell("delete", chat, message_ids=numbers)

    def open_keyboard(self, chat: Chat, markup: Json | None, message_id: int | None) -> None:
        """The reply keyboard that stands below the chat from now on, or none."""
        if chat.keyboard is None and markup is None:
            return
        chat.keyboard, chat.keyboard_message = markup, message_id
        self.note("chat", chat.id, chat)
        self.tell("keyboard", chat.id, keyboard=markup)

    def add_update(self, kind: str, content: Json, *, chat: int, lives: float = DAY) -> None:
        """Queue an update if its type is wanted."""
        if self.queue.wants(kind):
            self.push_update({kind: content}, chat=chat, lives=lives)

    def push_update(self, body: Json, *, chat: int, lives: float = DAY) -> int:
        """Queue an update whatever it is; its id."""
        now = self.now()
        if self.queue.rests(now):
            self.queue.next_id = self._first_update()
        update = self.queue.push(body, now, now + lives)
        if update is None:
            raise WorldError("The bot's queue is full (100,000 updates).")
        self.bot.next_update, self.bot.last_push = self.queue.next_id, now
        self.note("bot", "", self.bot)
        self.note("update", update.id, update)
        self.tell("update", chat, update_id=update.id)
        return update.id

    def forget_updates(self, ids: list[int]) -> None:
        """Confirmed, expired or dropped."""
        self.queue.forget(ids)
        for update_id in ids:
            self.note("update", update_id, None)

    # -- looking things up ------------------------------------------------------------------

    def person(self, person: int) -> Person:
        """The person; WorldError when there is none."""
        if person not in self.people:
            raise WorldError(f"Nobody has the id {person}.")
        return self.people[person]

    def chat(self, chat: int) -> Chat:
        """The chat, for the people's side; WorldError when there is none."""
        if chat not in self.chats:
            raise WorldError(f"There is no chat {chat}.")
        return self.chats[chat]

    def message(self, chat: int, message_id: int) -> Kept:
        """The message, for the people's side; WorldError when it is gone."""
        kept = self.messages.get(chat, {}).get(message_id)
        if kept is None:
            raise WorldError(f"There is no message {message_id} in chat {chat}.")
        return kept

    def file(self, file_id: str) -> Stored:
        """The file, for the bot's side."""
        if file_id not in self.files:
            raise refuse("Wrong file_id or the file is temporarily unavailable")
        return self.files[file_id]

    def chat_json(self, chat: Chat) -> Json:
        """The Chat that stands in messages."""
        if chat.kind == "private":
            person = self.people[chat.id]
            found: Json = {"id": chat.id, "first_name": person.first_name}
            if person.last_name:
                found["last_name"] = person.last_name
            if person.username:
                found["username"] = person.username
            found["type"] = "private"
            return found
        found = {"id": chat.id, "title": chat.title or ""}
        if chat.username:
            found["username"] = chat.username
        found["type"] = chat.kind
        return found
