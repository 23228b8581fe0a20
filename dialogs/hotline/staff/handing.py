"""Handing a case on: to a colleague on duty, who takes it, or back to all; and who leaves."""

from collections.abc import Mapping, Sequence

from bot import waiting
from bot.dialog import Choice, Option, Start, State, Text, Turn
from dialogs.hotline import cases
from dialogs.hotline.cases import Case
from dialogs.hotline.staff import access, holds, standing
from dialogs.hotline.staff.standing import at

ALL = "all"  # on a button: whoever comes first
NOTE = 500  # characters


class To(State, prompt="hotline-desk-to", draft=False):
    """To whom?"""

    case: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """Whoever is on duty there and may open it, by number and languages; else all."""
        case = _own(turn, self.case)
        there = colleagues(turn, case) if case else []
        return [
            *(Option(_name(turn, one), str(one)) for one in there),
            Option(turn.label(self.prompt, "all"), ALL),
        ]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("all"):
                return Word(case=self.case)
            case Choice(number):
                return Word(case=self.case, to=standing.number_of(number))
        return self


class Word(State, prompt="hotline-desk-word", choices=("none",), takes=Text, draft=False):
    """What should the next one know? `to` is 0 for all."""

    case: int
    to: int = 0

    def back(self) -> State:
        """To whom."""
        return To(case=self.case)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("none"):
                _hand(turn, self, "")
                return None
            case Text(said) if len(said) <= NOTE:
                none = turn.label(self.prompt, "none").casefold()
                _hand(turn, self, "" if said.strip().casefold() == none else said)
                return None
        turn.say("hotline-desk-word-long", most=str(NOTE))
        return self


def hand(turn: Turn, args: str) -> State | None:
    """`hand 7`: ask to whom; also who may not open it any more hands it on."""
    case = _own(turn, standing.split(args)[0])
    if case is None:
        standing.working(turn, args)
        return None
    return To(case=case.id)


def colleagues(turn: Turn, case: Case, language: str = "") -> list[int]:
    """Who else is on duty there and may open it; with a language, who reads that."""
    duties = waiting.on_now(turn.db, now=turn.seconds)
    return [
        one
        for one in turn.on_duty("operator", standing.place_of(case))
        if one not in {turn.person.id, case.assignee_id}
        and (not case.secret or access.is_trusted(turn, one))
        and (not language or duties[one].speaks(language))
    ]


def _own(turn: Turn, number: int) -> Case | None:
    case = standing.meant(turn, str(number))
    return case if case and case.phase == "taken" and access.has(turn, case) else None


def _hand(turn: Turn, said: Word, note: str) -> None:
    case = _own(turn, said.case)
    if case is None:
        turn.toast("hotline-desk-not-yours")
    elif said.to and said.to not in colleagues(turn, case):
        turn.toast("hotline-desk-off-duty")
    else:
        if note:
            cases.say(turn, case.id, "note", "text", note)
        if said.to:
            _offer(turn, case, said.to)
        else:
            standing.give_back(turn, case, turn.person.id, "handed")
            turn.toast("hotline-desk-handed")
    turn.go("/hotline desk mine")


def _offer(turn: Turn, case: Case, other: int) -> None:
    """It stays with this operator until the other has taken it: nobody falls in between."""
    access.offer(turn, case.id, other)
    turn.record("case offered", case=case.id, taker=other)
    turn.tell(
        [other],
        "hotline-desk-offered",
        buttons={"take": at("take", case.id)},
        lost=at("untold", case.id),
        number=str(case.id),
        urgency=standing.URGENCIES[case.urgency],
    )
    turn.toast("hotline-desk-offered-to")


def tell_untold(turn: Turn, args: str) -> State | None:
    """The clock: the colleague to whom it was offered cannot be reached."""
    number = standing.split(args)[0]
    turn.say(
        "hotline-desk-untold",
        buttons={"open": at("case", number)},
        rings=True,
        number=str(number),
    )
    return None


def leave(turn: Turn) -> None:
    """An operator who is being forgotten: what they have rings for others."""
    for case in holds.held_by(turn, turn.person.id):
        standing.give_back(turn, case, turn.person.id, "left")


def take_from(turn: Turn, args: str) -> State | None:
    """`left 7`: somebody was disabled; what they had rings for others, at once."""
    other = standing.split(args)[0]
    given = 0
    for case in holds.held_by(turn, other) if access.heads(turn) else ():
        if holds.is_free(turn, case.id):
            given += standing.give_back(turn, case, other, "left")
    if not turn.said:
        turn.show("hotline-desk-left", back="/hotline desk", count=given)
    return None


def _name(turn: Turn, one: int) -> str:
    languages = waiting.duty_of(turn.db, one, now=turn.seconds).languages
    return turn.label("hotline-desk-colleague", number=str(one), languages=", ".join(languages))


WAYS: Mapping[str, Start] = {"hand": hand, "left": take_from}
DUE: Mapping[str, Start] = {"untold": tell_untold}
STATES: tuple[type[State], ...] = (To, Word)
