"""The methods that send: text, files, points, copies; checked in Telegram's order."""

from bot.fakegram.chats import addressed, can_send
from bot.fakegram.entities import ParseError, parse_html
from bot.fakegram.errors import refuse, too_many
from bot.fakegram.files import given_file, shown_file
from bot.fakegram.formatting import store_text
from bot.fakegram.given import read_entities
from bot.fakegram.keyboards import Markup, read_markup
from bot.fakegram.params import Params, whole
from bot.fakegram.records import Chat, Json
from bot.fakegram.spans import Entity
from bot.fakegram.state import State

MAX_RAW = 32_768  # bytes before parsing (Bot API server)
MAX_TEXT = 4096  # code points after parsing (Bot API)
MAX_CAPTION = 1024
_COPIED = frozenset((
    "text", "entities", "document", "photo", "voice", "location", "contact", "sticker", "poll",
    "caption", "caption_entities",
))  # fmt: skip


def send_message(state: State, params: Params) -> Json:
    """sendMessage: the Message."""
    text, entities = read_text(state, params, "text")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
        content |= _preview(params, entities)
    return _send(state, params, content, too_long=len(text) > MAX_TEXT)


def send_location(state: State, params: Params) -> Json:
    """sendLocation: the Message."""
    latitude, longitude = params.number("latitude"), params.number("longitude")
    if latitude is None or not -90 <= latitude <= 90:
        raise refuse("latitude is empty" if not params.text("latitude") else "wrong latitude")
    if longitude is None or not -180 <= longitude <= 180:
        raise refuse("longitude is empty" if not params.text("longitude") else "wrong longitude")
    return _send(state, params, {"location": {"latitude": latitude, "longitude": longitude}})


def send_document(state: State, params: Params) -> Json:
    """sendDocument: the Message."""
    return _send_file(state, params, "document")


def send_photo(state: State, params: Params) -> Json:
    """sendPhoto: the Message."""
    return _send_file(state, params, "photo")


def send_voice(state: State, params: Params) -> Json:
    """sendVoice: the Message."""
    return _send_file(state, params, "voice")


def send_chat_action(state: State, params: Params) -> bool:
    """sendChatAction: "typing" and the like, for five seconds."""
    chat = addressed(state, params)
    action = params.text("action")
    if not action:
        raise refuse("wrong parameter action in request")
    can_send(state, chat)
    state.typing[chat.id] = state.now() + 5
    state.tell("typing", chat.id, action=action)
    return True


def copy_message(state: State, params: Params) -> Json:
    """copyMessage: the MessageId of the copy."""
    source = addressed(state, params, "from_chat_id")
    kept = state.messages[source.id].get(params.integer("message_id"))
    if kept is None:
        raise refuse("message to copy not found")
    content = {name: value for name, value in kept.message.items() if name in _COPIED}
    if not content:
        raise refuse("message can't be copied")
    if params.has("caption") and "text" not in content:
        content = {k: v for k, v in content.items() if not k.startswith("caption")}
        content |= _caption(state, params)
    return {"message_id": _send(state, params, content)["message_id"]}


def read_text(state: State, params: Params, name: str) -> tuple[str, list[Entity]]:
    """The text and its entities as they will be stored."""
    text = params.text(name)
    if not text:
        raise refuse("message text is empty")
    text, entities = _parsed(params, text, "entities")
    text, entities = store_text(text, _known(state, entities))
    if not text:
        raise refuse("text must be non-empty")
    return text, entities


def _parsed(params: Params, text: str, given: str) -> tuple[str, list[Entity]]:
    if len(text) > MAX_RAW // 4 and len(text.encode()) > MAX_RAW:
        raise refuse("text is too long")
    mode = params.text("parse_mode").lower()
    if mode in ("", "none"):
        entities = params.json(given, "Can't parse entities JSON object")
        return text, read_entities(entities, text) if entities else []
    if mode != "html":  # this house writes HTML only; Markdown is left to the real Telegram
        raise refuse("unsupported parse_mode")
    try:
        return parse_html(text)
    except ParseError as error:
        raise refuse(f"Can't parse entities: {error}") from None


def _known(state: State, entities: list[Entity]) -> list[Entity]:
    """Mentions by id, of people whom the bot can know."""
    known = []
    for entity in entities:
        if entity["type"] == "text_mention":
            person = state.people.get(entity["user"]["id"])
            if person is not None:
                known.append({**entity, "user": person.user()})
        else:
            known.append(entity)
    return known


