"""The Bot API methods that there are here; every other one is not found."""

from collections.abc import Callable
from typing import Any

from bot.fakegram import chats, editing, files, hooks, sending, taps, words
from bot.fakegram.params import Params
from bot.fakegram.state import State

Method = Callable[[State, Params], Any]

_BY_NAME: dict[str, Method] = {
    "getMe": hooks.get_me,
    "getUpdates": hooks.get_updates,
    "setWebhook": hooks.set_webhook,
    "deleteWebhook": hooks.delete_webhook,
    "getWebhookInfo": hooks.webhook_info,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "sendVoice": sending.send_voice,
    "sendLocation": sending.send_location,
    "sendChatAction": sending.send_chat_action,
    "copyMessage": sending.copy_message,
    "editMessageText": editing.edit_text,
    "editMessageReplyMarkup": editing.edit_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "answerCallbackQuery": taps.answer,
    "setMyCommands": words.set_commands,
    "getMyCommands": words.get_commands,
    "deleteMyCommands": words.delete_commands,
    "setMyName": words.set_name,
    "getMyName": words.get_name,
    "setMyDescription": words.set_description,
    "getMyDescription": words.get_description,
    "setMyShortDescription": words.set_short_description,
    "getMyShortDescription": words.get_short_description,
    "getChat": chats.get_chat,
    "leaveChat": chats.leave_chat,
    "getFile": files.get_file,
}
# Telegram does not mind the case of a method's name.
METHODS: dict[str, tuple[str, Method]] = {
    name.lower(): (name, method) for name, method in _BY_NAME.items()
}
