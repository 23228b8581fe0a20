"""A formatted text as Telegram stores it: cleaned, trimmed, its entities nested and completed."""

from bot.fakegram.detect import detect
from bot.fakegram.spans import Entity, apart, end_of, inside, meet, rank, utf16_offsets

QUOTES = frozenset(("blockquote", "expandable_blockquote"))
CODE = frozenset(("pre", "code"))
STYLES = frozenset(("bold", "italic", "underline", "strikethrough", "spoiler"))
MAX_ENTITIES = (
    100  # further ones are dropped (python-telegram-bot's constant; not in the documents)
)

# Control characters become spaces; carriage returns, line separators, the old direction controls
# and three overlong combining marks vanish.
_CLEANED = {code: " " for code in range(32) if code not in (10, 13)}
_CLEANED |= dict.fromkeys([13, *range(0x2028, 0x202F), 0x333, 0x33F, 0x30A], "")


def store_text(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """What becomes of a text that the bot sends; empty if nothing is left."""
    text, entities = clean(text, nest(entities))
    entities = nest(entities)
    found = detect(text)
    if found:
        entities = complete(entities, found)
    text, entities = trim(text, entities)
    return text, entities[:MAX_ENTITIES]


def clean(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without the characters that Telegram removes."""
    cleaned = text.translate(_CLEANED)
    if len(cleaned) != len(text) and entities:
        entities = _moved(text, entities)
    return cleaned, entities


def _moved(text: str, entities: list[Entity]) -> list[Entity]:
    """Entities after the removal of characters that are one UTF-16 unit each."""
    shift = [0]
    for char in text:
        gone = _CLEANED.get(ord(char)) == ""
        shift += [shift[-1] + gone] * (2 if char > "\uffff" else 1)
    moved = []
    for entity in entities:
        begin, end = entity["offset"], entity["offset"] + entity["length"]
        length = entity["length"] - (shift[end] - shift[begin])
        if length > 0:
            moved.append({**entity, "offset": begin - shift[begin], "length": length})
    return moved


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without spaces at the end, and at the beginning as far as no entity stands there."""
    text = text.rstrip(" \n")
    end = utf16_offsets(text)[-1] if entities else 0
    entities = [
        {**e, "length": min(e["length"], end - e["offset"])} for e in entities if e["offset"] < end
    ]
    leading = len(text) - len(text.lstrip(" \n"))
    if entities:
        leading = min(leading, entities[0]["offset"])
    if leading:
        text = text[leading:]
        entities = [{**e, "offset": e["offset"] - leading} for e in entities]
    return text, entities


def complete(entities: list[Entity], found: list[Entity]) -> list[Entity]:
    """With the detected entities where no code, link or mention stands already."""
    taken = [e for e in entities if e["type"] not in STYLES and e["type"] not in QUOTES]
    new = [f for f in found if not any(meet(f, t) for t in taken)]
    return nest([*entities, *new]) if entities else new


def nest(entities: list[Entity]) -> list[Entity]:
    """Entities that overlap are merged, split or dropped, as Telegram does."""
    if len(entities) < 2:
        return entities
    entities = sorted(entities, key=rank)
    quotes = apart([e for e in entities if e["type"] in QUOTES])
    solid = apart([e for e in entities if e["type"] not in STYLES and e["type"] not in QUOTES])
    solid = [s for s in solid if all(inside(s, q) for q in quotes if meet(s, q))]
    styles = [e for e in entities if e["type"] in STYLES]
    return sorted([*quotes, *solid, *_split(styles, solid, quotes)], key=rank)


def _split(styles: list[Entity], solid: list[Entity], quotes: list[Entity]) -> list[Entity]:
    """Styles, cut where code, links and quotes begin and end, and where another style begins."""
    code = [s for s in solid if s["type"] in CODE]
    cuts = {edge for e in [*solid, *quotes] for edge in (e["offset"], end_of(e))}
    edges = sorted(cuts | {edge for e in styles for edge in (e["offset"], end_of(e))})
    open_since: dict[str, int] = {}
    pieces: list[Entity] = []
    for at in edges:
        here = {
            e["type"]
            for e in styles
            if e["offset"] <= at < end_of(e)
            and not any(c["offset"] <= at < end_of(c) for c in code)
        }
        begins = here - open_since.keys()
        for kind in list(open_since):
            if kind not in here or begins or at in cuts:
                begin = open_since.pop(kind)
                pieces.append({"offset": begin, "length": at - begin, "type": kind})
        for kind in here - open_since.keys():
            open_since[kind] = at
    return pieces
