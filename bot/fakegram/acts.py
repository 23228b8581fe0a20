"""What people do on their phones, and what the bot is told of it."""

import re
from collections.abc import Collection, Iterable
from typing import TypedDict, Unpack

from bot.fakegram.chats import bot_member, tell_standing
from bot.fakegram.detect import detect
from bot.fakegram.errors import WorldError
from bot.fakegram.files import Kind, shown_file, store
from bot.fakegram.records import Chat, Json, Person
from bot.fakegram.sending import without_reply
from bot.fakegram.state import State

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")  # of a deep link (Bot API)
_COMMAND = re.compile(r"/[A-Za-z0-9_]+(?:@(?P<bot>\w+))?")


class How(TypedDict, total=False):
    """What may be said of a file that a person sends."""

    chat: int | None
    caption: str | None
    name: str
    width: int
    height: int
    duration: int


_NAMES: dict[Kind, str] = {"photo": "photo.jpg", "voice": "voice.oga", "document": "file.bin"}


def add_person(state: State, person: Person) -> Json:
    """The person's User."""
    state.people[person.id] = person
    state.note("person", person.id, person)
    return person.user()


def settle_in(state: State, crowd: Iterable[Person], blocked: Collection[int]) -> None:
    """Many people at once, who have all pressed Start before; the bot hears nothing of it.

    `blocked` are the numbers of those who have blocked the bot since.
    """
    for person in crowd:
        add_person(state, person)
        private_chat(state, person.id).blocked = person.id in blocked


def delete_account(state: State, person_id: int) -> None:
    """The person leaves Telegram."""
    person = state.person(person_id)
    person.deleted = True
    state.note("person", person.id, person)


def start(state: State, person: int, payload: str | None) -> Json:
    """Press Start; a payload that no link can carry is left out, as phones do."""
    chat = private_chat(state, person)
    if chat.blocked:
        unblock(state, person)
    good = payload and _PAYLOAD.match(payload)
    return send_text(state, person, f"/start {payload}" if good else "/start", None, None)


def send_text(state: State, person: int, text: str, chat: int | None, reply_to: int | None) -> Json:
    """Write. Longer texts than 4,096 pass whole, as from a hostile client."""
    if not text:
        raise WorldError("A phone does not send an empty message.")
    where = place(state, person, chat)
    content: Json = {"text": text}
    if entities := detect(text):
        content["entities"] = entities
    if reply_to is None and (where.keyboard or {}).get("force_reply"):
        reply_to = where.keyboard_message
        state.open_keyboard(where, None, None)
    return post(state, person, where, content, reply_to)


def send_file(state: State, person: int, kind: Kind, content: bytes, **how: Unpack[How]) -> Json:
    """Send a photo, a voice note or a document."""
    where = place(state, person, how.get("chat"))
    name = how.get("name") or _NAMES[kind]
    mime = "audio/ogg" if kind == "voice" else None
    sizes: dict[Kind, dict[str, int]] = {
        "photo": {"width": how.get("width", 640), "height": how.get("height", 480)},
        "voice": {"duration": how.get("duration", 1)},
        "document": {},
    }
    shown = shown_file(store(state, kind, content, name=name, mime_type=mime, **sizes[kind]))
    if caption := how.get("caption"):
        shown["caption"] = caption
        if entities := detect(caption):
            shown["caption_entities"] = entities
    return post(state, person, where, shown)


def send_location(state: State, person: int, lat: float, lon: float, chat: int | None) -> Json:
    """Send a point on the map, in reply to the keyboard that asked for it."""
    where = place(state, person, chat)
    asked = where.keyboard_message if _asks(where, "request_location") else None
    content = {"location": {"latitude": lat, "longitude": lon}}
    return post(state, person, where, content, asked)


def send_contact(state: State, person: int, *, own: bool, plus: bool) -> Json:
    """Send a contact; one's own goes in reply to the keyboard that asked for it."""
    who, where = state.person(person), place(state, person, None)
    if not own:
        stranger: Json = {"phone_number": "+79990000000", "first_name": "Stranger"}
        return post(state, person, where, {"contact": stranger})
    number = (who.phone or f"7900{who.id % 10_000_000:07}").removeprefix("+")
    contact: Json = {"phone_number": "+" * plus + number, "first_name": who.first_name}
    if who.last_name:
        contact["last_name"] = who.last_name
    contact["user_id"] = who.id
    asked = where.keyboard_message if _asks(where, "request_contact") else None
    return post(state, person, where, {"contact": contact}, asked)


def _asks(chat: Chat, what: str) -> bool:
    rows = (chat.keyboard or {}).get("keyboard", [])
    return any(button.get(what) for row in rows for button in row)


def send_sticker(state: State, person: int) -> Json:
    """Send a sticker."""
    where = place(state, person, None)
    number = f"{state.draw('file'):x}"
    sticker: Json = {"file_id": f"CAACAgI{number}", "file_unique_id": f"AgAD{number[:8]}"}
    sticker |= {"type": "regular", "width": 512, "height": 512}
    sticker |= {"is_animated": False, "is_video": False, "emoji": "👍"}
    return post(state, person, where, {"sticker": sticker})


