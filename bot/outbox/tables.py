"""The tables of the outbox: rows, bodies shared by many, broadcasts, files, ids of messages."""

from bot.store import Migrations

# How many rows of a broadcast stand where: kept by triggers, for a million rows cannot be counted
# at each look and no statement that moves a row may forget them. `doubtful` are those that may have
# arrived though their end says otherwise. The two ways that nearly every row goes have triggers of
# their own: the sums of the last one cost three times as much as the rest of a claim's statement.
COUNTS = """
    CREATE TABLE broadcasts_counts(
        broadcast INTEGER PRIMARY KEY REFERENCES broadcasts,
        waiting INTEGER NOT NULL DEFAULT 0,
        sending INTEGER NOT NULL DEFAULT 0,
        sent INTEGER NOT NULL DEFAULT 0,
        blocked INTEGER NOT NULL DEFAULT 0,
        failed INTEGER NOT NULL DEFAULT 0,
        unknown INTEGER NOT NULL DEFAULT 0,
        cancelled INTEGER NOT NULL DEFAULT 0,
        expired INTEGER NOT NULL DEFAULT 0,
        doubtful INTEGER NOT NULL DEFAULT 0) STRICT;
    INSERT INTO broadcasts_counts
        SELECT broadcasts.id, COUNT(*) FILTER (WHERE status = 'waiting'),
          COUNT(*) FILTER (WHERE status = 'sending'), COUNT(*) FILTER (WHERE status = 'sent'),
          COUNT(*) FILTER (WHERE status = 'blocked'), COUNT(*) FILTER (WHERE status = 'failed'),
          COUNT(*) FILTER (WHERE status = 'unknown'), COUNT(*) FILTER (WHERE status = 'cancelled'),
          COUNT(*) FILTER (WHERE status = 'expired'),
          COUNT(*) FILTER (WHERE repeated = 1 AND status NOT IN ('sent', 'unknown', 'sending'))
        FROM broadcasts LEFT JOIN outbox ON outbox.broadcast = broadcasts.id GROUP BY 1;
    CREATE TRIGGER broadcasts_begun AFTER INSERT ON broadcasts
        BEGIN INSERT INTO broadcasts_counts(broadcast) VALUES (NEW.id); END;
    CREATE TRIGGER outbox_made AFTER INSERT ON outbox WHEN NEW.broadcast IS NOT NULL
        BEGIN UPDATE broadcasts_counts SET waiting = waiting + 1
        WHERE broadcast = NEW.broadcast; END;
    CREATE TRIGGER outbox_lost AFTER DELETE ON outbox WHEN OLD.broadcast IS NOT NULL
        BEGIN UPDATE broadcasts_counts SET
            waiting = waiting - (OLD.status = 'waiting'),
            sending = sending - (OLD.status = 'sending'),
            sent = sent - (OLD.status = 'sent'),
            blocked = blocked - (OLD.status = 'blocked'),
            failed = failed - (OLD.status = 'failed'),
            unknown = unknown - (OLD.status = 'unknown'),
            cancelled = cancelled - (OLD.status = 'cancelled'),
            expired = expired - (OLD.status = 'expired'),
            doubtful = doubtful
              - (OLD.repeated = 1 AND OLD.status NOT IN ('sent', 'unknown', 'sending'))
        WHERE broadcast = OLD.broadcast; END;
    CREATE TRIGGER outbox_leaves AFTER UPDATE OF status ON outbox
        WHEN NEW.broadcast IS NOT NULL AND OLD.repeated + NEW.repeated = 0
          AND OLD.status = 'waiting' AND NEW.status = 'sending'
        BEGIN UPDATE broadcasts_counts SET waiting = waiting - 1, sending = sending + 1
        WHERE broadcast = NEW.broadcast; END;
    CREATE TRIGGER outbox_sent AFTER UPDATE OF status ON outbox
        WHEN NEW.broadcast IS NOT NULL AND OLD.status = 'sending' AND NEW.status = 'sent'
        BEGIN UPDATE broadcasts_counts SET sending = sending - 1, sent = sent + 1
        WHERE broadcast = NEW.broadcast; END;
    CREATE TRIGGER outbox_moved AFTER UPDATE OF status, repeated ON outbox
        WHEN NEW.broadcast IS NOT NULL
          AND NOT (OLD.repeated + NEW.repeated = 0
            AND OLD.status = 'waiting' AND NEW.status = 'sending')
          AND NOT (OLD.status = 'sending' AND NEW.status = 'sent')
        BEGIN UPDATE broadcasts_counts SET
            waiting = waiting - (OLD.status = 'waiting') + (NEW.status = 'waiting'),
            sending = sending - (OLD.status = 'sending') + (NEW.status = 'sending'),
            sent = sent - (OLD.status = 'sent') + (NEW.status = 'sent'),
            blocked = blocked - (OLD.status = 'blocked') + (NEW.status = 'blocked'),
            failed = failed - (OLD.status = 'failed') + (NEW.status = 'failed'),
            unknown = unknown - (OLD.status = 'unknown') + (NEW.status = 'unknown'),
            cancelled = cancelled - (OLD.status = 'cancelled') + (NEW.status = 'cancelled'),
            expired = expired - (OLD.status = 'expired') + (NEW.status = 'expired'),
            doubtful = doubtful
              - (OLD.repeated = 1 AND OLD.status NOT IN ('sent', 'unknown', 'sending'))
              + (NEW.repeated = 1 AND NEW.status NOT IN ('sent', 'unknown', 'sending'))
        WHERE broadcast = NEW.broadcast; END
"""

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
        # By person first: it is read by ranges of people, and goes when its person goes.
        """
        ALTER TABLE broadcasts ADD COLUMN mends INTEGER REFERENCES broadcasts;
        ALTER TABLE broadcasts ADD COLUMN forgotten_id INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX broadcasts_mends ON broadcasts(mends) WHERE mends IS NOT NULL;
        CREATE INDEX broadcasts_ends ON broadcasts(expires_at);
        CREATE TABLE broadcasts_messages(
            person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
            broadcast INTEGER NOT NULL REFERENCES broadcasts,
            message_id INTEGER NOT NULL,
            PRIMARY KEY (person_id, broadcast)) STRICT, WITHOUT ROWID;
        ALTER TABLE outbox ADD COLUMN post TEXT;
        CREATE TABLE outbox_posts(
            person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
            name TEXT NOT NULL,
            message_id INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (person_id, name)) STRICT, WITHOUT ROWID;
        CREATE INDEX outbox_posts_old ON outbox_posts(at)
        """,
        COUNTS,
        """
        CREATE TABLE audiences(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            mark TEXT NOT NULL,
            name TEXT NOT NULL,
            params TEXT NOT NULL,
            next_id INTEGER NOT NULL DEFAULT 0,
            last_id INTEGER NOT NULL,
            readers TEXT NOT NULL DEFAULT '{}',
            unreachable INTEGER NOT NULL DEFAULT 0,
            counted_at INTEGER) STRICT;
        CREATE UNIQUE INDEX audiences_mark ON audiences(mark) WHERE counted_at IS NULL;
        CREATE TABLE audiences_askers(
            person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
            audience INTEGER NOT NULL REFERENCES audiences ON DELETE CASCADE,
            command TEXT NOT NULL,
            PRIMARY KEY (person_id, audience, command)) STRICT, WITHOUT ROWID;
        CREATE INDEX audiences_askers_audience ON audiences_askers(audience)
        """,
        # Somebody wants to know when such a row did not arrive: looked for once a second.
        """
        ALTER TABLE outbox ADD COLUMN teller INTEGER REFERENCES people ON DELETE SET NULL;
        ALTER TABLE outbox ADD COLUMN lost TEXT;
        CREATE INDEX outbox_teller ON outbox(teller) WHERE teller IS NOT NULL;
        CREATE INDEX outbox_lost ON outbox(settled_at) WHERE lost IS NOT NULL
            AND status IN ('blocked', 'failed', 'unknown', 'cancelled', 'expired')
        """,
        # What gives way to newer words of its name; and who has had a broadcast is not for ever.
        """
        ALTER TABLE outbox ADD COLUMN named TEXT;
        CREATE INDEX outbox_named ON outbox(person_id, named) WHERE named IS NOT NULL;
        ALTER TABLE broadcasts ADD COLUMN nameless_id INTEGER NOT NULL DEFAULT 0
        """,
        # For a slice that counts, by what it knows of them, who has its broadcasts: a range of
        # 10,000 people and three broadcasts takes 25 ms (measured with 100,000 rows of each).
        """
        CREATE VIEW outbox_open_reached AS
            SELECT broadcast, person_id FROM outbox
            WHERE broadcast IS NOT NULL AND person_id IS NOT NULL AND status = 'sent'
        """,
    ),
)
