"""A question waiting for its answer: its fields are what has been said so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from pydantic import BaseModel, ConfigDict

from bot.dialog.inputs import Text

if TYPE_CHECKING:
    from bot.dialog.turn import Turn


@dataclass(frozen=True, slots=True)
class Option:
    """One entry of a list: what the person reads, and what the answer will be."""

    label: str
    value: str


class State(BaseModel):
    """A question; `prompt` names its phrase, the stored state and the log line alike.

    In the class line: `prompt`, the phrase; `choices`, the fixed answers, which are the phrase's
    attributes; `takes=Text` where a digit is an answer and not a button; `draft=False` where an
    unanswered question is not worth keeping. `unreadable` is said of what is no `Input`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    prompt: ClassVar[str] = ""
    choices: ClassVar[tuple[str, ...]] = ()
    takes: ClassVar[type[Text] | None] = None
    draft: ClassVar[bool] = True
    unreadable: ClassVar[str] = "bot-cannot-read"

    def __init_subclass__(
        cls,
        *,
        prompt: str = "",
        choices: tuple[str, ...] = (),
        takes: type[Text] | None = None,
        draft: bool = True,
    ) -> None:
        super().__init_subclass__()
        cls.prompt = prompt or cls.prompt
        cls.choices = choices or cls.choices
        cls.takes = takes or cls.takes
        cls.draft = draft and cls.draft

    def ask(self, turn: "Turn") -> str:
        """The question, as HTML in the person's language."""
        return turn.text(self.prompt)

    @property
    def begun(self) -> bool:
        """Whether anything has been said so far that would have to be said again."""
        return bool(self.model_dump(exclude_defaults=True))

    def answer(self, turn: "Turn") -> "State | None":
        """What follows from `turn.input`: the next question, this one again, or None: it ends."""
        raise NotImplementedError(self.prompt)

    def back(self) -> "State | None":
        """The question before, built from these fields; None: the command that began it."""
        return None

    def options(self, turn: "Turn") -> Sequence[Option] | None:
        """A list to choose from, the likeliest first; shown five at a time."""
        return None
