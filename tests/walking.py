"""A walk over every button that articles, or another slice, lead to."""

from collections.abc import Iterator
from typing import Any

from tests import updates
from tests.desk import Desk

Body = dict[str, Any]
WITHIN = ("/rights", "/medical", "/emergency")


def buttons(body: Body) -> Iterator[tuple[str, str]]:
    """Label and command of every button."""
    for row in body.get("reply_markup", {}).get("inline_keyboard", ()):
        for key in row:
            yield key["text"], key["callback_data"]


async def settle_in(desk: Desk, language: str, country: str | None) -> None:
    """A person who reads that language and has named that country, if any."""
    await desk.take(updates.text(f"/language {language}"))
    if country is not None:
        [asked] = await desk.take(updates.text("/region country /rights"))
        await desk.take(updates.tap(next(d for _, d in buttons(asked) if d.endswith(country))))


async def walk(desk: Desk, *begins: str, within: tuple[str, ...] = WITHIN) -> dict[str, list[Body]]:
    """What is said to each command that buttons lead to; only those within are followed."""
    found: dict[str, list[Body]] = {}
    waiting = list(begins)
    while waiting:
        command = waiting.pop()
        if command not in found:
            found[command] = await desk.take(updates.tap(command))
            to = [data for body in found[command] for _, data in buttons(body)]
            waiting += [data for data in to if data.startswith(within)]
    return found
