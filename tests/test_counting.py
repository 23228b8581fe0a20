"""A big audience is counted in pieces between turns, for whoever asked, and kept for a minute."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot import due, outbox, people
from bot.cli import assembly
from bot.dialog import Dialog, House, Text, Turn
from bot.fakegram.phone import Clock
from bot.outbox import BIG, Asker, Audience, Reach, Work
from bot.sender import Expander
from bot.store import Db, Store, Writer, migrate_file
from bot.store.migrations import at_rest
from dialogs import DIALOGS
from tests.approved import AUTHOR
from tests.sender_wire import Rig
from tests.town import KZ, NOW, TOWNS

ASKER = Asker(AUTHOR, "/alerts count")
Ask = Callable[..., Reach | None]


@pytest.fixture
async def city(town: Rig) -> Rig:
    """The same town with 100 people more, whose numbers show that there are very many."""

    def grow(db: Writer) -> None:
        db.many(
            """INSERT INTO people(id, chat_id, language, country, reachable)
               VALUES (:id, :id, :language, 'KZ', :reachable)""",
            [
                {"id": BIG + n, "language": ("tg", "ky", None)[n % 3], "reachable": int(n % 10 > 0)}
                for n in range(1, 101)
            ],
        )

    await town.store.write(grow)
    return town


def ask(db: Db, audience: Audience = KZ, asker: Asker = ASKER, now: int = NOW) -> Reach | None:
    return outbox.count(db, TOWNS.get(audience.name), audience, asker, now=now)


def typed(db: Db) -> list[tuple[int, str]]:
    return [(one.person_id, one.command) for one in due.ready(db, now=NOW + 10**6)]


async def test_a_small_one_is_counted_at_once(town: Rig, expander: Expander) -> None:
    found = await town.store.write(ask)
    assert found == Reach({"tg": 3, "ru": 1})
    assert not await expander.step()


async def test_a_big_one_is_counted_between_turns_and_the_clock_types_for_all_who_asked(
    city: Rig, expander: Expander
) -> None:
    def twice(db: Writer) -> None:
        assert ask(db) is None
        assert ask(db) is None
        assert ask(db, asker=Asker(2, "/alerts")) is None

    await city.store.write(twice)
    assert await city.store.read(typed) == []
    while await expander.step():
        pass
    whole = await city.store.read(lambda db: outbox.reach(db, TOWNS["towns"], KZ))
    assert await city.store.write(lambda db: ask(db, now=city.now())) == whole
    assert (whole.total, whole.unreachable) == (94, 10)
    assert sorted(await city.store.read(typed)) == [(1, "/alerts count"), (2, "/alerts")]


@pytest.mark.parametrize("most", [1, 7, 40, 5000])
async def test_the_pieces_are_the_whole_whatever_their_size(city: Rig, most: int) -> None:
    await city.store.write(lambda db: db.run("UPDATE people SET id = id - :n + 40 WHERE id > :n",
                                             n=BIG))  # fmt: skip
    await city.store.write(lambda db: db.run("INSERT INTO people(id) VALUES (:n)", n=BIG + 1))
    await city.store.write(lambda db: (ask(db), db.run("UPDATE audiences SET last_id = 200")))

    def step(db: Writer) -> bool:
        [work] = outbox.unfinished(db)
        return outbox.take_step(db, TOWNS, work, now=NOW, most=most).more

    while await city.store.write(step):
        pass
    whole = await city.store.read(lambda db: outbox.reach(db, TOWNS["towns"], KZ))
    assert await city.store.write(ask) == whole


async def test_a_kill_between_two_pieces_begins_nothing_anew(city: Rig, store: Store) -> None:
    await city.store.write(ask)
    expander = Expander(store, TOWNS, city.sender, now=city.now)
    await expander.step()
    [(before,)] = await city.rows("SELECT next_id FROM audiences")
    await city.kill()
    expander = Expander(store, TOWNS, city.sender, now=city.now)
    while await expander.step():
        pass
    assert before
    assert await store.read(typed) == [(1, "/alerts count")]
    [(readers,)] = await city.rows("SELECT readers FROM audiences")
    assert sum(json.loads(readers).values()) == 94


async def test_it_is_kept_for_a_minute(city: Rig, expander: Expander) -> None:
    await city.store.write(ask)
    while await expander.step():
        pass
    at = city.now()
    assert await city.store.write(lambda db: ask(db, now=at + 59))
    assert await city.store.write(lambda db: ask(db, Audience("towns", {"country": "RU"}))) is None
    assert await city.store.write(lambda db: ask(db, now=at + 60)) is None


async def test_nobody_is_counted_at_once(city: Rig) -> None:
    def work(db: Writer) -> None:
        for audience in (
            Audience("streets", {"country": "KZ"}),
            Audience("towns", {"country": ""}),
        ):
            assert ask(db, audience) == Reach()

    await city.store.write(work)


async def test_who_asked_and_left_is_typed_nothing(city: Rig, expander: Expander) -> None:
    await city.store.write(ask)
    await city.erase(1)
    while await expander.step():
        pass
    assert await city.store.read(typed) == []


async def test_an_alert_is_expanded_before_and_news_after(city: Rig) -> None:
    def work(db: Writer) -> list[Work]:
        ask(db)
        for lane, corrects in ((4, None), (1, None), (0, 1)):
            db.run(
                """INSERT INTO broadcasts(lane, audience, params, expires_at, started_at, last_id,
                     corrects, approval)
                   VALUES (:lane, 'towns', '{}', 0, 0, 9, :corrects, :approval)""",
                lane=lane,
                corrects=corrects,
                approval=None if lane == 4 else 1,
            )
        return outbox.unfinished(db)

    await city.store.write(
        lambda db: db.run(
            """INSERT INTO approvals(kind, item, version, count, place, asked_at)
               VALUES ('alert', 1, 1, 1, '', 0)"""
        )
    )
    found = await city.store.write(work)
    assert [(int(one.lane), one.counts) for one in found] == [
        (0, False),
        (1, False),
        (4, True),
        (4, False),
    ]


def test_what_was_sent_before_anybody_counted_along_is_counted_once(tmp_path: Path) -> None:
    path, tables = tmp_path / "old.db", assembly.tables(DIALOGS)
    old = [replace(t, steps=t.steps[:3]) if t.room == "outbox" else t for t in tables]
    migrate_file(path, old)
    with at_rest(path) as db:
        for _ in range(2):
            db.run(
                """INSERT INTO broadcasts(lane, audience, params, expires_at, started_at, last_id)
                   VALUES (4, 'towns', '{}', 0, 0, 9)"""
            )
        for status, repeated in (("sent", 0), ("sent", 1), ("failed", 1), ("waiting", 0)):
            db.run(
                """INSERT INTO outbox(lane, method, broadcast, status, repeated)
                   VALUES (4, 'sendMessage', 1, :status, :repeated)""",
                status=status,
                repeated=repeated,
            )
    migrate_file(path, tables)
    with at_rest(path) as db:
        found = [dict(row) for row in db.all("SELECT * FROM broadcasts_counts ORDER BY broadcast")]
    nothing = {name: 0 for name in found[1] if name != "broadcast"}
    counted = {"waiting": 1, "sent": 2, "failed": 1, "doubtful": 1}
    assert found == [{"broadcast": 1, **nothing, **counted}, {"broadcast": 2, **nothing}]


async def test_a_turn_asks_and_the_clock_comes_back(
    city: Rig, expander: Expander, house: House, clock: Clock
) -> None:
    own = Dialog("towns", {}, audiences={"towns": TOWNS["towns"]})
    house = replace(house, dialogs=(*house.dialogs, own))

    def work(db: Writer) -> Any:
        person = people.by_id(db, house.seal, AUTHOR)
        assert person is not None
        turn = Turn(house, db, person, Text("x"), clock.utc())
        with pytest.raises(ValueError, match="not a command"):
            turn.count(KZ, "/nothing")
        return turn.count(KZ, "/menu")

    assert await city.store.write(work) is None
    while await expander.step():
        pass
    assert await city.store.read(typed) == [(1, "/menu")]
