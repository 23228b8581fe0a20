"""A mend edits what a broadcast has said, in place and silently, on every phone that has it."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot import outbox, people
from bot.dialog import House, Text, Turn
from bot.outbox import Lane, NeverAgain, Unknown
from bot.sender import Expander
from bot.store import Writer
from dialogs.privacy.states import COUNTED
from tests.approved import AUTHOR
from tests.conftest import START
from tests.sender_wire import Rig
from tests.town import NOW, TOWNS, correct, ledger, rest, start

OVER = {"tg": {"text": "Гузашт"}, "": {"text": "It is over"}}
DAY = 24 * 3600


async def said(town: Rig, expander: Expander) -> int:
    """An alert that all four have: as message 101 to 104."""
    town.wire.rule = lambda call: 100 + call.chat
    alert = await town.store.write(start)
    await rest(town, expander)
    return alert


async def mend(town: Rig, alert: int, bodies: Mapping[str, Any] = OVER) -> int:
    return await town.store.write(
        lambda db: outbox.mend(db, alert, bodies=bodies, expires=NOW + DAY, now=town.now())
    )


def edits(town: Rig) -> list[tuple[int, int, str]]:
    """Chat, message and text of what was edited."""
    return sorted(
        (call.chat, call.body["message_id"], call.text)
        for call in town.wire.calls
        if call.method == "editMessageText"
    )


async def test_everybody_who_has_it_reads_the_new_text_in_their_language(
    town: Rig,
    expander: Expander,
) -> None:
    alert = await said(town, expander)
    number = await mend(town, alert)
    await rest(town, expander)
    assert edits(town) == [
        (1, 101, "Гузашт"),
        (2, 102, "Гузашт"),
        (3, 103, "Гузашт"),
        (4, 104, "It is over"),
    ]
    found = await ledger(town, number)
    assert (found.state, found.sent, found.over) == ("done", 4, True)
    assert (await ledger(town, alert)).state == "done"


@pytest.mark.parametrize(
    ("error", "end"),
    [
        (NeverAgain("m", 400, "message-gone"), "sent"),
        (None, "sent"),  # "message is not modified" comes as a success without a message
        (NeverAgain("m", 403, "blocked"), "blocked"),
        (NeverAgain("m", 400, "bad-request"), "failed"),
    ],
)
async def test_a_message_that_is_gone_counts_as_mended(
    town: Rig,
    expander: Expander,
    error: Exception | None,
    end: str,
) -> None:
    alert = await said(town, expander)
    calls = len(town.wire.calls)
    town.wire.rule = lambda call: error
    number = await mend(town, alert)
    await rest(town, expander)
    assert len(town.wire.calls) == calls + 4
    assert getattr(await ledger(town, number), end) == 4


async def test_what_still_waits_of_the_broadcast_is_not_said_any_more(
    town: Rig,
    expander: Expander,
) -> None:
    alert = await town.store.write(start)
    await rest(town, expander)
    one, two, three, four = sorted(town.wire.open, key=lambda call: call.chat)
    one.sent(101)
    two.fails(Unknown("m"))
    await town.settle()
    number = await mend(town, alert)
    await rest(town, expander)
    assert edits(town) == [(1, 101, "Гузашт")]
    assert (await ledger(town, number)).state == "running"  # two are still on the wire
    three.sent(103)
    four.fails(NeverAgain("m", 403, "blocked"))
    await town.settle()
    for _ in range(2):
        for call in town.wire.open:
            call.sent(call.body["message_id"])
        await rest(town, expander)
    assert edits(town) == [(1, 101, "Гузашт"), (3, 103, "Гузашт")]
    found = await ledger(town, alert)
    assert (found.sent, found.unknown, found.blocked, found.over) == (2, 1, 1, True)
    assert (await ledger(town, number)).over


async def test_the_newest_mend_wins(town: Rig, expander: Expander) -> None:
    alert = await said(town, expander)
    town.sender.stop()
    first = await mend(town, alert)
    while await expander.step():
        pass
    second = await mend(town, alert, {"": {"text": "It was an error"}})
    await town.restart()
    await rest(town, Expander(town.store, TOWNS, town.sender, now=town.now))
    assert {text for _, _, text in edits(town)} == {"It was an error"}
    assert (await ledger(town, first)).cancelled == 4
    assert (await ledger(town, second)).sent == 4
    assert not await mend(town, second)
    assert not await mend(town, 99)
    assert not await mend(town, alert, {})
    assert (await ledger(town, second)).state == "done"


async def test_a_kill_at_any_step_mends_all(town: Rig, expander: Expander) -> None:
    alert = await said(town, expander)
    number = await mend(town, alert)
    town.wire.rule = None
    for _ in range(3):
        await rest(town, Expander(town.store, TOWNS, town.sender, now=town.now))
        assert len(town.wire.open) == 4
        await town.restart()
    await town.settle()
    for call in town.wire.open:
        call.sent(call.body["message_id"])
    await rest(town, Expander(town.store, TOWNS, town.sender, now=town.now))
    assert (await ledger(town, number)).sent == 4
    assert {message for _, message, _ in edits(town)} == {101, 102, 103, 104}


async def test_a_correction_has_messages_of_its_own(town: Rig, expander: Expander) -> None:
    alert = await said(town, expander)
    town.wire.rule = lambda call: 200 + call.chat
    number = await town.store.write(lambda db: correct(db, alert))
    await rest(town, expander)
    await mend(town, alert)
    await mend(town, number)
    await rest(town, expander)
    assert {message for _, message, _ in edits(town)} == {*range(101, 105), *range(201, 205)}


async def test_the_ids_are_kept_until_a_day_after_the_end_and_go_with_the_person(
    town: Rig,
    expander: Expander,
) -> None:
    alert = await said(town, expander)
    await town.erase(2)
    kept = "SELECT person_id, message_id FROM broadcasts_messages ORDER BY 1"
    assert await town.rows(kept) == [(1, 101), (3, 103), (4, 104)]
    assert set(COUNTED) >= {"broadcasts_messages", "outbox_posts"}
    end = NOW + 3600 + DAY
    assert not await town.store.write(lambda db: outbox.prune_kept(db, now=end))
    while await town.store.write(lambda db: outbox.prune_kept(db, now=end + 1, most=2)):
        pass
    assert await town.rows(kept) == []
    number = await mend(town, alert)
    await rest(town, expander)
    assert (await ledger(town, number)).made == 0
    assert edits(town) == []


async def test_who_empties_the_chat_keeps_no_message_and_hears_no_mend(
    town: Rig,
    expander: Expander,
) -> None:
    alert = await said(town, expander)
    await town.hide(1)
    gone = next(c for c in town.wire.calls if c.method == "deleteMessages" and c.chat == 1)
    assert gone.body["message_ids"] == [101]
    town.wire.rule = lambda call: NeverAgain("m", 400, "message-gone")
    number = await mend(town, alert)
    await rest(town, expander)
    assert [c.method for c in town.wire.calls if c.chat == 1].count("sendMessage") == 1
    assert (await ledger(town, number)).sent == 4


async def test_it_is_paced_like_news(store: Any, seal: Any) -> None:
    async with Rig(store, seal, per_second=6, per_chat=1) as rig:
        await rig.people(*range(1, 41))
        rig.wire.rule = lambda call: 5

        def crowd(db: Writer) -> int:
            db.run("UPDATE people SET country = 'KZ'")
            number = start(db, approval=None, lane=Lane.NEWS)
            db.run("UPDATE broadcasts SET state = 'done' WHERE id = :id", id=number)
            db.run("INSERT INTO broadcasts_messages SELECT id, :b, 5 FROM people", b=number)
            return number

        number = await rig.store.write(crowd)
        await rig.store.write(
            lambda db: outbox.mend(db, number, bodies=OVER, expires=NOW + DAY, now=rig.now())
        )
        expander = Expander(rig.store, TOWNS, rig.sender, now=rig.now)
        while await expander.step():
            pass
        await rig.advance(5)
        assert 15 <= len(rig.wire.calls) <= 6 * 5
        await rig.advance(10)
        assert len(rig.wire.calls) == 40


async def test_a_turn_mends_stops_resumes_and_looks(
    town: Rig,
    expander: Expander,
    house: House,
) -> None:
    alert = await said(town, expander)

    def work(db: Writer) -> int:
        person = people.by_id(db, house.seal, AUTHOR)
        assert person is not None
        turn = Turn(house, db, person, Text("x"), START)
        expires = START.replace(year=2030)
        number = turn.mend(alert, bodies={"": turn_said(turn)}, expires=expires)
        assert turn.stop(number)
        found = turn.ledger(number)
        assert found is not None
        assert found.state == "stopped"
        assert turn.resume(number)
        assert not turn.resume(number)
        assert turn.ledger(99) is None
        assert not turn.stop(99)
        return number

    number = await town.store.write(work)
    await rest(town, expander)
    assert (await ledger(town, number)).sent == 4


def turn_said(turn: Turn) -> Any:
    turn.say("bot-edited")
    return turn.said[-1]
