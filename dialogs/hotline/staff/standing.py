"""What every page of staff needs: the case that is meant, how it is called, giving it back."""

import html
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.dialog import Command, Turn, stamped
from dialogs.hotline import cases, names, rings
from dialogs.hotline.cases import Case
from dialogs.hotline.staff import access, holds

NOWHERE = "Europe/Moscow"  # DESIGN: the clock of whoever has named no country
URGENCIES = {1: "now", 2: "soon", 3: "normal"}
HOUR, DAY = 60, 24 * 60  # minutes


def at(word: str, *rest: object) -> str:
    """The command of staff that begins with that word."""
    return " ".join(("/hotline desk", word, *map(str, rest)))


def number_of(said: str) -> int:
    """A number that somebody typed; 0 for anything else."""
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 16 else 0


def split(args: str) -> tuple[int, str]:
    """The number that stands first, and what follows."""
    first, _, rest = args.partition(" ")
    return number_of(first), rest.strip()


def pressed(turn: Turn) -> int | None:
    """The version for which the button was made that was pressed; None when it is no good one."""
    good = stamped(turn, turn.input.args) if isinstance(turn.input, Command) else None
    return good[1] if good else None


def meant(turn: Turn, args: str) -> Case | None:
    """The case whose number stands first, if this person works with cases at all."""
    if not (access.answers(turn) or access.heads(turn)):
        return None
    return cases.find(turn, split(args)[0])


def working(turn: Turn, args: str) -> Case | None:
    """The same, if it is this operator's and open; else they have been shown what there is."""
    found = meant(turn, args)
    if found is not None and access.works(turn, found):
        return found
    turn.toast("hotline-desk-not-yours")
    turn.go(at("case", found.id) if found else "/hotline desk")
    return None


def place_of(case: Case) -> str:
    """Where a role should be held for it: its region, its country, or ""."""
    return case.region or case.country


def place_name(turn: Turn, case: Case) -> str:
    """The same by name."""
    if not case.country:
        return turn.label("hotline-desk-nowhere")
    kind = "region" if case.region else "country"
    return turn.label(f"{kind}-{place_of(case).lower()}")


def language_name(turn: Turn, code: str) -> str:
    """A language by its own name."""
    known = code in turn.house.i18n.languages
    return turn.label("home-language", code) if known else turn.label("hotline-desk-nowhere")


def subject(turn: Turn, case: Case) -> str:
    """What it is about: the urgent kind, else the topic; not even that of a closed book."""
    if case.secret and not access.trusts(turn, case):
        return turn.label("hotline-desk-secret")
    return names.kind_name(turn, case.kind) if case.kind else names.topic_name(turn, case.topic)


def note_event(turn: Turn, case: Case, what: str) -> None:
    """Something happened to it; one of the attributes of hotline-desk-event."""
    cases.say(turn, case.id, "house", "event", what)


def clock(turn: Turn, seconds: int) -> str:
    """A moment by this person's clock."""
    zone = ZoneInfo(turn.person.zone or NOWHERE)
    return f"{datetime.fromtimestamp(seconds, UTC).astimezone(zone):%d.%m %H:%M}"


def since(turn: Turn, seconds: int) -> str:
    """How long ago that was: "12 min"."""
    minutes = max(0, turn.seconds - seconds) // 60
    unit, by = (
        ("minutes", 1) if minutes < 2 * HOUR else ("hours", HOUR) if minutes < 2 * DAY
        else ("days", DAY)
    )  # fmt: skip
    return turn.label("hotline-desk-time", unit=unit, time=str(minutes // by))


def fits(text: str, most: int) -> bool:
    """Whether it is that long at most where it is shown: markup is written out there."""
    return len(html.escape(text, quote=True)) <= most


def give_back(turn: Turn, case: Case, holder: int, why: str) -> bool:
    """Nobody has it from now on, and it rings; False unless that holder had it."""
    back = holds.hand_back(turn, case.id, holder)
    if back is None:
        return False
    access.drop_offer(turn, case.id)
    note_event(turn, case, why)
    turn.record("case given back", case=case.id, why=why)
    rings.ring(turn, back)
    return True
