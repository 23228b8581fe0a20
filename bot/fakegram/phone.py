"""The tests' pretend phone: it types, taps and reads, against the real dispatcher and database.

> words           the person writes            > [Label]      the person taps that button
> /command args   the person types             ~ 2 days       time passes; what is due, happens
anything else     what the bot said, line by line; [A] [B] are its buttons, without back and home
...               any lines
"""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from bot import outbox
from bot.dialog import House
from bot.dispatch import Dispatch, Marker
from bot.fakegram.errors import AnswerLost, ApiError, Unreachable
from bot.fakegram.records import File
from bot.fakegram.world import World
from bot.outbox import DeliveryFailed, Row, TryLater, Unknown
from bot.sender import Again, Otherwise, Sent, Verdict, judge, settle
from bot.store import Store, Writer

Classify = Callable[[str, ApiError], DeliveryFailed | None]

_UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_WAIT = re.compile(r"(\d+) (second|minute|hour|day)s?")
_LABEL = re.compile(r"\[([^\]]+)\]")
ROUNDS = 50  # of delivery before a test is told that the bot talks to itself


class Mismatch(AssertionError):
    """The chat is not the one that was expected."""


class Clock:
    """The time of the test, for the world and for the bot; it moves when it is told to."""

    def __init__(self, start: datetime) -> None:
        self.seconds = start.timestamp()

    def __call__(self) -> float:
        return self.seconds

    def utc(self) -> datetime:
        """The same as a time."""
        return datetime.fromtimestamp(self.seconds, UTC)


class Cable:
    """The bot without HTTP: updates go to the dispatcher, rows to the world, both at once."""

    def __init__(
        self, world: World, store: Store, house: House, clock: Clock, classify: Classify
    ) -> None:
        self.world = world
        self.store = store
        self.house = house
        self.clock = clock
        self._classify = classify
        self._offset = 0
        self._rows: list[Row] = []
        self._taps: list[tuple[str, str | None]] = []
        self.dispatch = self.restart()

    def restart(self, marker: Marker | None = None) -> Dispatch:
        """A dispatcher that remembers nothing but the database."""
        self.dispatch = Dispatch(
            self.store,
            self.house,
            bot=self.world.state.bot.id,
            now=self.clock.utc,
            hand_over=self._rows.extend,
            acknowledge=lambda callback, text: self._taps.append((callback, text)),
            marker=marker,
        )
        return self.dispatch

    async def settle(self) -> None:
        """Carry everything to and fro until both sides are quiet."""
        for _ in range(ROUNDS):
            updates = self.world.updates(self._offset)
            if updates:
                await self.dispatch(updates)
                self._offset = updates[-1]["update_id"] + 1
            await self.store.read(lambda db: None)  # let the hand-over after the commit arrive
            if not updates and not self._rows and not self._taps:
                return
            await self._deliver()
        raise Mismatch("the bot does not come to rest")

    async def _deliver(self) -> None:
        taps, self._taps[:] = list(self._taps), []
        for callback, text in taps:
            self._acknowledge(callback, text)
        rows, self._rows[:] = list(self._rows), []
        for row in rows:
            await self.store.write(partial(self._one, row=row))

    def _acknowledge(self, callback: str, text: str | None) -> None:
        words = {"text": text} if text else {}
        try:
            self.world.call("answerCallbackQuery", {"callback_query_id": callback, **words})
        except (ApiError, Unreachable, AnswerLost):
            return  # never retried: the tap has been acted upon

    def _one(self, db: Writer, row: Row) -> None:
        now = int(self.clock())
        if not outbox.claim(db, row, now=now):
            return
        verdict = self._call(db, row)
        settled = settle(db, self.house.seal, row, verdict, now=now)
        self._rows.extend(settled.new)
        match verdict:
            case Otherwise("anew"):
                self._rows.append(outbox.make_anew(row))
            case Otherwise("plain"):
                self._rows.append(outbox.make_plain(row))
            case Again():
                self._rows.append(row)

    def _call(self, db: Writer, row: Row) -> Verdict:
        body, files = json.loads(row.body), {}
        if row.file_id is not None:
            found = outbox.read_file(db, self.house.seal, row.file_id)
            if found is not None:
                files[found[0]] = File(found[1], found[2])
        try:
            result = self.world.call(row.method, body, files)
        except ApiError as error:
            failed = self._classify(row.method, error)
            return Sent() if failed is None else judge(row, failed)
        except AnswerLost:
            return judge(row, Unknown(row.method))
        except Unreachable:
            return judge(row, TryLater(row.method, kind="network"))
        return Sent(result["message_id"] if isinstance(result, dict) else None)


@dataclass(frozen=True, slots=True)
class Step:
    """What the person did, so that the same can be done in another language."""

    words: str = ""
    back: int = 0  # how many messages of the bot above the newest
    place: int | None = None  # which button of that message


