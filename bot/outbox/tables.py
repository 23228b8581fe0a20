"""The tables of the outbox: rows, bodies shared by many, broadcasts, files, ids of messages."""

from bot.store import Migrations

MIGRATIONS = Migrations(
    "outbox",
    (
        """
        CREATE TABLE bodies(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            body TEXT NOT NULL) STRICT;
        CREATE TABLE files(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER REFERENCES people ON DELETE CASCADE,
            field TEXT NOT NULL,
            name TEXT NOT NULL,
            content BLOB NOT NULL) STRICT;
        CREATE INDEX files_person ON files(person_id);
        CREATE TABLE outbox(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER REFERENCES people ON DELETE SET NULL,
            chat_id INTEGER,
            lane INTEGER NOT NULL,
            method TEXT NOT NULL,
            body BLOB,
            body_id INTEGER REFERENCES bodies,
            file_id INTEGER REFERENCES files ON DELETE SET NULL,
            status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN (
                'waiting', 'sending', 'sent', 'blocked', 'failed', 'unknown', 'cancelled',
                'expired')),
            repeated INTEGER NOT NULL DEFAULT 0,
            attempts INTEGER NOT NULL DEFAULT 0,
            withdrawn INTEGER NOT NULL DEFAULT 0,
            not_before INTEGER NOT NULL DEFAULT 0,
            expires_at INTEGER,
            settled_at INTEGER) STRICT;
        CREATE INDEX outbox_open ON outbox(lane, id) WHERE settled_at IS NULL;
        CREATE INDEX outbox_chat ON outbox(chat_id) WHERE settled_at IS NULL;
        CREATE INDEX outbox_person ON outbox(person_id) WHERE person_id IS NOT NULL;
        CREATE INDEX outbox_settled ON outbox(settled_at) WHERE settled_at IS NOT NULL;
        CREATE TABLE messages(
            chat_id INTEGER NOT NULL,
            message_id INTEGER NOT NULL,
            sent_at INTEGER NOT NULL,
            PRIMARY KEY (chat_id, message_id)) STRICT, WITHOUT ROWID;
        CREATE INDEX messages_old ON messages(sent_at)
        """,
        # Without it each file that is wiped would be looked for in every row of the ledger.
        "CREATE INDEX outbox_file ON outbox(file_id) WHERE file_id IS NOT NULL",
        # One broadcast reaches a person once, whatever happens: the unique index says so.
        """
        CREATE TABLE broadcasts(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            lane INTEGER NOT NULL,
            audience TEXT NOT NULL,
            params TEXT NOT NULL,
            approval INTEGER REFERENCES approvals,
            version INTEGER,
            approved INTEGER,
            most INTEGER,
            corrects INTEGER REFERENCES broadcasts,
            expires_at INTEGER NOT NULL,
            started_at INTEGER NOT NULL,
            next_id INTEGER NOT NULL DEFAULT 0,
            last_id INTEGER NOT NULL,
            again_id INTEGER,
            swept_id INTEGER NOT NULL DEFAULT 0,
            made INTEGER NOT NULL DEFAULT 0,
            resumed INTEGER NOT NULL DEFAULT 0,
            state TEXT NOT NULL DEFAULT 'running' CHECK (state IN (
                'running', 'stopped', 'held', 'done', 'cancelled', 'expired')),
            CHECK (approval IS NOT NULL OR lane IN (3, 4)),
            CHECK ((corrects IS NOT NULL) = (lane = 0))) STRICT;
        CREATE INDEX broadcasts_state ON broadcasts(state);
        CREATE INDEX broadcasts_approval ON broadcasts(approval) WHERE approval IS NOT NULL;
        CREATE INDEX broadcasts_corrects ON broadcasts(corrects) WHERE corrects IS NOT NULL;
        CREATE TABLE broadcasts_bodies(
            broadcast INTEGER NOT NULL REFERENCES broadcasts,
            language TEXT NOT NULL,
            body INTEGER NOT NULL REFERENCES bodies,
            PRIMARY KEY (broadcast, language)) STRICT;
        ALTER TABLE outbox ADD COLUMN broadcast INTEGER REFERENCES broadcasts;
        CREATE UNIQUE INDEX outbox_broadcast ON outbox(broadcast, person_id)
            WHERE broadcast IS NOT NULL
        """,
    ),
)
