"""The register of applications, and what was said in each: sealed, and without a name.

    new -> taken -> closed       (whoever asked may reopen it: new again)

A case belongs to the person who asked (`person_id`), or to nobody: somebody called or walked in, or
the person was forgotten; then only what is counted stays. Every change is one conditional UPDATE.
"""

from dataclasses import asdict, dataclass
from typing import Any, Literal

from bot.dialog import Turn
from dialogs.hotline import pins

Channel = Literal["chat", "phone", "walk-in"]
Phase = Literal["new", "taken", "closed"]
Who = Literal["person", "operator", "note", "house"]
Kind = Literal["text", "voice", "photo", "document", "reply", "article", "show", "event"]

TOLD, ANSWERED = 3600, 3 * 86_400  # seconds in which words go on with what was said last
URGENT, SOON, CALM = 1, 2, 3  # urgency, as it is rung

MIGRATIONS = (
    """
    CREATE TABLE hotline_cases(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        version INTEGER NOT NULL DEFAULT 1,
        person_id INTEGER REFERENCES people ON DELETE SET NULL,
        channel TEXT NOT NULL CHECK (channel IN ('chat', 'phone', 'walk-in')),
        phase TEXT NOT NULL DEFAULT 'new' CHECK (phase IN ('new', 'taken', 'closed')),
        topic TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL DEFAULT '',
        urgency INTEGER NOT NULL,
        secret INTEGER NOT NULL DEFAULT 0,
        country TEXT NOT NULL DEFAULT '',
        region TEXT NOT NULL DEFAULT '',
        language TEXT NOT NULL DEFAULT '',
        assignee_id INTEGER REFERENCES people ON DELETE SET NULL,
        outcome TEXT NOT NULL DEFAULT '',
        flags TEXT NOT NULL DEFAULT '[]',
        tags TEXT NOT NULL DEFAULT '[]',
        duplicate_of INTEGER REFERENCES hotline_cases,
        rating INTEGER NOT NULL DEFAULT 0,
        code_mark BLOB,
        code BLOB,
        phone BLOB,
        call_at INTEGER NOT NULL DEFAULT 0,
        opened_at INTEGER NOT NULL,
        taken_at INTEGER NOT NULL DEFAULT 0,
        answered_at INTEGER NOT NULL DEFAULT 0,
        touched_at INTEGER NOT NULL,
        overdue_at INTEGER NOT NULL DEFAULT 0,
        closed_at INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX hotline_cases_person ON hotline_cases(person_id) WHERE person_id IS NOT NULL;
    CREATE INDEX hotline_cases_open ON hotline_cases(urgency, opened_at) WHERE phase <> 'closed';
    CREATE INDEX hotline_cases_assignee ON hotline_cases(assignee_id)
        WHERE assignee_id IS NOT NULL;
    CREATE UNIQUE INDEX hotline_cases_code ON hotline_cases(code_mark)
        WHERE code_mark IS NOT NULL;
    CREATE TABLE hotline_lines(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER NOT NULL REFERENCES hotline_cases ON DELETE CASCADE,
        at INTEGER NOT NULL,
        who TEXT NOT NULL CHECK (who IN ('person', 'operator', 'note', 'house')),
        kind TEXT NOT NULL,
        body BLOB NOT NULL) STRICT;
    CREATE INDEX hotline_lines_case ON hotline_lines(case_id, id)
    """,
)

_BODY = "hotline_lines.body"


@dataclass(frozen=True, slots=True)
class Case:
    """One application; times are seconds, 0 where it has not come to that.

    `secret`: only who is named for such cases opens it; `code` is sealed, see codes.py; `phone` is
    sealed and goes when the call was made. `origin` is where somebody in need called from, at
    `called_at`, and `called` who is with them: calls.py.
    """

    id: int
    version: int
    person_id: int | None
    channel: Channel
    phase: Phase
    topic: str
    kind: str
    urgency: int
    secret: bool
    country: str
    region: str
    language: str
    assignee_id: int | None
    outcome: str
    flags: str
    tags: str
    duplicate_of: int | None
    rating: int
    call_at: int
    opened_at: int
    taken_at: int
    answered_at: int
    touched_at: int
    overdue_at: int
    closed_at: int
    origin: str
    called: str
    called_at: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What a new application begins with; `person_id` is None for who has no Telegram."""

    channel: Channel
    person_id: int | None
    topic: str
    kind: str = ""
    urgency: int = CALM
    secret: bool = False
    country: str = ""
    region: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said in a case: its words, or a file of Telegram's by its id with words below."""

    id: int
    at: int
    who: Who
    kind: Kind
    text: str
    file_id: str = ""


