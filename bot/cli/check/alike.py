"""Every language says what the reference says: phrases, variables, numbers, links, plurals."""

import re
from collections.abc import Container, Iterable, Iterator

from babel import Locale
from fluent.syntax import ast as fluent

from bot.cli.check.words import Fault, Phrase, Reference, Words, parts, referred, selects, variables
from bot.i18n import RIGHT_TO_LEFT

NUMBER = re.compile(r"\+?\d+(?:[ \u00a0\u202f()-]*\d+)*")
FIGURE = re.compile(r"\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*")
LINK = re.compile(r"""href\s*=\s*["']([^"']*)["']|(https?://[^\s<>"']+|t\.me/\S+|(?<!\w)@\w+)""")
TAG = re.compile(r"<[^>]*>")
COMMAND = re.compile(r"(?<![\w/:.])/([a-z][a-z0-9_]*)")
# Marks that turn the direction of a line, and what is never seen at all.
BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")

_PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
_COUNTS = (*range(201), 1_000_000)  # CLDR: every category of whole numbers shows up in these


def there(words: Words, model: Words) -> Iterator[Fault]:
    """What is missing, and what nobody needs any more."""
    for name, phrase in model.phrases.items():
        if name not in words.phrases:
            yield Fault(_where(words, phrase), f"{name} is missing ({phrase.place})")
    for name, phrase in words.phrases.items():
        if name not in model.phrases:
            yield Fault(phrase.place, f"{name} is not in {model.language}: obsolete or misspelt")


def _where(words: Words, phrase: Phrase) -> str:
    """The file in which it should stand, and after which of its neighbours if one is there."""
    owner = words.phrases.get(phrase.name.partition(".")[0])
    if owner is not None:
        return owner.place
    folder, _, rest = phrase.place.partition("/")
    return f"{folder}/{words.language}/{rest.partition('/')[2].partition(':')[0]}:1"


def said(words: Words, model: Words, articles: Container[str] = ()) -> Iterator[Fault]:
    """The same variables, numbers, links, commands and kinds of markup as in the reference.

    No phone stands in an article, so the figures there are compared one by one.
    """
    for name, phrase in words.phrases.items():
        first = model.phrases.get(name)
        if first is None:
            continue
        wanted, found = variables(first.pattern), variables(phrase.pattern)
        yield from _differences(phrase, "the variable $", wanted, found)
        wanted_text = "\n".join(model.renderings(first))
        found_text = "\n".join(words.renderings(phrase))
        for what, collect in (_IN_ARTICLES if name in articles else _KINDS).items():
            yield from _differences(phrase, what, collect(wanted_text), collect(found_text))


def _differences(phrase: Phrase, what: str, wanted: set[str], found: set[str]) -> Iterator[Fault]:
    for missing in sorted(wanted - found):
        yield Fault(phrase.place, f"{phrase.name} lacks {what}{missing}")
    for strange in sorted(found - wanted):
        yield Fault(phrase.place, f"{phrase.name} has {what}{strange}, which the reference lacks")


def _numbers(text: str) -> set[str]:
    seen = TAG.sub("", LINK.sub("", text))
    return {re.sub(r"[^+\d]", "", number) for number in NUMBER.findall(seen)}


def _figures(text: str) -> set[str]:
    found = FIGURE.findall(TAG.sub("", LINK.sub("", text)))
    return {re.sub(r"\D", "", figure) for figure in found}


def _links(text: str) -> set[str]:
    return {found[0] or found[1].rstrip(".,;:!?)") for found in LINK.findall(text)}


def commands(text: str) -> set[str]:
    """The /words of a text, without their slash."""
    return set(COMMAND.findall(TAG.sub("", LINK.sub("", text))))


def _tags(text: str) -> set[str]:
    return {tag.lower() for tag in re.findall(r"<([a-zA-Z-]+)", text)}


_KINDS = {
    "the number ": _numbers,
    "the link ": _links,
    "the command /": commands,
    "the tag ": _tags,
}
_IN_ARTICLES = {**_KINDS, "the number ": _figures}


def plurals(words: Words) -> Iterator[Fault]:
    """Every plural has the categories of its language, and no others (CLDR)."""
    known = frozenset(Locale.parse(words.language).plural_form.tags) | {"other"}
    needed = {Locale.parse(words.language).plural_form(count) for count in _COUNTS}
    for phrase in words.phrases.values():
        for select in selects(phrase.pattern):
            keys = {k.name for k in _keys(select)}
            if not keys or not keys <= _PLURALS:
                continue  # chosen by a word of ours, not by a count
            for missing in sorted(needed - keys):
                yield Fault(phrase.place, f"{phrase.name} lacks the plural [{missing}]")
            for strange in sorted(keys - known):
                text = f"{phrase.name}: this language has no plural [{strange}]"
                yield Fault(phrase.place, text)


def _keys(select: fluent.SelectExpression) -> Iterable[fluent.Identifier]:
    return [v.key for v in select.variants if isinstance(v.key, fluent.Identifier)]


def references(words: Words) -> Iterator[Fault]:
    """A phrase within a phrase exists."""
    for phrase in words.phrases.values():
        for part in parts(phrase.pattern):
            if isinstance(part, Reference) and referred(part) not in words.phrases:
                text = f"{phrase.name} refers to {referred(part)}, which is nowhere"
                yield Fault(phrase.place, text)


def directions(words: Words, files: Iterable[tuple[str, str]]) -> Iterator[Fault]:
    """No unseen mark turns a line of a language that is written from left to right."""
    if words.language in RIGHT_TO_LEFT:
        return
    for name, text in files:
        for number, line in enumerate(text.splitlines(), 1):
            for mark in sorted(set(BIDI.findall(line))):
                yield Fault(f"{name}:{number}", f"the unseen mark U+{ord(mark):04X}")
