"""The chat of who wants a certificate, or checks one. Behind a button stands one of these:

/certificate              mine: what I came to
/certificate 7            the certificate of training 7: my name, a second language, the file
/certificate make 7       with another name
/certificate send 7 ru    the file, with the name that was typed
/certificate c-TOKEN      whoever holds a paper: is it good?
/certificate desk 7       staff: how many were made; `revoke`, `revoke all 7`
"""

import re
from collections.abc import Sequence

from bot import people
from bot.dialog import Attachment, Button, Choice, Option, Start, State, Text, Turn, stamp
from bot.dialog import pressed as pressed_version
from dialogs.certificate import pages, papers
from dialogs.certificate.papers import Course

_TOKEN = re.compile(r"c-([A-Za-z0-9_-]{22})")
WHAT = "certificate"  # as wrong ones are counted (bot.claims)
ROLES: tuple[people.Role, ...] = ("trainer", "operator", "administrator")


def certificate(turn: Turn, args: str) -> State | None:
    """Each word in the function that answers it."""
    word, _, rest = args.strip().partition(" ")
    if word in WAYS:
        return WAYS[word](turn, rest.strip())
    if word.startswith("c-"):
        _check(turn, word)
    elif number := number_of(word):
        return _mine(turn, number)
    else:
        _show_all(turn)
    return None


def number_of(said: str) -> int:
    """The number of a training; 0 for anything else."""
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 16 else 0


def _check(turn: Turn, said: str) -> None:
    """Good or not, and nothing else: unknown, revoked and never made look alike."""
    if not turn.may_try(WHAT):
        turn.show("certificate-later")
        return
    token = _TOKEN.fullmatch(said)
    good = papers.is_valid(turn, token[1] if token else "")
    if not good:
        turn.note_wrong(WHAT)
    turn.show("certificate-good" if good else "certificate-not-good")


def _show_all(turn: Turn) -> None:
    found = papers.earned(turn)[:5]
    buttons = [
        Button(f"{_day(one)} · {_course(turn, one)}"[:64], f"/certificate {one.id}")
        for one in found
    ]
    turn.show("certificate-mine" if found else "certificate-none", buttons=buttons)


def _mine(turn: Turn, number: int) -> State | None:
    """Its name is asked for once; what was made before can be sent again."""
    course = _earned(turn, number)
    if course is None:
        _show_all(turn)
        return None
    paper = papers.find(turn, number)
    if paper is None:
        return _ask_name(turn, number)
    turn.show(
        "certificate-again",
        buttons={
            "send": f"/certificate send {number} {paper.second}",
            "name": f"/certificate make {number}",
        },
        back="/certificate",
        who=paper.name,
        course=_course(turn, course),
    )
    return None


def _make(turn: Turn, rest: str) -> State | None:
    number = number_of(rest)
    return _ask_name(turn, number) if _earned(turn, number) else _mine(turn, number)


def _ask_name(turn: Turn, number: int) -> State | None:
    if not turn.house.address.username:
        turn.show("certificate-no-address", back="/certificate")
        return None
    return Name(training=number)


class Name(State, prompt="certificate-name", takes=Text, draft=False):
    """The name as it shall stand on the paper."""

    training: int

    def answer(self, turn: Turn) -> State | None:
        said = pages.tidy(turn.input.text) if isinstance(turn.input, Text) else ""
        if not said or len(said) > pages.LONGEST:
            turn.say("certificate-name-long", most=str(pages.LONGEST))
            return self
        if lacking := pages.missing(said):
            turn.say("certificate-name-letters", letters=lacking[:20])
            return self
        return Second(training=self.training, name=said)


class Second(State, prompt="certificate-second", draft=False):
    """The name as it will stand, and in which other language the paper speaks."""

    training: int
    name: str

    def ask(self, turn: Turn) -> str:
        """Typed letters are looked at once more: paper cannot be corrected."""
        return turn.text(self.prompt, name=self.name)

    def options(self, turn: Turn) -> Sequence[Option]:
        """The languages of the offices come first."""
        own = turn.language or "en"
        first = [code for code in ("ru", "kk") if code != own]
        rest = [code for code in turn.house.i18n.languages if code not in {*first, own}]
        return [Option(turn.label("home-language", code), code) for code in [*first, *rest]]

    def back(self) -> State:
        """The name again."""
        return Name(training=self.training)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(code):
                _give(turn, self.training, self.name, code)
                return None
        turn.say("certificate-tap")
        return self


