"""Which SQLite this is."""

import sqlite3

SQLITE = sqlite3.sqlite_version_info