def _preview(params: Params, entities: list[Entity]) -> Json:
    options = params.json("link_preview_options", "Can't parse link preview options") or {}
    if not isinstance(options, dict):
        raise refuse("Object expected as link preview options")
    disabled = options.get("is_disabled", False)
    if not isinstance(disabled, bool):
        raise refuse('Field "is_disabled" must be of type Boolean')
    disabled = disabled or params.boolean("disable_web_page_preview")
    if disabled and any(e["type"] in ("url", "text_link") for e in entities):
        return {"link_preview_options": {"is_disabled": True}}
    return {}


def _caption(state: State, params: Params) -> Json:
    text = params.text("caption")
    if not text:
        return {}
    text, entities = _parsed(params, text, "caption_entities")
    text, entities = store_text(text, _known(state, entities))
    if not text:
        return {}
    return {"caption": text, **({"caption_entities": entities} if entities else {})}


def _send_file(state: State, params: Params, kind: str) -> Json:
    given = params.file(kind)
    if not given:
        raise refuse(f"there is no {kind} in the request")
    caption = _caption(state, params)
    stored = given_file(state, kind, given, duration=params.integer("duration"))
    content = {**shown_file(stored), **caption}
    too_long = len(caption.get("caption", "")) > MAX_CAPTION
    return _send(state, params, content, too_long=too_long)


def _send(state: State, params: Params, content: Json, *, too_long: bool = False) -> Json:
    reply_to, optional = _reply(params)
    private = (params.chat_id() or 0) > 0
    markup = read_markup(params, private=private, strict=state.strict)
    chat = addressed(state, params)
    can_send_thread(chat, params)
    content = {**content, **_replied(state, chat, reply_to, optional=optional)}
    if too_long:
        what = "message" if "text" in content else "message caption"
        raise refuse(f"{what} is too long")
    can_send(state, chat)
    _pace(state, chat, params)
    return deliver(state, chat, content, markup, protect=params.boolean("protect_content"))


def can_send_thread(chat: Chat, params: Params) -> None:
    """Refuse topics: no chat here has them, and groups without topics ignore the parameter."""
    if params.integer("message_thread_id") and chat.kind == "private":
        raise refuse("message thread not found")


def deliver(
    state: State, chat: Chat, content: Json, markup: Markup, *, protect: bool = False
) -> Json:
    """Put the bot's message into the chat."""
    if protect:
        content["has_protected_content"] = True
    if markup.inline:
        content["reply_markup"] = markup.inline
    sender = None if chat.kind == "channel" else state.bot.user()
    state.typing.pop(chat.id, None)
    message = state.add_message(chat, content, sender, mine=True, editable=markup.plain)
    if markup.below or markup.removes:
        state.open_keyboard(chat, markup.below, message["message_id"] if markup.below else None)
    return message


def _reply(params: Params) -> tuple[int, bool]:
    """The message to be replied (0: none) and whether its absence may pass."""
    given = params.json("reply_parameters", "Can't parse reply parameters JSON object")
    if given is None:
        optional = params.boolean("allow_sending_without_reply")
        return params.integer("reply_to_message_id"), optional
    if not isinstance(given, dict):
        raise refuse("Object expected as reply parameters")
    if "message_id" not in given:
        raise refuse('Can\'t find field "message_id"')
    message_id = whole(given["message_id"], "message_id")
    return message_id, given.get("allow_sending_without_reply") is True


def _replied(state: State, chat: Chat, message_id: int, *, optional: bool) -> Json:
    if not message_id:
        return {}
    kept = state.messages[chat.id].get(message_id)
    if kept is None:
        if optional:
            return {}
        raise refuse("message to be replied not found")
    return {"reply_to_message": without_reply(kept.message)}


def without_reply(message: Json) -> Json:
    """The message as it stands inside its reply."""
    return {name: value for name, value in message.items() if name != "reply_to_message"}


def _pace(state: State, chat: Chat, params: Params) -> None:
    if state.limits.pace == "off":
        return
    paid = params.boolean("allow_paid_broadcast")
    if paid and state.limits.pace == "real":
        raise refuse("FLOODSKIP_NOT_ALLOWED")  # no Stars to pay with
    private = chat.kind == "private"
    if wait := state.limits.take(chat.id, state.now(), private=private, paid=paid):
        raise too_many(wait)
