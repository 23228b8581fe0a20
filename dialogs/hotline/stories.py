"""A case being told: what about, is it danger, what happened, is there more; is it over."""

from collections.abc import Sequence
from typing import ClassVar

from bot.dialog import Choice, Location, Option, State, Text, Turn
from dialogs.hotline import cases, codes, lines, names, points, requests, screens, waits
from dialogs.hotline.cases import Case
from dialogs.hotline.content import TOPICS, Topic, Urgent, facts_of
from dialogs.hotline.lines import Piece
from dialogs.hotline.screens import About

NONE = "none"
LONGEST = 4096  # characters, as of one message (Bot API)


class Unasked(State, prompt="hotline-unasked", choices=("yes", "no"), draft=False):
    """Something came that nobody had asked for: is it for an operator?"""

    case: int = 0
    kind: cases.Kind
    text: str
    file_id: str

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("no"):
                turn.toast("hotline-not-passed-on")
                words = " ".join(self.text.split())
                turn.go(f"/search {words}" if self.kind == "text" and words else "/menu")
                return None
            case Choice("yes"):
                piece = Piece(self.kind, self.text, self.file_id)
                case = cases.mine(turn, self.case)
                if case is not None and case.phase != "closed":
                    return _added(turn, case, piece)
                return _begun(turn, About("other"), "", piece)
            case Text(more) if self.kind == "text" and len(self.text) + len(more) < LONGEST:
                return self.model_copy(update={"text": f"{self.text}\n{more}"})
        turn.say("hotline-tap")
        return self


class Telling(State):
    """What is sent here is passed on, as it comes."""

    unreadable: ClassVar[str] = "hotline-unreadable"


class Which(Telling, prompt="hotline-which", draft=False):
    """What is it about? Who writes at once is heard."""

    def options(self, turn: Turn) -> Sequence[Option]:
        """What people ask most comes first."""
        return [Option(names.topic_name(turn, topic), topic) for topic in TOPICS]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(name):
                topic = next(one for one in TOPICS if one == name)
                return Danger(topic=topic)
        return _heard(turn, self, About("other"), "")


class Danger(Telling, prompt="hotline-danger", draft=False):
    """Is somebody in danger? `case`: one that is open; without a topic the kind has one."""

    topic: Topic | None = None
    article: str = ""
    case: int = 0

    def options(self, turn: Turn) -> Sequence[Option]:
        """None of them, then what the article is about, then the worst first."""
        hinted = screens.differs(turn, self.article).kind
        kinds = sorted(facts_of(turn).urgent, key=lambda kind: kind != hinted)
        found = [Option(names.kind_name(turn, kind), kind) for kind in kinds]
        return [Option(turn.label(self.prompt, "none"), NONE), *found]

    def back(self) -> State | None:
        """What it is about, where that was asked."""
        return None if self.article or self.case else Which()

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(kind):
                screens.say_numbers(turn, kind)
                return self._next(turn, next((k for k in facts_of(turn).urgent if k == kind), None))
        if case := self._raised(turn):
            return Mine(case=case.id).answer(turn)
        return _heard(turn, self, About(self.topic or "other", self.article), "")

    def _next(self, turn: Turn, kind: Urgent | None) -> State:
        case = self._raised(turn)
        if case is None:
            topic = self.topic or (facts_of(turn).urgent[kind].topic if kind else "other")
            return Story(topic=topic, article=self.article, kind=kind)
        if kind:
            requests.raise_kind(turn, case, kind)
        return More(case=case.id)

    def _raised(self, turn: Turn) -> Case | None:
        case = cases.mine(turn, self.case) if self.case else None
        return case if case and case.phase != "closed" else None


class Story(Telling, prompt="hotline-story", draft=False):
    """What happened, in words, by voice, in pictures."""

    topic: Topic
    article: str = ""
    kind: Urgent | None = None

    def back(self) -> State:
        """Whether somebody is in danger."""
        return Danger(topic=self.topic, article=self.article)

    def answer(self, turn: Turn) -> State | None:
        return _heard(turn, self, About(self.topic, self.article), self.kind or "")


def _heard(turn: Turn, asked: State, about: About, kind: str) -> State | None:
    """The first of the story begins the case; what is not passed on asks again."""
    piece = lines.piece_of(turn)
    return asked if piece is None else _begun(turn, about, kind, piece)


def _begun(turn: Turn, about: About, kind: str, piece: Piece) -> State | None:
    case = requests.begin(turn, about, kind, piece)
    return More(case=case.id) if case else None


class More(Telling, prompt="hotline-more", choices=("done", "urgent"), takes=Text, draft=False):
    """It has come: is there more? `kept`: False when it was too much at once, and is not there."""

    case: int
    kept: bool = True

    def ask(self, turn: Turn) -> str:
        """Nobody may believe that it has come when it has not."""
        return turn.text(self.prompt if self.kept else "hotline-not-kept")

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("done"):
                requests.file(turn, self.case)
                return None
            case Choice("urgent"):
                return Danger(case=self.case)
        return _more(turn, self, self.case)


class Mine(
    Telling, prompt="hotline-mine", choices=("urgent", "story", "close"), takes=Text, draft=False
):
    """My case: where it stands; whatever I send now is added, unless it is too much at once."""

    case: int
    kept: bool = True

    def ask(self, turn: Turn) -> str:
        """Where it stands, and its code."""
        case = cases.mine(turn, self.case)
        if case is None:
            return turn.text("hotline-none")
        if not self.kept:
            return turn.text("hotline-not-kept")
        return turn.text(
            self.prompt,
            topic=names.topic_name(turn, case.topic),
            state=screens.state_of(turn, case),
            code=codes.spoken(codes.of(turn, case)) or "–",
        )

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("urgent"):
                return Danger(case=self.case)
            case Choice("story"):
                turn.go(f"/hotline story {self.case}")
                return None
            case Choice("close"):
                return Over(case=self.case)
        return _more(turn, self, self.case)


def _more(turn: Turn, asked: State, number: int) -> State | None:
    """Added to a case of theirs that is still open."""
    case = cases.mine(turn, number)
    if case is None or case.phase == "closed":
        turn.go(f"/hotline mine {number}")
        return None
    if isinstance(turn.input, Location):
        points.pass_on(turn, case, turn.input)
        return asked
    piece = lines.piece_of(turn)
    return asked if piece is None else _added(turn, case, piece)


def _added(turn: Turn, case: Case, piece: Piece) -> State | None:
    """Until it has its code they are still telling; later on each is received by itself."""
    told, kept = codes.of(turn, case) != "", lines.add(turn, case, piece)
    if kept and told:
        turn.say("hotline-added", lines=waits.lines(turn))
    return Mine(case=case.id, kept=kept) if told else More(case=case.id, kept=kept)


class Over(State, prompt="hotline-over", choices=("keep", "solved", "withdrawn"), draft=False):
    """Is it over? The harmless answer stands first: digits typed in advance find it."""

    case: int

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("keep"):
                return Mine(case=self.case)
            case Choice(outcome):
                case = cases.mine(turn, self.case)
                if case and requests.close(turn, case, outcome):
                    turn.toast("hotline-closed-now")
                turn.go(f"/hotline rate {self.case}")
                return None
        turn.say("hotline-tap")
        return self


STATES: tuple[type[State], ...] = (Which, Danger, Story, More, Mine, Over, Unasked)
