"""Tables as files: what is made is never a formula, what is sent is read whole or not at all."""

import io
import unicodedata
import zipfile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.dialog import Column, Fault, Sheet, as_csv, as_workbook, read_csv
from bot.sheets import BIGGEST

COLUMNS = (
    Column("name", ("имя", "First name"), needed=True),
    Column("phone", ("телефон",), kind="phone", once=True),
    Column("born", ("дата",), kind="date"),
    Column("came", ("пришёл",), kind="ignored"),
)
HEAD = "name,phone,born\n"
FORMULAS = [
    "=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", " =1", "|x", "%0A", "\0=1", "＝1", "＋1",
    "－1", "＠x", "'=1", "''=1", "' =1",
]  # fmt: skip


def read(text: str, encoding: str = "utf-8", most: int = 100) -> Sheet | list[Fault]:
    return read_csv(text.encode(encoding), COLUMNS, most=most)


def rows(found: Sheet | list[Fault]) -> list[list[str]]:
    assert isinstance(found, Sheet), [fault.sentence() for fault in found]
    return [list(record.cells.values()) for record in found.records]


def faults(found: Sheet | list[Fault]) -> list[tuple[int, str, str]]:
    assert isinstance(found, list)
    assert all(fault.sentence() for fault in found)
    return [(fault.line, fault.what, fault.column or fault.detail) for fault in found]


# Made.


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_cell_of_a_file_is_a_formula(cell: str) -> None:
    line = as_csv([(cell, 5)]).decode("utf-8-sig")
    assert line.lstrip('"').startswith("'")
    with zipfile.ZipFile(io.BytesIO(as_workbook([(cell, 5)], sheet="x"))) as book:
        assert "<f>" not in book.read("xl/worksheets/sheet1.xml").decode()


@pytest.mark.parametrize("name", ["", "a" * 40, "7/8: rights?", "[x]", "'", "\0\n"])
def test_a_training_of_any_name_is_a_sheet(name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(as_workbook([("x" * 40_000, 5)], sheet=name))) as book:
        assert b"<sheet name=" in book.read("xl/workbook.xml")
        assert b"x" * 32_767 in book.read("xl/sharedStrings.xml")


said = st.text(
    st.one_of(st.sampled_from("=+-@|%'＝ ,;\""), st.characters(categories=["L", "N", "P", "S"])),
    min_size=1,
    max_size=30,
).map(lambda text: " ".join(unicodedata.normalize("NFC", text).split()))


@given(st.lists(said.filter(bool), min_size=1, max_size=4))
@example(["=1", "'=1", "''=1", "'A", "' -1"])
def test_what_was_exported_is_read_back(cells: list[str]) -> None:
    assert rows(read_csv(as_csv([["name"], *[[one] for one in cells]]), COLUMNS, most=9)) == [
        [one, "", ""] for one in cells
    ]


# Read.


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_every_separator_and_end_of_line(separator: str, ends: str) -> None:
    text = "имя,телефон,дата\nӨмүрбек,+7 701 000-00-00,31.12.1990\n\nЗамира,,\n"
    found = read(text.replace(",", separator).replace("\n", ends))
    assert rows(found) == [["Өмүрбек", "+77010000000", "1990-12-31"], ["Замира", "", ""]]
    assert isinstance(found, Sheet)
    assert found.separator == separator


@pytest.mark.parametrize(
    ("encoding", "named"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("utf-16", "utf-16"), ("cp1251", "cp1251")],
)
def test_every_encoding_and_which_it_was(encoding: str, named: str) -> None:
    found = read("Имя;дата\r\nЁлка №1;2026-12-01\r\n", encoding)
    assert rows(found) == [["Ёлка №1", "", "2026-12-01"]]
    assert isinstance(found, Sheet)
    assert found.encoding == named


def test_big_endian_too() -> None:
    assert rows(read_csv("\ufeffname\nӘлия\n".encode("utf-16-be"), COLUMNS, most=9)) == [
        ["Әлия", "", ""]
    ]


def test_a_line_that_tells_excel_the_separator_counts_as_a_line() -> None:
    assert faults(read("sep=;\nname;born\nA;x\n")) == [(3, "date", "born")]
    assert rows(read("sep=;\nname;born\nA;\n")) == [["A", "", ""]]


def test_cells_with_separators_quotes_and_ends_of_line() -> None:
    assert rows(read('name,phone\n"Oʻgʻiloy, ""Oy""\nII",\n')) == [['Oʻgʻiloy, "Oy" II', "", ""]]


def test_what_nobody_sees_is_left_out() -> None:
    assert rows(read("name\n\u202eA\u200bl\u0069\u0301ya\u00a0 B\u0007\n")) == [
        ["Al\u00edya B", "", ""]
    ]


def test_what_is_ignored_may_be_there_and_is_not_read() -> None:
    assert rows(read("came,name\n=cmd|x,A\n")) == [["A", "", ""]]


