"""One input from one person, and all that the bot does about it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel

from bot import audit, due, hearing, outbox, people, waiting
from bot.dialog.claiming import Claiming
from bot.dialog.crowds import Crowds
from bot.dialog.inputs import Input, Media, Text
from bot.dialog.said import Attachment, Button, Said, Told, ringing
from bot.i18n import Word
from bot.outbox import REPLY_LIFE, Lane
from bot.people import Desk, Person, Role
from bot.store import Db

if TYPE_CHECKING:
    from bot.dialog.house import House

Opener = Literal["person", "clock", "staff"]

CAPTION = 1024  # characters in UTF-16 (Bot API, sendPhoto.caption and its like)
TOAST = 200  # characters (Bot API, answerCallbackQuery.text)
SHOWN = 6  # CONTRACT: six buttons at most


class Turn(Crowds, Claiming):
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
        self.bot = 0  # its number at Telegram
        self.typed_at: int | None = None  # the message in which it was typed
        self.wrote_at = self.seconds  # when Telegram got it: after an outage, long ago
        self.forwarded = False  # somebody else's words
        self.taken_back: int | None = None
        self.unasked: Media | Text | None = None  # what came when no question waited
        self.overheard: Input | None = None  # what a slice heard before any question
        self.on_question = False
        self.claimed = ""
        self.said: list[Said] = []
        self.posted: dict[str, Said] = {}
        self.told: list[Told] = []
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
        return self.person.language or self.hint or self.person.desk.guess or None

    def say(  # noqa: PLR0913 - what a message can be, one by one
        self,
        phrase: str,
        /,
        *,
        buttons: Mapping[str, str] | Sequence[Button] = (),
        attachment: Attachment | None = None,
        media: Media | None = None,
        rings: bool = False,
        keyboard: Sequence[str] = (),
        clears: bool = False,
        lane: Lane | None = None,
        name: str = "",
        **words: Word,
    ) -> None:
        """A new message; a question that waits goes on waiting.

        What the clock says is silent, unless the person asked to be rung: `rings`. `media` is
        somebody's picture, voice or file, by its id: it stands above the words, in one message
        with them unless they are too long for that. `keyboard` are attributes of the phrase that
        stand below the chat from now on, `clears` takes them away; neither has buttons, so the way
        home stands in the words. `lane`: what can wait goes in REMINDER, behind all replies;
        what the clock says to somebody in need goes in REPLY. What waits under the same `name` is
        not said any more.
        """
        made = self._buttons(phrase, buttons)
        text = self.text(phrase, **words)
        if media is not None and len(text.encode("utf-16-le")) // 2 > CAPTION:
            self.said.append(Said("", media=media, rings=rings))
            media = None
        if (keyboard or clears) and made:
            raise ValueError(f"{phrase}: buttons beside a keyboard")
        said = Said(
            text,
            made,
            attachment=attachment,
            media=media,
            is_screen=bool(made),
            rings=rings,
            keyboard=tuple(self.label(phrase, name) for name in keyboard),
            clears=clears,
            lane=lane,
            name=name,
        )
        self.said.append(said)

    def post(
        self,
        name: str,
        phrase: str,
        /,
        *,
        buttons: Mapping[str, str] | Sequence[Button] = (),
        **words: Word,
    ) -> None:
        """One message of that name and person: new the first time, edited in place afterwards.

        Only the newest words are sent. Digits do not tap its buttons; nothing is asked again below.
        """
        made = self._buttons(phrase, buttons)
        self.posted[name] = Said(self.text(phrase, **words), made)

    def show(
        self,
        phrase: str,
        /,
        *,
        buttons: Mapping[str, str] | Sequence[Button] = (),
        back: str | None = None,
        lane: Lane | None = None,
        name: str = "",
        **words: Word,
    ) -> None:
        """The person's one screen: edits the tapped screen, else sends it; closes the question.

        `buttons` maps the phrase's attributes to commands; `back` is the command of the way back.
        `lane` and `name` as in `say`: a screen that a crowd gets at once can wait.
        """
        row = (Button(self.label("bot-back"), back),) if back else ()
        text = self.text(phrase, **words)
        made = self._buttons(phrase, buttons)
        tapped = self._take_tapped()
        self.said.append(Said(text, made, row, tapped, is_screen=True, lane=lane, name=name))
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

    def later(
        self, command: str, at: datetime, *, person: int | None = None, always: bool = False
    ) -> None:
        """The clock types that command for this person then; a second call moves the first.

        Or for that other `person`, by their number: it is forgotten with them and not with this
        one. `always`: also while the wall clock has leapt and is not believed; within two minutes.
        """
        self.refuse_strange(command)
        whose = self.person.id if person is None else person
        # In the next second at the earliest, or a command that calls itself would never rest.
        moment = max(int(at.timestamp()), self.seconds + 1)
        due.put(self.db, whose, command, at=moment, always=always)

    def go(self, command: str) -> None:
        """Dispatch types that command for the person when the slice has answered."""
        self.typed.append(command)

    def record(self, act: str, /, **what: str | int) -> None:
        """Append to the audit log what this person did; see bot.audit.record."""
        seal, who = self.house.seal, self.person.id
        audit.record(self.db, seal, act=act, actor=who, what=what, now=self.seconds)

    def take_back(self, message_id: int | None = None) -> None:
        """Delete the message that the person has just typed: a code must not stay in a chat.

        Or another message of this chat, by the `typed_at` of its turn.
        """
        self.taken_back = message_id or self.typed_at

    def link(self, payload: str) -> str:
        """A link that opens this chat with `/start <payload>`; the command while it has no name."""
        name = self.house.address.username
        return f"https://t.me/{name}?start={payload}" if name else f"/start {payload}"

    def tell(  # noqa: PLR0913 - what telling can be, one by one
        self,
        others: Iterable[int],
        phrase: str,
        /,
        *,
        buttons: Mapping[str, str] | Sequence[Button] = (),
        media: Media | None = None,
        lost: str = "",
        teller: int | None = None,
        post: str = "",
        life: int = REPLY_LIFE,
        name: str = "",
        **words: Word,
    ) -> None:
        """Say it to other people, each in their language; it rings.

        Who cannot be reached is skipped. `media` as in `say`. `lost` is a command that the clock
        types for this person when it did not reach one of them: they have blocked the bot or are
        gone, the file does not load any more, or Telegram could not be reached for a day. It is
        typed for that other `teller` instead, if one is named: then also when this person is
        forgotten now. What waits under a `name` gives way, and can be withdrawn: see `withdraw`.
        `post`: one message of that name and person, as `post` says it, so that it can be taken out
        of their chat again at any age; it is not said any more after `life` seconds.
        """
        if lost:
            self.refuse_strange(lost)
        people, me = tuple(dict.fromkeys(others)), self.person.id if teller is None else teller
        told = Told(people, phrase, buttons, words, media, me, lost, post, life, name)
        self.told.append(told)

    def notify_staff(
        self,
        kind: str,
        *,
        urgency: int,
        place: str,
        command: str,
        role: Role = "operator",
        language: str = "",
    ) -> int:
        """Put a row of what waits, and ring; its number.

        Urgency 1 is the highest of three; who takes the row has its command typed, and the slice
        calls `settled` with the same command when nobody needs to be rung any more.
        """
        self.refuse_strange(command)
        wanted = waiting.Wanted(kind, urgency, role, place, command, language)
        number = waiting.put(self.db, wanted, asker=self.person.id, now=self.seconds)
        if ring := waiting.ring(self.db, number, now=self.seconds):
            self.told += ringing([ring])
        return number

    def on_duty(self, role: Role, place: str) -> list[int]:
        """Who is on duty now in that role for that place, by their number."""
        return waiting.on_duty(self.db, role, place, now=self.seconds)

    def settled(self, command: str) -> int:
        """What waited with that command is done: no more rings; how many rows that was."""
        return waiting.drop(self.db, command, now=self.seconds)

    def waits(self, command: str) -> bool:
        """Whether what waits with that command is not settled yet, taken or not."""
        return waiting.waits(self.db, command)

    def withdraw(self, name: str, *, person: int | None = None) -> bool:
        """What waits under that name for this person, or another, is not said; False: nothing."""
        who = self.person.id if person is None else person
        return outbox.withdraw(self.db, who, name, now=self.seconds)

    def sent_at_of(self, name: str) -> int | None:
        """When the newest of that name was sent to this person; None: it has not been, or waits.

        Known for two days.
        """
        return outbox.sent_at_of(self.db, self.person.id, name)

    def heard_until(self) -> int | None:
        """The second until which the bot has heard everybody; None where nobody notes that.

        What was said later may still lie at Telegram: nobody has been silent since.
        """
        return hearing.heard_until(self.db)

    def deaf_since(self, second: int) -> int | None:
        """When the last outage since that second ended; now while it lasts, None for none."""
        return hearing.deaf_since(self.db, second, now=self.seconds)

    def hide(self) -> None:
        """Delete what this chat shows, both sides, as far back as Telegram lets us."""
        self.hidden = True
        self.tapped = None
        for dialog in self.house.dialogs:
            dialog.hide(self)
        self.person = self.person.at(Desk())
        people.drop_drafts(self.db, self.person)

    def forget(self, farewell: str) -> None:
        """Erase the person at the end of the turn, and say that phrase last."""
        self.farewell = farewell

    def export(self) -> dict[str, list[dict[str, Any]]]:
        """Everything that is kept about the person: table by table, opened."""
        chat = self.person.chat_id
        told = [dialog.export(self) for dialog in self.house.dialogs if dialog.export]
        return {
            **people.export(self.db, self.house.seal, self.person),
            **{table: rows for one in told for table, rows in one.items()},
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