def open_case(turn: Turn, asked: Asked) -> Case:
    """A new application; who called or walked in was answered by whoever writes it down."""
    row = turn.db.one(
        """INSERT INTO hotline_cases(person_id, channel, topic, kind, urgency, secret, country,
             region, language, opened_at, touched_at, answered_at)
           VALUES (:person_id, :channel, :topic, :kind, :urgency, :secret, :country, :region,
             :language, :now, :now, CASE :channel WHEN 'chat' THEN 0 ELSE :now END)
           RETURNING *""",
        now=turn.seconds,
        **asdict(asked),
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return case_of(row)


def find(turn: Turn, number: int) -> Case | None:
    """The case of that number, whosever it is: who asks must know what they may see of it."""
    row = turn.db.one("SELECT * FROM hotline_cases WHERE id = :id", id=number)
    return case_of(row) if row else None


def mine(turn: Turn, number: int = 0) -> Case | None:
    """The person's own case of that number; without one the newest that is not closed."""
    row = turn.db.one(
        """SELECT * FROM hotline_cases WHERE person_id = :me
             AND (id = :id OR :id = 0 AND phase <> 'closed') ORDER BY id DESC LIMIT 1""",
        me=turn.person.id,
        id=number,
    )
    return case_of(row) if row else None


def talk(turn: Turn) -> Case | None:
    """The open case in which somebody has just spoken: they, or an operator to them."""
    row = turn.db.one(
        """SELECT hotline_cases.*, hotline_lines.who, hotline_lines.at FROM hotline_lines
           JOIN hotline_cases ON hotline_cases.id = case_id
           WHERE person_id = :me AND phase <> 'closed' AND who IN ('person', 'operator')
           ORDER BY hotline_lines.id DESC LIMIT 1""",
        me=turn.person.id,
    )
    if row is None or row["at"] <= turn.seconds - (TOLD if row["who"] == "person" else ANSWERED):
        return None
    return case_of(row)


def say(turn: Turn, case_id: int, who: Who, kind: Kind, text: str, *, file_id: str = "") -> int:
    """One line more, sealed; its number."""
    sealed = turn.house.seal.close(f"{file_id}\n{text}", _BODY)
    row = turn.db.one(
        """INSERT INTO hotline_lines(case_id, at, who, kind, body)
           VALUES (:case, :now, :who, :kind, :body) RETURNING id""",
        case=case_id,
        now=turn.seconds,
        who=who,
        kind=kind,
        body=sealed,
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return int(row["id"])


def lines(turn: Turn, case_id: int) -> list[Line]:
    """All that was said in it, opened, the oldest first."""
    rows = turn.db.all(
        "SELECT * FROM hotline_lines WHERE case_id = :case ORDER BY id", case=case_id
    )
    return [_line(turn, row) for row in rows]


def take(turn: Turn, number: int, before: int | None = None) -> bool:
    """It is this operator's from now on; False when somebody was first.

    `before`: whose it was, when it is handed over.
    """
    taken = bool(
        turn.db.run(
            """UPDATE hotline_cases SET phase = 'taken', assignee_id = :me, version = version + 1,
                 taken_at = CASE taken_at WHEN 0 THEN :now ELSE taken_at END, touched_at = :now
               WHERE id = :id AND (phase = 'new'
                 OR phase = 'taken' AND assignee_id = :before
                 OR phase = 'taken' AND NOT EXISTS (
                   SELECT 1 FROM people_staff JOIN people_roles
                     ON people_roles.person_id = people_staff.person_id
                   WHERE people_staff.person_id = assignee_id AND disabled_at IS NULL
                     AND role = 'operator'))""",
            id=number,
            me=turn.person.id,
            before=before,
            now=turn.seconds,
        )
    )
    if taken:
        pins.take_away(turn, number)
    return taken


def close(turn: Turn, case: Case, outcome: str) -> bool:
    """It is over, with that outcome; its codes and its phone go. False when it has changed."""
    closed = bool(
        turn.db.run(
            """UPDATE hotline_cases SET phase = 'closed', outcome = :outcome, closed_at = :now,
                 touched_at = :now, version = version + 1, code = NULL, code_mark = NULL,
                 phone = NULL, call_at = 0, overdue_at = 0
               WHERE id = :id AND version = :version AND phase <> 'closed'""",
            id=case.id,
            version=case.version,
            outcome=outcome,
            now=turn.seconds,
        )
    )
    if closed:
        pins.take_away(turn, case.id)
    return closed


def strip(turn: Turn) -> list[Case]:
    """Who asked is being forgotten: their cases lose all that was said; those that were open."""
    rows = turn.db.all(
        "SELECT * FROM hotline_cases WHERE person_id = :me AND phase <> 'closed'",
        me=turn.person.id,
    )
    turn.db.run(
        """DELETE FROM hotline_lines WHERE case_id IN (
             SELECT id FROM hotline_cases WHERE person_id = :me)""",
        me=turn.person.id,
    )
    turn.db.run(
        """UPDATE hotline_cases SET phase = 'closed', version = version + 1, tags = '[]',
             outcome = CASE phase WHEN 'closed' THEN outcome ELSE 'withdrawn' END,
             closed_at = CASE closed_at WHEN 0 THEN :now ELSE closed_at END,
             code = NULL, code_mark = NULL, phone = NULL, call_at = 0, overdue_at = 0
           WHERE person_id = :me""",
        me=turn.person.id,
        now=turn.seconds,
    )
    for row in rows:
        pins.take_away(turn, row["id"])
    return [case_of(row) for row in rows]


def case_of(row: Any) -> Case:
    """A row of the table as a case."""
    values = {name: row[name] for name in Case.__slots__}
    return Case(**{**values, "secret": bool(values["secret"])})


def _line(turn: Turn, row: Any) -> Line:
    file_id, _, text = turn.house.seal.open(row["body"], _BODY).decode().partition("\n")
    return Line(row["id"], row["at"], row["who"], row["kind"], text, file_id)
