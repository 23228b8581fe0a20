"""What a case is sorted by, as people read it; a name of another release as it stands."""

from bot.dialog import Turn


def topic_name(turn: Turn, name: str) -> str:
    """A topic."""
    return _named(turn, "hotline-topic", name)


def kind_name(turn: Turn, name: str) -> str:
    """An urgent kind; or what somebody needs who called."""
    called = turn.house.i18n.has("en", "hotline-called", name)
    return _named(turn, "hotline-called" if called else "hotline-urgent", name)


def outcome_name(turn: Turn, name: str) -> str:
    """How it ended."""
    return _named(turn, "hotline-outcome", name)


def flag_name(turn: Turn, name: str) -> str:
    """What makes somebody vulnerable."""
    return _named(turn, "hotline-flag", name)


def channel_name(turn: Turn, name: str) -> str:
    """How it came."""
    return _named(turn, "hotline-channel", name)


def urgency_name(turn: Turn, urgency: int) -> str:
    """How soon somebody has to answer."""
    return turn.label("hotline-urgency", ("now", "soon", "normal")[urgency - 1])


def group_name(turn: Turn, name: str) -> str:
    """A group of canned replies."""
    return _named(turn, "hotline-group", name)


def card_name(turn: Turn, name: str) -> str:
    """An operators' card."""
    return _named(turn, "hotline-card", name)


def guideline_name(turn: Turn, number: int) -> str:
    """A guideline by its number."""
    return turn.label("hotline-guideline", f"g{number}")


def called_name(turn: Turn, origin: str, flags: str) -> str:
    """From where somebody in need called, and who is with them."""
    phrase = "hotline-called-with"
    told = [turn.label("hotline-origin", origin)]
    for one in filter(None, flags.split(",")):
        people = turn.label(phrase, "people", count=one[1:]) if one[1:].isdecimal() else ""
        told.append(people or _named(turn, phrase, one))
    return " · ".join(told)


def _named(turn: Turn, phrase: str, name: str) -> str:
    known = turn.house.i18n.has("en", phrase, name)
    return turn.label(phrase, name) if known else name
