"""No word that people see stands in code, and no word in a kept file tells where it was made."""

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser

from tests.house.tree import Source, Tree, called, strings, word_of

CYRILLIC = re.compile("[\u0400-\u04ff]")
SAID = frozenset({"say", "show", "toast", "text", "label", "forget", "broadcast"})
NOT_SPOKEN = {"bot/fakegram/detect.py": "top-level domains, as Telegram knows them"}
COMMAND_LINE = ("bot/cli/", "bot/__main__.py")  # it speaks English (DESIGN)
SCRIPT = re.compile(
    r"\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function)"
)
SPOKEN = re.compile(
    r"\b(?:textContent|title|placeholder|ariaLabel|alt)\s*[=:]\s*[\"'`]\s*[^\W\d_]{2}"
)
INLINE = re.compile(r"<script(?![^>]*\b(?:src|type=\"application/json\"))[^>]*>|\son\w+=|\sstyle=")
# Written in two halves, so that this file does not find itself.
PLACES = tuple(
    left + right
    for left, right in (
        ("/wo", "rk/"), ("/tmp/", "hamroh"), ("/ro", "ot/"), ("/ho", "me/"), ("/opt/", "pypi"),
        ("/opt/", "wheels"), ("pypi", ".org"), ("python", "hosted.org"), ("registry.npm", "js.org"),
        ("deb.deb", "ian.org"), ("--index", "-url"), ("--find", "-links"),
    )
)  # fmt: skip
ABOUT_LOCKS = "Makefile"  # the only file that says "no address of a package host" to a tool


def spoken_in_python(tree: Tree) -> Iterator[str]:
    """Every word that chat, page or console shows stands in locales/ or config/."""
    for source in tree.python("bot", "dialogs"):
        if not source.path.startswith(COMMAND_LINE):
            yield from _sentences(source)
        for node in strings(source.tree):
            if CYRILLIC.search(str(node.value)) and source.path not in NOT_SPOKEN:
                yield source.at(node, "words of a language in code")


def _sentences(source: Source) -> Iterator[str]:
    """What a turn is given to say must be the name of a phrase."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and called(node).startswith("turn.") and node.args:
            said = word_of(node.args[0])
            if called(node).removeprefix("turn.") in SAID and said is not None and " " in said:
                yield source.at(node, f"{called(node)}() takes a phrase, not words")
        if isinstance(node, ast.Call) and called(node) == "Button":
            labels = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "label")]
            if any(re.search(r"[^\W\d_]{2}", word_of(label) or "") for label in labels):
                yield source.at(node, "a button's label stands in locales/")


def spoken_in_pages(tree: Tree) -> Iterator[str]:
    """Templates and scripts take their words from locales/ too."""
    for path, text in _web(tree):
        for number, line in enumerate(text.splitlines(), 1):
            if CYRILLIC.search(line) or (path.endswith(".js") and SPOKEN.search(line)):
                yield f"{path}:{number}: words of a language in a page"
        if path.endswith(".html"):
            yield from (f"{path}:{number}: {words!r} in a page" for number, words in _texts(text))


def strict_pages(tree: Tree) -> Iterator[str]:
    """What the content security policy forbids, and what would make it necessary."""
    for path, text in _web(tree):
        found = SCRIPT if path.endswith(".js") else INLINE
        for number, line in enumerate(text.splitlines(), 1):
            if match := found.search(line):
                yield f"{path}:{number}: {match[0].strip()}"


def _web(tree: Tree) -> Iterator[tuple[str, str]]:
    for path, text in tree.files.items():
        if path.startswith(("bot/", "dialogs/")) and path.endswith((".html", ".js")):
            yield path, text


class _Texts(HTMLParser):
    """Collects what stands between tags, and what attributes show."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in {"alt", "aria-label", "placeholder", "title"}:
                self.handle_data(value or "")

    def handle_data(self, data: str) -> None:
        if re.search(r"[^\W\d_]{2}", data):
            self.found.append((self.getpos()[0], data.strip()))


def _texts(page: str) -> list[tuple[int, str]]:
    """Words with their lines; what the template engine writes, and code, is left out."""
    empty = re.sub(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", _lines, page, flags=re.DOTALL)
    empty = re.sub(r"<(script|style)\b.*?</\1>", _lines, empty, flags=re.DOTALL)
    parser = _Texts()
    parser.feed(empty)
    return parser.found


def _lines(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def places(tree: Tree) -> Iterator[str]:
    """No path of a machine and no package host."""
    for path, text in tree.files.items():
        for number, line in enumerate(text.splitlines(), 1):
            for place in PLACES:
                told = path == ABOUT_LOCKS and place.startswith("--")
                if place in line and not told and not _part_of_a_path(line, place):
                    yield f"{path}:{number}: {place}"


def _part_of_a_path(line: str, place: str) -> bool:
    """A folder of ours may bear the name of a machine's: what matters is where the path begins."""
    starts = re.compile(r"(?<![\w.}\-])" + re.escape(place))
    return place.startswith("/") and not starts.search(line)