class Chat:
    """One person's chat with the bot, as a transcript."""

    def __init__(self, cable: Cable, person: int, *, quiet: frozenset[str] = frozenset()) -> None:
        self.cable = cable
        self.world = cable.world
        self.person = person
        self.steps: list[Step] = []
        self._quiet = quiet
        self._heard: list[dict[str, Any]] = []
        self._leave = self.world.subscribe(self._hear)

    def _hear(self, event: dict[str, Any]) -> None:
        if event.get("chat") == self.person and event["type"] in {"message", "edit"}:
            message = event["message"]
            if message["from"]["is_bot"]:
                self._heard.append(message)

    async def act(self, script: str) -> list[str]:
        """Do the steps (`> …` and `~ …`) of the script; what the bot said after the last one."""
        for line in _lines(script):
            self._heard.clear()
            await self._step(line)
        return self.said()

    async def talk(self, script: str) -> None:
        """Have the whole chat of the script; raises Mismatch with both chats where they differ."""
        found: list[str] = []
        for line in _lines(script):
            if line.startswith(("> ", "~ ")):
                self._heard.clear()
                await self._step(line)
                found += [line, *self.said()]
        wanted = list(_lines(script))
        if not _fits(wanted, found):
            raise Mismatch("\n".join(["expected:", *wanted, "", "was:", *found]))

    async def rows(self, sql: str, **values: Any) -> list[tuple[Any, ...]]:
        """What is in the database."""
        return await self.cable.store.read(lambda db: [tuple(r) for r in db.all(sql, **values)])

    def said(self) -> list[str]:
        """What the bot said since the last step, line by line."""
        return [line for message in self._heard for line in self._render(message)]

    def heard(self) -> list[dict[str, Any]]:
        """The messages that the bot said or changed since the last step."""
        return list(self._heard)

    def buttons(self, message: dict[str, Any]) -> list[str]:
        """The labels under a message, back and home among them."""
        return [key["text"] for key in _keys(message)]

    def shows(self) -> list[dict[str, Any]]:
        """The messages of the bot that the chat shows now, oldest first."""
        return [m for m in self.world.history(self.person) if m["from"]["is_bot"]]

    async def _step(self, line: str) -> None:
        if line.startswith("~ "):
            await self._wait(line[2:])
            return
        label = _LABEL.fullmatch(line[2:])
        if label:
            self._tap(label[1])
        else:
            self._type(line[2:])
        await self.cable.settle()

    def _type(self, words: str) -> None:
        place = next((p for p, t in enumerate(self._labels(0)) if _bare(t) == _bare(words)), None)
        self.steps.append(Step(words, 0, place))
        self.world.send_text(self.person, words)

    def _tap(self, label: str) -> None:
        for back in range(len(self.shows())):
            for place, text in enumerate(self._labels(back)):
                if text == label or _bare(text) == _bare(label):
                    self.steps.append(Step("", back, place))
                    self.press(back, place)
                    return
        raise Mismatch(f"no button [{label}] in: {[self._labels(b) for b in range(3)]}")

    def press(self, back: int, place: int) -> None:
        """Press the button at that place of the bot's message so far above the newest."""
        message = self.shows()[-1 - back]
        self.world.press(self.person, message["message_id"], _keys(message)[place]["callback_data"])

    async def repeat(self, step: Step) -> None:
        """Do a step of another chat in this one's language."""
        self._heard.clear()
        labels = self._labels(step.back)
        if step.words and step.place is not None:
            self.world.send_text(self.person, labels[step.place])
        elif step.words:
            self.world.send_text(self.person, step.words)
        elif step.place is not None:
            self.press(step.back, step.place)
        await self.cable.settle()

    async def _wait(self, words: str) -> None:
        found = _WAIT.fullmatch(words)
        if found is None:
            raise Mismatch(f"not a time: {words}")
        self.cable.clock.seconds += int(found[1]) * _UNITS[found[2]]
        await self.cable.dispatch.due(int(self.cable.clock()))
        await self.cable.settle()

    def _labels(self, back: int) -> list[str]:
        shown = self.shows()
        if back >= len(shown):
            return []
        return [key["text"] for key in _keys(shown[-1 - back])]

    def _render(self, message: dict[str, Any]) -> Iterator[str]:
        text = message.get("text") or message.get("caption") or ""
        yield from (line.strip() for line in text.splitlines() if line.strip())
        if "document" in message:
            yield f"({message['document']['file_name']})"
        labels = [key["text"] for key in _keys(message) if key["text"] not in self._quiet]
        if labels:
            yield " ".join(f"[{label}]" for label in labels)


def _keys(message: dict[str, Any]) -> list[dict[str, Any]]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [key for row in rows for key in row]


def _bare(label: str) -> str:
    return " ".join("".join(c for c in label.casefold() if c.isalnum() or c == " ").split())


def _lines(script: str) -> Iterator[str]:
    return (line.strip() for line in script.splitlines() if line.strip())


def _fits(wanted: Sequence[str], found: Sequence[str]) -> bool:
    """Whether the lines are the same; `...` stands for any lines up to the next that fits."""
    if not wanted:
        return not found
    if wanted[0] == "...":
        return any(_fits(wanted[1:], found[skip:]) for skip in range(len(found) + 1))
    return bool(found) and wanted[0] == found[0] and _fits(wanted[1:], found[1:])


__all__ = ["Cable", "Chat", "Clock", "Mismatch", "Step"]
