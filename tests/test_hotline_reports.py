"""The hotline, its reports: what is counted, what is hidden, and the files."""

import io
import zipfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import people
from bot.fakegram.phone import Chat
from bot.people import Role
from bot.store import Db, Store
from dialogs.hotline.staff import counts, sheets
from dialogs.hotline.staff.counts import FEW, hide_small
from dialogs.hotline.staff.reporting import SHEETS
from tests.conftest import Enter
from tests.test_staff import acts, number_of

Hire = Callable[..., Awaitable[Chat]]


@pytest.fixture
def hire(enter: Enter, store: Store) -> Hire:
    """Somebody of the cast who reads English, with a role."""

    async def hire(name: str, role: Role, *, place: str) -> Chat:
        chat = enter(name)
        await chat.act("> /start\n> [English]")
        number = await number_of(chat)
        await store.write(lambda db: people.grant(db, number, role, place, now=1))
        return chat

    return hire


def fill(db: Db, many: dict[tuple[str, str, str, str], int], at: datetime) -> None:
    """So many cases of that topic, region, language, channel."""
    for (topic, region, language, channel), count in many.items():
        for _ in range(count):
            db.run(
                """INSERT INTO hotline_cases(channel, topic, urgency, country, region, language,
                     opened_at, touched_at, answered_at)
                   VALUES (:channel, :topic, 3, :country, :region, :language, :at, :at,
                     :at + 300)""",
                topic=topic,
                channel=channel,
                country=region[:2],
                region=region,
                language=language,
                at=int(at.timestamp()),
            )


NOVEMBER = datetime(2026, 11, 20, tzinfo=UTC)
MANY = {
    ("work", "KZ-75", "tg", "chat"): 20,
    ("family", "KZ-75", "ky", "phone"): 3,
    ("papers", "KZ-19", "uz", "chat"): 7,
    ("tb", "RU-MOW", "uz", "chat"): 9,
}


async def test_a_report_counts_and_hides_what_is_small(hire: Hire, store: Store) -> None:
    dana = await hire("Dana", "viewer", place="")
    await store.write(lambda db: fill(db, MANY, NOVEMBER))
    said = await dana.act("> /hotline desk reports")
    assert "All: 39" in said
    assert "• Work and wages: 20" in said
    assert "• Home and family: hidden" in said
    assert "• Papers and stay: hidden" in said  # or the sum would tell the three
    assert "• Tuberculosis: 9" in said
    assert "Half of the first answers within: 5 min" in said
    assert await acts(dana) == ["report seen"]


async def test_only_the_chat_counts_how_long_an_answer_took(hire: Hire, store: Store) -> None:
    dana = await hire("Dana", "viewer", place="")
    chats = {("work", "KZ-75", "tg", "chat"): 6}
    calls = {("work", "KZ-75", "tg", "phone"): 30, ("work", "KZ-75", "tg", "walk-in"): 10}
    await store.write(lambda db: fill(db, {**chats, **calls}, NOVEMBER))
    await store.write(
        lambda db: db.run(
            """UPDATE hotline_cases SET answered_at = opened_at
                 + CASE channel WHEN 'chat' THEN 7000 ELSE 0 END"""
        )
    )
    said = await dana.act("> /hotline desk reports")
    assert "Half of the first answers within: 2 h" in said
    assert "• Within 4 hours: 6" in said
    assert "• By phone or in the office: 40" in said
    assert not any("Within 10 minutes" in line for line in said)


async def test_a_report_is_of_ones_own_places_and_of_its_month(hire: Hire, store: Store) -> None:
    dana = await hire("Dana", "viewer", place="KZ")
    timur = await hire("Timur", "viewer", place="KZ-19")
    await store.write(lambda db: fill(db, MANY, NOVEMBER))
    await store.write(lambda db: fill(db, MANY, datetime(2026, 10, 31, 23, 59, 59, tzinfo=UTC)))
    assert "All: 30" in await dana.act("> /hotline desk reports")
    assert "All: 7" in await timur.act("> /hotline desk reports")
    assert "All: 60" in await dana.act("> [The whole year]")
    assert "All: 30" in await dana.act("> /hotline desk reports 2026-10")
    assert "All: 0" in await dana.act("> [Before]")
    for words in ("2026-13", "99999", "x", "-1", "2026-1", "2031"):
        assert "Applications, 2026" in (await dana.act(f"> /hotline desk reports {words}"))[0]


async def test_a_report_goes_out_as_a_file_without_anybody_in_it(hire: Hire, store: Store) -> None:
    dana = await hire("Dana", "administrator", place="")
    await store.write(lambda db: fill(db, MANY, NOVEMBER))
    await dana.act("> /hotline desk reports\n> [CSV]")
    rows = file_of(dana).decode("utf-8-sig").splitlines()
    assert rows[:2] == ["Table,What,Applications", "All in,2026-11,39"]
    assert "Topic,Work and wages,20" in rows
    assert "MICIC guideline,14 Rebuilding lives,hidden" in rows  # 23 less 20 would tell the three
    assert "Region,Almaty (city),23" in rows
    await dana.act("> /hotline desk reports\n> [XLSX]")
    with zipfile.ZipFile(io.BytesIO(file_of(dana))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        words = book.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in sheet
    assert "Work and wages" in words
    assert (await acts(dana)).count("report sent") == 2


def file_of(chat: Chat) -> bytes:
    """The newest file that the bot has sent."""
    shown = [m["document"]["file_id"] for m in chat.shows() if "document" in m]
    return chat.world.state.files[shown[-1]].content


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "|x", "%0A"])
def test_no_cell_of_a_file_is_a_formula(cell: str) -> None:
    line = sheets.as_csv([(cell, 5)]).decode("utf-8-sig")
    assert line.lstrip('"').startswith("'")
    with zipfile.ZipFile(io.BytesIO(sheets.as_workbook([(cell, 5)], sheet="x"))) as book:
        assert "<f>" not in book.read("xl/worksheets/sheet1.xml").decode()


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.integers(1, 60), max_size=8))
def test_no_sum_tells_what_is_hidden(cells: dict[str, int]) -> None:
    shown = hide_small(cells)
    assert shown.keys() == cells.keys()
    assert all(cases is None or cases == cells[name] >= FEW for name, cases in shown.items())
    hidden = [cells[name] for name, cases in shown.items() if cases is None]
    if hidden and len(hidden) < len(cells):
        assert len(hidden) > 1
        assert sum(hidden) >= FEW


def test_every_table_that_is_counted_is_in_the_file() -> None:
    assert set(SHEETS) == set(get_args(counts.Table))
