"""One field of a draft anew, the author's own words by language, and an end of the draft."""

from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar, Literal

from bot import approval
from bot.dialog import (
    Button,
    Choice,
    Html,
    Option,
    Start,
    State,
    Text,
    Turn,
    page_of,
    stamp,
    stamped,
    unstamped,
)
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import KIND, Bulletin
from dialogs.alerts.staff import drafts, faults, page, reaching, typed
from dialogs.alerts.staff.bodies import correction
from dialogs.alerts.staff.drafting import FIELDS
from dialogs.alerts.staff.steps import template_of
from dialogs.alerts.wording import OWN, SPOKEN

Kind = Literal["own", "correction"]


def show_fields(turn: Turn, args: str) -> State | None:
    """Each field that this hazard asks for, and the end of the draft."""
    found = drafts.find(turn, args)
    if found is None:
        drafts.refuse(turn)
        return None
    number, template = found.id, template_of(turn, found)
    entries = [
        Button(turn.label("alerts-change", name), f"/alerts set {number} {name}")
        for name, step in FIELDS.items()
        if step.asked(template)
    ]
    if not template.fixed:
        entries += [
            Button(turn.label("alerts-change", kind), f"/alerts {kind} {number}")
            for kind in OWN_STATES
        ]
    gone = stamp(turn, f"/alerts discard {number}", found.version)
    entries.append(Button(turn.label("alerts-change", "discard"), gone))
    part = page_of(entries, args.partition(" ")[2].strip())
    buttons = [*part.shown]
    if part.more is not None:
        more = f"/alerts change {number} {part.more}"
        buttons.append(Button(turn.label("bot-more"), more))
    turn.show(
        "alerts-change",
        buttons=buttons,
        back=f"/alerts draft {number}",
        title=reaching.title(turn, found),
    )
    return None


def discard(turn: Turn, args: str) -> State | None:
    """It is kept for the log, and can be sent no more."""
    good = stamped(turn, f"discard {args}")
    found = drafts.find(turn, unstamped(args))
    if found is None or not good or good[1] != found.version:
        return show_fields(turn, unstamped(args))
    if bulletins.move(turn, found, "discarded"):
        approval.void(turn.db, KIND, found.id)
        turn.settled(f"/alerts open {found.id}")
        turn.record("alert discarded", alert=found.id)
        turn.toast("alerts-discarded")
    turn.go("/alerts drafts")
    return None


def show_own(turn: Turn, args: str) -> State | None:
    """The author's own words instead of the template's: which languages have them."""
    return _words(turn, args, "own")


def show_correction(turn: Turn, args: str) -> State | None:
    """What would be sent if it proves wrong: as usual, or the author's own words."""
    return _words(turn, args, "correction")


def _words(turn: Turn, args: str, kind: Kind) -> State | None:
    found = drafts.find(turn, args)
    if found is None or template_of(turn, found).fixed:
        return page.show_draft(turn, args)
    if faults.fault(turn, replace(found, own={}, correction={})):
        return page.show_draft(turn, args)  # it says what is missing before there are words
    language = args.partition(" ")[2].strip()
    if language in turn.house.i18n.languages:
        return OWN_STATES[kind](number=found.id, language=language)
    _show_words(turn, found, kind)
    return None


def _show_words(turn: Turn, found: Bulletin, kind: Kind) -> None:
    """Each language is a button; which of them get Russian is said."""
    have, names = getattr(found, kind), turn.house.i18n.languages
    buttons = [
        Button(
            f"{'✅' if one in have else '▫️'} {turn.label('home-language', one)}",
            f"/alerts {kind} {found.id} {one}",
        )
        for one in names
    ]
    lacking = [one for one in names if one not in have] if have else []
    turn.show(
        "alerts-own" if kind == "own" else "alerts-correction",
        buttons=buttons,
        back=f"/alerts draft {found.id}",
        text=_usual(turn, found) if kind == "correction" else "",
        missing=page.languages_told(turn, lacking),
        state="none" if not have else "part" if lacking else "whole",
    )


def _usual(turn: Turn, found: Bulletin) -> Html:
    """What would be sent; while there are words but no Russian ones, the usual words."""
    shown = found if SPOKEN in found.correction else replace(found, correction={})
    return Html(correction(turn, replace(shown, own={}), turn.language or SPOKEN).text)


class Words(State, draft=False):
    """The author's own words in one language."""

    kind: ClassVar[Kind] = "own"

    number: int
    language: str

    def ask(self, turn: Turn) -> str:
        """What is there now stands above, to be copied."""
        found = bulletins.find(turn, self.number)
        now = getattr(found, self.kind).get(self.language, "") if found else ""
        language = turn.label("home-language", self.language)
        return turn.text(self.prompt, language=language, now=now or "-", most=str(OWN))

    def options(self, turn: Turn) -> list[Option]:
        """Leave it, or take the words away."""
        names = ("keep", "clear")
        return [Option(turn.label("alerts-words", name), name) for name in names]

    def answer(self, turn: Turn) -> State | None:
        found = drafts.find(turn, str(self.number))
        match turn.input:
            case _ if found is None:
                drafts.refuse(turn)
            case Choice("keep"):
                _show_words(turn, found, self.kind)
            case Choice("clear"):
                return self._keep(turn, found, "")
            case Text(said):
                words = typed.tidy(said)
                wrong = typed.wrong_with(turn, words, most=OWN)
                if not wrong:
                    return self._keep(turn, found, words)
                turn.say(f"alerts-typed-{wrong}", most=str(OWN))
                return self
            case _:
                turn.say("alerts-typed-empty", most=str(OWN))
                return self
        return None

    def _keep(self, turn: Turn, found: Bulletin, words: str) -> State | None:
        rest = {
            one: said for one, said in getattr(found, self.kind).items() if one != self.language
        }
        made = {**rest, self.language: words} if words else rest
        after = drafts.edit(turn, found, {self.kind: made})
        if after is None:
            drafts.refuse(turn)
        else:
            _show_words(turn, after, self.kind)
        return None


class Own(Words, prompt="alerts-own-words", takes=Text):
    """The text of the alert."""

    kind = "own"


class Correction(Words, prompt="alerts-correction-words", takes=Text):
    """The text of its correction."""

    kind = "correction"


OWN_STATES: Mapping[Kind, type[Words]] = {"own": Own, "correction": Correction}
STATES: tuple[type[State], ...] = tuple(OWN_STATES.values())
WAYS: Mapping[str, Start] = {
    "change": show_fields,
    "discard": discard,
    "own": show_own,
    "correction": show_correction,
}
