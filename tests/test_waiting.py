"""What waits: rung in order, taken by one, handed back, done; who is on duty, and the rota."""

import logging
from collections.abc import Iterator
from itertools import pairwise

import pytest

from bot import waiting
from bot.people import staff
from bot.store import Writer
from bot.waiting import Shift, Wanted
from tests.waiting_town import (
    APPROVAL,
    APPROVER,
    AUTHOR,
    FAR,
    HEAD,
    HELP,
    MONDAY,
    NEAR,
    NOW,
    REGION,
    SEAL,
    database,
    town,
)


@pytest.fixture
def db() -> Iterator[Writer]:
    """Three operators, an administrator, two approvers, nobody on duty."""
    raw = database()
    yield town(raw)
    raw.close()


def on(db: Writer, *who: int, languages: tuple[str, ...] = ()) -> None:
    for one in who:
        waiting.go_on(db, one, languages=languages, now=NOW)


def put(db: Writer, wanted: Wanted = HELP, asker: int = 99) -> int:
    return waiting.put(db, wanted, asker=asker, now=NOW)


def rung(db: Writer, number: int, now: int) -> list[int] | None:
    """For whom it rings at that second; None: it does not."""
    found = waiting.ring(db, number, now=now) if number in waiting.to_ring(db, now=now) else None
    return list(found.people) if found else None


def test_first_those_of_the_place_then_all_on_duty_then_the_supervisor_then_all(
    db: Writer,
) -> None:
    on(db, NEAR, FAR)
    number = put(db)
    assert rung(db, number, NOW) == [NEAR]
    assert rung(db, number, NOW + 299) is None
    assert rung(db, number, NOW + 300) == [NEAR, FAR]
    assert rung(db, number, NOW + 600) == [HEAD]
    for later in range(900, 3000, 300):
        assert rung(db, number, NOW + later) == [NEAR, REGION, FAR]


def test_nobody_on_duty_everybody_at_once_and_the_supervisor_too(db: Writer) -> None:
    number = put(db)
    assert rung(db, number, NOW) == [NEAR, REGION, FAR]
    assert rung(db, number, NOW + 300) == [NEAR, REGION, FAR]
    assert rung(db, number, NOW + 600) == [HEAD, NEAR, REGION, FAR]


def test_only_somebody_far_away_is_on_duty(db: Writer) -> None:
    on(db, FAR)
    assert rung(db, put(db), NOW) == [FAR]


def test_those_who_read_the_language_are_rung_before_the_others(db: Writer) -> None:
    on(db, NEAR, languages=("ru",))
    on(db, REGION, languages=("tg", "ru"))
    tajik = Wanted("help", 1, "operator", "KZ-19", "/menu tg", "tg")
    number = put(db, tajik)
    assert rung(db, number, NOW) == [REGION]
    assert rung(db, number, NOW + 300) == [NEAR, REGION]
    uzbek = Wanted("help", 1, "operator", "KZ-19", "/menu uz", "uz")
    assert rung(db, put(db, uzbek), NOW) == [NEAR, REGION]


def test_who_looks_after_some_places_is_rung_first_only_for_them(db: Writer) -> None:
    on(db, NEAR, REGION)
    waiting.places(db, NEAR, ["KZ-75"])
    assert waiting.on_duty(db, "operator", "KZ-19", now=NOW) == [REGION]
    number = put(db)
    assert rung(db, number, NOW) == [REGION]
    assert rung(db, number, NOW + 300) == [NEAR, REGION]


def test_an_approval_rings_each_minute_only_there_and_never_its_asker(db: Writer) -> None:
    staff.grant(db, FAR, "approver", "RU", now=0)
    on(db, FAR, AUTHOR, APPROVER)
    number = put(db, APPROVAL, AUTHOR)
    assert rung(db, number, NOW) == [APPROVER]
    assert rung(db, number, NOW + 60) == [APPROVER]
    assert rung(db, number, NOW + 120) == [HEAD]
    assert rung(db, number, NOW + 180) == [APPROVER]
    assert not waiting.take(db, number, AUTHOR, now=NOW)
    assert not waiting.take(db, number, FAR, now=NOW)
    assert waiting.take(db, number, APPROVER, now=NOW + 200)


def test_nobody_in_the_role_the_administrators_and_an_error_once(
    db: Writer, caplog: pytest.LogCaptureFixture
) -> None:
    number = put(db, Wanted("case", 2, "trainer", "KZ-19", "/menu case"))
    with caplog.at_level(logging.ERROR):
        assert rung(db, number, NOW) == [HEAD]
        assert rung(db, number, NOW + 300) == [HEAD]
    assert [record.getMessage() for record in caplog.records] == [
        "nobody has the role for what waits"
    ]
    elsewhere = put(db, Wanted("case", 2, "trainer", "RU", "/menu far"))
    assert rung(db, elsewhere, NOW) == [HEAD]  # better an administrator of another place


