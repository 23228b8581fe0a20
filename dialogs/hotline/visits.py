"""Going on from another phone: whoever says a case code may write, and sees nothing of the case.

A visit with a code that belongs to no case looks the same in every way: it writes to nobody. Only
when an operator has asked something that the person knows, and says yes, the case is theirs: what
was said before, the answers from then on, and a new code; the phone before loses it.
"""

from dataclasses import dataclass
from datetime import timedelta

from bot.dialog import Turn
from dialogs.hotline import cases, codes, rings
from dialogs.hotline.cases import Case, Kind, Who
from dialogs.hotline.lines import PAPERS, Piece, number_of, offer_undo

KEPT = 30 * 24 * 3600  # seconds that a visit is kept
AGAIN = timedelta(minutes=2)  # until somebody has taken the case, and can be told

MIGRATION = """
    CREATE TABLE hotline_visits(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        case_id INTEGER REFERENCES hotline_cases ON DELETE CASCADE,
        at INTEGER NOT NULL) STRICT;
    CREATE INDEX hotline_visits_person ON hotline_visits(person_id);
    CREATE INDEX hotline_visits_case ON hotline_visits(case_id) WHERE case_id IS NOT NULL;
    CREATE INDEX hotline_visits_old ON hotline_visits(at);
    CREATE TABLE hotline_words(
        id INTEGER PRIMARY KEY,
        visit_id INTEGER NOT NULL REFERENCES hotline_visits ON DELETE CASCADE,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        asked INTEGER NOT NULL DEFAULT 0,
        body BLOB NOT NULL) STRICT;
    CREATE INDEX hotline_words_visit ON hotline_words(visit_id, id)
    """

_BODY = "hotline_words.body"


@dataclass(frozen=True, slots=True)
class Visit:
    """Who has come with a code, and to which case; None: to none."""

    id: int
    person_id: int
    case_id: int | None


@dataclass(frozen=True, slots=True)
class Word:
    """What was said in a visit; `asked`: by the operator."""

    at: int
    kind: Kind
    asked: bool
    text: str
    file_id: str


