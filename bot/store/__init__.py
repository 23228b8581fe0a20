"""The database: one thread, one connection, one writer."""

from bot.store.backup import Copy, back_up, is_backup, restore, sweep
from bot.store.belongings import belongings, has_table
from bot.store.connection import Db, Row, Store, Value, Writer
from bot.store.errors import (
    HouseTrouble,
    StatementError,
    StoreError,
    WrongDatabase,
    house_trouble,
)
from bot.store.migrations import Migrations, migrate, migrate_file, steps_done, waiting
from bot.store.samples import sealed_samples
from bot.store.version import SQLITE

__all__ = [
    "SQLITE",
    "Copy",
    "Db",
    "HouseTrouble",
    "Migrations",
    "Row",
    "StatementError",
    "Store",
    "StoreError",
    "Value",
    "Writer",
    "WrongDatabase",
    "back_up",
    "belongings",
    "has_table",
    "house_trouble",
    "is_backup",
    "migrate",
    "migrate_file",
    "restore",
    "sealed_samples",
    "steps_done",
    "sweep",
    "waiting",
]
