"""The people's side of a world: what they do on their phones, and what they see there.

Acts raise WorldError where a phone would not let them. Message dicts are Bot API Messages and
are never changed in place: do not change them either.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, TypeVar, Unpack

from bot.fakegram import acts, groups, looks, saving, staging, taps
from bot.fakegram.records import Chat, ChatKind, Json, Person, Stored
from bot.fakegram.state import Change, State

Listener = Callable[[Json], None]
Sink = Callable[[list[Change]], None]
T = TypeVar("T")


class Crowd:
    """People, their chats and groups, and whoever listens."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.sink: Sink | None = None
        self._listeners: list[Listener] = []

    # -- people and chats -------------------------------------------------------------------

    def add_person(
        self,
        person_id: int,
        first_name: str,
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
        phone: str | None = None,
    ) -> Json:
        """The new person's User; adding the same id again changes their names only."""
        person = Person(person_id, first_name, last_name, username, language_code, phone)
        return self._done(acts.add_person(self.state, person))

    def settle_in(self, crowd: Iterable[Person], *, blocked: Collection[int] = ()) -> None:
        """Many people at once, who have all pressed Start before; the bot hears nothing of it.

        `blocked` are the numbers of those who have blocked it since.
        """
        acts.settle_in(self.state, crowd, blocked)
        self._settle()

    def add_group(
        self, chat_id: int, title: str, *, kind: ChatKind = "group", username: str | None = None
    ) -> Json:
        """The new group, supergroup or channel (negative id), without people and the bot."""
        return self._done(groups.add_group(self.state, Chat(chat_id, kind, title, username)))

    def join(self, person: int, chat: int, *, admin: bool = False) -> None:
        """Make a person a member of a group."""
        groups.join(self.state, person, chat, admin=admin)
        self._settle()

    def add_bot(self, person: int, chat: int, *, admin: bool = False) -> None:
        """A person adds the bot to a group or channel (in a channel always as administrator)."""
        groups.add_bot(self.state, person, chat, admin=admin)
        self._settle()

    def kick_bot(self, person: int, chat: int) -> None:
        """A person removes the bot from a group or channel."""
        groups.kick_bot(self.state, person, chat)
        self._settle()

    def migrate(self, chat: int) -> int:
        """Telegram makes a supergroup of a group: the new id."""
        return self._done(groups.migrate(self.state, chat))

    def delete_account(self, person: int) -> None:
        """The person is no more on Telegram."""
        acts.delete_account(self.state, person)
        self._settle()

    # -- the stage --------------------------------------------------------------------------

    def now(self) -> float:
        """The world's time, in seconds since 1970."""
        return self.state.now()

    @property
    def passed(self) -> float:
        """How many seconds were let pass: so far is the world ahead of the clock it was given."""
        return self.state.stage.passed

    def let_pass(self, seconds: float) -> None:
        """Time passes at once; it never goes back."""
        staging.let_pass(self.state, seconds)
        self._settle()

    def show_phones(self, people: Sequence[int]) -> None:
        """Remember whose phones the page shows, in their order."""
        staging.show_phones(self.state, people)
        self._settle()

    def invite(self, name: str, language: str) -> int:
        """The number of somebody new who was invented on the page."""
        return self._done(staging.invite(self.state, name, language))

    # -- what a person does -----------------------------------------------------------------

    def start(self, person: int, payload: str | None = None) -> Json:
        """Press Start (or open t.me/<bot>?start=payload); unblocks first if need be."""
        return self._done(acts.start(self.state, person, payload))

    def send_text(
        self, person: int, text: str, *, chat: int | None = None, reply_to: int | None = None
    ) -> Json:
        """Write to the bot, or into a group or channel."""
        return self._done(acts.send_text(self.state, person, text, chat, reply_to))

    def send_photo(
        self,
        person: int,
        content: bytes,
        *,
        caption: str | None = None,
        chat: int | None = None,
        width: int = 640,
        height: int = 480,
    ) -> Json:
        """Send a photo."""
        how: acts.How = {"caption": caption, "chat": chat, "width": width, "height": height}
        return self._done(acts.send_file(self.state, person, "photo", content, **how))

    def send_voice(self, person: int, content: bytes, **how: Unpack[acts.How]) -> Json:
        """Send a voice note: caption, chat and duration (seconds) if wanted."""
        return self._done(acts.send_file(self.state, person, "voice", content, **how))

    def send_document(self, person: int, content: bytes, **how: Unpack[acts.How]) -> Json:
        """Send a file: name, caption and chat if wanted."""
        return self._done(acts.send_file(self.state, person, "document", content, **how))

    def send_location(
        self, person: int, lat: float, lon: float, *, chat: int | None = None
    ) -> Json:
        """Send a point on the map."""
        return self._done(acts.send_location(self.state, person, lat, lon, chat))

    def send_contact(self, person: int, *, own: bool = True, plus: bool = True) -> Json:
        """Send one's own contact, as the keyboard's button does, or (own=False) a stranger's.

        Some phones write the number with a plus sign and some without.
        """
        return self._done(acts.send_contact(self.state, person, own=own, plus=plus))

    def send_sticker(self, person: int) -> Json:
        """Send a sticker."""
        return self._done(acts.send_sticker(self.state, person))

    def send_poll(self, person: int) -> Json:
        """Send a poll."""
        return self._done(acts.send_poll(self.state, person))

    def edit_text(
        self, person: int, message_id: int, text: str, *, chat: int | None = None
    ) -> Json:
        """Edit one's own message."""
        return self._done(acts.edit_text(self.state, person, message_id, text, chat))

    def delete(self, person: int, message_id: int, *, chat: int | None = None) -> None:
        """Delete a message for both sides; the bot is not told."""
        acts.delete(self.state, person, message_id, chat)
        self._settle()

    def press(self, person: int, message_id: int, data: str, *, chat: int | None = None) -> str:
        """Press the inline button with this data: the callback query's id."""
        return self._done(taps.press(self.state, person, message_id, data, chat))

    def tap(self, person: int, label: str, *, chat: int | None = None) -> str | Json:
        """Tap the newest button so labelled, inline or below: the query's id or the message."""
        return self._done(taps.tap(self.state, person, label, chat))

    def block(self, person: int) -> None:
        """Block the bot."""
        acts.block(self.state, person)
        self._settle()

    def unblock(self, person: int) -> None:
        """Unblock the bot, without pressing Start."""
        acts.unblock(self.state, person)
        self._settle()

    def push(self, update: Mapping[str, Any]) -> int:
        """Queue any update at all, malformed or of unknown type: its update_id."""
        return self._done(self.state.push_update(dict(update), chat=0))

    # -- what a person sees -----------------------------------------------------------------

    def history(self, person_or_chat: int) -> list[Json]:
        """The messages of a chat, oldest first."""
        return looks.history(self.state, person_or_chat)

    def keyboard(self, person: int) -> Json | None:
        """The open reply keyboard (ReplyKeyboardMarkup or ForceReply), or None."""
        return self.state.chat(person).keyboard

    def toasts(self, person: int) -> list[Json]:
        """The answers to taps, oldest first: text, show_alert, callback_query_id, date."""
        return list(self.state.toasts.get(person, []))

    def commands(self, person: int, *, language: str | None = None) -> list[Json]:
        """The menu of commands that this person sees."""
        return looks.commands(self.state, person, language)

    def profile(self, person: int, *, language: str | None = None) -> Json:
        """name, username, description, short_description of the bot in the person's language."""
        return looks.profile(self.state, person, language)

    def screen(self, person: int) -> Json:
        """All of a person's phone: user, bot, history, keyboard, toasts, commands, typing,
        started, blocked, and the ids of taps that still wait.
        """
        return looks.screen(self.state, person)

    def people(self) -> list[Json]:
        """The Users of all people."""
        return [person.user() for person in self.state.people.values()]

    def download(self, path: str) -> Stored | None:
        """The file behind a file_path."""
        return looks.download(self.state, path)

    # -- listening --------------------------------------------------------------------------

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener with each event from now on; what is returned ends it."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def _done(self, result: T) -> T:
        self._settle()
        return result

    def _settle(self) -> None:
        """The act is over: first the file, then the listeners."""
        state = self.state
        if state.changes:
            if self.sink is not None:
                self.sink(saving.changes(state))
            state.changes.clear()
        if state.events:
            events, state.events = state.events, []
            for listener in tuple(self._listeners):
                for event in events:
                    listener(event)
