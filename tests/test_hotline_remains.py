"""The hotline, what remains: closed requests are emptied, and people get what they said."""

import json
from functools import partial
from typing import Any

import pytest

from bot.cli import assembly
from bot.dialog import House
from bot.fakegram.phone import Chat, Clock
from bot.store import Store
from dialogs.hotline.content import Hotline
from tests.conftest import LANGUAGES, Enter
from tests.test_hotline import STORY, ask, employ
from tests.test_hotline_register import FORM

DAY = 24 * 3600
KEPT = 90


@pytest.fixture(autouse=True)
async def dana(enter: Enter, store: Store) -> Chat:
    """An operator who is not on duty: somebody can always be rung."""
    return await employ(enter("Dana"), store)


@pytest.fixture
async def olga(enter: Enter, store: Store) -> Chat:
    """An operator on duty."""
    chat = await employ(enter("Olga"), store)
    await chat.act("> /staff on")
    return chat


async def tidied(chat: Chat, clock: Clock, days: float) -> int:
    """So many days later, what the clock forgets every hour; how many rows."""
    clock.seconds += int(days * DAY)
    tidy = partial(assembly.tidy, house=chat.cable.house, now=int(clock()))
    gone = 0
    while found := await chat.cable.store.write(tidy):
        gone += found
    return gone


async def said(chat: Chat) -> list[int]:
    """Of which cases something is kept that was said."""
    return [case for (case,) in await chat.rows("SELECT DISTINCT case_id FROM hotline_lines")]


CASE = """SELECT phase, topic, outcome, rating, tags, language, answered_at > 0
          FROM hotline_cases WHERE id = 1"""


async def test_a_closed_case_loses_what_was_said_and_keeps_what_is_counted(
    chat: Chat, olga: Chat, clock: Clock
) -> None:
    await ask(chat)
    await ask(chat)
    await olga.act("> /hotline desk take 1\n> [Answer]\n> Go to court")
    await olga.act("> /hotline desk tags 1\n> secret-word")
    await olga.act("> /hotline desk close 1\n> [Informed]")
    await chat.act("> /hotline rate 1 4")
    await tidied(chat, clock, KEPT)
    assert await said(chat) == [1, 2]
    await tidied(chat, clock, 0.01)
    assert await said(chat) == [2]  # an open one keeps everything
    assert await chat.rows(CASE) == [("closed", "work", "informed", 4, "[]", "en", 1)]
    assert await chat.rows("SELECT * FROM hotline_written") == []
    assert STORY not in "".join(await chat.act("> /hotline story 1"))


async def test_who_opens_it_again_begins_the_days_anew(chat: Chat, clock: Clock) -> None:
    await ask(chat)
    await chat.act("> /hotline close 1\n> [Yes, it is solved]")
    await tidied(chat, clock, KEPT - 1)
    await chat.act("> /hotline reopen 1")
    await tidied(chat, clock, 2)
    assert await said(chat) == [1]
    await chat.act("> /hotline close 1\n> [Yes, it is solved]")
    await tidied(chat, clock, KEPT - 1)
    assert await said(chat) == [1]
    await tidied(chat, clock, 2)
    assert await said(chat) == []


async def test_what_was_said_after_it_was_emptied_goes_too(chat: Chat, clock: Clock) -> None:
    await ask(chat)
    await chat.act("> /hotline close 1\n> [Yes, it is solved]")
    await tidied(chat, clock, KEPT + 1)
    assert await said(chat) == []
    await chat.act("> /hotline reopen 1\n> and now again\n> /hotline close 1")
    await chat.act("> [Yes, it is solved]")
    assert await said(chat) == [1]
    await tidied(chat, clock, KEPT + 1)
    assert await said(chat) == []


async def test_who_called_is_forgotten_by_the_same_clock(olga: Chat, clock: Clock) -> None:
    await olga.act(f"{FORM}> [No call]")
    await olga.act("> /hotline desk close 1\n> [Informed]")
    await olga.act("> /delete\n> [Yes, forget me]")  # nobody's leaving keeps it
    assert await said(olga) == [1]
    await tidied(olga, clock, KEPT + 1)
    assert await said(olga) == []
    assert await tidied(olga, clock, 0) == 0


async def test_who_called_was_answered_by_whoever_wrote_it_down(olga: Chat) -> None:
    await olga.act(f"{FORM}> [No call]\n~ 3 days")
    row = "SELECT answered_at = opened_at, overdue_at FROM hotline_cases"
    assert await olga.rows(row) == [(1, 0)]
    assert await olga.rows("SELECT * FROM waiting WHERE kind = 'late'") == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_days_are_told_in_every_language(chat: Chat, house: House, language: str) -> None:
    facts = house.content["hotline"]
    assert isinstance(facts, Hotline)
    assert facts.keep.closed == KEPT
    await chat.act(f"> /language {language}")
    assert str(facts.keep.closed) in "".join(await chat.act("> /privacy"))


async def exported(chat: Chat) -> dict[str, Any]:
    """The file of /privacy."""
    await chat.act("> /privacy file")
    shown = [m["document"]["file_id"] for m in chat.shows() if "document" in m]
    found = json.loads(chat.world.state.files[shown[-1]].content)
    assert isinstance(found, dict)
    return found


async def test_the_file_holds_ones_own_words_opened(chat: Chat, olga: Chat, enter: Enter) -> None:
    other = enter("Bakyt")
    await other.act("> /start\n> [English]\n> /hotline ask work\n> None\n> Not mine to read")
    await ask(chat)
    await olga.act("> /hotline desk take 2\n> [Answer]\n> Go to court")
    await olga.act("> /hotline desk note 2\n> A colleague's word")
    found = await exported(chat)
    assert [one["id"] for one in found["hotline_cases"]] == [2]
    lines = [(one["case_id"], one["who"], one["text"]) for one in found["hotline_lines"]]
    assert lines == [(2, "person", STORY), (2, "operator", "Go to court")]
    assert "Not mine" not in json.dumps(found)
    assert "colleague" not in json.dumps(found)


async def test_the_file_of_an_operator_holds_nobodys_case(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1")
    found = await exported(olga)
    assert {"hotline_cases", "hotline_lines"}.isdisjoint(found)


async def test_what_was_said_with_a_code_is_in_the_file(chat: Chat, enter: Enter) -> None:
    await ask(chat)
    told = await chat.act("> /hotline mine")
    code = "".join(c for line in told if "code" in line.lower() for c in line if c.isdigit())
    other = enter("Bakyt")
    await other.act(f"> /start\n> [English]\n> /hotline code {code}\n> It is me")
    assert [one["text"] for one in (await exported(other))["hotline_words"]] == ["It is me"]
    kept = "\n".join(await other.act("> /privacy kept"))
    assert "What was said in your requests, locked: 1" in kept
    assert "Other entries" not in kept
