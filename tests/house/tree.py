"""The house as the checks see it: every kept file's words, and the same with a fault planted."""

import ast
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

ROOT = Path(__file__).parents[2]
SLICE_MARK = "dialogs/{}/__init__.py"
# Files of locales/ that belong to the machine.
NOT_SLICES = frozenset({"bot", "cards", "numbers", "page", "regions"})


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return parsed(self.text)

    @property
    def name(self) -> str:
        return PurePosixPath(self.path).stem

    @property
    def module(self) -> str:
        """Its dotted name; a package's for its __init__."""
        dotted = self.path.removesuffix(".py").removesuffix("/__init__")
        return dotted.replace("/", ".")

    @property
    def slice(self) -> str | None:
        """The folder of dialogs/ that it stands in."""
        parts = self.path.split("/")
        return parts[1] if parts[0] == "dialogs" and len(parts) > 2 else None

    def at(self, node: ast.AST, sentence: str) -> str:
        """A finding at a node."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}: {sentence}"


@dataclass(frozen=True, slots=True)
class Tree:
    """Path (with slashes, from the root) to words."""

    files: Mapping[str, str]

    def planted(self, changes: Mapping[str, str | None]) -> "Tree":
        """The same house with some files written anew or (None) taken away."""
        files = {**self.files, **changes}
        return Tree({path: text for path, text in files.items() if text is not None})

    def python(self, *folders: str) -> Iterator[Source]:
        """The Python files under these folders."""
        for path, text in self.files.items():
            if path.endswith(".py") and path.split("/", 1)[0] in folders:
                yield Source(path, text)

    @property
    def slices(self) -> list[str]:
        """The folders of dialogs/."""
        folders = {p.split("/")[1] for p in self.files if p.startswith("dialogs/")}
        return sorted(name for name in folders if not name.endswith(".py"))

    @property
    def languages(self) -> list[str]:
        """The folders of locales/."""
        return sorted({p.split("/")[1] for p in self.files if p.startswith("locales/")})

    def phrases(self, language: str) -> dict[str, frozenset[str]]:
        """Every phrase of a language with the names of its attributes."""
        found: dict[str, frozenset[str]] = {}
        for path, text in self.files.items():
            if path.startswith(f"locales/{language}/") and path.endswith(".ftl"):
                found.update(messages(text))
        return found


Check = Callable[[Tree], Iterable[str]]


@lru_cache(maxsize=2000)
def parsed(text: str) -> ast.Module:
    """The code; nothing where it cannot be read, which is a finding of its own."""
    try:
        return ast.parse(text)
    except SyntaxError:
        return ast.Module([], [])


@lru_cache(maxsize=200)
def messages(text: str) -> dict[str, frozenset[str]]:
    """The messages of one .ftl file with their attributes; terms begin with a dash."""
    found = {}
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, fluent.Message | fluent.Term):
            dash = "-" if isinstance(entry, fluent.Term) else ""
            found[dash + entry.id.name] = frozenset(a.id.name for a in entry.attributes)
    return found


@lru_cache(maxsize=1)
def this_house() -> Tree:
    """Every text file that is kept here, or would be with the next commit."""
    return Tree({path: text for path in _kept() if (text := _words(ROOT / path))})


def _kept() -> list[str]:
    if not (ROOT / ".git").exists():  # an unpacked archive holds what is kept, and what tools made
        files = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
        return [str(path) for path in files if not _made(path)]
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return [path for path in listed.stdout.split("\0") if path]


def _made(path: Path) -> bool:
    return any(part.startswith((".venv", ".mypy", ".ruff", "__pycache__")) for part in path.parts)


def _words(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (UnicodeDecodeError, FileNotFoundError):
        return None  # a picture, or gone since the last commit


def strings(tree: ast.AST) -> Iterator[ast.Constant]:
    """Every string of the code; docstrings are not strings of the code."""
    docs = set(map(id, _docstrings(tree)))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node


def _docstrings(tree: ast.AST) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def word_of(node: ast.AST | None) -> str | None:
    """The string that a node is, if it is one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def called(node: ast.AST) -> str:
    """The dotted name that a call calls, or an attribute is: `datetime.now`; "" for others."""
    if isinstance(node, ast.Call):
        return called(node.func)
    if isinstance(node, ast.Attribute):
        return f"{called(node.value)}.{node.attr}".lstrip(".")
    return node.id if isinstance(node, ast.Name) else ""
