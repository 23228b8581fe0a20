"""Which chat a call addresses, and what the bot may do there."""

from typing import Any

from bot.fakegram.errors import refuse
from bot.fakegram.params import Params
from bot.fakegram.records import Chat, Json
from bot.fakegram.state import State

_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories",
)  # fmt: skip


def addressed(state: State, params: Params, name: str = "chat_id") -> Chat:
    """The chat that the bot means, if it knows it."""
    wanted = params.text(name)
    if not wanted:
        raise refuse(f"{name} is empty")
    if wanted.startswith("@"):
        return _by_username(state, wanted[1:])
    try:
        number = int(wanted)
    except ValueError:
        raise refuse("chat not found") from None
    if number == state.bot.id:
        raise refuse("the bot can't send messages to the bot", 403)
    chat = state.chats.get(number)
    if chat is not None and chat.standing != "none":
        return chat
    if _shares_a_group(state, number):
        raise refuse("bot can't initiate conversation with a user", 403)
    raise refuse("chat not found")


def may_write(chat: Chat) -> None:
    """Refuse where messages cannot be sent, edited or deleted because of the chat itself."""
    if chat.migrated_to is not None:
        text = "group chat was upgraded to a supergroup chat"
        raise refuse(text, migrate_to_chat_id=chat.migrated_to)
    if chat.kind == "private":
        return
    if chat.standing == "kicked":
        raise refuse(f"bot was kicked from the {chat.kind} chat", 403)
    if chat.standing == "left":
        raise refuse(f"bot is not a member of the {chat.kind} chat", 403)
    if chat.kind == "channel" and chat.standing != "administrator":
        raise refuse("need administrator rights in the channel chat")


def must_exist(state: State, chat: Chat) -> None:
    """Refuse when the person has left Telegram."""
    if chat.kind == "private" and state.people[chat.id].deleted:
        raise refuse("INPUT_USER_DEACTIVATED")


def can_send(state: State, chat: Chat) -> None:
    """Refuse where the bot cannot send."""
    may_write(chat)
    must_exist(state, chat)
    if chat.blocked:
        raise refuse("USER_IS_BLOCKED")


def get_chat(state: State, params: Params) -> Json:
    """getChat: ChatFullInfo."""
    chat = addressed(state, params)
    if chat.kind != "private":
        may_write(chat)
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
         "gifts_from_channels"), True
    )  # fmt: skip
    full: Json = {**state.chat_json(chat), "accent_color_id": abs(chat.id) % 7}
    return {**full, "max_reaction_count": 11, "accepted_gift_types": gifts}


def leave_chat(state: State, params: Params) -> bool:
    """leaveChat: the bot is told that it has left."""
    chat = addressed(state, params)
    if chat.kind == "private":
        raise refuse("Chat member status can't be changed in private chats")
    may_write(chat)
    old = bot_member(state, chat)
    chat.standing = "left"
    state.note("chat", chat.id, chat)
    tell_standing(state, chat, state.bot.user(), old)
    return True


def bot_member(state: State, chat: Chat) -> Json:
    """The bot's ChatMember there."""
    member: Json = {"user": state.bot.user()}
    match chat.standing:
        case "administrator":
            rights = dict.fromkeys(_RIGHTS, True)
            own: Json = {"can_be_edited": False, "is_anonymous": False}
            if chat.kind == "channel":
                own |= {"can_post_messages": True, "can_edit_messages": True}
            return {"status": "administrator", **member, **own, **rights}
        case "kicked":
            return {"status": "kicked", **member, "until_date": 0}
        case "member" if not chat.blocked:
            return {"status": "member", **member}
    if chat.kind == "private":
        return {"status": "kicked", **member, "until_date": 0}
    return {"status": "left", **member}


def tell_standing(state: State, chat: Chat, by: Json, old: Json) -> None:
    """The my_chat_member update."""
    changed: Json = {
        "chat": state.chat_json(chat),
        "from": by,
        "date": int(state.now()),
        "old_chat_member": old,
        "new_chat_member": bot_member(state, chat),
    }
    state.add_update("my_chat_member", changed, chat=chat.id)


def _by_username(state: State, username: str) -> Chat:
    for chat in state.chats.values():
        if chat.kind != "private" and (chat.username or "").lower() == username.lower():
            return chat
    raise refuse("chat not found")


def _shares_a_group(state: State, person: Any) -> bool:
    if person not in state.people:
        return False
    known = ("member", "administrator")
    return any(person in c.members for c in state.chats.values() if c.standing in known)
