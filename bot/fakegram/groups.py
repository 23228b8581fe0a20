"""Groups, supergroups and channels: who is in them, and how the bot comes and goes."""

from bot.fakegram.acts import service
from bot.fakegram.chats import bot_member, tell_standing
from bot.fakegram.errors import WorldError
from bot.fakegram.records import Chat, Json
from bot.fakegram.state import State

SUPERGROUPS = -1_000_000_000_000  # ids of supergroups and channels stand below this (Bot API)


def add_group(state: State, chat: Chat) -> Json:
    """The new chat."""
    if chat.id >= 0 or chat.kind == "private":
        raise WorldError("Groups and channels have negative ids.")
    return state.chat_json(state.add_chat(chat))


def join(state: State, person: int, chat_id: int, *, admin: bool) -> None:
    """A person joins."""
    chat, user = state.chat(chat_id), state.person(person).user()
    if admin and person not in chat.admins:
        chat.admins.append(person)
    if person in chat.members:
        return
    chat.members.append(person)
    state.note("chat", chat.id, chat)
    if chat.kind != "channel":
        service(state, chat, {"new_chat_members": [user]}, user)


def add_bot(state: State, person: int, chat_id: int, *, admin: bool) -> None:
    """A person brings the bot, or makes it administrator."""
    chat, user = state.chat(chat_id), state.person(person).user()
    old = bot_member(state, chat)
    came = chat.standing not in ("member", "administrator")
    chat.standing = "administrator" if admin or chat.kind == "channel" else "member"
    state.note("chat", chat.id, chat)
    tell_standing(state, chat, user, old)
    if came and chat.kind != "channel":
        service(state, chat, {"new_chat_members": [state.bot.user()]}, user)


def kick_bot(state: State, person: int, chat_id: int) -> None:
    """A person removes the bot."""
    chat, user = state.chat(chat_id), state.person(person).user()
    old = bot_member(state, chat)
    chat.standing = "kicked"
    state.note("chat", chat.id, chat)
    tell_standing(state, chat, user, old)
    if chat.kind != "channel":
        service(state, chat, {"left_chat_member": state.bot.user()}, user)


def migrate(state: State, chat_id: int) -> int:
    """The group becomes a supergroup under a new id; both chats say so."""
    old = state.chat(chat_id)
    if old.kind != "group" or old.migrated_to is not None:
        raise WorldError("Only a basic group becomes a supergroup, and only once.")
    new = Chat(SUPERGROUPS + old.id, "supergroup", old.title, standing=old.standing)
    new.members, new.admins = list(old.members), list(old.admins)
    state.add_chat(new)
    sender = state.people[old.members[0]].user() if old.members else state.bot.user()
    service(state, old, {"migrate_to_chat_id": new.id}, sender)
    service(state, new, {"migrate_from_chat_id": old.id}, sender)
    old.migrated_to = new.id
    state.note("chat", old.id, old)
    return new.id
