"""A crowd, staff, a sender and a crash at any moment: the world of the broadcasts' machine."""

import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from bot import approval, outbox, people
from bot.outbox import Audience, End, Lane, Ledger, Row
from bot.people import staff
from bot.seal import Seal
from bot.store import Db, Writer
from tests.test_sender_machine import migrated

T = TypeVar("T")
SEAL = Seal([bytes(32)])
NOW = 1_800_000_000
AUTHOR, APPROVER, DEPUTY, STRANGER = range(1, 5)
AUDIENCES = {"towns": "SELECT id FROM people WHERE country = :country"}
KZ, RU = (Audience("towns", {"country": country}) for country in ("KZ", "RU"))
SAID = (Lane.CORRECTION, Lane.ALERT, Lane.NEWS)


class Crashed(BaseException):
    """The process dies in the middle of a transaction."""


@dataclass
class Asked:
    """What the model knows of a request for approval."""

    item: int
    version: int
    count: int
    at: int
    by: int | None = None
    approved_at: int = 0
    until: int = 0
    often: bool = False
    voided: bool = False


@dataclass
class Sent:
    """A broadcast, and who stayed as they were since it began."""

    approval: int
    steady: set[int]
    corrects: int = 0
    mends: int = 0
    came: Counter[int] = field(default_factory=Counter)  # calls that may have arrived, by person


