"""Calling back at a chosen time: the number is sealed, and deleted when the call was made."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.dialog import Choice, Contact, Option, Start, State, Text, Turn, stamp, unstamped
from dialogs.hotline import cases
from dialogs.hotline.cases import Case
from dialogs.hotline.staff import access, holds, sending, standing
from dialogs.hotline.staff.standing import at

_PHONE = re.compile(r"\+?\d{6,15}")
_WHEN = re.compile(r"(?:(\d{1,2})\.(\d{1,2})\.? )?(\d{1,2}):(\d{2})")
FARTHEST = timedelta(days=14)


class Phone(State, prompt="hotline-desk-phone", takes=Text, draft=False):
    """Which number did they give?"""

    case: int

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Text(said) if _PHONE.fullmatch(found := re.sub(r"[\s()-]", "", said)):
                turn.take_back()  # the number must not stay in an operator's chat
                return When(case=self.case, phone=found)
            case Contact(said):
                turn.take_back()
                return When(case=self.case, phone=said)
        turn.say("hotline-desk-phone-no")
        return self


class When(State, prompt="hotline-desk-when", draft=False):
    """When, by the clock of who is called? `phone` is "" where the number is known already."""

    case: int
    phone: str = ""

    def ask(self, turn: Turn) -> str:
        """The hour there stands in the question."""
        now = turn.now.astimezone(_zone(turn, cases.find(turn, self.case)))
        return turn.text(self.prompt, time=f"{now:%d.%m %H:%M}")

    def options(self, turn: Turn) -> Sequence[Option]:
        """Now, in an hour, this evening, tomorrow morning; any other time is typed."""
        return [
            Option(turn.label(self.prompt, "now"), "now"),
            Option(turn.label(self.prompt, "hour"), "hour"),
            Option(turn.label(self.prompt, "evening"), "evening"),
            Option(turn.label(self.prompt, "morning"), "morning"),
        ]

    def answer(self, turn: Turn) -> State | None:
        moment = None
        match turn.input:
            case Choice(said):
                moment = self._chosen(turn, said)
            case Text(said):
                moment = self._typed(turn, said)
        if moment is None or not turn.now <= moment <= turn.now + FARTHEST:
            turn.say("hotline-desk-when-no")
            return self
        _keep(turn, self, moment)
        return None

    def _chosen(self, turn: Turn, said: str) -> datetime:
        here = turn.now.astimezone(_zone(turn, cases.find(turn, self.case)))
        if said in {"now", "hour"}:
            return turn.now + timedelta(hours=said == "hour")
        hour, late = (19, here.hour >= 19) if said == "evening" else (10, True)
        day = here + timedelta(days=int(late))
        return day.replace(hour=hour, minute=0, second=0, microsecond=0)

    def _typed(self, turn: Turn, said: str) -> datetime | None:
        here = turn.now.astimezone(_zone(turn, cases.find(turn, self.case)))
        found = _WHEN.fullmatch(" ".join(said.split()))
        if found is None:
            return None
        day, month, hour, minute = (int(part) if part else 0 for part in found.groups())
        try:
            moment = here.replace(
                day=day or here.day, month=month or here.month, hour=hour, minute=minute,
                second=0, microsecond=0,
            )  # fmt: skip
        except ValueError:
            return None
        if moment < here:
            moment = moment + timedelta(days=1) if not day else moment.replace(year=here.year + 1)
        return moment


def call(turn: Turn, args: str) -> State | None:
    """`call 7`: ask for number and time, or show what was agreed."""
    case = standing.working(turn, args)
    if case is None:
        return None
    if not holds.phone(turn, case):
        return Phone(case=case.id)
    buttons = {
        "dial": at("dial", case.id),
        "called": stamp(turn, at("called", case.id), case.version),
        "later": at("again", case.id),
    }
    turn.show(
        "hotline-desk-call",
        buttons=buttons,
        back=at("case", case.id),
        number=str(case.id),
        time=standing.clock(turn, case.call_at) if case.call_at else "",
    )
    return None


def dial(turn: Turn, args: str) -> State | None:
    """The number itself: it is recorded who saw it."""
    case = standing.working(turn, args)
    if case is None:
        return None
    turn.record("phone read", case=case.id)
    turn.show(
        "hotline-desk-dial",
        buttons={"called": stamp(turn, at("called", case.id), case.version)},
        back=at("call", case.id),
        phone=holds.phone(turn, case),
    )
    return None


def again(turn: Turn, args: str) -> State | None:
    """Another time for the same number."""
    case = standing.working(turn, args)
    return When(case=case.id) if case else None


def called(turn: Turn, args: str) -> State | None:
    """The call was made: the number is deleted."""
    case, version = standing.working(turn, unstamped(args)), standing.pressed(turn)
    if case is None:
        return None
    if version == case.version and holds.forget_phone(turn, case):
        cases.say(turn, case.id, "note", "event", "called")
        turn.record("phone deleted", case=case.id)
        turn.toast("hotline-desk-called")
    turn.go(at("case", case.id))
    return None


def remind(turn: Turn, args: str) -> State | None:
    """The clock: it is time to call, if that is still agreed and still theirs."""
    case = cases.find(turn, standing.split(args)[0])
    if case is None or case.phase != "taken" or not case.call_at or case.call_at > turn.seconds:
        return None
    if access.has(turn, case):
        turn.say(
            "hotline-desk-call-now",
            buttons={"open": at("call", case.id)},
            rings=True,
            number=str(case.id),
        )
    elif case.assignee_id == turn.person.id:
        standing.give_back(turn, case, turn.person.id, "left")
    elif case.assignee_id is not None:  # a colleague has it by now
        turn.tell(
            [case.assignee_id],
            "hotline-desk-call-now",
            buttons={"open": at("call", case.id)},
            number=str(case.id),
        )
    return None


def _keep(turn: Turn, asked: When, moment: datetime) -> None:
    case, second = standing.working(turn, str(asked.case)), int(moment.timestamp())
    if case is None:
        return
    kept = (
        holds.keep_phone(turn, case, asked.phone, second)
        if asked.phone
        else holds.call_again(turn, case, second)
    )
    if not kept:
        turn.toast("hotline-desk-changed")
    else:
        cases.say(turn, case.id, "note", "event", "call")
        turn.record("call agreed", case=case.id)
        turn.later(at("remind", case.id), at=moment)
        there = moment.astimezone(_zone(turn, case))
        sending.tell_person(turn, case, "hotline-answer-call", time=f"{there:%d.%m %H:%M}")
        turn.toast("hotline-desk-call-kept")
    turn.go(at("case", case.id))


def _zone(turn: Turn, case: Case | None) -> ZoneInfo:
    """The clock of who is called: of their region, else their country, else the operator's."""
    known = turn.house.regions.zone(case.country, case.region or None) if case else None
    return ZoneInfo(known or turn.person.zone or standing.NOWHERE)


WAYS: Mapping[str, Start] = {"call": call, "dial": dial, "again": again, "called": called}
DUE: Mapping[str, Start] = {"remind": remind}
STATES: tuple[type[State], ...] = (Phone, When)
