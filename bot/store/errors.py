"""What can go wrong with the database, and whose trouble it is.

StoreError
 +-- HouseTrouble    the disk, the memory or the file: confirm nothing, try again later
 +-- WrongDatabase   a file that this program must not touch: stop with a sentence
"""

import sqlite3


class StoreError(Exception):
    """The root of the tree."""


class HouseTrouble(StoreError):
    """The house cannot write now; no update is to blame and none was confirmed."""


class WrongDatabase(StoreError):
    """The file is newer than the program, altered, or not ours."""


# What a statement raises, its own fault or the house's: `house_trouble` tells which.
StatementError = sqlite3.Error

# Primary result codes (sqlite.org/rescode.html) that say nothing about the statement itself.
_HOUSE = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
}


def house_trouble(error: BaseException) -> HouseTrouble | None:
    """The house's own trouble behind an exception, or None when the statement is to blame."""
    if isinstance(error, HouseTrouble):
        return error
    if isinstance(error, MemoryError):
        return HouseTrouble("out of memory")
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None and code & 0xFF in _HOUSE:
        return HouseTrouble(getattr(error, "sqlite_errorname", "SQLITE"))
    return None