def _send(turn: Turn, rest: str) -> State | None:
    """The same once more: a new code, the old paper stays good."""
    first, _, code = rest.partition(" ")
    number = number_of(first)
    paper = papers.find(turn, number)
    known = code in turn.house.i18n.languages
    if paper is None or not known or _earned(turn, number) is None:
        return _mine(turn, number)
    _give(turn, number, paper.name, code)
    return None


def _give(turn: Turn, number: int, name: str, second: str) -> None:
    course = _earned(turn, number)
    if course is None or not turn.house.address.username:
        turn.show("certificate-no-address", back="/certificate")
        return
    token = papers.make(turn, number, name, second)
    if not token:
        turn.show("certificate-many", back="/certificate")
        return
    file = pages.page(turn, course, name, (turn.language or "en", second), token)
    turn.say(
        "certificate-file",
        buttons={"again": f"/certificate {number}"},
        attachment=Attachment(pages.FILE, file),
    )


def _desk(turn: Turn, rest: str) -> State | None:
    """How many were made; without a name."""
    course = papers.title(turn, number_of(rest))
    if not _is_staff(turn) or course is None:
        _show_all(turn)
        return None
    made, revoked = papers.counts(turn, course.id)
    version = made - revoked
    every = stamp(turn, f"/certificate void {course.id}", version)
    turn.show(
        "certificate-desk",
        buttons=[
            Button(turn.label("certificate-desk", "one"), "/certificate revoke"),
            *([Button(turn.label("certificate-desk", "all", count=str(version)), every)]
              if version else []),
        ],
        back="/trainings desk",
        course=_course(turn, course),
        made=str(made),
        revoked=str(revoked),
    )  # fmt: skip
    return None


def _revoke(turn: Turn, rest: str) -> State | None:
    if not _is_staff(turn):
        _show_all(turn)
        return None
    return Code()


class Code(State, prompt="certificate-code", takes=Text, draft=False):
    """Staff: the code under the square of the paper that shall be good no more."""

    def answer(self, turn: Turn) -> State | None:
        said = turn.input.text.strip() if isinstance(turn.input, Text) else ""
        token = _TOKEN.fullmatch(said)
        number = papers.revoke(turn, token[1]) if token and _is_staff(turn) else 0
        if not number:
            turn.say("certificate-code-unknown")
            return self
        turn.record("certificate revoked", training=number)
        turn.toast("certificate-revoked")
        turn.go(f"/certificate desk {number}")
        return None


def _void(turn: Turn, rest: str) -> State | None:
    """All of a training: by the stamped button only."""
    course = papers.title(turn, number_of(rest.partition(" ")[0]))
    version = pressed_version(turn)
    if course is None or not _is_staff(turn):
        _show_all(turn)
        return None
    made, revoked = papers.counts(turn, course.id)
    if version is not None and version == made - revoked:
        gone = papers.revoke_all(turn, course.id)
        turn.record("certificates revoked", training=course.id, count=gone)
        turn.toast("certificate-revoked")
    return _desk(turn, str(course.id))


def _is_staff(turn: Turn) -> bool:
    return any(people.plays(turn.db, turn.person.id, role) for role in ROLES)


def _earned(turn: Turn, number: int) -> Course | None:
    return next(iter(papers.earned(turn, number)), None) if number else None


def _course(turn: Turn, course: Course) -> str:
    return turn.label(f"certificate-course-{course.template}")


def _day(course: Course) -> str:
    return f"{course.day[8:10]}.{course.day[5:7]}.{course.day[:4]}"


WAYS: dict[str, Start] = {
    "make": _make,
    "send": _send,
    "desk": _desk,
    "revoke": _revoke,
    "void": _void,
}

STATES: tuple[type[State], ...] = (Name, Second, Code)
