"""Approving, by somebody else: a page of their own, the number typed, a code, one last button.

/alerts open 7            what was asked for, as it stands now
/alerts look 7 tg         as on the phone, in that language
/alerts approve 7         the way to the last button
/alerts return 7          back to the author, with one of four reasons; `return 7 text`
/alerts live 7 12 4312    the last button: of request 12, for so many people
"""

from collections.abc import Mapping

from bot import approval, people
from bot.approval import FRESH, Approval
from bot.dialog import Button, Html, Start, State, Text, Turn, pressed, stamp, unstamped
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import KIND, Bulletin
from dialogs.alerts.staff import (
    asking,
    bodies,
    faults,
    page,
    previewing,
    progress,
    reaching,
    repeating,
    sending,
    standing,
    times,
)

REASONS = ("source", "text", "place", "later")


def open_page(turn: Turn, args: str) -> None:
    """A fresh page; its author sees who has opened it."""
    found, request = _standing(turn, unstamped(args))
    if found is None or request is None:
        return
    if turn.person.id not in approval.opened(turn.db, request.id):
        approval.open_by(turn.db, request.id, turn.person.id, turn.seconds)
        turn.tell(_author(request), "alerts-told-opened", number=str(found.id), by=_me(turn))
    counted = asking.count(turn, found, f"/alerts open {found.id}")
    turn.show(
        "alerts-open",
        buttons=[
            _stamped(turn, "approve", found),
            Button(turn.label("alerts-open", "preview"), f"/alerts look {found.id}"),
            Button(turn.label("alerts-open", "return"), f"/alerts return {found.id}"),
        ],
        back="/alerts desk",
        title=reaching.title(turn, found),
        text=Html(bodies.body(turn, found, turn.language or "").text),
        author=str(request.author),
        at=page.clock(turn, found, request.asked_at),
        here=standing.written_out(turn.seconds, turn.person.zone or "UTC"),
        there=standing.everywhere_told(turn, found, turn.seconds),
        count=request.count,
        now=counted.total if counted else request.count,
        silent=counted.later if counted else 0,
        guard=asking.guard(turn, found, request.count) or "no",
        when=times.told(turn, found),
    )


def _stamped(turn: Turn, word: str, found: Bulletin) -> Button:
    data = stamp(turn, f"/alerts {word} {found.id}", found.version)
    return Button(turn.label("alerts-open", word), data)


def _me(turn: Turn) -> str:
    return str(turn.person.id)


def _author(request: Approval) -> list[int]:
    return [request.author] if request.author is not None else []


def _standing(
    turn: Turn, args: str, request: int | None = None
) -> tuple[Bulletin | None, Approval | None]:
    """What can be approved by this person now; else they have been told why not."""
    found = standing.find(turn, args)
    asked = asking.asked(turn, found) if found else None
    why = _why_not(turn, found, asked, request)
    if why:
        standing.refuse(turn, why)
        return None, None
    return found, asked


def _why_not(
    turn: Turn, found: Bulletin | None, asked: Approval | None, request: int | None
) -> str:
    if found is None:
        return "none"
    if found.author == turn.person.id:
        return "own"
    if not standing.approves(turn, found):
        return "role"
    if found.phase not in {"draft", "asked", "discarded"}:
        return "done" if found.phase == "approved" else "sent"
    if asked is None or request not in {None, asked.id}:
        return "edited"
    if asked.author is None or not people.roles_of(turn.db, asked.author):
        return "author"
    if asked.lapsed(turn.seconds):
        return "lapsed"
    return "fault" if faults.fault(turn, found) else ""


def approve(turn: Turn, args: str) -> State | None:
    """The number first; only a good button of this very version begins."""
    found, request = _standing(turn, unstamped(args))
    if found is None or request is None:
        return None
    if pressed(turn) != found.version:
        open_page(turn, str(found.id))
        return None
    if not people.has_factor(turn.db, turn.person.id):
        standing.refuse(turn, "factor", back=f"/alerts open {found.id}")
        return None
    return Number(bulletin=found.id, request=request.id)


class Number(State, prompt="alerts-number-typed", takes=Text, draft=False):
    """How many people that is, typed."""

    bulletin: int
    request: int

    def ask(self, turn: Turn) -> str:
        """Nothing of the number but how it is typed where it would call for help."""
        return turn.text(self.prompt) + _with_word(turn, self.request)

    def answer(self, turn: Turn) -> State | None:
        _, request = _standing(turn, str(self.bulletin), self.request)
        if request is None:
            return None
        if _typed(turn) == request.count:
            return Code(bulletin=self.bulletin, request=self.request)
        turn.say("alerts-number-wrong")
        return self


class Code(State, prompt="alerts-code", takes=Text, draft=False):
    """The second factor; its message is deleted."""

    bulletin: int
    request: int

    def answer(self, turn: Turn) -> State | None:
        found, request = _standing(turn, str(self.bulletin), self.request)
        if found is None or request is None:
            return None
        match turn.input:
            case Text(code):
                turn.take_back()
                why = _check(turn, code)
                if why == "good" and asking.guard(turn, found, request.count):
                    return Recount(bulletin=found.id, request=request.id)
                if why == "good":
                    _show_last(turn, found, request)
                    return None
                turn.record("code refused", why=why)
                turn.say("alerts-code-no", why=why)
        return self


