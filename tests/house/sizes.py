"""How big files and functions are: listed above 300 and 30 lines, too big above 500 and 60."""

import ast
from collections.abc import Iterator

from tests.house.tree import Source, Tree

FOLDERS = ("bot", "dialogs", "tests", "bench")
FILE_SMELLS, FUNCTION_SMELLS = 300, 30
FILE_WALL, FUNCTION_WALL = 500, 60


def too_big(tree: Tree) -> Iterator[str]:
    """What stands behind the wall."""
    return _bigger(tree, FILE_WALL, FUNCTION_WALL)


def smells(tree: Tree) -> Iterator[str]:
    """What is worth a look."""
    return _bigger(tree, FILE_SMELLS, FUNCTION_SMELLS)


def _bigger(tree: Tree, file: int, function: int) -> Iterator[str]:
    for source in tree.python(*FOLDERS):
        lines = source.text.count("\n")
        if lines > file:
            yield f"{source.path}: {lines} lines"
        yield from _functions(source, function)


def _functions(source: Source, most: int) -> Iterator[str]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > most:
                yield source.at(node, f"{node.name} has {lines} lines")
