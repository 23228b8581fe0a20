"""A dialog, and all dialogs with what they need: made once, at the start."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from pydantic import BaseModel

from bot import outbox
from bot.dialog.inputs import Input
from bot.dialog.state import State
from bot.dialog.turn import Turn
from bot.i18n import I18n
from bot.people import Regions
from bot.seal import Seal
from bot.search import Document, Search
from bot.store import Db

Start = Callable[[Turn, str], State | None]


class Hears(Protocol):
    """What a slice makes of something that was sent, before the question that waits (if one does).

    The command that is typed for the person; None: it means nothing to this slice.
    """

    def __call__(self, turn: Turn, said: Input, *, waits: bool) -> str | None: ...


Documents = Callable[[I18n, BaseModel, str], Iterable[Document]]
Prune = Callable[["House", Db, int], int]
Rows = Mapping[str, list[dict[str, Any]]]

_WORD = re.compile(r"[a-z][a-z0-9_]{0,31}")  # Bot API, BotCommand.command
_ANSWER = re.compile(r"[A-Za-z0-9][\x21-\x7e]{0,50}")  # 64 bytes with the question's number

CLAIM = "k"  # of the links that are codes (CONTRACT): they belong to whose command it is
NEEDED = frozenset({"start", "menu", "language", "help", "search"})  # what dispatch types


class WrongDialogs(Exception):
    """A programmer's mistake in a dialog, told at the start and not at the thousandth message."""


def _stay(turn: Turn) -> None:
    """Nothing has to happen before this person is forgotten."""


@dataclass(frozen=True, slots=True)
class Dialog:
    """A feature: its commands, its questions, its tables.

    `payload` are the letters of its deep links (`/start t-7` is typed on as `/trainings t-7`);
    `content` the model of its config/<name>.toml; `documents` what of it is searched beside the
    articles, by language; `leave` what must happen before a person is forgotten, `hide` what else
    is hidden when they empty the chat; `prune` forgets some of what it has kept long enough and
    says how much; `export` opens rows that are kept about the person in tables that do not name
    people, by table; `hears` what an open question of a crowd makes of what somebody sends;
    `audiences` the
    SELECTs of people's numbers that it may speak to at once, by name, with named parameters (a list
    as `IN (:regions)`): the machine adds who can be reached, the range and the language, so no
    SELECT needs DISTINCT, GROUP BY, ORDER BY or LIMIT, which would keep it from reading a range.
    """

    name: str
    commands: Mapping[str, Start]
    states: Sequence[type[State]] = ()
    migrations: Sequence[str] = ()
    payload: str = ""
    content: type[BaseModel] | None = None
    documents: Documents | None = None
    role: str | None = None
    pages: Sequence[str] = ()
    leave: Callable[[Turn], None] = _stay
    hide: Callable[[Turn], None] = _stay
    hears: Hears | None = None
    prune: Prune | None = None
    export: Callable[[Turn], Rows] | None = None
    audiences: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Address:
    """Where the bot is found at Telegram; empty until Telegram has said so."""

    username: str = ""


@dataclass(frozen=True, slots=True)
class House:
    """All dialogs, indexed, with the words and the seal they speak through.

    `admins` are the Telegram ids of the first administrators.
    """

    dialogs: Sequence[Dialog]
    i18n: I18n
    seal: Seal
    regions: Regions
    content: Mapping[str, BaseModel] = field(default_factory=dict)
    search: Search = field(default_factory=Search)
    admins: frozenset[int] = frozenset()
    address: Address = field(default_factory=Address)
    starts: dict[str, Start] = field(init=False, default_factory=dict)
    states: dict[str, type[State]] = field(init=False, default_factory=dict)
    payloads: dict[str, str] = field(init=False, default_factory=dict)
    audiences: dict[str, str] = field(init=False, default_factory=dict)
    menu: frozenset[str] = field(init=False)  # the words of every command there is

    def __post_init__(self) -> None:
        for dialog in self.dialogs:
            self._add_commands(dialog)
            self._add_states(dialog)
            self._add_payloads(dialog)
            self._add_audiences(dialog)
        object.__setattr__(self, "menu", frozenset(self.starts))
        if missing := sorted(NEEDED - self.menu):
            raise WrongDialogs(f"dispatch types commands that nobody has: {', '.join(missing)}")

    def _add_commands(self, dialog: Dialog) -> None:
        for word, start in dialog.commands.items():
            if not _WORD.fullmatch(word) or word in self.starts:
                raise WrongDialogs(f"{dialog.name}: /{word} is taken or cannot be a command")
            self.starts[word] = start

    def _add_states(self, dialog: Dialog) -> None:
        for state in dialog.states:
            if not state.prompt.startswith(f"{dialog.name}-") or state.prompt in self.states:
                raise WrongDialogs(f"{dialog.name}: state {state.__name__} has a wrong prompt")
            wrong = [choice for choice in state.choices if not _ANSWER.fullmatch(choice)]
            if wrong or len(set(state.choices)) < len(state.choices):
                raise WrongDialogs(f"{state.prompt}: choices that no button can carry: {wrong}")
            self.states[state.prompt] = state

    def _add_payloads(self, dialog: Dialog) -> None:
        if dialog.payload and dialog.name not in dialog.commands:
            raise WrongDialogs(f"{dialog.name}: its links are typed as /{dialog.name}")
        for letter in dialog.payload:
            if letter in {*self.payloads, CLAIM} or not re.fullmatch("[a-z]", letter):
                raise WrongDialogs(f"{dialog.name}: links {letter}-… are taken or impossible")
            self.payloads[letter] = dialog.name

    def _add_audiences(self, dialog: Dialog) -> None:
        for name, sql in dialog.audiences.items():
            if name != dialog.name and not name.startswith(f"{dialog.name}_"):
                raise WrongDialogs(f"{dialog.name}: the audience {name} bears another name")
            if not outbox.parameters(sql):
                raise WrongDialogs(f"{name}: without a parameter it would be everybody")
            self.audiences[name] = sql
