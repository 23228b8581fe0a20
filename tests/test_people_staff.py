"""Who is staff, in which roles and where."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from bot import people
from bot.people import staff
from bot.people.staff import Held
from bot.seal import Seal
from bot.store import Store, Writer

T = TypeVar("T")
Do = Callable[[Callable[[Writer], T]], T]


@pytest.fixture
async def three(store: Store, seal: Seal) -> list[int]:
    """Three people, by their numbers."""

    def add(db: Writer) -> list[int]:
        return [people.add(db, seal, chat, now=0).id for chat in (1, 2, 3)]

    return await store.write(add)


async def test_a_role_holds_where_it_was_given_and_below(store: Store, three: list[int]) -> None:
    one, two, _ = three

    def give(db: Writer) -> None:
        staff.grant(db, one, "approver", "KZ", now=5)
        staff.grant(db, two, "approver", "KZ-ALM", now=5)

    await store.write(give)

    def asked(db: Writer) -> list[list[int]]:
        places = ("KZ-ALM", "KZ-AST", "KZ", "RU-MOW", "")
        return [staff.staff_for(db, "approver", place) for place in places]

    assert await store.write(asked) == [[one, two], [one], [one], [], []]
    assert await store.write(lambda db: staff.may(db, one, "approver", "KZ-ALM"))
    assert not await store.write(lambda db: staff.may(db, one, "author", "KZ-ALM"))
    assert not await store.write(lambda db: staff.may(db, two, "approver", "KZ"))


async def test_who_is_disabled_has_no_role_at_once(store: Store, three: list[int]) -> None:
    one = three[0]
    await store.write(lambda db: staff.grant(db, one, "author", "", now=1))
    assert await store.write(lambda db: staff.disable(db, one, now=2))
    assert not await store.write(lambda db: staff.disable(db, one, now=3))
    assert await store.write(lambda db: staff.roles_of(db, one)) == []
    assert await store.write(lambda db: staff.staff_for(db, "author", "RU")) == []
    assert await store.write(staff.all_staff) == []


async def test_a_role_is_taken_and_staff_goes_with_the_person(
    store: Store, seal: Seal, three: list[int]
) -> None:
    one, two, _ = three

    def give(db: Writer) -> None:
        staff.grant(db, one, "author", "", now=1)
        staff.grant(db, one, "author", "", now=1)
        staff.grant(db, two, "viewer", "RU", now=1)

    await store.write(give)
    assert await store.write(lambda db: staff.roles_of(db, one)) == [Held("author", "")]
    assert await store.write(lambda db: staff.revoke(db, one, "author", ""))
    assert not await store.write(lambda db: staff.revoke(db, one, "author", ""))

    def forget(db: Writer) -> None:
        person = people.by_id(db, seal, two)
        assert person is not None
        people.erase(db, seal, person, now=2)

    await store.write(forget)
    assert await store.write(staff.all_staff) == [one]
    assert await store.read(lambda db: db.all("SELECT * FROM people_roles")) == []
