"""What people press under an alert, and what they hear.

/alerts ok 7             I understood
/alerts help 7           I need help: whom to call comes first, then staff hear of it
/alerts what 7           what now: the article about it
/alerts away 7           I am not there any more
/alerts forget 7         the clock: what was answered has been kept long enough

The alert itself is never edited by this: whatever is said stands below it.
"""

from collections.abc import Callable, Mapping
from typing import Literal

from bot import cards
from bot.cards import Articles
from bot.dialog import Turn
from dialogs.alerts import answers, bulletins
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.content import facts_of

Way = Callable[[Turn, str], None]
Stands = Literal["open", "over", "strange"]
Heard = Literal["seen", "known", "over", "strange"]  # whether staff hear of it
GENERAL = "112"
HEARD = frozenset({"sent", "corrected"})  # phases in which an answer is still of use


def buttons(number: int, *words: str) -> dict[str, str]:
    """The ways to answer the alert of that number, for a phrase that has their labels."""
    return {word: f"/alerts {word} {number}" for word in words}


def forget(turn: Turn, args: str) -> None:
    """The clock: a week has passed; a need that nobody has settled is dropped with it."""
    number = number_of(args)
    _drop_needs(turn, number)
    answers.forget(turn, number)


def leave(turn: Turn) -> None:
    """Somebody who needed help is forgotten: nobody could be helped by that row any more."""
    _drop_needs(turn, None)


def _drop_needs(turn: Turn, bulletin: int | None) -> None:
    for one in answers.mine(turn, bulletin):
        turn.settled(answers.command(one))


def _ok(turn: Turn, bulletin: Bulletin) -> None:
    """Pressed twice it is a word over the chat, and no second line."""
    turn.toast("alerts-thanks")
    if answers.give(turn, bulletin, "ok"):
        turn.say("alerts-noted", buttons=buttons(bulletin.id, "what", "help", "away"))


def _help(turn: Turn, bulletin: Bulletin) -> None:
    """Who presses it again reads the numbers again; staff are rung anew when nobody is at it."""
    need = answers.open_need(turn, bulletin)
    waits = turn.waits(answers.command(need.id))
    if not waits:
        turn.notify_staff(
            "help",
            urgency=1 if bulletin.status == "Actual" else 2,
            place=need.place,
            command=answers.command(need.id),
        )
    _call(turn, bulletin, "known" if waits else "seen")


def _what(turn: Turn, bulletin: Bulletin) -> None:
    answers.look(turn, bulletin)
    _read(turn, bulletin)


def _away(turn: Turn, bulletin: Bulletin) -> None:
    """A tap on the alert itself, again: they have moved, and may want alerts of another place."""
    answers.give(turn, bulletin, "away")
    turn.say("alerts-away", buttons={"where": "/alerts where"})


_OPEN: Mapping[str, Callable[[Turn, Bulletin], None]] = {
    "ok": _ok,
    "help": _help,
    "what": _what,
    "away": _away,
}


def _way(word: str) -> Way:
    return lambda turn, args: _answer(turn, word, args)


WAYS: Mapping[str, Way] = {word: _way(word) for word in _OPEN}


def _answer(turn: Turn, word: str, args: str) -> None:
    """Whatever has become of the alert: who needs help reads first whom to call."""
    bulletin, stands = _meant(turn, args)
    match stands:
        case "open" if bulletin is not None:
            answers.forget_later(turn, bulletin)
            _OPEN[word](turn, bulletin)
        case "over" if bulletin is not None and word == "what":
            _read(turn, bulletin)
        case "over" if word == "help":
            _call(turn, bulletin, "over")
        case "over":
            turn.say("alerts-answer-over")
        case _ if word == "help":
            _call(turn, None, "strange")
        case _:
            turn.say("alerts-answer-strange")


def _meant(turn: Turn, args: str) -> tuple[Bulletin | None, Stands]:
    """The alert of that number as it stands for this person; a forged number is no alert."""
    found = bulletins.find(turn, number_of(args))
    if found is None or not (found.approval and turn.got(found.approval)):
        return None, "strange"
    over = found.phase not in HEARD or found.expires <= turn.seconds
    return found, "over" if over else "open"


def number_of(args: str) -> int:
    """The number of an alert as a command says it; 0, which none has, for anything else."""
    said = args.strip()
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 16 else 0


def _read(turn: Turn, bulletin: Bulletin) -> None:
    """A line first: without it the article would stand in the place of the alert."""
    turn.say("alerts-look")
    turn.go(facts_of(turn).hazards[bulletin.hazard].article)


def _call(turn: Turn, bulletin: Bulletin | None, heard: Heard) -> None:
    """The numbers first, then who hears of it and who does not."""
    shown = buttons(bulletin.id, "what") if bulletin else {}
    lines = cards.block(cards.lines(turn, _numbers(turn, bulletin)))
    turn.say("alerts-need", buttons=shown, numbers=lines, heard=heard)


def _numbers(turn: Turn, bulletin: Bulletin | None) -> list[str]:
    """Whom to call where the person is, about that danger; of no danger the general numbers."""
    country = cards.around(turn)
    general = cards.emergencies(turn, country)
    if bulletin is None:
        return general
    name, _, one = facts_of(turn).hazards[bulletin.hazard].article[1:].partition(" ")
    known = turn.house.content.get(name)
    if not isinstance(known, Articles) or one not in known.articles:
        return general
    own = cards.reachable(turn, country, known.articles[one].numbers)
    return list(dict.fromkeys([GENERAL, *own]))
