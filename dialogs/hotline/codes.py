"""The two codes: nine digits to go on from another phone, eight to claim what was opened by phone.

Those of eight are the machine's, bot.claims. Of a case code the database keeps a keyed hash, and
the code sealed besides, to be shown to whose it is.
The ninth digit of a case code is a check digit by H. Michael Damm's quasigroup of order 10 ("Total
anti-symmetrische Quasigruppen", 2004): it finds every single wrong digit and every two neighbours
that changed places, which is how people mishear numbers.
"""

import secrets

from bot.dialog import Turn
from dialogs.hotline.cases import Case, case_of

LENGTH = 9
CLAIM = 8  # digits (CONTRACT)
HOUR = 3600

TRIES = 5  # case codes that one person may try in an hour
MANY = 100  # wrong ones of all in an hour, after which it is one try (issue 5)

_PLACE = "hotline_cases.code"
_MARK, _WHO = "hotline case code", "hotline guesser"
_DAMM = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip

MIGRATION = """
    CREATE TABLE hotline_claims(
        mark BLOB PRIMARY KEY,
        case_id INTEGER NOT NULL REFERENCES hotline_cases ON DELETE CASCADE,
        until INTEGER NOT NULL) STRICT;
    CREATE INDEX hotline_claims_case ON hotline_claims(case_id);
    CREATE TABLE hotline_tries(
        id INTEGER PRIMARY KEY,
        what TEXT NOT NULL,
        who BLOB NOT NULL,
        at INTEGER NOT NULL,
        wrong INTEGER NOT NULL) STRICT;
    CREATE INDEX hotline_tries_who ON hotline_tries(what, who, at);
    CREATE INDEX hotline_tries_at ON hotline_tries(what, wrong, at);
    CREATE INDEX hotline_tries_old ON hotline_tries(at);
    CREATE TABLE hotline_stops(
        what TEXT PRIMARY KEY,
        until INTEGER NOT NULL) STRICT
    """

# The codes that were told aloud, and those who guess them, are the machine's now: bot.claims.
MOVED = """
    INSERT INTO claims(mark, command, until)
        SELECT mark, '/hotline claimed ' || case_id, until FROM hotline_claims;
    INSERT INTO claims_stops(what, until)
        SELECT what, until FROM hotline_stops;
    DELETE FROM hotline_tries WHERE what = 'claim';
    DROP TABLE hotline_claims;
    DROP TABLE hotline_stops
    """


def check_digit(digits: str) -> str:
    """The digit that makes these digits a code."""
    found = 0
    for digit in digits:
        found = int(_DAMM[found][int(digit)])
    return str(found)


def is_code(said: str) -> bool:
    """Nine digits that fit each other."""
    whole = len(said) == LENGTH and said.isascii() and said.isdecimal()
    return whole and check_digit(said) == "0"


def tidy(said: str) -> str:
    """The digits as they were said, of any script, without what people write between them."""
    return "".join(str(int(letter)) for letter in said if letter.isdecimal())


def spoken(code: str) -> str:
    """By threes, for that is how it is said aloud."""
    return " ".join(code[i : i + 3] for i in range(0, len(code), 3))


def give(turn: Turn, case: Case) -> str:
    """A code for a case that has none, until it is closed; "" when it has one, or is closed."""
    while True:
        digits = f"{secrets.randbelow(10**8):08}"
        code = digits + check_digit(digits)
        if by_code(turn, code) is None:
            break
    changed = turn.db.run(
        """UPDATE hotline_cases SET code = :code, code_mark = :mark
           WHERE id = :id AND code_mark IS NULL AND phase <> 'closed'""",
        id=case.id,
        code=turn.house.seal.close(code, _PLACE),
        mark=turn.house.seal.mac(code, _MARK),
    )
    return code if changed else ""


def of(turn: Turn, case: Case) -> str:
    """The code of a case, for whose it is; "" when it has none."""
    row = turn.db.one("SELECT code FROM hotline_cases WHERE id = :id", id=case.id)
    if row is None or row["code"] is None:
        return ""
    return turn.house.seal.open(row["code"], _PLACE).decode()


def try_code(turn: Turn, code: str) -> tuple[bool, Case | None]:
    """Whether this person may try now, and the open case of that code, if there is one.

    The same is done whether there is one or not.
    """
    tried = _count(turn, "code", since=HOUR, mine=True)
    slow = _count(turn, "code", since=HOUR) >= MANY
    if tried >= (1 if slow else TRIES):
        return False, None
    found = by_code(turn, code)
    _note(turn, "code", wrong=found is None)
    return True, found


def by_code(turn: Turn, code: str) -> Case | None:
    """Each key that the hash may have been made with is tried, found or not."""
    rows = [
        turn.db.one(
            "SELECT * FROM hotline_cases WHERE code_mark = :mark AND phase <> 'closed'", mark=mark
        )
        for mark in turn.house.seal.macs(code, _MARK)
    ]
    return next((case_of(row) for row in rows if row is not None), None)


def new_claim(turn: Turn, case_id: int) -> str:
    """Eight digits for who has called: `k-12345678` claims the case once, within a week."""
    return turn.claim_code(_claimed(case_id))


def drop_claims(turn: Turn, case_id: int) -> None:
    """What was told aloud opens nothing any more."""
    turn.drop_claims(_claimed(case_id))


def claim(turn: Turn, case_id: int) -> Case | None:
    """The case is this person's from now on; None: they have no code for it, or nobody may."""
    if turn.claimed != _claimed(case_id):
        return None
    row = turn.db.one(
        """UPDATE hotline_cases SET person_id = :me, version = version + 1
           WHERE id = :id AND person_id IS NULL AND phase <> 'closed' RETURNING *""",
        id=case_id,
        me=turn.person.id,
    )
    return case_of(row) if row is not None else None


def _claimed(case_id: int) -> str:
    return f"/hotline claimed {case_id}"


def _who(turn: Turn) -> bytes:
    """The chat and not the person: who asks to be forgotten begins no new count."""
    return turn.house.seal.mac(str(turn.person.chat_id or turn.person.id), _WHO)


def _note(turn: Turn, what: str, *, wrong: bool) -> None:
    """A try; those of before the last hour are forgotten."""
    turn.db.run("DELETE FROM hotline_tries WHERE at < :old", old=turn.seconds - HOUR)
    turn.db.run(
        "INSERT INTO hotline_tries(what, who, at, wrong) VALUES (:what, :who, :now, :wrong)",
        what=what,
        who=_who(turn),
        now=turn.seconds,
        wrong=int(wrong),
    )


def _count(turn: Turn, what: str, *, since: int, mine: bool = False) -> int:
    """This person's tries of so many seconds, or the wrong ones of everybody."""
    begin = turn.seconds - since
    if mine:
        row = turn.db.one(
            """SELECT COUNT(*) AS tries FROM hotline_tries
               WHERE what = :what AND who = :who AND at > :begin""",
            what=what,
            who=_who(turn),
            begin=begin,
        )
    else:
        row = turn.db.one(
            """SELECT COUNT(*) AS tries FROM hotline_tries
               WHERE what = :what AND wrong = 1 AND at > :begin""",
            what=what,
            begin=begin,
        )
    return int(row["tries"]) if row else 0
