"""Latecomers of a broadcast: once each, never more than were approved, never after its end."""

from collections.abc import Sequence

import pytest

from bot import approval, outbox
from bot.outbox import Audience, Lane
from bot.people import staff
from bot.sender import Expander
from bot.store import Db, Writer
from tests.approved import approved
from tests.sender_wire import WALL, Rig

NOW = WALL + 100
AUTHOR, APPROVER = 1, 2
AWAKE = {
    "towns": """SELECT id FROM people WHERE country = :country
                AND COALESCE(language, '') NOT IN (:now_asleep)"""
}


def who(asleep: Sequence[str] = ("-",), country: str = "KZ") -> Audience:
    return Audience("towns", {"country": country, "now_asleep": tuple(asleep)})


@pytest.fixture
async def town(rig: Rig) -> Rig:
    """Three readers of Tajik and one of Russian in Kazakhstan, all of whom are heard at once."""

    def fill(db: Writer) -> None:
        db.run("UPDATE people SET country = 'KZ'")
        db.run("INSERT INTO people(chat_id, language, country) VALUES (4, 'ru', 'KZ')")
        staff.grant(db, AUTHOR, "author", "KZ", now=0)
        staff.grant(db, APPROVER, "approver", "KZ", now=0)

    await rig.store.write(fill)
    rig.wire.rule = lambda call: call.chat
    return rig


@pytest.fixture
async def expander(town: Rig) -> Expander:
    return Expander(town.store, AWAKE, town.sender, now=town.now)


def start(db: Db, *, count: int = 4) -> int:
    """Readers of Tajik sleep."""
    number = approved(db, who(), count=count, now=NOW)
    return outbox.start_broadcast(
        db,
        lane=Lane.ALERT,
        audience=who(("tg",)),
        bodies={"": {"text": "Attention"}},
        approval=number,
        expires=NOW + 3600,
        now=NOW,
    )


async def rest(town: Rig, expander: Expander) -> list[int]:
    """Everything expanded and sent; who has heard it."""
    while await expander.step():
        pass
    await town.settle()
    return sorted(call.chat for call in town.wire.calls)


async def again(town: Rig, broadcast: int, audience: Audience, now: int = NOW + 1) -> bool:
    return await town.store.write(lambda db: outbox.send_again(db, broadcast, audience, now=now))


async def test_who_slept_hears_it_later_and_nobody_twice(town: Rig, expander: Expander) -> None:
    broadcast = await town.store.write(start)
    assert not await again(town, broadcast, who())  # it is not through yet
    assert await rest(town, expander) == [4]
    assert await again(town, broadcast, who())
    assert await rest(town, expander) == [1, 2, 3, 4]
    assert await again(town, broadcast, who())
    assert await rest(town, expander) == [1, 2, 3, 4]
    found = await town.store.read(lambda db: outbox.ledger(db, broadcast))
    assert found is not None
    assert (found.approved, found.sent, found.left, found.sums) == (4, 4, 0, True)


@pytest.mark.parametrize("how", ["voided", "expired", "other", "stopped", "corrected", "blank"])
async def test_nobody_hears_later_what_may_not_be_said_any_more(
    town: Rig, expander: Expander, how: str
) -> None:
    broadcast = await town.store.write(start)
    await rest(town, expander)
    audience, now = who(country="RU") if how == "other" else who(), NOW + 1
    if how == "voided":
        await town.store.write(lambda db: approval.void(db, "alert", 1))
    elif how == "stopped":
        await town.store.write(lambda db: outbox.stop(db, broadcast))
    elif how == "expired":
        now = NOW + 3600
    elif how == "blank":
        audience = Audience("towns", {"country": "", "now_asleep": ("-",)})
    elif how == "corrected":
        await town.store.write(
            lambda db: outbox.correct(
                db, broadcast, bodies={"": {"text": "Sorry"}}, author=AUTHOR, expires=NOW + 99,
                now=NOW,
            )
        )  # fmt: skip
    assert not await again(town, broadcast, audience, now)
    assert set(await rest(town, expander)) == {4}


async def test_together_they_are_never_more_than_were_approved(
    town: Rig, expander: Expander
) -> None:
    broadcast = await town.store.write(start)
    await rest(town, expander)

    def grow(db: Writer) -> None:
        others = [{"chat": 100 + one} for one in range(30)]
        db.many("INSERT INTO people(chat_id, language, country) VALUES (:chat,'tg','KZ')", others)

    await town.store.write(grow)
    assert await again(town, broadcast, who())
    assert await rest(town, expander) == [4]
    found = await town.store.read(lambda db: outbox.ledger(db, broadcast))
    assert found is not None
    assert found.state == "held"


async def test_a_correction_reaches_the_latecomers_too(town: Rig, expander: Expander) -> None:
    broadcast = await town.store.write(start)
    await rest(town, expander)
    await again(town, broadcast, who())
    await rest(town, expander)
    await town.store.write(
        lambda db: outbox.correct(
            db, broadcast, bodies={"": {"text": "Sorry"}}, author=AUTHOR, expires=NOW + 99, now=NOW
        )
    )
    await rest(town, expander)
    assert sorted(c.chat for c in town.wire.calls if c.text == "Sorry") == [1, 2, 3, 4]


async def test_a_kill_in_the_middle_leaves_nobody_out(town: Rig, expander: Expander) -> None:
    broadcast = await town.store.write(start)
    await rest(town, expander)
    await again(town, broadcast, who())

    def chunk(db: Writer) -> None:
        [work] = outbox.unfinished(db)
        outbox.take_step(db, AWAKE, work, now=NOW, most=2)

    await town.store.write(chunk)
    await town.restart()
    fresh = Expander(town.store, AWAKE, town.sender, now=town.now)
    assert await rest(town, fresh) == [1, 2, 3, 4]
