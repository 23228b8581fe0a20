"""The world as JSON, whole or change by change."""

from typing import Any

from bot.fakegram.errors import WorldError
from bot.fakegram.queue import BY_DEFAULT, Waiting
from bot.fakegram.records import Chat, Json, Kept, Person, Record, Stage, Stored, Tap
from bot.fakegram.state import Bot, Change, State

VERSION = 1
Data = dict[str, dict[str, Any]]  # table, key, JSON


def changes(state: State) -> list[Change]:
    """What changed since it was last asked, ready for the file."""
    return [(table, key, as_json(record)) for (table, key), record in state.changes.items()]


def as_json(record: Record | Stored | Waiting | list[Json] | None) -> Any:
    """One record as JSON."""
    if isinstance(record, Waiting):
        return {"body": record.body, "expires": record.expires}
    if record is None or isinstance(record, list):
        return record
    return record.to_json()


def dump(state: State) -> Json:
    """Everything."""
    return {
        "version": VERSION,
        "bot": {"": state.bot.to_json()},
        "person": {str(k): v.to_json() for k, v in state.people.items()},
        "chat": {str(k): v.to_json() for k, v in state.chats.items()},
        "message": {
            f"{chat}/{number}": kept.to_json()
            for chat, box in state.messages.items()
            for number, kept in box.items()
        },
        "file": {k: v.to_json() for k, v in state.files.items()},
        "tap": {k: v.to_json() for k, v in state.taps.items()},
        "stage": {"": state.stage.to_json()},
        "toast": {str(k): list(v) for k, v in state.toasts.items()},
        "update": {str(u.id): as_json(u) for u in state.queue.all()},
    }


def apply(data: Json, change: Change) -> None:
    """Bring a dump up to date with one change."""
    table, key, value = change
    if value is None:
        data.get(table, {}).pop(key, None)
    else:
        data.setdefault(table, {})[key] = value


def load(state: State, data: Json) -> None:
    """Fill an empty state; the bot must be the same."""
    if data.get("version", VERSION) != VERSION:
        raise WorldError(f"This file is of version {data.get('version')}, not {VERSION}.")
    _load_bot(state, data.get("bot", {}))
    state.stage = Stage.from_json(data.get("stage", {}).get("", {}))
    state.people = {int(k): Person.from_json(v) for k, v in data.get("person", {}).items()}
    state.chats = {int(k): Chat.from_json(v) for k, v in data.get("chat", {}).items()}
    state.messages = {chat: {} for chat in state.chats}
    keys = [(*map(int, key.split("/")), value) for key, value in data.get("message", {}).items()]
    for chat, number, value in sorted(keys, key=lambda k: k[:2]):
        state.messages.setdefault(chat, {})[number] = Kept.from_json(value)
    state.files = {k: Stored.from_json(v) for k, v in data.get("file", {}).items()}
    state.taps = {k: Tap.from_json(v) for k, v in data.get("tap", {}).items()}
    state.toasts = {int(k): v for k, v in data.get("toast", {}).items()}
    for key, value in sorted(data.get("update", {}).items(), key=lambda item: int(item[0])):
        state.queue.restore(Waiting(int(key), value["body"], value["expires"]))


def _load_bot(state: State, table: Json) -> None:
    if "" not in table:
        return
    bot = Bot.from_json(table[""])
    if bot.id != state.bot.id:
        raise WorldError(f"This file belongs to the bot {bot.id}, not to {state.bot.id}.")
    state.bot = bot
    state.queue.next_id, state.queue.last_push = bot.next_update, bot.last_push
    state.queue.allowed = frozenset(bot.allowed_updates) or BY_DEFAULT
    state.changes.clear()
