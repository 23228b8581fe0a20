"""Broadcasts: who is meant, what Stop and Resume do, who is corrected, and what a crash leaves."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot import approval, outbox, people
from bot.dialog import Button, Dialog, House, Said, Text, Turn, WrongDialogs
from bot.outbox import Audience, Lane, NeverAgain, Unknown, Work
from bot.people import staff
from bot.seal import Seal
from bot.sender import Expander
from bot.store import Store, Writer
from tests.approved import APPROVER, AUTHOR
from tests.conftest import START
from tests.sender_wire import Rig
from tests.town import KZ, NOW, TOWNS, approved, correct, ledger, rest, start

UNTYPED: list[Any] = [{"countries": []}, {"countries": None}]  # as JSON, or a slip, brings them


@pytest.mark.parametrize(
    "audience",
    [
        Audience("nothing", {"country": "KZ"}),
        Audience("towns", {}),
        Audience("towns", {"country": ""}),
        Audience("towns", {"country": " "}),
        Audience("towns", {"country": ()}),
        Audience("towns", {"region": "KZ"}),
        Audience("towns", {"country": "KZ", "region": "KZ"}),
        Audience("towns_several", {"countries": ("KZ", "")}),
        Audience("towns_several", UNTYPED[0]),
        Audience("towns_several", UNTYPED[1]),
        Audience("towns_wrong", {"country": "KZ"}),
        Audience("towns", {"country": "XX"}),
    ],
)
async def test_what_is_unknown_or_empty_or_wrong_is_nobody(
    town: Rig, expander: Expander, audience: Audience, caplog: pytest.LogCaptureFixture
) -> None:
    def ask(db: Writer) -> int:
        found = outbox.reach(db, TOWNS.get(audience.name), audience)
        assert (found.total, found.unreachable) == (0, 0)
        return start(db, audience)

    broadcast = await town.store.write(ask)
    await rest(town, expander)
    assert town.wire.calls == []
    assert await town.rows("SELECT * FROM outbox") == []
    if broadcast:
        assert (await ledger(town, broadcast)).over


async def test_the_count_is_by_language_and_tells_who_cannot_be_reached(town: Rig) -> None:
    def ask(db: Writer) -> None:
        db.run("UPDATE people SET reachable = 0 WHERE chat_id = 2")
        db.run("UPDATE people SET chat_id = NULL, language = NULL WHERE chat_id = 3")
        found = outbox.reach(db, TOWNS["towns"], KZ)
        assert (found.readers, found.total, found.unreachable) == ({"tg": 1, "ru": 1}, 2, 2)
        both = Audience("towns_several", {"countries": ("KZ", "RU")})
        assert outbox.reach(db, TOWNS["towns_several"], both).readers == {"tg": 1, "ru": 2}
        assert outbox.reach(db, TOWNS["towns_twice"], replace(KZ, name="towns_twice")).total == 2

    await town.store.write(ask)


async def test_everybody_gets_it_once_in_their_language(town: Rig, expander: Expander) -> None:
    town.wire.rule = lambda call: call.chat
    broadcast = await town.store.write(lambda db: start(db, replace(KZ, name="towns_twice")))
    await rest(town, expander)
    heard = sorted((call.chat, call.text) for call in town.wire.calls)
    assert heard == [(1, "Огоҳӣ"), (2, "Огоҳӣ"), (3, "Огоҳӣ"), (4, "Внимание")]
    found = await ledger(town, broadcast)
    assert (found.state, found.approved, found.sent, found.over) == ("done", 4, 4, True)


SPOILT = {
    "voided": "UPDATE approvals SET voided = 1",
    "unapproved": "UPDATE approvals SET approved_at = NULL",
    "edited": "UPDATE approvals SET version = 2",
    "counted": "UPDATE approvals SET count = 5",
    "for others": "UPDATE approvals SET audience = 'towns'",
    "sent to others": """UPDATE broadcasts SET params = '{"country": "RU"}'""",
}


@pytest.mark.parametrize("how", ["voided", "unapproved", "edited"])
async def test_nothing_begins_without_an_approval(town: Rig, how: str) -> None:
    def work(db: Writer) -> None:
        number = approved(db)
        db.run(SPOILT[how])
        assert not start(db, approval=number, version=1)
        assert not start(db, approval=number + 1)

    await town.store.write(work)


@pytest.mark.parametrize("how", list(SPOILT))
async def test_no_row_is_made_when_the_approval_does_not_hold_any_more(
    town: Rig, expander: Expander, how: str
) -> None:
    broadcast = await town.store.write(start)
    await town.store.write(lambda db: db.run(SPOILT[how]))
    await rest(town, expander)
    assert await town.rows("SELECT * FROM outbox") == []
    found = await ledger(town, broadcast)
    assert (found.state, found.cancelled) == ("cancelled", 4)


async def test_an_approval_sends_to_no_other_audience(town: Rig) -> None:
    def work(db: Writer) -> None:
        others = (
            Audience("towns", {"country": "RU"}),
            Audience("towns_twice", {"country": "KZ"}),
            Audience("towns_several", {"countries": ("KZ",)}),
        )
        number = approved(db)
        assert not any(start(db, other, approval=number) for other in others)
        assert start(db, approval=number)
        export = approved(db, audience=None)
        assert not start(db, approval=export)
        two = Audience("towns_several", {"countries": ("KZ", "RU")})
        turned = Audience("towns_several", {"countries": ("RU", "KZ")})
        assert start(db, turned, approval=approved(db, audience=two))

    await town.store.write(work)


async def test_what_waits_is_not_said_when_the_approval_is_voided(
    town: Rig, expander: Expander
) -> None:
    town.sender.stop()
    broadcast = await town.store.write(start)
    while await expander.step():
        pass
    await town.store.write(lambda db: approval.void(db, "alert", 1))
    await town.restart()
    assert town.wire.calls == []
    assert (await ledger(town, broadcast)).cancelled == 4


async def test_an_approval_sends_once_unless_it_is_a_repetition(town: Rig) -> None:
    def work(db: Writer) -> None:
        number = approved(db)
        assert start(db, approval=number)
        assert not start(db, approval=number)
        again = approved(db, often=True)
        assert start(db, approval=again)
        assert start(db, approval=again)
        staff.disable(db, APPROVER, now=NOW)
        assert not start(db, approval=again)
        assert not start(db, approval=None)
        assert start(db, approval=None, lane=Lane.NEWS)
        assert not start(db, approval=None, lane=Lane.NEWS, expires=NOW)
        with pytest.raises(ValueError, match="turn"):
            start(db, approval=again, lane=Lane.REPLY)
        with pytest.raises(ValueError, match="correct"):
            start(db, approval=again, lane=Lane.CORRECTION)

    await town.store.write(work)


async def test_far_more_people_than_were_approved_hold_it(
    town: Rig, expander: Expander, caplog: pytest.LogCaptureFixture
) -> None:
    def grow(db: Writer) -> int:
        number = approved(db)
        people = [{"chat": 100 + one} for one in range(30)]
        db.many("INSERT INTO people(chat_id, language, country) VALUES (:chat,'tg','KZ')", people)
        return start(db, approval=number)

    broadcast = await town.store.write(grow)
    await rest(town, expander)
    found = await ledger(town, broadcast)
    assert (found.state, found.waiting, town.wire.calls) == ("held", 4, [])
    assert not await town.store.write(lambda db: outbox.resume(db, broadcast, now=NOW))


async def test_stop_holds_what_waits_and_resume_sends_to_nobody_twice(
    town: Rig, expander: Expander
) -> None:
    broadcast = await town.store.write(start)
    town.wire.rule = None
    await rest(town, expander)
    first, *others = town.wire.open
    assert len(others) == 3
    first.sent(11)
    for call in others:
        call.fails(Unknown("sendMessage"))  # each comes back for its second and last try
    assert await town.store.write(lambda db: outbox.stop(db, broadcast))
    await town.advance(120)
    assert town.wire.open == []
    held = await ledger(town, broadcast)
    assert (held.state, held.sent, held.waiting) == ("stopped", 1, 3)
    assert await town.store.write(lambda db: outbox.resume(db, broadcast, now=NOW))
    town.wire.rule = lambda call: call.chat
    await rest(town, expander)
    await town.advance(120)
    assert sorted(call.chat for call in town.wire.calls) == [1, 2, 2, 3, 3, 4, 4]
    done = await ledger(town, broadcast)
    assert (done.state, done.sent, done.over) == ("done", 4, True)


async def test_a_stopped_one_stays_stopped_over_a_restart(town: Rig, expander: Expander) -> None:
    broadcast = await town.store.write(start)
    await town.store.write(
        lambda db: outbox.take_step(
            db, TOWNS, Work(broadcast, Lane.ALERT, 0, over=False), now=NOW, most=2
        )
    )
    await town.store.write(lambda db: outbox.stop(db, broadcast))
    await town.restart()
    await rest(town, Expander(town.store, TOWNS, town.sender, now=town.now))
    assert town.wire.calls == []
    assert (await ledger(town, broadcast)).waiting == 4
    await town.store.write(lambda db: outbox.resume(db, broadcast, now=NOW))
    town.wire.rule = lambda call: call.chat
    await rest(town, Expander(town.store, TOWNS, town.sender, now=town.now))
    assert sorted(call.chat for call in town.wire.calls) == [1, 2, 3, 4]


async def test_what_is_cancelled_ends_as_cancelled(town: Rig, expander: Expander) -> None:
    broadcast = await town.store.write(start)
    await rest(town, expander)
    for call in town.wire.open:
        call.fails(Unknown("sendMessage"))
    await town.store.write(lambda db: outbox.cancel(db, broadcast))
    await town.advance(60)
    await rest(town, expander)
    found = await ledger(town, broadcast)
    assert (found.cancelled, found.unknown, found.over) == (0, 4, True)
    other = await town.store.write(start)
    await town.store.write(lambda db: outbox.cancel(db, other))
    await rest(town, expander)
    assert (await ledger(town, other)).cancelled == 4


async def test_an_expired_one_is_not_expanded(town: Rig, expander: Expander) -> None:
    broadcast = await town.store.write(lambda db: start(db, expires=NOW + 5))
    await town.advance(10)
    await rest(town, expander)
    assert town.wire.calls == []
    assert (await ledger(town, broadcast)).expired == 4


async def test_a_correction_goes_to_exactly_those_who_have_it_or_may_have(
    town: Rig, expander: Expander
) -> None:
    alert = await town.store.write(start)
    await rest(town, expander)
    one, two, three, four = sorted(town.wire.open, key=lambda call: call.chat)
    one.sent(1)
    two.fails(NeverAgain("sendMessage", 400, "bad-request"))
    three.fails(Unknown("sendMessage"))
    await town.settle()
    assert not await town.store.write(lambda db: correct(db, alert, APPROVER))
    number = await town.store.write(lambda db: correct(db, alert))
    assert number
    assert not await town.store.write(lambda db: correct(db, alert))
    await town.store.write(lambda db: approval.void(db, "alert", 1))
    await rest(town, expander)
    said = [call.chat for call in town.wire.calls if call.text == "It was an error"]
    assert said == [1, 3]
    assert (await ledger(town, number)).state == "running"  # the fourth is still on the wire
    four.sent(4)
    await town.settle()
    town.wire.rule = lambda call: call.chat
    for call in town.wire.open:
        call.sent(9)
    await rest(town, expander)
    await rest(town, expander)
    said = [call.chat for call in town.wire.calls if call.text == "It was an error"]
    assert said == [1, 3, 4]
    assert [call.chat for call in town.wire.calls].count(3) == 2
    found = await ledger(town, number)
    assert (found.state, found.approved, found.sent) == ("done", 3, 3)
    assert (await ledger(town, alert)).over


async def test_an_author_who_is_no_staff_any_more_corrects_nothing(town: Rig) -> None:
    def work(db: Writer) -> None:
        alert = start(db)
        staff.disable(db, AUTHOR, now=NOW)
        assert not correct(db, alert)
        news = start(db, approval=None, lane=Lane.NEWS)
        assert not correct(db, news)

    await town.store.write(work)


async def test_news_are_silent_and_need_nobody(town: Rig, expander: Expander) -> None:
    town.wire.rule = lambda call: call.chat
    broadcast = await town.store.write(
        lambda db: start(db, approval=None, lane=Lane.NEWS, bodies={"": {"text": "new"}})
    )
    await rest(town, expander)
    assert {call.body["disable_notification"] for call in town.wire.calls} == {True}
    found = await ledger(town, broadcast)
    assert (found.approved, found.sent) == (4, 4)


async def test_a_kill_between_chunks_leaves_nobody_out_and_nobody_twice(
    town: Rig, store: Store
) -> None:
    def chunk(db: Writer) -> None:
        for work in outbox.unfinished(db):
            outbox.take_step(db, TOWNS, work, now=NOW, most=1)

    broadcast = await town.store.write(start)
    await town.kill()
    for _ in range(10):
        await store.close()
        fresh = Store(store.path, synchronous="OFF")
        await fresh.open()
        await fresh.write(chunk)
        await fresh.close()
    await store.open()
    rows = await town.rows("SELECT person_id FROM outbox WHERE broadcast = :b", b=broadcast)
    assert rows == [(1,), (2,), (3,), (4,)]
    assert (await ledger(town, broadcast)).state == "done"


async def test_who_left_and_who_came_before_their_range_is_told_apart(
    town: Rig, expander: Expander, seal: Seal
) -> None:
    def work(db: Writer) -> int:
        number = approved(db)
        people.lose(db, 1)
        db.run("UPDATE people SET country = 'RU' WHERE id = 2")
        db.run("UPDATE people SET country = 'KZ' WHERE chat_id = 5")
        return start(db, approval=number)

    town.wire.rule = lambda call: call.chat
    broadcast = await town.store.write(work)
    await rest(town, expander)
    found = await ledger(town, broadcast)
    assert (found.approved, found.left, found.came, found.sent) == (4, 1, 0, 3)
    await town.erase(4)
    assert (await ledger(town, broadcast)).sent == 3


async def test_a_row_that_is_lost_is_noticed(town: Rig, expander: Expander) -> None:
    broadcast = await town.store.write(start)
    await rest(town, expander)
    await town.store.write(lambda db: db.run("DELETE FROM outbox WHERE person_id = 2"))
    found = await town.store.read(lambda db: outbox.ledger(db, broadcast))
    assert found is not None
    assert not found.sums


async def test_the_expander_works_by_itself_and_stops(town: Rig, expander: Expander) -> None:
    said = asyncio.Event()
    town.wire.rule = lambda call: said.set()
    running = asyncio.create_task(expander.run())
    await town.store.write(start)
    await asyncio.wait_for(said.wait(), 5)
    expander.stop()
    await asyncio.wait_for(running, 5)


async def test_a_turn_counts_and_sends(town: Rig, house: House, seal: Seal) -> None:
    own = Dialog("towns", {}, audiences={"towns": TOWNS["towns"]})
    house = replace(house, dialogs=(*house.dialogs, own))

    def work(db: Writer) -> None:
        person = people.by_id(db, seal, AUTHOR)
        assert person is not None
        turn = Turn(house, db, person, Text("x"), START)
        assert turn.audience("towns", country="KZ").readers == {"tg": 3, "ru": 1}
        assert turn.audience("streets", country="KZ").total == 0
        said = {"tg": Said("Салом", (Button("Фаҳмидам", "/menu"),))}
        expires = START.replace(year=2030)
        unknown = Audience("streets", {"country": "KZ"})
        for audience, sent in ((unknown, False), (KZ, True)):
            number = turn.broadcast(lane=Lane.NEWS, audience=audience, bodies=said, expires=expires)
            assert bool(number) == sent
        assert not turn.broadcast(lane=Lane.ALERT, audience=KZ, bodies=said, expires=expires)
        assert not turn.correct(1, bodies=said, expires=expires)

    await town.store.write(work)
    [(body,)] = await town.rows("SELECT body FROM bodies")
    assert '"callback_data":"/menu"' in body
    assert "chat_id" not in body


@pytest.mark.parametrize(
    "audiences", [{"other": "SELECT 1 WHERE 1 = :a"}, {"towns": "SELECT id FROM people"}]
)
def test_an_audience_bears_its_dialogs_name_and_is_never_everybody(
    house: House, audiences: dict[str, str]
) -> None:
    own = Dialog("towns", {}, audiences=audiences)
    with pytest.raises(WrongDialogs):
        replace(house, dialogs=(*house.dialogs, own))