def test_who_blocked_the_bot_is_not_counted_on(db: Writer) -> None:
    on(db, NEAR)
    db.run("UPDATE people SET reachable = 0 WHERE id = :id", id=NEAR)
    assert waiting.on_duty(db, "operator", "KZ-19", now=NOW) == []
    assert rung(db, put(db), NOW) == [REGION, FAR]


def test_one_takes_it_and_it_rings_for_them_and_then_for_the_others(db: Writer) -> None:
    on(db, NEAR)
    number = put(db)
    rung(db, number, NOW)
    assert waiting.take(db, number, FAR, now=NOW + 10)
    assert not waiting.take(db, number, NEAR, now=NOW + 11)
    assert rung(db, number, NOW + 10 + 30 * 60 - 1) is None
    again = waiting.ring(db, number, now=NOW + 10 + 30 * 60)
    assert again is not None
    assert (again.people, again.again) == ((FAR,), True)
    assert not waiting.take(db, number, NEAR, now=NOW + 2000)
    assert rung(db, number, NOW + 10 + 35 * 60) == [NEAR]
    assert waiting.take(db, number, NEAR, now=NOW + 3000)


@pytest.mark.parametrize("how", ["disabled", "blocked", "erased"])
def test_who_took_it_and_is_gone_is_not_waited_for(db: Writer, how: str) -> None:
    number = put(db)
    rung(db, number, NOW)
    assert waiting.take(db, number, REGION, now=NOW)
    match how:
        case "disabled":
            staff.disable(db, REGION, now=NOW)
        case "blocked":
            db.run("UPDATE people SET reachable = 0 WHERE id = :id", id=REGION)
        case _:
            db.run("DELETE FROM people WHERE id = :id", id=REGION)
    assert rung(db, number, NOW + 30 * 60) == [NEAR, FAR]


def test_handed_back_it_rings_at_once_with_a_note_that_is_sealed(db: Writer) -> None:
    on(db, NEAR)
    number = put(db)
    rung(db, number, NOW)
    assert waiting.take(db, number, NEAR, now=NOW)
    assert not waiting.hand_back(db, SEAL, number, FAR, "mine!", now=NOW)
    assert waiting.hand_back(db, SEAL, number, NEAR, "x" * 300, now=NOW + 5)
    assert rung(db, number, NOW + 5) == [NEAR]
    found = db.one("SELECT note FROM waiting WHERE id = :id", id=number)
    assert found is not None
    assert b"xxx" not in found["note"]
    [row] = waiting.open_rows(db, SEAL, FAR)
    assert row.note == "x" * 200
    waiting.done(db, number, now=NOW)
    found = db.one("SELECT note FROM waiting WHERE id = :id", id=number)
    assert found is not None
    assert found["note"] is None


def test_an_end_of_duty_hands_back_all_that_is_open(db: Writer) -> None:
    first, second = put(db), put(db, Wanted("help", 2, "operator", "KZ", "/menu two"))
    third = put(db, Wanted("help", 2, "operator", "KZ", "/menu three"))
    for number in (first, second, third):
        assert waiting.take(db, number, NEAR, now=NOW)
    waiting.done(db, third, now=NOW)
    assert waiting.end_duty(db, SEAL, NEAR, "look", now=NOW + 1) == 2
    assert waiting.to_ring(db, now=NOW + 1) == [first, second]
    assert waiting.mine(db, SEAL, NEAR) == []


def test_what_is_settled_rings_no_more_whoever_has_it(db: Writer) -> None:
    number, other = put(db), put(db, APPROVAL, AUTHOR)
    waiting.take(db, number, NEAR, now=NOW)
    assert waiting.drop(db, HELP.command, now=NOW) == 1
    assert waiting.drop(db, HELP.command, now=NOW) == 0
    assert not waiting.done(db, number, now=NOW)
    assert waiting.to_ring(db, now=NOW + 10**6) == [other]


def test_the_same_again_does_not_ring_twice_unless_it_was_taken(db: Writer) -> None:
    number = put(db, Wanted("help", 2, "operator", "KZ-19", HELP.command))
    rung(db, number, NOW)
    assert put(db) == number
    assert rung(db, number, NOW) is None
    assert waiting.open_rows(db, SEAL, NEAR)[0].urgency == 1
    waiting.take(db, number, NEAR, now=NOW)
    assert put(db) != number


def test_the_list_is_by_urgency_then_by_how_long_it_waits(db: Writer) -> None:
    def one(urgency: int, name: str, now: int) -> int:
        wanted = Wanted("help", urgency, "operator", "KZ", f"/menu {name}")
        return waiting.put(db, wanted, asker=99, now=now)

    late, low, early = one(1, "a", NOW), one(3, "b", NOW - 900), one(1, "c", NOW - 60)
    assert [row.id for row in waiting.open_rows(db, SEAL, NEAR)] == [early, late, low]
    waiting.take(db, late, NEAR, now=NOW)
    assert [row.id for row in waiting.open_rows(db, SEAL, FAR)] == [early, low]
    assert waiting.open_rows(db, SEAL, APPROVER) == []


