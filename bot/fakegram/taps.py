"""Pressed buttons: callback queries, their answers, and tapping by label."""

from bot.fakegram.acts import place, send_contact, send_location, send_text
from bot.fakegram.errors import WorldError, refuse
from bot.fakegram.keyboards import find_button
from bot.fakegram.params import Params
from bot.fakegram.queue import TAP_LIVES
from bot.fakegram.records import Chat, Json, Tap
from bot.fakegram.state import State

STRICT_LIFE = 15  # seconds after which an answer is said to come too late; not documented
MAX_ANSWER = 200  # characters (Bot API)
TOASTS_KEPT = 50
HERE = (55.7558, 37.6173)  # where a phone is that is asked for its location: Moscow


def press(state: State, person: int, message_id: int, data: str, chat: int | None) -> str:
    """Press the button with this data; a button that is gone does nothing but say so."""
    where = place(state, person, chat)
    kept = state.message(where.id, message_id)
    if not find_button(kept.message, data):
        raise WorldError(f"Message {message_id} has no button with the data {data!r} any more.")
    now = state.now()
    tap = Tap(str(state.draw("tap")), person, where.id, message_id, data, now)
    _forget_old(state, now)
    state.taps[tap.id] = tap
    state.note("tap", tap.id, tap)
    query: Json = {
        "id": tap.id,
        "from": state.person(person).user(),
        "message": kept.message,
        "chat_instance": str(-abs(hash((state.bot.id, where.id)))),
        "data": data,
    }
    state.add_update("callback_query", query, chat=where.id, lives=TAP_LIVES)
    return tap.id


def _forget_old(state: State, now: float) -> None:
    for tap in list(state.taps.values()):
        if tap.at + TAP_LIVES > now:
            return
        del state.taps[tap.id]
        state.note("tap", tap.id, None)


def tap(state: State, person: int, label: str, chat: int | None) -> str | Json:
    """The newest button so labelled; an inline button gives the query's id, others the message."""
    where = place(state, person, chat)
    below = _below(where, label)
    for message_id in reversed(state.messages[where.id]):
        if below and message_id <= (where.keyboard_message or 0):
            break
        data = _inline(state, where, message_id, label)
        if data is not None:
            return press(state, person, message_id, data, where.id)
    if not below:
        raise WorldError(f"No button is labelled {label!r}.")
    if below.get("request_contact"):
        return send_contact(state, person, own=True, plus=True)
    if below.get("request_location"):
        return send_location(state, person, *HERE, chat)
    return send_text(state, person, label, chat, None)


def _below(chat: Chat, label: str) -> Json | None:
    for row in (chat.keyboard or {}).get("keyboard", []):
        for button in row:
            if button["text"] == label:
                found: Json = button
                return found
    return None


def _inline(state: State, chat: Chat, message_id: int, label: str) -> str | None:
    markup = state.messages[chat.id][message_id].message.get("reply_markup", {})
    for row in markup.get("inline_keyboard", []):
        for button in row:
            if button["text"] == label:
                if "callback_data" not in button:
                    raise WorldError(f"The button {label!r} opens something outside the chat.")
                data: str = button["callback_data"]
                return data
    return None


def answer(state: State, params: Params) -> bool:
    """answerCallbackQuery: once, and in time."""
    text = params.text("text")
    tap = state.taps.get(params.text("callback_query_id"))
    life = STRICT_LIFE if state.strict else TAP_LIVES
    if tap is None or tap.answered or state.now() >= tap.at + life:
        raise refuse("QUERY_ID_INVALID")
    if len(text) > MAX_ANSWER:
        raise refuse("MESSAGE_TOO_LONG")
    tap.answered = True
    state.note("tap", tap.id, tap)
    toast: Json = {
        "callback_query_id": tap.id,
        "text": text,
        "show_alert": params.boolean("show_alert"),
        "date": int(state.now()),
    }
    seen = state.toasts.setdefault(tap.person, [])
    seen.append(toast)
    del seen[:-TOASTS_KEPT]
    state.note("toast", tap.person, seen)
    state.tell("toast", tap.chat, person=tap.person, **toast)
    return True
