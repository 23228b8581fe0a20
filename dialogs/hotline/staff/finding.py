"""Looking for a case: by number, code, topic, place, phase, tag, or words that were said in it."""

import re
from collections.abc import Mapping, Sequence

from bot.dialog import Choice, Option, Start, State, Text, Turn
from dialogs.hotline import cases, codes
from dialogs.hotline.content import TOPICS
from dialogs.hotline.staff import access, finds, queue
from dialogs.hotline.staff.finds import Wanted, both
from dialogs.hotline.staff.standing import at, number_of

NONE = -1  # the number of no case
OLDER = "older"
_CODE = re.compile(r"[\d -]{9,14}")
LONGEST = 200  # characters of what is looked for
READ = ("en", "ru")  # languages in which everybody may name a topic or a place, and their own


class Find(State, prompt="hotline-find", choices=("new", "overdue", "taken", "closed"), takes=Text):
    """What are you looking for?"""

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(said) | Text(said) if len(said) <= LONGEST:
                return look(turn, said)
        turn.say("hotline-find-none")
        return self


class Found(State, prompt="hotline-found", takes=Text, draft=False):
    """These, by number; something else that is typed is looked for instead.

    `said` is what was looked for; where `older` is not 0, older ones were not looked at.
    """

    numbers: tuple[int, ...]
    said: str = ""
    older: int = 0

    def ask(self, turn: Turn) -> str:
        """How many there are, and whether these are all."""
        found = turn.text(self.prompt, count=str(len(self.numbers)))
        if not self.older:
            return found
        return f"{found}\n{turn.text('hotline-found-so-far', number=str(self.older))}"

    def options(self, turn: Turn) -> Sequence[Option]:
        """Going on to the older ones; each on a button, as it is now."""
        if not may(turn):
            return []
        found = [case for number in self.numbers if (case := cases.find(turn, number))]
        on = [Option(turn.label("hotline-found-so-far", "older"), OLDER)] if self.older else []
        return [*on, *(Option(queue.entry(turn, one), str(one.id)) for one in found)]

    def back(self) -> State:
        """Look for something else."""
        return Find()

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(one) if one == OLDER:
                return look(turn, self.said, self.older)
            case Choice(number):
                turn.go(at("case", number))
                return None
            case Text(said) if len(said) <= LONGEST:
                return look(turn, said)
        return self


def find(turn: Turn, args: str) -> State | None:
    """`find`, `find overdue`: operators and administrators."""
    if not may(turn):
        turn.toast("hotline-desk-not-yours")
        turn.go("/hotline desk")
        return None
    return look(turn, args) if args else Find()


def look(turn: Turn, said: str, before: int = 0) -> State | None:
    """The list of what fits, of those before that case; nothing: the question again."""
    if not may(turn):  # no operator any more since the question was put
        turn.go("/hotline desk")
        return None
    wanted = read(turn, said)
    found = finds.Hits([]) if wanted.empty else finds.search(turn, wanted, before)
    if wanted.words:
        turn.record("cases searched", found=len(found.cases))
    if not (found.cases or found.older):
        turn.say("hotline-find-none")
        return Find()
    return Found(numbers=tuple(one.id for one in found.cases), said=said, older=found.older)


def may(turn: Turn) -> bool:
    """Whether this person works with cases at all."""
    return access.answers(turn) or access.heads(turn)


def read(turn: Turn, said: str) -> Wanted:
    """What is wanted, part by part between commas: "wages, Almaty, closed, #court, his boss"."""
    names = _names(turn)
    wanted = Wanted()
    for part in (part.strip().casefold() for part in said.split(",")):
        if part in names:
            wanted = both(wanted, names[part])
        elif part.startswith("#") and len(part) > 1:
            wanted = both(wanted, Wanted(tag=tag_of(part)))
        elif _CODE.fullmatch(part) and codes.is_code(digits := codes.tidy(part)):
            case = codes.by_code(turn, digits)
            wanted = both(wanted, Wanted(number=case.id if case else NONE))
        elif number := number_of(part.lstrip("№").strip()):
            wanted = both(wanted, Wanted(number=number))
        else:
            wanted = both(wanted, Wanted(words=tuple(part.split())))
    return wanted


def tag_of(said: str) -> str:
    """A tag as it is kept: small letters, digits and hyphens."""
    kept = "".join(c if c.isalnum() else "-" for c in said.casefold().lstrip("#").strip())
    return kept.strip("-")[:24]


def _names(turn: Turn) -> dict[str, Wanted]:
    """Everything that has a name, by each of its names."""
    filters = {
        "new": Wanted(phase="new"),
        "taken": Wanted(phase="taken"),
        "closed": Wanted(phase="closed"),
        "overdue": Wanted(overdue=True),
    }
    found = dict(filters) | {topic: Wanted(topic=topic) for topic in TOPICS}
    label = turn.house.i18n.label
    for language in {*READ, turn.language or "ru"}:
        for code in (*turn.house.regions.countries, *turn.house.regions.regions):
            kind = "region" if "-" in code else "country"
            name = label(language, f"{kind}-{code.lower()}").casefold()
            found[name] = Wanted(place=code)
            found.setdefault(name.partition(" (")[0], found[name])
        for topic in TOPICS:
            found[label(language, "hotline-topic", topic).casefold()] = Wanted(topic=topic)
        for name, wanted in filters.items():
            found[label(language, "hotline-find", name).casefold()] = wanted
    return found


WAYS: Mapping[str, Start] = {"find": find}
STATES: tuple[type[State], ...] = (Find, Found)
