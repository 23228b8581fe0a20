"""A walk over every button that articles, or another slice, lead to."""

from collections.abc import Iterator
from typing import Any

from bot.fakegram import parse_html
from tests import updates
from tests.desk import Desk
from tests.test_transcripts import RAW

Body = dict[str, Any]
LABEL = 30  # characters on a button of its own
PICTURED = 34  # with the picture of a topic, and the flag of a country
WITHIN = ("/rights", "/medical", "/emergency")


def buttons(body: Body) -> Iterator[tuple[str, str]]:
    """Label and command of every button."""
    for row in body.get("reply_markup", {}).get("inline_keyboard", ()):
        for key in row:
            yield key["text"], key["callback_data"]


def fits(command: str, body: Body, *, longest: int = LABEL) -> None:
    """Asserts what holds for every screen: words, no raw ids, room on a phone, a way home."""
    plain, keys = parse_html(body["text"])[0], list(buttons(body))
    assert plain.strip(), command
    assert len(plain) <= 4096, command
    assert not RAW.search(plain), (command, RAW.search(plain))
    assert keys[-1][1] == "/menu", command
    assert len(keys) <= 8, command  # six, back and home
    for label, data in keys:
        assert label.strip(), command
        assert not RAW.search(label), command
        assert len(label) <= longest, (command, label)
        assert len(data.encode()) <= 64, command


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
