"""`trainings import|export`: the people of one training as a file.

A file is named by an absolute path, for the running bot stands somewhere else, and nothing is
trusted of it: it may be a pipe that never ends, or twenty megabytes. It is read and checked whole
before anything is written, and written in one transaction; what is wrong is told line by line.
"""

import asyncio
import os
import stat
from functools import partial
from pathlib import Path

from bot.cli.office import GOOD, MISUSED, WRONG, Answer, Office, record
from bot.sheets import BIGGEST, Sheet
from bot.store import Db
from dialogs.trainings import imports

TOLD = 100  # faults on the screen
_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs"}
_NOTHING = "Nothing was written."


class Unread(Exception):
    """Why a file is not read: a sentence."""


async def trainings(office: Office, args: list[str]) -> Answer:
    """`import FILE NUMBER [consented] [wait]` or `export NUMBER FILE`."""
    match args:
        case ["import", file, number, *said] if _is_number(number):
            return await _import(office, file, int(number), frozenset(said))
        case ["export", number, file] if _is_number(number):
            return await _export(office, int(number), Path(file))
    return Answer(MISUSED, ["Say trainings import FILE --training 7, or trainings export 7 FILE."])


def _is_number(said: str) -> bool:
    return said.isascii() and said.isdecimal() and len(said) < 10


async def _import(office: Office, file: str, number: int, said: frozenset[str]) -> Answer:
    if "consented" not in said:
        ask = "Say --consented if each of them has agreed to be on this list."
        return Answer(MISUSED, [ask, _NOTHING])
    try:
        raw = await asyncio.to_thread(_read, file)
    except Unread as unread:
        return Answer(MISUSED, [f"{file}: {unread}.", _NOTHING])
    sheet = await asyncio.to_thread(imports.read, office.house, raw)
    if isinstance(sheet, list):
        return Answer(WRONG, [*_told(sheet), _NOTHING])
    wait = "wait" in said
    return await office.store.write(lambda db: _enter(office, db, number, sheet, wait=wait))


def _read(file: str) -> bytes:
    """The file, if it is an ordinary one and small; a pipe is not waited for."""
    if not Path(file).is_absolute():
        raise Unread("say the whole path")
    try:
        opened = os.open(file, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError as error:
        raise Unread(f"it cannot be opened ({error.strerror})") from None
    with os.fdopen(opened, "rb") as stream:
        known = os.fstat(stream.fileno())
        if not stat.S_ISREG(known.st_mode):
            raise Unread("it is no ordinary file")
        if known.st_size > BIGGEST:
            raise Unread("it is larger than two megabytes")
        return stream.read(BIGGEST + 1)


def _told(faults: list[str]) -> list[str]:
    more = len(faults) - TOLD
    return [*faults[:TOLD], f"and {more} more"] if more > 0 else faults


def _enter(office: Office, db: Db, number: int, sheet: Sheet, *, wait: bool) -> Answer:
    entered = imports.enter(office.house, db, number, sheet, now=office.now(), wait=wait)
    if not entered.done:
        return Answer(WRONG, [*_told(entered.lines), _NOTHING])
    people = len(entered.lines)
    record(office, db, "participants imported", training=number, people=people)
    # An encoding is guessed in the end: whoever imports looks at the first names.
    how = f"Read as {sheet.encoding}, separated by {_SEPARATORS[sheet.separator]}."
    done = f"{people} people are on the list of training {number}; codes are made in the chat."
    return Answer(GOOD, [how, *entered.lines, done])


async def _export(office: Office, number: int, file: Path) -> Answer:
    """Read by ranges, so that nobody waits; that it was done is recorded before it is said."""
    if not file.is_absolute() or file.suffix not in {".csv", ".xlsx"}:
        return Answer(MISUSED, ["Say where to, with .csv or .xlsx at the end."])
    found: list[imports.Entry] = []
    while True:
        after = found[-1].id if found else 0
        reading = partial(imports.roster, office.house, number=number, after=after)
        part = await office.store.read(reading)
        found += part
        if len(part) < imports.AT_ONCE:
            break
    if not found:
        return Answer(WRONG, [f"Nobody is on the list of training {number}."])
    try:
        await asyncio.to_thread(_write, file, found)
    except FileExistsError:
        return Answer(MISUSED, [f"{file} is there already, and was not overwritten."])
    except OSError as error:
        return Answer(WRONG, [f"{file} cannot be written: {error.strerror}."])
    people = len(found)
    await office.store.write(
        lambda db: record(office, db, "roster exported", training=number, people=people)
    )
    return Answer(GOOD, [f"{people} people written to {file}, with their names: keep it safe."])


def _write(file: Path, found: list[imports.Entry]) -> None:
    """For our own eyes alone, and over nothing that is there."""
    content = imports.file_of(found, workbook=file.suffix == ".xlsx", title=file.stem)
    opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(opened, "wb") as stream:
        stream.write(content)
