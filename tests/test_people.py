"""The table of people: who is known, what is kept on the desk, what belongs to whom."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from pydantic import ValidationError

from bot import due, people
from bot.content import WrongContent, load
from bot.people import Desk, Person, Regions
from bot.seal import Seal
from bot.store import Store, Writer
from tests.conftest import ROOT

T = TypeVar("T")


async def add(store: Store, seal: Seal, chat_id: int | None) -> Person:
    """A new person."""
    return await store.write(lambda db: people.add(db, seal, chat_id, now=0))


async def test_a_person_is_found_by_chat_and_by_number(store: Store, seal: Seal) -> None:
    zamira = await add(store, seal, 1001)
    caller = await add(store, seal, None)
    assert await store.read(lambda db: people.by_chat(db, seal, 1001)) == zamira
    assert await store.read(lambda db: people.by_id(db, seal, caller.id)) == caller
    assert await store.read(lambda db: people.by_chat(db, seal, 7)) is None
    assert await store.read(lambda db: people.by_id(db, seal, 7)) is None


async def test_numbers_of_people_never_come_again(store: Store, seal: Seal) -> None:
    first = await add(store, seal, 1001)
    await store.write(lambda db: people.erase(db, seal, first, now=0))
    assert (await add(store, seal, 1001)).id > first.id


async def test_the_desk_is_kept_sealed_and_comes_back_as_it_was(store: Store, seal: Seal) -> None:
    person = await add(store, seal, 1001)
    desk = Desk("plums-many", {"why": "secret", "n": 3}, "/plums", ("3:a", "/menu"), ("/x",), True)
    kept = Person(person.id, 1001, None, None, None, True, 3, desk)
    await store.write(lambda db: people.keep(db, seal, kept))
    assert await store.read(lambda db: people.by_chat(db, seal, 1001)) == kept
    raw = await store.read(lambda db: [row["desk"] for row in db.all("SELECT desk FROM people")])
    assert b"secret" not in raw[0]
    assert b"plums" not in raw[0]


@pytest.mark.parametrize("value", [b"", b"x", b"\xa7H1", "[]", '["a"]', "5"])
async def test_a_desk_that_cannot_be_read_is_empty(
    store: Store, seal: Seal, value: bytes | str
) -> None:
    await add(store, seal, 1001)
    sealed = seal.close(value, "people.desk") if isinstance(value, str) else value
    await store.write(lambda db: db.run("UPDATE people SET desk = :desk", desk=sealed))
    found = await store.read(lambda db: people.by_chat(db, seal, 1001))
    assert found is not None
    assert found.desk == Desk()


async def test_what_was_put_aside_is_taken_once_and_for_a_day(store: Store, seal: Seal) -> None:
    zamira, bakyt = await add(store, seal, 1001), await add(store, seal, 1002)

    def put(db: Writer) -> None:
        people.keep_draft(db, seal, zamira, ("a-b", {"x": 1}), "/a", now=100)
        people.keep_draft(db, seal, zamira, ("a-b", {"x": 2}), "/a", now=200)

    def take(person: Person, now: int) -> Callable[[Writer], object]:
        return lambda db: people.take_draft(db, seal, person, "/a", now=now)

    await store.write(put)
    assert await store.write(take(bakyt, 200)) is None
    assert await store.write(take(zamira, 200)) == ("a-b", {"x": 2})
    assert await store.write(take(zamira, 200)) is None
    await store.write(put)
    assert await store.write(take(zamira, 200 + 24 * 3600)) is None


async def test_a_draft_that_was_altered_is_none(store: Store, seal: Seal) -> None:
    zamira = await add(store, seal, 1001)
    await store.write(lambda db: people.keep_draft(db, seal, zamira, ("a-b", {}), "/a", now=100))
    await store.write(lambda db: db.run("UPDATE people_drafts SET draft = x'00'"))
    assert await store.write(lambda db: people.take_draft(db, seal, zamira, "/a", now=100)) is None


async def test_a_new_table_that_belongs_to_people_is_in_the_export_and_goes_with_them(
    store: Store, seal: Seal
) -> None:
    zamira, bakyt = await add(store, seal, 1001), await add(store, seal, 1002)

    def grow(db: Writer) -> None:
        db.run(
            """CREATE TABLE plums_eaten(
                   eater INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
                   note BLOB NOT NULL, raw BLOB NOT NULL) STRICT"""
        )
        for person in (zamira, bakyt):
            db.run(
                "INSERT INTO plums_eaten VALUES (:id, :note, x'ff00')",
                id=person.id,
                note=seal.close(f"note of {person.id}", "plums_eaten.note"),
            )

    await store.write(grow)
    kept = await store.read(lambda db: people.export(db, seal, zamira))
    assert kept["plums_eaten"] == [{"eater": 1, "note": "note of 1", "raw": "ff00"}]
    await store.write(lambda db: people.erase(db, seal, zamira, now=0))
    left = await store.read(lambda db: [r["eater"] for r in db.all("SELECT * FROM plums_eaten")])
    assert left == [bakyt.id]


async def test_what_no_key_opens_is_exported_as_nothing(store: Store, seal: Seal) -> None:
    zamira = await add(store, seal, 1001)
    other = Seal([bytes(32)])
    await store.write(
        lambda db: db.run("UPDATE people SET desk = :desk", desk=other.close("x", "people.desk"))
    )
    kept = await store.read(lambda db: people.export(db, seal, zamira))
    assert kept["people"][0]["desk"] is None


async def test_who_cannot_be_reached_is_remembered(store: Store, seal: Seal) -> None:
    zamira = await add(store, seal, 1001)
    await store.write(lambda db: people.lose(db, zamira.id))
    found = await store.read(lambda db: people.by_id(db, seal, zamira.id))
    assert found is not None
    assert not found.reachable
    back = await store.write(lambda db: people.reach(db, found, reachable=True))
    assert await store.read(lambda db: people.by_id(db, seal, zamira.id)) == back == zamira


async def test_a_group_is_told_once_a_day_and_moves_once(store: Store) -> None:
    day = 24 * 3600

    def greet(chat: int, now: int) -> Callable[[Writer], bool]:
        return lambda db: people.greet_today(db, chat, now=now)

    assert await store.write(greet(-5, 0))
    assert not await store.write(greet(-5, day - 1))
    assert await store.write(greet(-6, day - 1))
    assert await store.write(greet(-5, day))
    await store.write(lambda db: people.move_group(db, -5, -105))
    assert not await store.write(greet(-105, day))
    await store.write(lambda db: people.move_group(db, -6, -105))
    assert await store.write(greet(-105, day))


async def test_a_due_row_is_one_for_each_person_and_command(store: Store, seal: Seal) -> None:
    zamira, bakyt = await add(store, seal, 1001), await add(store, seal, 1002)

    def put(db: Writer) -> None:
        due.put(db, zamira.id, "/a", at=10)
        due.put(db, zamira.id, "/a", at=30)
        due.put(db, zamira.id, "/b", at=20)
        due.put(db, bakyt.id, "/a", at=20)

    assert await store.read(due.next_at) is None
    await store.write(put)
    assert await store.read(due.next_at) == 20
    found = await store.read(lambda db: due.ready(db, now=25))
    assert [(one.person_id, one.command) for one in found] == [(1, "/b"), (2, "/a")]
    assert await store.write(lambda db: due.take(db, found[0], now=25))
    assert not await store.write(lambda db: due.take(db, found[0], now=25))
    await store.write(lambda db: due.put(db, bakyt.id, "/a", at=99))
    assert not await store.write(lambda db: due.take(db, found[1], now=25))


def test_facts_that_do_not_fit_stop_the_start_with_their_place(tmp_path: Path) -> None:
    regions = load(ROOT / "config", "regions", Regions)
    assert regions.of("RU")[0] == "RU-MOW"
    assert regions.zone("RU", "RU-KAM") == "Asia/Kamchatka"
    assert regions.zone("KZ", None) == "Asia/Almaty"
    assert regions.zone("XX", None) is None
    for text, says in (
        ("source = 5", r"regions\.toml: \w+"),
        ("a = [", r"regions\.toml: "),
        ('source = "x"\nchecked = 2026-01-01\n[countries]\n[regions.xx]\n', "regions"),
    ):
        (tmp_path / "regions.toml").write_text(text, encoding="utf-8")
        with pytest.raises(WrongContent, match=says):
            load(tmp_path, "regions", Regions)
    with pytest.raises(WrongContent):
        load(tmp_path / "nowhere", "regions", Regions)
    with pytest.raises(ValidationError, match="unknown regions"):
        Regions.model_validate(
            {
                "source": "x",
                "checked": "2026-01-01",
                "countries": {"RU": {"zone": "Europe/Moscow", "likeliest": ["RU-XXX"]}},
                "regions": {},
            }
        )