def test_a_late_clock_rings_once(db: Writer) -> None:
    number = put(db)
    assert rung(db, number, NOW) is not None
    late = NOW + 3 * 3600
    assert rung(db, number, late) is not None
    assert waiting.to_ring(db, now=late) == []
    assert waiting.next_at(db) == late + 300


def test_many_ring_together_soon_and_each_within_its_minutes(db: Writer) -> None:
    def one(name: int, now: int) -> int:
        wanted = Wanted("help", 1, "operator", "KZ", f"/menu {name}")
        return waiting.put(db, wanted, asker=99, now=now)

    numbers = [one(name, NOW + name * 5) for name in range(8)]
    heard: dict[int, list[int]] = {}
    beats: dict[int, int] = {}
    for now in range(NOW, NOW + 1300):
        due = waiting.to_ring(db, now=now)
        assert not [number for number in due if waiting.ring(db, number, now=now) is None]
        for number in due:
            heard.setdefault(number, []).append(now)
            beats[now] = beats.get(now, 0) + 1
    assert sorted(heard) == numbers
    for number, times in heard.items():
        assert times[0] - (NOW + (number - 1) * 5) <= 10
        gaps = [late - early for early, late in pairwise(times)]
        assert gaps
        assert all(240 <= gap <= 300 for gap in gaps)
    assert [beats[now] for now in beats if now > NOW + 300] == [8, 8, 8]


def test_the_sixth_in_a_minute_waits_for_the_next_beat_but_no_approval(db: Writer) -> None:
    for name in range(5):
        number = put(db, Wanted("help", 1, "operator", "KZ", f"/menu {name}"))
        assert rung(db, number, NOW) is not None
    sixth, approval = put(db), put(db, APPROVAL, AUTHOR)
    assert waiting.to_ring(db, now=NOW) == [approval]
    assert waiting.next_at(db) == NOW
    rung(db, approval, NOW)
    assert rung(db, sixth, NOW + 9) is None
    assert rung(db, sixth, NOW + 10) is not None


def test_fifty_rows_at_most_ring_in_one_transaction(db: Writer) -> None:
    for name in range(250):
        put(db, Wanted("help", 1, "operator", "KZ", f"/menu {name}"))
    assert len(waiting.to_ring(db, now=NOW + 10)) == 50


ALMATY = "Asia/Almaty"  # UTC+5


@pytest.mark.parametrize(
    ("shift", "at", "ends"),
    [
        (Shift(0, 480, 1200, ALMATY), 3 * 3600, 15 * 3600),
        (Shift(0, 480, 1200, ALMATY), 3 * 3600 - 1, None),
        (Shift(0, 480, 1200, ALMATY), 15 * 3600, None),
        (Shift(1, 480, 1200, ALMATY), 3 * 3600, None),
        (Shift(0, 1200, 1920, ALMATY), 15 * 3600, 27 * 3600),
        (Shift(0, 1200, 1920, ALMATY), 26 * 3600 + 59, 27 * 3600),
        (Shift(6, 1200, 1920, ALMATY), 2 * 3600, 3 * 3600),
        (Shift(6, 1200, 1920, ALMATY), 3 * 3600, None),
        (Shift(0, 0, 1440, ALMATY), 18 * 3600, 19 * 3600),
    ],
)
def test_a_shift_goes_by_its_own_clock_and_through_the_night(
    shift: Shift, at: int, ends: int | None
) -> None:
    assert shift.ends(MONDAY + at) == (None if ends is None else MONDAY + ends)


def test_the_rota_puts_on_duty_unless_off_by_hand_until_its_end(db: Writer) -> None:
    def on_duty(at: int) -> list[int]:
        return waiting.on_duty(db, "operator", "KZ-19", now=MONDAY + at)

    for weekday in (0, 1):
        waiting.add_shift(db, NEAR, Shift(weekday, 480, 1200, ALMATY))
    assert on_duty(2 * 3600) == []
    assert on_duty(4 * 3600) == [NEAR]
    waiting.go_off(db, NEAR, now=MONDAY + 5 * 3600)
    assert on_duty(6 * 3600) == []
    assert on_duty(24 * 3600 + 4 * 3600) == [NEAR]
    waiting.go_on(db, NEAR, now=MONDAY + 6 * 3600)
    assert on_duty(20 * 3600) == [NEAR]
    waiting.go_off(db, NEAR, now=MONDAY + 20 * 3600)
    assert waiting.drop_shift(db, NEAR, 1, 480)
    assert not waiting.drop_shift(db, NEAR, 1, 480)
    assert on_duty(24 * 3600 + 4 * 3600) == []


def test_what_is_done_is_forgotten_after_a_month(db: Writer) -> None:
    number, still = put(db, APPROVAL, AUTHOR), put(db)
    waiting.done(db, number, now=NOW)
    assert waiting.prune(db, now=NOW + 30 * 24 * 3600) == 0
    assert waiting.prune(db, now=NOW + 30 * 24 * 3600 + 1) == 1
    assert [row["id"] for row in db.all("SELECT id FROM waiting")] == [still]
    assert db.all("SELECT * FROM waiting_askers") == []
