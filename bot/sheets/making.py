"""A table as a file: CSV, or a workbook of one sheet; nothing in it is ever a formula."""

import csv
import io
import re
from collections.abc import Sequence

import xlsxwriter

from bot.sheets.guards import guarded

Row = Sequence[str | int]

TITLE = 31  # characters of a sheet's name (Excel)


def as_csv(rows: Sequence[Row]) -> bytes:
    """The rows in UTF-8 with the mark by which Excel knows it."""
    file = io.StringIO(newline="")
    csv.writer(file).writerows([[_safe(cell) for cell in row] for row in rows])
    return file.getvalue().encode("utf-8-sig")


def _safe(cell: str | int) -> str | int:
    return guarded(cell) if isinstance(cell, str) else cell


def as_workbook(rows: Sequence[Row], *, sheet: str) -> bytes:
    """The rows as XLSX, made in memory: no part of it lies on a disk meanwhile."""
    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(file, options) as book:
        page = book.add_worksheet(_title(sheet))
        page.set_column(0, 1, 30)
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                if isinstance(cell, str):
                    page.write_string(number, place, cell)
                else:
                    page.write_number(number, place, cell)
    return file.getvalue()


def _title(name: str) -> str:
    """A name that Excel opens: a training is called as its organisers like."""
    return re.sub(r"[\[\]:*?/\\'\x00-\x1f]", " ", name)[:TITLE].strip() or "1"
