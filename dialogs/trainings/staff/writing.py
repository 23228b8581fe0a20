"""A message to the roster: written, looked at with the number of who gets it, then stamped.

Up to a hundred people whoever leads the training sends it; above that somebody else must have seen
it and typed the number. It is in the language in which it was written, and says so.
"""

import re
from collections.abc import Sequence
from datetime import timedelta

from bot import approval, people
from bot.dialog import (
    Audience,
    Button,
    Choice,
    Lane,
    Option,
    Said,
    Start,
    State,
    Text,
    Turn,
    stamp,
)
from dialogs.trainings import clocks, courses
from dialogs.trainings.courses import Course
from dialogs.trainings.screens import number_of
from dialogs.trainings.staff import letters, rolls, standing
from dialogs.trainings.staff.letters import Letter
from dialogs.trainings.staff.standing import at

KIND = "training letter"
ALONE = 100  # people to whom one trainer may write
LONGEST = 1000  # letters
HEARD = timedelta(days=2)
# What a phone makes a link of: an address to come to, or an account, would be a trap in our name.
_LINK = re.compile(
    r"://|www\.|@\w|t\.me|(?<!\w)/[a-z]|\w\.(?:[a-z]{2,}|\u0440\u0444|\u049b\u0430\u0437)\b",
    re.IGNORECASE,
)


def write(turn: Turn, rest: str) -> State | None:
    """`write 7`."""
    course = standing.found(turn, rest)
    if course is None:
        return None
    if course.phase in {"draft", "cancelled"} or not _reach(turn, course):
        turn.toast("trainings-desk-cannot", why="nobody")
        turn.go(at("show", course.id))
        return None
    return Tongue(course=course.id)


class Tongue(State, prompt="trainings-letter-language", draft=False):
    """In which language?"""

    course: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """Those of the training first."""
        course = courses.find(turn, self.course)
        own = course.languages if course else ()
        rest = [one for one in turn.house.i18n.languages if one not in own]
        return [Option(turn.label("home-language", one), one) for one in (*own, *rest)]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said) if said in turn.house.i18n.languages:
                return Words(course=self.course, language=said)
        turn.say("trainings-new-tap")
        return self


class Words(State, prompt="trainings-letter-words", takes=Text, draft=False):
    """What is said?"""

    course: int
    language: str

    def answer(self, turn: Turn) -> State | None:
        course = standing.found(turn, str(self.course))
        if course is None:
            return None
        said = turn.input.text.strip() if isinstance(turn.input, Text) else ""
        if not said or len(said) > LONGEST:
            turn.say("trainings-desk-wrong", why="letter")
            return self
        if _LINK.search(said):
            turn.say("trainings-desk-wrong", why="link")
            return self
        made = letters.write(turn, course.id, self.language, said)
        turn.record("letter written", training=course.id, letter=made.id)
        _show(turn, course, made)
        return None


def show_letter(turn: Turn, rest: str) -> State | None:
    """`letter 5`: as it will be read, and who may send it."""
    found = _found(turn, rest)
    if found is not None:
        _show(turn, *found)
    return None


def _show(turn: Turn, course: Course, letter: Letter) -> None:
    count = _reach(turn, course)
    turn.show(
        "trainings-letter",
        buttons=_ways(turn, course, letter, count),
        back=at("show", course.id),
        number=str(course.id),
        title=clocks.title(turn, course),
        text=letter.text,
        language=turn.label("home-language", letter.language),
        people=str(count),
        phones=str(rolls.sums(turn.db, course.id).phones),
        how=_how(turn, letter, count),
    )


def _how(turn: Turn, letter: Letter, count: int) -> str:
    if letter.sent_at:
        return "sent"
    if count <= ALONE:
        return "alone"
    request = approval.get(turn.db, letter.approval) if letter.approval else None
    return "asked" if request and not request.lapsed(turn.seconds) else "ask"


def _ways(turn: Turn, course: Course, letter: Letter, count: int) -> list[Button]:
    """To send it, to ask for approval, or to approve it."""
    how = _how(turn, letter, count)
    if how == "sent":
        return []
    again = Button(turn.label("trainings-letter", "again"), at("write", course.id))
    if not standing.works_in(turn, course.place):
        again = Button(turn.label("trainings-letter", "desk"), "/staff")
    if how == "alone":
        label = turn.label("trainings-letter", "send", people=str(count))
        return [again, Button(label, stamp(turn, at("send", letter.id), count))]
    if how == "ask":
        return [again, Button(turn.label("trainings-letter", "ask"), at("ask", letter.id))]
    if _approves(turn, course):
        return [again, Button(turn.label("trainings-letter", "approve"), at("agree", letter.id))]
    return [again]


