"""With a code: from another phone, or with the one that an operator has told aloud."""

from bot.dialog import State, Text, Turn
from dialogs.hotline import cases, codes, lines, visits
from dialogs.hotline.lines import number_of
from dialogs.hotline.stories import Mine, Telling


def ask_code(turn: Turn, rest: str) -> State | None:
    """`code`, `code 123456785`."""
    return Code().take(turn, rest) if rest else Code()


class Code(State, prompt="hotline-code", takes=Text, draft=False):
    """The code of nine digits, from another phone; or the one that an operator has told."""

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Text(said):
                return self.take(turn, said)
        turn.say("hotline-code-digits")
        return self

    def take(self, turn: Turn, said: str) -> State | None:
        """A code that no case has is taken like one that some case has."""
        code = codes.tidy(said)
        if len(code) == codes.CLAIM:
            turn.go(f"/start k-{code}")
            return None
        if not codes.is_code(code):
            turn.say("hotline-code-digits")
            return self
        turn.take_back()
        may, case = codes.try_code(turn, code)
        if not may:
            turn.say("hotline-code-later")
            return None
        if case and case.person_id == turn.person.id:
            return Mine(case=case.id)
        return Visiting(visit=visits.begin(turn, case).id)


class Visiting(Telling, prompt="hotline-visiting", takes=Text, draft=False):
    """With a code and nothing else: what is written here reaches whoever works on the case."""

    visit: int
    kept: bool = True

    def ask(self, turn: Turn) -> str:
        """What it is for; or that it was too much at once."""
        return turn.text(self.prompt if self.kept else "hotline-not-kept")

    def answer(self, turn: Turn) -> State | None:
        visit, piece = visits.mine(turn, self.visit), lines.piece_of(turn)
        if visit is None:
            turn.go("/hotline")
            return None
        flood = piece is not None and lines.is_flood(turn)
        if piece is not None and not flood:
            visits.write(turn, visit, piece)
        return Visiting(visit=self.visit, kept=not flood)


def visit(turn: Turn, rest: str) -> State | None:
    """What stands under the operator's question."""
    found = visits.mine(turn, number_of(rest))
    return Visiting(visit=found.id) if found else ask_code(turn, "")


def claimed(turn: Turn, rest: str) -> None:
    """`claimed 7`: their code stands for a case that an operator has opened by phone."""
    case = codes.claim(turn, number_of(rest))
    if case is None:
        turn.refuse_claim()
        turn.go("/hotline mine")
        return
    codes.give(turn, case)
    cases.say(turn, case.id, "house", "event", "claimed")
    turn.say("hotline-claimed")
    turn.go(f"/hotline mine {case.id}")


STATES: tuple[type[State], ...] = (Code, Visiting)