class Town:
    """One database on disk, and what the test does to it."""

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "town.db"
        self.path.write_bytes(migrated())
        self.now = NOW
        self.item = self.version = 1
        self.chats = 0
        self.asked: dict[int, Asked] = {}
        self.sent: dict[int, Sent] = {}
        self.flying: list[Row] = []
        self.memory: list[Row] = []  # what the sender has read and not sent yet
        self.open()
        self.write(self._fill)

    def _fill(self, db: Writer) -> None:
        for _ in range(4):
            self.add(db, "RU")
        staff.grant(db, AUTHOR, "author", "KZ", now=NOW)
        staff.grant(db, AUTHOR, "approver", "KZ", now=NOW)
        staff.grant(db, APPROVER, "approver", "", now=NOW)
        staff.grant(db, DEPUTY, "approver", "KZ", now=NOW)
        for _ in range(5):
            self.add(db, "KZ")

    def open(self) -> None:
        """Without the store's thread, which a single caller would only wait for."""
        self.raw = sqlite3.connect(self.path, isolation_level=None)
        self.raw.row_factory = sqlite3.Row
        self.raw.execute("PRAGMA foreign_keys=ON")
        self.raw.execute("PRAGMA synchronous=OFF")

    def write(self, work: Callable[[Writer], T]) -> T:
        self.raw.execute("BEGIN IMMEDIATE")
        try:
            result = work(Writer(self.raw))
        except BaseException:
            self.raw.execute("ROLLBACK")
            raise
        self.raw.execute("COMMIT")
        return result

    def close(self) -> None:
        self.raw.close()
        self.folder.cleanup()

    def crash(self) -> None:
        """A new process on the same file; what was on the wire may have arrived."""
        self.raw.close()
        self.flying.clear()
        self.memory.clear()
        self.open()
        self.write(lambda db: outbox.recover(db, now=self.now))

    def add(self, db: Db, country: str, language: str | None = "tg") -> int:
        self.chats += 1
        person = people.add(db, SEAL, self.chats, now=self.now)
        db.run(
            "UPDATE people SET country = :country, language = :language WHERE id = :id",
            country=country,
            language=language,
            id=person.id,
        )
        return person.id

    def hearing(self, db: Db) -> set[int]:
        """Whom an alert for Kazakhstan reaches now."""
        rows = db.all(
            """SELECT id FROM people
               WHERE country = 'KZ' AND reachable = 1 AND language IN ('tg', 'ru')"""
        )
        return {row["id"] for row in rows}

    def touch(self, person: int) -> None:
        """Somebody changes: no promise is made of them to a broadcast that runs."""
        for sent in self.sent.values():
            sent.steady.discard(person)

    def good(self, number: int) -> bool:
        """Whether the model says that two different people stand behind it."""
        asked = self.asked[number]
        return asked.by is not None and asked.by != AUTHOR

    def ask(self) -> None:
        def work(db: Writer) -> int:
            count = outbox.reach(db, AUDIENCES["towns"], KZ).readers
            both = count.get("tg", 0) + count.get("ru", 0)
            if not both:
                return 0
            number = approval.ask(
                db,
                kind="alert",
                item=self.item,
                version=self.version,
                count=both,
                place="KZ",
                author=AUTHOR,
                now=self.now,
                audience=KZ,
            )
            self.void()
            self.asked[number] = Asked(self.item, self.version, both, self.now)
            return number

        self.write(work)

    def later(self, *, often: bool) -> None:
        """The newest request is for some time from now on, and perhaps again and again."""
        number, asked = list(self.asked.items())[-1]
        until = self.now + 2000

        def work(db: Writer) -> bool:
            return approval.for_later(db, number, until=until, often=often)

        if self.write(work):
            asked.until, asked.often = until, often

    def void(self) -> None:
        for one in self.asked.values():
            one.voided |= one.item == self.item

    def approve(self, number: int, who: int, off: int, *, disabled: set[int]) -> None:
        asked = self.asked[number]
        outcome = self.write(
            lambda db: approval.approve(
                db, number, approver=who, typed=asked.count + off, now=self.now
            )
        )
        may = who in {APPROVER, DEPUTY} and who not in disabled and AUTHOR not in disabled
        fresh = self.now - asked.at < approval.LAPSES and not asked.voided
        assert (outcome == "approved") == (may and fresh and not off and asked.by is None)
        if outcome == "approved":
            asked.by, asked.approved_at = who, self.now

    def start(self, number: int, *, disabled: set[int], audience: Audience = KZ) -> None:
        asked = self.asked[number]

        def work(db: Writer) -> int:
            broadcast = outbox.start_broadcast(
                db,
                lane=Lane.ALERT,
                audience=audience,
                bodies={"tg": {"text": "tg"}, "ru": {"text": "ru"}},
                approval=number,
                expires=self.now + 3600,
                now=self.now,
                version=self.version,
            )
            if broadcast:
                self.sent[broadcast] = Sent(number, self.hearing(db))
            return broadcast

        begun = self.write(work)
        until = asked.until or asked.approved_at + approval.LAPSES
        fresh = self.now < until and asked.version == self.version
        used = not asked.often and any(
            s.approval == number for b, s in self.sent.items() if b != begun
        )
        may = self.good(number) and not asked.voided and asked.by not in disabled
        may = may and audience is KZ
        assert bool(begun) == (may and fresh and not used)

    def correct(self, broadcast: int, who: int, *, disabled: set[int]) -> None:
        alert = self.sent[broadcast]

        def work(db: Writer) -> None:
            made = outbox.correct(
                db,
                broadcast,
                bodies={"": {"text": "no"}},
                author=who,
                expires=self.now + 3600,
                now=self.now,
            )
            if made:
                assert who == AUTHOR
                assert AUTHOR not in disabled
                assert not alert.corrects
                self.sent[made] = Sent(alert.approval, set(), corrects=broadcast)

        self.write(work)

    def mend(self, broadcast: int) -> None:
        """Whoever does that: it is for those who have a message already."""
        mended = self.sent[broadcast]

        def work(db: Writer) -> None:
            bodies = {"": {"text": "over"}}
            made = outbox.mend(db, broadcast, bodies=bodies, expires=self.now + 3600, now=self.now)
            assert bool(made) == (not mended.mends)
            if made:
                self.sent[made] = Sent(mended.approval, set(), mends=broadcast)

        self.write(work)

    def step(self, most: int, *, crash: bool = False, skip: frozenset[int] = frozenset()) -> int:
        """One chunk; its broadcast when that has to rest now, -1 when nothing is to do."""

        def work(db: Writer) -> tuple[int, bool]:
            found = [one for one in outbox.unfinished(db) if one.id not in skip]
            if not found:
                return -1, False
            before = self.rows(db, found[0].id)
            done = outbox.take_step(db, AUDIENCES, found[0], now=self.now, most=most)
            sent = self.sent[found[0].id]
            if self.rows(db, found[0].id) > before:
                assert self.good(sent.approval)
                put_right = sent.corrects or sent.mends
                assert put_right or not self.asked[sent.approval].voided
            if crash:
                raise Crashed
            return found[0].id, done.more

        try:
            number, more = self.write(work)
        except Crashed:
            self.crash()
            return 0
        return 0 if more else number

    def rows(self, db: Db, broadcast: int) -> int:
        found = db.one("SELECT COUNT(*) AS n FROM outbox WHERE broadcast = :id", id=broadcast)
        return int(found["n"]) if found else 0

    def pick(self, most: int) -> None:
        """The sender claims; whatever it may send has a broadcast that goes on."""

        waiting, self.memory = self.memory[:most], self.memory[most:]

        def work(db: Writer) -> list[Row]:
            claimed = outbox.claim_all(db, waiting, now=self.now)
            for row in claimed:
                found = db.one(
                    """SELECT broadcast, person_id, state, outbox.expires_at FROM outbox
                       JOIN broadcasts ON broadcasts.id = broadcast WHERE outbox.id = :id""",
                    id=row.id,
                )
                assert found is not None
                assert found["state"] in {"running", "done", "expired"}
                assert found["expires_at"] > self.now
                sent = self.sent[found["broadcast"]]
                put_right = sent.corrects or sent.mends
                assert put_right or not self.asked[sent.approval].voided
                assert row.is_mend == bool(sent.mends)
                sent.came[found["person_id"]] += 1
            return claimed

        self.flying += self.write(work)

    def read(self) -> None:
        """The sender reads on; what is stopped meanwhile is in its memory."""
        known = {row.id for row in self.memory}

        def work(db: Writer) -> list[Row]:
            lanes = [outbox.load(db, SEAL, lane, after=0, most=50) for lane in SAID]
            return [row for rows in lanes for row in rows if row.id not in known]

        self.memory += self.write(work)

    def land(self, how: str) -> None:
        row = self.flying.pop(0)

        def work(db: Writer) -> None:
            if how == "again" and not row.repeated:
                outbox.postpone(db, row, now=self.now, wait=0, again=True, counts=True)
                return
            if how == "failed":  # it is certain that it did not arrive
                found = db.one("SELECT broadcast, person_id FROM outbox WHERE id = :id", id=row.id)
                assert found is not None
                if found["person_id"] is not None:
                    self.sent[found["broadcast"]].came[found["person_id"]] -= 1
            ends: dict[str, End] = {"failed": "failed", "again": "unknown"}
            outbox.settle(db, row, ends.get(how, "sent"), now=self.now)
            if how == "sent" and row.is_message:
                outbox.keep_all(db, [(row.id, row.id)])

        self.write(work)

    def ledgers(self) -> dict[int, Ledger]:
        def work(db: Writer) -> dict[int, Ledger]:
            found = {number: outbox.ledger(db, number) for number in self.sent}
            return {number: one for number, one in found.items() if one is not None}

        return self.write(work)
