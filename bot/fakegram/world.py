"""A pure state machine: people, chats, messages, files, and the bot's queue of updates.

The people's acts raise WorldError where a phone would not let them; the bot's side is `call`.
Everything is synchronous; time comes from the clock that is handed in. Nothing is read or
written, but whoever sets `sink` is given each change before the act returns, and can keep
the world in a file.
Message dicts are Bot API Messages and are never changed in place: do not change them either.
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self, TypeVar

from bot.fakegram import acts, groups, hooks, looks, saving, taps
from bot.fakegram.errors import AnswerLost, refuse
from bot.fakegram.faults import Faults
from bot.fakegram.limits import Pace
from bot.fakegram.methods import METHODS
from bot.fakegram.params import Params
from bot.fakegram.queue import Waiting
from bot.fakegram.records import Chat, ChatKind, File, Json, Person, Stored
from bot.fakegram.state import Bot, Change, State

log = logging.getLogger(__name__)

Listener = Callable[[Json], None]
Sink = Callable[[list[Change]], None]
T = TypeVar("T")


class World:
    """The pretend Telegram, with one bot."""

    def __init__(
        self,
        now: Callable[[], float],
        *,
        seed: int = 1,
        token: str = "1000001:pretend-token",
        name: str = "Hamroh",
        username: str = "hamroh_bot",
        limits: Pace = "off",
        strict: bool = False,
    ) -> None:
        self.token = token
        bot = Bot(id=int(token.partition(":")[0]), first_name=name, username=username)
        self.state = State(now, seed, bot)
        self.state.limits.pace = limits
        self.state.strict = strict  # also refuse what Telegram is only said to refuse
        self.calls: Counter[str] = Counter()  # how often each method was called
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
        return self._done(
            acts.send_file(
                self.state,
                person,
                "photo",
                content,
                caption=caption,
                chat=chat,
                width=width,
                height=height,
            )
        )

    def send_voice(
        self,
        person: int,
        content: bytes,
        *,
        duration: int = 1,
        caption: str | None = None,
        chat: int | None = None,
    ) -> Json:
        """Send a voice note."""
        return self._done(
            acts.send_file(
                self.state, person, "voice", content, caption=caption, chat=chat, duration=duration
            )
        )

    def send_document(
        self,
        person: int,
        content: bytes,
        *,
        name: str = "file.bin",
        caption: str | None = None,
        chat: int | None = None,
    ) -> Json:
        """Send a file."""
        return self._done(
            acts.send_file(
                self.state, person, "document", content, caption=caption, chat=chat, name=name
            )
        )

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

    # -- the bot's side ---------------------------------------------------------------------

    def call(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        files: Mapping[str, File] | None = None,
    ) -> Any:
        """The result of a method; raises ApiError, and Unreachable and AnswerLost by fault."""
        return self.answer(method, params, files)["result"]

    def answer(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        files: Mapping[str, File] | None = None,
    ) -> Json:
        """The same as the whole answer: ok, result, and sometimes a description."""
        given = Params(params or {}, files or {})
        name, run = METHODS.get(method.lower(), (method, None))
        self.calls[name] += 1
        if self.faults:
            self.faults.before(name, given.chat_id())
        if run is None:
            log.error("The bot calls %r, which the pretend Telegram does not have.", name)
            raise refuse("method not found", 404)
        result = self._done(run(self.state, given))
        if self.faults and self.faults.loses_answer(name, given.chat_id()):
            raise AnswerLost(name)
        if isinstance(result, hooks.Described):
            return {"ok": True, "result": True, "description": result.description}
        return {"ok": True, "result": result}

    def updates(self, offset: int = 0, limit: int = 100, allowed: Any = None) -> list[Json]:
        """getUpdates without waiting, webhook or not; an offset forgets what is older."""
        hooks.set_allowed(self.state, allowed)
        return self._done(hooks.read_updates(self.state, offset, limit))

    def waiting(self) -> list[Waiting]:
        """All updates that the bot has not confirmed, for a webhook."""
        return self.state.queue.all()

    def update(self, update_id: int) -> Waiting | None:
        """The update while it is unconfirmed."""
        return self.state.queue.get(update_id)

    def confirm(self, update_ids: Iterable[int]) -> None:
        """The bot has these updates (a webhook's 2xx)."""
        self.state.forget_updates(list(update_ids))
        self._settle()

    def webhook_failed(self, message: str) -> None:
        """Remember the last trouble of the webhook, for getWebhookInfo."""
        looks.webhook_failed(self.state, message)
        self._settle()

    @property
    def webhook(self) -> Json:
        """url, secret_token, max_connections; empty while there is none."""
        return self.state.bot.webhook

    @property
    def faults(self) -> Faults:
        """The troubles that are still to come."""
        return self.state.faults

    # -- listening and keeping --------------------------------------------------------------

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener with each event from now on; what is returned ends it."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def dump(self) -> Json:
        """Everything, as JSON (shared with the world: write it at once)."""
        return saving.dump(self.state)

    @classmethod
    def load(cls, data: Json, now: Callable[[], float], **options: Any) -> Self:
        """The world of a dump; `options` as for World(...)."""
        world = cls(now, **options)
        saving.load(world.state, data)
        return world

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
