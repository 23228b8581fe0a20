"""Every phrase that code names exists in every language, and every phrase is named by code."""

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from tests.house.tree import NOT_SLICES, Source, Tree, called, strings, word_of

PHRASE = re.compile(r"(?P<slice>[a-z0-9]+)-[a-z0-9-]*[a-z0-9]")
# In templates and scripts: word("page-send"), and the beginning of `page-role-${role}`.
QUOTED = re.compile(r"[\"'`](?P<phrase>page-[a-z0-9-]+)(?P<more>\$\{)?")
REFERENCE = re.compile(r"\{\s*(-?[a-z][a-z0-9-]*)(?:\.[a-z0-9-]+)?\s*[}(]")

# Strings that look like phrases and are none, and phrases that only data names.
NOT_PHRASES: dict[str, str] = {}
RULES = ("for-", "in-")  # of an article: bot/cli/check holds them against config/
NAMED_BY_DATA = {
    "hotline-reply": "config/hotline.toml names the replies",
    "hotline-card": "config/hotline.toml names the cards",
    "quiz-ask-": "config/quiz.toml names the questions and their options",
    "country-": "config/regions.toml names them by their codes",
    "region-": "config/regions.toml names them by their codes",
}


@dataclass(frozen=True, slots=True)
class Named:
    """A phrase, or with `open` the beginning of some, and where it is named."""

    phrase: str
    place: str
    open: bool = False


def existing(tree: Tree) -> Iterator[str]:
    """No name of a phrase is mistyped; that every language has what English has, `alike` sees."""
    phrases = tree.phrases("en")
    for named in _named(tree):
        openings = [phrase for phrase in phrases if phrase.startswith(named.phrase)]
        if not (openings if named.open else named.phrase in phrases):
            yield f"{named.place}: there is no phrase {named.phrase}"


def used(tree: Tree) -> Iterator[str]:
    """A phrase that nobody says is work for six translators and a lie to the next reader."""
    named = list(_named(tree))
    whole = {n.phrase for n in named if not n.open} | _references(tree) | _articles(tree)
    openings = (*(n.phrase for n in named if n.open), *NAMED_BY_DATA)
    for phrase in tree.phrases("en"):
        if phrase not in whole and not phrase.startswith(openings):
            yield f"locales/en: nothing says {phrase}"


def alike(tree: Tree) -> Iterator[str]:
    """Every language has the phrases and the buttons of English, and no others."""
    model = tree.phrases("en")
    for language in tree.languages:
        phrases = tree.phrases(language)
        for phrase in sorted(model.keys() ^ phrases.keys()):
            yield f"locales/{language}: {phrase} is {'missing' if phrase in model else 'not in en'}"
        for phrase in model.keys() & phrases.keys():
            for attribute in sorted(model[phrase] ^ phrases[phrase]):
                yield f"locales/{language}: {phrase}.{attribute} is not in all languages"


def labels(tree: Tree) -> Iterator[str]:
    """Every choice of a question has its label, every button of a phrase its attribute."""
    phrases = tree.phrases("en")
    for source in tree.python("dialogs", "bot"):
        for node in ast.walk(source.tree):
            for phrase, attribute in (*_choices(node, source), *_buttons(node)):
                if attribute not in phrases.get(phrase, ()):
                    yield source.at(node, f"{phrase}.{attribute} has no words")


def unseen_labels(tree: Tree) -> Iterator[str]:
    """A label that no code names is never seen."""
    said = {str(s.value) for source in tree.python("bot", "dialogs") for s in strings(source.tree)}
    articles = _articles(tree)
    for phrase, attributes in tree.phrases("en").items():
        for attribute in sorted(attributes - said):
            ruled = phrase in articles and attribute.startswith(RULES)
            if not ruled and not phrase.startswith((*NAMED_BY_DATA, "page-")):
                yield f"locales/en: nothing names {phrase}.{attribute}"


