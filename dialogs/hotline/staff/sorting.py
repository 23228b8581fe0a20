"""What a case is sorted by: topic, urgency, flags, tags, and which other case it doubles."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.dialog import Button, Choice, Option, Start, State, Text, Turn
from dialogs.hotline import cases, names, rings
from dialogs.hotline.cases import Case
from dialogs.hotline.content import FLAGS, TOPICS, facts_of
from dialogs.hotline.staff import marks, referrals, standing
from dialogs.hotline.staff.finding import tag_of
from dialogs.hotline.staff.marks import Change
from dialogs.hotline.staff.standing import at
from dialogs.hotline.trustees import ring_heads

MOST = 5  # tags of a case
GRAVE = frozenset({"violence", "trafficking"})  # flags that make it secret (issue 5, point 6)


def show_sort(turn: Turn, args: str) -> State | None:
    """`sort 7`: how it is sorted, and a button for each."""
    case = standing.working(turn, args)
    if case is None:
        return None
    words = ("topic", "urgency", "flags", "tags", "duplicate", "pass")
    buttons = [Button(turn.label("hotline-sort", word), at(word, case.id)) for word in words]
    flags = ", ".join(names.flag_name(turn, one) for one in marks.flags_of(case))
    turn.show(
        "hotline-sort",
        buttons=buttons,
        back=at("case", case.id),
        number=str(case.id),
        subject=names.topic_name(turn, case.topic),
        guideline=_guideline(turn, case),
        urgency=names.urgency_name(turn, case.urgency),
        flags=flags or "—",
        tags=" ".join(f"#{one}" for one in marks.tags_of(case)) or "—",
        double=str(case.duplicate_of or "—"),
        due=standing.clock(turn, case.overdue_at) if _waits(case) else "—",
    )
    return None


def _waits(case: Case) -> bool:
    return case.overdue_at > 0


def _guideline(turn: Turn, case: Case) -> str:
    found = facts_of(turn).topic(case.topic)
    return names.guideline_name(turn, found.guideline) if found else "—"


def _keep(turn: Turn, number: int, what: Change, act: str, said: str = "") -> None:
    """Write it, record it, show the page anew."""
    case = standing.working(turn, str(number))
    if case is None:
        return
    if marks.change(turn, case, what):
        if what.overdue_at:
            rings.watch(turn, case, at=what.overdue_at)
        turn.record("case sorted", case=case.id, by=act, **({"to": said} if said else {}))
        if what.secret:
            ring_heads(turn, replace(case, secret=True))
    else:
        turn.toast("hotline-desk-changed")
    turn.go(at("sort", number))


class Topic(State, prompt="hotline-sort-topic", draft=False):
    """What is it about?"""

    case: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """The category tree: the topics of the articles."""
        return [Option(names.topic_name(turn, one), one) for one in TOPICS]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(topic):
                sorted_by = facts_of(turn).topic(topic)
                secret = sorted_by is not None and sorted_by.restricted
                _keep(turn, self.case, Change(topic=topic, secret=secret), "topic", topic)
                return None
        return self


class Urgency(State, prompt="hotline-sort-urgency", choices=("now", "soon", "normal"), draft=False):
    """How soon must somebody answer? Until the answer, its clock begins anew."""

    case: int

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said):
                urgency = ("now", "soon", "normal").index(said) + 1
                case = cases.find(turn, self.case)
                due = None
                if case is not None and case.overdue_at:
                    due = turn.seconds + rings.span(turn, urgency)
                _keep(turn, self.case, Change(urgency=urgency, overdue_at=due), "urgency", said)
                return None
        return self


class Flags(State, prompt="hotline-sort-flags", draft=False):
    """What makes them vulnerable? A tap sets a flag or takes it away."""

    case: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """All flags with what is set, and the way back."""
        case = cases.find(turn, self.case)
        done = Option(turn.label(self.prompt, "done"), "done")
        return [done, *flag_options(turn, marks.flags_of(case) if case else [])]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("done"):
                turn.go(at("sort", self.case))
                return None
            case Choice(flag):
                return self._turn_over(turn, flag)
        return self

    def _turn_over(self, turn: Turn, flag: str) -> State | None:
        case = standing.working(turn, str(self.case))
        if case is None:
            return None
        flags = toggled(marks.flags_of(case), flag)
        secret = not GRAVE.isdisjoint(flags)
        if marks.change(turn, case, Change(flags=flags, secret=secret)):
            turn.record("case sorted", case=case.id, by="flags", to=flag)
            ring_heads(turn, replace(case, secret=case.secret or secret))
        if secret and not case.secret:  # perhaps they may not read it from now on
            turn.go(at("case", case.id))
            return None
        return self


def flag_options(turn: Turn, flags: Sequence[str]) -> list[Option]:
    """Every flag, with a tick where it is set."""
    ticks = {True: "yes", False: "no"}
    return [
        Option(
            turn.label(
                "hotline-sort-tick", set=ticks[one in flags], name=names.flag_name(turn, one)
            ),
            one,
        )
        for one in FLAGS
    ]


def toggled(flags: Sequence[str], flag: str) -> list[str]:
    """With that flag, or without it if it was set."""
    return [one for one in FLAGS if (one in flags) != (one == flag)]


class Tags(State, prompt="hotline-sort-tags", choices=("none",), takes=Text, draft=False):
    """The operators' own words for it, with spaces between; they replace those before."""

    case: int

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("none"):
                _keep(turn, self.case, Change(tags=()), "tags")
                return None
            case Text(said):
                tags = list(dict.fromkeys(filter(None, map(tag_of, said.split()))))[:MOST]
                _keep(turn, self.case, Change(tags=tags), "tags")
                return None
        return self


