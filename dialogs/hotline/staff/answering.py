"""Answering in own words, by a voice, a picture or a file, by a ready reply; and notes."""

from collections.abc import Mapping

from bot.dialog import (
    Button,
    Choice,
    Document,
    Media,
    Photo,
    Start,
    State,
    Text,
    Turn,
    Voice,
    page_of,
    stamp,
    unstamped,
)
from dialogs.hotline import cases, names
from dialogs.hotline.cases import Case
from dialogs.hotline.content import Reply, facts_of
from dialogs.hotline.staff import holds, page, sending, standing
from dialogs.hotline.staff.sending import Words
from dialogs.hotline.staff.standing import at

LONGEST = 2400  # characters: Fluent takes 2,500 for a word of a phrase (MAX_PART_LENGTH)
CAPTION = 800  # characters below a file: of 1,024
ON_BUTTON = 40  # characters of a reply
CARD = "card"  # the group of replies that the case's card names


class Write(State, prompt="hotline-desk-write", takes=Text, draft=False):
    """What shall they read? Whatever comes goes to who asked."""

    case: int

    def ask(self, turn: Turn) -> str:
        """The language that they read stands above."""
        found = cases.find(turn, self.case)
        language = holds.reader(turn, found).language if found else ""
        name = standing.language_name(turn, language)
        return turn.text(self.prompt, number=str(self.case), language=name)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Text(text) if standing.fits(text, LONGEST):
                return _say(turn, Sure(case=self.case, text=text))
            case Voice(file_id):
                return _say(turn, Sure(case=self.case, kind="voice", file_id=file_id))
            case Photo(file_id, text) if len(text) <= CAPTION:
                return _say(turn, Sure(case=self.case, kind="photo", text=text, file_id=file_id))
            case Document(file_id, _, text) if len(text) <= CAPTION:
                found = Sure(case=self.case, kind="document", text=text, file_id=file_id)
                return _say(turn, found)
            case Text() | Photo() | Document():
                turn.say("hotline-desk-long", most=str(LONGEST), below=str(CAPTION))
            case _:
                turn.say("hotline-desk-write-what")
        return self


class Sure(State, prompt="hotline-desk-sure", choices=("own", "theirs", "no"), draft=False):
    """The operator does not read the person's language: in which one is this?"""

    case: int
    kind: cases.Kind = "text"
    text: str = ""
    file_id: str = ""

    def ask(self, turn: Turn) -> str:
        """Both languages by name."""
        found = cases.find(turn, self.case)
        theirs = holds.reader(turn, found).language if found else ""
        return turn.text(
            self.prompt,
            theirs=standing.language_name(turn, theirs),
            own=standing.language_name(turn, turn.language or ""),
        )

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("own"):
                _send(turn, self, turn.language or "")
                return None
            case Choice("theirs"):
                _send(turn, self, "")
                return None
            case Choice("no"):
                turn.go(at("case", self.case))
                return None
        return self


class Note(State, prompt="hotline-desk-note", takes=Text, draft=False):
    """What should colleagues know? The person never sees it."""

    case: int

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Text(text) if standing.fits(text, LONGEST):
                case = standing.working(turn, str(self.case))
                if case is not None and holds.touch(turn, case):
                    cases.say(turn, case.id, "note", "text", text)
                    turn.record("case noted", case=case.id)
                    turn.toast("hotline-desk-noted")
                    turn.go(at("case", case.id))
                return None
        turn.say("hotline-desk-long", most=str(LONGEST), below=str(CAPTION))
        return self


def answer(turn: Turn, args: str) -> State | None:
    """`answer 7`: ask for the words."""
    case = standing.working(turn, args)
    return Write(case=case.id) if case else None


def note(turn: Turn, args: str) -> State | None:
    """`note 7`: ask for them."""
    case = standing.working(turn, args)
    return Note(case=case.id) if case else None


def _say(turn: Turn, said: Sure) -> State | None:
    """Send it, or ask for its language where the operator's is not the person's."""
    case = standing.working(turn, str(said.case))
    if case is None:
        return None
    if holds.reader(turn, case).language != turn.language:
        return said
    _send(turn, said, "")
    return None


def _send(turn: Turn, said: Sure, language: str) -> None:
    case = standing.working(turn, str(said.case))
    if case is not None:
        sending.deliver(turn, case, Words(said.kind, said.text, _media(said), language))
        turn.go(at("case", case.id))


