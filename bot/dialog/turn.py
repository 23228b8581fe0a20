"""One input from one person, and all that the bot does about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel

from bot import due, outbox, people
from bot.dialog.inputs import Input
from bot.i18n import Word
from bot.people import Desk, Person
from bot.store import Db

if TYPE_CHECKING:
    from bot.dialog.house import House

Opener = Literal["person", "clock", "staff"]

CALLBACK_DATA = 64  # bytes (Bot API, InlineKeyboardButton.callback_data)
TOAST = 200  # characters (Bot API, answerCallbackQuery.text)
SHOWN = 6  # CONTRACT: six buttons at most


@dataclass(frozen=True, slots=True)
class Button:
    """What the person reads on it, and the command or the answer it stands for."""

    label: str
    data: str

    def __post_init__(self) -> None:
        # A character takes four bytes at most: only what is long needs to be counted.
        if len(self.data) > 16 and len(self.data.encode()) > CALLBACK_DATA:
            raise ValueError(f"button data longer than {CALLBACK_DATA} bytes: {self.data[:20]}…")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of our own making that goes out as a document."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Said:
    """One message of this turn.

    `edits` is the message of the chat that it replaces; what `is_screen` has buttons that digits
    tap from now on, or none at all; what `rings` does so though the clock says it.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    row: tuple[Button, ...] = ()
    edits: int | None = None
    attachment: Attachment | None = None
    is_screen: bool = False
    rings: bool = False


class Turn:
    """The desk of one turn: what came in, and the few ways to answer.

    `db` is the transaction, `person` who it is about, `input` what came, `now` the time (UTC),
    `menu` the words of every command that this release knows.
    """

    def __init__(
        self,
        house: "House",
        db: Db,
        person: Person,
        input: Input,
        now: datetime,
        *,
        opener: Opener = "person",
        tapped: int | None = None,
        hint: str | None = None,
    ) -> None:
        self.db = db
        self.person = person
        self.input = input
        self.now = now
        self.menu = house.menu
        self.seconds = int(now.timestamp())  # as the database keeps times
        # What follows is dispatch's: how the turn came about, and what the slice has said so far.
        self.house = house
        self.opener = opener
        self.hint = hint
        self.tapped = tapped
        self.on_question = False
        self.said: list[Said] = []
        self.typed: list[str] = []
        self.toasted: tuple[str, Mapping[str, Word]] | None = None
        self.closes = False
        self.hidden = False
        self.farewell: str | None = None

    def content(self, name: str) -> BaseModel:
        """The checked content of config/<name>.toml."""
        return self.house.content[name]

    def text(self, phrase: str, /, **words: Word) -> str:
        """A phrase as HTML, in the person's language."""
        return self.house.i18n.text(self.language, phrase, **words)

    def label(self, phrase: str, attribute: str | None = None, /, **words: Word) -> str:
        """A phrase or one of its attributes as plain text, for buttons and toasts."""
        return self.house.i18n.label(self.language, phrase, attribute, **words)

    @property
    def language(self) -> str | None:
        """The language this turn speaks: the person's, or a guess before they have chosen."""
        return self.person.language or self.hint

    def say(
        self,
        phrase: str,
        /,
        *,
        buttons: Mapping[str, str] | Sequence[Button] = (),
        attachment: Attachment | None = None,
        rings: bool = False,
        **words: Word,
    ) -> None:
        """A new message; a question that waits goes on waiting.

        What the clock says is silent, unless the person asked to be rung: `rings`.
        """
        made = self._buttons(phrase, buttons)
        text = self.text(phrase, **words)
        said = Said(text, made, attachment=attachment, is_screen=bool(made), rings=rings)
        self.said.append(said)

    def show(
        self,
        phrase: str,
        /,
        *,
        buttons: Mapping[str, str] | Sequence[Button] = (),
        back: str | None = None,
        **words: Word,
    ) -> None:
        """The person's one screen: edits the tapped screen, else sends it; closes the question.

        `buttons` maps the phrase's attributes to commands; `back` is the command of the way back.
        """
        row = (Button(self.label("bot-back"), back),) if back else ()
        text = self.text(phrase, **words)
        made = self._buttons(phrase, buttons)
        self.said.append(Said(text, made, row, self._take_tapped(), is_screen=True))
        self.closes = True

    def toast(self, phrase: str, /, **words: Word) -> None:
        """A few words over the chat, for who tapped; who typed reads them if nothing else."""
        self.toasted = (phrase, words)

    def toast_text(self) -> str | None:
        """The toast as it is shown."""
        if self.toasted is None:
            return None
        phrase, words = self.toasted
        return self.label(phrase, **words)[:TOAST]

    def later(self, command: str, at: datetime) -> None:
        """The clock types that command for this person then; a second call moves the first."""
        if command[1:].partition(" ")[0] not in self.menu or command[0] != "/":
            raise ValueError(f"not a command of this release: {command[:20]}")
        # In the next second at the earliest, or a command that calls itself would never rest.
        due.put(self.db, self.person.id, command, at=max(int(at.timestamp()), self.seconds + 1))

    def go(self, command: str) -> None:
        """Dispatch types that command for the person when the slice has answered."""
        self.typed.append(command)

    def hide(self) -> None:
        """Delete what this chat shows, both sides, as far back as Telegram lets us."""
        self.hidden = True
        self.tapped = None
        self.person = self.person.at(Desk())
        people.drop_drafts(self.db, self.person)

    def forget(self, farewell: str) -> None:
        """Erase the person at the end of the turn, and say that phrase last."""
        self.farewell = farewell

    def export(self) -> dict[str, list[dict[str, Any]]]:
        """Everything that is kept about the person: table by table, opened."""
        chat = self.person.chat_id
        return {
            **people.export(self.db, self.house.seal, self.person),
            **({"messages": outbox.known_messages(self.db, chat)} if chat else {}),
        }

    def take_question(self) -> int | None:
        """The message of the question that was just tapped, to be edited; once."""
        return self._take_tapped() if self.on_question else None

    def _take_tapped(self) -> int | None:
        # An edit above a message that was said meanwhile would be read in the wrong order.
        tapped, self.tapped = self.tapped, None
        return None if self.said else tapped

    def _buttons(
        self, phrase: str, buttons: Mapping[str, str] | Sequence[Button]
    ) -> tuple[Button, ...]:
        if isinstance(buttons, Mapping):
            label, language = self.house.i18n.label, self.language
            made = tuple([Button(label(language, phrase, n), to) for n, to in buttons.items()])
        else:
            made = tuple(buttons)
        if len(made) > SHOWN:
            raise ValueError(f"{phrase}: more than {SHOWN} buttons on a screen")
        return made
