"""A table that somebody sends as CSV: read whole, or told line by line why not.

Nothing here trusts the file: it is as a hurried person saved it in some program in some country.
The guess of its encoding ends at cp1251, in which nearly every file can be read: who hands the
sheet on says that it was guessed.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.sheets.cells import Kind, Wrong, plain, value_of
from bot.sheets.encodings import Encoding, decoded

BIGGEST = 2_000_000  # bytes; a thousand people with five answers each are 300 KB
HEAD = 2000  # characters of the first line by which the separator is guessed
SEPARATORS = (",", ";", "\t")

What = Literal[
    "big", "empty", "workbook", "encoding", "nul", "missing", "strange", "head-twice", "rows",
    "broken", "cells", "needed", "long", "date", "phone", "twice",
]  # fmt: skip

# For the command line; a chat has phrases of its own.
_SENTENCES: Mapping[What, str] = {
    "big": "the file is larger than two megabytes",
    "empty": "the file has no lines below its head",
    "workbook": "this is a workbook; save it as CSV (UTF-8)",
    "encoding": "these letters cannot be read; save the file as CSV (UTF-8)",
    "nul": "there is a NUL in it, so it is no text; save the file as CSV (UTF-8)",
    "missing": "the column {column} is missing",
    "strange": "nobody knows a column {detail}",
    "head-twice": "the column {column} is there twice",
    "rows": "there are more than {detail} lines",
    "broken": "a quotation mark is never closed, or stands in the middle; nothing below was read",
    "cells": "there are {detail} cells, not as many as in the head",
    "needed": "{column} is empty",
    "long": "{column} is longer than {detail} characters",
    "date": "{column} is no date such as 2026-12-31 or 31.12.2026",
    "phone": "{column} is no phone number such as +77010000000",
    "twice": "{column} is the same as in line {detail}",
}


@dataclass(frozen=True, slots=True)
class Column:
    """What may stand in a column, and what its head may say, in any case.

    An `ignored` one may be there and is not read.
    """

    name: str
    heads: tuple[str, ...]
    kind: Kind = "text"
    needed: bool = False
    once: bool = False
    most: int = 64

    def means(self, head: str) -> bool:
        """Whether that head is this column's."""
        return head.casefold() in {one.casefold() for one in (self.name, *self.heads)}


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a file is not taken: in which line (1 is the first; 0: as a whole), and what it is."""

    line: int
    what: What
    column: str = ""
    detail: str = ""

    def sentence(self) -> str:
        """For the command line; it holds nothing of what stands in the file but a strange head."""
        said = _SENTENCES[self.what].format(column=self.column, detail=self.detail)
        return f"line {self.line}: {said}" if self.line else said


@dataclass(frozen=True, slots=True)
class Record:
    """One line, by the names of the columns; dates as 2026-12-31, what is not there as ""."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """All lines, and how the file was read."""

    records: tuple[Record, ...]
    encoding: Encoding
    separator: str


def read_csv(raw: bytes, columns: Sequence[Column], *, most: int) -> Sheet | list[Fault]:
    """The whole sheet, at most that many lines; or everything that is wrong, and nothing of it."""
    if len(raw) > BIGGEST:
        return [Fault(0, "big")]
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return [Fault(0, "workbook")]
    found = decoded(raw)
    if found is None:
        return [Fault(0, "encoding")]
    text, encoding = found
    if "\0" in text:
        return [Fault(text.count("\n", 0, text.index("\0")) + 1, "nul")]
    return _Reader(text, encoding, columns, most).sheet()


class _Reader:
    """One file being read: what is wrong with it is gathered in `faults`."""

    def __init__(self, text: str, encoding: Encoding, columns: Sequence[Column], most: int) -> None:
        self.faults: list[Fault] = []
        self._columns = columns
        self._encoding = encoding
        self._most = most
        told = re.match(r"sep=([,;\t])\r?\n", text)  # a line that Excel understands
        self._above = 1 if told else 0
        self._text = text[told.end() :] if told else text
        self._separator = told[1] if told else self._guess()
        self._seen: dict[tuple[str, str], int] = {}

    def sheet(self) -> Sheet | list[Fault]:
        """The sheet, or its faults."""
        lines = self._lines()
        head = next(lines, None)
        if head is None:
            return self.faults or [Fault(0, "empty")]
        places = self._places(*head)
        if self.faults:
            return self.faults
        records = [record for line, cells in lines if (record := self._record(line, cells, places))]
        if not records and not self.faults:
            self.faults.append(Fault(0, "empty"))
        return self.faults or Sheet(tuple(records), self._encoding, self._separator)

    def _guess(self) -> str:
        """The separator by which most heads are known."""
        lines = io.StringIO(self._text, newline="")
        first = next((line for line in lines if line.strip()), "")[:HEAD].rstrip("\r\n")
        heads = {one: next(csv.reader([first], delimiter=one), []) for one in SEPARATORS}
        return max(SEPARATORS, key=lambda one: sum(map(self._is_known, heads[one])))

    def _is_known(self, head: str) -> bool:
        return any(column.means(plain(head)) for column in self._columns)

    def _lines(self) -> Iterator[tuple[int, list[str]]]:
        """Each line that is not blank, with its number, as far as it can be read."""
        file = io.StringIO(self._text, newline="")
        reader = csv.reader(file, delimiter=self._separator, strict=True)
        many, line = 0, 0
        try:
            while True:
                line = self._above + reader.line_num + 1
                cells = next(reader, None)
                if cells is None:
                    return
                if any(cell.strip() for cell in cells):
                    many += 1
                    if many > self._most + 1:  # with the head
                        self.faults[:] = [Fault(0, "rows", detail=str(self._most))]
                        return
                    yield line, cells
        except csv.Error:
            self.faults.append(Fault(line, "broken"))

    def _places(self, line: int, heads: list[str]) -> list[Column | None]:
        """The column at each place; what stands at no head must be empty below, too."""
        found: list[Column | None] = []
        for head in map(plain, heads):
            column = next((one for one in self._columns if one.means(head)), None)
            if column is None and head:
                self.faults.append(Fault(line, "strange", detail=head[:40]))
            elif column is not None and column in found:
                self.faults.append(Fault(line, "head-twice", column.name))
            found.append(column)
        while found and found[-1] is None:  # empty columns at the end, as spreadsheets leave them
            found.pop()
        self.faults += [
            Fault(line, "missing", column.name)
            for column in self._columns
            if column.needed and column not in found
        ]
        return found

    def _record(self, line: int, cells: list[str], places: list[Column | None]) -> Record | None:
        """One line; None when its cells do not stand below their heads."""
        beyond = [cell for cell in cells[len(places) :] if cell.strip()]
        if beyond or len(cells) < len(places):
            self.faults.append(Fault(line, "cells", detail=str(len(cells))))
            return None
        values = {column.name: "" for column in self._columns if column.kind != "ignored"}
        for column, cell in zip(places, cells, strict=False):
            if column is None and cell.strip():
                self.faults.append(Fault(line, "cells", detail=str(len(cells))))
            elif column is not None and column.kind != "ignored":
                values[column.name] = self._cell(line, column, cell)
        return Record(line, values)

    def _cell(self, line: int, column: Column, cell: str) -> str:
        """Its value, checked; what is wrong with it is noted."""
        value = value_of(cell, column.kind)
        match value:
            case Wrong(what):
                self.faults.append(Fault(line, what, column.name))
                return ""
            case "" if column.needed:
                self.faults.append(Fault(line, "needed", column.name))
            case str() if len(value) > column.most:
                self.faults.append(Fault(line, "long", column.name, str(column.most)))
            case str() if column.once and value:
                self._note_once(line, column, value)
        return value

    def _note_once(self, line: int, column: Column, value: str) -> None:
        first = self._seen.setdefault((column.name, value.casefold()), line)
        if first != line:
            self.faults.append(Fault(line, "twice", column.name, str(first)))
