"""The second factor: a code that changes every thirty seconds (RFC 6238: SHA-1, six digits).

The secret is sealed and shown once, on a terminal. A code works once; five wrong ones stop
everything for a minute.
"""

import base64
import hashlib
import hmac
import secrets
from typing import Literal

from bot.seal import Seal, WrongKey
from bot.store import Db, Row

Factor = Literal["good", "wrong", "used", "stopped", "none"]

STEP = 30  # seconds (RFC 6238, section 5.2)
DIGITS = 6
AROUND = 1  # steps that a phone's clock may be off to either side
WRONG_MOST = 5  # codes, then nobody is heard for a while (DESIGN)
STOPPED = 60  # seconds
SECRET = 20  # bytes, as long as a SHA-1 (RFC 4226, section 4)

PLACE = "people_factors.secret"

# `used` is the step of the newest code that was good: it and all before it work no more.
SCHEMA = """
    CREATE TABLE people_factors(
        person_id INTEGER PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        secret BLOB NOT NULL,
        made_at INTEGER NOT NULL,
        used INTEGER NOT NULL DEFAULT -1,
        wrong INTEGER NOT NULL DEFAULT 0,
        stopped_until INTEGER NOT NULL DEFAULT 0) STRICT
    """


def new_factor(db: Db, seal: Seal, person_id: int, *, now: int) -> str:
    """A new secret in the place of any before: the otpauth URL, to be shown once on a terminal."""
    secret = secrets.token_bytes(SECRET)
    db.run(
        """INSERT INTO people_factors(person_id, secret, made_at) VALUES (:id, :secret, :now)
           ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret,
               made_at = excluded.made_at, used = -1, wrong = 0, stopped_until = 0""",
        id=person_id,
        secret=seal.close(secret, PLACE),
        now=now,
    )
    shown = base64.b32encode(secret).decode()
    about = f"issuer=Hamroh&algorithm=SHA1&digits={DIGITS}&period={STEP}"
    return f"otpauth://totp/Hamroh:{person_id}?secret={shown}&{about}"


def has_factor(db: Db, person_id: int) -> bool:
    """Whether one was made for this person."""
    return db.one("SELECT 1 FROM people_factors WHERE person_id = :id", id=person_id) is not None


def check_factor(db: Db, seal: Seal, person_id: int, code: str, *, now: int) -> Factor:
    """What that code is worth now; a good one is used up by it."""
    row = db.one("SELECT * FROM people_factors WHERE person_id = :id", id=person_id)
    if row is None:
        return "none"
    if now < row["stopped_until"] <= now + STOPPED:  # a clock that was set back stops nobody long
        return "stopped"
    step = _step(seal, row, "".join(code.split()), now // STEP)
    if step is None:
        return _miss(db, person_id, now)
    done = db.run(
        """UPDATE people_factors SET used = :step, wrong = 0
           WHERE person_id = :id AND used < :step""",
        id=person_id,
        step=step,
    )
    return "good" if done else "used"


def totp(secret: bytes, step: int, digits: int = DIGITS) -> str:
    """The code of that step (RFC 4226, section 5.3)."""
    digest = hmac.new(secret, step.to_bytes(8, "big"), hashlib.sha1).digest()
    start = digest[-1] & 0x0F
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFF_FFFF
    return str(number % 10**digits).zfill(digits)


def _step(seal: Seal, row: Row, code: str, here: int) -> int | None:
    """Which of the steps around now the code is of; the newest, should two be alike."""
    if not (len(code) == DIGITS and code.isdecimal()):
        return None
    try:
        secret = seal.open(row["secret"], PLACE)
    except WrongKey:  # altered, for the start has refused a missing key
        return None
    said = "".join(str(int(digit)) for digit in code).encode()  # digits of any script
    steps = range(here + AROUND, max(here - AROUND, 0) - 1, -1)
    fits = [step for step in steps if hmac.compare_digest(totp(secret, step).encode(), said)]
    return fits[0] if fits else None


def _miss(db: Db, person_id: int, now: int) -> Factor:
    """One wrong code more; the fifth stops the next minute."""
    db.run(
        """UPDATE people_factors SET
               stopped_until = CASE WHEN wrong + 1 >= :most THEN :until ELSE stopped_until END,
               wrong = CASE WHEN wrong + 1 >= :most THEN 0 ELSE wrong + 1 END
           WHERE person_id = :id""",
        id=person_id,
        most=WRONG_MOST,
        until=now + STOPPED,
    )
    return "wrong"
