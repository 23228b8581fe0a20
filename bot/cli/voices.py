"""The demo's crowd answers roll-calls by itself: on its phones, some within minutes, some never.

What is pressed is pressed in the world, so the bot hears of it as of anybody.
"""

import asyncio
import heapq
import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from bot.cli.crowd import FIRST
from bot.fakegram import World, WorldError

TICK = 0.5  # seconds between two looks at the time
FIRST_ANSWER, LAST_ANSWER = 5, 240  # seconds after the question
THOUGHT = 4  # seconds until somebody says what they need

# One in so many, the first that fits; the others are safe. Primes, so that each kind is found in
# each language and each place; who blocks the bot hears nothing, and says nothing.
SILENT, NEED, LATER, AWAY = 5, 23, 13, 11
KEYS = ("safe", "need", "later", "away")  # as the question has them, from top to bottom
_NEED = re.compile(r"/checkin need \d+ [a-z]+")


@dataclass(order=True, slots=True)
class Press:
    """Somebody presses something then: a key by its label, or a button of a message."""

    at: float
    person: int
    label: str = field(default="", compare=False)
    message: int = field(default=0, compare=False)


def answer_of(person: int) -> str:
    """What this person says, and "" for who says nothing."""
    number = person - FIRST
    for many, said in ((SILENT, ""), (NEED, "need"), (LATER, "later"), (AWAY, "away")):
        if number % many == many // 2:
            return said
    return "safe"


class Voices:
    """What the crowd is about to press; it listens to the world from the beginning."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._presses: list[Press] = []
        for person, chat in world.state.chats.items():
            if chat.keyboard:  # asked before the demo was stopped
                self._asked(person, chat.keyboard)
        self._leave = world.subscribe(self._hear)

    async def run(self) -> None:
        """Press what is to be pressed, by the time of the world, until cancelled."""
        try:
            while True:
                self.speak()
                await asyncio.sleep(TICK)
        finally:
            self._leave()

    def speak(self) -> None:
        """Press what is to be pressed by now."""
        while self._presses and self._presses[0].at <= self._world.now():
            one = heapq.heappop(self._presses)
            with suppress(WorldError):  # the keyboard went, or they have left
                if one.message:
                    self._world.press(one.person, one.message, one.label)
                else:
                    self._world.tap(one.person, one.label)

    def _hear(self, event: dict[str, Any]) -> None:
        person = event.get("chat", 0)
        if person < FIRST:
            return
        if event["type"] == "keyboard" and event["keyboard"]:
            self._asked(person, event["keyboard"])
        elif event["type"] == "message" and event["message"]["from"]["is_bot"]:
            self._asked_what(person, event["message"])

    def _asked(self, person: int, keyboard: dict[str, Any]) -> None:
        labels = [key["text"] for row in keyboard["keyboard"] for key in row]
        said = answer_of(person) if person >= FIRST and len(labels) == len(KEYS) else ""
        if said and not any(one.person == person for one in self._presses):
            after = FIRST_ANSWER + person * 37 % (LAST_ANSWER - FIRST_ANSWER)
            at = self._world.now() + after
            heapq.heappush(self._presses, Press(at, person, labels[KEYS.index(said)]))

    def _asked_what(self, person: int, message: dict[str, Any]) -> None:
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        found = [key.get("callback_data", "") for row in rows for key in row]
        kinds = [data for data in found if _NEED.fullmatch(data)]
        if kinds:
            press = Press(
                self._world.now() + THOUGHT,
                person,
                kinds[person % len(kinds)],
                message["message_id"],
            )
            heapq.heappush(self._presses, press)
