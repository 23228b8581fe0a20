"""The database: one thread, one connection, one writer."""

from bot.store.backup import back_up, restore
from bot.store.belongings import belongings
from bot.store.connection import Db, Row, Store, Value, Writer
from bot.store.errors import HouseTrouble, StoreError, WrongDatabase
from bot.store.migrations import Migrations, migrate, migrate_file, waiting

__all__ = [
    "Db",
    "HouseTrouble",
    "Migrations",
    "Row",
    "Store",
    "StoreError",
    "Value",
    "Writer",
    "WrongDatabase",
    "back_up",
    "belongings",
    "migrate",
    "migrate_file",
    "restore",
    "waiting",
]
