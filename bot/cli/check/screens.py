"""What Telegram and a small screen can show: markup, lengths, labels, commands."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.cli.check.alike import commands
from bot.cli.check.words import Fault, Phrase, Words
from bot.dialog import Dialog, State
from bot.fakegram import ParseError, parse_html

TAGS = frozenset({"a", "b", "blockquote", "code", "i", "pre", "s", "tg-spoiler", "u"})

LABEL = 30  # characters that a phone shows on a button of its own
SCREEN = 4096  # Bot API, sendMessage
URGENT = 900  # characters: about two screens of a cheap phone; nobody in danger reads more
URGENT_BEGIN = ("emergency-", "sos-", "alerts-", "checkin-", "home-safety", "bot-apology")
# Bot API: setMyName, setMyShortDescription, setMyDescription, BotCommand, answerCallbackQuery.
MOST = {
    "bot-name": 64,
    "bot-short": 120,
    "bot-description": 512,
    "bot-start-again": 200,
}
COMMAND_WORDS = "bot-command-"
COMMAND_MOST = 256
TOAST = 200
# Attributes that are sentences and no buttons: what an operator picks and somebody reads.
# And the questions of a quiz: what is longer than a button is numbered above it; see quizzes.py.
SENTENCES = {"hotline-reply.": 400, "hotline-desk-event.": 80, "quiz-ask-": 300}
PAGE = "page-"  # the page of the built-in Telegram shows plain words and has its own limits
# Phrases that stand on buttons of their own, beside the attributes.
BUTTONS = (
    "alerts-hazard-",
    "alerts-source-",
    "bot-anew",
    "bot-back",
    "bot-home",
    "bot-more",
    "country-",
    "region-",
)

_CODE = re.compile(r"&#?\w+;")
_TAG = re.compile(r"</?\s*([A-Za-z][\w-]*)")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an article: its most characters, and whether it may have markup."""

    most: int
    html: bool = True


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the dialogs ask, the commands they know, what is a toast or a part of an article."""

    states: Mapping[str, type[State]]
    menu: frozenset[str]
    toasts: frozenset[str] = frozenset()
    parts: Mapping[str, Part] = field(default_factory=dict)


def spoken_by(
    dialogs: Sequence[Dialog], toasts: frozenset[str], parts: Mapping[str, Part]
) -> Spoken:
    """All questions and commands of these dialogs."""
    states = {state.prompt: state for dialog in dialogs for state in dialog.states}
    menu = frozenset(word for dialog in dialogs for word in dialog.commands)
    return Spoken(states, menu, toasts, parts)


def markup(words: Words, spoken: Spoken) -> Iterator[Fault]:
    """Telegram can read it, and nothing is used but the tags that all clients show."""
    for phrase in words.phrases.values():
        for text in _shown(words, phrase):
            for sentence in _plain(text) if _is_plain(phrase, spoken) else _html(text):
                yield Fault(phrase.place, f"{phrase.name}: {sentence}")


def _is_plain(phrase: Phrase, spoken: Spoken) -> bool:
    part = spoken.parts.get(phrase.name)
    return not part.html if part else _most(phrase, spoken) not in {SCREEN, URGENT}


def _plain(text: str) -> Iterator[str]:
    if _TAG.search(text) or _CODE.search(text):
        yield "a button, a toast or a name cannot show markup"
    if not text.strip():
        yield "it is empty"


def _html(text: str) -> Iterator[str]:
    for tag in sorted({tag.lower() for tag in _TAG.findall(text)} - TAGS):
        yield f"the tag {tag} is not one of {' '.join(sorted(TAGS))}"
    try:
        plain, entities = parse_html(text)
    except ParseError as error:
        yield str(error)
        return
    kinds = [entity["type"] for entity in entities]
    if text.count("<a ") > kinds.count("text_link"):
        yield "a link that leads nowhere"
    if not plain.strip():
        yield "it is empty"


def _shown(words: Words, phrase: Phrase) -> Iterable[str]:
    return () if phrase.name.startswith((PAGE, "-")) else dict.fromkeys(words.renderings(phrase))


def lengths(words: Words, spoken: Spoken) -> Iterator[Fault]:
    """Nothing is longer than Telegram takes, or a phone shows."""
    for phrase in words.phrases.values():
        most = _most(phrase, spoken)
        for text in _shown(words, phrase):
            length = _visible(text)
            if length > most:
                yield Fault(phrase.place, f"{phrase.name} has {length} characters of {most}")


def _most(phrase: Phrase, spoken: Spoken) -> int:
    if phrase.name in spoken.parts:
        return spoken.parts[phrase.name].most
    for begin, most in SENTENCES.items():
        if phrase.name.startswith(begin):
            return most
    if phrase.is_label or phrase.name.startswith(BUTTONS):
        return LABEL
    if phrase.name.startswith(COMMAND_WORDS):
        return COMMAND_MOST
    if phrase.name in MOST:
        return MOST[phrase.name]
    if phrase.name in spoken.toasts:
        return TOAST
    return URGENT if phrase.name.startswith(URGENT_BEGIN) else SCREEN


def _visible(text: str) -> int:
    try:
        return len(parse_html(text)[0])
    except ParseError:
        return len(text)  # told elsewhere


def labels(words: Words, spoken: Spoken) -> Iterator[Fault]:
    """Every question has its words, and every fixed answer its button."""
    for prompt, state in spoken.states.items():
        owner = words.phrases.get(prompt)
        if owner is None:
            place = f"locales/{words.language}/{prompt.partition('-')[0]}.ftl:1"
            yield Fault(place, f"the question {prompt} has no words")
            continue
        for choice in state.choices:
            if f"{prompt}.{choice}" not in words.phrases:
                yield Fault(owner.place, f"the answer {prompt}.{choice} has no words")


def named(words: Words, spoken: Spoken) -> Iterator[Fault]:
    """A command that is mentioned, or listed in Telegram's menu, exists in this release."""
    for phrase in words.phrases.values():
        for text in _shown(words, phrase):
            for command in sorted(commands(text) - spoken.menu):
                yield Fault(phrase.place, f"{phrase.name} names /{command}, which does not exist")
        listed = phrase.name.removeprefix(COMMAND_WORDS)
        if listed != phrase.name and listed not in spoken.menu:
            yield Fault(phrase.place, f"{phrase.name} describes /{listed}, which does not exist")