def send_poll(state: State, person: int) -> Json:
    """Send a poll."""
    where = place(state, person, None)
    options = [
        {"persistent_id": str(n), "text": text, "voter_count": 0}
        for n, text in enumerate(("Yes", "No"))
    ]
    poll: Json = {"id": str(state.draw("poll")), "question": "Yes or no?", "options": options}
    poll |= {"total_voter_count": 0, "type": "regular", "is_anonymous": True}
    poll |= dict.fromkeys(
        ("is_closed", "allows_multiple_answers", "allows_revoting", "members_only"), False
    )
    return post(state, person, where, {"poll": poll})


def edit_text(state: State, person: int, message_id: int, text: str, chat: int | None) -> Json:
    """Edit one's own text."""
    where = place(state, person, chat)
    kept = state.message(where.id, message_id)
    if kept.message.get("from", {}).get("id") != person or "text" not in kept.message:
        raise WorldError("A phone edits only its own texts.")
    message = {k: v for k, v in kept.message.items() if k != "entities"}
    message |= {"edit_date": int(state.now()), "text": text}
    if entities := detect(text):
        message["entities"] = entities
    state.change_message(kept, message)
    tell_bot(state, where, message, edited=True)
    return message


def delete(state: State, person: int, message_id: int, chat: int | None) -> None:
    """Delete for both sides; the bot hears nothing."""
    where = place(state, person, chat)
    state.message(where.id, message_id)
    state.remove_messages(where.id, [message_id])


def block(state: State, person: int) -> None:
    """Block the bot."""
    _set_blocked(state, person, blocked=True)


def unblock(state: State, person: int) -> None:
    """Unblock the bot."""
    _set_blocked(state, person, blocked=False)


def _set_blocked(state: State, person: int, *, blocked: bool) -> None:
    chat = private_chat(state, person)
    if chat.blocked == blocked:
        return
    old = bot_member(state, chat)
    chat.blocked = blocked
    state.note("chat", chat.id, chat)
    state.tell("blocked", chat.id, blocked=blocked)
    tell_standing(state, chat, state.person(person).user(), old)


def private_chat(state: State, person: int) -> Chat:
    """The person's chat with the bot, begun if it is not yet."""
    state.person(person)
    chat = state.chats.get(person)
    return chat or state.add_chat(Chat(person, "private", standing="member"))


def place(state: State, person: int, chat: int | None) -> Chat:
    """Where a person may write now; WorldError where a phone would not let them."""
    if state.person(person).deleted:
        raise WorldError("This account is deleted.")
    if chat is None or chat == person:
        where = private_chat(state, person)
        if where.blocked:
            raise WorldError("The bot is blocked: unblock it first.")
        return where
    where = state.chat(chat)
    if where.migrated_to is not None:
        raise WorldError("This group has become a supergroup.")
    writers = where.admins if where.kind == "channel" else where.members
    if person not in writers:
        raise WorldError(f"{person} may not write in {chat}.")
    return where


def post(state: State, person: int, chat: Chat, content: Json, reply_to: int | None = None) -> Json:
    """Put a person's message into the chat and tell the bot if it may see it."""
    if reply_to is not None and (replied := state.messages[chat.id].get(reply_to)):
        content = {**content, "reply_to_message": without_reply(replied.message)}
    sender = None if chat.kind == "channel" else state.person(person).user()
    message = state.add_message(chat, content, sender)
    tell_bot(state, chat, message)
    return message


def tell_bot(state: State, chat: Chat, message: Json, *, edited: bool = False) -> None:
    """Queue the update, unless the bot is not there or privacy mode hides the message."""
    if not _sees(state, chat, message):
        return
    kind = "channel_post" if chat.kind == "channel" else "message"
    state.add_update(f"edited_{kind}" if edited else kind, message, chat=chat.id)


def _sees(state: State, chat: Chat, message: Json) -> bool:
    if chat.kind == "private" or chat.standing == "administrator":
        return True
    if chat.standing != "member":
        return False
    replied = message.get("reply_to_message", {}).get("from", {})
    if replied.get("id") == state.bot.id or "from" not in message:
        return True
    text = message.get("text") or message.get("caption")
    if text is None:
        return any(name in message for name in _SERVICE)
    command = _COMMAND.match(text)
    bot = command and command["bot"]
    return bool(command) and (not bot or bot.lower() == state.bot.username.lower())


_SERVICE = ("new_chat_members", "left_chat_member", "migrate_to_chat_id", "migrate_from_chat_id")


def service(state: State, chat: Chat, content: Json, sender: Json | None) -> Json:
    """A service message, which cannot be edited."""
    message = state.add_message(chat, content, sender, editable=False)
    tell_bot(state, chat, message)
    return message
