"""The stamp of a staff button: good for one bot, one chat, one command, one version."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.cards import Articles
from bot.dialog import Command, House, Text, Turn, stamp, stamped, unstamped
from bot.dialog.said import CALLBACK_DATA
from bot.people import Desk, Person
from bot.seal import Seal
from bot.store import Db, Store

NOW = datetime(2026, 11, 21, tzinfo=UTC)
LINE = "/staff disable 7"


@pytest.fixture
async def db(store: Store) -> Db:
    """Not touched: a stamp needs no database."""
    return await store.read(lambda db: db)


def turn_of(house: House, db: Db, line: str, *, chat: int = 1001, bot: int = 7) -> Turn:
    """A turn that runs this line."""
    person = Person(1, chat, "en", None, None, True, 0, Desk())
    name, _, args = line[1:].partition(" ")
    turn = Turn(house, db, person, Command(name, args), NOW)
    turn.bot = bot
    return turn


def read(turn: Turn) -> tuple[str, int] | None:
    assert isinstance(turn.input, Command)
    return stamped(turn, turn.input.args)


def test_its_own_button_is_good(house: House, db: Db) -> None:
    data = stamp(turn_of(house, db, "/staff"), LINE, 3)
    assert data.startswith(f"{LINE} v3 ")
    assert len(data) == len(f"{LINE} v3 ") + 11
    assert read(turn_of(house, db, data)) == ("disable 7", 3)
    assert unstamped(data.partition(" ")[2]) == "disable 7"


def test_it_is_good_nowhere_else(house: House, db: Db) -> None:
    data = stamp(turn_of(house, db, "/staff"), LINE, 3)
    assert read(turn_of(house, db, data, chat=1002)) is None
    assert read(turn_of(house, db, data, bot=8)) is None
    assert read(turn_of(house, db, data.replace("disable 7", "disable 8"))) is None
    assert read(turn_of(house, db, data.replace("/staff", "/alerts"))) is None
    assert read(turn_of(house, db, data.replace("v3", "v4"))) is None
    assert read(turn_of(house, db, data[:-1] + ("A" if data[-1] != "A" else "B"))) is None
    assert read(turn_of(house, db, LINE)) is None
    turn = turn_of(house, db, data)
    turn.input = Text(data)
    assert stamped(turn, data.partition(" ")[2]) is None


def test_a_key_that_was_rotated_out_of_the_first_place_still_opens(house: House, db: Db) -> None:
    data = stamp(turn_of(house, db, "/staff"), LINE, 3)
    rotated = replace(house, seal=Seal([bytes(32), bytes(range(32))]))
    assert read(turn_of(rotated, db, data)) == ("disable 7", 3)
    assert read(turn_of(replace(house, seal=Seal([bytes(32)])), db, data)) is None


def test_every_article_and_number_can_be_restored_by_a_button(house: House, db: Db) -> None:
    turn = turn_of(house, db, "/staff")
    for name, facts in house.content.items():
        for one in facts.articles if isinstance(facts, Articles) else ():
            data = stamp(turn, f"/staff restore {name} {one}", 99_999_999)
            assert len(data.encode()) <= CALLBACK_DATA, data


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=60), mark=st.from_regex(r"[A-Za-z0-9_-]{11}", fullmatch=True))
def test_what_somebody_types_is_never_good(house: House, db: Db, text: str, mark: str) -> None:
    assert stamped(turn_of(house, db, "/staff"), text) is None
    assert read(turn_of(house, db, f"{LINE} v3 {mark}")) is None
