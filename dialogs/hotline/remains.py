"""How long what was said in a closed case is kept, and what of it whoever asked gets as a file."""

from typing import Any

from bot.dialog import Db, House, Turn
from dialogs.hotline import cases, visits
from dialogs.hotline.content import Hotline

DAY = 24 * 3600
PRUNED = 100  # cases at a time, so that the writer is never held over 50 ms

MIGRATION = """
    ALTER TABLE hotline_cases ADD COLUMN emptied INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX hotline_cases_kept ON hotline_cases(closed_at)
        WHERE phase = 'closed' AND emptied = 0
    """

# All that people said; what is counted stands in the case itself and in its referrals.
_SAID = ("hotline_lines", "hotline_glass", "hotline_visits")


def prune(house: House, db: Db, now: int) -> int:
    """Some of the cases that were closed long enough ago lose all that was said; how many.

    Opened again meanwhile, a case is not closed: its days begin anew when it is.
    """
    facts = house.content["hotline"]
    assert isinstance(facts, Hotline)  # the dialog says so
    rows = db.all(
        """UPDATE hotline_cases SET emptied = 1, tags = '[]', version = version + 1
           WHERE id IN (SELECT id FROM hotline_cases
                        WHERE phase = 'closed' AND emptied = 0 AND closed_at < :old
                        ORDER BY closed_at LIMIT :most)
           RETURNING id""",
        old=now - facts.keep.closed * DAY,
        most=PRUNED,
    )
    for row in rows:
        for table in _SAID:
            db.run(f"DELETE FROM {table} WHERE case_id = :id", id=row["id"])  # noqa: S608 - from above
    return len(rows)


def export(turn: Turn) -> dict[str, list[dict[str, Any]]]:
    """What was said to and by this person, opened; what operators note for each other is theirs."""
    lines = [
        {"case_id": row["id"], "at": one.at, "who": one.who, "kind": one.kind, "text": one.text}
        for row in turn.db.all(
            "SELECT id FROM hotline_cases WHERE person_id = :me ORDER BY id", me=turn.person.id
        )
        for one in cases.lines(turn, row["id"])
        if one.who in {"person", "operator"}
    ]
    words = [
        {"visit_id": visit.id, "at": one.at, "asked": one.asked, "text": one.text}
        for visit in visits.all_of(turn)
        for one in visits.words(turn, visit)
    ]
    found = {"hotline_lines": lines, "hotline_words": words}
    return {table: rows for table, rows in found.items() if rows}
