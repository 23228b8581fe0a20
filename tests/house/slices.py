"""A slice looks like every other slice."""

import ast
from collections.abc import Iterator

from tests.house.tree import NOT_SLICES, Source, Tree, called, messages, word_of

# And <noun>s.py; staff/ where staff.py has outgrown a file.
FILES = frozenset({"__init__", "states", "content", "wording", "staff", "console"})


def shapes(tree: Tree) -> Iterator[str]:
    """Each folder has a docstring with its chat, a `dialog` of its name, and known files."""
    for name in tree.slices:
        path = f"dialogs/{name}/__init__.py"
        if path not in tree.files:
            yield f"dialogs/{name}: no __init__.py"
            continue
        yield from _door(Source(path, tree.files[path]), name)
    for source in tree.python("dialogs"):
        known = source.name in FILES or source.name.endswith("s")
        in_staff = source.path.startswith(f"dialogs/{source.slice}/staff/")  # outgrown staff.py
        if source.slice and not in_staff and not (known and source.path.count("/") == 2):
            yield f"{source.path}:1: not a file of a slice; its tables are called <noun>s.py"


def _door(source: Source, name: str) -> Iterator[str]:
    chat = ast.get_docstring(source.tree) or ""
    if not any(line.lstrip().startswith(">") for line in chat.splitlines()):
        yield f"{source.path}:1: the docstring is one sentence and the happy chat"
    names = [
        word_of(k.value) for call in _dialogs(source) for k in call.keywords if k.arg == "name"
    ]
    if names != [name]:
        yield f"{source.path}:1: `dialog` is one Dialog(name={name!r}), found {names}"


def _dialogs(source: Source) -> Iterator[ast.Call]:
    for node in source.tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Call):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if [called(t) for t in targets] == ["dialog"] and called(node.value) == "Dialog":
                yield node.value


def registered(tree: Tree) -> Iterator[str]:
    """DIALOGS names every folder once, and nothing else."""
    listed = _listed(tree)
    for name in sorted(set(tree.slices) ^ set(listed)):
        yield f"dialogs/__init__.py: {name} is a folder or in DIALOGS, but not both"
    for name in sorted({name for name in listed if listed.count(name) > 1}):
        yield f"dialogs/__init__.py: {name} is in DIALOGS twice"


def _listed(tree: Tree) -> list[str]:
    door = Source("dialogs/__init__.py", tree.files.get("dialogs/__init__.py", ""))
    folder_of: dict[str, str] = {}
    listed: list[str] = []
    for node in door.tree.body:
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                place = module.removeprefix("dialogs").strip(".")
                folder_of |= {n.asname or n.name: place or n.name for n in names}
            case ast.Assign(value=value) | ast.AnnAssign(value=value) if value is not None:
                named = [n.id for n in ast.walk(value) if isinstance(n, ast.Name)]
                listed += [folder_of[n] for n in named if n in folder_of and n != "Dialog"]
            case _:
                pass
    return listed


def written(tree: Tree) -> Iterator[str]:
    """Each slice has its .ftl in every language and its test; no .ftl stands for nothing."""
    for name in tree.slices:
        for path in (*(f"locales/{lang}/{name}.ftl" for lang in tree.languages), _test(name)):
            if path not in tree.files:
                yield f"{path}: missing, dialogs/{name} needs it"
    homes = {*tree.slices, *NOT_SLICES}
    for path in tree.files:
        place, _, file = path.rpartition("/")
        if place.startswith("locales/") and file.removesuffix(".ftl") not in homes:
            yield f"{path}: belongs to no slice"


def _test(name: str) -> str:
    return f"tests/test_{name}.py"


def prefixes(tree: Tree) -> Iterator[str]:
    """A phrase is named after its slice."""
    for path, text in tree.files.items():
        name = path.rpartition("/")[2].removesuffix(".ftl")
        allowed = ("country-", "region-") if name == "regions" else (f"{name}-",)
        if path.startswith("locales/") and path.endswith(".ftl"):
            for phrase in messages(text):
                if not phrase.removeprefix("-").startswith(allowed):
                    yield f"{path}: {phrase} does not begin with {allowed[0]}"
