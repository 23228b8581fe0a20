"""Staff, and what waits for them, in a database in memory."""

import sqlite3

from bot import people
from bot.cli import assembly
from bot.people import Role, staff
from bot.seal import Seal
from bot.store import Writer, migrate
from bot.waiting import Wanted
from dialogs import DIALOGS

SEAL = Seal([bytes(32)])
MONDAY = 1_795_392_000  # 23 November 2026, 00:00 UTC
NOW = MONDAY + 9 * 3600
NEAR, REGION, FAR, HEAD, APPROVER, AUTHOR = range(1, 7)
ROLES: dict[int, tuple[Role, str]] = {
    NEAR: ("operator", "KZ"),
    REGION: ("operator", "KZ-19"),
    FAR: ("operator", "RU"),
    HEAD: ("administrator", "KZ"),
    APPROVER: ("approver", "KZ"),
    AUTHOR: ("approver", "KZ"),
}
HELP = Wanted("help", 1, "operator", "KZ-19", "/menu help")
APPROVAL = Wanted("approval", 1, "approver", "KZ-19", "/menu approve")


def database() -> sqlite3.Connection:
    raw = sqlite3.connect(":memory:", isolation_level=None)
    raw.row_factory = sqlite3.Row
    raw.execute("PRAGMA foreign_keys=ON")
    return raw


TEMPLATE = database()
migrate(Writer(TEMPLATE), assembly.tables(DIALOGS))


def town(raw: sqlite3.Connection) -> Writer:
    TEMPLATE.backup(raw)
    db = Writer(raw)
    for who, (role, place) in ROLES.items():
        people.add(db, SEAL, 100 + who, now=0)
        staff.grant(db, who, role, place, now=0)
    return db
