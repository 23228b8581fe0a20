"""A slice that is as it should be, and the faults that are planted into it and around it."""

from collections.abc import Mapping
from dataclasses import dataclass

from tests.house import borders, code, ground, phrases, sizes, slices, tables, words
from tests.house.tree import Check, Tree

DOOR = '''"""Ask for plums.

> /plums
How many plums?
[One] [Two]
"""

from bot.dialog import Dialog
from dialogs.plums.plums import MIGRATIONS
from dialogs.plums.states import HowMany, start

dialog = Dialog(name="plums", commands={"plums": start}, states=(HowMany,), migrations=MIGRATIONS)
'''
STATES = '''"""The chat about plums."""

from bot.dialog import Choice, State, Turn
from dialogs.plums import plums


def start(turn: Turn, args: str) -> State:
    """Ask how many."""
    return HowMany()


class HowMany(State, prompt="plums-many", choices=("one", "two")):
    """How many plums?"""

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(many):
                plums.keep(turn, many)
                turn.show("plums-kept", buttons={"more": "/plums"})
                return None
        return self
'''
TABLES = '''"""The table of plums."""

from bot.dialog import Turn

MIGRATIONS = (
    """
    CREATE TABLE plums_baskets(
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        many TEXT NOT NULL CHECK (many IN ('one', 'two')),
        at INTEGER NOT NULL) STRICT
    """,
)


def keep(turn: Turn, many: str) -> None:
    """One basket more."""
    turn.db.run(
        "INSERT INTO plums_baskets(person_id, many, at) VALUES (:me, :many, :now)",
        me=turn.person.id,
        many=many,
        now=int(turn.now.timestamp()),
    )
'''
WORDS = """
plums-many = How many plums?
    .one = One
    .two = Two
plums-kept = They are kept.
    .more = More plums
"""
PLACE = "dialogs/plums"
TEST = "tests/test_plums.py"


def with_plums(tree: Tree) -> Tree:
    """The house with one good slice more."""
    registry = tree.files.get("dialogs/__init__.py", "DIALOGS = ()\n")
    added = "from dialogs import plums\nDIALOGS = (*DIALOGS, plums.dialog)\n"
    return tree.planted({
        f"{PLACE}/__init__.py": DOOR,
        f"{PLACE}/states.py": STATES,
        f"{PLACE}/plums.py": TABLES,
        TEST: "def test_plums_are_counted() -> None:\n    assert 1 + 1 == 2\n",
        "dialogs/__init__.py": registry + added,
        **{f"locales/{language}/plums.ftl": WORDS for language in tree.languages},
    })  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fault:
    """Words put into a file in the place of others (or at its end), and what is said about it."""

    check: Check
    path: str
    new: str | None  # None takes the file away
    old: str | None = None
    says: str = ""

    def plant(self, tree: Tree) -> Tree:
        """The tree with this fault."""
        text = tree.files.get(self.path, "")
        if self.old is not None and self.old not in text:
            raise ValueError(f"{self.path} has no {self.old!r}: nothing was planted")
        changed = text.replace(self.old, self.new or "", 1) if self.old else text + (self.new or "")
        changes: Mapping[str, str | None] = {self.path: None if self.new is None else changed}
        return tree.planted(changes)


LONG_FUNCTION = "\n\ndef eat() -> None:\n" + "    bite()\n" * 60
SILENCES = ("# no" + "qa: F401", "# type: " + "ignore[import]")
POLICY = "on" + "click=x"

