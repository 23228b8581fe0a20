"""Approval: two different people, the number typed, fifteen minutes, and an edit voids it."""

import pytest

from bot import approval, people
from bot.approval import LAPSES, LONGEST, Outcome
from bot.people import staff
from bot.seal import Seal
from bot.store import Db, Store, Writer

NOW = 1_800_000_000
AUTHOR, APPROVER, STRANGER, ABROAD, LEFT = range(1, 6)


@pytest.fixture
async def office(store: Store, seal: Seal) -> Store:
    """An author, an approver for Kazakhstan, somebody else, one for Russia, one disabled."""

    def fill(db: Writer) -> None:
        for chat in range(1, 6):
            people.add(db, seal, chat, now=0)
        staff.grant(db, AUTHOR, "author", "KZ", now=0)
        staff.grant(db, AUTHOR, "approver", "", now=0)
        staff.grant(db, APPROVER, "approver", "KZ", now=0)
        staff.grant(db, ABROAD, "approver", "RU", now=0)
        staff.grant(db, LEFT, "approver", "KZ", now=0)
        staff.disable(db, LEFT, now=1)

    await store.write(fill)
    return store


def ask(db: Db, *, version: int = 1, place: str = "KZ-ALM", item: int = 7) -> int:
    return approval.ask(
        db,
        kind="alert",
        item=item,
        version=version,
        count=4312,
        place=place,
        author=AUTHOR,
        now=NOW,
    )


def approve(db: Db, number: int, *, by: int = APPROVER, typed: int = 4312, at: int = 1) -> Outcome:
    return approval.approve(db, number, approver=by, typed=typed, now=NOW + at)


def holds(db: Db, version: int = 1, at: int = 2) -> int:
    return approval.holds(db, "alert", 7, version, NOW + at)


async def test_somebody_else_approves_who_has_typed_the_number(office: Store) -> None:
    def work(db: Writer) -> None:
        number = ask(db)
        assert not holds(db)
        assert approve(db, number) == "approved"
        assert holds(db) == number
        assert not holds(db, version=2)
        assert not approval.holds(db, "export", 7, 1, NOW + 2)
        assert approve(db, number) == "done"
        found = approval.get(db, number)
        assert found is not None
        assert (found.author, found.approver, found.approved_at) == (AUTHOR, APPROVER, NOW + 1)

    await office.write(work)


@pytest.mark.parametrize(
    ("how", "outcome"),
    [
        ({"by": AUTHOR}, "own"),
        ({"typed": 4311}, "count"),
        ({"by": STRANGER}, "role"),
        ({"by": STRANGER, "typed": 1}, "role"),
        ({"by": ABROAD}, "role"),
        ({"by": LEFT}, "role"),
        ({"at": LAPSES}, "lapsed"),
        ({"by": 77}, "role"),
    ],
)
async def test_nobody_else_approves(office: Store, how: dict[str, int], outcome: Outcome) -> None:
    def work(db: Writer) -> None:
        number = ask(db)
        assert approve(db, number, **how) == outcome
        assert not holds(db)
        assert approve(db, number) == "approved"

    await office.write(work)


async def test_the_role_must_be_held_where_it_is(office: Store) -> None:
    def work(db: Writer) -> None:
        assert approve(db, ask(db, place="RU-MOW", item=1), by=ABROAD) == "approved"
        assert approve(db, ask(db, place="", item=2), by=ABROAD) == "role"
        assert approve(db, ask(db, place="KZ", item=3)) == "approved"
        assert approve(db, ask(db, place="KZX-A", item=4)) == "role"

    await office.write(work)


async def test_an_edit_voids_what_was_asked_and_what_was_approved(office: Store) -> None:
    def work(db: Writer) -> None:
        number = ask(db)
        assert approval.void(db, "alert", 7) == 1
        assert approve(db, number) == "void"
        again = ask(db, version=2)
        assert approve(db, again) == "approved"
        third = ask(db, version=3)
        assert not holds(db, version=2)
        assert approve(db, third) == "approved"
        assert not approval.void(db, "alert", 8)
        assert holds(db, version=3)

    await office.write(work)


async def test_a_request_lapses_and_one_tap_of_its_author_renews_it(office: Store) -> None:
    def work(db: Writer) -> None:
        number, late = ask(db), LAPSES + 60
        assert approve(db, number, at=late) == "lapsed"
        assert not approval.renew(db, number, author=APPROVER, now=NOW + late)
        assert approval.renew(db, number, author=AUTHOR, now=NOW + late)
        assert approve(db, number, at=late + 1) == "approved"
        assert not approval.renew(db, number, author=AUTHOR, now=NOW + late)

    await office.write(work)


async def test_it_holds_for_a_quarter_of_an_hour_or_for_what_was_asked(office: Store) -> None:
    def work(db: Writer) -> None:
        number = ask(db)
        approve(db, number)
        assert holds(db, at=LAPSES)
        assert not holds(db, at=LAPSES + 1)
        assert not approval.for_later(db, number, until=NOW + LONGEST)
        later = ask(db)
        assert approval.for_later(db, later, until=NOW + 2 * LONGEST, often=True)
        approve(db, later)
        assert holds(db, at=LONGEST - 1)
        assert not holds(db, at=LONGEST)

    await office.write(work)


async def test_an_author_who_is_disabled_in_between_asks_for_nothing(office: Store) -> None:
    def work(db: Writer) -> None:
        number = ask(db)
        staff.disable(db, AUTHOR, now=NOW)
        assert approve(db, number) == "void"
        assert not holds(db)

    await office.write(work)


async def test_it_outlives_its_people_and_loses_their_numbers(office: Store, seal: Seal) -> None:
    def work(db: Writer) -> None:
        number = ask(db)
        approve(db, number)
        approval.open_by(db, number, APPROVER, NOW)
        approval.open_by(db, number, APPROVER, NOW + 5)
        assert approval.opened(db, number) == {APPROVER: NOW}
        for who in (AUTHOR, APPROVER):
            person = people.by_id(db, seal, who)
            assert person is not None
            people.erase(db, seal, person, now=NOW)
        found = approval.get(db, number)
        assert found is not None
        assert (found.author, found.approver, found.approved_at) == (None, None, NOW + 1)
        assert approval.opened(db, number) == {}

    await office.write(work)


async def test_what_reaches_nobody_cannot_be_asked_for(office: Store) -> None:
    def work(db: Writer) -> None:
        with pytest.raises(ValueError, match="nobody"):
            approval.ask(
                db, kind="alert", item=1, version=1, count=0, place="", author=AUTHOR, now=NOW
            )

    await office.write(work)


async def test_the_table_itself_refuses_one_person_twice(office: Store) -> None:
    def work(db: Writer) -> int:
        return db.run("UPDATE approvals SET approver_id = author_id WHERE id = :id", id=ask(db))

    with pytest.raises(Exception, match="CHECK"):
        await office.write(work)


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("112", 112),
        ("112 people", 112),
        (" 4 312 человека ", 4312),
        ("4\u00a0312", 4312),
        ("4.312", 4312),
        ("104чел.", 104),
        ("55 or 56", None),
        ("about 55", None),
        ("-5", None),
        ("", None),
        ("9" * 10, None),
    ],
)
def test_a_count_may_have_a_word_behind_it(said: str, count: int | None) -> None:
    assert approval.typed(said) == count
