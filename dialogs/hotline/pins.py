"""On whose screen a place on the map stands: taken away when its time is over, or the case is.

The place itself is not in the database: only in the operator's chat, in a message that loses it.
"""

from datetime import timedelta

from bot.dialog import Location, Turn

KEPT = timedelta(hours=47)  # the person was told 48 at most
SOON = 600  # seconds in which it has to leave: a place of an hour ago sends help to the wrong one

MIGRATION = """
    CREATE TABLE hotline_pins(
        case_id INTEGER PRIMARY KEY REFERENCES hotline_cases ON DELETE CASCADE,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        line INTEGER NOT NULL) STRICT;
    CREATE INDEX hotline_pins_person ON hotline_pins(person_id)
    """


def give(turn: Turn, case_id: int, reader: int, line: int, point: Location) -> None:
    """This operator has it on the screen, instead of an earlier one; `line` says so in the case."""
    take_away(turn, case_id)
    turn.db.run(
        "INSERT INTO hotline_pins(case_id, person_id, line) VALUES (:case, :reader, :line)",
        case=case_id,
        reader=reader,
        line=line,
    )
    turn.tell(
        [reader],
        "hotline-point-passed",
        buttons={"open": f"/hotline desk case {case_id}"},
        post=_name(line),
        life=SOON,
        lost=f"/hotline pointless {case_id}",
        number=str(case_id),
        point=f"{point.latitude:.5f}, {point.longitude:.5f}",
    )
    turn.later(f"/hotline unpin {case_id}", turn.now + KEPT)


def take_away(turn: Turn, case_id: int) -> None:
    """Nobody sees it any more."""
    rows = turn.db.all(
        "DELETE FROM hotline_pins WHERE case_id = :case RETURNING person_id, line", case=case_id
    )
    for row in rows:
        turn.tell(
            [row["person_id"]], "hotline-point-gone", post=_name(row["line"]), number=str(case_id)
        )


def _name(line: int) -> str:
    return f"hotline-point-{line}"
