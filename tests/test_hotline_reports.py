"""The hotline, its reports: what is counted, what is hidden, and the files."""

import io
import json
import zipfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from itertools import combinations_with_replacement, product
from typing import get_args

import pytest

from bot import people
from bot.fakegram.phone import Chat
from bot.people import Role
from bot.store import Db, Store
from dialogs.hotline.staff import counts, hiding
from dialogs.hotline.staff.counts import CELLS, Period, Sums
from dialogs.hotline.staff.hiding import FEW, HIDDEN, Number, Report
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
    assert (
        "MICIC guideline,14 Rebuilding lives,at least 21" in rows
    )  # 23 less 20 would tell the three
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


def in_month(**cells: int) -> dict[str, dict[str, int]]:
    """A month with one table that matters; the others have all in one cell."""
    alone = {str(name): {"x": sum(cells.values())} for name in CELLS}
    return {**alone, "topic": cells, "waited": {}}


def sharings(cases: int, cells: int) -> list[tuple[int, ...]]:
    """Every way to share so many cases among so many cells, at least one in each."""
    if cells == 1:
        return [(cases,)]
    firsts = range(1, cases - cells + 2)
    return [(one, *rest) for one in firsts for rest in sharings(cases - one, cells - 1)]


def fitting(shown: dict[str, Number], total: Number) -> list[dict[str, int]]:
    """Every table that would be seen so, by whoever can add up."""
    hidden = [name for name, number in shown.items() if not number.exact]
    left = total.cases - sum(number.cases for number in shown.values() if number.exact)
    if total.exact:
        guesses = sharings(left, len(hidden))
    else:
        guesses = list(product((1, FEW), repeat=len(hidden)))
    return [dict(zip(hidden, guess, strict=True)) for guess in guesses]


@pytest.mark.parametrize("many", [1, 2, 3, 4, 5])
def test_no_hidden_number_can_be_computed_from_a_month(many: int) -> None:
    for values in combinations_with_replacement(range(1, 9), many):
        cells = dict(zip("abcde", values, strict=False))
        total, tables = hiding.month(in_month(**cells))
        shown = tables["topic"]
        hidden = [name for name, number in shown.items() if not number.exact]
        assert shown.keys() == cells.keys()
        assert hidden == sorted(hidden)  # or their order would tell the smaller one
        assert all(shown[name] == Number(cells[name]) for name in cells if name not in hidden)
        assert all(name in hidden for name, cases in cells.items() if cases < FEW)
        could = fitting(shown, total) if hidden else []
        for name in hidden:
            assert {1, FEW} <= {table[name] for table in could}, (cells, name)


def year(*months: dict[str, dict[str, int]]) -> Report:
    """What is said of a year that had these months; "a" and "b" are of one guideline."""
    sums: Sums = {f"2026-{number:02}": cells for number, cells in enumerate(months, 1)}
    period = Period("2026", tuple((2026, month) for month in range(1, 13)))
    return hiding.report(period, sums, lambda topic: "1" if topic in {"a", "b"} else "2")


def test_a_year_and_its_guidelines_tell_nothing_that_the_months_do_not() -> None:
    said: dict[str, str] = {}
    some = [in_month(a=a, b=b, c=9) for a in range(1, 8) for b in range(1, 8)]
    for months in product(some, repeat=2):
        shown = repr([hiding.month(one) for one in months])
        found = year(*months)
        assert said.setdefault(shown, repr(found.tables)) == repr(found.tables)
        for name in ("a", "b"):
            hidden = [hiding.month(one)[1]["topic"][name].exact for one in months].count(False)
            assert found.tables["topic"][name].exact == (not hidden)


def test_a_year_says_at_least_what_its_months_show() -> None:
    found = year(in_month(a=20, b=9, c=9), in_month(a=30, b=9, c=2))
    assert found.total == Number(79)
    assert found.tables["topic"] == {
        "a": Number(50),
        "b": Number(10, exact=False),
        "c": Number(10, exact=False),
    }
    assert found.tables["guideline"] == {
        "1": Number(60, exact=False),
        "2": Number(10, exact=False),
    }
    assert found.tables["month"] == {"2026-02": Number(41), "2026-01": Number(38)}
    few = year(in_month(a=20), in_month(a=3))
    assert few.total == Number(21, exact=False)
    assert few.tables["month"] == {"2026-01": Number(20), "2026-02": HIDDEN}
    assert HIDDEN.hidden
    assert not few.total.hidden


async def test_pieces_give_the_same_sums_as_one_statement(
    hire: Hire, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    dana = await hire("Dana", "viewer", place="")
    await store.write(lambda db: fill(db, MANY, NOVEMBER))
    await store.write(lambda db: fill(db, MANY, datetime(2026, 1, 1, tzinfo=UTC)))
    await store.write(lambda db: fill(db, MANY, datetime(2025, 12, 31, 23, 59, 59, tzinfo=UTC)))
    at_once = await dana.act("> /hotline desk reports 2026")
    monkeypatch.setattr(counts, "PIECE", 7)
    said = await dana.act("> /hotline desk reports 2026")
    assert said == ["Applications, 2026", "They are being counted. It comes within a minute."]
    await dana.cable.wait(60)
    assert await dana.act("> /hotline desk reports 2026") == at_once
    [(sums, counted)] = await dana.rows("SELECT sums, counted FROM hotline_counts")
    assert counted
    for table, cell in CELLS.items():
        rows = await dana.rows(
            f"""SELECT strftime('%Y-%m', opened_at, 'unixepoch'), {cell}, COUNT(*)
                FROM hotline_cases WHERE opened_at >= 1767225600 GROUP BY 1, 2"""
        )
        one = {(month, str(name)): many for month, name, many in rows}
        assert one == {
            (month, name): many
            for month, tables in json.loads(sums).items()
            for name, many in tables[table].items()
        }


async def test_what_was_counted_in_pieces_comes_by_itself_and_holds_for_a_while(
    hire: Hire, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counts, "PIECE", 7)
    dana = await hire("Dana", "viewer", place="KZ-19")
    await store.write(lambda db: fill(db, MANY, NOVEMBER))
    await dana.act("> /hotline desk reports 2026-11\n> /hotline desk sheet 2026-11 csv")
    await dana.cable.wait(60)
    shown = [str(m.get("text", "")) for m in dana.shows()]
    assert any("All: 7" in text for text in shown)
    assert "All in,2026-11,7" in file_of(dana).decode("utf-8-sig")
    await store.write(lambda db: fill(db, MANY, NOVEMBER))
    assert "All: 7" in await dana.act("> /hotline desk reports 2026-11")
    await dana.cable.wait(counts.KEPT)
    await dana.act("> /hotline desk reports 2026-11")
    await dana.cable.wait(60)
    assert "All: 14" in await dana.act("> /hotline desk reports 2026-11")


def test_every_table_that_is_counted_is_in_the_file() -> None:
    assert set(SHEETS) == set(get_args(counts.Table))
