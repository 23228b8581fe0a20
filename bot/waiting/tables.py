"""The tables of what waits: rows, who may not take them, duty by hand, the weekly rota."""

from bot.store import Migrations

# A row rings at `next_at`, whoever has it: an untaken one for the next to hear of it, a taken one
# for its taker. `reminded` says that the taker was rung and gives it back by staying silent.
MIGRATIONS = Migrations(
    "waiting",
    (
        """
        CREATE TABLE waiting(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            urgency INTEGER NOT NULL CHECK (urgency BETWEEN 1 AND 3),
            role TEXT NOT NULL,
            place TEXT NOT NULL,
            language TEXT NOT NULL,
            command TEXT NOT NULL,
            since INTEGER NOT NULL,
            next_at INTEGER NOT NULL,
            rung_at INTEGER,
            rings INTEGER NOT NULL DEFAULT 0,
            taken_by INTEGER REFERENCES people ON DELETE SET NULL,
            taken_at INTEGER,
            reminded INTEGER NOT NULL DEFAULT 0,
            done_at INTEGER,
            note BLOB) STRICT;
        CREATE INDEX waiting_next ON waiting(next_at) WHERE done_at IS NULL;
        CREATE INDEX waiting_command ON waiting(command) WHERE done_at IS NULL;
        CREATE INDEX waiting_done ON waiting(done_at) WHERE done_at IS NOT NULL;
        CREATE INDEX waiting_taken ON waiting(taken_by) WHERE taken_by IS NOT NULL;
        CREATE TABLE waiting_askers(
            waiting INTEGER PRIMARY KEY REFERENCES waiting ON DELETE CASCADE,
            person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE) STRICT;
        CREATE INDEX waiting_askers_of ON waiting_askers(person_id);
        CREATE TABLE waiting_duty(
            person_id INTEGER PRIMARY KEY REFERENCES people ON DELETE CASCADE,
            present INTEGER NOT NULL,
            since INTEGER NOT NULL,
            until INTEGER NOT NULL DEFAULT 0,
            languages TEXT NOT NULL DEFAULT '[]',
            places TEXT NOT NULL DEFAULT '[]') STRICT;
        CREATE TABLE waiting_rota(
            person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
            weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
            start INTEGER NOT NULL CHECK (start BETWEEN 0 AND 1439),
            finish INTEGER NOT NULL CHECK (finish > start AND finish <= start + 1440),
            zone TEXT NOT NULL,
            PRIMARY KEY (person_id, weekday, start)) STRICT
        """,
    ),
)
