"""Whatever staff do in whatever order: nobody hears an alert that two people did not send."""

from functools import partial

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot import approval, outbox, people
from bot.people import staff
from bot.store import Writer
from tests.broadcast_life import (
    APPROVER,
    AUTHOR,
    DEPUTY,
    RU,
    SEAL,
    STRANGER,
    Town,
)

ACTS = 10_000  # issue 4
STATUS = (
    "waiting", "sending", "sent", "blocked", "failed", "unknown", "cancelled", "expired"
)  # fmt: skip
STAFF = (AUTHOR, APPROVER, DEPUTY, STRANGER)


class Broadcasts(RuleBasedStateMachine):
    """Author, approvers and strangers; people who come, go and block; crashes; a sender."""

    acts = 0

    def __init__(self) -> None:
        super().__init__()
        self.town = Town()
        self.disabled: set[int] = set()
        self.gone: set[int] = set()  # they may have been away when a correction came by

    @rule()
    def ask(self) -> None:
        self.town.ask()

    @rule(who=st.sampled_from(STAFF), off=st.sampled_from([0, 1]), old=st.integers(0, 2))
    @precondition(lambda self: self.town.asked)
    def approve(self, who: int, off: int, old: int) -> None:
        number = list(self.town.asked)[-1 - old % len(self.town.asked)]
        self.town.approve(number, who, off, disabled=self.disabled)

    @rule()
    @precondition(lambda self: self.town.asked)
    def edit(self) -> None:
        self.town.version += 1
        self.town.write(lambda db: approval.void(db, "alert", self.town.item))
        self.town.void()

    @rule(old=st.integers(0, 2))
    @precondition(lambda self: self.town.asked)
    def start(self, old: int) -> None:
        number = list(self.town.asked)[-1 - old % len(self.town.asked)]
        self.town.start(number, disabled=self.disabled)

    @rule(which=st.integers(0, 5))
    @precondition(lambda self: self.town.sent)
    def mend(self, which: int) -> None:
        self.town.mend(self._broadcast(which))

    @rule(often=st.booleans())
    @precondition(lambda self: self.town.asked)
    def for_later(self, often: bool) -> None:
        self.town.later(often=often)

    @rule(who=st.sampled_from([APPROVER, DEPUTY]), others=st.booleans())
    def ask_approve_and_start(self, who: int, others: bool = False) -> None:
        """What it is all for, so that most runs have something to stop."""
        before = len(self.town.asked)
        self.town.item += 1
        self.town.ask()
        if len(self.town.asked) > before:
            number = list(self.town.asked)[-1]
            self.town.approve(number, who, 0, disabled=self.disabled)
            if others:
                self.town.start(number, disabled=self.disabled, audience=RU)
            self.town.start(number, disabled=self.disabled)

    @rule(most=st.integers(1, 5), crash=st.booleans())
    def expand(self, most: int, crash: bool) -> None:
        self.town.step(most, crash=crash)

    @rule(most=st.integers(1, 5))
    def send(self, most: int) -> None:
        if len(self.town.memory) < most:
            self.town.read()
        self.town.pick(most)

    @rule()
    def expand_all(self) -> None:
        while self.town.step(2) == 0:
            pass

    @rule(how=st.sampled_from(["sent", "sent", "failed", "again"]))
    @precondition(lambda self: self.town.flying)
    def land(self, how: str) -> None:
        self.town.land(how)

    @rule()
    def crash(self) -> None:
        self.town.crash()

    @rule(seconds=st.sampled_from([1, 60, 880]))
    def time_passes(self, seconds: int) -> None:
        self.town.now += seconds

    @rule(which=st.integers(0, 5), act=st.sampled_from(["stop", "resume", "resume", "cancel"]))
    @precondition(lambda self: self.town.sent)
    def staff_acts(self, which: int, act: str) -> None:
        number = self._broadcast(which)
        if act == "stop":
            self.town.read()
            self.town.write(lambda db: outbox.stop(db, number))
            self.town.pick(20)
        elif act == "resume":
            self.town.write(lambda db: outbox.resume(db, number, now=self.town.now))
        elif not self.town.sent[number].corrects:
            self.town.write(lambda db: outbox.cancel(db, number))

    def _broadcast(self, which: int) -> int:
        return list(self.town.sent)[which % len(self.town.sent)]

    @rule(landing=st.lists(st.sampled_from(["sent", "failed", "again"]), max_size=3))
    @precondition(lambda self: not self.disabled)
    def correct_what_is_on_the_wire(self, landing: list[str]) -> None:
        self.ask_approve_and_start(APPROVER)
        self.expand_all()
        self.town.read()
        self.town.pick(20)
        for how in landing[: len(self.town.flying)]:
            self.town.land(how)
        if self.town.sent:
            self.town.correct(list(self.town.sent)[-1], AUTHOR, disabled=self.disabled)

    @rule(which=st.integers(0, 5), who=st.sampled_from([AUTHOR, AUTHOR, APPROVER, STRANGER]))
    @precondition(lambda self: self.town.sent)
    def correct(self, which: int, who: int) -> None:
        self.town.correct(self._broadcast(which), who, disabled=self.disabled)

    @rule(who=st.sampled_from([AUTHOR, APPROVER, DEPUTY]))
    def disable_or_enable(self, who: int) -> None:
        def work(db: Writer) -> None:
            if who in self.disabled:
                db.run("UPDATE people_staff SET disabled_at = NULL WHERE person_id = :id", id=who)
            else:
                staff.disable(db, who, now=self.town.now)

        self.town.write(work)
        self.disabled ^= {who}

    @rule(language=st.sampled_from(["tg", "ru", "ky", None]), country=st.sampled_from(["KZ", "RU"]))
    def comes(self, language: str | None, country: str) -> None:
        self.town.write(lambda db: self.town.add(db, country, language))

    @rule(which=st.integers(5, 20), how=st.sampled_from(["blocks", "moves", "erases", "returns"]))
    def changes(self, which: int, how: str) -> None:
        def work(db: Writer) -> None:
            person = people.by_id(db, SEAL, which)
            if person is None:
                return
            self.town.touch(which)
            self.gone.add(which)
            if how == "blocks":
                people.lose(db, which)
                outbox.block(db, which, now=self.town.now)
            elif how == "moves":
                db.run("UPDATE people SET country = 'RU' WHERE id = :id", id=which)
            elif how == "returns":
                people.reach(db, person, reachable=True)
            else:
                outbox.forget(db, which, now=self.town.now)
                people.erase(db, SEAL, person, now=self.town.now)

        self.town.write(work)

    @invariant()
    def every_ledger_sums_up(self) -> None:
        Broadcasts.acts += 1  # an invariant is looked at after each act
        for ledger in self.town.ledgers().values():
            assert ledger.sums, ledger

    @invariant()
    def what_is_counted_along_is_what_a_count_finds(self) -> None:
        def work(db: Writer) -> None:
            for row in db.all("SELECT * FROM broadcasts_counts"):
                found = db.all(
                    """SELECT status, COUNT(*) AS n FROM outbox
                       WHERE broadcast = :b GROUP BY status""",
                    b=row["broadcast"],
                )
                count = {one["status"]: one["n"] for one in found}
                assert count == {name: row[name] for name in STATUS if row[name]}
                again = db.one(
                    """SELECT COUNT(*) AS n FROM outbox WHERE broadcast = :b AND repeated = 1
                         AND status NOT IN ('sent', 'unknown', 'sending')""",
                    b=row["broadcast"],
                )
                assert again is not None
                assert again["n"] == row["doubtful"]

        self.town.write(work)

    @invariant()
    def two_people_stand_behind_every_row(self) -> None:
        def work(db: Writer) -> None:
            for row in db.all("SELECT DISTINCT broadcast FROM outbox"):
                assert self.town.good(self.town.sent[row["broadcast"]].approval)
            wild = "SELECT 1 FROM outbox WHERE broadcast IS NULL"
            assert db.one(wild) is None

        self.town.write(work)

    @invariant()
    def nobody_hears_it_twice(self) -> None:
        for sent in self.town.sent.values():
            if sent.mends:  # the same edit twice changes nothing
                continue
            assert all(times <= 2 for times in sent.came.values())  # the second: it may be lost

    @invariant()
    def a_correction_is_for_those_who_have_it(self) -> None:
        for sent in self.town.sent.values():
            if sent.corrects or sent.mends:
                alert = self.town.sent[sent.corrects or sent.mends]
                heard = {person for person, times in sent.came.items() if times}
                assert heard <= {person for person, times in alert.came.items() if times}

    def teardown(self) -> None:
        try:
            self._finish()
        finally:
            self.town.close()

    def _finish(self) -> None:
        """When all is well again everything ends, and nobody was left out."""
        town = self.town
        for number in town.sent:
            town.write(partial(outbox.resume, broadcast=number, now=town.now))
        for _ in range(60):  # as many rows as eighty alerts make
            skip: frozenset[int] = frozenset()
            while (rests := town.step(2, skip=skip)) >= 0:
                skip |= {rests}
            town.read()
            town.pick(100)
            while town.flying:
                town.land("sent")
        for number, ledger in town.ledgers().items():
            assert ledger.sums
            assert ledger.over or ledger.state in {"held", "stopped"}, ledger
            if ledger.state == "done":
                self._all_have_it(number)

    def _all_have_it(self, number: int) -> None:
        sent = self.town.sent[number]
        rows = self.town.write(partial(self._with_rows, number=number))
        if sent.mends:
            return
        if not sent.corrects:
            assert sent.steady <= rows, "somebody was left out"
            return
        came = self.town.sent[sent.corrects].came
        got = {person for person, times in came.items() if times}
        assert got - self.gone <= rows, "somebody was not told that it was wrong"

    def _with_rows(self, db: Writer, number: int) -> set[int]:
        found = db.all("SELECT person_id AS id FROM outbox WHERE broadcast = :b", b=number)
        return {row["id"] for row in found}


LIVES = settings(
    max_examples=15,
    stateful_step_count=80,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


# In ten parts, for a test must end within two minutes on a busy machine too.
@pytest.mark.parametrize("part", range(10))
def test_ten_thousand_acts_find_no_way_to_many_without_two_people(part: int) -> None:
    Broadcasts.acts = 0
    while Broadcasts.acts < ACTS // 10:
        run_state_machine_as_test(Broadcasts, settings=LIVES)
