"""The way to a number. What stands behind a button is one of these commands:

/services                   the emergency numbers, and the lists
/services work              a list
/services consulates        whose
/services consulates uz     the missions of that country
/services dead work         which number of that list does not answer
/services dead A-RU-10 work this one
"""

from bot import cards
from bot.dialog import SHOWN, Button, Turn
from dialogs.services import lists
from dialogs.services.content import List

OTHER = "other"


def services(turn: Turn, args: str) -> None:
    """What the words ask for; where nothing fits, the first screen."""
    word, _, rest = args.strip().partition(" ")
    if word == "consulates":
        _consulates(turn, rest)
    elif word == "dead":
        _dead(turn, rest)
    elif listed := lists.facts_of(turn).topic(word):
        _topic(turn, word, listed)
    else:
        _first(turn, "services-gone" if word else "services-main")


def _first(turn: Turn, phrase: str) -> None:
    """The numbers that nobody should have to look for, then the lists."""
    names = ["consulates", *lists.facts_of(turn).topics]
    buttons = [Button(turn.label("services-main", name), f"/services {name}") for name in names]
    buttons += _dead_way(turn, "")
    turn.show(phrase, buttons=buttons, lines=cards.block(lists.emergency(turn)))


def _topic(turn: Turn, name: str, listed: List) -> None:
    turn.show(
        "services-list",
        buttons=_dead_way(turn, name),
        back="/services",
        topic=turn.label("services-main", name),
        blocks=cards.block(lists.topic(turn, listed)),
    )


def _consulates(turn: Turn, whose: str) -> None:
    """Whose, in one tap that is not kept; then the missions."""
    known = lists.facts_of(turn).whose()
    if whose in known:
        turn.show(
            "services-missions",
            buttons=_dead_way(turn, f"consulates {whose}"),
            back="/services consulates",
            whose=turn.label(f"country-{whose}"),
            blocks=cards.block(lists.missions(turn, whose)),
        )
    elif whose == OTHER:
        turn.show("services-others", back="/services consulates")
    else:
        buttons = [
            Button(turn.label(f"country-{one}"), f"/services consulates {one}") for one in known
        ]
        other = turn.label("services-consulates", "other")
        buttons.append(Button(other, f"/services consulates {OTHER}"))
        turn.show("services-consulates", buttons=buttons, back="/services")


def _dead(turn: Turn, rest: str) -> None:
    """Which number does not answer, or the thanks to who has said it."""
    key, _, place = rest.partition(" ")
    if cards.report(turn, key):
        turn.show("services-counted", back=f"/services {_known(turn, place)}".rstrip())
        return
    place = _known(turn, rest)
    found = cards.numbers(turn)
    buttons = [
        Button(found[key].phone, f"/services dead {key} {place}".rstrip())
        for key in _callable(turn, place)
    ]
    turn.show("services-dead", buttons=buttons, back=f"/services {place}".rstrip())


def _known(turn: Turn, place: str) -> str:
    """The place, if there is such a list; else the first screen."""
    word, _, rest = place.partition(" ")
    facts = lists.facts_of(turn)
    there = facts.topic(word) if not rest else word == "consulates" and rest in facts.whose()
    return place if there else ""


def _callable(turn: Turn, place: str) -> list[str]:
    """The numbers of a list that can be dialled and are shown; six at most."""
    found, dead = cards.numbers(turn), cards.hidden(turn)
    keys = dict.fromkeys(lists.numbers_on(turn, place))
    return [key for key in keys if found[key].phone and cards.item(key) not in dead][:SHOWN]


def _dead_way(turn: Turn, place: str) -> list[Button]:
    if not _callable(turn, place):
        return []
    return [Button(turn.label("services-main", "dead"), f"/services dead {place}".rstrip())]