def _approves(turn: Turn, course: Course) -> bool:
    return people.may(turn.db, turn.person.id, "approver", course.place)


def send(turn: Turn, rest: str) -> State | None:
    """`send 5`, stamped with the number that was seen: another number is looked at again."""
    found = _found(turn, rest)
    if found is None:
        return None
    course, letter = found
    count = _reach(turn, course)
    mine = standing.works_in(turn, course.place)
    if mine and count <= ALONE and standing.pressed(turn) == count and not letter.sent_at:
        _send(turn, course, letter, count)
    else:
        _show(turn, course, letter)
    return None


def ask(turn: Turn, rest: str) -> State | None:
    """`ask 5`: somebody else must see it."""
    found = _found(turn, rest)
    if found is None:
        return None
    course, letter = found
    count = _reach(turn, course)
    if standing.works_in(turn, course.place) and _how(turn, letter, count) == "ask":
        number = approval.ask(
            turn.db,
            kind=KIND,
            item=letter.id,
            version=1,
            count=count,
            place=course.place,
            author=turn.person.id,
            now=turn.seconds,
            audience=_audience(course),
        )
        letters.ask(turn, letter, number)
        command = at("letter", letter.id)
        turn.settled(command)
        turn.notify_staff(
            "approval", urgency=2, place=course.place, command=command, role="approver"
        )
        turn.record("letter asked", training=course.id, letter=letter.id, count=count)
    return show_letter(turn, str(letter.id))


def agree(turn: Turn, rest: str) -> State | None:
    """`agree 5`: an approver types the number."""
    found = _found(turn, rest)
    if found is None:
        return None
    course, letter = found
    if _approves(turn, course) and letter.approval and not letter.sent_at:
        return Count(letter=letter.id)
    _show(turn, course, letter)
    return None


class Count(State, prompt="trainings-letter-count", takes=Text, draft=False):
    """How many people is it for?"""

    letter: int

    def answer(self, turn: Turn) -> State | None:
        found = _found(turn, str(self.letter))
        if found is None:
            return None
        course, letter = found
        typed = number_of(turn.input.text.strip()) if isinstance(turn.input, Text) else 0
        me, now = turn.person.id, turn.seconds
        outcome = approval.approve(turn.db, letter.approval, approver=me, typed=typed, now=now)
        if outcome != "approved":
            turn.say("trainings-letter-refused", why=outcome)
            return self if outcome == "count" else None
        turn.settled(at("letter", letter.id))
        turn.record("letter approved", training=course.id, letter=letter.id, count=typed)
        _send(turn, course, letter, typed)
        return None


def _send(turn: Turn, course: Course, letter: Letter, count: int) -> None:
    if not letters.send(turn, letter):
        return
    codes = turn.house.i18n.languages
    bodies = {code: _body(turn, course, letter, code) for code in codes}
    turn.broadcast(
        lane=Lane.REMINDER,
        audience=_audience(course),
        bodies={**bodies, "": bodies[letter.language]},
        expires=turn.now + HEARD,
    )
    turn.record("letter sent", training=course.id, letter=letter.id, count=count)
    turn.show(
        "trainings-letter-sent",
        buttons={"page": at("show", course.id)},
        people=str(count),
        phones=str(rolls.sums(turn.db, course.id).phones),
    )


def _body(turn: Turn, course: Course, letter: Letter, code: str) -> Said:
    """Ours around theirs: from whom it is, and in which language they wrote."""
    words = turn.house.i18n
    plain = words.label(code, f"trainings-template-{course.template}", "plain")
    text = words.text(
        code,
        "trainings-letter-body",
        what=plain,
        text=letter.text,
        language=words.label(code, "home-language", letter.language),
    )
    more = Button(words.label(code, "trainings-letter-body", "more"), f"/trainings {course.id}")
    return Said(text, (more,))


def _audience(course: Course) -> Audience:
    return Audience("trainings_roster", {"training": course.id})


def _reach(turn: Turn, course: Course) -> int:
    """How many would read it; who has no chat is called instead."""
    return turn.audience("trainings_roster", training=course.id).total


def _found(turn: Turn, rest: str) -> tuple[Course, Letter] | None:
    """The message and its training, for who works there or approves there."""
    letter = letters.find(turn, number_of(rest.split(" ", maxsplit=1)[0]))
    course = courses.find(turn, letter.training) if letter else None
    if letter is None or course is None:
        standing.refuse(turn)
        return None
    if not standing.works_in(turn, course.place) and not _approves(turn, course):
        standing.refuse(turn)
        return None
    return course, letter


WAYS: dict[str, Start] = {
    "write": write,
    "letter": show_letter,
    "send": send,
    "ask": ask,
    "agree": agree,
}
STATES: tuple[type[State], ...] = (Tongue, Words, Count)
