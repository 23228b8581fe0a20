"""The audit log: append-only, chained, and nobody's name in it."""

import json
import sqlite3
from collections.abc import Callable
from operator import methodcaller

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import audit
from bot.audit import Broken
from bot.seal import Seal
from bot.store import Db, Store, Writer

ROWS = 6


def write(db: Db, seal: Seal, rows: int = ROWS) -> None:
    for n in range(rows):
        audit.record(
            db, seal, act="role granted", actor=7, what={"person": 8, "place": "KZ"}, now=n
        )


@pytest.fixture
async def log(store: Store, seal: Seal) -> Store:
    """A log of a few rows, without the triggers that would stop a thief too."""

    def begin(db: Writer) -> None:
        db.run("DROP TRIGGER audit_never_altered")
        db.run("DROP TRIGGER audit_never_shortened")
        write(db, seal)

    await store.write(begin)
    return store


async def broken_by(store: Store, seal: Seal, fault: Callable[[Writer], object]) -> Broken | None:
    """What is seen of a fault; the log is whole again afterwards."""
    found: list[Broken | None] = []

    def try_it(db: Writer) -> None:
        with db.savepoint():
            fault(db)
            found.append(audit.verify(db, seal))
            raise LookupError

    with pytest.raises(LookupError):
        await store.write(try_it)
    return found[0]


async def test_a_whole_log_is_whole(store: Store, seal: Seal) -> None:
    assert await store.read(lambda db: audit.verify(db, seal)) is None
    await store.write(lambda db: write(db, seal))
    assert await store.read(lambda db: audit.verify(db, seal)) is None
    assert await store.read(lambda db: audit.head(db).row) == ROWS


async def test_what_is_written_is_neither_altered_nor_deleted(store: Store, seal: Seal) -> None:
    await store.write(lambda db: write(db, seal))
    for sql in ("UPDATE audit SET act = 'x'", "DELETE FROM audit", "DELETE FROM audit WHERE id=6"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            await store.write(methodcaller("run", sql))
    assert await store.read(lambda db: audit.verify(db, seal)) is None


@pytest.mark.parametrize("column", ["at", "act", "actor", "what", "mark"])
@pytest.mark.parametrize("row", [1, 3, ROWS])
async def test_every_altered_column_is_seen(log: Store, seal: Seal, column: str, row: int) -> None:
    values: dict[str, int | bytes] = {"at": 99, "mark": bytes(32)}
    value = values.get(column, "x")
    sql = f"UPDATE audit SET {column} = :value WHERE id = :row"
    found = await broken_by(log, seal, lambda db: db.run(sql, value=value, row=row))
    assert found == Broken(row, "was altered")


async def test_rows_that_are_gone_are_seen_at_the_end_too(log: Store, seal: Seal) -> None:
    for row in (1, 4, ROWS):
        fault = methodcaller("run", "DELETE FROM audit WHERE id = :row", row=row)
        found = await broken_by(log, seal, fault)
        assert found == Broken(row, "is missing")
    assert await broken_by(log, seal, lambda db: db.run("DELETE FROM audit"))

    def cut(db: Writer) -> None:
        """The end with its note: the note's own mark cannot be made without the key."""
        db.run("DELETE FROM audit WHERE id > 3")
        db.run("UPDATE audit_head SET last = 3")

    assert await broken_by(log, seal, cut) == Broken(3, "is the last, and the head was altered")
    found = await broken_by(log, seal, lambda db: db.run("DELETE FROM audit_head"))
    assert found == Broken(ROWS, "is the last, and the head is missing")


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(order=st.permutations(range(1, ROWS + 1)))
async def test_no_other_order_is_the_same_log(log: Store, seal: Seal, order: list[int]) -> None:
    def shuffle(db: Writer) -> None:
        db.run("UPDATE audit SET id = id + 100")
        for new, old in enumerate(order, 1):
            db.run("UPDATE audit SET id = :new WHERE id = :old", new=new, old=old + 100)

    found = await broken_by(log, seal, shuffle)
    assert (found is None) == (order == sorted(order))


async def test_another_key_proves_nothing_and_an_old_one_still_does(log: Store, seal: Seal) -> None:
    other = Seal([bytes(32)])
    assert await log.read(lambda db: audit.verify(db, other)) == Broken(1, "was altered")
    both = Seal([bytes(32), bytes(range(32))])
    await log.write(lambda db: write(db, both))
    assert await log.read(lambda db: audit.verify(db, both)) is None


async def test_nobody_stands_in_it_by_number(store: Store, seal: Seal) -> None:
    person = 5_876_543
    what: dict[str, str | int] = {
        "author": person,
        "person": person,
        "item": "article rights wages",
        "count": 4312,
    }
    await store.write(
        lambda db: audit.record(db, seal, act="alert approved", actor=person, what=what, now=1)
    )
    [row] = await store.read(lambda db: db.all("SELECT actor, what FROM audit"))
    assert str(person) not in row["actor"] + row["what"]
    told = json.loads(row["what"])
    assert told["author"] == told["person"] == row["actor"]
    assert (told["item"], told["count"]) == ("article rights wages", 4312)


@pytest.mark.parametrize(
    ("act", "what"),
    [
        ("", {}),
        ("Said by Zamira Rahimova: they do not pay us since the summer", {}),
        ("role granted", {"why": "x" * 81}),
        ("role granted", {"why": "call +7 901 234 56 78"}),
        ("role granted", {"why": "passport 123456789"}),
    ],
)
async def test_a_story_does_not_belong_into_it(
    store: Store, seal: Seal, act: str, what: dict[str, str]
) -> None:
    with pytest.raises(ValueError, match=r"not the name|does not belong"):
        await store.write(lambda db: audit.record(db, seal, act=act, actor=None, what=what, now=1))


async def test_a_long_log_is_followed_page_by_page(
    store: Store, seal: Seal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "PAGE", 4)
    await store.write(lambda db: write(db, seal, 9))
    assert await store.read(lambda db: audit.verify(db, seal)) is None
    first = await store.read(lambda db: audit.follow(db, seal, audit.Link()))
    assert isinstance(first, audit.Link)
    assert first.row == 4
