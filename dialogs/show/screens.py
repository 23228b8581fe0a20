"""The way to a card. What stands behind a button is one of these commands:

/show                   the situations
/show doctor            its sentences; `/show doctor 1` the next page of them
/show doctor bleeding   the card; `/show doctor yes` an answer for the same talk
"""

from bot.dialog import Button, Turn, page_of
from dialogs.show.content import Sentences


def show(turn: Turn, args: str) -> None:
    """What the words ask for; where nothing fits, what there is."""
    facts = turn.content("show")
    assert isinstance(facts, Sentences)  # the dialog says so
    situation, _, one = args.strip().partition(" ")
    there = facts.of(situation)
    if not there:
        _situations(turn, facts, "show-gone" if situation else "show-main")
    elif one in there or one in facts.answers:
        _card(turn, facts, situation, one)
    else:
        _sentences(turn, situation, there, one)


def _situations(turn: Turn, facts: Sentences, phrase: str) -> None:
    label = turn.label
    buttons = [Button(label("show-main", name), f"/show {name}") for name in facts.situations]
    turn.show(phrase, buttons=buttons)


def _sentences(turn: Turn, situation: str, there: tuple[str, ...], said: str) -> None:
    """A page of a situation's sentences, the first where there is no such page."""
    page = page_of(there, said)
    buttons = [_button(turn, situation, one) for one in page.shown]
    if page.more is not None:
        buttons.append(Button(turn.label("bot-more"), f"/show {situation} {page.more}"))
    back = f"/show {situation}" if page.number else "/show"
    turn.show("show-list", buttons=buttons, back=back, situation=turn.label("show-main", situation))


def _button(turn: Turn, situation: str, one: str) -> Button:
    return Button(turn.label(f"show-say-{one}", "button"), f"/show {situation} {one}")


def _card(turn: Turn, facts: Sentences, situation: str, one: str) -> None:
    """The host country's language alone at the top, the reader's own below."""
    label, phrase = turn.house.i18n.label, f"show-say-{one}"
    hosts = facts.spoken_in(turn.person.country)
    turn.show(
        "show-alone" if turn.language in hosts else "show-card",
        buttons=[_button(turn, situation, answer) for answer in facts.answers],
        back=f"/show {situation}",
        host="\n\n".join(label(code, phrase) for code in hosts),
        own=turn.label(phrase),
    )
