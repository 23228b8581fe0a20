"""What operators change in a case, and the lists of cases; who may open one is in access.py."""

from dataclasses import dataclass, replace

from bot.dialog import Turn
from dialogs.hotline import pins
from dialogs.hotline.cases import Case, case_of

PHONE = "hotline_cases.phone"
LISTED = 50  # cases that a list goes through, page by page
LOOKED = 2000  # among the most urgent and oldest so many, own places and languages come first

# Nobody has it: new, or its operator is none any more.
FREE = """(phase = 'new' OR phase = 'taken' AND NOT EXISTS (
    SELECT 1 FROM people_staff JOIN people_roles ON people_roles.person_id = people_staff.person_id
    WHERE people_staff.person_id = assignee_id AND disabled_at IS NULL AND role = 'operator'))"""


MIGRATION = """
    CREATE TABLE hotline_written(
        line_id INTEGER PRIMARY KEY REFERENCES hotline_lines ON DELETE CASCADE,
        language TEXT NOT NULL) STRICT
    """


@dataclass(frozen=True, slots=True)
class Reader:
    """Who asked, as far as it matters for what is sent to them."""

    language: str
    reachable: bool


@dataclass(frozen=True, slots=True)
class Operator:
    """Somebody who answers: where, the version of their roles, whether they are named."""

    id: int
    places: tuple[str, ...]
    version: int
    named: bool


def waiting_cases(turn: Turn, languages: tuple[str, ...]) -> list[Case]:
    """What nobody has: the most urgent, then this operator's places, their languages, the oldest.

    Without languages every language is theirs.
    """
    rows = turn.db.all(
        f"""WITH own AS (SELECT place FROM people_roles
                         WHERE person_id = :me AND role IN ('operator', 'administrator')),
              first AS (SELECT * FROM hotline_cases WHERE phase <> 'closed' AND {FREE}
                        ORDER BY urgency, opened_at LIMIT :looked)
            SELECT * FROM first
            ORDER BY urgency,
              CASE WHEN EXISTS (SELECT 1 FROM own WHERE place IN ('', country, region))
                     OR country = '' THEN 0 ELSE 1 END,
              CASE WHEN :any = 1 OR :spoken LIKE '%|' || language || '|%' THEN 0 ELSE 1 END,
              opened_at, id
            LIMIT :most""",  # noqa: S608 - a condition of this file
        me=turn.person.id,
        any=int(not languages),
        spoken=f"|{'|'.join(languages)}|",
        most=LISTED,
        looked=LOOKED,
    )
    return [case_of(row) for row in rows]


def count_waiting(turn: Turn) -> int:
    """How many nobody has."""
    row = turn.db.one(
        f"SELECT COUNT(*) AS n FROM hotline_cases WHERE phase <> 'closed' AND {FREE}"  # noqa: S608 - from above
    )
    return int(row["n"]) if row else 0


def mine(turn: Turn) -> list[Case]:
    """What this operator has: what is urgent, then what was touched longest ago."""
    rows = turn.db.all(
        """SELECT * FROM hotline_cases WHERE assignee_id = :me AND phase = 'taken'
           ORDER BY urgency, touched_at, id LIMIT :most""",
        me=turn.person.id,
        most=LISTED,
    )
    return [case_of(row) for row in rows]


def held_by(turn: Turn, person_id: int) -> list[Case]:
    """All that somebody has and has not closed."""
    rows = turn.db.all(
        "SELECT * FROM hotline_cases WHERE assignee_id = :id AND phase = 'taken' ORDER BY id",
        id=person_id,
    )
    return [case_of(row) for row in rows]


def is_free(turn: Turn, case_id: int) -> bool:
    """Whether nobody has it."""
    found = turn.db.one(
        f"SELECT 1 FROM hotline_cases WHERE id = :id AND {FREE}",  # noqa: S608 - from above
        id=case_id,
    )
    return found is not None


def touch(turn: Turn, case: Case, *, answered: bool = False) -> bool:
    """This operator did something in it; False when it has changed, or is not theirs any more."""
    return bool(
        turn.db.run(
            """UPDATE hotline_cases SET touched_at = :now, version = version + 1,
                 answered_at = CASE WHEN :answered = 1 AND answered_at = 0 THEN :now
                                    ELSE answered_at END,
                 overdue_at = CASE WHEN :answered = 1 THEN 0 ELSE overdue_at END
               WHERE id = :id AND version = :version AND phase = 'taken' AND assignee_id = :me""",
            id=case.id,
            version=case.version,
            me=turn.person.id,
            answered=int(answered),
            now=turn.seconds,
        )
    )


def owed_for(turn: Turn, case: Case) -> int:
    """For how many seconds something of the person's has stood without a word of an operator's."""
    row = turn.db.one(
        """SELECT MIN(at) AS said, (SELECT MAX(at) FROM hotline_lines
                                    WHERE case_id = :id AND who = 'house') AS event
           FROM hotline_lines
           WHERE case_id = :id AND who = 'person' AND id > COALESCE(
             (SELECT MAX(id) FROM hotline_lines
              WHERE case_id = :id AND who IN ('operator', 'note')), 0)""",
        id=case.id,
    )
    if row is None or row["said"] is None:
        return 0
    # Who has just taken it has time.
    return turn.seconds - max(int(row["said"]), int(row["event"] or 0))


