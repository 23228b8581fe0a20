"""The lock files hold what pyproject.toml asks for, and agree with each other."""

import re
import tomllib
from collections.abc import Iterator

from tests.house.tree import Tree

PIN = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)
RUN, TESTS, PEERS = "requirements.lock", "requirements-dev.lock", "bench/peers.lock"


def locks(tree: Tree) -> Iterator[str]:
    """`make locks` was run after the lists in pyproject.toml changed."""
    project = tomllib.loads(tree.files["pyproject.toml"])
    groups = project["dependency-groups"]
    asked = {RUN: project["project"]["dependencies"], TESTS: groups["dev"], PEERS: groups["peers"]}
    for lock, wanted in asked.items():
        pins = dict(PIN.findall(tree.files.get(lock, "")))
        for name in map(_name, wanted):
            if name not in pins:
                yield f"{lock}: {name} is asked for and not pinned; run `make locks`"
    yield from _agree(tree)


def hashes(tree: Tree) -> Iterator[str]:
    """Every pin has its hashes, and no lock knows where packages come from."""
    for lock in (RUN, TESTS, PEERS):
        for line in re.sub(r"\\\n\s*", " ", tree.files.get(lock, "")).splitlines():
            if not re.match(r"[a-z0-9-]+==\S+ (;.*?)?\s*--hash=sha256:[0-9a-f]{64}\b", line):
                yield f"{lock}: {line[:60]}"


def _agree(tree: Tree) -> Iterator[str]:
    tests = dict(PIN.findall(tree.files[TESTS]))
    for name, version in PIN.findall(tree.files[RUN]):
        if tests.get(name) != version:
            yield f"{TESTS}: {name} is {tests.get(name)}, but {version} in {RUN}"


def _name(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    return re.sub(r"[._]+", "-", found[0] if found else requirement).lower()
