"""Opening the house: keys, database, migrations, words; and why a start may be refused."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.cli import assembly
from bot.cli.copies import before_migration
from bot.cli.keys import has_database, the_seal
from bot.cli.office import Refused
from bot.content import WrongContent
from bot.dialog import House, WrongDialogs
from bot.seal import MARK, NAME, Seal, WrongKey
from bot.settings import Settings
from bot.store import (
    Db,
    HouseTrouble,
    Store,
    WrongDatabase,
    migrate,
    sealed_samples,
    steps_done,
    sweep,
    waiting,
)
from dialogs import DIALOGS

# How SQLite calls a trouble, and what people can do about it.
_MENDS = {
    "SQLITE_NOTADB": "it is damaged or no database at all; restore a backup",
    "SQLITE_CORRUPT": "it is damaged; restore a backup",
    "SQLITE_READONLY": "it or its folder cannot be written; see who owns them",
    "SQLITE_CANTOPEN": "it or its folder cannot be written; see who owns them",
    "SQLITE_FULL": "the disk is full; make room",
    "SQLITE_IOERR": "the disk is full or failing",
    "SQLITE_BUSY": "another program has it open",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """The open house; `steps` is how often the database was migrated, `kept` the copy of before."""

    store: Store
    seal: Seal
    house: House
    steps: int = 0
    kept: Path | None = None


async def open_house(settings: Settings, *, new: bool = True) -> Opened:
    """Whoever calls holds the locks. Without `new` there must be a database; raises Refused."""
    if not new and not has_database(settings):
        raise Refused(f"There is no database in {settings.data_dir} yet: the first start makes it.")
    make_folder(settings.data_dir)
    sweep(settings.data_dir)
    seal = the_seal(settings, new=new)
    house = the_house(seal, settings.admin_ids)
    store = await open_store(settings)
    try:
        await _check_keys(settings, store, seal)
        steps, kept = await _migrate(settings, store, seal)
        await _check_disk(settings, store)
    except BaseException:
        await store.close()
        raise
    return Opened(store, seal, house, steps, kept)


def make_folder(folder: Path) -> None:
    """The data directory, for our eyes only."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        text = f"The data directory {folder} cannot be made: {error.strerror}."
        raise Refused(text) from None


def the_house(seal: Seal, admins: Iterable[int] = ()) -> House:
    """The dialogs with their words and facts."""
    try:
        return assembly.house(DIALOGS, seal, admins=admins)
    except (WrongContent, WrongDialogs) as error:
        raise Refused(f"{error}. See: python -m bot check.") from None


async def open_store(settings: Settings) -> Store:
    """The database, whatever is in it."""
    store = Store(settings.database)
    try:
        await store.open()
    except HouseTrouble as trouble:
        raise Refused(f"{settings.database} cannot be opened: {mend_of(trouble)}.") from None
    return store


def mend_of(trouble: HouseTrouble) -> str:
    """What can be done about it, else its name."""
    name = str(trouble)
    return next((mend for code, mend in _MENDS.items() if name.startswith(code)), name)


async def _check_disk(settings: Settings, store: Store) -> None:
    if not await store.probe():
        raise Refused(f"{settings.database} cannot be written: {_MENDS['SQLITE_IOERR']}.")


async def _check_keys(settings: Settings, store: Store, seal: Seal) -> None:
    place = await store.read(partial(unopened, seal=seal))
    if place is not None:
        raise Refused(
            f"{settings.key_file} lacks the key that {place} in the database was sealed with: "
            "put the right key file back."
        )


def unopened(db: Db, seal: Seal) -> str | None:
    """Where something stands that was sealed with a key which we do not have."""
    for place, value in sealed_samples(db, MARK, name=NAME):
        try:
            seal.open(value, place)
        except WrongKey:
            if not seal.knows(value):
                return place
    return None


async def _migrate(settings: Settings, store: Store, seal: Seal) -> tuple[int, Path | None]:
    """How many steps were run, and the copy that was made before."""
    rooms = assembly.tables(DIALOGS)
    try:
        before = await store.read(steps_done)
        if not await store.write(lambda db: waiting(db, rooms)):
            return 0, None
        kept = None
        if before:
            kept = await before_migration(settings, store, seal, before, now=int(time.time()))
        return await store.write(lambda db: migrate(db, rooms)), kept
    except WrongDatabase as error:
        raise Refused(f"{settings.database}: {error}.") from None
    except HouseTrouble as trouble:
        text = f"{settings.database} was not migrated: {mend_of(trouble)}."
        raise Refused(text) from None
