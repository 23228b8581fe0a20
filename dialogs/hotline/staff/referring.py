"""Referral to a partner: which fields go, whether the person wants it, what the partner said.

A partner is told by phone, from the sheet that is shown here; nothing leaves by itself.
"""

from collections.abc import Iterator, Mapping, Sequence

from bot.dialog import Button, Choice, Html, Option, Start, State, Text, Turn
from dialogs.hotline import cases, names
from dialogs.hotline.cases import Case
from dialogs.hotline.staff import holds, referrals, standing
from dialogs.hotline.staff.referrals import FIELDS, PARTNERS, Consent, Field, Partner, Referral
from dialogs.hotline.staff.standing import at

STORY = 2500  # characters of a story on the sheet: with the rest under 4,096
ANSWER = 1000  # characters of what a partner said
_STEPS = {"passed": "passed", "answer": "replied"}  # what stands behind the buttons
USUAL: tuple[Field, ...] = ("topic", "language", "region")


class Whom(State, prompt="hotline-refer", draft=False):
    """To whom?"""

    case: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """Kinds of partners."""
        return [Option(turn.label("hotline-refer-partner", one), one) for one in PARTNERS]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said):
                partner = next(one for one in PARTNERS if one == said)
                return Which(case=self.case, partner=partner)
        return self


class Which(State, prompt="hotline-refer-which", draft=False):
    """Which fields? A tap adds one or takes it away; a name is never among them."""

    case: int
    partner: Partner
    fields: tuple[Field, ...] = USUAL

    def options(self, turn: Turn) -> Sequence[Option]:
        """The fields with a tick, and the way on."""
        on = Option(turn.label(self.prompt, "on"), "on")
        ticks = [
            Option(
                turn.label(
                    "hotline-sort-tick",
                    set="yes" if one in self.fields else "no",
                    name=turn.label("hotline-refer-field", one),
                ),
                one,
            )
            for one in FIELDS
        ]
        return [*ticks, on]

    def back(self) -> State:
        """To whom."""
        return Whom(case=self.case)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("on") if self.fields:
                return Asked(case=self.case, partner=self.partner, fields=self.fields)
            case Choice(said) if said != "on":
                fields = tuple(one for one in FIELDS if (one in self.fields) != (one == said))
                return self.model_copy(update={"fields": fields})
        return self


class Asked(State, prompt="hotline-refer-asked", draft=False):
    """Has the person said yes?"""

    case: int
    partner: Partner
    fields: tuple[Field, ...]

    def options(self, turn: Turn) -> Sequence[Option]:
        """Ask in the chat, where there is one; or they said yes on the phone, at the desk."""
        case = cases.find(turn, self.case)
        chat = case is not None and holds.reader(turn, case).reachable
        words = ("chat", "aloud") if chat else ("aloud",)
        return [Option(turn.label(self.prompt, one), one) for one in words]

    def back(self) -> State:
        """Which fields."""
        return Which(case=self.case, partner=self.partner, fields=self.fields)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("chat"):
                _ask(turn, self, "chat")
                return None
            case Choice("aloud"):
                _ask(turn, self, "aloud")
                return None
        return self


def refer(turn: Turn, args: str) -> State | None:
    """`refer 7`: ask to whom."""
    case = standing.working(turn, args)
    return Whom(case=case.id) if case else None


def _ask(turn: Turn, said: Asked, consent: Consent) -> None:
    case = standing.working(turn, str(said.case))
    if case is None:
        return
    made = referrals.ask(turn, case, said.partner, said.fields, consent)
    turn.record("referral begun", case=case.id, partner=made.partner, consent=consent)
    note(turn, made, "asked" if consent == "chat" else "aloud")
    if consent == "chat" and case.person_id is not None:
        turn.tell(
            [case.person_id],
            "hotline-consent-waits",
            buttons={"read": f"/hotline consent {made.id}"},
            lost=at("lost", case.id),
            number=str(case.id),
        )
        turn.toast("hotline-refer-waits")
    turn.go(at("referral", made.id))


def note(turn: Turn, one: Referral, what: str) -> None:
    """A line of the case: that it was passed on is part of its story."""
    text = turn.label(
        "hotline-refer-note",
        what=what,
        partner=turn.label("hotline-refer-partner", one.partner),
        fields=_fields(turn, one.fields),
    )
    cases.say(turn, one.case_id, "note", "text", text)


def _fields(turn: Turn, fields: Sequence[Field]) -> str:
    return ", ".join(turn.label("hotline-refer-field", one) for one in fields)


