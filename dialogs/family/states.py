"""The chat about family. What stands behind a button is one of these commands:

/family                whom I trust, of whom I hear
/family f-<token>      what a link offers me
/family new            a link for somebody whom I trust
/family one 7          one of them; `end 7` asks, `ended 7` ends it
/family held 3         one of whom I hear; `drop 3`: no more
/family back           dispatch: the word of a hidden link was typed; turn.overheard has it
/family tell ...       messages.py
"""

import re
import secrets
from collections.abc import Callable, Mapping

from bot.dialog import Choice, Input, State, Text, Turn
from dialogs.family import holds, links, messages, screens, tries
from dialogs.family.holds import Held
from dialogs.family.links import MOST, Link

LONGEST = 30  # characters of a word
# A digit alone is an answer elsewhere, perhaps that somebody needs help.
_LETTERS = re.compile(r"[^\W\d_].*[^\W\d_]", re.DOTALL)
TOKEN = "f-"  # noqa: S105 - the letter of our links (CONTRACT)


def family(turn: Turn, args: str) -> State | None:
    """Each word in what answers it."""
    word, _, rest = args.strip().partition(" ")
    if word == "tell":
        messages.tell(turn, rest)
    elif turn.opener != "person":
        if word == "lost":
            messages.lost(turn, rest)
    elif word.startswith(TOKEN):
        return _open(turn, word.removeprefix(TOKEN))
    elif word == "new":
        return _new(turn)
    elif word in _WAYS:
        _WAYS[word](turn, rest)
    else:
        screens.show_main(turn)
    return None


def hears(turn: Turn, said: Input, *, waits: bool) -> str | None:
    """The word of a link that they have hidden shows it again; a waiting question comes first."""
    match said:
        case Text(text) if not waits and len(text) <= LONGEST + 10 and not turn.forwarded:
            words = {one.word.casefold() for one in links.mine(turn, hidden=True)}
            return "/family back" if _tidy(text).casefold() in words else None
    return None


def leave(turn: Turn) -> None:
    """Nothing goes out in the name of who is forgotten; who held their link reads nothing new."""
    for one in (*links.mine(turn), *links.mine(turn, hidden=True)):
        messages.withdraw(turn, one)
    holds.forget_teller(turn)


def _new(turn: Turn) -> State | None:
    if links.full(turn):
        turn.show("family-full", buttons={"mine": "/family people"}, most=MOST)
        return None
    return Sees()


class Sees(State, prompt="family-sees", choices=("safe", "place"), draft=False):
    """What may they hear? Chosen before there is a link."""

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(what):
                return Word(place=what == "place")
        return self


class Word(State, prompt="family-word", choices=("none",), takes=Text, draft=False):
    """How does the owner call them? It also shows the link again after hiding."""

    place: bool

    def back(self) -> State:
        """What they may hear."""
        return Sees()

    def answer(self, turn: Turn) -> State | None:
        word = _word(turn, self)
        if word is None:
            return self
        made = word or f"{turn.label('family-stork')} {secrets.randbelow(90) + 10}"
        token = links.make(turn, made, own=bool(word), place=self.place)
        if not token:
            turn.show("family-full", buttons={"mine": "/family people"}, most=MOST)
            return None
        turn.say("family-send", link=turn.link(f"{TOKEN}{token}"))
        turn.show("family-made", buttons={"mine": "/family people"}, word=made)
        return None


def _open(turn: Turn, token: str) -> State | None:
    """What a link offers; one that there is not, was used or is late looks like any other."""
    if tries.stopped(turn):
        turn.show("family-wait")
        return None
    found = links.offered(turn, token)
    if found == "own":
        turn.show("family-own", buttons={"mine": "/family people"})
        return None
    if found is None:
        tries.note(turn)
        turn.show("family-unknown", buttons={"mine": "/family"})
        return None
    return Offer(token=token, place=found.place)


class Offer(State, prompt="family-offer", choices=("yes", "no"), draft=False):
    """Do they want to be somebody's trusted person? They read first what they would hear."""

    token: str
    place: bool

    def ask(self, turn: Turn) -> str:
        """With what the owner chose."""
        return turn.text(self.prompt, place="yes" if self.place else "no")

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("yes"):
                return self._join(turn)
            case Choice("no"):
                turn.show("family-declined")
                return None
        return self

    def _join(self, turn: Turn) -> State | None:
        joined = links.join(turn, self.token)
        if joined is None:
            turn.show("family-unknown", buttons={"mine": "/family"})
            return None
        number, owner = joined
        if links.shows(turn, number):  # a searched phone hears nothing of it
            turn.tell([owner], "family-joined", buttons={"mine": "/family people"})
        return Called(held=holds.hold(turn, number, owner))


class Called(State, prompt="family-called", choices=("none",), takes=Text, draft=False):
    """How do they call whom they hear of?"""

    held: int

    def answer(self, turn: Turn) -> State | None:
        word = _word(turn, self)
        if word is None:
            return self
        if word:
            holds.name(turn, self.held, word)
        turn.show("family-holding", buttons={"held": "/family heard"})
        return None


def _word(turn: Turn, state: State) -> str | None:
    """The word that was answered, "" for none; None: it was no word, and that is said."""
    match turn.input:
        case Choice():
            return ""
        case Text(said) if said.casefold() == turn.label(state.prompt, "none").casefold():
            return ""
        case Text(said) if _LETTERS.search(said) and len(_tidy(said)) <= LONGEST:
            return _tidy(said)
    turn.say("family-word-unread")
    return None


def _tidy(said: str) -> str:
    return " ".join(said.split())


def _number(said: str) -> int:
    """The number that was said; 0 for what is none."""
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 16 else 0


def _one(turn: Turn, said: str) -> None:
    _with_link(turn, said, screens.show_one)


def _end(turn: Turn, said: str) -> None:
    _with_link(turn, said, screens.show_sure)


def _ended(turn: Turn, said: str) -> None:
    """Nothing more goes out; the other is told nothing."""
    one = links.find(turn, _number(said))
    if one is not None and links.end(turn, one.id):
        messages.withdraw(turn, one)
    turn.show("family-ended", buttons={"mine": "/family"})


def _with_link(turn: Turn, said: str, show: Callable[[Turn, Link], None]) -> None:
    one = links.find(turn, _number(said))
    if one is None:
        turn.show("family-ended", buttons={"mine": "/family"})
    else:
        show(turn, one)


def _people(turn: Turn, said: str) -> None:
    screens.show_people(turn)


def _held(turn: Turn, said: str) -> None:
    one: Held | None = holds.find(turn, _number(said))
    if one is None:
        turn.show("family-dropped", buttons={"mine": "/family"})
    else:
        screens.show_held(turn, one)


def _drop(turn: Turn, said: str) -> None:
    """They hear no more; the owner reads that on a screen of their own."""
    holds.drop(turn, _number(said))
    turn.show("family-dropped", buttons={"mine": "/family"})


def _back(turn: Turn, said: str) -> None:
    match turn.overheard:
        case Text(text):
            links.unhide(turn, _tidy(text))
    screens.show_main(turn)


_WAYS: Mapping[str, Callable[[Turn, str], None]] = {
    "people": _people,
    "one": _one,
    "end": _end,
    "ended": _ended,
    "heard": screens.show_heard,
    "held": _held,
    "drop": _drop,
    "back": _back,
}
STATES = (Sees, Word, Offer, Called)
