"""The copies that are made by themselves, in <data>/backups: sealed, and kept for 30 days."""

import time
from pathlib import Path

from bot.people import ERASED_KEPT
from bot.seal import Seal
from bot.settings import Settings
from bot.store import HouseTrouble, Store, back_up


def folder_of(settings: Settings) -> Path:
    """Where the copies lie."""
    return settings.data_dir / "backups"


async def before_migration(
    settings: Settings, store: Store, seal: Seal, steps: int, *, now: int
) -> Path:
    """A copy of the database as it is after so many steps; raises HouseTrouble."""
    return await _keep(settings, store, seal, f"before-migration-{steps}", now=now)


async def before_restore(settings: Settings, store: Store, seal: Seal, *, now: int) -> Path:
    """A copy of the database that is about to be replaced; raises HouseTrouble."""
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(now))
    return await _keep(settings, store, seal, f"before-restore-{stamp}", now=now)


async def _keep(settings: Settings, store: Store, seal: Seal, name: str, *, now: int) -> Path:
    folder = folder_of(settings)
    try:
        folder.mkdir(exist_ok=True, mode=0o700)
    except OSError as error:
        raise HouseTrouble(f"{folder} cannot be made: {error.strerror}") from None
    target = folder / f"{name}.backup"
    await back_up(store, target, seal, now=now)
    return target


def drop_old(settings: Settings, *, now: int) -> int:
    """Delete copies of more than thirty days ago: they hold people erased since; how many."""
    old = [
        copy
        for copy in folder_of(settings).glob("before-*.backup")
        if copy.stat().st_mtime < now - ERASED_KEPT
    ]
    for copy in old:
        copy.unlink(missing_ok=True)
    return len(old)