class Recount(State, prompt="alerts-recount", takes=Text, draft=False):
    """Far more people than usual: the number once more."""

    bulletin: int
    request: int

    def ask(self, turn: Turn) -> str:
        """Why once more."""
        found = bulletins.find(turn, self.bulletin)
        request = approval.get(turn.db, self.request)
        why = asking.guard(turn, found, request.count) if found and request else ""
        return turn.text(self.prompt, guard=why or "double") + _with_word(turn, self.request)

    def answer(self, turn: Turn) -> State | None:
        found, request = _standing(turn, str(self.bulletin), self.request)
        if found is None or request is None:
            return None
        if _typed(turn) == request.count:
            _show_last(turn, found, request)
            return None
        turn.say("alerts-number-wrong")
        return self


def _with_word(turn: Turn, number: int) -> str:
    request = approval.get(turn.db, number)
    mistaken = request is not None and request.count in approval.MISTAKEN
    return f"\n{turn.text('bot-count-word')}" if mistaken else ""


def _typed(turn: Turn) -> int | None:
    return approval.typed(turn.input.text) if isinstance(turn.input, Text) else None


def _check(turn: Turn, code: str) -> str:
    seal, me = turn.house.seal, turn.person.id
    return people.check_factor(turn.db, seal, me, code, now=turn.seconds)


def _show_last(turn: Turn, found: Bulletin, request: Approval) -> None:
    """The harmless button stands first: digits typed in advance find it.

    The stamp is over the request, its number and this second: it proves the way here, for a while.
    """
    count, status = request.count, found.status
    title, when = reaching.title(turn, found), times.told(turn, found)
    last = stamp(turn, f"/alerts live {found.id} {request.id} {count}", turn.seconds)
    word = "plan" if times.is_later(turn, found) else "live"
    label = turn.label("alerts-final", word, count=count, title=title, status=status)
    turn.show(
        "alerts-final",
        buttons=[
            Button(turn.label("alerts-final", "no"), f"/alerts open {found.id}"),
            Button(label, last),
        ],
        count=count,
        title=title,
        status=status,
        when=when,
    )


def go_live(turn: Turn, args: str) -> None:
    """Approve and send in one turn; an old button opens the page again."""
    words, at = unstamped(args).split(), pressed(turn)
    fresh = at is not None and 0 <= turn.seconds - at <= FRESH
    if not fresh or len(words) != 3 or not all(word.isdecimal() for word in words):
        open_page(turn, args)
        return
    number, typed = int(words[1]), int(words[2])
    found, _ = _standing(turn, words[0], number)
    if found is None:
        return
    me, now = turn.person.id, turn.seconds
    outcome = approval.approve(turn.db, number, approver=me, typed=typed, now=now)
    if outcome != "approved":
        standing.refuse(turn, outcome)
        return
    turn.record("alert approved", alert=found.id, approval=number, count=typed)
    turn.settled(f"/alerts open {found.id}")
    if times.is_later(turn, found):
        repeating.plan(turn, found)
    elif sent := sending.send(turn, found, number):
        turn.show("alerts-approved", number=str(sent.id), count=typed)
        progress.show(turn, str(sent.id))
    else:
        approval.void(turn.db, KIND, found.id)
        bulletins.move(turn, found, "draft", approval=0)
        turn.record("alert not sent", alert=found.id)
        standing.refuse(turn, "unsent")


def look(turn: Turn, args: str) -> None:
    """As it will stand on the phone, language by language."""
    found, request = _standing(turn, unstamped(args))
    if found is None or request is None:
        return
    names, said = turn.house.i18n.languages, args.partition(" ")[2]
    language = said if said in names else turn.language or names[0]
    following = names[(names.index(language) + 1) % len(names)]
    shown = bodies.body(turn, found, language, inert=True)
    label = turn.label("alerts-preview-next", language=turn.label("home-language", following))
    turn.show(
        "alerts-preview",
        buttons=[*shown.buttons, Button(label, f"/alerts look {found.id} {following}")],
        back=f"/alerts open {found.id}",
        language=turn.label("home-language", language),
        unread=previewing.unread(turn, language),
        text=Html(shown.text),
    )


def give_back(turn: Turn, args: str) -> None:
    """Back to its author, with one of four reasons; what was asked is void."""
    found, request = _standing(turn, unstamped(args))
    if found is None or request is None:
        return
    why = unstamped(args).partition(" ")[2]
    if pressed(turn) != found.version or why not in REASONS:
        turn.show(
            "alerts-return",
            buttons=[_reason(turn, found, one) for one in REASONS],
            back=f"/alerts open {found.id}",
            title=reaching.title(turn, found),
        )
        return
    approval.void(turn.db, KIND, found.id)
    bulletins.move(turn, found, "draft", approval=0)
    turn.settled(f"/alerts open {found.id}")
    turn.record("alert returned", alert=found.id, why=why)
    buttons = {"draft": f"/alerts draft {found.id}"}
    turn.tell(
        _author(request),
        "alerts-told-returned",
        buttons=buttons,
        number=str(found.id),
        by=_me(turn),
        why=why,
    )
    turn.show("alerts-returned", back="/alerts desk")


def _reason(turn: Turn, found: Bulletin, why: str) -> Button:
    data = stamp(turn, f"/alerts return {found.id} {why}", found.version)
    return Button(turn.label("alerts-return", why), data)


WAYS: Mapping[str, Start] = {
    "open": open_page,
    "approve": approve,
    "live": go_live,
    "look": look,
    "return": give_back,
}
DUE: Mapping[str, Start] = {}
STATES: tuple[type[State], ...] = (Number, Code, Recount)
