"""What a job at the database needs, what it answers, and why a command may be refused."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from bot import audit
from bot.dialog import House
from bot.dispatch import Dispatch
from bot.settings import Settings
from bot.store import Db, Store

GOOD, WRONG, MISUSED, TAKEN = 0, 1, 2, 3  # CONTRACT: exit codes


class Refused(Exception):
    """The command cannot be done: a sentence for people, and the exit code."""

    def __init__(self, sentence: str, code: int = WRONG) -> None:
        super().__init__(sentence)
        self.code = code


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command has to say, line by line, and its exit code."""

    code: int
    lines: list[str]


@dataclass(frozen=True, slots=True)
class Office:
    """Where a job works, in a running bot or without one; `now` in seconds since 1970."""

    settings: Settings
    store: Store
    house: House
    dispatch: Dispatch
    now: Callable[[], int]


Job = Callable[[Office, list[str]], Awaitable[Answer]]


def record(office: Office, db: Db, act: str, /, **what: str | int) -> None:
    """Append to the audit log what the command line did; it is nobody there."""
    seal, now = office.house.seal, office.now()
    audit.record(db, seal, act=act, actor=None, what=what, now=now)


def utc(seconds: int) -> str:
    """A time as people read it."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")
