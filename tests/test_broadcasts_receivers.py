"""Who had a broadcast: what is taken back, whose message is newest, and when that is forgotten."""

from bot import outbox
from bot.sender import Expander
from tests.sender_wire import Rig
from tests.town import NOW, ledger, rest, start

WEEK = 7 * 24 * 3600


async def test_what_still_waits_for_one_person_is_not_said_to_them(
    town: Rig, expander: Expander
) -> None:
    town.wire.rule = lambda call: 100 + call.chat
    alert = await town.store.write(start)
    while await expander.step():
        pass
    assert await town.store.write(lambda db: outbox.unsay(db, alert, 2, now=NOW))
    assert not await town.store.write(lambda db: outbox.unsay(db, alert, 2, now=NOW))
    await rest(town, expander)
    assert [call.chat for call in town.wire.calls] == [1, 3, 4]
    assert not await town.store.write(lambda db: outbox.unsay(db, alert, 1, now=NOW))
    found = await ledger(town, alert)
    assert (found.sent, found.cancelled) == (3, 1)


async def test_whose_message_stands_lowest_in_the_chat(town: Rig, expander: Expander) -> None:
    town.wire.rule = lambda call: 100 + call.chat
    alert = await town.store.write(start)
    await rest(town, expander)

    async def newest(*broadcasts: int, before: int | None = None) -> bool:
        return await town.store.read(lambda db: outbox.is_newest(db, 1, broadcasts, before=before))

    assert await newest(alert)
    assert not await newest(alert + 1)
    assert not await newest()
    await town.store.write(lambda db: outbox.learn(db, 1, 150, at=NOW))
    assert not await newest(alert)
    assert await newest(alert, before=150)


async def test_a_week_after_its_end_nobody_knows_who_had_it_and_the_ledger_stands(
    town: Rig, expander: Expander
) -> None:
    town.wire.rule = lambda call: 100 + call.chat
    alert = await town.store.write(start)
    await rest(town, expander)
    before = await ledger(town, alert)
    end = NOW + 3600 + WEEK
    assert not await town.store.write(lambda db: outbox.prune_receivers(db, now=end))
    people = "SELECT COUNT(*) FROM outbox WHERE person_id IS NOT NULL"
    assert await town.rows(people) == [(4,)]
    while await town.store.write(lambda db: outbox.prune_receivers(db, now=end + 1, most=2)):
        pass
    assert await town.rows(people) == [(0,)]
    assert await ledger(town, alert) == before