def begin(turn: Turn, case: Case | None) -> Visit:
    """A visit; the same person with the same code goes on where they were."""
    turn.db.run("DELETE FROM hotline_visits WHERE at < :old", old=turn.seconds - KEPT)
    row = turn.db.one(
        """SELECT * FROM hotline_visits WHERE person_id = :me AND case_id = :case
           ORDER BY id DESC LIMIT 1""",
        me=turn.person.id,
        case=case.id if case else 0,
    ) or turn.db.one(
        """INSERT INTO hotline_visits(person_id, case_id, at) VALUES (:me, :case, :now)
           RETURNING *""",
        me=turn.person.id,
        case=case.id if case else None,
        now=turn.seconds,
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return Visit(row["id"], row["person_id"], row["case_id"])


def mine(turn: Turn, number: int) -> Visit | None:
    """This person's visit of that number."""
    found = find(turn, number)
    return found if found and found.person_id == turn.person.id else None


def all_of(turn: Turn) -> list[Visit]:
    """This person's visits."""
    rows = turn.db.all(
        "SELECT * FROM hotline_visits WHERE person_id = :me ORDER BY id", me=turn.person.id
    )
    return [Visit(row["id"], row["person_id"], row["case_id"]) for row in rows]


def find(turn: Turn, number: int) -> Visit | None:
    """The visit of that number, whosever it is."""
    row = turn.db.one("SELECT * FROM hotline_visits WHERE id = :id", id=number)
    return Visit(row["id"], row["person_id"], row["case_id"]) if row else None


def write(turn: Turn, visit: Visit, piece: Piece) -> None:
    """Say it to whoever works on the case; to no case the same is done, and nothing is kept."""
    case = cases.find(turn, visit.case_id) if visit.case_id else None
    kept = case is not None and case.phase != "closed"
    number = _keep(turn, visit, piece if kept else Piece(piece.kind, ""), asked=False)
    tell(turn, visit)
    if piece.kind in PAPERS:
        offer_undo(turn, f"/hotline unsay {visit.id} {number}")
    turn.say("hotline-visit-written")


def tell(turn: Turn, visit: Visit) -> None:
    """Whoever works on it hears; as long as nobody does it rings, and the clock asks again."""
    case = cases.find(turn, visit.case_id) if visit.case_id else None
    if case is None or case.phase == "closed":
        return
    if case.phase == "new":
        rings.call(turn, case)
        turn.later(f"/hotline visited {visit.id}", turn.now + AGAIN)
    rings.tell_assignee(turn, case, lambda who: _tell(turn, case, visit, who))


def _tell(turn: Turn, case: Case, visit: Visit, who: int) -> None:
    buttons = {"open": f"/hotline desk guest {visit.id}"}
    turn.tell([who], "hotline-visited", buttons=buttons, number=str(case.id))


def unsay(turn: Turn, args: str) -> None:
    """`unsay 3 12 5551`: word 12 of visit 3, and the message 5551 of this chat."""
    visit_id, number, message = (number_of(word) for word in [*args.split(), "", "", ""][:3])
    dropped = turn.db.run(
        """DELETE FROM hotline_words WHERE id = :id AND visit_id = :visit AND asked = 0
             AND EXISTS (SELECT 1 FROM hotline_visits
                         WHERE hotline_visits.id = visit_id AND person_id = :me)""",
        id=number,
        visit=visit_id,
        me=turn.person.id,
    )
    if not dropped:
        turn.say("hotline-undone-before")
        return
    if message:
        turn.take_back(message)
    turn.say("hotline-undone")


def _keep(turn: Turn, visit: Visit, piece: Piece, *, asked: bool) -> int:
    row = turn.db.one(
        """INSERT INTO hotline_words(visit_id, at, kind, asked, body)
           VALUES (:visit, :now, :kind, :asked, :body) RETURNING id""",
        visit=visit.id,
        now=turn.seconds,
        kind=piece.kind,
        asked=int(asked),
        body=turn.house.seal.close(f"{piece.file_id}\n{piece.text}", _BODY),
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return int(row["id"])


def words(turn: Turn, visit: Visit) -> list[Word]:
    """All that was said in it, the oldest first."""
    rows = turn.db.all("SELECT * FROM hotline_words WHERE visit_id = :id ORDER BY id", id=visit.id)
    found = []
    for row in rows:
        file_id, _, text = turn.house.seal.open(row["body"], _BODY).decode().partition("\n")
        found.append(Word(row["at"], row["kind"], bool(row["asked"]), text, file_id))
    return found


def ask(turn: Turn, visit: Visit, text: str) -> None:
    """The operator asks something that only the person knows."""
    _keep(turn, visit, Piece("text", text), asked=True)
    buttons = {"answer": f"/hotline visit {visit.id}"}
    turn.tell([visit.person_id], "hotline-visit-asked", buttons=buttons, text=text)


def confirm(turn: Turn, visit: Visit) -> bool:
    """The case is theirs: what they said stands in it; False unless this operator works on it."""
    row = turn.db.one(
        """UPDATE hotline_cases SET person_id = :person, version = version + 1, code = NULL,
             code_mark = NULL
           WHERE id = :id AND phase = 'taken' AND assignee_id = :me RETURNING *""",
        id=visit.case_id,
        person=visit.person_id,
        me=turn.person.id,
    )
    if row is None:
        return False
    case = cases.case_of(row)
    for one in words(turn, visit):
        who: Who = "operator" if one.asked else "person"
        number = cases.say(turn, case.id, who, one.kind, one.text, file_id=one.file_id)
        if one.kind in PAPERS:  # the button that they have named a word of the visit
            undo = {"undo": f"/hotline undo {case.id} {number}"}
            turn.tell([visit.person_id], "hotline-papers", buttons=undo)
    codes.give(turn, case)
    if case.overdue_at:
        rings.watch(turn, case)  # the phone before may be forgotten now
    turn.db.run("DELETE FROM hotline_visits WHERE id = :id", id=visit.id)
    buttons = {"mine": f"/hotline mine {case.id}"}
    turn.tell([visit.person_id], "hotline-visit-yes", buttons=buttons)
    return True


def refuse(turn: Turn, visit: Visit) -> bool:
    """It is somebody else: they hear nothing, for a wrong code would look the same."""
    return bool(
        turn.db.run(
            """UPDATE hotline_visits SET case_id = NULL WHERE id = :id AND EXISTS (
                 SELECT 1 FROM hotline_cases WHERE hotline_cases.id = hotline_visits.case_id
                   AND phase = 'taken' AND assignee_id = :me)""",
            id=visit.id,
            me=turn.person.id,
        )
    )
