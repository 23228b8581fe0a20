"""What is shown: the danger signs first, the stages, a note, and the care after the last one."""

from bot.dialog import Button, Html, Turn, written
from dialogs.pregnancy import notes
from dialogs.pregnancy.content import Pregnancy, Rule, Stage, Told, Way

WAYS: dict[Way, str] = {
    "danger": "/medical birth-danger",
    "labour": "/medical labour",
    "mother": "/medical after-birth",
    "newborn": "/medical newborn",
    "mind": "/medical mind",
}
STAGES: tuple[Stage, ...] = ("early", "middle", "late", "birth", "after")
MONTHS = 9


def facts_of(turn: Turn) -> Pregnancy:
    """What config/pregnancy.toml holds."""
    facts = turn.content("pregnancy")
    assert isinstance(facts, Pregnancy)  # the dialog says so
    return facts


def main(turn: Turn) -> None:
    """The signs of danger, then what else there is; who has notes is led to theirs."""
    buttons: dict[str, str] = {stage: f"/pregnancy {stage}" for stage in STAGES}
    if notes.kept(turn):
        turn.show("pregnancy-main", buttons={**buttons, "mine": "/pregnancy read"})
    else:
        turn.show("pregnancy-main", buttons={**buttons, "notes": "/pregnancy notes"})


def stage(turn: Turn, name: Stage) -> None:
    """A stage: nothing of it is kept."""
    told = facts_of(turn).stages[name]
    text = "\n\n".join([_text(turn, f"pregnancy-{name}", told), _foot(turn, told)])
    buttons = _ways(turn, told)
    turn.show("cards-article", buttons=buttons, back="/pregnancy", text=Html(text))


def note(turn: Turn, month: int) -> None:
    """The note of a month, 1 to 11, and how to get no more of them."""
    name, told = list(facts_of(turn).notes.items())[month - 1]
    ends = {"change": "/pregnancy notes", "stop": "/pregnancy stop"}
    buttons = [Button(turn.label("pregnancy-ways", n), to) for n, to in ends.items()]
    turn.show(
        "pregnancy-note",
        buttons=[*_ways(turn, told), *buttons],
        title=title(turn, month),
        text=_text(turn, f"pregnancy-{name}", told),
        foot=_foot(turn, told),
    )


def title(turn: Turn, month: int) -> str:
    """A month by its number; after the birth by words."""
    if month <= MONTHS:
        return turn.label("pregnancy-number", number=str(month))
    return turn.label("pregnancy-note", "first" if month == MONTHS + 1 else "second")


def stopped(turn: Turn) -> None:
    """No question, no congratulation: it fits who has given birth and who has lost the child."""
    turn.show("pregnancy-stopped", buttons={"signs": WAYS["mother"], "mind": WAYS["mind"]})


def _ways(turn: Turn, told: Told) -> list[Button]:
    return [Button(turn.label("pregnancy-ways", way), WAYS[way]) for way in told.ways]


def _text(turn: Turn, phrase: str, told: Told) -> Html:
    """The words of a text, with the line about the person's country where it takes one in."""
    words = {told.rule: turn.label(_rule(turn, told.rule))} if told.rule else {}
    return Html(turn.text(phrase, **words))


def _rule(turn: Turn, rule: Rule) -> str:
    """The phrase of that line; what may be out of date is not told."""
    known = facts_of(turn).ruled(rule, _country(turn))
    if known is None:
        return f"pregnancy-{rule}-all"
    if turn.now.date() > known.review_by:
        return "pregnancy-stale"
    return f"pregnancy-{rule}-{_country(turn)}"


def _country(turn: Turn) -> str:
    return (turn.person.country or "").lower()


def _foot(turn: Turn, told: Told) -> str:
    known = facts_of(turn).ruled(told.rule, _country(turn)) if told.rule else None
    if known is None:
        return turn.label("pregnancy-foot", date=written(told.checked))
    return turn.label("pregnancy-foot-rules", date=written(min(told.checked, known.checked)))