class Duplicate(State, prompt="hotline-sort-duplicate", choices=("none",), takes=Text, draft=False):
    """Of which case is this one a duplicate?"""

    case: int

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("none"):
                case = standing.working(turn, str(self.case))
                if case is not None and marks.single(turn, case):
                    turn.record("case sorted", case=case.id, by="single")
                turn.go(at("sort", self.case))
                return None
            case Text(said) if self._fits(turn, number := standing.number_of(said.strip(" №"))):
                _keep(turn, self.case, Change(duplicate_of=number), "duplicate", str(number))
                return None
        turn.say("hotline-sort-no-case")
        return self

    def _fits(self, turn: Turn, number: int) -> bool:
        """There is such a case, another than this, and it is itself no duplicate: no circles."""
        other = cases.find(turn, number)
        return other is not None and other.id != self.case and other.duplicate_of is None


def _asks(question: type[Topic | Urgency | Flags | Tags | Duplicate]) -> Start:
    def ask(turn: Turn, args: str) -> State | None:
        case = standing.working(turn, args)
        return question(case=case.id) if case else None

    return ask


def show_pass(turn: Turn, args: str) -> State | None:
    """`pass 7`: to a supervisor, to a partner; what was passed on already."""
    case = standing.working(turn, args)
    if case is None:
        return None
    buttons = [
        Button(turn.label("hotline-pass", word), at(word, case.id))
        for word in ("escalate", "refer")
    ]
    for one in referrals.of_case(turn, case.id)[:4]:
        partner = turn.label("hotline-refer-partner", one.partner)
        label = turn.label("hotline-pass-entry", partner=partner, phase=one.phase)
        buttons.append(Button(label, at("referral", one.id)))
    turn.show("hotline-pass", buttons=buttons, back=at("sort", case.id), number=str(case.id))
    return None


WAYS: Mapping[str, Start] = {
    "sort": show_sort,
    "topic": _asks(Topic),
    "urgency": _asks(Urgency),
    "flags": _asks(Flags),
    "tags": _asks(Tags),
    "duplicate": _asks(Duplicate),
    "pass": show_pass,
}
STATES: tuple[type[State], ...] = (Topic, Urgency, Flags, Tags, Duplicate)
