"""The chat of who asks, from top to bottom. What stands behind a button is one of these commands:

/hotline                      whom to call first, whether somebody is there, the ways on
/hotline about rights wages   the same, with the topic filled in; `about work` too
/hotline ask rights wages     begin; without a topic it is asked for
/hotline urgent               what is the danger; `urgent 7`: a case of theirs has become urgent
/hotline centre               our number, the offices, the hours
/hotline mine                 my case: what I write is added; `mine 7`, `add 7`, `story 7`,
                              `undo 7 12 5551` takes a line and its message back
/hotline close 7              is it over; `reopen 7`, `rate 7`, `rate 7 5`
/hotline code                 go on from another phone; `visit 3`, `k-12345678`;
                              `unsay 3 12 5551` takes back what was sent there
/hotline file                 dispatch: something came that no question waited for
/hotline said                 dispatch: words came so; asked about where they may be an answer
/hotline filed 7              the clock: nothing more has come, it is received as it is
/hotline unread 7             the clock: it is urgent, and nobody has taken it
/hotline visited 3            the clock: somebody has written from another phone

What stands under an operator's answer (`read`, `unclear`) is in dialogs/hotline/staff/reading.py;
what staff do is `/hotline desk`, which for anybody else is none of these.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from bot import people
from bot.dialog import Choice, Option, State, Text, Turn
from dialogs.hotline import cases, codes, lines, names, requests, screens, visits, waits
from dialogs.hotline.cases import Case
from dialogs.hotline.content import TOPICS, Topic, Urgent, facts_of
from dialogs.hotline.lines import Piece, number_of
from dialogs.hotline.screens import About
from dialogs.hotline.staff import DUE, WAYS, reading

NONE = "none"
LONGEST = 4096  # characters, as of one message (Bot API)


def hotline(turn: Turn, args: str) -> State | None:
    """What no word begins is a topic, or nothing."""
    word, _, rest = args.strip().partition(" ")
    rest = rest.strip()
    if turn.opener == "clock":
        _due(turn, word, rest)
    elif word in WAYS and people.roles_of(turn.db, turn.person.id):
        return WAYS[word](turn, rest)
    elif word in _WAYS:
        return _WAYS[word](turn, rest)
    elif word.startswith("k-"):
        return _claim(turn, word.removeprefix("k-"))
    else:
        screens.show_main(turn, screens.about(turn, args))
    return None


def _due(turn: Turn, word: str, rest: str) -> None:
    """What the clock types."""
    if word == "filed":
        requests.file(turn, number_of(rest))
    elif word == "unread":
        requests.unread(turn, rest)
    elif word == "visited" and (visit := visits.mine(turn, number_of(rest))):
        visits.tell(turn, visit)
    elif word in DUE:
        DUE[word](turn, rest)


def _about(turn: Turn, rest: str) -> None:
    screens.show_main(turn, screens.about(turn, rest))


def _centre(turn: Turn, rest: str) -> None:
    screens.show_centre(turn)


def _ask(turn: Turn, rest: str) -> State | None:
    about = screens.about(turn, rest)
    if requests.is_full(turn):
        return None
    return Danger(topic=about.topic, article=about.article) if about else Which()


def _urgent(turn: Turn, rest: str) -> State:
    """Whoever has as many open as they may adds it to the newest."""
    full = requests.is_full(turn, told=False)
    case = cases.mine(turn, number_of(rest)) if number_of(rest) or full else None
    return Danger(case=case.id if case else 0)


def _file(turn: Turn, rest: str) -> State | None:
    """A voice or a picture out of the blue: is it for us?"""
    piece = lines.piece_of(turn) if turn.unasked else None
    if piece is None:
        if not turn.said:
            screens.show_main(turn)
        return None
    return Unasked(kind=piece.kind, text=piece.text, file_id=piece.file_id)


def _said(turn: Turn, rest: str) -> State | None:
    """Words out of the blue: whoever has just been answered means the operator, most likely."""
    talk = cases.talk(turn) if isinstance(turn.unasked, Text) else None
    if talk is None or not isinstance(turn.unasked, Text):
        return None
    return Unasked(kind="text", text=turn.unasked.text, file_id="", case=talk.id)


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


class _Story(State):
    """What is sent here is passed on, as it comes."""

    unreadable: ClassVar[str] = "hotline-unreadable"


class Which(_Story, prompt="hotline-which", draft=False):
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


class Danger(_Story, prompt="hotline-danger", draft=False):
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


class Story(_Story, prompt="hotline-story", draft=False):
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


class More(_Story, prompt="hotline-more", choices=("done", "urgent"), takes=Text, draft=False):
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
    _Story, prompt="hotline-mine", choices=("urgent", "story", "close"), takes=Text, draft=False
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
    piece = lines.piece_of(turn)
    return asked if piece is None else _added(turn, case, piece)


def _added(turn: Turn, case: Case, piece: Piece) -> State | None:
    """Until it has its code they are still telling; later on each is received by itself."""
    told, kept = codes.of(turn, case) != "", lines.add(turn, case, piece)
    if kept and told:
        turn.say("hotline-added", lines=waits.lines(turn))
    return Mine(case=case.id, kept=kept) if told else More(case=case.id, kept=kept)


def _mine(turn: Turn, rest: str) -> State | None:
    """One of them is shown at once."""
    found = requests.all_of(turn)
    wanted = [case for case in found if case.id == number_of(rest)]
    open_now = [case for case in found if case.phase != "closed"]
    one = wanted or (found if len(found) == 1 else open_now if len(open_now) == 1 else [])
    if not found:
        screens.show_none(turn)
    elif not one:
        screens.show_list(turn, found)
    elif one[0].phase == "closed":
        screens.show_closed(turn, one[0])
    else:
        return Mine(case=one[0].id)
    return None


def _story(turn: Turn, rest: str) -> State | None:
    case = cases.mine(turn, number_of(rest)) if number_of(rest) else None
    if case is None:
        return _mine(turn, "")
    screens.show_story(turn, case)
    return None


def _close(turn: Turn, rest: str) -> State | None:
    case = cases.mine(turn, number_of(rest)) if number_of(rest) else None
    return Over(case=case.id) if case and case.phase != "closed" else _mine(turn, rest)


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


def _reopen(turn: Turn, rest: str) -> State | None:
    case = requests.reopen(turn, number_of(rest))
    if case is None:
        return _mine(turn, rest)
    turn.say("hotline-reopened")
    return Mine(case=case.id)


def _rate(turn: Turn, rest: str) -> State | None:
    """The question, or the answer to it."""
    number, _, rating = rest.partition(" ")
    case = cases.mine(turn, number_of(number)) if number_of(number) else None
    if case is None or case.phase != "closed":
        return _mine(turn, "")
    if rating and requests.rate(turn, case.id, rating):
        turn.toast("hotline-thanks")
        screens.show_closed(turn, replace(case, rating=int(rating)))
    else:
        screens.show_rating(turn, case)
    return None


def _code(turn: Turn, rest: str) -> State | None:
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
            return _claim(turn, code)
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


class Visiting(_Story, prompt="hotline-visiting", takes=Text, draft=False):
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


def _visit(turn: Turn, rest: str) -> State | None:
    """What stands under the operator's question."""
    visit = visits.mine(turn, number_of(rest))
    return Visiting(visit=visit.id) if visit else _code(turn, "")


