"""Whatever people do in whatever order: never more than the seats, and nobody is overtaken."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot import due, people
from bot.cli import assembly
from bot.dialog import Command, Opener, Turn
from bot.store import Writer
from dialogs import DIALOGS
from dialogs.trainings import courses, keepers, nights, offers, signups
from dialogs.trainings.courses import Course, Plan
from dialogs.trainings.states import trainings
from tests.conftest import START
from tests.trainings_town import PLAN
from tests.waiting_town import SEAL, TEMPLATE, database

HOUSE = assembly.house(DIALOGS, SEAL)
PEOPLE = 8
WHO = st.integers(0, PEOPLE - 1)


class Hall(RuleBasedStateMachine):
    """One training, a few people who come and go, staff who change the seats, and a clock."""

    def __init__(self) -> None:
        super().__init__()
        self.raw = database()
        TEMPLATE.backup(self.raw)
        self.db = Writer(self.raw)
        self.now = START
        self.chats = 0
        self.people = [self.new(n) for n in range(PEOPLE)]
        turn = self.turn(self.people[0])
        made = courses.make(turn, Plan(**{**PLAN, "local": "2026-11-23T18:00"}), "C")
        assert made is not None
        courses.move(turn, made, "open")
        self.most = made.seats  # what may be held: fewer seats turn nobody out
        keepers.plan(turn, self.course())

    def teardown(self) -> None:
        self.raw.close()

    def new(self, number: int) -> int:
        """Somebody with a chat, but for every third, who calls."""
        self.chats += 1
        chat = None if number % 3 == 2 else 1000 + self.chats
        person = people.add(self.db, SEAL, chat, now=0)
        self.db.run("UPDATE people SET language = 'en' WHERE id = :id", id=person.id)
        return person.id

    def all(self, sql: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self.db.all(sql)]

    def turn(self, person: int, opener: Opener = "person") -> Turn:
        """A turn of that person, now."""
        found = people.by_id(self.db, SEAL, person)
        assert found is not None
        return Turn(HOUSE, self.db, found, Command("menu"), self.now, opener=opener)

    def course(self) -> Course:
        [(number,)] = self.all("SELECT id FROM trainings_courses")
        found = courses.find(self.turn(self.people[0]), number)
        assert found is not None
        return found

    def held(self) -> int:
        found = self.all("SELECT 1 FROM trainings_seats WHERE standing IN ('seated', 'offered')")
        return len(found)

    @rule(who=WHO, word=st.sampled_from(["join 1 yes", "leave 1 yes", "take 1", "decline 1"]))
    def tap(self, who: int, word: str) -> None:
        trainings(self.turn(self.people[who]), word)

    @rule(who=WHO)
    def erase(self, who: int) -> None:
        turn = self.turn(self.people[who])
        signups.leave_all(turn)
        people.erase(self.db, SEAL, turn.person, now=turn.seconds)
        self.people[who] = self.new(who)

    @rule(who=WHO, reachable=st.booleans())
    def block(self, who: int, reachable: bool) -> None:
        person = self.turn(self.people[who]).person
        if person.chat_id is not None:
            people.reach(self.db, person, reachable=reachable)

    @rule(seats=st.integers(1, 5))
    def change(self, seats: int) -> None:
        self.db.run("UPDATE trainings_courses SET seats = :seats", seats=seats)
        offers.settle(self.turn(self.people[0]), self.course())

    @rule(minutes=st.sampled_from([1, 30, 200, 400, 900]))
    def wait(self, minutes: int) -> None:
        """The clock types what is due, at its second."""
        until = self.now + timedelta(minutes=minutes)
        while (at := due.next_at(self.db)) is not None and at <= until.timestamp():
            self.now = max(self.now, datetime.fromtimestamp(at, UTC))
            for one in due.ready(self.db, now=int(self.now.timestamp())):
                assert due.take(self.db, one, now=int(self.now.timestamp()))
                turn = self.turn(one.person_id, "clock")
                trainings(turn, one.command.removeprefix("/trainings "))
                self.between()
        self.now = until

    @rule()
    def lose_a_row(self) -> None:
        """A restore drops somebody's seat without telling anybody; the look finds it."""
        self.db.run(
            """DELETE FROM trainings_seats WHERE id =
               (SELECT MIN(id) FROM trainings_seats WHERE standing = 'seated')"""
        )
        trainings(self.turn(keepers.keeper(self.turn(self.people[0])), "clock"), "look")

    def between(self) -> None:
        self.never_more_than_there_are()
        self.nobody_is_overtaken()
        if not self.rush():
            self.no_seat_is_free_while_somebody_waits()

    @invariant()
    def never_more_than_there_are(self) -> None:
        held, seats = self.held(), self.course().seats
        assert held <= max(seats, self.most), (held, seats, self.most)
        self.most = max(seats, held)

    @invariant()
    def every_place_is_somebodys_own(self) -> None:
        places = self.all("SELECT place FROM trainings_seats")
        assert len(set(places)) == len(places)

    @invariant()
    @precondition(lambda self: not self.rush())
    def nobody_is_overtaken(self) -> None:
        if self.rush():
            return
        held = "SELECT MAX(place) FROM trainings_seats WHERE standing IN ('seated', 'offered')"
        [(last,)] = self.all(held)
        [(first,)] = self.all("SELECT MIN(place) FROM trainings_seats WHERE standing = 'waiting'")
        assert last is None or first is None or last < first

    @invariant()
    @precondition(lambda self: not self.rush())
    def no_seat_is_free_while_somebody_waits(self) -> None:
        waiting = self.all("SELECT 1 FROM trainings_seats WHERE standing = 'waiting'")
        assert not waiting or self.held() >= self.course().seats

    @invariant()
    def an_offer_has_an_end_and_a_clock(self) -> None:
        for seat, person, until in self.all(
            "SELECT id, person_id, offer_until FROM trainings_seats WHERE standing = 'offered'"
        ):
            row = self.db.one(
                "SELECT at FROM due WHERE person_id = :id AND command = :command",
                id=person,
                command=f"/trainings lapse {seat}",
            )
            assert row is not None
            assert row["at"] >= until > 0

    def rush(self) -> bool:
        return self.now >= keepers.last_call_at(self.course())


