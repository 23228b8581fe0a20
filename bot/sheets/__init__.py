"""Tables as files: made as CSV or a workbook, read from CSV; nothing in them is ever a formula."""

from bot.sheets.making import as_csv, as_workbook
from bot.sheets.reading import BIGGEST, Column, Fault, Record, Sheet, read_csv

__all__ = [
    "BIGGEST",
    "Column",
    "Fault",
    "Record",
    "Sheet",
    "as_csv",
    "as_workbook",
    "read_csv",
]
