"""Approving, by somebody else: a page of their own, the number typed, a code, one last button.

/checkin desk open 7             what was asked for
/checkin desk look 7 tg          as on the phone, in that language
/checkin desk approve 7          the way to the last button
/checkin desk return 7           back to the author, with one of three reasons; `return 7 event`
/checkin desk live 7 12 4312     the last button: of request 12, for so many people
"""

from collections.abc import Mapping, Sequence

from bot import approval, people
from bot.approval import FRESH, Approval
from bot.dialog import Button, Html, Start, State, Text, Turn, pressed, stamp, unstamped
from dialogs.checkin import lists, questions
from dialogs.checkin.rolls import Roll
from dialogs.checkin.staff import asking, board, sending, standing
from dialogs.checkin.staff.standing import at

REASONS = ("event", "place", "later")


def open_page(turn: Turn, args: str) -> None:
    """A fresh page; its author sees who has opened it."""
    found, request = _standing(turn, unstamped(args))
    if found is None or request is None:
        return
    me = turn.person.id
    if me not in approval.opened(turn.db, request.id):
        approval.open_by(turn.db, request.id, me, turn.seconds)
        _tell_author(turn, found, "opened")
    turn.show(
        "checkin-open",
        buttons=[
            standing.button(turn, "checkin-open", "approve", found),
            Button(turn.label("checkin-open", "look"), at("look", found.id)),
            Button(turn.label("checkin-open", "return"), at("return", found.id)),
        ],
        back="/checkin desk",
        title=standing.title(turn, found),
        author=str(request.author),
        at=standing.clock(turn, found, request.asked_at),
        hours=str(found.hours),
        count=request.count,
        places=asking.by_place(turn, found),
        languages=asking.by_language(lists.count(turn, found.id)),
        guard="yes" if asking.guard(turn, request.count) else "no",
    )


def _tell_author(turn: Turn, found: Roll, what: str) -> None:
    turn.tell(
        [] if found.author is None else [found.author],
        "checkin-told-author",
        buttons={"draft": at("draft", found.id)},
        number=str(found.id),
        by=str(turn.person.id),
        what=what,
    )


def _standing(
    turn: Turn, args: str, request: int | None = None
) -> tuple[Roll | None, Approval | None]:
    """What can be approved by this person now; else they have been told why not."""
    found = standing.find(turn, args)
    asked = asking.asked(turn, found) if found else None
    if why := _why_not(turn, found, asked, request):
        standing.refuse(turn, why)
        return None, None
    return found, asked


def _why_not(turn: Turn, found: Roll | None, asked: Approval | None, request: int | None) -> str:
    if found is None:
        return "none"
    if found.author == turn.person.id:
        return "own"
    if not standing.approves(turn, found):
        return "role"
    if found.first:
        return "done"
    if asked is None or request not in {None, asked.id}:
        return "void"
    if asked.author is None or not people.roles_of(turn.db, asked.author):
        return "author"
    return "lapsed" if asked.lapsed(turn.seconds) else ""


def approve(turn: Turn, args: str) -> State | None:
    """The number first; only a good button of this very version begins."""
    found, request = _standing(turn, unstamped(args))
    if found is None or request is None:
        return None
    if pressed(turn) != found.version:
        open_page(turn, str(found.id))
        return None
    if not people.has_factor(turn.db, turn.person.id):
        standing.refuse(turn, "factor", back=at("open", found.id))
        return None
    return Number(roll=found.id, request=request.id)


class Number(State, prompt="checkin-number", takes=Text, draft=False):
    """How many people that is, typed; `again` after the code, when they are far more than usual."""

    roll: int
    request: int
    again: bool = False

    def ask(self, turn: Turn) -> str:
        """With why once more."""
        request = approval.get(turn.db, self.request)
        mistaken = request is not None and request.count in approval.MISTAKEN
        word = f"\n{turn.text('bot-count-word')}" if mistaken else ""
        return turn.text(self.prompt, again="yes" if self.again else "no") + word

    def answer(self, turn: Turn) -> State | None:
        found, request = _standing(turn, str(self.roll), self.request)
        if found is None or request is None:
            return None
        match turn.input:
            case Text(said) if approval.typed(said) == request.count:
                return _show_last(turn, found, request) if self.again else self._code()
        turn.say("checkin-number-wrong")
        return self

    def _code(self) -> State:
        return Code(roll=self.roll, request=self.request)


