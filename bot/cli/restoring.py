"""`restore FILE`: a backup takes the database's place, and nobody who was erased comes back."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bot import outbox, people
from bot.cli import assembly
from bot.cli.copies import before_restore
from bot.cli.keys import has_database, the_seal
from bot.cli.office import GOOD, Answer, Refused, utc
from bot.cli.opening import make_folder
from bot.people import ERASED_KEPT, Erased
from bot.seal import Seal, WrongKey
from bot.settings import Settings
from bot.store import (
    HouseTrouble,
    Store,
    Writer,
    WrongDatabase,
    migrate,
    restore,
    sweep,
)
from dialogs import DIALOGS


@dataclass(frozen=True, slots=True)
class Left:
    """What the database that is replaced leaves behind: who was erased, and a word about it."""

    erased: list[Erased]
    notes: list[str]


@dataclass(slots=True)
class Mending:
    """What is done to a backup before it takes the place of the database, and how often."""

    seal: Seal
    leave: Callable[[], Left]
    now: int
    old: bool
    steps: int = 0
    gone: int = 0
    ended: int = 0
    asked: int = 0
    notes: list[str] = field(default_factory=list)

    def __call__(self, db: Writer, made: int) -> None:
        """Bring it up to date, forget again, and let nothing old be said or answered."""
        if made < self.now - ERASED_KEPT and not self.old:
            raise Refused(
                f"The backup is of {utc(made)}, more than 30 days ago, and may bring back people "
                "who were erased since: with --old it is restored all the same."
            )
        # Only now: the database before is not even opened for a backup that is no good.
        left = self.leave()
        self.notes = left.notes
        self.steps = migrate(db, assembly.tables(DIALOGS))
        self.gone = people.erase_again(db, self.seal, left.erased, since=made)
        self.ended = outbox.expire_open(db, now=self.now)
        outbox.forget_strangers(db)
        self.asked = people.clear_desks(db)


def restore_file(settings: Settings, file: Path, *, old: bool, now: int) -> Answer:
    """Whoever calls holds the locks; raises Refused, and the old database is then untouched."""
    if not file.is_file():
        raise Refused(f"There is no file {file}.")
    make_folder(settings.data_dir)
    sweep(settings.data_dir)
    seal = the_seal(settings, new=False)
    leave = partial(_leave, settings, seal, now)
    mending = Mending(seal, lambda: asyncio.run(leave()), now, old)
    try:
        copy = restore(file, settings.database, seal, mending)
    except (WrongKey, WrongDatabase, HouseTrouble) as error:
        raise Refused(f"{file}: {error}. The database is as it was.") from None
    held = f"{sum(copy.rows.values())} rows of {len(copy.rows)} tables, as of {utc(copy.made)}"
    lines = [f"Restored from {file}: {held}.", *mending.notes, *_told(mending)]
    return Answer(GOOD, lines)


def _told(mending: Mending) -> list[str]:
    told = {
        f"Migrated by {mending.steps} steps.": mending.steps,
        f"Erased again: {mending.gone} people who had been erased since.": mending.gone,
        f"Ended as expired: {mending.ended} messages that had waited.": mending.ended,
        f"Closed: {mending.asked} open questions and screens.": mending.asked,
    }
    return [sentence for sentence, count in told.items() if count]


async def _leave(settings: Settings, seal: Seal, now: int) -> Left:
    """Keep a copy of the database that is to be replaced, and learn who was erased from it."""
    if not has_database(settings):
        return Left([], ["There was no database before: who was erased since is not known."])
    store = Store(settings.database)
    try:
        await store.open()
        erased = await store.read(people.all_erased)
        kept = await before_restore(settings, store, seal, now=now)
    except HouseTrouble as trouble:
        note = f"The database before could not be read ({trouble}): no copy of it was kept, "
        return Left([], [note + "and who was erased since is not known."])
    finally:
        await store.close()
    return Left(erased, [f"The database before was kept as {kept}."])
