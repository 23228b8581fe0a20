"""How code is written here: names, clocks, imports, silenced warnings, sleeps, doors of rooms."""

import ast
import re
from collections.abc import Iterator

from tests.house.tree import Tree, called

EVERYWHERE = ("bot", "dialogs", "tests", "bench")
NAMES = frozenset({
    "base", "common", "constant", "constants", "helper", "helpers", "manager", "managers", "misc",
    "service", "services", "types", "util", "utils",
})  # fmt: skip
CLASS_ENDS = ("Base", "Context", "Handler", "Helper", "Manager", "Service", "Utils")
CLOCKS = frozenset({
    "date.today", "datetime.date.today", "datetime.datetime.now", "datetime.datetime.utcnow",
    "datetime.now", "datetime.today", "datetime.utcnow", "time.monotonic", "time.perf_counter",
    "time.time", "time.time_ns",
})  # fmt: skip
SLEEPERS = re.compile(r"tests/end_to_end/(crowd|kill|test_kill|processes)\.py$")
DOORS = frozenset({"bot.console.page"})  # modules of a package that others may open (DESIGN)
# What silences a warning; the reason stands behind the code: `S608 - names of a closed list`.
SILENCED = re.compile(r"#\s*(?:type:\s*ignore|noqa|nosec|pragma:\s*no)(?P<rest>[^#\n]*)")
REASON = re.compile(r"^[:\[]?[\w\s,\]\-]*?\s[-–]?\s*[A-Za-z]+(?:\s+\S+)+")


def readable(tree: Tree) -> Iterator[str]:
    """Python 3.11 can read it."""
    for source in tree.python(*EVERYWHERE):
        try:
            ast.parse(source.text, feature_version=(3, 11))
        except SyntaxError as error:
            yield f"{source.path}:{error.lineno}: {error.msg}"


def forbidden_names(tree: Tree) -> Iterator[str]:
    """Files and classes are called after what they are."""
    for source in tree.python(*EVERYWHERE):
        parts = source.path.removesuffix(".py").split("/")
        if source.slice:  # a slice is called as its command is, whatever the command
            parts.remove(source.slice)
        for part in NAMES.intersection(parts):
            yield f"{source.path}:1: `{part}` says nothing about what is inside"
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ClassDef) and node.name.endswith(CLASS_ENDS):
                yield source.at(node, f"{node.name}: name it by its noun")


def clocks_in_slices(tree: Tree) -> Iterator[str]:
    """Time is turn.now."""
    for source in tree.python("dialogs"):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and called(node) in CLOCKS:
                yield source.at(node, f"{called(node)}() in a slice: time is turn.now")


def awaits_in_slices(tree: Tree) -> Iterator[str]:
    """A turn is plain synchronous code."""
    for source in tree.python("dialogs"):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.AsyncFunctionDef | ast.Await):
                yield source.at(node, "async in a slice")


def imports_inside_functions(tree: Tree) -> Iterator[str]:
    """An import inside a function is a cycle confessed."""
    for source in tree.python(*EVERYWHERE):
        for function in ast.walk(source.tree):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                for node in ast.walk(function):
                    if isinstance(node, ast.Import | ast.ImportFrom):
                        yield source.at(node, f"an import inside {function.name}")


def silence_without_reason(tree: Tree) -> Iterator[str]:
    """No type is ignored in the bot; whatever else is silenced says why beside it."""
    for source in tree.python(*EVERYWHERE):
        for number, line in enumerate(source.text.splitlines(), 1):
            for comment in SILENCED.finditer(line):
                if "type" in comment[0][:8] and not source.path.startswith(("tests/", "bench/")):
                    yield f"{source.path}:{number}: a type ignored"
                elif not REASON.search(comment["rest"]):
                    yield f"{source.path}:{number}: silenced without a reason beside it"


def sleeping_tests(tree: Tree) -> Iterator[str]:
    """Time is frozen or moved; only the tests that kill processes may wait."""
    for source in tree.python("tests"):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and _sleeps(node) and not SLEEPERS.match(source.path):
                yield source.at(node, "a test that sleeps")


def _sleeps(call: ast.Call) -> bool:
    name = called(call)
    yields = call.args and isinstance(call.args[0], ast.Constant) and call.args[0].value == 0
    return name in {"time.sleep", "sleep"} or (name == "asyncio.sleep" and not yields)


def back_doors(tree: Tree) -> Iterator[str]:
    """A room that is a package is entered by its `__init__` only."""
    for source in tree.python("bot", "dialogs"):
        for node in ast.walk(source.tree):
            for module in _imported(node):
                room = ".".join(module.split(".")[:2])
                inside = f"{source.module}.".startswith(f"{room}.")
                if module.count(".") > 1 and not inside and module not in DOORS:
                    yield source.at(node, f"{module} is behind the door of {room}")


def _imported(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            modules = [alias.name for alias in names]
        case ast.ImportFrom(module=str(module)):
            modules = [module]
        case _:
            modules = []
    return [module for module in modules if module.startswith(("bot.", "dialogs."))]
