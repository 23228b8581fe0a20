"""Whatever staff do in whatever order: one has each row, and none is silent for long."""

import logging

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot import waiting
from bot.people import staff
from bot.waiting import Wanted
from tests.waiting_town import AUTHOR, NOW, ROLES, SEAL, database, town

WHO = st.sampled_from(list(ROLES))
WANTED = st.builds(
    Wanted,
    st.sampled_from(["help", "approval", "case"]),
    st.integers(1, 3),
    st.sampled_from(["operator", "approver"]),
    st.sampled_from(["", "KZ", "KZ-19", "RU"]),
    st.sampled_from([f"/menu {n}" for n in range(5)]),
    st.sampled_from(["", "tg"]),
)


class Staff(RuleBasedStateMachine):
    """People who come, go, block, take and hand back; a clock that ticks late or in time."""

    def __init__(self) -> None:
        super().__init__()
        self.raw = database()
        self.db = town(self.raw)
        self.now = NOW
        self.takers: dict[int, int] = {}  # what the model knows: who has which open row
        self.open: set[int] = set()
        self.heard: dict[int, int] = {}  # when each untaken row was heard last, or first put
        logging.getLogger("bot.waiting").setLevel(logging.CRITICAL)

    def teardown(self) -> None:
        logging.getLogger("bot.waiting").setLevel(logging.NOTSET)
        self.raw.close()

    def able(self) -> set[int]:
        """Who is staff and can be rung."""
        rows = self.db.all(
            """SELECT id FROM people JOIN people_staff ON person_id = id
               WHERE reachable = 1 AND disabled_at IS NULL"""
        )
        return {row["id"] for row in rows}

    def anybody(self, number: int) -> bool:
        """Whether there is somebody who should hear of it: in its role, or an administrator."""
        row = self.db.one("SELECT role, kind FROM waiting WHERE id = :id", id=number)
        assert row is not None
        free = row["kind"] != "approval"  # else only who approves for that very place
        return any(
            ROLES[who][0] == "administrator" or (free and ROLES[who][0] == row["role"])
            for who in self.able()
        )

    @rule(wanted=WANTED, asker=st.sampled_from([AUTHOR, 99]))
    def put(self, wanted: Wanted, asker: int) -> None:
        asker = AUTHOR if wanted.kind == "approval" else asker
        number = waiting.put(self.db, wanted, asker=asker, now=self.now)
        assert number not in self.takers
        self.open.add(number)
        self.heard.setdefault(number, self.now)
        self.tick(0)

    @rule(seconds=st.sampled_from([1, 59, 60, 299, 300, 1800, 7200]))
    def tick(self, seconds: int) -> None:
        """The clock, second by second as far as anything is due, then all at once."""
        until = self.now + seconds
        while (at := waiting.next_at(self.db)) is not None and at <= until:
            self.now = max(self.now, at)
            for number in waiting.to_ring(self.db, now=self.now):
                self.ring(number)
        self.now = until

    @rule(seconds=st.integers(1, 10_000))
    def sleep_and_wake(self, seconds: int) -> None:
        """The bot was away: what is overdue rings once, now."""
        self.now += seconds
        due = waiting.to_ring(self.db, now=self.now)
        for number in due:
            self.ring(number)
        assert waiting.to_ring(self.db, now=self.now) == []

    def ring(self, number: int) -> None:
        found = waiting.ring(self.db, number, now=self.now)
        assert found is not None
        assert number in self.open
        assert set(found.people) <= self.able()
        if found.again:
            assert found.people == (self.takers[number],)
        else:
            self.takers.pop(number, None)
            assert found.people or not self.anybody(number)
            self.heard[number] = self.now

    @rule(who=WHO, old=st.integers(0, 5))
    @precondition(lambda self: self.open)
    def take(self, who: int, old: int) -> None:
        number = sorted(self.open)[old % len(self.open)]
        shown = [row.id for row in waiting.open_rows(self.db, SEAL, who)]
        took = waiting.take(self.db, number, who, now=self.now)
        assert took == (number in shown and number not in self.takers)
        if took:
            self.takers[number] = who

    @rule(who=WHO)
    def go(self, who: int) -> None:
        if waiting.duty_of(self.db, who, now=self.now).on:
            waiting.go_off(self.db, who, now=self.now)
            waiting.end_duty(self.db, SEAL, who, "", now=self.now)
            gone = [number for number, taker in self.takers.items() if taker == who]
            for number in gone:
                del self.takers[number]
                self.heard[number] = self.now
            self.tick(0)
        else:
            waiting.go_on(self.db, who, now=self.now)

    @rule(who=WHO, old=st.integers(0, 5))
    @precondition(lambda self: self.takers)
    def hand_back(self, who: int, old: int) -> None:
        number = sorted(self.takers)[old % len(self.takers)]
        own = self.takers[number] == who
        assert waiting.hand_back(self.db, SEAL, number, who, now=self.now) == own
        if own:
            del self.takers[number]
            self.tick(0)

    @rule(old=st.integers(0, 5))
    @precondition(lambda self: self.open)
    def end(self, old: int) -> None:
        number = sorted(self.open)[old % len(self.open)]
        assert waiting.done(self.db, number, now=self.now)
        self.open.discard(number)
        self.takers.pop(number, None)

    @rule(who=WHO)
    def block(self, who: int) -> None:
        self.db.run("UPDATE people SET reachable = 1 - reachable WHERE id = :id", id=who)

    @rule(who=WHO)
    def leave(self, who: int) -> None:
        staff.disable(self.db, who, now=self.now)

    @invariant()
    def one_has_each(self) -> None:
        rows = self.db.all(
            "SELECT id, taken_by FROM waiting WHERE done_at IS NULL AND taken_by IS NOT NULL"
        )
        assert {row["id"]: row["taken_by"] for row in rows} == self.takers

    @invariant()
    def nothing_open_is_silent(self) -> None:
        """An untaken row is heard within its minutes; a taken one rings within half an hour."""
        for row in self.db.all("SELECT * FROM waiting WHERE done_at IS NULL"):
            taken = row["id"] in self.takers
            every = 60 if row["kind"] == "approval" else 300
            assert row["next_at"] <= self.now + (1800 if taken else every)
            if not taken:
                assert self.now - self.heard[row["id"]] <= every


TestStaff = Staff.TestCase
TestStaff.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
