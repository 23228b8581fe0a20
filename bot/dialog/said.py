"""What a turn says: a message with its buttons, and what is told to other people."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot import waiting
from bot.dialog.inputs import Media
from bot.i18n import Word
from bot.outbox import REPLY_LIFE, Lane

CALLBACK_DATA = 64  # bytes (Bot API, InlineKeyboardButton.callback_data)
URGENCIES = {1: "high", 2: "middle", 3: "low"}  # of what waits, as phrases call them


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

    `media` is what somebody sent, and the text stands below it; `edits` is the message of the chat
    that this one replaces; what `is_screen` has buttons that digits tap from now on, or none at
    all; what `rings` does so though the clock says it; what is `silent` never rings. `keyboard` are
    labels below the chat, one a line, and what `clears` takes such a keyboard away: Telegram lets
    neither have buttons of its own. `lane`: another than that of who opened the turn. What bears a
    `name` takes the place of what waits under it. What was posted and has not left in `life`
    seconds is not said.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    row: tuple[Button, ...] = ()
    edits: int | None = None
    attachment: Attachment | None = None
    media: Media | None = None
    is_screen: bool = False
    rings: bool = False
    silent: bool = False
    keyboard: tuple[str, ...] = ()
    clears: bool = False
    lane: Lane | None = None
    name: str = ""
    life: int = REPLY_LIFE

    def body(self, home: Button | None = None) -> dict[str, Any]:
        """The Bot API's words: HTML, no link preview, one button a row, back and home below."""
        body: dict[str, Any] = {
            "text": self.text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        if self.silent:
            body["disable_notification"] = True
        if below := self._below():
            body["reply_markup"] = below
        elif keys := self.keys(home):
            rows = [[{"text": b.label, "callback_data": b.data} for b in row] for row in keys]
            body["reply_markup"] = {"inline_keyboard": rows}
        return body

    def _below(self) -> dict[str, Any]:
        """What becomes of the keyboard below the chat; it stays open until it is taken away."""
        if self.keyboard:
            rows = [[{"text": label}] for label in self.keyboard]
            return {"keyboard": rows, "resize_keyboard": True, "is_persistent": True}
        return {"remove_keyboard": True} if self.clears else {}

    def keys(self, home: Button | None) -> list[Sequence[Button]]:
        """The buttons as they stand, row by row."""
        if self._below():
            return []
        rows: list[Sequence[Button]] = [(button,) for button in self.buttons]
        below = self.row
        if home is not None and all(button.data != home.data for button in self.buttons):
            below = (*below, home)
        return [*rows, below] if below else rows


@dataclass(frozen=True, slots=True)
class Told:
    """A phrase for other people: each hears it in a turn of their own, that staff opened.

    `lost` is typed for the `teller` when it does not reach one of them; `name` as in `Said`. With a
    `post` it is said in the message of that name, within `life` seconds.
    """

    people: tuple[int, ...]
    phrase: str
    buttons: Mapping[str, str] | Sequence[Button]
    words: Mapping[str, Word]
    media: Media | None = None
    teller: int = 0
    lost: str = ""
    post: str = ""
    life: int = REPLY_LIFE
    name: str = ""


def ringing(rings: Iterable[waiting.Ring]) -> list[Told]:
    """What waits, for those whom it rings: number, kind and urgency, for anybody may look on.

    Who is rung for several rows hears of the most urgent, and how many more there are.
    """
    own: dict[int, list[waiting.Ring]] = {}
    for ring in sorted(rings, key=lambda ring: ring.urgency):
        for person in ring.people:
            own.setdefault(person, []).append(ring)
    alike: dict[tuple[waiting.Ring, int], list[int]] = {}
    for person, several in own.items():
        alike.setdefault((several[0], len(several) - 1), []).append(person)
    return [_ringing(ring, more, people) for (ring, more), people in alike.items()]


def _ringing(ring: waiting.Ring, more: int, people: Sequence[int]) -> Told:
    phrase = "bot-waiting-again" if ring.again else "bot-waiting"
    buttons = {"take": f"/staff take {ring.number}", "list": "/staff waiting"}
    words = {
        "number": str(ring.number),
        "kind": ring.kind,
        "urgency": URGENCIES[ring.urgency],
        "more": str(more) if more else "none",
    }
    return Told(tuple(people), phrase, buttons, words)
