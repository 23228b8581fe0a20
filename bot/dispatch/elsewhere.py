"""Groups and channels: the bot talks in private, says so once a day, and leaves channels."""

from typing import Any

from bot import outbox, people
from bot.dialog import House, Lane, Said
from bot.dispatch import speak
from bot.dispatch.updates import Arrived
from bot.outbox import Row
from bot.store import Db


def answer(db: Db, house: House, arrived: Arrived, *, hint: str, now: int) -> list[Row]:
    """What is said outside of private chats: one sentence a day, or nothing."""
    if arrived.kind == "tap" or arrived.status in {"left", "kicked"}:
        return []
    if arrived.moved_to is not None:
        people.move_group(db, arrived.chat_id, arrived.moved_to)
        return []
    if arrived.is_channel:
        return [_put(db, house, {"chat_id": arrived.chat_id}, "leaveChat", now)]
    if not people.greet_today(db, arrived.chat_id, now=now):
        return []
    said = Said(house.i18n.text(hint, "bot-group"))
    body = speak.message(said, arrived.chat_id, home=None)
    return [_put(db, house, body, "sendMessage", now)]


def _put(db: Db, house: House, body: dict[str, Any], method: str, now: int) -> Row:
    return outbox.put(db, house.seal, body, method=method, lane=Lane.REPLY, now=now, person_id=None)