def _choices(node: ast.AST, source: Source) -> Iterator[tuple[str, str]]:
    """The phrase and each fixed answer of a `class Trouble(State, prompt=..., choices=(...))`."""
    if isinstance(node, ast.ClassDef):
        given = {keyword.arg: keyword.value for keyword in node.keywords}
        prompt = word_of(given.get("prompt"))
        if prompt and "choices" in given:
            yield from ((prompt, choice or "?") for choice in _written(given["choices"], source))


def _written(choices: ast.expr, source: Source) -> list[str | None]:
    """The words of a tuple, or of a tuple that this file names; None for what is computed."""
    if isinstance(choices, ast.Tuple):
        return [word_of(choice) for choice in choices.elts]
    for node in source.tree.body:
        if isinstance(node, ast.Assign) and called(choices) in map(called, node.targets):
            return _written(node.value, source)
    return [None]


def _buttons(node: ast.AST) -> Iterator[tuple[str, str]]:
    """The phrase and each attribute of `turn.say("x-y", buttons={"attribute": "/command"})`."""
    if not (isinstance(node, ast.Call) and node.args and (phrase := word_of(node.args[0]))):
        return
    method = called(node).rpartition(".")[2]
    for keyword in node.keywords:
        if keyword.arg == "buttons" and isinstance(keyword.value, ast.Dict):
            yield from ((phrase, name) for key in keyword.value.keys if (name := word_of(key)))
    if method == "label" and len(node.args) > 1 and (name := word_of(node.args[1])):
        yield phrase, name


def literal_choices(tree: Tree) -> Iterator[str]:
    """Prompt and choices are written out in the file, where a reader and these checks see them."""
    for source in tree.python("dialogs"):
        for node in ast.walk(source.tree):
            for keyword in node.keywords if isinstance(node, ast.ClassDef) else ():
                words = [word_of(keyword.value)]
                if keyword.arg == "choices":
                    words = _written(keyword.value, source)
                if keyword.arg in {"prompt", "choices"} and None in words:
                    yield source.at(keyword.value, f"{keyword.arg} of a question is computed")


def _named(tree: Tree) -> Iterator[Named]:
    owners = {*tree.slices, *NOT_SLICES, "country", "region"}
    for source in tree.python("bot", "dialogs"):
        for named in _in_python(source):
            if named.phrase.split("-")[0] in owners and named.phrase not in NOT_PHRASES:
                yield named
    for path, text in tree.files.items():
        if path.startswith("bot/") and path.endswith((".html", ".js")):
            for found in QUOTED.finditer(text):
                line = text.count("\n", 0, found.start()) + 1
                yield Named(found["phrase"], f"{path}:{line}", open=bool(found["more"]))


def _in_python(source: Source) -> Iterator[Named]:
    inside = {id(part) for node in _f_strings(source) for part in node.values}
    for node in strings(source.tree):
        if id(node) not in inside and PHRASE.fullmatch(str(node.value)):
            yield Named(str(node.value), f"{source.path}:{node.lineno}")
    for joined in _f_strings(source):
        start = word_of(joined.values[0]) if joined.values else None
        if start and re.fullmatch(r"[a-z0-9]+-[a-z0-9-]*", start):
            yield Named(start, f"{source.path}:{joined.lineno}", open=True)


def _f_strings(source: Source) -> list[ast.JoinedStr]:
    return [node for node in ast.walk(source.tree) if isinstance(node, ast.JoinedStr)]


def _articles(tree: Tree) -> set[str]:
    """The phrases of the articles that config/<slice>.toml names."""
    found = set()
    for name in tree.slices:
        facts = tomllib.loads(tree.files.get(f"config/{name}.toml", ""))
        found |= {f"{name}-{article}" for article in facts.get("articles", ())}
    return found


def _references(tree: Tree) -> set[str]:
    return {
        name
        for path, text in tree.files.items()
        if path.startswith("locales/en/")
        for name in REFERENCE.findall(text)
    }