def _media(said: Sure) -> Media | None:
    line = cases.Line(0, 0, "operator", said.kind, said.text, said.file_id)
    return sending.media_of(line)


def show_replies(turn: Turn, args: str) -> State | None:
    """`reply 7`: the groups; `reply 7 wages`: its replies; `reply 7 contract`: one of them."""
    case = standing.working(turn, unstamped(args))
    if case is None:
        return None
    facts, words = facts_of(turn), standing.split(unstamped(args))[1].split()
    word, more = [*words, "", ""][:2]
    if reply := facts.replies.get(word):
        _show_reply(turn, case, word, reply)
    elif word in {*facts.groups, CARD}:
        _show_group(turn, case, word, more)
    else:
        _show_groups(turn, case, word)
    return None


def _show_groups(turn: Turn, case: Case, said: str) -> None:
    first = [CARD] if page.card_of(turn, case) else []
    shown = page_of([*first, *facts_of(turn).groups], said)
    buttons = [
        Button(
            turn.label("hotline-desk-replies", "card") if one == CARD else
            names.group_name(turn, one),
            at("reply", case.id, one),
        )
        for one in shown.shown
    ]  # fmt: skip
    if shown.more is not None:
        buttons.append(Button(turn.label("bot-more"), at("reply", case.id, shown.more)))
    back = at("reply", case.id) if shown.number else at("case", case.id)
    turn.show("hotline-desk-replies", buttons=buttons, back=back, number=str(case.id))


def _show_group(turn: Turn, case: Case, group: str, said: str) -> None:
    found = [name for name, reply in replies_of(turn, case, group).items() if fits(reply, case)]
    shown = page_of(found, said)
    buttons = [
        Button(_short(turn.label("hotline-reply", one)), at("reply", case.id, one))
        for one in shown.shown
    ]
    if shown.more is not None:
        buttons.append(Button(turn.label("bot-more"), at("reply", case.id, group, shown.more)))
    back = at("reply", case.id, group) if shown.number else at("reply", case.id)
    turn.show("hotline-desk-replies", buttons=buttons, back=back, number=str(case.id))


def replies_of(turn: Turn, case: Case, group: str) -> Mapping[str, Reply]:
    """The replies of a group, or those that the case's card names."""
    facts = facts_of(turn)
    if group != CARD:
        return {name: one for name, one in facts.replies.items() if one.group == group}
    card = page.beside(turn, case)
    return {name: facts.replies[name] for name in card.replies} if card else {}


def fits(reply: Reply, case: Case) -> bool:
    """Whether it may be said to somebody there."""
    return reply.country == "all" or not case.country or reply.country == case.country.lower()


def _show_reply(turn: Turn, case: Case, name: str, reply: Reply) -> None:
    """As the operator reads it and as the person will, with the button that sends it."""
    theirs = holds.reader(turn, case).language
    send = stamp(turn, at("say", case.id, name), case.version)
    turn.show(
        "hotline-desk-reply",
        buttons=[Button(turn.label("hotline-desk-reply", "send"), send)],
        back=at("reply", case.id, reply.group),
        own=turn.label("hotline-reply", name),
        language=standing.language_name(turn, theirs),
        theirs=turn.house.i18n.label(theirs, "hotline-reply", name),
    )


def say_reply(turn: Turn, args: str) -> State | None:
    """The button under a reply: it leaves in the person's language, once."""
    plain, version = unstamped(args), standing.pressed(turn)
    case, name = standing.working(turn, plain), standing.split(plain)[1]
    if case is None:
        return None
    reply = facts_of(turn).replies.get(name)
    if reply is None or version != case.version or not fits(reply, case):
        turn.toast("hotline-desk-changed")
    else:
        sending.deliver(turn, case, Words("reply", name))
    turn.go(at("case", case.id))
    return None


def _short(text: str) -> str:
    return text if len(text) <= ON_BUTTON else f"{text[: ON_BUTTON - 1].rstrip()}…"


WAYS: Mapping[str, Start] = {
    "answer": answer,
    "note": note,
    "reply": show_replies,
    "say": say_reply,
}
STATES: tuple[type[State], ...] = (Write, Sure, Note)
