"""The .ftl files of a language as the checks see them: every phrase, its place, its variants."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from bot.i18n import is_marked

SAMPLE = "x"  # stands for every variable; a digit would look like a fact

Reference = fluent.MessageReference | fluent.TermReference

_DEEP = 8  # references within references


@dataclass(frozen=True, slots=True)
class Phrase:
    """One pattern: the value of a message, or one of its attributes (`home-menu.rights`)."""

    name: str
    place: str  # file and line, as they are printed
    pattern: fluent.Pattern

    @property
    def is_label(self) -> bool:
        """Whether it stands on a button."""
        return "." in self.name


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong, and where."""

    place: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.place}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class Words:
    """All phrases of a language, the files nobody has read yet, and what cannot be read."""

    language: str
    phrases: dict[str, Phrase]
    unread: tuple[str, ...]
    faults: tuple[Fault, ...]
    messages: Mapping[str, Mapping[str, Phrase]]

    def renderings(self, phrase: Phrase) -> list[str]:
        """The phrase with sample values, once for each of its variants."""
        most = max((len(s.variants) for s in selects(phrase.pattern)), default=1)
        return [self._text(phrase.pattern, pick, _DEEP) for pick in range(most)]

    def of(self, phrase: str) -> Mapping[str, Phrase]:
        """A message by its parts: "" its value, else the name of an attribute."""
        return self.messages.get(phrase, {})

    def _text(self, pattern: fluent.Pattern, pick: int, deep: int) -> str:
        parts = []
        for element in pattern.elements:
            if isinstance(element, fluent.Placeable):
                parts.append(self._value(element.expression, pick, deep))
            else:
                parts.append(element.value)
        return "".join(parts)

    def _value(self, said: object, pick: int, deep: int) -> str:
        match said:
            case fluent.StringLiteral():
                return str(said.parse()["value"])
            case fluent.NumberLiteral():
                return said.value
            case fluent.SelectExpression():
                chosen = said.variants[min(pick, len(said.variants) - 1)]
                return self._text(chosen.value, pick, deep)
            case fluent.MessageReference() | fluent.TermReference():
                found = self.phrases.get(referred(said))
                return self._text(found.pattern, pick, deep - 1) if found and deep else ""
            case fluent.Placeable():
                return self._value(said.expression, pick, deep)
        return SAMPLE


def referred(said: Reference) -> str:
    """The name of the phrase that is referred to; terms begin with a dash."""
    dash = "-" if isinstance(said, fluent.TermReference) else ""
    attribute = f".{said.attribute.name}" if said.attribute else ""
    return f"{dash}{said.id.name}{attribute}"


def parts(pattern: fluent.Pattern) -> Iterator[object]:
    """Every expression of a pattern, however deep."""
    for element in pattern.elements:
        if isinstance(element, fluent.Placeable):
            yield from _inside(element.expression)


def _inside(said: object) -> Iterator[object]:
    yield said
    match said:
        case fluent.Placeable():
            yield from _inside(said.expression)
        case fluent.SelectExpression():
            yield from _inside(said.selector)
            for variant in said.variants:
                yield from parts(variant.value)
        case fluent.FunctionReference():
            for given in said.arguments.positional:
                yield from _inside(given)


def selects(pattern: fluent.Pattern) -> list[fluent.SelectExpression]:
    """Every choice between variants."""
    return [said for said in parts(pattern) if isinstance(said, fluent.SelectExpression)]


def variables(pattern: fluent.Pattern) -> set[str]:
    """The names of the values that the program must give."""
    return {said.id.name for said in parts(pattern) if isinstance(said, fluent.VariableReference)}


def read(folder: Path, language: str) -> Words:
    """Everything in locales/<language>."""
    phrases: dict[str, Phrase] = {}
    unread, faults = [], []
    for file in sorted((folder / language).glob("*.ftl")):
        name = f"{folder.name}/{language}/{file.name}"
        text = file.read_text(encoding="utf-8", errors="replace")
        if is_marked(text):
            unread.append(file.name)
        for found in _entries(text, name):
            if isinstance(found, Fault):
                faults.append(found)
            elif found.name in phrases:
                before = phrases[found.name].place
                faults.append(Fault(found.place, f"{found.name} stands in {before} already"))
            else:
                phrases[found.name] = found
    return Words(language, phrases, tuple(unread), tuple(faults), _messages(phrases))


def _messages(phrases: Mapping[str, Phrase]) -> dict[str, dict[str, Phrase]]:
    found: dict[str, dict[str, Phrase]] = {}
    for name, phrase in phrases.items():
        message, _, part = name.partition(".")
        found.setdefault(message, {})[part] = phrase
    return found


def _entries(text: str, file: str) -> Iterator[Phrase | Fault]:
    def place(node: fluent.SyntaxNode) -> str:
        return f"{file}:{text.count(chr(10), 0, node.span.start if node.span else 0) + 1}"

    for entry in _parsed(text).body:
        match entry:
            case fluent.Message() | fluent.Term():
                yield from _phrases(entry, place)
            case fluent.Junk():
                why = entry.annotations[0].message if entry.annotations else "unreadable"
                yield Fault(place(entry), f"this is not Fluent: {why}")


@lru_cache(maxsize=400)
def _parsed(text: str) -> fluent.Resource:
    """Reading takes most of a check, and English is read more than once."""
    return FluentParser().parse(text)


def _phrases(
    entry: fluent.Message | fluent.Term, place: Callable[[fluent.SyntaxNode], str]
) -> Iterator[Phrase]:
    name = f"-{entry.id.name}" if isinstance(entry, fluent.Term) else entry.id.name
    if entry.value is not None:
        yield Phrase(name, place(entry), entry.value)
    for attribute in entry.attributes:
        yield Phrase(f"{name}.{attribute.id.name}", place(attribute), attribute.value)
