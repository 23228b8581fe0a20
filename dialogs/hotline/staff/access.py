"""The tables of who may open which case: named people, broken glass, what is offered to whom.

A case is opened by the one who has it; a secret one only if they are named for such cases. Whoever
breaks the glass gives a reason, is recorded, and may open that one case for a day.
"""

from bot import people
from bot.dialog import Turn
from dialogs.hotline.cases import Case
from dialogs.hotline.content import facts_of

_WHY = "hotline_glass.why"
BROKEN = 24 * 3600  # seconds that broken glass stays open

MIGRATION = """
    CREATE TABLE hotline_trusted(
        person_id INTEGER PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        since INTEGER NOT NULL) STRICT;
    CREATE TABLE hotline_glass(
        case_id INTEGER NOT NULL REFERENCES hotline_cases ON DELETE CASCADE,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        at INTEGER NOT NULL,
        why BLOB NOT NULL,
        PRIMARY KEY (case_id, person_id)) STRICT;
    CREATE INDEX hotline_glass_person ON hotline_glass(person_id);
    CREATE TABLE hotline_offers(
        case_id INTEGER PRIMARY KEY REFERENCES hotline_cases ON DELETE CASCADE,
        giver_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        at INTEGER NOT NULL) STRICT;
    CREATE INDEX hotline_offers_giver ON hotline_offers(giver_id);
    CREATE INDEX hotline_offers_person ON hotline_offers(person_id)
    """


def answers(turn: Turn) -> bool:
    """Whether this person is an operator anywhere now: who comes from elsewhere may help."""
    return people.plays(turn.db, turn.person.id, "operator")


def heads(turn: Turn) -> bool:
    """Whether this person is an administrator anywhere now."""
    return people.plays(turn.db, turn.person.id, "administrator")


def opens(turn: Turn, case: Case) -> bool:
    """Whether this person may read what was said in it."""
    if glass(turn, case.id):
        return answers(turn) or heads(turn)
    return has(turn, case) and trusts(turn, case)


def has(turn: Turn, case: Case) -> bool:
    """Whether it is this operator's."""
    return case.assignee_id == turn.person.id and case.phase != "new" and answers(turn)


def works(turn: Turn, case: Case) -> bool:
    """Whether this person may do something in it now: theirs, open, and they may read it."""
    return case.phase == "taken" and has(turn, case) and opens(turn, case)


def trusts(turn: Turn, case: Case) -> bool:
    """Whether this person may be given it: anybody, unless it is secret."""
    return not case.secret or is_trusted(turn, turn.person.id) or glass(turn, case.id)


def is_trusted(turn: Turn, person_id: int) -> bool:
    """Whether that person is named for secret cases."""
    found = turn.db.one("SELECT 1 FROM hotline_trusted WHERE person_id = :id", id=person_id)
    return found is not None


def on_duty(turn: Turn, case: Case) -> list[int]:
    """Who is on duty for it now, and may open it; where it has no place, anybody."""
    place = case.region or case.country
    places = [place] if place else facts_of(turn).hours
    found = [one for where in places for one in turn.on_duty("operator", where)]
    return [
        one
        for one in dict.fromkeys(found)
        if one != case.person_id and (not case.secret or is_trusted(turn, one))
    ]


def trust(turn: Turn, person_id: int) -> bool:
    """Name them for secret cases; False when they are."""
    return bool(
        turn.db.run(
            """INSERT INTO hotline_trusted(person_id, since) VALUES (:id, :now)
               ON CONFLICT (person_id) DO NOTHING""",
            id=person_id,
            now=turn.seconds,
        )
    )


def distrust(turn: Turn, person_id: int) -> bool:
    """They are not named any more, and what they broke is whole again; False: they were not."""
    turn.db.run("DELETE FROM hotline_glass WHERE person_id = :id", id=person_id)
    return bool(turn.db.run("DELETE FROM hotline_trusted WHERE person_id = :id", id=person_id))


def break_glass(turn: Turn, case_id: int, why: str) -> None:
    """This person may open that case for a day; the reason is kept sealed."""
    turn.db.run(
        """INSERT INTO hotline_glass(case_id, person_id, at, why) VALUES (:case, :me, :now, :why)
           ON CONFLICT (case_id, person_id) DO UPDATE SET at = excluded.at, why = excluded.why""",
        case=case_id,
        me=turn.person.id,
        now=turn.seconds,
        why=turn.house.seal.close(why, _WHY),
    )


def reason(turn: Turn, case_id: int, person_id: int) -> str:
    """Why that person broke the glass of that case; "" when they did not."""
    row = turn.db.one(
        "SELECT why FROM hotline_glass WHERE case_id = :case AND person_id = :who",
        case=case_id,
        who=person_id,
    )
    return turn.house.seal.open(row["why"], _WHY).decode() if row else ""


def glass(turn: Turn, case_id: int) -> bool:
    """Whether this person broke the glass of that case within a day."""
    found = turn.db.one(
        """SELECT 1 FROM hotline_glass
           WHERE case_id = :case AND person_id = :me AND at > :since""",
        case=case_id,
        me=turn.person.id,
        since=turn.seconds - BROKEN,
    )
    return found is not None


def offer(turn: Turn, case_id: int, other: int) -> None:
    """This operator wants that colleague to have it; it stays where it is until it is taken."""
    turn.db.run(
        """INSERT INTO hotline_offers(case_id, giver_id, person_id, at)
           VALUES (:case, :me, :other, :now)
           ON CONFLICT (case_id) DO UPDATE SET giver_id = excluded.giver_id,
               person_id = excluded.person_id, at = excluded.at""",
        case=case_id,
        me=turn.person.id,
        other=other,
        now=turn.seconds,
    )


def offered_by(turn: Turn, case_id: int) -> int | None:
    """Who offered that case to this person; None: nobody."""
    row = turn.db.one(
        "SELECT giver_id FROM hotline_offers WHERE case_id = :case AND person_id = :me",
        case=case_id,
        me=turn.person.id,
    )
    return int(row["giver_id"]) if row else None


def drop_offer(turn: Turn, case_id: int) -> None:
    """It is not offered any more."""
    turn.db.run("DELETE FROM hotline_offers WHERE case_id = :case", case=case_id)
