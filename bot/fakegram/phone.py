"""The tests' pretend phone: it types, taps and reads, against the real dispatcher and database.

> words           the person writes            > [Label]      the person taps that button
> /command args   the person types             ~ 2 days       time passes; what is due, happens
anything else     what the bot said, line by line; [A] [B] are its buttons, without back and home
...               any lines

After every step it checks what must hold in every chat: see `_check`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot import people
from bot.fakegram.cable import Cable, Clock, Mismatch
from bot.fakegram.rules import broken, keys

_UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_WAIT = re.compile(r"(\d+) (second|minute|hour|day)s?")
_LABEL = re.compile(r"\[([^\]]+)\]")


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
            await self._step(line)
        return self.said()

    async def talk(self, script: str) -> None:
        """Have the whole chat of the script; raises Mismatch with both chats where they differ."""
        found: list[str] = []
        for line in _lines(script):
            if line.startswith(("> ", "~ ")):
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
        return [key["text"] for key in keys(message)]

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
        await self.listen(typed=not label)

    async def listen(self, *, typed: bool = True) -> list[str]:
        """Let the bot answer what was done at the phone; what it said."""
        self._heard.clear()
        await self.cable.settle()
        await self._check(typed=typed)
        return self.said()

    async def _check(self, *, typed: bool) -> None:
        """No error logged, no tap unacknowledged, no silence, a way home, six options at most."""
        self.cable.check()
        if self.cable.complaints.expected:
            return
        seal = self.cable.house.seal
        person = await self.cable.store.read(lambda db: people.by_chat(db, seal, self.person))
        found = list(
            broken(
                self._heard,
                quiet=self._quiet,
                commands=self.cable.house.menu,
                speaks=person is not None and person.language is not None,
            )
        )
        if typed and not self._heard:
            found.append("the bot said nothing")
        taps = [t for t in self.world.state.taps.values() if t.person == self.person]
        if any(not tap.answered for tap in taps):
            found.append("a tap was not acknowledged")
        if found:
            raise Mismatch("\n".join(["rules were broken:", *found]))

    def _type(self, words: str) -> None:
        self.steps.append(Step(words, 0, _meant(words, (self.shows() or [{}])[-1])))
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
        self.world.press(self.person, message["message_id"], keys(message)[place]["callback_data"])

    async def repeat(self, step: Step) -> None:
        """Do a step of another chat in this one's language."""
        labels = self._labels(step.back)
        if step.words and step.place is not None:
            self.world.send_text(self.person, labels[step.place])
        elif step.words:
            self.world.send_text(self.person, step.words)
        elif step.place is not None:
            self.press(step.back, step.place)
        await self.listen(typed=bool(step.words))

    async def _wait(self, words: str) -> None:
        found = _WAIT.fullmatch(words)
        if found is None:
            raise Mismatch(f"not a time: {words}")
        self._heard.clear()
        await self.cable.wait(int(found[1]) * _UNITS[found[2]])
        await self._check(typed=False)

    def _labels(self, back: int) -> list[str]:
        shown = self.shows()
        if back >= len(shown):
            return []
        return [key["text"] for key in keys(shown[-1 - back])]

    def _render(self, message: dict[str, Any]) -> Iterator[str]:
        text = message.get("text") or message.get("caption") or ""
        yield from (line.strip() for line in text.splitlines() if line.strip())
        if "document" in message:
            yield f"({message['document']['file_name']})"
        yield from (f"({kind})" for kind in ("voice", "photo") if kind in message)
        labels = [key["text"] for key in keys(message) if key["text"] not in self._quiet]
        if labels:
            yield " ".join(f"[{label}]" for label in labels)


def _meant(words: str, message: dict[str, Any]) -> int | None:
    """The place of the answer whose label was typed, or of the only one that begins so."""
    typed = "" if words.startswith("/") else _bare(words)
    answers = {
        place: _bare(key["text"])
        for place, key in enumerate(keys(message))
        if typed and not key["callback_data"].startswith("/")
    }
    whole = [place for place, label in answers.items() if label == typed]
    begun = [place for place, label in answers.items() if f" {typed}" in f" {label}"]
    return whole[0] if whole else begun[0] if len(begun) == 1 else None


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