def hand_back(turn: Turn, case_id: int, holder: int) -> Case | None:
    """Nobody has it from now on; None unless that holder had it."""
    row = turn.db.one(
        """UPDATE hotline_cases SET phase = 'new', assignee_id = NULL, version = version + 1,
             touched_at = :now
           WHERE id = :id AND phase = 'taken' AND assignee_id = :holder RETURNING *""",
        id=case_id,
        holder=holder,
        now=turn.seconds,
    )
    if row is not None:
        pins.take_away(turn, case_id)
    return case_of(row) if row else None


def reopen(turn: Turn, case: Case, overdue_at: int) -> Case | None:
    """It is this operator's again; None unless they closed it, and somebody is there to answer.

    Who can be written to is owed an answer by then.
    """
    row = turn.db.one(
        """UPDATE hotline_cases SET phase = 'taken', outcome = '', closed_at = 0, emptied = 0,
             overdue_at = CASE WHEN person_id IS NULL THEN 0 ELSE :overdue END,
             touched_at = :now, version = version + 1
           WHERE id = :id AND version = :version AND phase = 'closed' AND assignee_id = :me
             AND (person_id IS NOT NULL OR channel <> 'chat') RETURNING *""",
        id=case.id,
        version=case.version,
        me=turn.person.id,
        overdue=overdue_at,
        now=turn.seconds,
    )
    return case_of(row) if row else None


def reader(turn: Turn, case: Case) -> Reader:
    """Who asked: the language they read now, and whether the bot may write to them."""
    row = turn.db.one(
        "SELECT language, reachable, chat_id FROM people WHERE id = :id", id=case.person_id
    )
    if row is None:
        return Reader(case.language, reachable=False)
    there = bool(row["reachable"]) and row["chat_id"] is not None
    return Reader(row["language"] or case.language, there)


def note_language(turn: Turn, line: int, language: str) -> None:
    """An operator's own words, in a language that their reader did not choose."""
    turn.db.run(
        "INSERT INTO hotline_written(line_id, language) VALUES (:line, :language)",
        line=line,
        language=language,
    )


def language_of(turn: Turn, line: int) -> str:
    """The language of an operator's words where it is not the reader's; "" else."""
    row = turn.db.one("SELECT language FROM hotline_written WHERE line_id = :line", line=line)
    return str(row["language"]) if row else ""


def case_with(turn: Turn, line: int) -> int:
    """The case of this person's in which an operator said that; 0 when there is none."""
    row = turn.db.one(
        """SELECT case_id FROM hotline_lines JOIN hotline_cases ON hotline_cases.id = case_id
           WHERE hotline_lines.id = :line AND who = 'operator' AND person_id = :me""",
        line=line,
        me=turn.person.id,
    )
    return int(row["case_id"]) if row else 0


def keep_phone(turn: Turn, case: Case, phone: str, at: int) -> bool:
    """That number is to be called then (seconds); False when the case is not theirs any more."""
    return bool(
        turn.db.run(
            """UPDATE hotline_cases SET phone = :phone, call_at = :at, version = version + 1,
                 touched_at = :now
               WHERE id = :id AND phase = 'taken' AND assignee_id = :me""",
            id=case.id,
            me=turn.person.id,
            phone=turn.house.seal.close(phone, PHONE),
            at=at,
            now=turn.seconds,
        )
    )


def call_again(turn: Turn, case: Case, at: int) -> bool:
    """Another time for the same number; False when there is none, or the case is not theirs."""
    return bool(
        turn.db.run(
            """UPDATE hotline_cases SET call_at = :at, version = version + 1, touched_at = :now
               WHERE id = :id AND phase = 'taken' AND assignee_id = :me AND phone IS NOT NULL""",
            id=case.id,
            me=turn.person.id,
            at=at,
            now=turn.seconds,
        )
    )


def phone(turn: Turn, case: Case) -> str:
    """The number to be called, opened; "" when there is none."""
    row = turn.db.one("SELECT phone FROM hotline_cases WHERE id = :id", id=case.id)
    if row is None or row["phone"] is None:
        return ""
    return turn.house.seal.open(row["phone"], PHONE).decode()


def forget_phone(turn: Turn, case: Case) -> bool:
    """The call was made: the number goes; False when there was none, or it is not theirs."""
    return bool(
        turn.db.run(
            """UPDATE hotline_cases SET phone = NULL, call_at = 0, version = version + 1,
                 touched_at = :now
               WHERE id = :id AND assignee_id = :me AND phone IS NOT NULL""",
            id=case.id,
            me=turn.person.id,
            now=turn.seconds,
        )
    )


def operators(turn: Turn) -> list[Operator]:
    """Every operator who is not disabled."""
    rows = turn.db.all(
        """SELECT people_staff.person_id AS id, version, place,
             EXISTS (SELECT 1 FROM hotline_trusted
                     WHERE hotline_trusted.person_id = people_staff.person_id) AS named
           FROM people_staff JOIN people_roles ON people_roles.person_id = people_staff.person_id
           WHERE disabled_at IS NULL AND role = 'operator'
           ORDER BY people_staff.person_id, place"""
    )
    found: dict[int, Operator] = {}
    for row in rows:
        one = found.get(row["id"], Operator(row["id"], (), row["version"], bool(row["named"])))
        found[one.id] = replace(one, places=(*one.places, row["place"]))
    return list(found.values())
