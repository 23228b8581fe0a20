"""The methods that change or delete messages."""

from bot.fakegram.chats import addressed, may_write, must_exist
from bot.fakegram.errors import refuse
from bot.fakegram.keyboards import read_markup
from bot.fakegram.params import Params
from bot.fakegram.records import Chat, Json, Kept
from bot.fakegram.sending import MAX_TEXT, read_text
from bot.fakegram.state import State

TWO_DAYS = 48 * 3600  # seconds; older messages stay (Bot API, deleteMessage)


def edit_text(state: State, params: Params) -> Json:
    """editMessageText: the Message; without reply_markup the inline keyboard goes."""
    text, entities = read_text(state, params, "text")
    kept, markup = _editable(state, params)
    if "text" not in kept.message:
        raise refuse("there is no text in the message to edit")
    if len(text) > MAX_TEXT:
        raise refuse("MESSAGE_TOO_LONG")
    message = {k: v for k, v in kept.message.items() if k not in ("entities", "reply_markup")}
    message["text"] = text
    if entities:
        message["entities"] = entities
    return _changed(state, kept, message, markup)


def edit_markup(state: State, params: Params) -> Json:
    """editMessageReplyMarkup: the Message."""
    kept, markup = _editable(state, params)
    message = {k: v for k, v in kept.message.items() if k != "reply_markup"}
    return _changed(state, kept, message, markup)


def _editable(state: State, params: Params) -> tuple[Kept, Json | None]:
    markup = read_markup(params, strict=state.strict)
    chat = addressed(state, params)
    may_write(chat)
    must_exist(state, chat)
    message_id = params.integer("message_id")
    if not message_id:
        raise refuse("message identifier is not specified")
    kept = state.messages[chat.id].get(message_id)
    if kept is None:
        raise refuse("message to edit not found")
    if not kept.mine or not kept.editable:
        raise refuse("message can't be edited")
    if not markup.plain:
        raise refuse("inline keyboard expected")
    return kept, markup.inline


def _changed(state: State, kept: Kept, message: Json, markup: Json | None) -> Json:
    if markup:
        message["reply_markup"] = markup
    looks = ("text", "entities", "reply_markup")
    if all(message.get(name) == kept.message.get(name) for name in looks):
        raise refuse("MESSAGE_NOT_MODIFIED")
    message["edit_date"] = int(state.now())
    return state.change_message(kept, message)


def delete_message(state: State, params: Params) -> bool:
    """deleteMessage: for both sides."""
    chat = addressed(state, params)
    may_write(chat)
    message_id = params.integer("message_id")
    if not message_id:
        raise refuse("message identifier is not specified")
    kept = state.messages[chat.id].get(message_id)
    if kept is None:
        raise refuse("message to delete not found")
    _may_delete(state, chat, kept)
    state.remove_messages(chat.id, [message_id])
    return True


def delete_messages(state: State, params: Params) -> bool:
    """deleteMessages: what is gone already is passed over; one that must stay stops all."""
    chat = addressed(state, params)
    may_write(chat)
    numbers = params.json("message_ids", "Can't parse message identifiers JSON object")
    if not isinstance(numbers, list) or not numbers:
        raise refuse("message identifiers are not specified")
    if len(numbers) > 100:
        raise refuse("too many message identifiers specified")
    if not all(isinstance(n, int) or str(n).isdigit() for n in numbers):
        raise refuse("message identifier must be a Number")
    box = state.messages[chat.id]
    there = [n for n in dict.fromkeys(map(int, numbers)) if n in box]
    for number in there:
        _may_delete(state, chat, box[number])
    if there:
        state.remove_messages(chat.id, there)
    return True


def _may_delete(state: State, chat: Chat, kept: Kept) -> None:
    old = kept.message["date"] < state.now() - TWO_DAYS
    if chat.kind == "private":
        if old:
            raise refuse("message can't be deleted for everyone")
        return
    if chat.standing != "administrator" and (old or not kept.mine):
        raise refuse("message can't be deleted")