def _claim(turn: Turn, said: str) -> State | None:
    """`k-12345678`: a case that an operator has opened by phone."""
    turn.take_back()
    match codes.claim(turn, said):
        case "stopped":
            turn.say("hotline-claim-later")
        case "wrong":
            turn.say("hotline-claim-wrong", buttons={"code": "/hotline code"})
        case case:
            return _claimed(turn, case)
    return None


def _claimed(turn: Turn, case: Case) -> State:
    """It is theirs: answers come here from now on."""
    codes.give(turn, case)
    cases.say(turn, case.id, "house", "event", "claimed")
    turn.say("hotline-claimed")
    return Mine(case=case.id)


_WAYS: Mapping[str, Callable[[Turn, str], State | None]] = {
    "about": _about,
    "add": _mine,
    "ask": _ask,
    "centre": _centre,
    "close": _close,
    "code": _code,
    "file": _file,
    "said": _said,
    "mine": _mine,
    "rate": _rate,
    "reopen": _reopen,
    "story": _story,
    "undo": lines.undo,
    "unsay": visits.unsay,
    "urgent": _urgent,
    "visit": _visit,
    **reading.WAYS,
}

STATES: tuple[type[State], ...] = (
    Which, Danger, Story, More, Mine, Over, Unasked, Code, Visiting,
)  # fmt: skip
