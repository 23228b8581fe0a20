"""`python -m bot trainings import|export`: whole or not at all, whatever the file is."""

import csv
import os
import stat
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import people
from bot.cli.jobs import JOBS
from bot.cli.office import GOOD, MISUSED, WRONG, Answer, Office
from bot.dialog import Command, Turn
from bot.sheets import BIGGEST
from bot.store import Writer
from dialogs.trainings import courses, keepers
from dialogs.trainings.courses import Plan
from tests.office import NOW, open_office, settings_at
from tests.trainings_town import PLAN

GOOD_FILE = "name,phone,language\nGulnora,+77010000001,uz\nAziz,8 (701) 000-00-02,\n"


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(settings_at(tmp_path)) as office:
        await office.store.write(lambda db: _open(office, db))
        yield office


def _open(office: Office, db: Writer) -> None:
    """Training 1, open, with three seats; training 2, a draft."""
    nobody = people.add(db, office.house.seal, None, now=NOW)
    now = datetime.fromtimestamp(NOW, UTC)
    turn = Turn(office.house, db, nobody, Command("menu"), now, opener="clock")
    for code in ("ONE", "TWO"):
        made = courses.make(turn, Plan(**{**PLAN, "seats": 3}), code)
        assert made is not None
        if code == "ONE":
            courses.move(turn, made, "open")
            keepers.plan(turn, made)


def put(file: Path, raw: bytes | str) -> None:
    file.write_bytes(raw.encode() if isinstance(raw, str) else raw)


async def bring(office: Office, file: Path, raw: bytes | str, *said: str) -> Answer:
    put(file, raw)
    words = said or ("1", "consented")
    return await JOBS["trainings"](office, ["import", str(file), *words])


async def state(office: Office) -> list[Any]:
    """Everything that an import could have written."""
    tables = ("people", "trainings_seats", "due", "claims", "audit", "trainings_courses")
    return await office.store.read(
        lambda db: [[tuple(row) for row in db.all(f"SELECT * FROM {name}")] for name in tables]
    )


async def on_list(office: Office) -> list[tuple[Any, ...]]:
    return await office.store.read(
        lambda db: [
            tuple(row)
            for row in db.all(
                """SELECT standing, language, chat_id FROM trainings_seats
                   JOIN people ON people.id = person_id ORDER BY trainings_seats.id"""
            )
        ]
    )


async def test_a_list_is_read_and_told_line_by_line(office: Office, tmp_path: Path) -> None:
    answer = await bring(office, tmp_path / "a.csv", GOOD_FILE)
    assert answer.code == GOOD, answer
    assert answer.lines == [
        "Read as utf-8, separated by commas.",
        "line 2: has a seat, number 1",
        "line 3: has a seat, number 2",
        "2 people are on the list of training 1; codes are made in the chat.",
    ]
    assert await on_list(office) == [("seated", "uz", None), ("seated", "uz", None)]
    assert "Gulnora" not in str(answer)


@pytest.mark.parametrize(
    "raw",
    [
        GOOD_FILE.replace(",", ";").encode(),
        GOOD_FILE.replace(",", "\t").encode("utf-16"),
        b"\xef\xbb\xbf" + GOOD_FILE.encode(),
        "Имя;Телефон;Язык\r\nГульнора;+77010000001;uz\r\nАзиз;;\r\n".encode("cp1251"),
        b"number,name,phone,language,standing,came\n1,Gulnora,,uz,seated,door\n2,B,,,,\n",
    ],
)
async def test_other_separators_letters_and_our_own_export(
    office: Office, tmp_path: Path, raw: bytes
) -> None:
    answer = await bring(office, tmp_path / "a.csv", raw)
    assert answer.code == GOOD, answer
    assert len(await on_list(office)) == 2


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("", "no lines below"),
        ("name,phone\n", "no lines below"),
        ("phone,language\n+77010000001,uz\n", "the column name is missing"),
        ("name,passport\nAziz,N1\n", "nobody knows a column passport"),
        ("name,phone\nAziz,+77010000001\nB,+7 701 000 00 01\n", "the same as in line 2"),
        ("name,phone\nAziz,1.12.2026\n", "line 2: phone is no phone number"),
        ("name,phone\nAziz,7.701E+10\n", "line 2: phone is no phone number"),
        (f"name\n{'x' * 300}\n", "line 2: name is longer than 64"),
        ("name,language\nAziz,klingon\n", "line 2: the language is none of"),
        ("name\n...\n", "line 2: name is empty"),
        ('name,phone\nAziz,"+7701\n', "never closed"),
        ("name,phone\nAziz\n", "line 2: there are 1 cells"),
        ("name\nA\0ziz\n", "NUL"),
        (b"PK\x03\x04aaaa", "this is a workbook"),
        ("name\n" + "".join(f"N{n}\n" for n in range(1001)), "more than 1000 lines"),
        ("name\nA\nB\nC\nD\n", "There are 3 free seats for 4 people"),
    ],
)
async def test_what_is_wrong_is_told_and_nothing_is_written(
    office: Office, tmp_path: Path, raw: bytes | str, why: str
) -> None:
    before = await state(office)
    answer = await bring(office, tmp_path / "a.csv", raw)
    assert answer.code == WRONG, answer
    assert why in " ".join(answer.lines), answer
    assert answer.lines[-1] == "Nothing was written."
    assert await state(office) == before


