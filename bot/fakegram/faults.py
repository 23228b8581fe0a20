"""Troubles on the way to Telegram that a test or the chat page asks for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

from bot.fakegram.errors import ApiError, Unreachable, WorldError, refuse, too_many

FaultKind = Literal["refused", "slow", "429", "403", "400", "500", "executed-then-timeout", "away"]


@dataclass(slots=True)
class Fault:
    """One kind of trouble, for so many calls; `seconds` is how slow, or how long away."""

    kind: FaultKind
    method: str | None = None  # None is every method
    times: int = 1
    chat: int | None = None
    retry_after: int = 1
    seconds: float = 0.0
    description: str | None = None  # of a 400 or 403 other than the usual one
    began: float | None = None

    def __post_init__(self) -> None:
        if self.kind not in get_args(FaultKind):
            raise WorldError(f"No such fault: {self.kind}")


class Faults:
    """The troubles that are still to come."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """From now on; "away" begins at once and lasts its seconds (0: until cleared)."""
        fault.began = self._now()
        self._waiting.append(fault)

    def clear(self) -> None:
        """All is well again."""
        self._waiting.clear()

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def delay(self, method: str, chat: int | None) -> float:
        """How many seconds the caller has to wait first; who waits is the caller's matter."""
        fault = self._take(method, chat, {"slow"})
        return fault.seconds if fault else 0.0

    def before(self, method: str, chat: int | None) -> None:
        """Raise what keeps this call from being done."""
        fault = self._take(method, chat, {"away", "refused", "429", "403", "400", "500"})
        if fault is None:
            return
        if fault.kind in ("away", "refused"):
            raise Unreachable(fault.kind)
        raise _answer(fault)

    def loses_answer(self, method: str, chat: int | None) -> bool:
        """Whether the call is done but its answer lost."""
        return self._take(method, chat, {"executed-then-timeout"}) is not None

    def _take(self, method: str, chat: int | None, kinds: set[str]) -> Fault | None:
        for fault in self._waiting:
            if fault.kind not in kinds or not _hits(fault, method, chat):
                continue
            if fault.kind == "away":
                if fault.seconds and self._now() >= (fault.began or 0.0) + fault.seconds:
                    self._waiting.remove(fault)
                    return self._take(method, chat, kinds)
                return fault
            fault.times -= 1
            if fault.times <= 0:
                self._waiting.remove(fault)
            return fault
        return None


def _hits(fault: Fault, method: str, chat: int | None) -> bool:
    if fault.method is not None and fault.method.lower() != method.lower():
        return False
    return fault.chat is None or fault.chat == chat


def _answer(fault: Fault) -> ApiError:
    match fault.kind:
        case "429":
            return too_many(fault.retry_after)
        case "403":
            return refuse(fault.description or "bot was blocked by the user", 403)
        case "400":
            return refuse(fault.description or "chat not found", 400)
    return refuse("", 500)