def test_columns_stand_in_any_order_and_empty_ones_at_the_end() -> None:
    assert rows(read("born,NAME,,\n2026-01-02,A,,\n,B\n")) == [
        ["A", "", "2026-01-02"],
        ["B", "", ""],
    ]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", [(0, "empty", "")]),
        (" \n\n", [(0, "empty", "")]),
        (HEAD, [(0, "empty", "")]),
        ("phone\n1\n", [(1, "missing", "name")]),
        ("A\nB\n", [(1, "strange", "A"), (1, "missing", "name")]),
        ("name|phone\nA|1\n", [(1, "strange", "name|phone"), (1, "missing", "name")]),
        ("name,имя\nA,B\n", [(1, "head-twice", "name")]),
        ("\nname,age\nA,7\n", [(2, "strange", "age")]),
        (HEAD + "A,,\n,,2026-01-01\n", [(3, "needed", "name")]),
        (HEAD + "A,,\nB,\n", [(3, "cells", "2")]),
        (HEAD + "A,,,x\n", [(2, "cells", "4")]),
        ("name,,phone\nA,x,\n", [(2, "cells", "3")]),
        (HEAD + "A" * 65 + ",,\n", [(2, "long", "name")]),
        (HEAD + '"A,,\nB,,\n', [(2, "broken", "")]),
        (HEAD + 'A,,\n"B"x,,\n', [(3, "broken", "")]),
        (HEAD + '"' + "A" * 140_000 + '",,\n', [(2, "broken", "")]),
        (HEAD + "A,+77010000000,\nB,87010000000,\nC,+7(701)0000000,\n", [(4, "twice", "phone")]),
        (HEAD + '"A\nB",,\nC,,x\n', [(4, "date", "born")]),
        ("name\nA\0B\n", [(2, "nul", "")]),
    ],
)  # fmt: skip
def test_a_clear_fault_and_nothing_of_the_sheet(
    text: str, wrong: list[tuple[int, str, str]]
) -> None:
    assert faults(read(text)) == wrong


@pytest.mark.parametrize(
    "born",
    ["12/01/2026", "31.02.2026", "46357", "1 May 2026", "2026-1-2", "0000-01-01", "٣١.١٢.١٩٩٠"],
)
def test_what_is_no_date(born: str) -> None:
    assert faults(read(f"{HEAD}A,,{born}\n")) == [(2, "date", "born")]


@pytest.mark.parametrize("phone", ["7.701E+10", "123", "+" + "1" * 16, "call me", "+7701٠٠٠٠٠٠٠"])
def test_what_is_no_phone_number(phone: str) -> None:
    assert faults(read(f"{HEAD}A,{phone},\n")) == [(2, "phone", "phone")]


def test_every_line_is_told() -> None:
    text = HEAD + ",x,y\nA,,\nB,,1.13.2026\n"
    assert faults(read(text)) == [
        (2, "needed", "name"),
        (2, "phone", "phone"),
        (2, "date", "born"),
        (4, "date", "born"),
    ]


def test_a_sentence_says_line_and_column_and_nothing_of_anybody() -> None:
    found = read("name,born\nZamira,31/12/1990\n")
    assert isinstance(found, list)
    assert found[0].sentence() == "line 2: born is no date such as 2026-12-31 or 31.12.2026"


def test_one_line_too_many() -> None:
    assert len(rows(read("name\n" + "A\n" * 5, most=5))) == 5
    assert faults(read("name\n" + "A\n" * 4 + "\n\nA\nA\n", most=5)) == [(0, "rows", "5")]


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"x" * (BIGGEST + 1), "big"),
        (as_workbook([("name",)], sheet="x"), "workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "workbook"),
        (b"\xef\xbb\xbfname\n\xff\n", "encoding"),
        ("name\nЗамира Ғуломова\n".encode() + b"\xd0\n", "encoding"),  # UTF-8, torn
        (b"name\n\x98\xcf\n", "encoding"),
        (b"name\n\xcf\x01\xf0\n", "encoding"),
        (b"\xff\xfen\0a\0m\0e\0\n\0x", "encoding"),
        ("name\nЗамира\n".encode("utf-16-le"), "nul"),
        ("name\nZamira\n".encode("utf-16-le"), "nul"),
        ("name\nЗамира\n".encode("utf-32"), "nul"),
        (bytes(range(256)), "encoding"),
    ],
)
def test_what_is_no_file_of_text(raw: bytes, what: str) -> None:
    [(_, found, _)] = faults(read_csv(raw, COLUMNS, most=9))
    assert found == what


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    found = read_csv(raw, COLUMNS, most=9)
    assert found
    if isinstance(found, list):
        assert all(fault.sentence() for fault in found)


@given(st.text(st.sampled_from("name,;\t\"\n\r'=A1.\ufeff\0"), max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    found = read("name," + text)
    assert isinstance(found, list) or all(row[0] for row in rows(found))
