"""Who opens secret cases: people whom an administrator names; anybody else breaks the glass."""

from collections.abc import Mapping

from bot import people
from bot.dialog import Button, Start, State, Text, Turn, page_of, stamp, unstamped
from dialogs.hotline import trustees
from dialogs.hotline.cases import Case
from dialogs.hotline.staff import access, holds, page, standing
from dialogs.hotline.staff.holds import Operator
from dialogs.hotline.staff.standing import at

SHORTEST, LONGEST = 10, 300  # characters of a reason


class Reason(State, prompt="hotline-desk-reason", takes=Text, draft=False):
    """Why must they open a case that is not theirs, or not for them?"""

    case: int

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Text(said) if SHORTEST <= len(said.strip()) <= LONGEST:
                case = standing.meant(turn, str(self.case))
                if case is None or case.phase == "closed":
                    turn.toast("hotline-desk-not-yours")
                    turn.go("/hotline desk")
                else:
                    _break(turn, case, said.strip())
                return None
        turn.say("hotline-desk-reason-no", least=str(SHORTEST), most=str(LONGEST))
        return self


def break_glass(turn: Turn, args: str) -> State | None:
    """`glass 7`: ask why; who may open it anyway just opens it."""
    case = standing.meant(turn, args)
    if case is None or case.phase == "closed" or access.opens(turn, case):
        return page.show(turn, args)
    return Reason(case=case.id)


def _break(turn: Turn, case: Case, why: str) -> None:
    """Recorded, written into the case, and told to the supervisors; then it opens for a day."""
    access.break_glass(turn, case.id, why)
    standing.note_event(turn, case, "glass")
    turn.record("glass broken", case=case.id)
    turn.notify_staff(
        "glass",
        urgency=2,
        place=standing.place_of(case),
        command=at("broken", case.id, turn.person.id),
        role="administrator",
    )
    page.show(turn, str(case.id))


def show_broken(turn: Turn, args: str) -> State | None:
    """`broken 7 3`: what a supervisor reads: who opened which case, and why; nothing else of it."""
    if not access.heads(turn):
        turn.go("/hotline desk")
        return None
    number, rest = standing.split(args)
    who = standing.number_of(rest)
    turn.record("glass looked at", case=number)
    turn.settled(at("broken", number, who))
    turn.show(
        "hotline-desk-broken",
        back="/hotline desk",
        number=str(number),
        who=str(who),
        why=access.reason(turn, number, who),
    )
    return None


def show_trusted(turn: Turn, args: str) -> State | None:
    """A page of operators, with who is named; a tap names them, or takes it back."""
    if not access.heads(turn):
        turn.go("/hotline desk")
        return None
    trustees.settle(turn)
    found = [one for one in holds.operators(turn) if _covers(turn, one)]
    shown = page_of(found, args)
    buttons = [_entry(turn, one) for one in shown.shown]
    if shown.more is not None:
        buttons.append(Button(turn.label("bot-more"), at("trusted", shown.more)))
    named = sum(one.named for one in found)
    turn.show("hotline-desk-trusted", buttons=buttons, back="/hotline desk", count=named)
    return None


def _entry(turn: Turn, one: Operator) -> Button:
    word = "distrust" if one.named else "trust"
    label = turn.label(
        "hotline-desk-member", number=str(one.id), named="yes" if one.named else "no"
    )
    return Button(label, stamp(turn, at(word, one.id), one.version))


def trust(turn: Turn, args: str) -> State | None:
    """Name somebody for secret cases."""
    one = _pressed(turn, args)
    if one is not None and access.trust(turn, one.id):
        turn.record("named for secret cases", person=one.id)
    return show_trusted(turn, "")


def distrust(turn: Turn, args: str) -> State | None:
    """They are named no more; secret cases that they have go back."""
    one = _pressed(turn, args)
    if one is not None and access.distrust(turn, one.id):
        turn.record("not named any more", person=one.id)
        for case in holds.held_by(turn, one.id):
            if case.secret:
                standing.give_back(turn, case, one.id, "left")
    return show_trusted(turn, "")


def _pressed(turn: Turn, args: str) -> Operator | None:
    """Whom a good, fresh button of an administrator is about; never themselves."""
    number, version = standing.split(unstamped(args))[0], standing.pressed(turn)
    found = next((one for one in holds.operators(turn) if one.id == number), None)
    good = found is not None and found.version == version and _covers(turn, found)
    other = number != turn.person.id
    return found if good and other and access.heads(turn) else None


def _covers(turn: Turn, one: Operator) -> bool:
    """Whether this administrator is one for every place of theirs."""
    own = people.roles_of(turn.db, turn.person.id)
    return all(people.covers(own, place) for place in one.places)


WAYS: Mapping[str, Start] = {
    "glass": break_glass,
    "broken": show_broken,
    "trusted": show_trusted,
    "trust": trust,
    "distrust": distrust,
}
STATES: tuple[type[State], ...] = (Reason,)
