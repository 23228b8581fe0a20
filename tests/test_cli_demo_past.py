"""The demo's past: three alerts with true sums, one of them corrected, and a draft of Timur's."""

from functools import partial

import pytest

from bot import approval, content, outbox
from bot.cli.assembly import CONFIG
from bot.cli.cast import enter
from bot.cli.crowd import gather
from bot.cli.past import Invented, recall
from bot.fakegram.phone import Cable, Chat
from bot.outbox import Ledger
from bot.people import revoke
from tests.conftest import quiet_labels

DAY = 86_400
TIMUR = 7002
INVENTED = content.load(CONFIG, "demo", Invented)
BULLETINS = "SELECT * FROM alerts_bulletins ORDER BY id"


async def begin(cable: Cable, people: int = 300) -> Chat:
    """The demo as it begins; Timur at his phone."""
    house, store, world = cable.house, cable.store, cable.world
    await enter(world, store, house.seal, house.regions)
    await gather(world, store, house.regions, people)
    await recall(world, store, house)
    await cable.settle()
    return Chat(cable, TIMUR, quiet=quiet_labels(house))


async def ledger(cable: Cable, broadcast: int) -> Ledger:
    found = await cable.store.read(lambda db: outbox.ledger(db, broadcast))
    assert found is not None
    return found


async def test_three_were_sent_in_the_last_days_and_one_was_corrected(cable: Cable) -> None:
    await begin(cable)
    rows = await cable.store.read(lambda db: db.all(BULLETINS))
    assert [row["phase"] for row in rows] == ["over", "over", "corrected", "draft"]
    assert [row["hazard"] for row in rows] == [
        one.hazard for one in (*INVENTED.past, INVENTED.draft)
    ]
    now = cable.clock.seconds
    for row in rows[:3]:
        assert now - 6 * DAY < row["sent_at"] < now
        assert row["sent_at"] < row["expires"] < now
    assert rows[2]["corrected_by"]


async def test_their_sums_are_true(cable: Cable) -> None:
    await begin(cable)
    rows = await cable.store.read(lambda db: db.all(BULLETINS))
    blocked = unknown = 0
    for row in rows[:3]:
        found = await ledger(cable, row["broadcast"])
        asked = await cable.store.read(partial(approval.get, approval_id=row["approval"]))
        assert found.sums
        assert found.over
        assert asked is not None
        assert found.approved == found.total == asked.count >= 10
        assert asked.approver != asked.author
        assert found.sent + found.blocked + found.unknown == found.total
        blocked += found.blocked
        unknown += found.unknown
    assert min(blocked, unknown) >= 2
    wrong = await ledger(cable, rows[2]["broadcast"])
    right = await ledger(cable, rows[2]["corrected_by"])
    assert right.total == right.approved == wrong.sent + wrong.unknown


async def test_nothing_of_it_is_on_its_way_and_nobody_is_told_anew(cable: Cable) -> None:
    chat = await begin(cable)
    assert await chat.rows("SELECT COUNT(*) FROM outbox WHERE settled_at IS NULL") == [(0,)]
    said = sum(len(cable.world.history(one)) for one in cable.world.state.chats if one > 10**6)
    assert said == 0
    past = "SELECT COUNT(*) FROM due WHERE at <= :now"
    assert await chat.rows(past, now=int(cable.clock.seconds)) == [(0,)]


async def test_the_past_is_invented_once(cable: Cable) -> None:
    chat = await begin(cable)
    before = await chat.rows(BULLETINS)
    await chat.act("~ 2 days")
    await begin(cable, 400)
    assert await chat.rows(BULLETINS) == before
    assert await chat.rows("SELECT COUNT(*) FROM broadcasts") == [(5,)]


@pytest.mark.parametrize("people", [0, 12])
async def test_a_small_crowd_has_no_past_that_reached_nobody(cable: Cable, people: int) -> None:
    chat = await begin(cable, people)
    phases = [phase for (phase,) in await chat.rows("SELECT phase FROM alerts_bulletins")]
    assert phases[-1] == "draft"
    for (broadcast,) in await chat.rows("SELECT id FROM broadcasts"):
        assert (await ledger(cable, broadcast)).sums


async def test_what_the_cast_may_not_do_it_has_not_done(cable: Cable) -> None:
    house, store, world = cable.house, cable.store, cable.world
    await enter(world, store, house.seal, house.regions)
    await gather(world, store, house.regions, 300)
    for number in (1, 2, 3):
        for place in ("", "KZ"):
            await store.write(partial(revoke, person_id=number, role="approver", place=place))
    await recall(world, store, house)
    rows = await store.read(lambda db: db.all(BULLETINS))
    assert {row["phase"] for row in rows} == {"asked", "draft"}


async def test_the_draft_waits_on_timurs_desk(cable: Cable) -> None:
    timur = await begin(cable)
    await timur.act("> /language en")
    await timur.act("> /alerts drafts")
    assert any("Mudflow" in line for line in timur.said())
    await timur.act("> /alerts draft 4")
    assert any(INVENTED.draft.spot in line for line in timur.said())
    assert "Ask for approval" in timur.said()[-1]  # nothing is wrong with it
    await timur.act("> /alerts past")
    shown = "".join(timur.said())
    assert all(word in shown for word in ("cold", "heating", "Gas"))