async def test_formulas_and_html_are_names_like_any_other(office: Office, tmp_path: Path) -> None:
    raw = "name\n\"=cmd|'/c calc'!A1 x\"\n<b>Aziz</b>\n"
    answer = await bring(office, tmp_path / "a.csv", raw)
    assert answer.code == GOOD, answer
    out = tmp_path / "out.csv"
    assert (await JOBS["trainings"](office, ["export", "1", str(out)])).code == GOOD
    with out.open(encoding="utf-8-sig", newline="") as file:
        names = [row[1] for row in csv.reader(file)]
    assert names == ["name", "'=cmd|'/c calc'!A1 x", "<b>Aziz</b>"]
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


async def test_who_is_on_the_list_is_not_put_there_twice(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    await bring(office, file, "name,phone\nAziz,+77010000001\n")
    before = await state(office)
    answer = await bring(office, file, "name,phone\nBek,+77010000009\nAziz,+77010000001\n")
    assert answer.lines[0] == "line 3: somebody with this number is on the list already"
    assert await state(office) == before


async def test_more_than_the_seats_wait_in_order_if_that_is_said(
    office: Office, tmp_path: Path
) -> None:
    answer = await bring(
        office, tmp_path / "a.csv", "name\nA\nB\nC\nD\nE\n", "1", "consented", "wait"
    )
    assert answer.lines[-3:-1] == [
        "line 5: waits in place 1, number 4", "line 6: waits in place 2, number 5",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "why"),
    [(("1",), "--consented"), (("2", "consented"), "it is a draft"),
     (("9", "consented"), "no such training"), (("x", "consented"), "Say trainings import")],
)  # fmt: skip
async def test_what_is_not_said_right(
    office: Office, tmp_path: Path, words: tuple[str, ...], why: str
) -> None:
    before = await state(office)
    answer = await bring(office, tmp_path / "a.csv", GOOD_FILE, *words)
    assert answer.code in {WRONG, MISUSED}
    assert why in " ".join(answer.lines), answer
    assert await state(office) == before


async def test_twenty_megabytes_pipes_and_links_are_not_read(
    office: Office, tmp_path: Path
) -> None:
    big, pipe, link = tmp_path / "big.csv", tmp_path / "pipe.csv", tmp_path / "link.csv"
    put(big, bytes(20_000_000))
    os.mkfifo(pipe)
    (tmp_path / "real.csv").write_text(GOOD_FILE)
    link.symlink_to(tmp_path / "real.csv")
    before = await state(office)
    for file, why in (
        (big, "larger than two megabytes"),
        (pipe, "no ordinary file"),
        (link, "cannot be opened"),
        (tmp_path, "no ordinary file"),
        (Path("/dev/zero"), "no ordinary file"),
        (tmp_path / "none.csv", "cannot be opened"),
        (Path("a.csv"), "whole path"),
    ):
        answer = await JOBS["trainings"](office, ["import", str(file), "1", "consented"])
        assert answer.code == MISUSED, answer
        assert why in " ".join(answer.lines), answer
    assert BIGGEST == 2_000_000
    assert await state(office) == before


async def test_an_export_overwrites_nothing_and_is_recorded(office: Office, tmp_path: Path) -> None:
    await bring(office, tmp_path / "a.csv", GOOD_FILE)
    out = tmp_path / "out.xlsx"
    job = JOBS["trainings"]
    assert (await job(office, ["export", "1", str(out)])).code == GOOD
    assert out.read_bytes().startswith(b"PK")
    answer = await job(office, ["export", "1", str(out)])
    assert "was not overwritten" in answer.lines[0], answer
    assert (await job(office, ["export", "2", str(tmp_path / "b.csv")])).code == WRONG
    assert (await job(office, ["export", "1", str(tmp_path / "b.txt")])).code == MISUSED
    acts = await office.store.read(
        lambda db: [row["act"] for row in db.all("SELECT act FROM audit ORDER BY id")]
    )
    assert acts == ["participants imported", "roster exported"]


async def test_an_export_is_read_back(office: Office, tmp_path: Path) -> None:
    await bring(office, tmp_path / "a.csv", "name\n-Aziz\n")
    out = tmp_path / "out.csv"
    await JOBS["trainings"](office, ["export", "1", str(out)])
    answer = await JOBS["trainings"](office, ["import", str(out), "1", "consented"])
    assert answer.code == GOOD, answer
    again = tmp_path / "again.csv"
    await JOBS["trainings"](office, ["export", "1", str(again)])
    lines = again.read_text(encoding="utf-8-sig").splitlines()[1:]
    assert [line.split(",")[1] for line in lines] == ["'-Aziz", "'-Aziz"]
