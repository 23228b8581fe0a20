"""A dispatcher whose answers are only collected, and what lies on a person's desk."""

import json
from typing import Any

from bot.dialog import House
from bot.dispatch import Dispatch, Marker
from bot.fakegram.cable import Clock
from bot.fakegram.phone import Chat
from bot.outbox import Row
from bot.store import Store


class Desk:
    """The real desk on a real database; `rows` are what it said, `taps` what it acknowledged."""

    def __init__(
        self, store: Store, house: House, clock: Clock, *, marker: Marker | None = None
    ) -> None:
        self.store = store
        self.house = house
        self.rows: list[Row] = []
        self.taps: list[tuple[str, str | None]] = []
        self.dispatch = Dispatch(
            store,
            house,
            bot=1,
            now=clock.utc,
            hand_over=self.rows.extend,
            acknowledge=lambda callback, text: self.taps.append((callback, text)),
            marker=marker,
        )

    async def take(self, *updates: Any) -> list[dict[str, Any]]:
        """The bodies of what is said to these updates."""
        self.rows.clear()
        self.taps.clear()
        await self.dispatch(updates)
        return await self.said()

    async def said(self) -> list[dict[str, Any]]:
        """The bodies of what was handed over."""
        await self.store.read(lambda db: None)  # until the hand-over has come
        return [json.loads(row.body) for row in self.rows]

    async def texts(self, *updates: Any) -> list[str]:
        """The first line of each message that is said to these updates."""
        return [body["text"].partition("\n")[0] for body in await self.take(*updates)]

    async def all(self, sql: str, **values: Any) -> list[tuple[Any, ...]]:
        """What is in the database."""
        return await self.store.read(lambda db: [tuple(r) for r in db.all(sql, **values)])

    async def state(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything that the database holds, by table."""
        names = await self.all("SELECT name FROM sqlite_schema WHERE type = 'table'")
        return {name: await self.all(f"SELECT * FROM {name}") for (name,) in names}


async def desk_of(chat: Chat) -> tuple[str | None, list[str]]:
    """The question that waits for who chats, and the commands whose questions were put aside."""
    seal = chat.cable.house.seal
    [(sealed,)] = await chat.rows("SELECT desk FROM people WHERE chat_id = :me", me=chat.person)
    state, _, _, _, aside, *_ = seal.open_json(sealed, "people.desk")
    return state, aside
