"""Entities that a bot gives as a list instead of a parse_mode, checked in Telegram's words."""

from typing import Any

from bot.fakegram.errors import refuse
from bot.fakegram.links import checked_link
from bot.fakegram.params import whole
from bot.fakegram.spans import Entity, utf16_offsets

_PARSE = "Can't parse MessageEntity: "
_FOUND_BY_TELEGRAM = frozenset((
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card",
))  # fmt: skip
_PLAIN = frozenset((
    "bold", "italic", "underline", "strikethrough", "spoiler", "blockquote",
    "expandable_blockquote", "code", "pre",
))  # fmt: skip


def read_entities(given: Any, text: str) -> list[Entity]:
    """The given entities without those that Telegram finds by itself."""
    if not isinstance(given, list):
        raise refuse("Can't parse entities: expected an Array")
    end = utf16_offsets(text)[-1]
    found = (_entity(item, end) for item in given)
    return [entity for entity in found if entity is not None]


def _entity(item: Any, end: int) -> Entity | None:
    if not isinstance(item, dict):
        raise refuse(_PARSE + "Expected an Object")
    kind = _field(item, "type")
    offset, length = (whole(_field(item, name), name, _PARSE) for name in ("offset", "length"))
    more = _more(kind, item)
    if offset < 0:
        raise refuse(f"Receive an entity with incorrect offset {offset}")
    if offset > end:
        raise refuse(f"Entity begins after the end of the text at UTF-16 offset {offset}")
    if offset + length > end:
        where = f"Entity beginning at UTF-16 offset {offset} ends after the end of the text"
        raise refuse(f"{where} at UTF-16 offset {offset + length}")
    if length <= 0 or kind in _FOUND_BY_TELEGRAM:
        return None
    return {"offset": offset, "length": length, "type": kind, **more}


def _more(kind: Any, item: dict[str, Any]) -> Entity:
    """What an entity of this type has besides its place."""
    match kind:
        case "text_link":
            url = str(_field(item, "url"))
            link = checked_link(url)
            if link is None:
                reason = "Wrong HTTP URL" if url else "URL host is empty"
                raise refuse(f"Entity URL '{url}' is invalid: {reason}")
            return {"url": link}
        case "text_mention":
            user = _field(item, "user")
            number = whole(user.get("id") if isinstance(user, dict) else None, "id", _PARSE)
            return {"user": {"id": number}}
        case "custom_emoji":
            number = whole(_field(item, "custom_emoji_id"), "custom_emoji_id", _PARSE)
            return {"custom_emoji_id": str(number)}
        case "pre" if item.get("language"):
            return {"language": str(item["language"])}
        case str() if kind in _PLAIN or kind in _FOUND_BY_TELEGRAM:
            return {}
    raise refuse(_PARSE + "Unsupported type specified")


def _field(item: dict[str, Any], name: str) -> Any:
    if name not in item:
        raise refuse(f'{_PARSE}Can\'t find field "{name}"')
    return item[name]