class Code(State, prompt="checkin-code", takes=Text, draft=False):
    """The second factor; its message is deleted."""

    roll: int
    request: int

    def answer(self, turn: Turn) -> State | None:
        found, request = _standing(turn, str(self.roll), self.request)
        if found is None or request is None:
            return None
        match turn.input:
            case Text(code):
                turn.take_back()
                seal, me = turn.house.seal, turn.person.id
                why = people.check_factor(turn.db, seal, me, code, now=turn.seconds)
                if why == "good" and asking.guard(turn, request.count):
                    return Number(**self.model_dump(), again=True)
                if why == "good":
                    return _show_last(turn, found, request)
                turn.record("code refused", why=why)
                turn.say("checkin-code-no", why=why)
        return self


def _show_last(turn: Turn, found: Roll, request: Approval) -> State | None:
    """The harmless button stands first; the stamp is over this second: it holds for a while."""
    count, title = request.count, standing.title(turn, found)
    last = stamp(turn, at("live", found.id, request.id, count), turn.seconds)
    label = turn.label("checkin-final", "live", count=count, title=title)
    buttons = [
        Button(turn.label("checkin-final", "no"), at("open", found.id)),
        Button(label, last),
    ]
    turn.show("checkin-final", buttons=buttons, count=count, title=title)
    return None


def go_live(turn: Turn, args: str) -> None:
    """Approve and send in one turn; an old button opens the page again."""
    words, made = unstamped(args).split(), pressed(turn)
    fresh = made is not None and 0 <= turn.seconds - made <= FRESH
    if not fresh or len(words) != 3 or not all(word.isdecimal() for word in words):
        open_page(turn, args)
        return
    number, count = int(words[1]), int(words[2])
    found, _ = _standing(turn, words[0], number)
    if found is None:
        return
    me, now = turn.person.id, turn.seconds
    outcome = approval.approve(turn.db, number, approver=me, typed=count, now=now)
    if outcome != "approved":
        standing.refuse(turn, outcome)
        return
    turn.record("roll-call approved", roll=found.id, approval=number, count=count)
    turn.settled(at("open", found.id))
    if sending.send(turn, found, number, count):
        turn.show("checkin-approved", number=str(found.id), count=count)
        board.show(turn, str(found.id))
        return
    approval.void(turn.db, lists.KIND, found.id)
    lists.move(turn, found, "draft")
    turn.record("roll-call not sent", roll=found.id)
    standing.refuse(turn, "unsent")


def look(turn: Turn, args: str) -> None:
    """As it will stand on the phone, language by language; its keys are listed below the words."""
    found, request = _standing(turn, unstamped(args))
    if found is None or request is None:
        return
    names, said = turn.house.i18n.languages, args.partition(" ")[2]
    language = said if said in names else turn.language or names[0]
    following = names[(names.index(language) + 1) % len(names)]
    shown = questions.bodies(turn, sending.as_sent(turn, found))[language]
    label = turn.label("checkin-look", "next", language=turn.label("home-language", following))
    turn.show(
        "checkin-look",
        buttons=[Button(label, at("look", found.id, following))],
        back=at("open", found.id),
        language=turn.label("home-language", language),
        text=Html(shown.text),
        keys="\n".join(f"[{one}]" for one in shown.keyboard),
    )


def give_back(turn: Turn, args: str) -> None:
    """Back to its author, with one of three reasons; what was asked is void."""
    found, request = _standing(turn, unstamped(args))
    if found is None or request is None:
        return
    why = unstamped(args).partition(" ")[2]
    if pressed(turn) != found.version or why not in REASONS:
        turn.show(
            "checkin-return",
            buttons=[_reason(turn, found, one) for one in REASONS],
            back=at("open", found.id),
            title=standing.title(turn, found),
        )
        return
    approval.void(turn.db, lists.KIND, found.id)
    lists.move(turn, found, "draft")
    turn.settled(at("open", found.id))
    turn.record("roll-call returned", roll=found.id, why=why)
    _tell_author(turn, found, f"returned-{why}")
    turn.show("checkin-returned", back="/checkin desk")


def _reason(turn: Turn, found: Roll, why: str) -> Button:
    data = stamp(turn, at("return", found.id, why), found.version)
    return Button(turn.label("checkin-return", why), data)


WAYS: Mapping[str, Start] = {
    "open": open_page,
    "approve": approve,
    "live": go_live,
    "look": look,
    "return": give_back,
}
STATES: Sequence[type[State]] = (Number, Code)