Hall.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestHall = Hall.TestCase


# Nights.

FIRST, LAST = datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2027-12-31")
ZONES = st.sampled_from(["Europe/Moscow", "Asia/Almaty", "Europe/London", "Asia/Kathmandu"])
TIMES = st.datetimes(FIRST, LAST, timezones=st.just(UTC))


@given(now=TIMES, hours=st.integers(1, 40), zone=ZONES)
def test_an_end_leaves_so_many_hours_of_day(now: datetime, hours: int, zone: str) -> None:
    end = nights.waking_end(now, hours * 3600, zone)
    before = end - timedelta(seconds=1)
    assert not nights.is_night(before, zone)
    assert end >= now + timedelta(hours=hours)
    awake = sum(
        not nights.is_night(now + timedelta(minutes=n), zone)
        for n in range(int((end - now).total_seconds() // 60))
    )
    assert abs(awake - hours * 60) <= 1


@given(now=TIMES, zone=ZONES)
def test_dawn_is_the_next_moment_by_day(now: datetime, zone: str) -> None:
    dawn = nights.dawn_after(now, zone)
    assert not nights.is_night(dawn, zone)
    assert (dawn == now) == (not nights.is_night(now, zone))
    assert timedelta(0) <= dawn - now <= timedelta(hours=11)


@given(now=TIMES, zone=ZONES)
def test_what_would_speak_at_night_speaks_the_evening_before(now: datetime, zone: str) -> None:
    evening = nights.evening_before(now, zone)
    assert not nights.is_night(evening, zone)
    assert timedelta(0) <= now - evening < timedelta(hours=12)


@pytest.mark.parametrize(
    ("now", "hours", "end"),
    [
        ("2026-11-21T06:00", 6, "2026-11-21T12:00"),
        ("2026-11-21T16:00", 6, "2026-11-22T08:00"),  # 21:00: an hour today, five tomorrow
        ("2026-11-21T17:00", 6, "2026-11-22T09:00"),
        ("2026-11-21T22:00", 6, "2026-11-22T09:00"),
        ("2026-11-21T03:00", 14, "2026-11-21T17:00"),  # 08:00 to 22:00, the whole day
    ],
)
def test_an_end_by_the_clock_of_almaty(now: str, hours: int, end: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    found = nights.waking_end(moment, hours * 3600, "Asia/Almaty")
    assert found.replace(tzinfo=None).isoformat()[:16] == end
