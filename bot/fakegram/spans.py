"""Entities as stretches of a text: where they begin and end in UTF-16, and in what order."""

from itertools import accumulate
from typing import Any

Entity = dict[str, Any]

# Outer first where two entities cover the same text.
_RANK = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 11,
    "code": 20,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}


def utf16_offsets(text: str) -> list[int]:
    """For each position in the text (and its end) its offset in UTF-16."""
    return [0, *accumulate(2 if c > "\uffff" else 1 for c in text)]


def rank(entity: Entity) -> tuple[int, int, int]:
    """The order in which Telegram lists entities."""
    return entity["offset"], -entity["length"], _RANK.get(entity["type"], 50)


def end_of(entity: Entity) -> int:
    """The offset behind the entity."""
    end: int = entity["offset"] + entity["length"]
    return end


def meet(a: Entity, b: Entity) -> bool:
    """Whether they have something in common."""
    return bool(a["offset"] < end_of(b) and b["offset"] < end_of(a))


def inside(a: Entity, b: Entity) -> bool:
    """Whether the first lies in the second."""
    return bool(b["offset"] <= a["offset"] and end_of(a) <= end_of(b))


def apart(entities: list[Entity]) -> list[Entity]:
    """The first of each group that overlaps; they come in order."""
    kept: list[Entity] = []
    for entity in entities:
        if not kept or end_of(kept[-1]) <= entity["offset"]:
            kept.append(entity)
    return kept
