"""An article or a sentence to hold up, chosen by one tap or by a few words."""

from collections.abc import Mapping, Sequence

from bot.dialog import Choice, Option, Start, State, Text, Turn
from dialogs.hotline import cases
from dialogs.hotline.cases import Case, Kind
from dialogs.hotline.staff import access, page, sending, standing
from dialogs.hotline.staff.sending import Words
from dialogs.hotline.staff.standing import at

SHOW = "show"  # on a button: the sentences


class Find(State, prompt="hotline-desk-find", takes=Text, draft=False):
    """Which article? What fits the case is one tap away; a few words find any other."""

    case: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """What its card names, its own article, and the way to the sentences."""
        found = cases.find(turn, self.case)
        near = _near(turn, found) if found and access.works(turn, found) else []
        sentences = Option(turn.label(self.prompt, "show"), SHOW)
        return [*(_option(turn, command) for command in near), sentences]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("show"):
                return Sentence(case=self.case)
            case Choice(words):
                _send(turn, self.case, "article", f"/{words}")
                return None
            case Text(words):
                found = Found(case=self.case, words=words[:200])
                if found.options(turn):
                    return found
                turn.say("hotline-desk-none-found")
        return self


class Found(State, prompt="hotline-desk-found", draft=False):
    """Which of these? `words` is what was searched for."""

    case: int
    words: str

    def options(self, turn: Turn) -> Sequence[Option]:
        """What the search finds, in the operator's language and for the country of the case."""
        case = cases.find(turn, self.case)
        country = case.country.lower() if case and case.country else None
        found = turn.house.search.find(turn.language, self.words, country)
        return [_option(turn, one.command[1:]) for one in found]

    def back(self) -> State:
        """Other words."""
        return Find(case=self.case)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(words):
                _send(turn, self.case, "article", f"/{words}")
                return None
            case Text(words):
                other = Found(case=self.case, words=words[:200])
                if other.options(turn):
                    return other
                turn.say("hotline-desk-none-found")
        return self


class Sentence(State, prompt="hotline-desk-sentence", draft=False):
    """Which sentence shall they hold up?"""

    case: int

    def options(self, turn: Turn) -> Sequence[Option]:
        """Every sentence, those of the case's card first."""
        case = cases.find(turn, self.case)
        card = page.beside(turn, case) if case else None
        first = card.show if card else ""
        there: Mapping[str, Sequence[str]] = turn.content("show").model_dump()["situations"]
        order = sorted(there, key=lambda situation: situation != first)
        return [
            Option(turn.label(f"show-say-{one}", "button"), f"{situation} {one}")
            for situation in order
            for one in there[situation]
        ]

    def back(self) -> State:
        """The articles."""
        return Find(case=self.case)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(words):
                _send(turn, self.case, "show", f"/show {words}")
                return None
        return self


def send(turn: Turn, args: str) -> State | None:
    """`send 7`: ask which."""
    case = standing.working(turn, args)
    return Find(case=case.id) if case else None


def _send(turn: Turn, number: int, kind: Kind, command: str) -> None:
    case = standing.working(turn, str(number))
    if case is not None:
        sending.deliver(turn, case, Words(kind, command))
        turn.go(at("case", case.id))


def _near(turn: Turn, case: Case) -> list[str]:
    """The articles that are likeliest: of the case's own, then of its card, of its country."""
    card = page.beside(turn, case)
    own = page.article_of(turn, case)
    names = [*([own] if own else ()), *(card.articles if card else ())]
    found = [name.replace("/", " ") for name in dict.fromkeys(names)]
    country = case.country.lower()
    there = {
        one.command[1:]: one.country
        for one in turn.house.search.index(turn.language or "ru").documents
    }
    return [one for one in found if there.get(one) in {country, "all"} or not country][:4]


def _option(turn: Turn, words: str) -> Option:
    """Its title, and the country whose rule it tells: two countries' titles may be alike."""
    language = turn.language or "ru"
    title = sending.title_of(turn.house, language, f"/{words}")
    country = sending.searched(turn.house, language, f"/{words}")[1].upper()
    known = country in turn.house.regions.countries
    return Option(f"{title} · {country}" if known else title, words)


WAYS: Mapping[str, Start] = {"send": send}
STATES: tuple[type[State], ...] = (Find, Found, Sentence)
