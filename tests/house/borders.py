"""Every room of the machine stands in the contract of layers."""

import re
import tomllib
from collections.abc import Iterator

from tests.house.tree import Tree


def layered(tree: Tree) -> Iterator[str]:
    """A room that no layer names may look anywhere, so there is none."""
    named = _layers(tree)
    for source in tree.python("bot"):
        room = ".".join(source.module.split(".")[:2])
        if room not in {"bot", *named}:
            yield f"{source.path}:1: {room} stands in no layer of pyproject.toml"


def _layers(tree: Tree) -> set[str]:
    contracts = tomllib.loads(tree.files["pyproject.toml"])["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["id"] == "layers")
    return {room for layer in layers for room in re.findall(r"[\w.]+", layer)}