FAULTS = (
    Fault(borders.layered, "bot/cellar.py", '"""Dark."""\n', says="bot.cellar"),
    Fault(code.awaits_in_slices, f"{PLACE}/states.py", "\n\nasync def eat() -> None: ...\n"),
    Fault(code.back_doors, f"{PLACE}/states.py", "\nfrom bot.store.connection import Db\n"),
    Fault(code.back_doors, "bot/sender/fast.py", "import bot.outbox.rows\n"),
    Fault(code.clocks_in_slices, f"{PLACE}/states.py", "NOW = datetime.now(UTC)\n"),
    Fault(code.clocks_in_slices, f"{PLACE}/states.py", "NOW = time.time()\n"),
    Fault(code.forbidden_names, "bot/utils.py", "X = 1\n", says="utils"),
    Fault(code.forbidden_names, "tests/helpers/plums.py", "X = 1\n", says="helpers"),
    Fault(code.forbidden_names, f"{PLACE}/plums.py", "class PlumManager: ...\n"),
    Fault(code.imports_inside_functions, f"{PLACE}/plums.py", "def f():\n    import os\n"),
    Fault(code.readable, f"{PLACE}/plums.py", "def f[T](x: T) -> T: ...\n"),
    Fault(code.silence_without_reason, f"{PLACE}/plums.py", f"import os  {SILENCES[0]}\n"),
    Fault(code.silence_without_reason, f"{PLACE}/plums.py", f"import os  {SILENCES[1]} - old\n"),
    Fault(code.sleeping_tests, TEST, "time.sleep(1)\n"),
    Fault(code.sleeping_tests, TEST, "async def test_x(): await asyncio.sleep(0.1)\n"),
    Fault(ground.hashes, "requirements.lock", "plum==1.0\n"),
    Fault(ground.hashes, "requirements.lock", "--extra-address x\n"),
    Fault(ground.locks, "pyproject.toml", '"plum",\n    "aiohttp"', old='"aiohttp"', says="plum"),
    Fault(ground.locks, "requirements-dev.lock", "aiohttp==0", old="aiohttp=="),
    Fault(phrases.alike, "locales/ru/plums.ftl", "plums-lost = Lost", old="plums-kept = They"),
    Fault(phrases.alike, "locales/tg/plums.ftl", "", old="    .two = Two\n", says="plums-many.two"),
    Fault(phrases.existing, f"{PLACE}/states.py", "plums-keptt", old="plums-kept"),
    Fault(phrases.existing, f"{PLACE}/states.py", 'X = f"plums-at-{many}"\n', says="plums-at-"),
    Fault(phrases.existing, "bot/fakegram/page/static/plums.js", 'word("page-plums")\n'),
    Fault(phrases.labels, f"{PLACE}/states.py", '("one", "too")', old='("one", "two")'),
    Fault(phrases.labels, f"{PLACE}/states.py", '{"mor":', old='{"more":'),
    Fault(phrases.literal_choices, f"{PLACE}/states.py", "tuple(ALL)", old='("one", "two")'),
    Fault(phrases.literal_choices, f"{PLACE}/states.py", "prompt=NAME", old='prompt="plums-many"'),
    Fault(phrases.unseen_labels, "locales/en/plums.ftl", "    .stone = Stone\n", says="stone"),
    Fault(phrases.used, "locales/en/plums.ftl", "plums-stale = Old\n", says="plums-stale"),
    Fault(phrases.used, "config/rights.toml", "[articles.pay]", old="[articles.wages]"),
    Fault(sizes.too_big, f"{PLACE}/states.py", "X = 1\n" * 500, says="lines"),
    Fault(sizes.too_big, f"{PLACE}/states.py", LONG_FUNCTION, says="eat has 61 lines"),
    Fault(slices.prefixes, "locales/en/plums.ftl", "pears-many = How many?\n"),
    Fault(slices.registered, "dialogs/__init__.py", "", old="DIALOGS = (*DIALOGS, plums.dialog)"),
    Fault(slices.registered, "dialogs/__init__.py", "DIALOGS = (*DIALOGS, plums.dialog)\n"),
    Fault(slices.shapes, f"{PLACE}/__init__.py", None, says="no __init__"),
    Fault(slices.shapes, f"{PLACE}/__init__.py", "", old="> /plums\n", says="happy chat"),
    Fault(slices.shapes, f"{PLACE}/__init__.py", '"pears"', old='"plums"', says="Dialog"),
    Fault(slices.shapes, f"{PLACE}/__init__.py", "d = Dialog", old="dialog = Dialog"),
    Fault(slices.shapes, f"{PLACE}/engine.py", '"""Runs."""\n', says="not a file of a slice"),
    Fault(slices.shapes, f"{PLACE}/crew/desk.py", '"""Runs."""\n', says="not a file of a slice"),
    Fault(slices.written, "locales/kk/plums.ftl", None, says="locales/kk/plums.ftl"),
    Fault(slices.written, TEST, None, says=TEST),
    Fault(slices.written, "locales/en/pears.ftl", "\n", says="no slice"),
    Fault(tables.cascades, f"{PLACE}/plums.py", "", old=" ON DELETE CASCADE"),
    Fault(tables.cascades, f"{PLACE}/plums.py", "", old=" REFERENCES people ON DELETE CASCADE"),
    Fault(tables.cascades, f"{PLACE}/plums.py", ")", old=") STRICT", says="STRICT"),
    Fault(tables.owners, f"{PLACE}/plums.py", "TABLE baskets(", old="TABLE plums_baskets("),
    Fault(tables.owners, f"{PLACE}/plums.py", 'X = "SELECT * FROM home_secrets"\n'),
    Fault(tables.rooms, f"{PLACE}/states.py", 'X = "SELECT many FROM plums_baskets"\n'),
    Fault(tables.rooms, "bot/sender.py", 'X = "UPDATE outbox SET body = NULL"\n'),
    Fault(words.places, "README.md", "see /ro" + "ot/plums\n"),
    Fault(words.places, "Dockerfile", "RUN pip install -i https://pypi." + "org/simple\n"),
    Fault(words.spoken_in_pages, "bot/plums.html", "<p>Plums here</p>\n", says="Plums here"),
    Fault(words.spoken_in_pages, "bot/plums.html", '<img alt="Plums">\n'),
    Fault(words.spoken_in_pages, "bot/plums.js", 'tree.textContent = "Plums";\n'),
    Fault(
        words.spoken_in_python, f"{PLACE}/states.py", 'NAME = "\u0421\u043b\u0438\u0432\u0430"\n'
    ),
    Fault(words.spoken_in_python, f"{PLACE}/states.py", "There are plums", old="plums-kept"),
    Fault(words.spoken_in_python, f"{PLACE}/states.py", 'B = Button("Plums", "/plums")\n'),
    Fault(words.strict_pages, "bot/plums.html", f"<p {POLICY}></p>\n"),
    Fault(words.strict_pages, "bot/plums.js", "tree.inner" + "HTML = plums;\n"),
)