def consent(turn: Turn, args: str) -> State | None:
    """`/hotline consent 3`, `consent 3 yes`: what the person reads, and what they say to it."""
    number, said = standing.split(args)
    one = referrals.mine(turn, number)
    if one is None:
        turn.say("hotline-consent-gone")
        return None
    if said in {"yes", "no"}:
        if referrals.answer(turn, one.id, agreed=said == "yes"):
            _tell(turn, one, said)
        one = referrals.find(turn, number) or one
    ways = {"asked": ("yes", "no"), "agreed": ("no",)}.get(one.phase, ())
    buttons = {"yes": f"/hotline consent {one.id} yes", "no": f"/hotline consent {one.id} no"}
    turn.show(
        "hotline-consent",
        buttons=[Button(turn.label("hotline-consent", way), buttons[way]) for way in ways],
        back=f"/hotline mine {one.case_id}",
        number=str(one.case_id),
        partner=turn.label("hotline-refer-partner", one.partner),
        fields=_fields(turn, one.fields),
        phase=one.phase,
    )
    return None


def _tell(turn: Turn, one: Referral, said: str) -> None:
    """Whoever has the case hears what the person said."""
    case = cases.find(turn, one.case_id)
    what = "agreed" if said == "yes" else "refused"
    standing.note_event(turn, case, what) if case else None
    if case is not None and case.assignee_id is not None:
        turn.tell(
            [case.assignee_id],
            "hotline-refer-said",
            buttons={"open": at("referral", one.id)},
            number=str(case.id),
            said=said,
        )


def show_referral(turn: Turn, args: str) -> State | None:
    """`referral 3`: the sheet, once they have agreed; until then only that they are asked."""
    one, case = _meant(turn, args)
    if one is None or case is None:
        return None
    open_now = one.phase in {"agreed", "passed"}
    if open_now:
        turn.record("referral read", case=case.id, referral=one.id)
    ways = {"agreed": ("passed",), "passed": ("answer",)}.get(one.phase, ())
    turn.show(
        "hotline-referral",
        buttons=[
            Button(turn.label("hotline-referral", way), at(_STEPS[way], one.id)) for way in ways
        ],
        back=at("pass", case.id),
        number=str(case.id),
        partner=turn.label("hotline-refer-partner", one.partner),
        fields=_fields(turn, one.fields),
        phase=one.phase,
        consent=one.consent,
        sheet=Html("\n".join(_sheet(turn, case, one))) if open_now else "",
    )
    return None


def _meant(turn: Turn, args: str) -> tuple[Referral | None, Case | None]:
    """The referral of that number, if its case is this operator's; else they were told."""
    one = referrals.find(turn, standing.split(args)[0])
    case = standing.working(turn, str(one.case_id if one else 0))
    return (one, case) if case is not None else (None, None)


def _sheet(turn: Turn, case: Case, one: Referral) -> Iterator[str]:
    """Field by field, what may be read to the partner."""
    for field in one.fields:
        name, value = turn.label("hotline-refer-field", field), _value(turn, case, field)
        yield turn.text("hotline-refer-line", name=name, value=value or "—")


def _value(turn: Turn, case: Case, field: Field) -> str:
    match field:
        case "topic":
            return names.topic_name(turn, case.topic)
        case "language":
            return standing.language_name(turn, case.language)
        case "region":
            return standing.place_name(turn, case)
        case "phone":
            return holds.phone(turn, case)
        case "story":
            said = [one.text for one in cases.lines(turn, case.id) if one.who == "person"]
            return "\n".join(filter(None, said))[:STORY]


def passed(turn: Turn, args: str) -> State | None:
    """`passed 3`: the partner was told."""
    one, case = _meant(turn, args)
    if one is None or case is None:
        return None
    if referrals.move(turn, one.id, "agreed", "passed"):
        note(turn, one, "passed")
        turn.record("referral passed", case=case.id, partner=one.partner)
    return show_referral(turn, str(one.id))


class Answer(State, prompt="hotline-refer-answer", takes=Text, draft=False):
    """What did the partner say?"""

    referral: int

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Text(said) if len(said) <= ANSWER:
                one, case = _meant(turn, str(self.referral))
                if one is None or case is None:
                    return None
                if referrals.move(turn, one.id, "passed", "answered"):
                    note(turn, one, "answered")
                    cases.say(turn, case.id, "note", "text", said)
                    turn.record("referral answered", case=case.id, partner=one.partner)
                turn.go(at("case", case.id))
                return None
        turn.say("hotline-refer-long", most=str(ANSWER))
        return self


def answer(turn: Turn, args: str) -> State | None:
    """`replied 3`: ask what they said."""
    one, case = _meant(turn, args)
    return Answer(referral=one.id) if one and case and one.phase == "passed" else None


WAYS: Mapping[str, Start] = {
    "refer": refer,
    "referral": show_referral,
    "passed": passed,
    "replied": answer,
}
PERSON: Mapping[str, Start] = {"consent": consent}
STATES: tuple[type[State], ...] = (Whom, Which, Asked, Answer)
